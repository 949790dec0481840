"""The pictures of the options for the machines, as values: price over use, where hours go, delivery, cash, leaving."""

from __future__ import annotations

import math

from core.beside import price_at
from core.chart_shapes import Span, Step, gantt, waterfall
from core.charts import Chart, Kind, Mark, Series
from core.model.outcome import WASTE
from core.plan import standing
from core.results import Results

MILLION = 1e6
OVER_USE = "Price of a useful hour over use"
WASTE_NAMES = ("useful", "speed", "idle", "waiting", "spare", "checkpoint", "redone", "restart")
WASTE_ROLES = tuple(f"series{place}" for place in (1, 2, 5, 6, 4, 3, 8, 7))
STEPS = (
    ("step_list", "list price"),
    ("step_service", "service"),
    ("step_spares", "spares"),
    ("step_idle", "idle"),
    ("step_checkpoint", "checkpoints"),
    ("step_redone", "redone"),
    ("step_restart", "restarts"),
    ("step_speed", "speed"),
)
PER_CENT = 100  # shares in use on the picture, in steps
LEAST, STEP = 5, 5
HIGHEST = 2.5  # of the dearest run; above it a line leaves the picture
LEAD, LATE, TESTS, RUN = "lead", "delay", "tests", "waiting and run"
DELIVERY_ROLES = (
    (LEAD, "series6"),
    (LATE, "warn"),
    (TESTS, "series3"),
    (RUN, "series1"),
)


def charts(results: Results) -> tuple[Chart, ...]:
    """Every picture of the machines that needs no choice of a pair."""
    return (over_use(results), waste(results), cumulative(results), delivery(results), leaving(results))


def over_use(results: Results, share: float | None = None) -> Chart:
    """The price of a useful hour over the share of time in use, with a mark at the plan's share or another one."""
    shares = [place / PER_CENT for place in range(LEAST, PER_CENT + 1, STEP)]
    prices = list(zip(*(price_at(results, each) for each in shares), strict=True))
    most = ceiling(results)
    at = results.inputs.general.in_use if share is None else share
    return Chart(
        OVER_USE,
        Kind.LINE,
        tuple(
            Series(name, tuple(price if price <= most else math.nan for price in row), f"series{place}")
            for place, (name, row) in enumerate(zip(names(results), prices, strict=True), 1)
        ),
        x=tuple(each * PER_CENT for each in shares),
        x_title="share of the time in use, %",
        y_title="$ per useful GPU-hour",
        marks=(Mark(at * PER_CENT, f"{at * PER_CENT:.0f} %"),),
    )


def ceiling(results: Results) -> float:
    """The highest price the picture over use shows, in whole dollars."""
    return float(math.ceil(HIGHEST * max(each.once("run_price") for each in results.beside)))


def list_to_useful(results: Results, one: int, other: int) -> Chart:
    """From list price to the price of a useful hour of the run, for two options side by side or one alone."""
    places = (one,) if one == other else (one, other)
    groups = tuple((names(results)[place], _steps(results.beside[place])) for place in places)
    return waterfall("From list price to useful hour", groups, "$ per useful GPU-hour")


def waste(results: Results) -> Chart:
    """Where the paid hours of each option go, as shares."""
    shares = [_shares(each) for each in results.beside]
    series = tuple(
        Series(name, tuple(share[place] for share in shares), role)
        for place, (name, role) in enumerate(zip(WASTE_NAMES, WASTE_ROLES, strict=True))
    )
    return Chart(
        "Where paid hours go",
        Kind.LYING,
        series,
        categories=names(results),
        y_title="% of paid hours",
        scale=0.01,
    )


def cumulative(results: Results) -> Chart:
    """What the machines of each option have cost by month."""
    return _by_month(results, "machines_so_far", "Machines paid so far")


def leaving(results: Results) -> Chart:
    """What leaving at the end of each month would cost; below zero where a sale brings more than is still due."""
    leave = results.inputs.general.leave
    return _by_month(
        results, "exit_cost", "Cost of leaving at the end of a month", (Mark(leave, f"month {leave:.0f}"),)
    )


def delivery(results: Results) -> Chart:
    """When machines come and the run ends: as planned, and below it as late as one late time in ten."""
    rows: list[tuple[str, tuple[Span, ...]]] = []
    for name, each in zip(names(results), results.beside, strict=True):
        later = max(0.0, each.once("late") - each.once("delivered"))
        rows.append((name, _spans(each, 0.0)))
        if later:
            rows.append((f"{name}, if late", _spans(each, later)))
    return gantt("Delivery and run", tuple(rows), DELIVERY_ROLES, y_title="months from the start")


def names(results: Results) -> tuple[str, ...]:
    """The options' names."""
    return tuple(option.name for option in standing(results.plan).infrastructure)


def _steps(results: Results) -> tuple[Step, ...]:
    """The steps that are there, and the price they add up to."""
    found = [(label, results.once(key), False) for key, label in STEPS if results.once(key)]
    return (*found, ("useful hour", results.once("run_price"), True))


def _shares(results: Results) -> tuple[float, ...]:
    paid = results.once("all_paid")
    return tuple(results.once(f"all_{key}") / paid if paid else 0.0 for key in WASTE)


def _by_month(results: Results, key: str, title: str, marks: tuple[Mark, ...] = ()) -> Chart:
    """A line an option over the months."""
    series = tuple(
        Series(name, tuple(each.months(key)), f"series{place}")
        for place, (name, each) in enumerate(zip(names(results), results.beside, strict=True), 1)
    )
    return Chart(
        title,
        Kind.LINE,
        series,
        x=tuple(float(month) for month in range(results.never)),
        x_title="month",
        y_title="million $",
        scale=MILLION,
        marks=marks,
        zero_line=key == "exit_cost",
    )


def _spans(results: Results, later: float) -> tuple[Span, ...]:
    """The spans of one option within the horizon, delivery so much later; what does not end goes to the horizon."""
    option, last = results.inputs.infrastructure, results.never - 1.0
    done = results.once("run_finished") or last
    moments = (
        option.signature,
        results.once("promised"),
        results.once("delivered") + later,
        results.once("ready") + later,
        done + later,
    )
    begin, promised, delivered, ready, end = (min(moment, last) for moment in moments)
    return (
        (LEAD, begin, promised),
        (LATE, promised, delivered),
        (TESTS, delivered, max(ready, delivered)),
        (RUN, max(ready, delivered), max(end, ready, delivered)),
    )
