"""Doubts that only other prices raise: units that switch, tiers under one name, prices that never move."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise
from typing import TypeVar

from core.inputs.prices import Price
from core.prices.dirt import Found, Rule

Key = TypeVar("Key", str, tuple[str, ...])

NEAR = 0.04  # how far a ratio may lie from a count of GPUs to be taken for it
ENOUGH = 3  # known prices of a part, to judge another by them
FAR_BELOW = 0.4  # of the lowest price of the same part
FAR_ABOVE = 2.0  # times the highest
ANY_GPU = 40.0  # $ an hour; no part has cost more for itself
FALL = 0.55  # of the provider's own earlier price
YEAR = 365  # days
MOVED = 1.2  # times
COUNTED = re.compile(r"^[0-9]+ ?X ?")
SPLIT = re.compile(r"[\W_]+")
PART = re.compile(r"(?<![A-Z])[A-Z]{1,2}[0-9]{1,4}[A-Z]?(?![A-Z0-9])")
WITH_HOST = re.compile(r"\+ ?host|(?<![a-z])(?:with|incl[a-z.]*) (?:the )?host", re.IGNORECASE)
ON_DEMAND = frozenset({"ondemand", "payasyougo", "payg"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A price and its row in the file; 0 for one that was known before."""

    row: int
    price: Price
    part: str  # the accelerator's family: H100, whatever memory and form

    @property
    def offer(self) -> tuple[str, ...]:
        """What stays the same while a price moves."""
        return self.price.provider, self.price.instance, self.price.accelerator, self.price.term, self.price.region


@dataclass(frozen=True, slots=True)
class Move:
    """A price moved far between two days."""

    provider: str
    start: str
    end: str


def part_of(accelerator: str) -> str:
    """The family of a part: `H100` of `8x NVIDIA H100-80GB-SXM`; the whole name where none is seen in it."""
    name = COUNTED.sub("", accelerator.upper())
    found = PART.search(name)
    return found[0] if found else name


def twice(entries: list[Entry]) -> Iterator[Found]:
    """The same price again."""
    seen: dict[Price, int] = {}
    for entry in entries:
        first = seen.setdefault(entry.price, entry.row)
        if first != entry.row:
            where = f"says the same as row {first}" if first else "is in the catalogue or in your list already"
            yield Found(entry.row, Rule.DUPLICATE, f"This row {where}.")


def unit_switched(entries: list[Entry]) -> Iterator[Found]:
    """A price of the instance among prices per GPU: the step from one to the next is the number of GPUs."""
    for series in _dated(entries, lambda entry: entry.offer):
        levels = [0]
        for before, after in pairwise(series):
            levels.append(levels[-1] + _switch(before.price, after.price))
        known = [level for level, entry in zip(levels, series, strict=True) if not entry.row]
        sound = known[-1] if known else min(levels)
        for level, entry in zip(levels, series, strict=True):
            if level != sound:
                says = f"Prices of its series differ by {entry.price.gpus:g} times, the number of its GPUs"
                yield Found(entry.row, Rule.UNIT_SWITCH, f"{says}: {_usd(entry)} may be that of the whole instance.")


def _switch(before: Price, after: Price) -> int:
    """1 where a series goes over to prices of the instance, -1 where it comes back."""
    count, low, high = after.gpus, min(before.price, after.price), max(before.price, after.price)
    if count < 2 or before.gpus != count or low <= 0 or abs(high / low / count - 1) > NEAR:  # noqa: PLR2004 - not one
        return 0
    return 1 if after.price > before.price else -1


def far_below(entries: list[Entry]) -> Iterator[Found]:
    """A placeholder: far below every other price of the part."""
    for part, group in _grouped(entries, lambda entry: entry.part):
        known = [entry.price.price for entry in group if not entry.row]
        floor = FAR_BELOW * min(known) if len(known) >= ENOUGH else 0.0
        lowest, *others = sorted({entry.price.price for entry in group})
        is_lone = len(group) > ENOUGH and bool(others) and lowest < FAR_BELOW * others[0]
        for entry in group:
            if entry.price.price < floor or (is_lone and entry.price.price == lowest):
                says = f"{_usd(entry)} lies far below every other {part} price; it may stand for no offer at all."
                yield Found(entry.row, Rule.PLACEHOLDER, says)


def far_above(entries: list[Entry]) -> Iterator[Found]:
    """A price of another unit: far above any price of the part for itself."""
    for _, group in _grouped(entries, lambda entry: entry.part):
        known = [entry.price.price for entry in group if not entry.row]
        limit = FAR_ABOVE * max(known) if len(known) >= ENOUGH else ANY_GPU
        for entry in group:
            if entry.price.price > limit:
                says = f"{_usd(entry)} lies far above any price of one {entry.price.accelerator}"
                yield Found(entry.row, Rule.UNIT, f"{says}; it may be that of the whole instance.")


def preemptible(entries: list[Entry]) -> Iterator[Found]:
    """An on-demand price that fell too far to be one."""
    plain = [entry for entry in entries if SPLIT.sub("", entry.price.term.casefold()) in ON_DEMAND]
    for series in _dated(plain, lambda entry: (entry.price.provider, entry.price.accelerator)):
        earlier = 0.0
        for _, seen in groupby(series, key=lambda entry: entry.price.date):
            sound = []
            for entry in seen:
                if entry.price.price < FALL * earlier:
                    says = f"{_usd(entry)} is less than {FALL * 100:g} % of the provider's own {earlier:g} $ before"
                    yield Found(entry.row, Rule.PREEMPTIBLE, f"{says}; it may be a price of machines taken back.")
                else:
                    sound.append(entry.price.price)
            earlier = min(sound, default=earlier)


def host_apart(entries: list[Entry]) -> Iterator[Found]:
    """A price of the accelerator alone, beside that of the same one with its host."""

    def same(entry: Entry) -> tuple[str, ...]:
        return *entry.offer[:1], *entry.offer[2:], entry.price.date

    for _, group in _grouped(entries, same):
        whole = [entry for entry in group if _with_host(entry.price)]
        dearest = max((entry.price.price for entry in whole), default=0.0)
        for entry in group:
            if entry not in whole and entry.price.price < dearest:
                says = f"The same with its host costs {dearest:g} $ on the same day; {_usd(entry)} may lack the host."
                yield Found(entry.row, Rule.HOST, says)


def _with_host(price: Price) -> bool:
    return bool(WITH_HOST.search(price.instance) or WITH_HOST.search(price.source))


def tiers(entries: list[Entry]) -> Iterator[Found]:
    """Two prices of one offer on one day: it has tiers that its name does not tell."""
    for _, group in _grouped(entries, lambda entry: (*entry.offer, f"{entry.price.gpus:g}", entry.price.date)):
        prices = sorted({entry.price.price for entry in group})
        for entry in group if len(prices) > 1 else ():
            says = f"The same offer costs {prices[0]:g} $ and {prices[-1]:g} $ on one day"
            yield Found(entry.row, Rule.TIERS, f"{says}; tell its tiers apart in the term or the instance.")


def unmoved(entries: list[Entry]) -> Iterator[Found]:
    """A list price that stood for over a year while others of the accelerator moved."""
    moves: dict[str, list[Move]] = defaultdict(list)
    series = list(_dated(entries, lambda entry: entry.offer))
    for each in series:
        moves[each[0].price.accelerator] += _moves([entry.price for entry in each])
    for each in series:
        since = each[0].price
        for entry in each:
            since = since if since.price == entry.price.price else entry.price
            if _days(since.date, entry.price.date) > YEAR and _moved(since, entry.price, moves[since.accelerator]):
                says = f"It has been {_usd(entry)} since {since.date} at least, while other {since.accelerator} prices"
                yield Found(entry.row, Rule.UNMOVED, f"{says} moved by more than 20 %; ask when it was last changed.")


def _moves(series: list[Price]) -> Iterator[Move]:
    """Each time the prices of an offer moved far enough, from when to when."""
    anchor = series[0]
    for price in series:
        low, high = sorted((anchor.price, price.price))
        if high > MOVED * low:
            yield Move(price.provider, anchor.date, price.date)
            anchor = price


def _moved(since: Price, until: Price, moves: list[Move]) -> bool:
    """Whether another provider's price moved between two days."""
    return any(
        since.date <= move.start and move.end <= until.date and move.provider != since.provider for move in moves
    )


def _dated(entries: Iterable[Entry], key: Callable[[Entry], tuple[str, ...]]) -> Iterator[list[Entry]]:
    """Entries of one key with a day, by day: those of which there are several."""
    for _, group in _grouped((entry for entry in entries if entry.price.date), key):
        if len(group) > 1:
            yield sorted(group, key=lambda entry: (entry.price.date, entry.price.price))


def _grouped(entries: Iterable[Entry], key: Callable[[Entry], Key]) -> Iterator[tuple[Key, list[Entry]]]:
    groups: dict[Key, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[key(entry)].append(entry)
    return iter(groups.items())


def _days(start: str, end: str) -> int:
    return date.fromisoformat(end).toordinal() - date.fromisoformat(start).toordinal()


def _usd(entry: Entry) -> str:
    return f"{entry.price.price:g} $"


# In this order: what one rule takes out, the next do not measure by.
RULES = (unit_switched, far_below, far_above, preemptible, host_apart, tiers, unmoved)
