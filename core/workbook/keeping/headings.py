"""What stands above our sheets on paper: title, scenario and the mark of samples, as they are now."""

from __future__ import annotations

import re

from core.remarks import SAMPLE
from core.workbook.keeping.package import plain

HEAD = re.compile(rb"<(?:\w+:)?oddHeader\b[^>/]*>(.*?)</(?:\w+:)?oddHeader\s*>", re.DOTALL)
LOOKS = re.compile(r'&(?:"[^"]*"|\d+|K[0-9A-Fa-f+-]{5,6}|[BIUSEXY])')  # fonts, sizes, colours: other programs add them
MARK = re.compile(rb"%b:[^&<]*" % SAMPLE.encode())


def renewed(theirs: bytes, was: bytes, now: bytes) -> bytes:
    """A sheet somebody may have worked in, with the head of now instead of ours; in one of their own only our mark.

    Args:
        theirs: The part of the sheet as it stands in the file.
        was: The same as we wrote it once.
        now: The same as we would write it now.
    """
    stands, once, wanted = (HEAD.search(part) for part in (theirs, was, now))
    if stands is None or once is None or wanted is None or once[1] == wanted[1]:
        return theirs
    text = wanted[1] if _says(stands[1]) == _says(once[1]) else MARK.sub(_mark(wanted[1]), stands[1])
    return theirs[: stands.start(1)] + text + theirs[stands.end(1) :]


def _says(head: bytes) -> str:
    return LOOKS.sub("", plain(head.decode())).strip()


def _mark(head: bytes) -> bytes:
    found = MARK.search(head)
    return found[0] if found else b""
