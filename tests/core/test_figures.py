"""Charts as values: as many figures as positions, roles a theme knows, sums that are rows."""

from __future__ import annotations

import math

import pytest

from core.chart_grids import Panels
from core.chart_points import Points
from core.chart_strips import Strip
from core.charts import NONE, Chart, Kind, Series
from core.examples import NAMES, example
from core.figures import charts
from core.issues import Invalid
from core.keys import DECISIONS
from core.machine_figures import WASTE_NAMES, WASTE_ROLES
from core.model.outcome import WASTE
from core.plan import Plan, cases
from core.results import evaluate
from tests.shorter import EXAMPLES

PAGES = ("overview", *DECISIONS, "money")
ROLES = (*(f"series{number}" for number in range(1, 9)), "good", "warn", "bad", "muted", "text", NONE)
SANE = example(NAMES[0])


def titled(title: str, page: str, plan: Plan = SANE) -> Chart:
    return next(chart for chart in charts(page, evaluate(plan)) if chart.title == title)


def parts(chart: Chart) -> tuple[Chart, ...]:
    """The charts that a chart is made of."""
    return chart.panels if isinstance(chart, Panels) else (chart,)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_every_chart_is_whole_in_every_case(page: str, name: str) -> None:
    plan = example(name)
    for case in cases(plan)[::3]:
        for chart in (each for one in charts(page, evaluate(plan, case)) for each in parts(one)):
            positions = chart.positions()
            assert isinstance(chart, Points | Strip) or bool(chart.x) != bool(chart.categories)
            assert all(len(series.values) == len(positions) for series in chart.series)
            values = [value for series in chart.series for value in series.values]
            assert not any(map(math.isinf, values))  # a gap is no value; beyond all bounds is a mistake
            assert {series.role for series in chart.series} | {mark.role for mark in chart.marks} <= set(ROLES)
            assert len({series.label for series in chart.series}) == len(chart.series) or chart.floats
            assert chart.title
            assert chart.y_title
            assert chart.scale > 0


def test_charts_of_months_run_from_zero_to_the_horizon() -> None:
    assert titled("Cash by month", "overview").x == tuple(map(float, range(37)))
    assert titled("Load against capacity", "team").x == tuple(map(float, range(1, 37)))


def test_the_cash_chart_marks_release_and_the_end_of_cash() -> None:
    assert [mark.label for mark in titled("Cash by month", "money").marks] == ["release"]
    broke = titled("Cash by month", "money", SANE.put("money.cash", 0))
    assert [(mark.label, mark.at) for mark in broke.marks] == [("release", 19), ("cash runs out", 1)]
    late = titled("Cash by month", "money", SANE.put("infrastructure.1.signature", 40))
    assert late.marks == ()


def test_spending_adds_up_to_what_is_spent() -> None:
    sums = [sum(parts) for parts in zip(*(each.values for each in titled("Spending by month", "overview").series))]  # noqa: B905
    assert sums == pytest.approx(evaluate(SANE).months("spent"))


def test_the_shares_of_paid_hours_add_up_to_one_in_each_option() -> None:
    chart = titled("Where paid hours go", "infrastructure")
    assert chart.kind is Kind.LYING
    assert chart.categories == tuple(option.name for option in SANE.infrastructure)
    assert [sum(shares) for shares in zip(*(each.values for each in chart.series), strict=True)] == pytest.approx(
        [1] * 4
    )
    assert len(WASTE) == len(WASTE_NAMES) == len(WASTE_ROLES) == len(chart.series)


def test_nothing_paid_has_no_shares() -> None:
    idle = titled("Where paid hours go", "infrastructure", SANE.put("infrastructure.1.signature", 48))
    assert [each.values[0] for each in idle.series] == [0.0] * len(WASTE)


def test_machines_paid_so_far_end_at_the_cost_of_machines() -> None:
    ends = [each.values[-1] for each in titled("Machines paid so far", "infrastructure").series]
    each = [evaluate(SANE.choose("infrastructure", place)).once("machine_cost") for place in range(4)]
    assert ends == pytest.approx(each)


def test_the_need_of_an_approach_has_three_parts() -> None:
    chart = titled("Compute each approach needs", "architecture")
    for place in range(3):
        results = evaluate(SANE.choose("architecture", place))
        whole = results.once("run_need") + results.once("try_need")
        assert sum(series.values[place] for series in chart.series) == pytest.approx(whole)


def test_positions_are_said_in_words() -> None:
    assert Chart("T", Kind.BARS, (Series("a", (1.0, 2.0)),), x=(0.0, 1.5)).positions() == ("0", "1.5")
    assert Chart("T", Kind.BARS, (Series("a", (1.0,)),), categories=("One",)).positions() == ("One",)


def test_no_page_is_no_page() -> None:
    with pytest.raises(Invalid, match="There is no page called “cover”"):
        charts("cover", evaluate(SANE))
