"""A range stated in place of a figure: how it is written, and that it counts before the declared one."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from core.change_log import places
from core.entry import Marks
from core.examples import NAMES, example
from core.inputs.prices import Origin
from core.issues import Invalid
from core.keys import input_kind, place_of
from core.kinds import Quantity
from core.own_ranges import Ranged, is_range, read, with_range
from core.plan import Plan
from core.simulate import column, drawn

PRICE, SHARE, WHOLE = "infrastructure.1.price", "infrastructure.1.idle", "general.horizon"
DAY = date(2026, 11, 25)


def kind(key: str) -> Quantity:
    found = place_of(key).kind
    assert isinstance(found, Quantity)
    return found


@pytest.mark.parametrize(
    ("text", "now", "wanted"),
    [
        ("3..5", 4.19, Ranged(3, 4.19, 5)),
        ("3 .. 5", 9.0, Ranged(3, 4, 5)),
        ("3…5", 3.0, Ranged(3, 3, 5)),
        ("3..3.5..5", 4.19, Ranged(3, 3.5, 5)),
        ("$3..$5", 5.0, Ranged(3, 5, 5)),
    ],
)
def test_a_range_is_read_as_it_is_written(text: str, now: float, wanted: Ranged) -> None:
    assert is_range(text)
    assert read(kind(PRICE), text, now) == wanted


def test_a_range_of_shares_is_written_in_per_cent_and_with_the_marks_of_the_language() -> None:
    assert read(kind(SHARE), "2,5..10", 0.08, Marks(",", ".")) == Ranged(0.025, 0.08, 0.1)
    assert not is_range("2.5")


@pytest.mark.parametrize(
    ("key", "text", "says"),
    [
        (PRICE, "5..3", "from a smaller to a larger"),
        (PRICE, "4..4", "from a smaller to a larger"),
        (PRICE, "3..6..5", "stands between the others"),
        (PRICE, "3..", "is written 3..5"),
        (PRICE, "1..2..3..4", "is written 3..5"),
        (PRICE, "a..5", "is not a number"),
        (PRICE, "3..5000", "must lie between"),
        (WHOLE, "12..24", "counted in whole numbers"),
    ],
)
def test_what_is_no_range_is_refused_in_words(key: str, text: str, says: str) -> None:
    with pytest.raises(Invalid, match=says):
        read(kind(key), text, 4.0)


def test_the_planners_own_range_counts_before_the_declared_one_until_another_figure_is_stated() -> None:
    own = with_range(Plan(), PRICE, Ranged(4.0, 4.19, 4.5), DAY)
    (price,) = (each for each in drawn(own) if each.key == PRICE)
    figures = column(price, np.array([0.001, 0.5, 0.999]))
    assert 4.0 <= figures[0] < figures[1] < figures[2] <= 4.5
    assert (own.origins[0].date, own.origins[0].source) == ("2026-11-25", "Stated by the planner")
    again = with_range(own, PRICE, Ranged(1.0, 4.19, 9.0), DAY)
    assert [(each.low, each.high) for each in again.origins] == [(1.0, 9.0)]
    assert own.put(PRICE, 5.0).origins == (Origin(PRICE),)


def test_there_is_an_end_to_the_ranges_a_plan_keeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.own_ranges.MOST_ORIGINS", 1)
    own = with_range(Plan(), PRICE, Ranged(4.0, 4.19, 4.5), DAY)
    with pytest.raises(Invalid, match="at most 1 "):
        with_range(own, SHARE, Ranged(0.0, 0.08, 0.1), DAY)


def test_a_range_may_lie_wherever_its_input_may() -> None:
    low, high = (input_kind(Origin, end) for end in ("low", "high"))
    assert isinstance(low, Quantity)
    assert isinstance(high, Quantity)
    kinds = (place.kind for place in places(example(NAMES[0])))
    bounds = [(kind.low, kind.high) for kind in kinds if isinstance(kind, Quantity)]
    assert all(low.low <= lowest and highest <= high.high for lowest, highest in bounds)
