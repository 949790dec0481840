"""Prices over time as a chart."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from statistics import median

from core.charts import Chart, Kind, Series
from core.inputs.prices import Price
from core.units import USD_PER_GPU_HOUR

MOST_SERIES = 6  # as many as the theme has colours


def history(prices: Iterable[Price]) -> Chart:
    """Prices over time, a line for each offer (accelerator, provider, term) of those seen on most days.

    A point is the middle price of a month; between two points a line runs straight, and beyond them there is none.
    """
    offers: dict[tuple[str, str, str], list[Price]] = defaultdict(list)
    for price in prices:
        if price.date:
            offers[price.accelerator, price.provider, price.term].append(price)
    most = sorted(offers, key=lambda offer: (-len({price.date for price in offers[offer]}), offer))[:MOST_SERIES]
    first = min((price.date for offer in most for price in offers[offer]), default="")
    points = [_points(offers[offer], first) for offer in most]
    months = sorted({month for seen in points for month in seen})
    alike = len({accelerator for accelerator, _, _ in most}) == 1
    return Chart(
        title="Prices over time",
        kind=Kind.LINE,
        series=tuple(
            Series(_label(offer, alike=alike), tuple(_at(seen, month) for month in months), f"series{number}")
            for number, (offer, seen) in enumerate(zip(most, points, strict=True), 1)
        ),
        x=tuple(map(float, months)),
        x_title=f"Months since {date.fromisoformat(first):%b %Y}" if first else "",
        y_title=USD_PER_GPU_HOUR.symbol,
    )


def _label(offer: tuple[str, str, str], *, alike: bool) -> str:
    """What tells a line from the others; the accelerator only where they are not all of one."""
    return ", ".join(filter(None, offer[1:] if alike else offer)) or "no name"


def _points(prices: list[Price], first: str) -> dict[int, float]:
    """The middle price of each month in which one was seen, months counted from that of the first day."""
    months: dict[int, list[float]] = defaultdict(list)
    for price in prices:
        months[_month(price.date) - _month(first)].append(price.price)
    return {month: median(seen) for month, seen in months.items()}


def _month(day: str) -> int:
    return int(day[:4]) * 12 + int(day[5:7])


def _at(points: dict[int, float], month: int) -> float:
    """The line's height in a month; no number before its first and after its last point."""
    before = max((seen for seen in points if seen <= month), default=None)
    after = min((seen for seen in points if seen >= month), default=None)
    if before is None or after is None:
        return math.nan
    share = (month - before) / max(after - before, 1)
    return points[before] + (points[after] - points[before]) * share
