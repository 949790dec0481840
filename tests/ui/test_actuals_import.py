"""Spend of one's own: read, its names told, looked through, taken over as one step; and where it stands on the page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.actuals.importing import with_actuals
from core.actuals.told import NOTHING
from core.inputs.actuals import Actual
from tests.core.spent import MACHINES, OTHER, PAYROLL, VENDORS, looked, spent
from tests.ui.windows import opened, page, settled
from ui.actuals.drafts import SAYS, DraftsPage
from ui.actuals.import_dialog import ImportDialog
from ui.actuals.mapping import ADD
from ui.actuals.names import LEAVE_OUT
from ui.actuals.openings import open_spend_import
from ui.importing.dialog import MEANING, OUTCOME, SOURCE
from ui.importing.outcome_model import TAKE
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")
PATIENCE = 20_000  # the first list brings the libraries that read it
LIST = """Account\tJan 2026\tFeb 2026\tTotal
Salaries\t30,000.00\t31,000\t61000
Zebra\t5\t\t5
Rent\tx\t12,000\t12000
Total\t30005\t43000\t73005
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    made = opened(qtbot, tmp_path)
    plan = made.document.plan.put("general.start", date(2026, 1, 1))
    made.document.begin(plan)
    return made


def at_columns(qtbot: QtBot, window: Window, text: str = LIST) -> ImportDialog:
    """The import of a copied list, where it asks what the list means."""
    QGuiApplication.clipboard().setText(text)
    dialog = open_spend_import(window, window.document)
    dialog.source.clipboard.click()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == MEANING, timeout=PATIENCE)
    return dialog


def at_rows(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.go.click()
    settled(qtbot, lambda: dialog.stack.currentIndex() == OUTCOME)


def gone(window: Window) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not window.findChildren(ImportDialog)


def test_a_list_is_taken_over_as_one_step_and_taken_back(window: Window, qtbot: QtBot) -> None:
    before = window.document.plan
    dialog = at_columns(qtbot, window)
    assert dialog.title.text() == "What does the clipboard hold?"
    assert dialog.mapping.forms.currentText() == "a month a column"
    assert not dialog.mapping.columns[0].isEnabled()
    at_rows(qtbot, dialog)
    assert window.document.plan is before
    assert dialog.title.text() == "3 of 7 amounts can be taken"
    assert dialog.said.text() == "2 cannot be taken. Not read: “Total”."
    assert dialog.go.text() == "Take over 3 amounts"
    dialog.go.click()
    assert gone(window)
    assert [(each.month.month, each.line, each.amount) for each in window.document.plan.actuals] == [
        (1, PAYROLL, 30_000.0),
        (2, PAYROLL, 31_000.0),
        (2, OTHER, 12_000.0),
    ]
    assert (window.document.history.undoText(), window.document.history.count()) == ("import spend", 1)
    window.document.history.undo()
    assert window.document.plan == before


def test_names_are_said_and_amounts_left_out(window: Window, qtbot: QtBot) -> None:
    window.document.begin(with_actuals(window.document.plan, (Actual(date(2026, 1, 1), VENDORS, 9.0),)))
    dialog = at_columns(qtbot, window)
    first = dialog.mapping.names.boxes[0]
    assert first.accessibleName() == "Line of “Zebra”"
    first.setCurrentText(MACHINES)
    at_rows(qtbot, dialog)
    assert dialog.go.text() == "Take over 4 amounts"
    assert "What was there for 2026-01 goes: 1 amount." in dialog.said.text()
    dialog.back.click()
    first.setCurrentText(LEAVE_OUT)
    dialog.mapping.joining.setCurrentText(ADD)
    at_rows(qtbot, dialog)
    assert "What was there" not in dialog.said.text()
    QTest.keyClick(dialog.outcome.table, Qt.Key.Key_Space)
    assert dialog.go.text() == "Take over 2 amounts"
    dialog.go.click()
    assert [each.amount for each in window.document.plan.actuals] == [9.0, 31_000.0, 12_000.0]


def test_each_amount_shows_what_is_to_be_looked_at(window: Window, qtbot: QtBot) -> None:
    dialog = at_columns(qtbot, window)
    at_rows(qtbot, dialog)
    model = dialog.outcome.model
    row = next(row for row in range(model.rowCount()) if model.shown[row].name == "Zebra")
    dialog.outcome.table.selectRow(row)
    assert "“Zebra” is no line of the plan" in dialog.outcome.sentences.toPlainText()
    assert not model.flags(model.index(row, TAKE)) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.index(row, SAYS).data(Qt.ItemDataRole.ForegroundRole) is not None
    assert [dialog.outcome.shown.itemText(place) for place in range(3)] == [
        "All amounts (7)",
        "Cannot be taken (2)",
        "Left out (2)",
    ]
    dialog.outcome.untick.click()
    assert not dialog.go.isEnabled()


def test_what_is_no_list_is_refused_in_a_sentence(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("hello")
    dialog = open_spend_import(window, window.document)
    dialog.source.clipboard.click()
    qtbot.waitUntil(lambda: "holds no list" in dialog.said.text(), timeout=PATIENCE)
    assert dialog.stack.currentIndex() == SOURCE
    dialog.cancel.click()


def test_the_page_shows_where_spending_stands(window: Window, qtbot: QtBot) -> None:
    card = page(window, "money").below.actuals
    assert card.verdict.text() == NOTHING
    assert not card.lines.isVisibleTo(card)
    assert not card.clear.isVisibleTo(card)
    card.bring.click()
    settled(qtbot, lambda: bool(window.findChildren(ImportDialog)))
    window.findChildren(ImportDialog)[0].cancel.click()
    months = (Actual(date(2026, 1, 1), PAYROLL, 50.0), Actual(date(2026, 2, 1), OTHER, 60_000.0))
    window.document.replace(with_actuals(window.document.plan, months), "import spend")
    assert card.verdict.text().startswith("To Feb 2026, ")
    assert card.lines.isVisibleTo(card)
    rows = card.lines.rows.rows
    assert [row.label for row in rows] == [MACHINES, PAYROLL, VENDORS, "Replacing people", OTHER, "Total"]
    assert rows[1].cells[1] == "50"
    assert {"over plan", "under plan"} & {row.cells[4] for row in rows}
    card.line.setCurrentText(OTHER)
    assert [row.cells[3] for row in card.months.rows.rows] == ["under plan", "over plan"]


def test_months_are_taken_out_and_all_is_cleared_as_steps(window: Window) -> None:
    card = page(window, "money").below.actuals
    months = (Actual(date(2026, 1, 1), PAYROLL, 50.0), Actual(date(2026, 2, 1), OTHER, 60_000.0))
    window.document.replace(with_actuals(window.document.plan, months), "import spend")
    assert [action.text() for action in card.menu.actions()] == ["Jan 2026", "Feb 2026"]
    card.menu.actions()[0].trigger()
    assert list(window.document.plan.actuals) == list(months[1:])
    assert window.document.history.undoText() == "remove spend of 2026-01"
    card.clear.click()
    assert not window.document.plan.actuals
    window.tabs.show_page("team")
    window.menus.action("undo").trigger()
    assert window.tabs.page.name == "money"
    assert list(window.document.plan.actuals) == list(months[1:])


def test_the_menu_opens_the_import(window: Window) -> None:
    action = next(each for each in window.menus.actions() if "spend" in each.text())
    assert isinstance(action, QAction)
    action.trigger()
    (dialog,) = window.findChildren(ImportDialog)
    dialog.cancel.click()


def test_the_table_of_amounts_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    imported = looked("Month|Line|Amount\n2027-03|Payroll|5\n2027-03|Zebra|6\n2027-03|Total|11")
    page = DraftsPage()
    page.show_found(imported)
    model = page.model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_places((0, 2))
    model.tick((0, 1), on=False)
    assert not list(model.ticked)
    assert model.setData(model.index(0, TAKE), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert list(model.ticked) == [0]
    assert imported.drafts[0].actual == spent(3, PAYROLL, 5.0)
