"""Where values come from, stated by hand: a source keeps the range, a range keeps the source, and both go."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.inputs.prices import Origin
from core.issues import Invalid
from core.plan import Plan
from core.provenance import GRADES, may_range, origin_of, ranged, sourced
from core.workbook import load, save

PRICE = "infrastructure.1.price"


def test_source_and_range_are_stated_apart() -> None:
    plan = ranged(sourced(Plan(), PRICE, " Quote ", "2026-09-01", "weak"), PRICE, (2.0, 6.0))
    origin = origin_of(plan, PRICE)
    assert (origin.source, origin.date, origin.grade, origin.low, origin.high) == ("Quote", "2026-09-01", "weak", 2, 6)
    again = sourced(plan, PRICE, "Invoice", "", "strong")
    assert (origin_of(again, PRICE).source, origin_of(again, PRICE).high) == ("Invoice", 6)
    assert ranged(again, PRICE, None).origins == sourced(Plan(), PRICE, "Invoice", "", "strong").origins
    assert sourced(ranged(plan, PRICE, None), PRICE, "", "", "").origins == (Origin(PRICE),)
    assert sourced(Plan(), PRICE, "", "", "") == Plan()


def test_it_is_kept_in_the_file(tmp_path: Path) -> None:
    plan = ranged(sourced(Plan(), PRICE, "=1+1", "2026-09-01", GRADES[0]), PRICE, (2.0, 6.0))
    save(plan, tmp_path / "plan.xlsx")
    assert load(tmp_path / "plan.xlsx").plan == plan


@pytest.mark.parametrize(
    ("source", "day", "grade"),
    [("x" * 3000, "", ""), ("x", "yesterday", ""), ("x", "", "firm"), ("x", "1800-01-01", "")],
)
def test_what_cannot_be_kept_is_refused(source: str, day: str, grade: str) -> None:
    with pytest.raises(Invalid):
        sourced(Plan(), PRICE, source, day, grade)


@pytest.mark.parametrize("ends", [(5.0, 6.0), (1.0, 2.0), (4.19, 4.19), (-1.0, 5.0), (1.0, 1000.0)])
def test_a_range_lies_within_what_is_allowed_and_around_the_value(ends: tuple[float, float]) -> None:
    with pytest.raises(Invalid):
        ranged(Plan(), PRICE, ends)


@pytest.mark.parametrize("key", ["infrastructure.1.nodes", "infrastructure.1.name", "team.1.seats.1.salary"])
def test_whole_numbers_words_and_lists_have_no_range_of_their_own(key: str) -> None:
    assert not may_range(key)
    with pytest.raises(Invalid):
        ranged(Plan().put_rows("team", 0, "seats", Plan().team[0].seats), key, (0.0, 5.0))
