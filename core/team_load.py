"""Load against capacity: what is due by function, what can be done, and what is left over."""

from __future__ import annotations

from core.charts import Chart, Kind, Look, Mark, Series
from core.inputs.team import BY_FUNCTION
from core.results import Results

PERCENT = 0.01
ROLES = ("series1", "series2", "series3", "series4", "series5", "series7")  # of the functions
OPERATIONS, BEYOND = "operations and incidents", "more than can be done"
TOLD = 0.05  # person-months: less is shown as nothing


def load(results: Results) -> Chart:
    """Work due by function with operations, and over it what can be done at normal hours and with overtime."""
    short, month = max((gap, -month) for month, gap in zip(months(results), shortage(results), strict=True))
    told = f"{short:.1f} person-months short in month {-month:.0f}"
    marks = (Mark(-month, told, role="bad"),) if short >= TOLD else ()
    capacity, output = of(results, "team_capacity"), of(results, "output")
    stretched = tuple(able * more for able, more in zip(capacity, output, strict=True))
    lines = (
        Series("due with catching up", of(results, "aim"), "bad", dashed=True, look=Look.STEP),
        Series("can be done with the overtime worked", stretched, "text", dashed=True, look=Look.STEP),
        Series("can be done at normal hours", capacity, "text", look=Look.STEP),
    )
    return over_months(results, "Load against capacity", (*stack(results), *lines), marks)


def stack(results: Results, *, every: bool = False) -> tuple[Series, ...]:
    """What is due of each function, operations on top, and how much of it is too much.

    Functions with nothing to do are left out, unless `every` function is to be there.
    """
    areas = tuple(each for each in areas_of(results) if every or any(each.values))
    short = shortage(results)
    return (*areas, Series(BEYOND, short, "bad", look=Look.EXCESS)) if every or any(short) else areas


def areas_of(results: Results) -> tuple[Series, ...]:
    """What is due of each function, and operations with incidents."""
    areas = (
        Series(name, of(results, f"due_{key}"), role) for (key, name), role in zip(BY_FUNCTION, ROLES, strict=True)
    )
    return (*areas, Series(OPERATIONS, of(results, "running_work"), "series6", look=Look.HATCHED))


def shortage(results: Results) -> tuple[float, ...]:
    """By how much the load of each month is more than can be done at normal hours."""
    pairs = zip(of(results, "load"), of(results, "team_capacity"), strict=True)
    return tuple(max(0.0, due - able) for due, able in pairs)


def load_rows(results: Results) -> Chart:
    """Load against capacity from rows of the model alone, as `LOAD_KEYS` names them: for a workbook."""
    able = Series("can be done at normal hours", of(results, "team_capacity"), "text", look=Look.STEP)
    return over_months(results, "Load against capacity", (*areas_of(results), able))


LOAD_KEYS = (*(f"due_{key}" for key, _ in BY_FUNCTION), "running_work", "team_capacity")


def uses(results: Results) -> Chart:
    """Load over capacity of each function as lines, for a workbook and for paper."""
    lines = tuple(
        Series(name, of(results, f"use_{key}"), role, look=Look.STEP)
        for (key, name), role in zip(BY_FUNCTION, ROLES, strict=True)
    )
    return Chart(
        "Load of each function",
        Kind.LINE,
        lines,
        x=months(results),
        x_title="month",
        y_title="% of what they can do at normal hours",
        scale=PERCENT,
        holds=(0.0,),
    )


USE_KEYS = tuple(f"use_{key}" for key, _ in BY_FUNCTION)


def over_months(results: Results, title: str, series: tuple[Series, ...], marks: tuple[Mark, ...] = ()) -> Chart:
    """Areas and lines of person-months over the months."""
    return Chart(
        title, Kind.AREA, series, x=months(results), x_title="month", y_title="person-months a month", marks=marks
    )


def months(results: Results) -> tuple[float, ...]:
    """The months in which people work: from 1 to the horizon."""
    return tuple(float(month) for month in range(1, results.never))


def of(results: Results, key: str) -> tuple[float, ...]:
    """The figures of a monthly row from month 1 on."""
    return tuple(results.months(key)[1:])
