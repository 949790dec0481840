"""A window with its overlay open, for the tests of what is found there."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.palette.overlay import Overlay
from ui.window import Window


def active(window: Window, qtbot: QtBot) -> Window:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def key(widget: QWidget, words: str) -> None:
    QTest.keySequence(widget, QKeySequence(words))


def overlay(window: Window, keys: str = "Ctrl+K") -> Overlay:
    key(window, keys)
    found = window.findChild(Overlay)
    assert isinstance(found, Overlay)
    assert found.isVisible()
    return found
