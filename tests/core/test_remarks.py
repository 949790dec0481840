"""Who answers for a value, notes on it, and which values of an example nobody has replaced yet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core import arrange
from core.change_log import changes, memory
from core.examples import NAMES, example
from core.inputs.remarks import Remark
from core.issues import Invalid
from core.plan import Plan
from core.remarks import confirmed, counted, label, noted, of, own_keys, owned, replaced, sampled, samples
from core.workbook import load, save

PRICE, SEATS = "infrastructure.1.price", "team.1.seats"


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_a_sample_in_every_value_that_only_the_planner_can_know(name: str) -> None:
    plan = example(name)
    assert samples(plan) == own_keys(plan)
    assert counted(plan) == f"{len(own_keys(plan))} of {len(own_keys(plan))} values are still samples"
    assert {PRICE, "money.cash", "money.funding", SEATS} & set(own_keys(plan))


def test_a_value_that_is_stated_is_no_sample_any_more() -> None:
    plan = example(NAMES[0])
    most = len(own_keys(plan))
    assert PRICE not in samples(plan.put(PRICE, 3.0))
    assert plan.put(PRICE, plan.get(PRICE)) is plan
    assert SEATS not in samples(plan.put("team.1.seats.2.salary", 99_000))
    assert SEATS not in samples(plan.put_rows("team", 0, "seats", plan.team[0].seats[1:]))
    assert SEATS in samples(plan.put_rows("team", 0, "seats", plan.team[0].seats))
    assert counted(confirmed(plan, own_keys(plan)[1:])) == f"1 of {most} values is still a sample"
    assert counted(confirmed(plan, own_keys(plan))) == ""


def test_a_remark_that_says_nothing_any_more_keeps_its_row(tmp_path: Path) -> None:
    plan = example("8 B tuned model, 8 nodes")
    keys = [each.key for each in plan.remarks]
    left = tuple(key for key in own_keys(plan) if key != "money.cash")
    said = noted(confirmed(plan, left), "general.hours", "asked").put("money.cash", 7.0)
    quiet = noted(said, "general.hours", "")
    assert quiet.remarks == tuple(map(Remark, sorted([*keys, "general.hours"])))
    save(quiet, tmp_path / "plan.xlsx")
    opened = load(tmp_path / "plan.xlsx")
    assert (opened.plan, opened.issues) == (quiet, ())
    assert noted(Plan(), "general.hours", "").remarks == ()


def test_an_empty_plan_has_no_samples_until_it_is_marked() -> None:
    assert samples(Plan()) == ()
    assert samples(sampled(Plan())) == own_keys(Plan())


def test_owners_and_notes_stay_when_the_value_changes() -> None:
    plan = noted(owned(example(NAMES[0]), (PRICE, SEATS), "Ada"), PRICE, "Quote of May; asked again in June.")
    changed = plan.put(PRICE, 3.0)
    assert of(changed, PRICE) == Remark(PRICE, "Ada", "Quote of May; asked again in June.")
    assert of(changed, SEATS) == Remark(SEATS, "Ada", "", is_sample=True)
    assert of(owned(changed, (PRICE,), ""), PRICE).owner == ""
    assert of(plan, "general.hours") == Remark("general.hours")
    assert [remark.key for remark in plan.remarks] == sorted(remark.key for remark in plan.remarks)


@pytest.mark.parametrize("key", ["infrastructure.1.prize", "team.1.sets", "nonsense"])
def test_what_is_no_input_has_no_remark(key: str) -> None:
    with pytest.raises(Invalid):
        of(Plan(), key)


def test_remarks_follow_their_options() -> None:
    plan = noted(example(NAMES[0]), PRICE, "first")
    doubled = arrange.duplicate(plan, "infrastructure", 0)
    assert of(doubled, "infrastructure.2.price").note == "first"
    assert of(arrange.remove(doubled, "infrastructure", 0), PRICE).note == "first"
    assert of(arrange.remove(arrange.remove(doubled, "infrastructure", 0), "infrastructure", 0), PRICE).note == ""
    moved = arrange.move(plan, "team", 0, 1)
    assert {remark.key for remark in moved.remarks} == {remark.key for remark in plan.remarks}


def test_a_remark_of_a_row_that_goes_goes_with_it() -> None:
    plan = noted(example(NAMES[0]), "team.1.seats.2.salary", "asks for more")
    shorter = plan.put_rows("team", 0, "seats", plan.team[0].seats[:1])
    assert of(shorter, SEATS) == Remark(SEATS)
    assert all(remark.key != "team.1.seats.2.salary" for remark in shorter.remarks)


def test_the_log_tells_remarks_and_leaves_out_samples_that_were_replaced() -> None:
    plan = confirmed(example(NAMES[0]), ())
    typed = plan.put("money.cash", 1e6)
    assert [change.key for change in changes(memory(plan), memory(typed))] == ["money.cash"]
    kept = confirmed(plan, ("money.cash",))
    (change,) = changes(memory(plan), memory(kept))
    assert (change.label, change.old, change.new) == ("What is remarked of “Opening cash”", "sample", "–")
    (change,) = changes(memory(plan), memory(owned(plan, (SEATS,), "Ada")))
    assert (change.label, change.new) == ("What is remarked of “Seats”", "Ada; sample")


def test_what_was_changed_elsewhere_is_no_sample_any_more() -> None:
    plan = example(NAMES[0])
    found = replaced(plan, ("money.cash", "team.1.seats.1.salary", "case.team", "scenario.1"))
    assert set(samples(plan)) - set(samples(found)) == {"money.cash", SEATS}


def test_remarks_are_kept_in_the_file(tmp_path: Path) -> None:
    plan = noted(owned(example("8 B tuned model, 8 nodes"), (PRICE, SEATS), "Ada"), PRICE, "=1+1 is what they said")
    save(plan, tmp_path / "plan.xlsx")
    opened = load(tmp_path / "plan.xlsx")
    assert opened.plan == plan
    assert opened.issues == ()


def test_lists_and_inputs_have_labels() -> None:
    assert (label(SEATS), label(PRICE)) == ("Seats", "Usage price")
    assert replace(Remark(), key=SEATS).key == SEATS
