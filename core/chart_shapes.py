"""Charts of other shapes, made of ordinary stacks: what leads from one figure to another, and when things happen."""

from __future__ import annotations

import math
from dataclasses import replace

from core.charts import NONE, Chart, Kind, Look, Mark, Series

Step = tuple[str, float, bool]  # its name, its amount, whether it is a total
Span = tuple[str, float, float]  # of what kind, from, to

STARTS, WAITS = "starts at", "then waits"
TOO_MUCH = "does not fit"
ALMOST = 1e-9  # of a month; ends and beginnings that are sums may differ so much
RISE, FALL, TOTAL = ("more", "series1"), ("less", "series2"), ("in all", "series6")


def waterfall(title: str, groups: tuple[tuple[str, tuple[Step, ...]], ...], y_title: str, scale: float = 1.0) -> Chart:
    """Steps from one figure to another, each beginning where the one before ends; a total stands on zero.

    Args:
        title: what the chart shows.
        groups: names and steps; groups stand side by side, each begins at zero; one group may go without a name.
        y_title: what the figures are, in the unit of the axis.
        scale: amounts are divided by this for the axis.
    """
    steps = [step for _, each in groups for step in each]
    starts = [start for _, each in groups for start in _starts(each)]
    kinds = [TOTAL if is_total else FALL if amount < 0 else RISE for _, amount, is_total in steps]
    series = [Series(STARTS, tuple(starts), NONE)]
    for kind in (RISE, FALL, TOTAL):
        amounts = (amount if kind == own else math.nan for (_, amount, _), own in zip(steps, kinds, strict=True))
        series += [Series(kind[0], tuple(amounts), kind[1])] if kind in kinds else []
    return Chart(
        title,
        Kind.STACK,
        tuple(series),
        categories=tuple(name for name, _, _ in steps),
        y_title=y_title,
        scale=scale,
        groups=tuple((name, len(each)) for name, each in groups) if any(name for name, _ in groups) else (),
    )


def _starts(steps: tuple[Step, ...]) -> list[float]:
    """Where each step begins; a total begins nowhere and says where the next one does."""
    level, starts = 0.0, []
    for _, amount, is_total in steps:
        starts.append(math.nan if is_total else level)
        level = amount if is_total else level + amount
    return starts


def gantt(
    title: str,
    rows: tuple[tuple[str, tuple[Span, ...]], ...],
    roles: tuple[tuple[str, str], ...],
    y_title: str = "month",
    x_title: str = "",
    marks: tuple[Mark, ...] = (),
) -> Chart:
    """Lying bars that say from when to when: a bar a row, a span of each kind in its colour, nothing between spans.

    Args:
        title: what the chart shows.
        rows: names and spans; a span that ends where it begins is left out.
        roles: each kind of span with its role, in the order of the legend.
        y_title: what the spans are counted in.
        x_title: what the rows are.
        marks: moments that matter to all rows.

    Raises:
        ValueError: spans overlap, or one has no role or does not run forward.
    """
    names = tuple(name for name, _ in rows)
    placed = [_in_turns(name, spans, tuple(kind for kind, _ in roles)) for name, spans in rows]
    ends = [next((start for _, start, _ in row.values()), math.nan) for row in placed]
    series = [Series(STARTS, tuple(ends), NONE)]
    for turn in sorted({turn for row in placed for turn in row}):
        spans = [row.get(turn) for row in placed]
        gaps = tuple(math.nan if span is None else span[1] - end for span, end in zip(spans, ends, strict=True))
        if any(gap > ALMOST for gap in gaps):
            series.append(Series(WAITS, gaps, NONE))
        lengths = tuple(math.nan if span is None else span[2] - span[1] for span in spans)
        kind, role = roles[turn % len(roles)]
        series.append(Series(kind, lengths, role))
        ends = [end if span is None else span[2] for span, end in zip(spans, ends, strict=True)]
    return Chart(title, Kind.LYING, tuple(series), (), names, x_title, y_title, marks=marks)


def _in_turns(name: str, spans: tuple[Span, ...], kinds: tuple[str, ...]) -> dict[int, Span]:
    """The spans of a row by their turn; kinds take turns in their order, again and again."""
    turns: dict[int, Span] = {}
    turn, before = -1, -math.inf
    for kind, start, end in spans:
        if kind not in kinds:
            raise ValueError(f"“{kind}” of “{name}” has no role")
        if not (math.isfinite(start) and math.isfinite(end) and before - ALMOST <= start <= end):
            raise ValueError(f"“{kind}” of “{name}” must run forward, from where the one before it ends")
        if end > start:
            turn += 1 + (kinds.index(kind) - turn - 1) % len(kinds)
            turns[turn] = (kind, start, end)
            before = end
    return turns


def filled(
    title: str,
    rows: tuple[str, ...],
    parts: tuple[Series, ...],
    capacities: tuple[Series, ...],
    y_title: str,
    x_title: str = "",
    scale: float = 1.0,
) -> Chart:
    """Lying bars stacked from parts, against what there is room for; what does not fit is outlined at the end.

    Args:
        title: what the chart shows.
        rows: the names of the bars.
        parts: what the bars are made of, a value a bar; one that is not a number adds nothing.
        capacities: what there is room for, a value a bar; the first is the one that must be kept. One that is the
            same for all bars is a line across them, others are points on each bar.
        y_title: what the figures are, in the unit of the axis.
        x_title: what the bars are.
        scale: values are divided by this for the axis.
    """
    totals = [math.fsum(value for value in bar if math.isfinite(value)) for bar in _bars(parts, len(rows))]
    over: tuple[Series, ...] = ()
    if capacities:
        gaps = (total - most for total, most in zip(totals, capacities[0].values, strict=True))
        over = (Series(TOO_MUCH, tuple(max(0.0, gap) for gap in gaps), "bad", look=Look.EXCESS),)
    lines = tuple(each for each in capacities if len(set(each.values)) == 1)
    points = tuple(replace(each, look=Look.POINT) for each in capacities if each not in lines)
    marks = tuple(Mark(each.values[0], each.label, role=each.role) for each in lines)
    return Chart(title, Kind.LYING, (*parts, *over, *points), (), rows, x_title, y_title, scale, marks)


def _bars(parts: tuple[Series, ...], count: int) -> list[tuple[float, ...]]:
    return [tuple(each.values[place] for each in parts) for place in range(count)]
