"""Records as lines: each is JSON, counted from zero, and marked so that a torn or spoiled one is noticed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

MARK = 16  # hexadecimal signs of the hash of a record
HEAD = MARK + 4  # signs before the record: ["…",


@dataclass(frozen=True, slots=True)
class Records:
    """The records up to the first that is not whole.

    What stands behind the last end of a line was torn when the program was killed, and is as if not there; a line with
    its end was once whole, so one that is not as it was written is spoiled.
    """

    bodies: tuple[dict[str, Any], ...]
    is_spoiled: bool


def line(number: int, body: dict[str, Any]) -> bytes:
    """A record as a line of bytes, its end included."""
    text = json.dumps({"n": number, **body}, separators=(",", ":"))
    return f'["{_mark(text)}",{text}]\n'.encode("ascii")


def read(content: bytes) -> Records:
    """Return the records in the bytes of a journal; nothing in them is ever a mistake."""
    *whole, _ = content.split(b"\n")
    bodies: list[dict[str, Any]] = []
    for number, each in enumerate(whole):
        body = _body(each)
        if body is None or body.get("n") != number:
            return Records(tuple(bodies), is_spoiled=True)
        bodies.append(body)
    return Records(tuple(bodies), is_spoiled=False)


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:MARK]


def _body(raw: bytes) -> dict[str, Any] | None:
    """The record of a line; nothing where the line is not what was written."""
    if not (raw.isascii() and raw.startswith(b'["') and raw.endswith(b"]")):
        return None
    text = raw.decode("ascii")
    inner = text[HEAD:-1]
    if text[2 : 2 + MARK] != _mark(inner):
        return None
    body = json.loads(inner)
    return body if isinstance(body, dict) else None
