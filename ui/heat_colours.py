"""The colours of a heat map: away from the centre on both sides, with a clear step where a cell is over the limit."""

from __future__ import annotations

import math
from collections.abc import Mapping

from core.chart_grids import UNCOVERED, HeatMap
from ui.plot_text import mixed

MIDDLE, IDLE, OVER = "hover", "series1", "bad"
INKS = ("#000000", "#FFFFFF")
_IDLE_MOST = 0.5  # strength at zero
_BEFORE_LIMIT, _AT_LIMIT = 0.2, 0.42  # strength just below the limit and just above it
_STEPS = 24  # cells of nearly one colour have one


def fill(palette: Mapping[str, str], chart: HeatMap, value: float, note: str = "") -> str:
    """Return the colour of a cell: the card's where there is no value, the darkest where nobody can do the work."""
    if note == UNCOVERED:
        return palette[OVER]
    if not math.isfinite(value):
        return palette["card"]
    if value < chart.centre:
        return mixed(palette[MIDDLE], palette[IDLE], _stepped(_IDLE_MOST * (1 - max(value, 0.0) / chart.centre)))
    if value <= chart.limit:
        share = (value - chart.centre) / (chart.limit - chart.centre)
        return mixed(palette[MIDDLE], palette[OVER], _stepped(_BEFORE_LIMIT * share))
    share = min(1.0, (value - chart.limit) / (chart.most - chart.limit))
    return mixed(palette[MIDDLE], palette[OVER], _stepped(_AT_LIMIT + (1 - _AT_LIMIT) * share))


def ink(ground: str) -> str:
    """Return the colour of words on a ground: black or white, one of which stands out from any."""
    return max(INKS, key=lambda colour: contrast(colour, ground))


def contrast(one: str, other: str) -> float:
    """Return how much two colours stand out from each other (WCAG 2.2): 1 for the same, 21 for black on white."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _stepped(strength: float) -> float:
    return round(strength * _STEPS) / _STEPS


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
