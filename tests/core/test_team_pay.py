"""Salaries that look like those of another period: the sentence, and the fix tried."""

from __future__ import annotations

from core import fixes
from core.team_checks.pay import pay
from tests.core.calm import CALM
from tests.core.rules import issues


def low(words: str, salary: float) -> str:
    """A catalogue in which nobody earns less than 12,000 $ or more than 200,000 $ a year."""
    return "" if 12_000 <= salary <= 200_000 or words == "Founder" else f"{salary:,.0f} $ lies outside"


def test_a_salary_of_a_month_is_taken_twelve_times() -> None:
    plan = CALM.put("team.1.seats.4.salary", 2_500).put("team.1.seats.5.salary", 3_500)
    (found,) = pay(plan, low)
    assert found.where == "team.1.seats.4.salary"
    assert found.says == "Balanced ten, Data engineer: 2,500 $ lies outside. The same holds for Pretraining."
    assert found.fix is not None
    assert found.fix.words == "Take twelve times the salary of Data engineer and Pretraining"
    after = fixes.apply(plan, found.fix)
    assert (after.get("team.1.seats.4.salary"), after.get("team.1.seats.5.salary")) == (30_000, 42_000)
    assert list(pay(after, low)) == []


def test_the_catalogue_doubts_a_salary_of_a_month() -> None:
    plan = CALM.put("team.1.seats.4.salary", 2_500)
    (found,) = issues(plan)
    assert found.where == "team.1.seats.4.salary"
    assert found.says.startswith("Balanced ten, Data engineer: 2,500 $ a year lies outside")
    assert found.says.endswith("is it the pay of a month?")
    assert found.fix is not None
    assert issues(fixes.apply(plan, found.fix)) == ()


def test_a_salary_twelve_times_too_high_is_divided_and_a_hopeless_one_only_doubted() -> None:
    (found,) = pay(CALM.put("team.1.seats.4.salary", 360_000), low)
    assert found.fix is not None
    assert found.fix.words == "Take a twelfth of the salary of Data engineer"
    assert found.fix.inputs == (("team.1.seats.4.salary", 30_000),)
    (hopeless,) = pay(CALM.put("team.1.seats.4.salary", 5_000_000), low)
    assert hopeless.fix is None
    assert list(pay(CALM, low)) == []
