"""A list of many columns and rows: the first column stays in sight, and nothing lags."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from core.entry import PLAIN
from core.inputs.team import Seat, Team
from core.keys import list_kind
from core.roles import SOUTH_EAST_ASIA, roles, seat_of
from core.roster.columns import FIELDS
from core.roster.written import heads, texts
from tests.pace import pace
from ui.form import edits
from ui.form.beside import Problem
from ui.form.edits import Block
from ui.form.items import ItemsTable
from ui.form.line import Line
from ui.form.table_frozen import FrozenColumn

SEATS = list_kind(Team, "seats")
LAST = len(FIELDS) - 1
KIND, PAY, CALL = (FIELDS.index(name) for name in ("kind", "salary", "is_on_call"))
CELL_MS, PASTE_MS = 60, 400  # of the processor; some 3 and 40 on a desk, bounds leave room for slow machines


pytestmark = pytest.mark.usefixtures("english")


def sixty() -> tuple[Seat, ...]:
    known = [role for role in roles() if not role.is_vendor]
    made = (seat_of(known[n % len(known)], SOUTH_EAST_ASIA) for n in range(60))
    return tuple(replace(seat, name=f"Seat {n}", start=1.0 + n % 24) for n, seat in enumerate(made))


@pytest.fixture
def table(qtbot: QtBot) -> ItemsTable:
    """A list of seats that takes what is given."""
    made = ItemsTable("Seats", SEATS)
    qtbot.addWidget(made)
    made.given.connect(made.show_rows)
    made.resize(900, 560)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_rows(sixty()[:3])
    made.view.setFocus()
    return made


def rows(table: ItemsTable) -> tuple[Seat, ...]:
    return table._model.rows


def frozen(table: ItemsTable) -> FrozenColumn:
    found = table.view.findChild(FrozenColumn)
    assert isinstance(found, FrozenColumn)
    return found


def paste(table: ItemsTable, text: str, row: int = 0, column: int = 0) -> None:
    QGuiApplication.clipboard().setText(text)
    table.view.go_to(row, column)
    QTest.keySequence(table.view, QKeySequence("Ctrl+V"))


def sentence(table: ItemsTable) -> str:
    found = table.findChild(Problem)
    assert isinstance(found, Problem)
    return "" if found.isHidden() else found.text()


def tsv(lines: tuple[tuple[str, ...], ...]) -> str:
    return "\r\n".join("\t".join(line) for line in lines)


def test_the_first_column_stays_at_the_edge_while_the_list_is_scrolled_sideways(table: ItemsTable) -> None:
    view, first = table.view, frozen(table)
    assert not first.isVisible()
    view.go_to(1, LAST)
    assert first.isVisible()
    assert first.x() == view.frameWidth() + view.verticalHeader().width()
    assert first.indexAt(first.viewport().rect().center()).column() == 0
    assert first.rowViewportPosition(2) == view.rowViewportPosition(2)
    assert first.horizontalHeader().height() == view.horizontalHeader().height()
    assert first.focusPolicy() == Qt.FocusPolicy.NoFocus
    view.go_to(1, 0)
    assert not first.isVisible()


def test_no_cell_is_reached_under_the_first_column(table: ItemsTable) -> None:
    view = table.view
    view.go_to(0, LAST)
    for _ in range(LAST - 1):
        QTest.keyClick(view, Qt.Key.Key_Left)
        assert view.visualRect(view.currentIndex()).left() >= frozen(table).room
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert (view.currentIndex().column(), view.visualRect(view.currentIndex()).left()) == (0, 0)


def test_a_click_on_the_first_column_goes_to_its_cell(table: ItemsTable) -> None:
    table.view.go_to(0, LAST)
    first = frozen(table)
    at = first.visualRect(first.model().index(2, 0)).center()
    QTest.mouseClick(first.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (table.view.currentIndex().row(), table.view.currentIndex().column()) == (2, 0)
    assert not first.isVisible()


def test_rows_scroll_with_the_first_column(table: ItemsTable) -> None:
    table.show_rows(sixty())
    table.view.go_to(59, LAST)
    first = frozen(table)
    assert first.isVisible()
    assert first.verticalScrollBar().value() == table.view.verticalScrollBar().value() > 0
    assert first.rowViewportPosition(59) == table.view.rowViewportPosition(59)


def test_a_wide_first_column_leaves_the_room_to_the_others(table: ItemsTable) -> None:
    table.show_rows((replace(sixty()[0], name="W" * 60),))
    table.view.go_to(0, LAST)
    assert not frozen(table).isVisible()
    assert frozen(table).room == 0


def test_columns_are_wide_enough_for_what_stands_in_them(table: ItemsTable) -> None:
    view, metrics = table.view, table.view.fontMetrics()
    long = replace(sixty()[0], role="W" * 60, salary=1_234_567.0)
    before = view.columnWidth(PAY)
    table.show_rows((long, *sixty()[1:3]))
    for column in range(LAST + 1):
        words = str(view.model().index(0, column).data())
        assert view.columnWidth(column) >= metrics.horizontalAdvance(words) + 8
    table.show_rows(sixty()[:3])
    assert view.columnWidth(PAY) <= before
    font = view.font()
    font.setPixelSize(font.pixelSize() + 8 if font.pixelSize() > 0 else 24)
    view.setFont(font)
    view.fit()
    assert view.columnWidth(PAY) > before


def test_a_roster_is_pasted_with_its_heads(table: ItemsTable) -> None:
    paste(table, tsv((heads(), *texts(sixty()))))
    assert rows(table) == sixty()
    paste(table, tsv((("Salary", "Start"), ("50000", "7"))), 1, PAY)
    assert (rows(table)[1].salary, rows(table)[1].start) == (50_000, 7)
    paste(table, "Salary", 1, PAY)
    assert "“Salary” is not a number" in sentence(table)


def test_what_is_refused_names_row_and_column(table: ItemsTable) -> None:
    before = rows(table)
    paste(table, "40000\n50000\nmuch", 0, PAY)
    assert sentence(table) == "Nothing was pasted: row 3: Salary: “much” is not a number; write it like 1,234.5"
    paste(table, "Contributor\nGuru", 1, KIND)
    assert sentence(table).startswith("Nothing was pasted: row 3: Kind must be one of: Contributor, Lead, Manager")
    assert rows(table) == before
    table.view.go_to(1, PAY)
    QTest.keyClicks(table.view, "x")
    (line,) = (each for each in table.view.viewport().findChildren(Line) if each.isVisible())
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert sentence(table) == "Row 2: Salary: “x” is not a number; write it like 1,234.5"
    QTest.keyClick(line, Qt.Key.Key_Escape)


def test_more_rows_than_fit_are_refused_whole(table: ItemsTable) -> None:
    paste(table, tsv(texts(sixty())), 1)
    assert sentence(table) == "Seats may have at most 60 rows; these are 61"
    assert len(rows(table)) == 3


def test_a_choice_is_typed(table: ItemsTable) -> None:
    table.view.go_to(0, KIND)
    QTest.keyClicks(table.view, "l")
    combo = table.view.viewport().findChild(QComboBox)
    assert combo is not None
    QTest.keyClick(combo, Qt.Key.Key_Return)
    assert rows(table)[0].kind == "Lead"
    paste(table, "manager\nCONTRIBUTOR", 0, KIND)
    assert [seat.kind for seat in rows(table)[:2]] == ["Manager", "Contributor"]


@pytest.mark.parametrize(("key", "answer"), [("y", True), ("n", False), ("1", True), ("0", False), ("x", True)])
def test_a_switch_is_answered_with_a_letter(table: ItemsTable, key: str, answer: bool) -> None:  # noqa: FBT001 - a table
    table.view.go_to(1, CALL)
    table._model.setData(table.view.currentIndex(), not answer)
    QTest.keyClicks(table.view, key)
    assert rows(table)[1].is_on_call is answer
    QTest.keyClicks(table.view, "q")
    assert rows(table)[1].is_on_call is answer


def test_switches_are_pasted_in_the_words_of_spreadsheets(table: ItemsTable) -> None:
    for text, expected in (("TRUE\nFALSE\nyes", [True, False, True]), ("x\nno\n0", [True, False, False])):
        paste(table, text, 0, CALL)
        assert [seat.is_on_call for seat in rows(table)] == expected


def fastest(act: Callable[[], None]) -> float:
    """The least milliseconds of the processor it takes of a few times, what is painted after it included."""
    taken = []
    for _ in range(4):
        began = time.process_time()
        act()
        QApplication.processEvents()
        taken.append((time.process_time() - began) * 1000)
    return min(taken) / pace()


def test_sixty_seats_are_edited_and_pasted_without_lag(table: ItemsTable) -> None:
    table.show_rows(sixty())
    index, pay = table._model.index(5, PAY), iter(range(40_000, 50_000))

    def edit() -> None:
        assert table._model.setData(index, float(next(pay)))

    assert fastest(edit) < CELL_MS
    block = Block(0, 0, len(sixty()) - 1, LAST)
    whole = tsv(edits.copied(SEATS, sixty(), block, PLAIN))

    def again() -> None:
        table.show_rows(tuple(replace(seat, salary=1.0) for seat in sixty()))
        paste(table, whole)

    assert fastest(again) < PASTE_MS
    assert rows(table) == sixty()
