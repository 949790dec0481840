"""A team's pictures that are not lines over months: people by quarter, hiring, who leads whom, where time goes."""

from __future__ import annotations

import math
from dataclasses import replace

from core.chart_shapes import STARTS, Span, Step, gantt, waterfall
from core.charts import NONE, Chart, Kind, Look, Series
from core.inputs.team import Seat
from core.plan import standing
from core.results import Results
from core.team_load import months
from core.team_seats import chosen, labels, main_function

QUARTER = 3
FLOWS = (  # name, row, sign, colour; of one quarter
    ("planned hires", "hired", 1.0, "good"),
    ("people leaving", "exits", -1.0, "bad"),
    ("replacements", "replaced", 1.0, "series3"),
)
PEOPLE = ("people", "series6")
LATE, SEARCH, LEARN = "search that had to begin before month 1", "search and notice", "learning"
HIRING = ((LATE, "bad"), (SEARCH, "series6"), (LEARN, "series3"))
SHORT = "too much work from"
OVERLOAD = 1.01  # of what can be done, with a tolerance for rounding
MONTH = 12  # the month whose losses are shown
LOSSES = ("contract_fte", "headcount", "ramped_fte", "working_fte", "communication", "gross_work", "net_share",
          "training", "hiring_time", "shadow", "vendor_work", "team_capacity")  # fmt: skip


def headcount(results: Results) -> Chart:
    """People by quarter: who was there, planned hires, expected exits, replacements, who is there at the end."""
    last, heads = results.never - 1, results.months("heads")
    steps: list[tuple[str, str, float, float]] = [("opening", PEOPLE[0], 0.0, heads[1])]
    groups: list[tuple[str, int]] = []
    level = heads[1]
    for first in range(1, last + 1, QUARTER):
        end = min(first + QUARTER - 1, last)
        before = len(steps) if groups else 0
        for name, key, sign, _ in FLOWS:
            shift = 1 if sign < 0 else 0  # who leaves at a month's end is missing in the next one
            amount = sign * sum(results.months(key)[first - shift : end + 1 - shift])
            steps.append((name, name, level, amount))
            level += amount
        steps.append(("closing", PEOPLE[0], 0.0, heads[end]))
        level = heads[end]
        groups.append((f"Q{len(groups) + 1}", len(steps) - before))
    return Chart(
        "People by quarter",
        Kind.STACK,
        _of_steps(steps),
        categories=tuple(name for name, *_ in steps),
        x_title="quarter of the plan: Q1 is months 1 to 3",
        y_title="people expected",
        groups=tuple(groups),
        keyed=True,
    )


def _of_steps(steps: list[tuple[str, str, float, float]]) -> tuple[Series, ...]:
    """A carrier, and a series for each kind of step."""
    carrier = (math.nan if kind == PEOPLE[0] else level for _, kind, level, _ in steps)
    series = [Series(STARTS, tuple(carrier), NONE)]
    for name, role in (PEOPLE, *((name, role) for name, _, _, role in FLOWS)):
        amounts = tuple(amount if kind == name else math.nan for _, kind, _, amount in steps)
        if any(amount for amount in amounts if not math.isnan(amount)):
            series.append(Series(name, amounts, role))
    return tuple(series)


def hiring(results: Results) -> Chart:
    """When each hire of the plan must be searched, starts and is up to speed, and since when the work needs more."""
    seats, people = chosen(results).seats, standing(results.plan).people
    hired = [place for place, seat in enumerate(seats) if seat.start > 1]
    names = labels(seats)
    rows = tuple((names[place], _spans(seats[place], people.hiring_lead)) for place in hired)
    chart = gantt("Hiring", rows, HIRING, y_title="month", x_title="seat")
    short = tuple(_short_from(results, seats[place]) for place in hired)
    if all(map(math.isnan, short)):
        return chart
    return replace(chart, series=(*chart.series, Series(SHORT, short, "text", look=Look.POINT)))


def _spans(seat: Seat, lead: float) -> tuple[Span, ...]:
    opened = seat.start - lead
    begun = max(opened, min(1.0, seat.start))
    return ((LATE, opened, begun), (SEARCH, begun, seat.start), (LEARN, seat.start, seat.start + seat.ramp))


def _short_from(results: Results, seat: Seat) -> float:
    """The first month in which what the seat works on most is more than can be done; no number where there is none."""
    used = results.months(f"use_{main_function(seat)}")
    return next((month for month in months(results) if used[int(month)] > OVERLOAD), math.nan)


def loss(results: Results, month: int = MONTH) -> Chart:
    """Where the time of a month goes, step by step: from contracts begun to the work that can be done."""
    at = min(month, results.never - 1)
    row = {key: results.months(key)[at] for key in LOSSES}
    net = row["gross_work"] * (1 - row["net_share"])
    drags = row["training"] + row["hiring_time"] + row["shadow"]
    part = net / drags if drags else 0.0  # less than all of it where hardly anything would be left
    talk = row["working_fte"] * row["communication"]
    steps: tuple[Step, ...] = (
        ("contracts", row["contract_fte"], True),
        ("empty posts", row["headcount"] - row["contract_fte"], False),
        ("learning", row["ramped_fte"] - row["headcount"], False),
        ("leading", row["working_fte"] - row["ramped_fte"], False),
        ("communication", 0.0 - talk, False),
        ("fatigue", row["gross_work"] - row["working_fte"] + talk, False),
        ("training others", 0.0 - row["training"] * part, False),
        ("hiring", 0.0 - row["hiring_time"] * part, False),
        ("leading done by others", 0.0 - row["shadow"] * part, False),
        *((("vendors", row["vendor_work"], False),) if row["vendor_work"] else ()),
        ("can be done", row["team_capacity"], True),
    )
    return waterfall(f"Where the time goes, month {at}", (("", steps),), "FTE, then person-months of work")
