"""Charts of points and strips of dots in words: what lies at a point, their tables, and summaries."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeVar

from core.chart_points import Lit, Measure, Point, Points
from core.chart_strips import Lane, Strip
from core.sheet import Cell
from ui.chart_numbers import measured

MIDDLE, MEDIAN = "middle half", "median"
LOW, HIGH = "a quarter lies below", "a quarter lies above"
T = TypeVar("T", bound=Cell)
Written = Callable[[float, Measure], T]


def at_point(chart: Points, index: int) -> str:
    """Say which point it is, where it lies, and what is particular to it."""
    label, point = chart.everyone()[index]
    name = " · ".join(each for each in (point.name, label) if each)
    told = [
        f"{chart.x_title or 'across'}: {measured(point.x, chart.across)}",
        f"{chart.y_title or 'up'}: {measured(point.y, chart.up)}{_range(chart, point)}",
    ]
    notes = [note for note in (point.note, chart.missing(point)) if note]
    return "\n".join([*([name] if name else []), *told, *notes])


def points_head(chart: Points) -> tuple[str, ...]:
    """Return what the columns of the table are."""
    ranges = ("low", "high") if _has_ranges(chart) else ()
    return ("point", "kind", chart.x_title or "across", chart.y_title or "up", *ranges, "note")


def points_rows(chart: Points, written: Written[T]) -> tuple[tuple[T | str, ...], ...]:
    """Return a row a point, also of those that are not drawn, with the reason; then the ends of guides."""
    made: list[tuple[T | str, ...]] = []
    ranged = _has_ranges(chart)
    for label, point in chart.everyone():
        ends = (point.low, point.high) if isinstance(point, Lit) else (math.nan, math.nan)
        ranges = [written(end, chart.up) for end in ends] if ranged else []
        note = "; ".join(each for each in (point.note, chart.missing(point)) if each)
        made.append((point.name, label, written(point.x, chart.across), written(point.y, chart.up), *ranges, note))
    blank = [""] * (2 if ranged else 0)
    for guide in chart.guides:
        made += [
            (guide.label, "guide", written(x, chart.across), written(y, chart.up), *blank, "") for x, y in guide.ends
        ]
    return tuple(made)


def points_summary(chart: Points) -> str:
    """Say what runs across and up, how far each cloud reaches, and where the points that matter lie."""
    both = (chart.across.log, chart.up.log)
    how = {(True, True): ", both logarithmic", (True, False): ", the first logarithmic"}.get(both, "")
    how = ", the second logarithmic" if both == (False, True) else how
    said = [f"Chart of points: {chart.x_title} across, {chart.y_title} up{how}."]
    for cloud in chart.clouds:
        drawn = [point for point in cloud.points if not chart.missing(point)]
        if not drawn:
            said.append(f"{cloud.label}: no values.")
            continue
        count = "1 point" if len(drawn) == 1 else f"{len(drawn)} points"
        across, up = _reach([each.x for each in drawn], chart.across), _reach([each.y for each in drawn], chart.up)
        said.append(f"{cloud.label}: {count}, across {across}, up {up}.")
    for each in chart.lit:
        if not chart.missing(each):
            where = f"across {measured(each.x, chart.across)}, up {measured(each.y, chart.up)}{_range(chart, each)}"
            said.append(f"{each.name}: {where}.")
    said += [f"Guide: {guide.label}." for guide in chart.guides if guide.label]
    return " ".join(said + _left_out(sum(bool(chart.missing(point)) for _, point in chart.everyone())))


def at_dot(chart: Strip, index: int) -> str:
    """Say whose value it is and of which class; of the plan's own, how it compares."""
    place, dot = chart.everyone()[index]
    lane = chart.lanes[place]
    told = f"{chart.y_title or 'value'}: {measured(dot.value, chart.along)}"
    notes = [note for note in (dot.note, chart.along.missing(dot.value)) if note]
    return "\n".join([" · ".join(each for each in (dot.name, lane.name) if each), told, *notes, _middle(chart, lane)])


def strip_head(chart: Strip) -> tuple[str, ...]:
    """Return what the columns of the table are."""
    return (chart.x_title or "class", "of", chart.y_title or "value", "note")


def strip_rows(chart: Strip, written: Written[T]) -> tuple[tuple[T | str, ...], ...]:
    """Return the rows of each class: the middle half, then a row a value, the plan's own last."""
    made: list[tuple[T | str, ...]] = []
    everyone = chart.everyone()
    for place, lane in enumerate(chart.lanes):
        told = zip((LOW, MEDIAN, HIGH), chart.middle(lane), strict=True)
        made += [(lane.name, words, written(value, chart.along), "") for words, value in told if math.isfinite(value)]
        for dot in (dot for at, dot in everyone if at == place):
            note = "; ".join(each for each in (dot.note, chart.along.missing(dot.value)) if each)
            made.append((lane.name, dot.name, written(dot.value, chart.along), note))
    return tuple(made)


def strip_summary(chart: Strip) -> str:
    """Say of each class how many values it has, where they lie, and where the plan lies among them."""
    count = "1 class" if len(chart.lanes) == 1 else f"{len(chart.lanes)} classes"
    said = [f"Strips of dots, {count}{', logarithmic' if chart.along.log else ''}: {chart.y_title}."]
    for lane in chart.lanes:
        known = [dot.value for dot in lane.dots if not chart.along.missing(dot.value)]
        told = [f"{len(known)} values, {_reach(known, chart.along)}", _middle(chart, lane)] if known else ["no values"]
        if not chart.along.missing(lane.plan):
            among = f", above {chart.below(lane)[0]} of {len(known)}" if known else ""
            told.append(f"{chart.plan_label}: {measured(lane.plan, chart.along)}{among}")
        said.append(f"{lane.name}: {'; '.join(told)}.")
    said += [f"Marked: {mark.label}." for mark in chart.marks if mark.label]
    return " ".join(said + _left_out(sum(bool(chart.along.missing(dot.value)) for _, dot in chart.everyone())))


def _middle(chart: Strip, lane: Lane) -> str:
    low, centre, high = chart.middle(lane)
    if not math.isfinite(centre):
        return "no other values"
    told = f"{MEDIAN} {measured(centre, chart.along)}"
    between = f", {MIDDLE} {measured(low, chart.along)} to {measured(high, chart.along)}"
    return f"{told}{between}" if math.isfinite(low) else told


def _range(chart: Points, point: Point) -> str:
    if not isinstance(point, Lit) or not (math.isfinite(point.low) or math.isfinite(point.high)):
        return ""
    return f" ({measured(point.low, chart.up)} to {measured(point.high, chart.up)})"


def _has_ranges(chart: Points) -> bool:
    return any(math.isfinite(end) for each in chart.lit for end in (each.low, each.high))


def _reach(values: list[float], measure: Measure) -> str:
    return f"{measured(min(values), measure)} to {measured(max(values), measure)}"


def _left_out(count: int) -> list[str]:
    return [f"{count} not drawn; the table says why."] if count else []
