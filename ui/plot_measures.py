"""The axes of measured values in a given room: powers of ten on logarithmic ones, round steps on others."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from core.chart_points import Measure
from ui import scale
from ui.chart_numbers import power, tick
from ui.plot_axes import MOST_ACROSS, MOST_UP, Axis
from ui.plot_text import Dressing

_AIR = 0.04  # of the span of a logarithmic axis, beyond its first and last value
_BETWEEN = ((1.0, 2.0, 5.0), (1.0, 3.0))  # ticks of each power of ten where there are few of those
_FEWEST = 3  # powers of ten on an axis without ticks between them
_GAP = 12.0
_LINES = 2.2  # lines of words from tick to tick of an upright axis
_NARROWEST = 0.1  # powers of ten


def measured_axis(dressing: Dressing, measure: Measure, values: Sequence[float], length: float, *, up: bool) -> Axis:
    """Return the axis that holds values, for so many points; its numbers are places on the measure."""
    places = [place for place in map(measure.place, values) if math.isfinite(place)]
    if measure.log:
        return _powers(dressing, measure, places, length, up=up)
    low, high = scale.value_range(places, zero=False)
    coarse = scale.step(low, high, MOST_UP)
    widest = max(dressing.width(tick(end, coarse)) for end in (low, high)) + _GAP
    fitting = int(length / (dressing.line_height * _LINES if up else widest))
    step = scale.step(low, high, max(2, min(fitting, MOST_UP if up else MOST_ACROSS)))
    ends = scale.rounded_out(low, high, step)
    ticks = scale.ticks(*ends, step)
    return Axis(*ends, ticks, tuple((tick(value, step),) for value in ticks))


def _powers(dressing: Dressing, measure: Measure, places: list[float], length: float, *, up: bool) -> Axis:
    """Return a logarithmic axis with the most ticks that have room, of those that a reader expects."""
    low, high = min(places, default=0.0), max(places, default=1.0)
    air = max(_AIR * (high - low), (_NARROWEST - high + low) / 2)
    low, high = low - air, high + air
    made = [_axis(measure, low, high, ticks) for ticks in _choices(low, high)]
    fitting = (axis for axis in made if _has_room(dressing, axis, length, up=up))
    lone = next((axis.ticks[:1] for axis in reversed(made) if axis.ticks), ())
    return next(fitting, _axis(measure, low, high, lone))


def _axis(measure: Measure, low: float, high: float, ticks: tuple[float, ...]) -> Axis:
    return Axis(low, high, ticks, tuple((power(measure.value(place), measure.unit),) for place in ticks))


def _choices(low: float, high: float) -> list[tuple[float, ...]]:
    """Return ticks from many to few: powers of ten, others where there are few of them, round steps where none."""
    first, last = math.ceil(low), math.floor(high)
    powers = [tuple(map(float, range(first, last + 1, every))) for every in range(1, max(2, last - first + 1))]
    between = [
        tuple(
            place
            for number in range(first - 1, last + 1)
            for part in parts
            if low <= (place := number + math.log10(part)) <= high
        )
        for parts in _BETWEEN
    ]
    if len(powers[0]) >= _FEWEST:
        return powers
    if len(between[0]) >= _FEWEST - 1:
        return [*between, *powers]
    steps = (scale.step(10.0**low, 10.0**high, most) for most in (MOST_UP, _FEWEST))
    rounds = (scale.ticks(10.0**low, 10.0**high, step) for step in steps)
    return [*(tuple(math.log10(value) for value in values if value > 0) for values in rounds), *between]


def _has_room(dressing: Dressing, axis: Axis, length: float, *, up: bool) -> bool:
    """Return whether the words of all ticks stand clear of each other."""
    if not axis.ticks:
        return False
    point = length / (axis.high - axis.low)
    sizes = [dressing.line_height * _LINES / 2 if up else dressing.width(words[0]) + _GAP for words in axis.words]
    return all(
        (after - before) * point >= (one + other) / 2
        for (before, after), (one, other) in zip(pairwise(axis.ticks), pairwise(sizes), strict=True)
    )
