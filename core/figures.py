"""The charts of each page, as values."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from core.charts import Chart, Kind, Mark, Series
from core.inputs.infrastructure import Infrastructure
from core.issues import Invalid
from core.results import Results

MILLION = 1e6


def charts(page: str, results: Results) -> tuple[Chart, ...]:
    """The charts a page shows.

    Raises:
        Invalid: there is no such page.
    """
    match page:
        case "overview":
            return (cash(results), spending(results))
        case "infrastructure":
            found: tuple[Chart, ...] = _pictures("machine_figures").charts(results)
            return found
        case "team":
            pictures = _pictures("team_figures")
            return (*pictures.team_charts(results), pictures.compared(results.teams))
        case "architecture":
            models: tuple[Chart, ...] = _pictures("architecture.pictures").charts(results)
            return (*models, need(results), progress(results))
        case "money":
            return (cash(results), spending(results))
        case "compare" | "uncertainty" | "decisions" | "inputs":
            return ()
        case _:
            raise Invalid(f"There is no page called “{page}”")


@cache
def _pictures(name: str) -> Any:
    """The pictures of one page. A window is shown before they are asked for, so they are imported with the first."""
    return import_module(f"core.{name}")


def cash(results: Results) -> Chart:
    """Closing cash by month, with the release and the month it runs out."""
    values = tuple(results.months("cash"))
    marks = [] if results.cash_lasts else [Mark(results.once("runway"), "cash runs out", role="bad")]
    return Chart(
        "Cash by month",
        Kind.LINE,
        (Series("closing cash", values),),
        x=_months(results),
        x_title="month",
        y_title="million $",
        scale=MILLION,
        marks=(*_release(results), *marks),
        zero_line=True,
    )


def spending(results: Results) -> Chart:
    """What is spent each month, by kind."""
    kinds = (("machines_paid", "machines", "series1"), ("team_paid", "team", "series2"), ("other", "other", "series6"))
    series = tuple(Series(label, tuple(results.months(key)), role) for key, label, role in kinds)
    return Chart(
        "Spending by month",
        Kind.STACK,
        series,
        x=_months(results),
        x_title="month",
        y_title="million $",
        scale=MILLION,
        marks=_release(results),
    )


def people(results: Results) -> Chart:
    """Headcount and the work they can do after all drags, by month."""
    series = (
        Series("headcount", tuple(results.months("headcount")[1:])),
        Series("work they can do", tuple(results.months("team_capacity")[1:]), "series2", dashed=True),
    )
    return Chart(
        "People and what they can do",
        Kind.LINE,
        series,
        x=_months(results)[1:],
        x_title="month",
        y_title="FTE, person-months",
    )


def work(results: Results) -> Chart:
    """Work of people the run waits for, and all that is still to do."""
    series = (
        Series("before the run", tuple(results.months("prepare_left"))),
        Series("in all", tuple(results.months("work_left")), "series2", dashed=True),
    )
    return Chart(
        "Work left",
        Kind.LINE,
        series,
        x=_months(results),
        x_title="month",
        y_title="person-months",
        marks=_release(results),
    )


def progress(results: Results) -> Chart:
    """Useful hours still to do, experiments and run."""
    series = (
        Series("experiments", tuple(results.months("try_left")), "series2", dashed=True),
        Series("final run", tuple(results.months("run_left"))),
    )
    return Chart(
        "Useful hours left",
        Kind.LINE,
        series,
        x=_months(results),
        x_title="month",
        y_title="thousand GPU-hours",
        scale=1e3,
        marks=_release(results),
    )


def need(results: Results) -> Chart:
    """What each architecture option needs in useful hours: clean run, repeats, experiments."""
    each = results.models
    series = (
        Series("clean run", tuple(one.once("need") for one in each)),
        Series("repeats", tuple(one.once("run_need") - one.once("need") for one in each), "series2"),
        Series("experiments", tuple(one.once("try_need") for one in each), "series3"),
    )
    return Chart(
        "Compute each approach needs",
        Kind.LYING,
        series,
        categories=_names(results.plan.architecture),
        y_title="thousand useful GPU-hours",
        scale=1e3,
    )


def _names(options: tuple[Infrastructure, ...] | tuple[object, ...]) -> tuple[str, ...]:
    return tuple(str(getattr(option, "name", "")) for option in options)


def _months(results: Results) -> tuple[float, ...]:
    return tuple(float(month) for month in range(results.never))


def _release(results: Results) -> tuple[Mark, ...]:
    return (Mark(results.once("release"), "release"),) if results.released else ()
