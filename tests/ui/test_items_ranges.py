"""Ranges and rows of a list: clipboard, fill, clear, and the buttons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QModelIndex
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.entry import PLAIN
from core.issues import Invalid
from tests.ui.form_samples import SEATS, Seat
from tests.ui.items_plan import (
    ON_CALL,
    PAY,
    PLACE,
    ROLE,
    ROWS,
    SHARE,
    STARTS,
    button,
    current,
    go,
    opened,
    press,
    select,
    sentence,
)
from ui.clipboard import cells, mime
from ui.form import edits
from ui.form.edits import Block

pytestmark = pytest.mark.usefixtures("english")


def test_a_range_is_copied_with_every_digit_and_pasted_as_one_change(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    select(plan, 0, PLACE, 1, SHARE)
    press(plan, "Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "US\t200000\t50\nVietnam\t60000\t100"
    assert "<td>200000</td>" in data.html()
    go(plan, 2, PLACE)
    press(plan, "Ctrl+V")
    assert len(plan.steps) == 1
    assert len(plan.rows) == 4
    assert [(row.place, row.pay, row.share) for row in plan.rows[2:]] == [("US", 2e5, 0.5), ("Vietnam", 6e4, 1.0)]


def test_a_range_survives_the_clipboard_in_another_language(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    plan = opened(qtbot, (Seat("Lead", pay=1234.5), Seat("Ops")))
    select(plan, 0, ROLE, 0, ON_CALL)
    press(plan, "Ctrl+C")
    assert "1234,5" in QGuiApplication.clipboard().text()
    go(plan, 1, ROLE)
    press(plan, "Ctrl+V")
    assert plan.rows == (Seat("Lead", pay=1234.5), Seat("Lead", pay=1234.5))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1\t2\tx", "row 1"),
        ("1\n2\nx", "row 3"),
        ("1\t50\t2027-01-01\tyes\t5", "5 columns"),
        ("\n".join("1" * 9), "at most 8 rows"),
        ("", "no text"),
        ("1\t", "nothing is written"),
        ("9" * 1_000_001, "at most 1,000,000"),
    ],
)
def test_a_paste_is_taken_whole_or_refused_in_words(qtbot: QtBot, text: str, says: str) -> None:
    plan = opened(qtbot)
    go(plan, 0, PAY)
    QGuiApplication.clipboard().setText(text)
    press(plan, "Ctrl+V")
    assert says in sentence(plan)
    assert plan.steps == []


def test_one_pasted_cell_fills_the_whole_selection(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    select(plan, 0, SHARE, 2, SHARE)
    QGuiApplication.clipboard().setText("75 %\r\n")
    press(plan, "Ctrl+V")
    assert [row.share for row in plan.rows] == [0.75, 0.75, 0.75]


def test_fill_down_fill_right_and_delete_are_one_change_each(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    select(plan, 0, PAY, 2, PAY)
    press(plan, "Ctrl+D")
    assert [row.pay for row in plan.rows] == [2e5, 2e5, 2e5]
    go(plan, 1, ROLE)
    press(plan, "Ctrl+D")
    assert [row.role for row in plan.rows] == ["Lead", "Lead", "Ops"]
    select(plan, 0, SHARE, 2, SHARE)
    press(plan, "Del")
    assert [row.share for row in plan.rows] == [0.5, 0.5, 0.5]
    assert len(plan.steps) == 3
    select(plan, 0, PAY, 0, SHARE)
    press(plan, "Ctrl+R")
    assert "between 0 and 100" in sentence(plan)
    assert len(plan.steps) == 3


def test_buttons_add_duplicate_move_and_remove_rows(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 0, PAY)
    button(plan, "Duplicate").click()
    assert [row.role for row in plan.rows] == ["Lead", "Lead", "Data", "Ops"]
    assert current(plan) == (1, PAY)
    button(plan, "Down").click()
    assert [row.role for row in plan.rows] == ["Lead", "Data", "Lead", "Ops"]
    button(plan, "Up").click()
    button(plan, "Up").click()
    assert current(plan) == (0, PAY)
    assert not button(plan, "Up").isEnabled()
    button(plan, "Remove").click()
    button(plan, "Add row").click()
    assert plan.rows == (ROWS[0], Seat(), *ROWS[1:])
    go(plan, 3, ROLE)
    assert not button(plan, "Down").isEnabled()
    button(plan, "Remove").click()
    assert current(plan) == (2, ROLE)


def test_a_full_list_takes_no_more_rows(qtbot: QtBot) -> None:
    plan = opened(qtbot, (Seat(),) * 8)
    go(plan, 0, ROLE)
    assert not button(plan, "Add row").isEnabled()
    assert not button(plan, "Duplicate").isEnabled()
    assert "8" in button(plan, "Add row").toolTip()


def test_without_a_selection_keys_do_nothing(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    plan.table.view.setCurrentIndex(QModelIndex())
    plan.table.view.clearSelection()
    for keys in ("Ctrl+C", "Ctrl+D", "Ctrl+R", "Del"):
        press(plan, keys)
    assert plan.steps == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", (("a",),)),
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a\rb", (("a",), ("b",))),
        ("a\t\t\n", (("a", "", ""),)),
        ("\n\nb", (("",), ("",), ("b",))),
        ('"a\nb"\tc', (("a\nb", "c"),)),
        ('"say ""a\tb"""\tc\n', (('say "a\tb"', "c"),)),
        ('"quoted"\tb', (('"quoted"', "b"),)),
        ('5" disk\t6"', (('5" disk', '6"'),)),
        ('"open\tb', (('"open', "b"),)),
        ('"a" b\tc', (('"a" b', "c"),)),
    ],
)
def test_ranges_are_read_as_spreadsheets_write_them(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert cells(text) == expected


def test_markup_in_a_cell_is_copied_as_it_is() -> None:
    assert "&lt;img&gt;" in mime((("<img>",),)).html()


def test_rows_are_changed_without_a_window() -> None:
    block = Block(0, PAY, 1, SHARE)
    assert edits.copied(SEATS, ROWS, block, PLAIN) == (("200000", "50"), ("60000", "100"))
    assert edits.moved(ROWS, Block(0, 0, 0, 0), -1) == ROWS
    assert edits.filled_down(SEATS, ROWS, Block(0, 0, 0, 0)) == ROWS
    assert edits.filled_right(SEATS, ROWS, Block(0, 0, 0, 0), PLAIN) == ROWS
    shares = tuple(replace(row, pay=row.share * 100) for row in ROWS)
    assert edits.filled_right(SEATS, shares, Block(1, SHARE, 1, SHARE), PLAIN) == shares
    assert edits.with_cell(SEATS, ROWS, 0, STARTS, date(2030, 1, 1))[0].starts == date(2030, 1, 1)
    with pytest.raises(Invalid, match="at most 8 rows"):
        edits.added(SEATS, (Seat(),) * 8, 0)
