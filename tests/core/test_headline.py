"""Headline figures, page answers and facts say in words what the rows say in figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.answers import answer, chosen_names
from core.examples import NAMES, example
from core.facts import KEYS, facts
from core.headline import Headline, difference, headline, month_words
from core.issues import Invalid
from core.keys import DECISIONS
from core.plan import Plan, cases
from core.results import Results, evaluate
from tests.shorter import EXAMPLES

PAGES = ("overview", *DECISIONS, "money")
SANE = example(NAMES[0])
LATE = SANE.put("infrastructure.1.signature", 40)
BROKE = SANE.put("money.cash", 0)
MUCH = SANE.put("architecture.1.demand.1.work", 9999)
NOTHING = SANE.put_rows("architecture", 0, "demand", ())
NO_CASH_LATER = SANE.put("money.cash", 2_700_000)


def said(plan: Plan) -> dict[str, Headline]:
    return {each.key: each for each in headline(evaluate(plan))}


def at_release() -> Plan:
    """The plan with just too little cash for the month of release."""
    spent = evaluate(SANE).months("spent")
    return SANE.put_rows("money", None, "funding", ()).put("money.cash", sum(spent[:19]) + spent[19] / 2)


def test_the_headline_has_five_figures_whose_keys_are_rows() -> None:
    results = evaluate(SANE)
    keys = [each.key for each in headline(results)]
    assert keys == ["total_cost", "release", "runway", "lowest_cash", "useful_price"]
    assert all(results.once(key) is not None for key in keys)


def test_a_sane_plan_is_released_and_has_cash() -> None:
    words = said(SANE)
    assert words["release"] == Headline("release", "Release", "Jul 2028", "month 19 of 36")
    assert words["runway"] == Headline("runway", "Runway", "over 36 months", "cash lasts to the horizon", "good")
    assert words["total_cost"].context.endswith(" to release")
    assert words["lowest_cash"].role == "text"
    assert words["lowest_cash"].context == "month 36"
    assert "of paid hours useful" in words["useful_price"].context


def test_a_plan_without_release_says_so_in_place_of_a_month() -> None:
    words = said(LATE)
    assert words["release"] == Headline("release", "Release", "not in 36 months", "beyond the horizon", "bad")
    assert words["total_cost"].context == "to month 36"
    assert said(LATE.put("money.cash", 0))["runway"].context == "no release before"


@pytest.mark.parametrize(
    ("plan", "month", "context", "role"),
    [
        (BROKE, "month 1", "18 months before release", "bad"),
        (NO_CASH_LATER, "month 30", "11 months past release", "warn"),
    ],
)
def test_the_runway_is_set_against_the_release(plan: Plan, month: str, context: str, role: str) -> None:
    found = said(plan)["runway"]
    assert (found.value, found.context, found.role) == (month, context, role)


def test_cash_that_ends_with_the_release_is_no_good() -> None:
    plan = at_release()
    found = said(plan)["runway"]
    assert evaluate(plan).once("release") == evaluate(plan).once("runway") == 19
    assert (found.context, found.role) == ("at release", "bad")


def test_the_lowest_cash_is_bad_below_zero() -> None:
    assert said(BROKE)["lowest_cash"].role == "bad"
    assert said(BROKE)["lowest_cash"].value.startswith("\u2212$")


@pytest.mark.parametrize(
    ("key", "after", "words"),
    [
        ("release", LATE, "▲ 18 months"),
        ("release", SANE, ""),
        ("runway", BROKE, "▼ 36 months"),
        ("total_cost", SANE.put("money.other", 51_000), "▲ $\u202f36\u202fk"),
        ("lowest_cash", SANE.put("money.other", 51_000), "▼ $\u202f36\u202fk"),
    ],
)
def test_a_difference_has_its_sign_and_unit(key: str, after: Plan, words: str) -> None:
    assert difference(key, evaluate(SANE), evaluate(after)) == words


def test_a_difference_of_price_is_a_price() -> None:
    before, after = evaluate(SANE), evaluate(SANE.put("infrastructure.1.price", 5))
    change = after.once("useful_price") - before.once("useful_price")
    assert difference("useful_price", before, after) == f"▲ $\u202f{change:.2f}"


def test_months_are_said_as_calendar_months() -> None:
    assert [month_words(evaluate(SANE), month) for month in (0, 1, 13)] == ["Dec 2026", "Jan 2027", "Jan 2028"]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_each_page_answers_in_one_sentence_in_every_case(page: str, name: str) -> None:
    plan = example(name)
    for case in cases(plan):
        sentence = answer(page, evaluate(plan, case))
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence[0].isdigit()
        assert not any(sign in sentence for sign in ("nan", "inf", "None", "{", "\n"))


@pytest.mark.parametrize(
    ("page", "plan", "words"),
    [
        ("overview", SANE, "New dense 13 B on Burst with Balanced ten: released in Jul 2028 for $"),
        ("overview", SANE, "cash lasts beyond month 36"),
        ("overview", LATE, "no release within 36 months, after $"),
        ("overview", BROKE, "cash runs out in Jan 2027, month 1"),
        ("infrastructure", SANE, "64 nodes by use, training from month 0.5: a useful GPU-hour of the run costs $"),
        ("infrastructure", SANE.choose("infrastructure", 1), "64 nodes for 36 months, training from month 4.5: "),
        ("infrastructure", SANE.choose("infrastructure", 2), "64 nodes as owner, training from month 10.0: "),
        ("team", SANE, "6.0 people at the start, 9.5 at most; the run can begin after month 9; all work in month 19."),
        ("team", MUCH, "preparation is not done within the horizon; not all work within the horizon."),
        (
            "team",
            NOTHING,
            "the run can begin after month 1; all work in month 1.",
        ),
        (
            "architecture",
            SANE,
            "312,000 GPU-hours a clean run, eight in ten 215,000 to 470,000; 25.4 days on 512 GPUs.",
        ),
        ("money", SANE, "Cash lasts beyond month 36; the lowest cash is $"),
        ("money", BROKE, "Cash runs out in Jan 2027, month 1; the lowest cash is \u2212$"),
    ],
)
def test_an_answer_says_what_follows(page: str, plan: Plan, words: str) -> None:
    assert words in answer(page, evaluate(plan))


def test_the_chosen_options_are_named() -> None:
    assert chosen_names(evaluate(SANE)) == ("Burst", "Balanced ten", "New dense 13 B")


@pytest.mark.parametrize("page", PAGES)
def test_each_page_has_facts_of_rows_that_exist(page: str) -> None:
    results = evaluate(SANE)
    found = facts(page, results)
    assert len(found) == len(dict(KEYS)[page]) == len({label for label, _ in found})
    assert all(label and figure for label, figure in found)


def test_a_fact_that_is_not_within_the_horizon_says_so() -> None:
    found = dict(facts("team", evaluate(LATE)))
    run = dict(facts("architecture", evaluate(LATE)))
    assert found["Release month"] == run["Run done at"] == "not within the horizon"
    never = dict(facts("team", evaluate(SANE.put("architecture.1.demand.3.work", 9999))))
    assert never["Release month"] == never["Work of people done in"] == "not within the horizon"
    assert found["Work of people done in"] == "not within the horizon"  # that after the run waits for it
    assert dict(facts("team", evaluate(SANE)))["Release month"].startswith("19")


def test_a_fact_of_many_digits_is_written_in_a_larger_unit() -> None:
    assert dict(facts("architecture", evaluate(SANE)))["Training compute"] == "328.581\u202fZFLOP"


@pytest.mark.parametrize("read", [answer, facts])
def test_no_page_is_no_page(read: Callable[[str, Results], object]) -> None:
    with pytest.raises(Invalid, match="There is no page called “cover”"):
        read("cover", evaluate(SANE))
