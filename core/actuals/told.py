"""Plan against actual in words, as tables of texts, and as a picture: what window, paper and command line show."""

from __future__ import annotations

from itertools import accumulate

from core.actuals.variance import NOT_PLANNED, ON, Compared, Variance, outside_words, size_words
from core.charts import Chart, Kind, Mark, Series
from core.headline import month_words
from core.units import MINUS, PERCENT, THIN_SPACE, USD, Unit, brief_money

HEADS = ("Line", "Plan to date", "Actual", "Difference", "% of plan", "State", "Forecast", "Plan in all")
MONTH_HEADS = ("Month", "Plan", "Actual", "Difference", "State", "So far")
NOTHING = "No spend is imported yet: bring a list from the ledger, and it is set against the plan by line and month."
OUT = "None of the amounts lies in the plan's months."
MILLION = 1e6
PICTURE = "Planned and actual spending, added up"


def verdict(found: Variance) -> str:
    """Where spending stands, in two sentences."""
    if not found.months:
        return OUT if found.outside else NOTHING
    total, last = found.total, found.months[-1]
    spent, planned = brief_money(total.spent), brief_money(total.planned)
    state = total.state if total.state in {ON, NOT_PLANNED} else f"{_percent(abs(total.share))} {total.state}"
    end = f"the end is at {brief_money(total.forecast)}, not {brief_money(total.whole)}"
    if total.state == ON:
        end = f"the end stays at about {brief_money(total.forecast)}"
    return (
        f"To {month_words(found.results, last)}, {spent} was spent of {planned} planned: {state}. "
        f"If the rest goes as planned, {end}."
    )


def notes(found: Variance) -> tuple[str, ...]:
    """What is to be known beside it: months left out, months without any amount, and doubts, a sentence each."""
    gaps = ", ".join(month_words(found.results, month) for month in found.gaps) if found.months else ""
    between = f"Nothing is imported for {gaps}; the plan stands in the forecast there." if gaps else ""
    return tuple(words for words in (size_words(found), between, outside_words(found)) if words)


def rows(found: Variance, unit: Unit = USD) -> tuple[tuple[str, ...], ...]:
    """A row a line under `HEADS`, the last for all of them; `unit` says how many decimals of money are shown."""
    return tuple(
        (
            each.label,
            unit.plain(each.planned),
            unit.plain(each.spent),
            signed(each.difference, unit),
            share_words(each),
            each.state,
            unit.plain(each.forecast),
            unit.plain(each.whole),
        )
        for each in found.all
    )


def month_rows(found: Variance, each: Compared, unit: Unit = USD) -> tuple[tuple[str, ...], ...]:
    """A row a month that is known, of one line, under `MONTH_HEADS`."""
    differences, so_far = each.differences, each.so_far
    return tuple(
        (
            month_words(found.results, month),
            unit.plain(each.plan[month]),
            unit.plain(each.actual[month]),
            signed(differences[month], unit),
            each.state_in(month),
            signed(so_far[month], unit),
        )
        for month in found.months
    )


def signed(amount: float, unit: Unit = USD) -> str:
    """An amount with its sign, whichever it is: more or less than planned is not told by colour or brackets alone."""
    text = f"{abs(amount):,.{unit.decimals}f}"
    if not text.strip("0.,"):
        return "\u2013"
    return f"+{text}" if amount > 0 else f"{MINUS}{text}"


def share_words(each: Compared) -> str:
    """The difference in per cent of the plan, with its sign; a dash where nothing was planned."""
    if not each.planned:
        return "\u2013"
    return f"{'+' if each.share > 0 else MINUS if each.share < 0 else ''}{_percent(abs(each.share))}"


def picture(found: Variance) -> Chart:
    """The plan added up by month, and what was spent with the plan of the rest; both in $."""
    total = found.total
    expected = [
        actual if known else plan for plan, actual, known in zip(total.plan, total.actual, total.known, strict=True)
    ]
    marks = (Mark(float(found.months[-1]), "last actual"),) if found.months else ()
    return Chart(
        PICTURE,
        Kind.LINE,
        (
            Series("plan", tuple(accumulate(total.plan)), "series1"),
            Series("actual, then plan", tuple(accumulate(expected)), "series2", dashed=True),
        ),
        x=tuple(map(float, range(found.results.never))),
        x_title="month",
        y_title="million $",
        scale=MILLION,
        marks=marks,
        zero_line=True,
    )


def _percent(share: float) -> str:
    return f"{share * 100:,.1f}{THIN_SPACE}{PERCENT.symbol}"
