"""Texts that no spreadsheet calculates: an apostrophe before what would begin a formula, taken off again when read.

A comma-separated file and the clipboard hold no types, so a text that begins with `=` becomes a live formula where it
is opened. Guarding and taking the guard off are exact inverses: what was exported comes back as it was.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import takewhile

GUARD = "'"
CALCULATED = "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"  # also in full width, and in small forms
DROPPED = "\t\r"  # some programs drop these where a cell begins, and calculate what follows
PARTING = ";\t\r\n"  # where other separators are the usual ones, a cell begins behind these within a text of ours
# Blank signs and joiners that Unicode counts as letters or marks; a quote is dropped with the quotes of a cell.
BLANK = frozenset("'\"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") | {chr(sign) for sign in range(0xFE00, 0xFE10)}
UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})  # controls, invisible formats, line breaks and spaces
_PERHAPS = re.compile(f"[{re.escape(CALCULATED + DROPPED)}]")


def guarded(text: str) -> str:
    """A text with an apostrophe wherever a spreadsheet would begin to calculate; most are as they were."""
    if not _PERHAPS.search(text):
        return text
    for place in _places(text):
        text = f"{text[:place]}{GUARD}{text[place:]}"
    return text


def unguarded(text: str) -> str:
    """The text that `guarded` made this one of; other apostrophes stay."""
    if GUARD not in text or not _PERHAPS.search(text):
        return text
    for place in _places(text):
        if text[place] == GUARD:
            text = text[:place] + text[place + 1 :]
    return text


def _places(text: str) -> list[int]:
    """Where a cell could begin and something to be calculated follows, behind nothing that is seen; the last first."""
    begins, found = False, []
    for place in range(len(text) - 1, -1, -1):
        sign = text[place]
        begins = sign in CALCULATED or (begins and _is_unseen(sign))
        if begins and place and text[place - 1] in PARTING and text[place - 1 : place + 1] != "\r\n":
            found.append(place)
    is_dropped = any(sign in DROPPED for sign in takewhile(_is_unseen, text))
    return [*found, 0] if begins or is_dropped else found


def _is_unseen(sign: str) -> bool:
    return sign in BLANK or unicodedata.category(sign) in UNSEEN
