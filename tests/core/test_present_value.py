"""Net present value as the model discounts: the first flow whole, those a year on and two years on by the rate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.results import evaluate
from tests.core.uncertain import pair

FLOWS = (-100.0, 60.0, 60.0)


def worths() -> list[float]:
    """What a dollar is worth today in months 0, 12 and 24, at 10 % a year."""
    plan = pair()
    found = evaluate(replace(plan, general=replace(plan.general, discount=0.1))).months("worth")
    return [found[month] for month in (0, 12, 24)]


def test_flows_are_worth_what_they_are_at_time_zero_and_not_what_a_spreadsheet_s_npv_says() -> None:
    found = sum(flow * worth for flow, worth in zip(FLOWS, worths(), strict=True))
    assert found == pytest.approx(4.1322, abs=5e-5)
    assert found / 1.1 == pytest.approx(3.7566, abs=5e-5)  # a spreadsheet discounts the first flow too


def test_a_month_is_worth_the_twelfth_root_of_a_year() -> None:
    plan = pair()
    found = evaluate(replace(plan, general=replace(plan.general, discount=0.1))).months("worth")
    assert found[1] ** 12 == pytest.approx(1 / 1.1)
    assert found[1] != pytest.approx(1 / (1 + 0.1 / 12), rel=1e-4)
