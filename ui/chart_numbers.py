"""How the values of charts are written: in full, in few digits, at the ticks of an axis."""

from __future__ import annotations

import math

from core.chart_points import Measure

_COUNTS, _PREFIXES = ("", "k", "M", "B", "T"), ("", "k", "M", "G", "T", "P", "E", "Z", "Y", "R", "Q")
_LEAST = 1e-3  # smaller powers of ten are written as such
_DIGITS = 6
_FEW_DIGITS = 3


def exact(value: float) -> str:
    """Write a value with thousands separated and six digits that count, without idle zeros."""
    if not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    size = math.floor(math.log10(abs(value)))
    if not -_DIGITS <= size < 2 * _DIGITS:
        return f"{value:.{_DIGITS}g}".replace("-", "−")
    places = max(0, _DIGITS - 1 - size)
    text = f"{value:,.{places}f}"
    text = text.rstrip("0").rstrip(".") if places else text
    return text.replace("-", "−")


def brief(value: float, largest: float) -> str:
    """Write one of several figures: with the places that give the largest three digits; a small one keeps a digit."""
    places = min(max(0, _FEW_DIGITS - 1 - _size(largest)), _DIGITS)
    if value and not round(value, places):
        places = min(-_size(value), _DIGITS)
    return f"{value:,.{places}f}".replace("-", "−")


def _size(value: float) -> int:
    return math.floor(math.log10(abs(value))) if value else 0


def tick(value: float, step: float) -> str:
    """Write an axis value with as many places as its step needs."""
    places = max(0, -math.floor(math.log10(step) + 1e-9))
    while places < _DIGITS and abs(round(step, places) - step) > step * 1e-6:
        places += 1
    return f"{value if abs(value) > step * 1e-6 else 0.0:,.{places}f}".replace("-", "−")


def power(value: float, unit: str) -> str:
    """Write a round value at a tick of a logarithmic axis: 100k and 1B, with a unit 1 ZFLOP; beyond all words 1e30."""
    words = _worded(value, unit, 6)
    if words is None or value < _LEAST:
        text = f"{value:.3g}".replace("e+0", "e").replace("e+", "e").replace("e-0", "e−").replace("e-", "e−")
        return f"{text} {unit}".rstrip()
    return words


def measured(value: float, measure: Measure) -> str:
    """Write a value of an axis in full, with the unit of a logarithmic one."""
    scaled = value / measure.scale
    words = _worded(scaled, measure.unit, _DIGITS) if measure.log and measure.unit else None
    return words or f"{exact(scaled)} {measure.unit if measure.log and math.isfinite(scaled) else ''}".rstrip()


def short(value: float, measure: Measure) -> str:
    """Write a value of an axis in three digits that count, nothing where it is not a number."""
    scaled = value / measure.scale
    if not math.isfinite(scaled):
        return ""
    words = _worded(scaled, measure.unit, _FEW_DIGITS) if measure.log else None
    return words or brief(scaled, scaled)


def _worded(value: float, unit: str, digits: int) -> str | None:
    """Write a value with the prefix of its thousands; None where there is none so large."""
    prefixes = _PREFIXES if unit else _COUNTS
    if not 0 < value < math.inf:
        return None
    place = max(0, math.floor(math.log10(value) / 3 + 1e-9))
    if place >= len(prefixes):
        return None
    text = f"{value / 1000.0**place:.{digits}g}"
    return f"{text} {prefixes[place]}{unit}" if unit else f"{text}{prefixes[place]}"
