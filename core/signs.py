"""Which signs of a line of words a workbook keeps unchanged."""

from __future__ import annotations


def keeps(sign: str) -> bool:
    """Whether a workbook keeps this sign of a line of words unchanged."""
    code = ord(sign)
    control = code < 0x20 or 0x7F <= code < 0xA0 or code in {0x2028, 0x2029}  # noqa: PLR2004 - code points
    overrides = 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069  # noqa: PLR2004
    surrogate = 0xD800 <= code <= 0xDFFF  # noqa: PLR2004
    return not (control or overrides or surrogate or code & 0xFFFE == 0xFFFE)  # noqa: PLR2004


def escaped(words: str) -> bool:
    """Whether the words hold `_x` and four hexadecimal digits and `_`."""
    parts = words.split("_")
    return any(
        len(part) == 5 and part[0] == "x" and all(sign in "0123456789abcdefABCDEF" for sign in part[1:])  # noqa: PLR2004
        for part in parts[1:-1]
    )
