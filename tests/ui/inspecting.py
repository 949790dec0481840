"""Hands for the tests of the inspector: its panel once it has caught up, fields, and typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.windows import settled
from ui.form.field import Field
from ui.form.line import Line
from ui.inspector.panel import Panel
from ui.turns import turns
from ui.window import Window

PRICE, SEATS = "infrastructure.1.price", "team.1.seats"


def panel_of(window: Window, qtbot: QtBot) -> Panel:
    settled(qtbot, lambda: turns().is_idle)
    assert window.contents.inspector.is_open
    return window.contents.inspector.panel


def field(window: Window, key: str) -> Field:
    window.tabs.reveal(key)
    found = window.tabs.page.field_of(key)
    assert isinstance(found, Field)
    return found


def typed(widget: QWidget, text: str) -> None:
    assert isinstance(widget, Line)
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)
