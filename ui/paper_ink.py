"""The inks of paper: the light theme, or greys in which nothing is told by colour alone."""

from __future__ import annotations

from dataclasses import replace

from core.chart_grids import Panels
from core.chart_points import Points
from core.charts import Chart, Kind, Look, Series
from ui import theme as themes
from ui.theme import Theme

_GREYS = ("#111111", "#8C8C8C", "#4A4A4A", "#B0B0B0", "#2E2E2E", "#747474", "#3C3C3C", "#9A9A9A")
_DARK = ("text", "good", "bad", "link", "accent", "stated", "focus", "selection")
_BLACK, _STRONG = "#000000", "#3A3A3A"
_SERIES = "series"
_LINES = (Look.PLAIN, Look.STEP)


def ink(*, in_grey: bool) -> Theme:
    """Return the colours of paper."""
    light = themes.load("light")
    if not in_grey:
        return light
    roles = {role: _grey(colour) for role, colour in light.roles.items()}
    roles |= dict.fromkeys(_DARK, _BLACK) | {"muted": _STRONG, "warn": _STRONG}
    roles |= {f"{_SERIES}{number}": grey for number, grey in enumerate(_GREYS, 1)}
    return Theme("grey", roles)


def told_apart(chart: Chart) -> Chart:
    """Return a chart whose lines and areas differ by dashes and hatching too, every second of them."""
    if isinstance(chart, Panels):
        return replace(chart, panels=tuple(map(told_apart, chart.panels)))
    if isinstance(chart, Points):
        clouds = (replace(cloud, dashed=cloud.dashed or number % 2 > 0) for number, cloud in enumerate(chart.clouds))
        return replace(chart, clouds=tuple(clouds))
    if chart.kind not in (Kind.LINE, Kind.AREA):
        return chart
    return replace(chart, series=tuple(_told_apart(chart, each, number) for number, each in enumerate(chart.series)))


def _told_apart(chart: Chart, series: Series, number: int) -> Series:
    if number % 2 == 0:
        return series
    if chart.kind is Kind.AREA and series.look is Look.PLAIN:
        return replace(series, look=Look.HATCHED)
    return replace(series, dashed=True) if chart.kind is Kind.LINE and series.look in _LINES else series


def _grey(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    level = round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    return f"#{level:02X}{level:02X}{level:02X}"
