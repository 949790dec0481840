from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from core import arrange
from core.change_log import Entry
from core.examples import DENSE, TUNED_8, example
from core.issues import Invalid
from core.plan import Plan, standing
from core.results import Results, evaluate
from tests.shorter import short
from ui import changes
from ui import document as module
from ui.document import Document

PRICE = "infrastructure.1.price"


@pytest.fixture
def document(qapp: QApplication) -> Iterator[Document]:
    made = Document(short(DENSE))
    yield made
    made.deleteLater()
    qapp.processEvents()


def test_a_change_is_one_step_that_undo_takes_back_and_redo_brings_again(document: Document) -> None:
    before = document.plan
    document.put(PRICE, 5.0)
    after = document.plan
    assert after.get(PRICE) == 5.0
    assert document.history.undoText() == "change usage price"
    document.history.undo()
    assert document.plan == before
    document.history.redo()
    assert document.plan == after
    assert document.results.rows == evaluate(after).rows


def test_an_equal_plan_is_no_step(document: Document) -> None:
    document.put(PRICE, document.plan.get(PRICE))
    document.replace(replace(document.plan), "nothing")
    assert document.history.count() == 0


def test_changed_is_said_once_a_step(document: Document) -> None:
    said: list[bool] = []
    document.changed.connect(lambda: said.append(document.is_modified))
    document.put(PRICE, 5.0)
    document.history.undo()
    document.begin(example(TUNED_8))
    document.begin(example(DENSE))
    assert said == [True, False, False, False]


def test_what_cannot_be_evaluated_changes_nothing(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    document.put(PRICE, 5.0)
    plan, results, count = document.plan, document.results, document.history.count()

    def broken(plan: Plan, **_: object) -> Results:
        raise ZeroDivisionError(plan.general.title)

    monkeypatch.setattr(module, "evaluate", broken)
    with pytest.raises(ZeroDivisionError):
        document.put(PRICE, 6.0)
    with pytest.raises(ZeroDivisionError):
        document.begin(Plan())
    assert (document.plan, document.results, document.history.count()) == (plan, results, count)
    assert document.is_modified


def test_a_thousand_steps_can_be_undone(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    before, results = document.plan, document.results
    monkeypatch.setattr(module, "evaluate", lambda plan, **_: replace(results, plan=plan))  # a title moves no figure
    for step in range(1000):
        document.put("general.title", f"Plan {step}")
    for _ in range(1000):
        document.history.undo()
    assert document.plan == before
    assert not document.history.canUndo()


def test_a_value_that_is_not_allowed_is_refused_and_nothing_changes(document: Document) -> None:
    with pytest.raises(Invalid):
        document.put(PRICE, -1.0)
    assert not document.is_modified


def test_what_is_saved_is_opened_again_and_is_unmodified(document: Document, tmp_path: Path) -> None:
    document.put(PRICE, 5.0)
    document.save(tmp_path / "plan.xlsx")
    assert not document.is_modified
    plan = document.plan
    document.history.undo()
    document.open(tmp_path / "plan.xlsx")
    assert document.plan == plan
    assert not document.is_modified
    assert document.path == tmp_path / "plan.xlsx"


def test_a_failed_save_says_so_and_loses_nothing(document: Document, tmp_path: Path) -> None:
    document.put(PRICE, 5.0)
    with pytest.raises(Invalid):
        document.save(tmp_path / "plan.txt")
    assert document.refusal
    assert document.is_modified
    assert document.path is None
    document.save(tmp_path / "plan.xlsx")
    assert document.refusal == ""


def test_a_file_that_cannot_be_opened_leaves_the_document(document: Document, tmp_path: Path) -> None:
    (tmp_path / "rubbish.xlsx").write_bytes(b"no workbook")
    document.put(PRICE, 5.0)
    plan = document.plan
    with pytest.raises(Invalid):
        document.open(tmp_path / "rubbish.xlsx")
    assert document.plan == plan
    assert document.history.count() == 1


@pytest.fixture
def in_scenario(document: Document) -> Document:
    document.replace(arrange.activate(document.plan, 1), "show scenario")
    return document


def test_in_a_scenario_an_edit_belongs_to_the_scenario(in_scenario: Document) -> None:
    written = in_scenario.plan.get(PRICE)
    in_scenario.put(PRICE, 5.0)
    assert in_scenario.plan.get(PRICE) == written
    assert standing(in_scenario.plan).get(PRICE) == 5.0
    assert in_scenario.results.rows == evaluate(standing(in_scenario.plan), scenario=0).rows


def test_in_a_scenario_the_written_value_is_no_override(in_scenario: Document) -> None:
    scenario = in_scenario.plan.scenarios[0]
    in_scenario.put(PRICE, 5.0)
    in_scenario.put(PRICE, in_scenario.plan.get(PRICE))
    assert in_scenario.plan.scenarios[0] == scenario


@pytest.mark.parametrize("key", ["infrastructure.1.name", "general.horizon", "general.title"])
def test_names_and_the_calendar_are_the_same_in_every_scenario(in_scenario: Document, key: str) -> None:
    value: Any = 24.0 if key.endswith("horizon") else "Other"
    in_scenario.put(key, value)
    assert in_scenario.plan.get(key) == value


def test_in_a_scenario_a_changed_seat_belongs_to_the_scenario_and_a_removed_one_is_gone(in_scenario: Document) -> None:
    seats = in_scenario.plan.team[0].seats
    later = (replace(seats[0], start=4.0), *seats[1:])
    in_scenario.replace(changes.put_rows(in_scenario.plan, "team", 0, "seats", later), "change seats")
    assert in_scenario.plan.team[0].seats == seats
    assert standing(in_scenario.plan).team[0].seats == later
    fewer = changes.put_rows(in_scenario.plan, "team", 0, "seats", later[:-1])
    assert fewer.team[0].seats == seats[:-1]


def test_the_words_of_a_scenario_name_option_input_and_value(in_scenario: Document) -> None:
    in_scenario.put("team.1.seats.2.start", 5.0)
    words = changes.overrides(in_scenario.plan)
    assert "Burst, Delay: 2 months" in words
    assert "Balanced ten, Research lead, Start: 5 month" in words


@pytest.mark.parametrize("action", changes.ACTIONS)
def test_every_arrangement_of_options_can_be_undone(document: Document, action: str) -> None:
    before = document.plan
    document.replace(changes.arranged(document.plan, "infrastructure", action, 1), action)
    assert document.plan != before
    document.history.undo()
    assert document.plan == before


def test_the_page_of_a_change_is_where_it_can_be_seen() -> None:
    plan = example(DENSE)
    assert changes.page_of(plan, plan.put(PRICE, 5.0)) == "infrastructure"
    assert changes.page_of(plan, plan.put("team.1.burden", 1.2)) == "team"
    assert changes.page_of(plan, plan.put("architecture.1.mfu", 0.3)) == "architecture"
    assert changes.page_of(plan, plan.put("general.title", "Other")) == "money"
    assert changes.page_of(plan, plan.choose("team", 1)) == ""


def test_saving_logs_what_was_changed_since_the_file_was_opened(document: Document, tmp_path: Path) -> None:
    document.save(tmp_path / "plan.xlsx")
    assert len(document.source.log) == 0
    document.put("money.cash", 5e6)
    document.save(tmp_path / "plan.xlsx")
    document.open(tmp_path / "plan.xlsx")
    logged: tuple[Entry, ...] = document.source.log
    told = [(entry.change.key, entry.change.new, entry.who) for entry in logged]
    assert told == [("money.cash", "5,000,000 $", document.plan.general.author)]
    document.put("money.cash", 6e6)
    document.history.undo()
    document.save(tmp_path / "plan.xlsx")
    assert document.source.log == logged


def test_a_step_that_changes_many_inputs_is_the_reason_in_the_log(document: Document, tmp_path: Path) -> None:
    document.save(tmp_path / "plan.xlsx")
    document.replace(document.plan.put("money.cash", 5e6).put("money.other", 7e4), "take over the budget")
    document.save(tmp_path / "plan.xlsx")
    assert {entry.reason for entry in document.source.log} == {"take over the budget"}
