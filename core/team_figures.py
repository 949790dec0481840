"""The pictures of a team, month by month: load against capacity, who and what is overloaded, strain, on call."""

from __future__ import annotations

import math
from dataclasses import replace

from core.chart_grids import NOBODY, UNCOVERED, HeatMap, Panels
from core.charts import Chart, Kind, Look, Mark, Series
from core.inputs.team import BY_FUNCTION
from core.plan import standing
from core.results import Results
from core.team_load import PERCENT, load, months, of, over_months, stack
from core.team_seats import chosen, grouped, labels, learns
from core.team_shapes import headcount, hiring, loss
from core.team_tree import structure

AMBER, RED = 0.35, 0.5  # of the burnout-risk index (team.md 6)
SHIFT_LIMIT = 2.0  # incidents a shift (team.md 6, source 26)
STRAINS = (
    ("burn_by_hours", "long hours", "series2"),
    ("burn_by_load", "work nobody covers", "series7"),
    ("burn_by_rota", "being on call", "series4"),
    ("burn_by_pages", "calls after hours", "series5"),
    ("burn_by_support", "want of support", "series3"),
)
MOST_ABREAST = 3


def team_charts(results: Results) -> tuple[Chart, ...]:
    """Every picture of one team, in the order of the page; hiring only where somebody is hired."""
    return (
        load(results),
        people_map(results),
        function_map(results),
        headcount(results),
        *((hiring(results),) if any(seat.start > 1 for seat in chosen(results).seats) else ()),
        structure(results),
        burnout(results),
        on_call(results),
        loss(results),
    )


def printed(results: Results) -> tuple[Chart, ...]:
    """The pictures of one team that go on paper; none of a team that has nothing to do and to look after."""
    if not any(of(results, "load")):
        return ()
    return (load(results), people_map(results), headcount(results), burnout(results), on_call(results), loss(results))


def people_map(results: Results) -> HeatMap:
    """How much each seat has to do in each month, of what it can do; who is not there, who learns. Nothing else."""
    seats = chosen(results).seats
    rows = []
    groups = grouped(seats)
    named = labels(seats)
    for _, members in groups:
        for place in members:
            here, busy = (of(results, f"{key}_{place + 1}") for key in ("present", "busy"))
            notes = tuple(
                NOBODY if not there else learns(seats[place], month)
                for month, there in zip(months(results), here, strict=True)
            )
            values = (value if there else math.nan for value, there in zip(busy, here, strict=True))
            rows.append(Series(named[place], tuple(values), notes=notes))
    heads = tuple((name, len(members)) for name, members in groups) if len(groups) > 1 else ()
    return _heat_map(results, "Load of each seat", tuple(rows), "seat", heads)


def function_map(results: Results) -> HeatMap:
    """Load over capacity of each function, of management and of all: a bottleneck that the whole hides."""
    limit = results.plan.inputs(results.case).constants.uncovered
    named = [
        *((name, f"use_{key}", f"capacity_{key}") for key, name in BY_FUNCTION),
        ("management", "managing_use", "management"),
        ("all functions", "utilisation", "team_capacity"),
    ]
    rows = [_function_row(results, *each, limit) for each in named]
    seen = tuple(row for row in rows if any(not math.isnan(value) or note for value, note in _cells(row)))
    return _heat_map(results, "Load of each function", seen, "function", ())


def _cells(row: Series) -> list[tuple[float, str]]:
    return list(zip(row.values, (note if note != NOBODY else "" for note in row.notes), strict=True))


def _function_row(results: Results, name: str, use: str, able: str, limit: float) -> Series:
    """The cells of one function: nothing where nobody is there and nothing is due."""
    values, notes = [], []
    for used, there in zip(of(results, use), of(results, able), strict=True):
        is_uncovered, is_idle = used >= limit or bool(used and not there), not used and not there
        values.append(math.nan if is_uncovered or is_idle else used)
        notes.append(UNCOVERED if is_uncovered else NOBODY if is_idle else "")
    return Series(name, tuple(values), notes=tuple(notes))


def _heat_map(
    results: Results, title: str, rows: tuple[Series, ...], what: str, groups: tuple[tuple[str, int], ...]
) -> HeatMap:
    return HeatMap(
        title,
        series=rows,
        x=months(results),
        x_title="month",
        y_title="work due, % of what they can do at normal hours",
        scale=PERCENT,
        groups=groups,
        row_title=what,
    )


def burnout(results: Results) -> Panels:
    """The burnout-risk index of the whole team with where it is heading, and what drives it there."""
    drivers = tuple(Series(name, of(results, key), role) for key, name, role in STRAINS)
    parts = Chart(
        "What drives it",
        Kind.STACK,
        drivers,
        x=months(results),
        x_title="month",
        y_title="log-odds added to the state of rest; 0.7 doubles the odds",
    )
    return Panels("Burnout risk of the whole team", x_title="month", panels=(index(results), parts))


def index(results: Results) -> Chart:
    """The burnout-risk index of the whole team, where it is heading, and the limits."""
    lines = (
        Series("index", of(results, "burnout"), "series1", look=Look.STEP),
        Series("heading to", of(results, "burnout_target"), "series2", dashed=True, look=Look.STEP),
    )
    marks = tuple(
        Mark(at, words, lying=True, role=role)
        for at, words, role in ((AMBER, "watch", "warn"), (RED, "act", "bad"))
        if max(*lines[0].values, *lines[1].values) > at / 2
    )
    return Chart(
        "Burnout-risk index",
        Kind.LINE,
        lines,
        x=months(results),
        x_title="month",
        y_title="% of the team likely to report high burnout",
        scale=PERCENT,
        marks=marks,
        holds=(0.0,),
    )


def on_call(results: Results) -> Panels:
    """How often people are on call and called out, and the machines that call them."""
    panels = (
        on_call_share(results),
        _strain(results, "Calls after hours", "night_calls", "calls a person and month", math.nan),
        _strain(results, "Incidents a shift", "shift_incidents", "incidents in 12 hours", SHIFT_LIMIT),
        _strain(results, "Machines to look after", "nodes", "nodes", math.nan),
    )
    return Panels("On call", x_title="month", panels=tuple(map(_limit_above, panels)), across=2)


def _limit_above(chart: Chart) -> Chart:
    """The words of a limit beside the unit, where there is more room than at the right of a small chart."""
    unit = ", ".join((chart.y_title, *(mark.label for mark in chart.marks)))
    return replace(chart, y_title=unit, marks=tuple(replace(mark, label="") for mark in chart.marks))


def on_call_share(results: Results) -> Chart:
    """The share of time each person of the rota is on call, with its limit."""
    limit = standing(results.plan).people.rota_limit
    return _strain(results, "Share of time on call", "on_call", "% of a person's time", limit, PERCENT)


def _strain(results: Results, title: str, key: str, unit: str, limit: float, scale: float = 1.0) -> Chart:
    """One figure of being on call in steps, with its limit if it has one."""
    marks = (Mark(limit, f"limit {limit / scale:g}", lying=True, role="bad"),) if math.isfinite(limit) else ()
    role = "series6" if key == "nodes" else "series1"
    return Chart(
        title,
        Kind.LINE,
        (Series(results.rows[key].line.label.lower(), of(results, key), role, look=Look.STEP),),
        x=months(results),
        x_title="month",
        y_title=unit,
        scale=scale,
        marks=marks,
        holds=(0.0,),
    )


def compared(teams: tuple[Results, ...]) -> Panels:
    """Load and burnout risk of several teams, each kind on equal axes: the highest of all is on each."""
    names = [chosen(each).name for each in teams]
    most = max(max(*of(each, "load"), *of(each, "team_capacity")) for each in teams)
    worst = max(max(*of(each, "burnout"), *of(each, "burnout_target")) for each in teams)
    loads, risks = [], []
    for name, each in zip(names, teams, strict=True):
        able = Series("can be done at normal hours", of(each, "team_capacity"), "text", look=Look.STEP)
        chart = over_months(each, f"{name}: load", (*stack(each, every=True), able))
        loads.append(replace(chart, holds=(most,), is_bare=True))
        risk = replace(index(each), y_title="% of the team", holds=(0.0, worst), marks=(), is_bare=True)
        risks.append(replace(risk, title=f"{name}: burnout risk"))
    return Panels("Teams on equal axes", x_title="month", panels=(*loads, *risks), across=min(len(teams), MOST_ABREAST))
