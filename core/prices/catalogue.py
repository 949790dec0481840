"""The price catalogue: what is shipped, what of it is wanted, and a price put into a plan with its origin."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from pathlib import Path

from core import arrange
from core.inputs.infrastructure import BY_USE, COMMITTED
from core.inputs.prices import MOST_PRICES, Origin, Price
from core.issues import Invalid
from core.keys import place_of
from core.kinds import LONGEST_TEXT, Quantity
from core.plan import Plan
from core.units import USD_PER_GPU_HOUR

FILE = Path(__file__).parent.parent.parent / "resources" / "catalogue" / "gpu-prices.csv"
OLD_DAYS = 60
WORDS = ("provider", "instance", "accelerator", "term", "region", "date", "source", "confidence")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which prices are wanted; empty is all. Days are written 2027-01-31; all of the words must occur."""

    accelerator: str = ""
    provider: str = ""
    term: str = ""
    since: str = ""
    until: str = ""
    words: str = ""


@cache
def shipped() -> tuple[Price, ...]:
    """The catalogue that comes with the program."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = [dict(row) for row in csv.DictReader(file)]
    names = [field.name for field in fields(Price) if field.name not in {"gpus", "price"}]
    return tuple(
        Price(gpus=float(row["gpus"] or 0), price=float(row["usd_per_gpu_hour"]), **{name: row[name] for name in names})
        for row in rows
    )


def matching(prices: Iterable[Price], wanted: Filter) -> tuple[Price, ...]:
    """The prices that are wanted, in their order; where days are asked for, those with a day."""
    words = wanted.words.casefold().split()
    return tuple(price for price in prices if _is_wanted(price, wanted) and _has_all(price, words))


def _is_wanted(price: Price, wanted: Filter) -> bool:
    named = all(
        not words or words.casefold() == mine.casefold()
        for words, mine in (
            (wanted.accelerator, price.accelerator),
            (wanted.provider, price.provider),
            (wanted.term, price.term),
        )
    )
    dated = bool(price.date) or not (wanted.since or wanted.until)
    return named and dated and wanted.since <= price.date and (not wanted.until or price.date <= wanted.until)


def _has_all(price: Price, words: list[str]) -> bool:
    if not words:
        return True
    text = "\n".join(getattr(price, name) for name in WORDS).casefold()
    return all(word in text for word in words)


def choices(prices: Iterable[Price], name: str) -> tuple[str, ...]:
    """The different words in a column, sorted, for a filter to choose from."""
    found = {str(getattr(price, name)) for price in prices}
    return tuple(sorted(found - {""}, key=lambda words: (words.casefold(), words)))


def is_old(price: Price, today: date) -> bool:
    """Whether a price was seen too long ago to lean on; one without a day is old."""
    return not price.date or (today - date.fromisoformat(price.date)).days > OLD_DAYS


def targets(plan: Plan) -> tuple[tuple[str, str], ...]:
    """Key and words of each input a price can go into, by the terms of the options, the chosen one first."""
    chosen = plan.case.infrastructure
    order = sorted(range(len(plan.infrastructure)), key=lambda place: (place != chosen, place))
    found = []
    for place in order:
        option = plan.infrastructure[place]
        name = {BY_USE: "price", COMMITTED: "fee"}.get(option.terms, "")
        if name:
            key = f"infrastructure.{place + 1}.{name}"
            found.append((key, f"{option.name}: {place_of(key).kind.label.lower()}"))
    return tuple(found)


def use(plan: Plan, key: str, price: Price) -> Plan:
    """The plan with a price put into one of its inputs, and where it comes from.

    Raises:
        Invalid: no such input, it is no price of an accelerator's hour, or the price is out of its bounds.
    """
    kind = place_of(key).kind
    if not (isinstance(kind, Quantity) and kind.unit == USD_PER_GPU_HOUR):
        names = ", ".join(target for target, _ in targets(plan)) or "none in this plan, which owns its machines"
        raise Invalid(f"{key} takes no price of an accelerator's hour; those that do: {names}")
    changed = plan.put(key, price.price)
    origin = Origin(place_of(key).key, origin_words(price), price.date)
    others = tuple(each for each in changed.origins if each.key != origin.key)
    return replace(changed, origins=arrange.ordered((*others, origin)))


def origin_words(price: Price) -> str:
    """Who asks a price, for what, and where it was seen."""
    said = ", ".join(filter(None, (price.provider, price.accelerator, price.term, price.source)))
    return said if len(said) <= LONGEST_TEXT else f"{said[: LONGEST_TEXT - 1]}…"


def with_list(plan: Plan, prices: tuple[Price, ...]) -> Plan:
    """The plan with its own price list replaced.

    Raises:
        Invalid: more prices than a plan keeps.
    """
    if len(prices) > MOST_PRICES:
        raise Invalid(f"A plan keeps at most {MOST_PRICES:,} prices of its own; these are {len(prices):,}")
    return replace(plan, prices=prices)
