"""Figures as people write them: text to number, strictly. A text is read as one size or refused, never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from core.issues import Invalid

LONGEST = 100  # signs; no figure a person writes is longer
LARGEST_POWER = 30
GROUP = 3  # digits between two group marks
QUOTED = 40  # signs of a refused text that are repeated in the sentence

SPACES = frozenset("\u0020\u00a0\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
APOSTROPHES = frozenset("'\u2019")
UNSEEN = frozenset("\u200e\u200f\u061c")  # direction marks, which some languages put before a minus
MINUSES = frozenset("-\u2212")
SIGNS = frozenset("+-")
CURRENCIES = ("us$", "usd", "eur", "$", "€", "£", "¥")
# The longer of two suffixes that begin alike stands first.
SUFFIXES = (("mn", 6), ("bn", 9), ("tn", 12), ("k", 3), ("m", 6), ("b", 9), ("t", 12))


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a language: decimal mark and group mark."""

    decimal: str = "."
    group: str = ","


@dataclass(frozen=True, slots=True)
class Written:
    """A figure as it was written: its value, and whether a per cent sign stood behind it."""

    value: Decimal
    percent: bool = False


PLAIN = Marks()


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around the digits."""

    negative: bool = False
    power: int = 0
    suffixed: bool = False
    percent: bool = False


def number(text: str, marks: Marks = PLAIN) -> Written:
    """Read one figure, exactly.

    Accepts group marks in their right places (the language's own, spaces, apostrophes), a sign or brackets, a currency
    sign before or after, a per cent sign, the suffixes k, m, mn, b, bn, t, tn, and powers of ten such as 1.5e-3.

    Raises:
        Invalid: anything else; the sentence says how to write it.
    """
    tidy = _tidy(text)
    if not tidy:
        raise Invalid(f"nothing is written here; write a number such as {_example(marks)}")
    if len(tidy) > LONGEST:
        raise Invalid(f"a number has at most {LONGEST} signs; these are {len(tidy):,}")
    written = _read(tidy, marks)
    if written is None:
        raise Invalid(_refusal(text, tidy, marks))
    return written


def attempt(text: str, marks: Marks = PLAIN) -> Written | None:
    """The figure that `number` reads, or nothing where it would refuse the text: quicker, for no sentence is made."""
    tidy = _tidy(text)
    try:
        return _read(tidy, marks) if tidy and len(tidy) <= LONGEST else None
    except Invalid:  # a power of ten far out of range
        return None


def _tidy(text: str) -> str:
    """The text with one kind of space, apostrophe and minus, and nothing unseen."""
    seen = (sign for sign in text.strip() if sign not in UNSEEN)
    return "".join(_plain_sign(sign) for sign in seen).strip()


def _plain_sign(sign: str) -> str:
    return " " if sign in SPACES else "'" if sign in APOSTROPHES else "-" if sign in MINUSES else sign


def _read(text: str, marks: Marks) -> Written | None:
    """Read a tidy text; nothing when it is no number in these marks."""
    head, body, tail = _parts(text, marks.decimal)
    around = _around(head.replace(" ", ""), tail.replace(" ", ""))
    digits = _digits(body, marks)
    if around is None or digits is None:
        return None
    mantissa, power = digits
    if power and around.suffixed:
        return None  # 1e6k: two powers
    exact = Decimal(f"{'-' if around.negative else ''}{mantissa}e{power + around.power}")
    return Written(exact or abs(exact), around.percent)


def _parts(text: str, decimal: str) -> tuple[str, str, str]:
    """What stands before the digits, the digits from first to last, and what stands after."""
    places = [place for place, sign in enumerate(text) if _is_digits(sign)]
    if not places:
        return text, "", ""
    first, last = places[0], places[-1] + 1
    if text[:first].endswith(decimal):
        first -= len(decimal)  # .5
    elif text[last:].startswith(decimal):
        last += len(decimal)  # 5.
    return text[:first], text[first:last], text[last:]


def _around(head: str, tail: str) -> _Around | None:
    """Read signs, brackets, currency, suffix and per cent sign; each at most once."""
    before = _pieces(head, ("(", "+", "-", *CURRENCIES))
    suffix = next((pair for pair in SUFFIXES if tail.casefold().startswith(pair[0])), ("", 0))
    after = _pieces(tail[len(suffix[0]) :], ("%", ")", *CURRENCIES))
    if before is None or after is None:
        return None
    money = sum(piece in CURRENCIES for piece in before + after)
    opened, closed, percent = "(" in before, ")" in after, "%" in after
    signed = sum(piece in SIGNS for piece in before) + opened
    if opened != closed or signed > 1 or money > 1 or (percent and (money or suffix[0])):
        return None
    return _Around(opened or "-" in before, suffix[1], bool(suffix[0]), percent)


def _pieces(text: str, known: tuple[str, ...]) -> tuple[str, ...] | None:
    """Take a text apart into known pieces, each used once; nothing when something else is left."""
    rest = text.casefold()
    found: list[str] = []
    while rest:
        piece = next((known_piece for known_piece in known if rest.startswith(known_piece)), None)
        if piece is None or piece in found:
            return None
        found.append(piece)
        rest = rest[len(piece) :]
    return tuple(found)


def _digits(body: str, marks: Marks) -> tuple[str, int] | None:
    """Read digits with their marks and power: a mantissa that Decimal reads, and the power of ten."""
    mantissa, scientific, power_text = body.replace("E", "e").partition("e")
    power = _power(power_text) if scientific else 0
    whole, pointed, decimals = mantissa.partition(marks.decimal)
    grouped = not _is_digits(whole) and bool(whole)
    if power is None or (pointed and decimals and not _is_digits(decimals)) or not (whole or decimals):
        return None
    if grouped and not _well_grouped(whole, marks):
        return None
    if grouped and scientific:  # 1.500e3 is 1,500 to one reader and 1,500,000 to another
        raise Invalid("group marks and a power of ten do not go together; leave the group marks out")
    return f"{''.join(filter(_is_digits, whole)) or '0'}.{decimals or '0'}", power


def _power(text: str) -> int | None:
    digits = text[1:] if text[:1] in SIGNS else text
    if not _is_digits(digits):
        return None
    size = int(digits)
    if size > LARGEST_POWER:
        raise Invalid(f"powers of ten go from −{LARGEST_POWER} to {LARGEST_POWER} here; write a smaller one")
    return -size if text[0] == "-" else size


def _well_grouped(whole: str, marks: Marks) -> bool:
    """Whether one kind of group mark stands before each third digit, and no zero before the first mark."""
    used = {sign for sign in whole if not _is_digits(sign)}
    if len(used) != 1 or not used <= {" ", "'", _plain_sign(marks.group)} - {marks.decimal}:
        return False
    first, *others = whole.split(used.pop())
    leads = _is_digits(first) and len(first) <= GROUP and first[0] != "0"  # 0,123 is no group but a decimal mark
    return leads and all(_is_digits(other) and len(other) == GROUP for other in others)


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _refusal(text: str, tidy: str, marks: Marks) -> str:
    """What to say of a text that was refused: what was meant, if another language's marks make sense of it."""
    shown = " ".join(text.split())
    quoted = f"“{shown[:QUOTED]}…”" if len(shown) > QUOTED else f"“{shown}”"
    for other in (".", ","):
        if other in {marks.decimal, _plain_sign(marks.group)} or other not in tidy:
            continue
        if _well_grouped(_parts(tidy, marks.decimal)[1], Marks(marks.decimal, other)):
            second = f", or {tidy.replace(other, marks.decimal)}" if tidy.count(other) == 1 else ""
            return f"“{other}” parts no groups of digits here, in {quoted}; write {tidy.replace(other, '')}{second}"
    for other in (".", ","):
        swapped = Marks(other, marks.decimal)
        if other != marks.decimal and other in tidy and _read(tidy, swapped) is not None:
            better = "".join(_swap(sign, other, marks) for sign in tidy)
            return f"{quoted} has “{other}” where the decimal mark here is “{marks.decimal}”; write {better}"
    return f"{quoted} is not a number; write it like {_example(marks)}"


def _swap(sign: str, other: str, marks: Marks) -> str:
    return marks.decimal if sign == other else marks.group if sign == marks.decimal else sign


def _example(marks: Marks) -> str:
    return f"1{marks.group}234{marks.decimal}5" if marks.group else f"1234{marks.decimal}5"
