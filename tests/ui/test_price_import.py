"""A list of one's own: read, its columns named, looked through, taken over as one step, or left as if never opened."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.inputs.prices import Price
from core.plan import Plan
from core.prices.importing import FIELDS, Step
from tests.ui.price_file import SOUND_ROWS, at_rows, book, imported, rows, written
from tests.ui.price_window import ago, catalogue, with_mine
from tests.ui.windows import settled, taken_pool
from ui.importing.dialog import BUSY, MEANING, OURS
from ui.importing.words import preview
from ui.prices import import_dialog
from ui.prices.browser import Browser
from ui.prices.import_dialog import ImportDialog, asked_for_list
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def browser(window: Window) -> Browser:
    return catalogue(window)


def column(dialog: ImportDialog, name: str) -> str:
    return dialog.mapping.columns[FIELDS.index(name)].currentText()


def gone(browser: Browser) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not browser.findChildren(ImportDialog)


def test_a_list_is_taken_over_as_one_step_and_taken_back(
    window: Window, browser: Browser, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.document.plan
    dialog = imported(qtbot, browser, written(tmp_path))
    assert dialog.title.text() == "What do the columns of “prices.csv” mean?"
    at_rows(qtbot, dialog)
    assert window.document.plan is before
    assert dialog.title.text() == "3 of 7 rows are sound"
    assert dialog.said.text() == "2 are suspect, and left out unless ticked. 2 cannot be taken."
    assert dialog.go.text() == "Take over 3 prices"
    dialog.go.click()
    assert gone(browser)
    plan = window.document.plan
    assert [price.price for price in plan.prices] == [2.5, 1.5, 5.5]
    assert plan.prices[0] == Price("Nord", "", "H100-80GB-SXM", 8, "on_demand", 2.5, "eu", ago(5), "", "")
    assert window.document.history.undoText() == "import price list"
    assert browser.lists.chosen == "My list"
    assert browser.model.rowCount() == SOUND_ROWS
    assert browser.said.text() == "Your list holds 3 prices now. Ctrl+Z brings back what was before."
    window.document.history.undo()
    assert window.document.plan == before
    assert browser.empty.isVisible()


def test_usual_heads_are_understood_and_the_first_rows_stand_beside(
    browser: Browser, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = imported(qtbot, browser, written(tmp_path))
    named = {name: column(dialog, name) for name in ("provider", "accelerator", "gpus", "price", "date", "source")}
    assert named == {
        "provider": "Cloud",
        "accelerator": "GPU",
        "gpus": "Number of GPUs",
        "price": "Price per hour (USD)",
        "date": "As of",
        "source": "– not in the list –",
    }
    shown = dict(zip(FIELDS, (each.accessibleName() for each in dialog.mapping.previews), strict=True))
    assert shown["price"] == "2.5  ·  1.5  ·  2.6"
    assert shown["source"] == "–"
    assert dialog.mapping.sheets.isHidden()
    dialog.reject()


def test_of_several_sheets_one_is_chosen(browser: Browser, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = imported(qtbot, browser, book(tmp_path))
    sheets = dialog.mapping.sheets
    assert [sheets.itemText(place) for place in range(sheets.count())] == ["Notes (1 row)", "Quotes (7 rows)"]
    assert dialog.said.text() == "Say which column holds the price."
    assert not dialog.go.isEnabled()
    sheets.setCurrentIndex(1)
    assert dialog.said.text() == ""
    assert dict(zip(FIELDS, (each.accessibleName() for each in dialog.mapping.previews), strict=True))[
        "date"
    ].startswith(ago(5))
    at_rows(qtbot, dialog)
    assert len(dialog.outcome.prices) == SOUND_ROWS
    dialog.reject()


def test_what_is_written_for_all_rows_stands_in(browser: Browser, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = imported(qtbot, browser, written(tmp_path))
    constants = dict(zip(FIELDS, dialog.mapping.constants, strict=True))
    columns = dict(zip(FIELDS, dialog.mapping.columns, strict=True))
    columns["accelerator"].setCurrentIndex(0)
    assert dialog.said.text() == "Say which column holds the accelerator."
    assert not dialog.go.isEnabled()
    constants["accelerator"].setText("H200-141GB-SXM")
    constants["source"].setText("quote of November")
    assert dialog.mapping.previews[FIELDS.index("source")].accessibleName() == "quote of November"
    assert dialog.go.isEnabled()
    at_rows(qtbot, dialog)
    prices = dialog.outcome.prices
    assert {(price.accelerator, price.source) for price in prices} == {("H200-141GB-SXM", "quote of November")}
    dialog.reject()


def test_prices_of_an_instance_are_shared_out(browser: Browser, qtbot: QtBot, tmp_path: Path) -> None:
    lines = tuple((*row[:3], row[3] * 8, *row[4:]) for row in rows() if isinstance(row[3], float))
    dialog = imported(qtbot, browser, written(tmp_path, lines=lines))
    dialog.mapping.units.setCurrentText("per instance")
    at_rows(qtbot, dialog)
    assert [price.price for price in dialog.outcome.prices] == [2.5, 1.5, 5.5]
    dialog.reject()


def test_a_list_that_takes_the_place_of_another_says_so(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    browser = with_mine(window)
    dialog = imported(qtbot, browser, written(tmp_path))
    at_rows(qtbot, dialog)
    assert dialog.said.text().endswith("What you take over replaces the 4 prices of your list.")
    dialog.go.click()
    assert len(window.document.plan.prices) == SOUND_ROWS
    window.document.history.undo()
    assert len(window.document.plan.prices) == 4


class Gate:
    """Stands in the place of the walk over the rows: it goes on when it is told to."""

    def __init__(self) -> None:
        self.open, self.closed = threading.Event(), threading.Event()

    def steps(self, *_: object) -> Iterator[Step]:
        try:
            yield Step(1, 4)
            assert self.open.wait(5)
            yield Step(2, 4)
        finally:
            self.closed.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    made = Gate()
    monkeypatch.setattr(import_dialog, "steps", made.steps)
    return made


@pytest.mark.parametrize("leave", [lambda d: d.cancel.click(), lambda d: QTest.keyClick(d, Qt.Key.Key_Escape)])
def test_cancelling_in_the_middle_leaves_everything_as_it_was(
    window: Window, browser: Browser, qtbot: QtBot, tmp_path: Path, gate: Gate, leave: Callable[[ImportDialog], None]
) -> None:
    before: Plan = window.document.plan
    dialog = imported(qtbot, browser, written(tmp_path))
    dialog.go.click()
    settled(qtbot, lambda: dialog.bar.value() == 1)
    assert (dialog.bar.maximum(), dialog.title.text()) == (4, "Looking through 7 rows…")
    leave(dialog)
    gate.open.set()
    assert gate.closed.wait(5)
    assert gone(browser)
    assert window.document.plan is before
    assert window.document.history.count() == 0


def test_back_asks_again_what_the_columns_mean(
    browser: Browser, qtbot: QtBot, tmp_path: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = imported(qtbot, browser, written(tmp_path))
    dialog.mapping.constants[0].setText("Nord")
    dialog.go.click()
    settled(qtbot, lambda: dialog.bar.value() == 1)
    dialog.back.click()
    gate.open.set()
    assert dialog.stack.currentIndex() == MEANING
    assert dialog.mapping.constants[0].text() == "Nord"
    assert gate.closed.wait(5)
    qtbot.wait(20)
    assert dialog.stack.currentIndex() == MEANING
    monkeypatch.undo()
    at_rows(qtbot, dialog)
    dialog.back.click()
    assert dialog.stack.currentIndex() == MEANING
    dialog.reject()


def test_a_file_that_cannot_be_read_is_refused_and_another_may_be_chosen(
    browser: Browser, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.txt").write_text("words", encoding="utf-8")
    browser.bring_list(tmp_path / "notes.txt")
    dialog = browser.findChildren(ImportDialog)[-1]
    assert dialog.stack.currentIndex() == BUSY
    settled(qtbot, dialog.other.isVisible)
    assert dialog.title.text() == "“notes.txt” was not read"
    assert "save it as .csv or .xlsx" in dialog.said.text()
    assert dialog.said.property("role") == "bad"
    assert not dialog.bar.isVisible()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(written(tmp_path)), ""))
    dialog.other.click()
    settled(qtbot, lambda: gone(browser) is False and browser.findChildren(ImportDialog)[-1] is not dialog)
    second = browser.findChildren(ImportDialog)[-1]
    settled(qtbot, lambda: second.stack.currentIndex() == MEANING)
    second.reject()


def test_a_mistake_of_ours_is_said_to_be_ours(
    window: Window, browser: Browser, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: caught.append(kind))

    def mistaken(*_: object) -> Iterator[Step]:
        yield Step(1, 2)
        raise ZeroDivisionError

    monkeypatch.setattr(import_dialog, "steps", mistaken)
    before = window.document.plan
    dialog = imported(qtbot, browser, written(tmp_path))
    dialog.go.click()
    settled(qtbot, lambda: dialog.said.text() == OURS and bool(caught))
    assert dialog.stack.currentIndex() == MEANING
    assert window.document.plan is before
    dialog.reject()


def test_the_file_is_asked_for_beside_the_plan(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def answer(*words: object) -> tuple[str, str]:
        asked.append(words)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    assert asked_for_list(browser, tmp_path / "plan.xlsx") is None
    assert asked[0][2] == str(tmp_path)
    browser.bring.click()
    assert gone(browser)
    assert "*.csv *.xlsx" in str(asked[1][3])


def test_cells_of_any_kind_are_previewed_in_words() -> None:
    lines = ((datetime(2026, 8, 31, 12, 0), 2.50), (date(2026, 9, 1), None), ("", 1e-5), ("beyond", 9))  # noqa: DTZ001
    assert preview(lines, 0, "") == "2026-08-31  ·  2026-09-01  ·  (empty)"
    assert preview(lines, 1, "2.75") == "2.5  ·  2.75  ·  1e-05"
    assert preview(lines, -1, "") == "–"
    assert preview(lines, -1, "spot") == "spot"
    assert preview((), 0, "") == ""


def test_closing_while_the_file_is_read_leaves_nothing_behind(window: Window, browser: Browser, tmp_path: Path) -> None:
    before = window.document.plan
    browser.bring_list(written(tmp_path))
    dialog = browser.findChildren(ImportDialog)[-1]
    assert dialog.stack.currentIndex() == BUSY
    dialog.reject()
    assert gone(browser)
    assert window.document.plan is before


def test_whoever_draws_does_not_hold_up_an_import(
    window: Window, browser: Browser, qtbot: QtBot, tmp_path: Path
) -> None:
    with taken_pool():
        dialog = imported(qtbot, browser, written(tmp_path))
        at_rows(qtbot, dialog)
        dialog.go.click()
    assert gone(browser)
    assert window.document.history.count() == 1
