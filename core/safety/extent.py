"""How much differs between two plans, counted in cells; what is the same in both is not looked into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import islice, zip_longest
from typing import Any, Final

LARGE: Final = 20  # cells; before a change of more than these the plan is kept aside
NONE: Final = object()


def is_large(before: object, after: object) -> bool:
    """Whether more than `LARGE` cells differ."""
    return sum(1 for _ in islice(_differing(before, after), LARGE + 1)) > LARGE


def _differing(before: Any, after: Any) -> Iterator[None]:
    """Nothing, once for each cell that differs; a row or a part that is only there before or after counts with all."""
    if before is after or before == after:
        return
    one = after if before is NONE else before
    if isinstance(one, tuple):
        olds, news = (() if each is NONE else each for each in (before, after))
        for old, new in zip_longest(_without(olds, news), _without(news, olds), fillvalue=NONE):
            yield from _differing(old, new)
    elif is_dataclass(one):
        for each in fields(one):
            yield from _differing(getattr(before, each.name, NONE), getattr(after, each.name, NONE))
    else:
        yield None


def _without(rows: tuple[Any, ...], others: tuple[Any, ...]) -> Iterator[Any]:
    """The rows that are not among others: one that came or went moves the rest, which is no change of theirs."""
    known = set(others)
    return (row for row in rows if row not in known)
