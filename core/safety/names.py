"""Names of files as they are told: no sign in them changes how the sentence around them is read."""

from __future__ import annotations

import unicodedata
from typing import Final

UNSEEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs", "Co"})  # controls, directions, line breaks, halves of signs


def shown(name: str) -> str:
    """A name with each sign that is not seen, or that turns the words around, written out as ‹U+202E›."""
    if name.isascii() and name.isprintable():
        return name
    return "".join(f"‹U+{ord(sign):04X}›" if unicodedata.category(sign) in UNSEEN else sign for sign in name)
