"""Searching the words and values of all pages, and going on from place to place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core import remarks
from tests.ui.overlay_window import active, key, overlay
from ui.form.field import Field
from ui.palette.overlay import Overlay
from ui.window import Window

PRICE = "infrastructure.1.price"
Key = Qt.Key
pytestmark = pytest.mark.usefixtures("english")


def test_a_search_looks_into_labels_values_meanings_sources_and_notes(window: Window) -> None:
    window.document.put(PRICE, 4.567)
    window.document.replace(remarks.noted(window.document.plan, "money.cash", "Told by the bank"), "note")
    window.document.replace(remarks.owned(window.document.plan, ["team.1.seats"], "Zelda"), "own")
    shown = overlay(window, "Ctrl+F")
    wanted = (
        ("horizon", "general.horizon"),
        ("4.567 $", PRICE),
        ("lambda", "infrastructure.2.price"),
        ("for one hour", PRICE),
        ("the BANK", "money.cash"),
        ("zelda", "team.1.seats.2.salary"),
    )
    for typed, found in wanted:
        shown.line.setText(typed)
        assert found in [each.key for each in shown.model.entries], typed
    shown.line.setText("horizon 4.567")
    assert shown.model.entries == ()


def test_a_search_goes_on_from_place_to_place(window: Window, qtbot: QtBot) -> None:
    active(window, qtbot)
    key(window, "F3")
    shown = window.findChild(Overlay)
    assert isinstance(shown, Overlay)
    assert shown.isVisible()
    shown.line.setText("quote held")
    places = [each.key for each in shown.model.entries]
    assert len(places) > 2
    QTest.keyClick(shown.line, Key.Key_Return)
    for keys, place in (("F3", 1), ("F3", 2), ("Shift+F3", 1), ("Shift+F3", 0), ("Shift+F3", -1), ("F3", 0)):
        key(window, keys)
        field = window.tabs.page.field_of(places[place])
        assert isinstance(field, Field)
        assert field.hasFocus() or field.editor.hasFocus()
        number = places.index(places[place]) + 1
        assert window.contents.status.currentMessage().startswith(f"{number} of {len(places)} for “quote held”")
