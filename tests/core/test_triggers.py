"""Conditions that open a decision again."""

from __future__ import annotations

from datetime import date

import pytest

from core.examples import COUPLED, example
from core.issues import Invalid
from core.results import evaluate
from core.triggers import fired, parsed

RESULTS = evaluate(example(COUPLED))
TODAY = date(2027, 6, 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("release > 20", "Release month is 23: over 20."),
        ("release >= 23", "Release month is 23: at least 23."),
        ("infrastructure.1.price < 5", "Usage price is 4.1900\u202f$ / GPU-h: under 5.0000\u202f$ / GPU-h."),
        ("peak_burnout > 35", "Burnout-risk index at most is 46.0\u202f%: over 35.0\u202f%."),
        ("cash@12 <= 1.1e7", "Closing cash in month 12 is 10,983,897.89\u202f$: at most 11,000,000.00\u202f$."),
        ("date >= 2027-06-01", "Today is 2027-06-01: at least 2027-06-01."),
        ("people.attrition = 20", "People leaving is 20.0\u202f% / year: exactly 20.0\u202f% / year."),
    ],
)
def test_a_condition_that_is_met_says_so_with_the_figure_now(text: str, words: str) -> None:
    found = fired(text, RESULTS, TODAY)
    assert [each.words for each in found] == [words]
    assert parsed(found[0].trigger.text) == (found[0].trigger,)


@pytest.mark.parametrize(
    "text", ["release > 23", "release < 23", "date > 2027-06-01", "infrastructure.1.price < 4", "", " ; ;"]
)
def test_a_condition_that_is_not_met_says_nothing(text: str) -> None:
    assert fired(text, RESULTS, TODAY) == ()


def test_several_conditions_are_met_each_for_itself() -> None:
    assert len(fired("release > 20; infrastructure.1.price < 2; date >= 2027-01-01;", RESULTS, TODAY)) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("release", "“release” is no condition; write a row, an input or date"),
        ("release >> 20", "is no condition"),
        ("release > soon", "“soon” in “release > soon” is no number"),
        ("date > tomorrow", "“tomorrow” is no day; write it like 2027-06-01"),
        ("profit > 3", "There is no row and no input called “profit”"),
        ("cash > 3", "“cash” has a figure a month; write cash@12 for that of month 12"),
        ("cash@99 > 3", "the plan has 24 months"),
        ("infrastructure.1.terms = 3", "is no figure, so nothing can be over or under it"),
        ("infrastructure.9.price > 3", "There is no row and no input called"),
        ("__import__('os') > 3", "is no condition"),
        ("release > 20 and 1", "is no condition"),
    ],
)
def test_what_is_no_condition_is_refused_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(Invalid) as refused:
        fired(text, RESULTS, TODAY)
    assert words in str(refused.value)
