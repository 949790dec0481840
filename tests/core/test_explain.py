"""A row in words: its formula with labels in place of figures."""

from __future__ import annotations

from typing import Any

import pytest

from core.examples import NAMES, example
from core.explain import _words, explain, uses
from core.issues import Invalid
from core.readings import Word
from core.terms import Calendar, Call, Other, Ref, Time, formulas
from tests.core.plans import every_input

PLAN = example(NAMES[0])
ROWS = formulas(PLAN)
CASH: Any = Ref("cash")
SPENT: Any = Ref("spent")


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("flop", "Training compute = fLOP per token × tokens with padding"),
        ("delivered", "Delivery = promised delivery + delay as it goes"),
        ("promised", "Promised delivery = signature + quoted lead"),
        ("owned", "Own cluster = 1 − paid by use − paid for a term"),
        ("by_use", "Paid by use = (terms is “By use”)"),
        ("unreleased", "Not yet released = 1 − released"),
        ("total_cost", "Total cost to the horizon = the sum of spent over all months"),
        ("opening", "Opening cash = closing cash of the month before"),
        ("cash", "Closing cash = opening cash + funding − spent; before the first month: opening cash"),
        ("funded", "Funding = the sum of amount whose month is this month"),
    ],
)
def test_a_row_is_said_in_words(key: str, sentence: str) -> None:
    assert explain(PLAN, key).casefold() == sentence.casefold()


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (CASH + SPENT * 2, "closing cash + spent × 2"),
        ((CASH + SPENT) * 2, "(closing cash + spent) × 2"),
        (CASH - (SPENT - 1), "closing cash − (spent − 1)"),
        (CASH - SPENT - 1, "closing cash − spent − 1"),
        (CASH / (SPENT / 2), "closing cash ÷ (spent ÷ 2)"),
        (CASH * (SPENT / 2), "closing cash × spent ÷ 2"),
        ((CASH + 1) ** 2, "(closing cash + 1) to the power of 2"),
        ((CASH**2) ** 3, "closing cash to the power of 2 to the power of 3"),
        ((CASH >= 1) * (SPENT < 2), "(closing cash is at least 1) × (spent is below 2)"),
        ((CASH > 1) + (SPENT <= 2), "(closing cash is above 1) + (spent is at most 2)"),
        (Call(Word.RATIO, (CASH, SPENT, 0.0)), "(closing cash ÷ spent, or 0 where that is zero)"),
        (Call(Word.ROUNDED, (CASH, 2.0)), "(closing cash) rounded to the cent"),
        (Call(Word.ROOT, (CASH,)), "root(closing cash)"),
        (Call(Word.NORMAL_SHARE, (CASH,)), "normal share(closing cash)"),
        (Call(Word.TOTAL_WHERE, (SPENT, CASH, 1.0)), "the sum of spent over the months whose closing cash is 1"),
        (Call(Word.COUNT_ABOVE, (CASH, SPENT)), "the number of months in which closing cash is above spent"),
        (Other("cash", 2), "closing cash of option 2"),
        (Call(Word.AT, (CASH, Calendar())), "closing cash in month (month)"),
        (Call(Word.LEAST, (CASH, 1.0)), "the smaller of (closing cash) and (1)"),
        (Call(Word.GREATEST, (CASH, Calendar(is_last=True))), "the greater of (closing cash) and (last month)"),
        (Call(Word.WHEN, (CASH > 0, 1.0, SPENT)), "(1 if closing cash is above 0, else spent)"),
        (
            Call(Word.WEIGHTED, ((CASH, SPENT), (SPENT, CASH))),
            "the sum over all rows of closing cash × spent, and so on",
        ),
        (Ref("cash", Time.BEFORE), "closing cash of the month before"),
        (Ref("cash", Time.ALL), "closing cash"),
        (0.25, "0.25"),
    ],
)
def test_brackets_stand_where_they_are_needed(term: Any, words: str) -> None:
    assert _words(term, ROWS)[0] == words


def test_a_row_that_is_not_there_is_refused() -> None:
    with pytest.raises(Invalid, match="There is no row called “profit”"):
        explain(PLAN, "profit")


def test_what_uses_a_row_or_an_input_is_named_in_order() -> None:
    assert uses(PLAN, "infrastructure.signature")[0] == "Signature"
    assert uses(PLAN, "signature")[0] == "Promised delivery"
    assert uses(PLAN, "flop")[0] == "Useful hours of one clean run"
    assert uses(PLAN, "money.cash") == (
        "Closing cash",
        "Lowest cash so far",
        "Peak funding",
        "Most committed over opening cash",
        "Closing cash less opening cash, funding and spending",
    )
    assert "Headcount" in uses(PLAN, "team.seats.2.fte")
    assert uses(PLAN, "nothing") == ()


def test_no_constant_is_idle() -> None:
    keys = [f"{key}.{each.name}" for key, each in every_input() if key == "constants"]
    assert len(keys) > 10
    assert [key for key in keys if not uses(PLAN, key)] == [
        "constants.grid"
    ]  # the sheet that sets options side by side
