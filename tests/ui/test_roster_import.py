"""A roster of one's own: read, its columns named, looked through, taken over as one step, or left as never opened."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core import arrange
from core.roster.columns import FIELDS, US_PAY
from core.roster.importing import Table, guess, look, with_seats
from tests.ui.roster_window import ROWS, at_columns, at_rows, copied, gone, importing, names, team, written
from tests.ui.windows import settled
from ui.importing.dialog import BUSY, MEANING, OURS, OUTCOME, SOURCE
from ui.roster import import_dialog
from ui.roster.drafts import SAYS, DraftsPage
from ui.roster.import_dialog import ImportDialog
from ui.roster.mapping import ADD
from ui.roster.words import found_words
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


def shown(dialog: ImportDialog) -> list[str]:
    model = dialog.outcome.model
    return [model.shown[row].name for row in range(model.rowCount())]


def test_a_list_is_taken_over_as_one_step_and_taken_back(window: Window, qtbot: QtBot) -> None:
    before = window.document.plan
    dialog = at_rows(qtbot, window)
    assert window.document.plan is before
    assert dialog.title.text() == "3 of 4 rows can be taken"
    count = len(team(window.document).seats)
    assert dialog.said.text().startswith(f"1 of them has something to look at. They replace the {count} seats of “")
    assert "The list says nothing of these; taken for all: " in dialog.said.text()
    assert dialog.go.text() == "Take over 3 seats"
    dialog.go.click()
    assert gone(window)
    assert names(window.document) == ["Ann", "Bob", "Bob 2"]
    assert [seat.reports_to for seat in team(window.document).seats] == ["", "Ann", ""]
    assert window.document.history.undoText() == "import roster"
    assert window.document.history.count() == 1
    window.document.history.undo()
    assert window.document.plan == before


def test_seats_may_join_those_there_are(window: Window, qtbot: QtBot) -> None:
    before = names(window.document)
    dialog = at_columns(qtbot, window)
    dialog.mapping.joining.setCurrentText(ADD)
    dialog.go.click()
    settled(qtbot, lambda: dialog.stack.currentIndex() == OUTCOME)
    assert f"They join the {len(before)} seats of “" in dialog.said.text()
    dialog.go.click()
    assert names(window.document) == [*before, "Ann", "Bob", "Bob 2"]


def test_columns_period_and_gaps_are_named(window: Window, qtbot: QtBot) -> None:
    dialog = at_columns(qtbot, window)
    assert dialog.title.text() == "What do the columns of the clipboard mean?"
    named = {name: box.currentText() for name, box in zip(FIELDS, dialog.mapping.columns, strict=True)}
    assert (named["name"], named["role"], named["salary"]) == ("Name", "Job title", "Salary")
    assert named["ramp"] == "– not in the list –"
    assert dialog.mapping.previews[0].accessibleName() == "Ann  ·  Bob  ·  Bob"
    dialog.mapping.periods.setCurrentText("a month")
    dialog.mapping.columns[FIELDS.index("salary")].setCurrentIndex(0)
    assert dialog.said.text() == "Say which column holds the salary, or take it from the catalogue."
    assert not dialog.go.isEnabled()
    dialog.mapping.fills.setCurrentText(US_PAY)
    assert dialog.go.isEnabled()
    dialog.go.click()
    settled(qtbot, lambda: dialog.stack.currentIndex() == OUTCOME)
    assert dialog.title.text() == "All 4 rows can be taken"
    dialog.go.click()
    assert team(window.document).seats[1].salary == 150_000


def test_each_row_shows_what_is_to_be_looked_at_and_can_be_left_out(window: Window, qtbot: QtBot) -> None:
    dialog = at_rows(qtbot, window)
    table, model = dialog.outcome.table, dialog.outcome.model
    table.selectRow(2)
    text = dialog.outcome.sentences.toPlainText()
    assert "Row 4, seat: There is a seat “Bob” already; this one is called “Bob 2”." in text
    assert "Row 4, reports to: “Zed” is no seat that can be taken" in text
    assert str(model.index(3, SAYS).data()).startswith("“much” is not a number")
    assert not model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.go.text() == "Take over 2 seats"
    assert dialog.said.text().endswith("1 reports to “Ann”, who is left out; that line stays empty.")
    dialog.outcome.untick.click()
    assert not dialog.go.isEnabled()
    dialog.outcome.tick.click()
    assert dialog.go.text() == "Take over 3 seats"
    assert [dialog.outcome.shown.itemText(n) for n in range(3)] == [
        *("All rows (4)", "Rows to look at (1)", "Rows that cannot be taken (1)")
    ]
    dialog.outcome.shown.setCurrentIndex(2)
    assert shown(dialog) == ["Cid"]
    assert dialog.outcome.sentences.toPlainText().startswith("Row 5, salary: ")
    dialog.reject()


def test_the_model_of_rows_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    table = Table("list", ("Name", "Salary"), (("Ann", 30_000), ("Bob", "much")))
    page = DraftsPage()
    page.show_found(look(table, guess(table), date(2027, 1, 1)))
    model = page.model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    box = model.index(0, 0)
    assert model.setData(box, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked == ()
    assert not model.setData(box, "x")
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None
    assert (model.index(1, 0).data(), model.index(1, 6).data()) == ("no", "–")


def test_the_first_line_says_how_much_can_be_taken() -> None:
    heads = ("Name", "Salary")
    for rows, says in (
        ((), "The list has no rows"),
        ((("Ann", 3e4),), "The one row can be taken"),
        ((("Ann", "x"),), "The one row cannot be taken"),
        ((("Ann", "x"), ("Bob", "x")), "None of 2 rows can be taken"),
    ):
        table = Table("list", heads, rows)
        assert found_words(look(table, guess(table), date(2027, 1, 1))) == says


def test_sixty_seats_are_the_most(window: Window, qtbot: QtBot) -> None:
    rows = tuple((f"P{n}", "Data engineer", 24_000, 1, "") for n in range(62))
    dialog = at_rows(qtbot, window, rows)
    assert dialog.said.text() == "A team has at most 60 seats; these are 62: leave out 2."
    assert not dialog.go.isEnabled()
    dialog.outcome.model.tick((0, 1), on=False)
    assert dialog.go.isEnabled()
    dialog.go.click()
    assert len(team(window.document).seats) == 60


def test_what_scenarios_state_of_seats_that_go_is_told(window: Window, qtbot: QtBot) -> None:
    plan = arrange.add_scenario(window.document.plan, "Raise")
    changed = plan.scenarios[-1].override("team.1.seats.1.salary", 99_000)
    window.document.replace(arrange.activate(arrange.put_scenario(plan, plan.scenario, changed), 0), "raise")
    dialog = at_rows(qtbot, window)
    assert "What the scenarios state of them goes too: “Raise”." in dialog.said.text()
    dialog.go.click()
    assert window.document.plan.scenarios[-1].overrides == ()


def test_a_file_is_asked_for_beside_the_plan_and_read(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    answers = iter(("", str(written(tmp_path))))

    def answer(*words: object) -> tuple[str, str]:
        asked.append(words)
        return next(answers), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    window.document.path = tmp_path / "plan.xlsx"
    dialog = importing(window)
    dialog.source.file.click()
    assert dialog.stack.currentIndex() == SOURCE
    assert asked[0][2] == str(tmp_path)
    dialog.source.file.click()
    settled(qtbot, lambda: dialog.stack.currentIndex() == MEANING)
    assert dialog.title.text() == "What do the columns of “people.csv” mean?"
    dialog.back.click()
    assert dialog.stack.currentIndex() == SOURCE
    dialog.reject()


def test_what_was_copied_is_pasted_with_a_key(window: Window, qtbot: QtBot) -> None:
    copied(ROWS[:1])
    dialog = importing(window)
    QTest.keySequence(dialog.source, QKeySequence("Ctrl+V"))
    settled(qtbot, lambda: dialog.stack.currentIndex() == MEANING)
    dialog.reject()


@pytest.mark.parametrize("text", ["", "Name"])
def test_a_clipboard_without_a_list_is_refused_where_another_way_is_open(
    window: Window, qtbot: QtBot, text: str
) -> None:
    QGuiApplication.clipboard().setText(text)
    dialog = importing(window)
    dialog.source.clipboard.click()
    settled(qtbot, lambda: bool(dialog.said.text()))
    assert dialog.said.text() == "The clipboard holds no list; it needs a row of heads, and rows below it."
    assert dialog.said.property("role") == "bad"
    assert dialog.stack.currentIndex() == SOURCE
    assert dialog.source.file.isVisible()
    dialog.reject()


@pytest.mark.parametrize("leave", [lambda d: d.cancel.click(), lambda d: QTest.keyClick(d, Qt.Key.Key_Escape)])
@pytest.mark.parametrize("open_at", [at_columns, at_rows])
def test_cancelling_leaves_everything_as_it_was(
    window: Window, qtbot: QtBot, open_at: Callable[..., ImportDialog], leave: Callable[[ImportDialog], None]
) -> None:
    before = window.document.plan
    leave(open_at(qtbot, window))
    assert gone(window)
    assert window.document.plan is before
    assert window.document.history.count() == 0


def test_closing_while_the_list_is_read_leaves_nothing_behind(window: Window, tmp_path: Path) -> None:
    dialog = importing(window)
    dialog.source.take_file(written(tmp_path))
    assert dialog.stack.currentIndex() == BUSY
    dialog.reject()
    assert gone(window)


def test_back_keeps_what_was_named(window: Window, qtbot: QtBot) -> None:
    dialog = at_columns(qtbot, window)
    dialog.mapping.periods.setCurrentText("a month")
    dialog.go.click()
    settled(qtbot, lambda: dialog.stack.currentIndex() == OUTCOME)
    dialog.back.click()
    assert dialog.stack.currentIndex() == MEANING
    assert dialog.mapping.periods.currentText() == "a month"
    dialog.reject()


def test_a_mistake_of_ours_is_said_to_be_ours(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: caught.append(kind))

    def mistaken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(import_dialog, "look", mistaken)
    dialog = at_columns(qtbot, window)
    dialog.go.click()
    settled(qtbot, lambda: dialog.said.text() == OURS and bool(caught))
    assert dialog.stack.currentIndex() == MEANING
    dialog.reject()


def test_an_empty_team_is_not_asked_what_becomes_of_its_seats(window: Window, qtbot: QtBot) -> None:
    window.document.replace(with_seats(window.document.plan, 0, ()), "empty")
    dialog = at_columns(qtbot, window)
    assert dialog.mapping.joining.isHidden()
    assert not dialog.mapping.is_added
    dialog.reject()
