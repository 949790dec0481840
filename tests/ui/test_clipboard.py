"""Ranges on the clipboard: guarded for other programs, as they are for this one, and nothing else is believed."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.guarded import guarded
from core.inputs.team import Seat, Team
from core.keys import list_kind
from tests.injections import HARMLESS, TAKEN, TEXTS
from ui.clipboard import LONGEST, OWN, cells, mime, pasted
from ui.form.items import ItemsTable

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize("text", [text for text in (*TEXTS, *HARMLESS) if text])
def test_a_text_is_guarded_outside_and_comes_back_both_ways(text: str) -> None:
    data = mime(((text, "x"), ("y", text)))
    assert pasted(data) == ((text, "x"), ("y", text))
    lines = text.replace("\r\n", "\n").replace("\r", "\n")  # a text on the clipboard has one kind of line break
    assert cells(data.text()) == ((lines, "x"), ("y", lines))


@pytest.mark.parametrize("text", TEXTS)
def test_no_cell_that_a_spreadsheet_gets_begins_a_formula(text: str) -> None:
    data = mime(((text,),))
    assert data.text().lstrip('"')[:1] == guarded(text)[:1]
    assert not data.text().lstrip().startswith(("=", "+", "-", "@", "\uff1d", '"='))
    assert "<td>=" not in data.html()
    assert "<td>+" not in data.html()


def test_figures_stay_figures() -> None:
    data = mime(((-1.5, -3, None, "-2", "-2"),), frozenset({4}))
    assert data.text() == "-1.5\t-3\t\t'-2\t-2"
    assert "<td>-1.5</td>" in data.html()
    assert pasted(data) == (("-1.5", "-3", "", "-2", "-2"),)


def test_a_cell_that_begins_with_a_quote_is_no_other_cell_elsewhere() -> None:
    assert mime((('"a" b', 'x "y"'),)).text() == '"""a"" b"\tx "y"'


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no JSON",
        b"\xff\xfe",
        b"{}",
        b"[]",
        b"[[]]",
        b'"text"',
        b'["a"]',
        b"[[1]]",
        b'[["a"], ["b", "c"]]',
        b'[["a", null]]',
        b'[["\\ud800"]]',
        b"[" * 100_000,
        json.dumps([["x" * LONGEST]]).encode(),
    ],
)
def test_only_exact_rows_of_texts_are_taken_for_our_own(content: bytes) -> None:
    data = QMimeData()
    data.setData(OWN, content)
    data.setText("'=1\tb")
    assert pasted(data) == (("=1", "b"),)


def test_seats_are_copied_and_pasted_within_the_program_unchanged(qtbot: QtBot) -> None:
    table = ItemsTable("Seats", list_kind(Team, "seats"))
    qtbot.addWidget(table)
    given: list[tuple[Seat, ...]] = []
    table.given.connect(given.append)
    table.show_rows(tuple(Seat(text, text, salary=40_000.5) for text in TAKEN))
    table.show()
    table.view.selectAll()
    QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert f"'{TAKEN[0]}\t'{TAKEN[0]}\t" in QGuiApplication.clipboard().text()
    assert "\t40000.5\t" in QGuiApplication.clipboard().text()
    table.view.go_to(len(TAKEN), 0)
    table.show_rows((Seat(),))
    table.view.go_to(0, 0)
    QTest.keyClick(table.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert given == [tuple(Seat(text, text, salary=40_000.5) for text in TAKEN)]
    QGuiApplication.clipboard().clear()
