"""What is found by typing where the window speaks German: seen in German, found by German words and English ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.overlay_window import overlay
from tests.ui.spoken import Speaking
from tests.ui.spoken import german as german_book
from tests.ui.windows import opened, page
from ui.palette.rows import RIGHT
from ui.window import Window

PRICE = "infrastructure.1.price"
SEEN, HEARD = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def german(qtbot: QtBot, tmp_path: Path, application: QApplication) -> Iterator[Window]:
    with Speaking(application, german_book(), "de_DE"):
        window = opened(qtbot, tmp_path)
        yield window
        window.close()


@pytest.mark.parametrize(
    ("typed", "key", "label", "beside"),
    [
        ("nutzungspreis burst", PRICE, "Nutzungspreis", "Infrastruktur › "),
        ("usage price burst", PRICE, "Nutzungspreis", "Infrastruktur › "),
        ("kassentief", "lowest_cash", "Kassentief", "Auf einen Blick"),
        ("lowest cash", "lowest_cash", "Kassentief", "Auf einen Blick"),
        ("wie geplant", "0", "Wie geplant", "Szenario"),
        ("> speichern unter", "save_as", "Speichern unter…", "Datei"),
        ("> save as", "save_as", "Speichern unter…", "Datei"),
    ],
)
def test_what_is_found_is_german_by_words_of_both_languages(
    german: Window, typed: str, key: str, label: str, beside: str
) -> None:
    shown = overlay(german)
    shown.line.setText(typed)
    place = [each.key for each in shown.model.entries].index(key)
    entry = shown.model.entries[place]
    assert entry.label == label == shown.model.index(place).data(SEEN)
    assert entry.beside.startswith(beside)
    assert str(shown.model.index(place).data(HEARD)).startswith(f"{label}, {beside}")


def test_values_are_written_and_stated_as_in_german(german: Window) -> None:
    shown = overlay(german)
    shown.line.setText("usage price burst = 4,56")
    assert shown.model.entries[0].key == PRICE
    QTest.keyClick(shown.line, Qt.Key.Key_Return)
    assert german.document.plan.get(PRICE) == pytest.approx(4.56)
    assert "Nutzungspreis, Infrastruktur › " in german.contents.status.currentMessage()
    assert "4,56" in german.contents.status.currentMessage()
    for typed in ("4,56 $", "4.56 $"):
        shown = overlay(german, "Ctrl+F")
        shown.line.setText(typed)
        place = [each.key for each in shown.model.entries].index(PRICE)
        assert shown.model.index(place).data(RIGHT)[0].startswith("4,56")


def test_meanings_are_searched_in_both_languages(german: Window) -> None:
    shown = overlay(german, "Ctrl+F")
    found = []
    for typed in ("for one hour", "für eine Stunde"):
        shown.line.setText(typed)
        found.append([each.key for each in shown.model.entries])
    assert PRICE in found[0]
    assert PRICE in found[1]


def test_a_row_leads_to_the_table_that_shows_it(german: Window) -> None:
    shown = overlay(german)
    shown.line.setText("cash")
    place = [(each.sort, each.key) for each in shown.model.entries].index(("figure", "cash"))
    shown.list.setCurrentIndex(shown.model.index(place))
    QTest.keyClick(shown.line, Qt.Key.Key_Return)
    table = page(german, "money").timeline
    assert table.hasFocus()
    row = table.currentIndex().row()
    words = {table.model().headerData(row, Qt.Orientation.Vertical), table.model().index(row, 0).data()}
    assert "Kasse am Monatsende" in words


def test_the_list_of_inputs_is_searched_in_both_languages(german: Window) -> None:
    inputs = page(german, "inputs")
    counts = []
    for typed in ("usage price", "nutzungspreis"):
        inputs.filters.search.setText(typed)
        counts.append({row.key for row in inputs.model.rows})
    assert PRICE in counts[0] & counts[1]
