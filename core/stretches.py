"""Stretches of months, and how months and names are said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

ALLOWED = 0.01  # a limit counts as passed only beyond this part of it: rounding of months is no overload
LASTING = 3  # months in a row


def over(value: float, limit: float) -> bool:
    """Whether a figure passes a limit by more than rounding."""
    return value > limit * (1 + ALLOWED)


def stretches(holds: Iterable[bool], least: int = 1) -> tuple[tuple[int, int], ...]:
    """First and last month of each run of months, counted from the first given as 0, of at least so many."""
    found: list[tuple[int, int]] = []
    first: int | None = None
    last = -1
    for last, true in enumerate(holds):
        if true and first is None:
            first = last
        elif not true and first is not None:
            found.append((first, last - 1))
            first = None
    if first is not None:
        found.append((first, last))
    return tuple(pair for pair in found if pair[1] - pair[0] + 1 >= least)


def all_months(runs: Iterable[tuple[int, int]]) -> str:
    """Some stretches in words: `months 4 – 9 and 12`."""
    parts = [f"{first}" if first == last else f"{first} – {last}" for first, last in runs]
    many = len(parts) > 1 or any("–" in part for part in parts)
    return f"month{'s' if many else ''} {listed(parts)}"


def percent(part: float) -> str:
    """A part in a sentence: `25 %`."""
    return f"{part * 100:.0f} %"


def listed(words: Sequence[str]) -> str:
    """Words one after the other: `data, infrastructure and product`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
