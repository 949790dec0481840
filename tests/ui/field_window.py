"""A window with one field, for the tests of fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.form_samples import kind_of
from ui.form.beside import Dot, Problem
from ui.form.field import Field
from ui.form.fields import field
from ui.form.line import Line


class Window(QMainWindow):
    """A window with one field, undo actions that count, and a plan that takes what is given."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.given: list[object] = []
        self.undone = self.redone = 0
        self.field = field(kind_of(name))
        self.other = QLineEdit()
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.setCentralWidget(page)
        self.field.given.connect(self.take)
        for keys, slot in ((["Ctrl+Z"], self.undo), (["Ctrl+Y", "Ctrl+Shift+Z"], self.redo)):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(slot)
            self.addAction(action)

    def take(self, value: object) -> None:
        self.given.append(value)
        self.field.show_value(value)

    def undo(self) -> None:
        self.undone += 1

    def redo(self) -> None:
        self.redone += 1


def opened(qtbot: QtBot, name: str) -> Window:
    window = Window(name)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.field.setFocus()
    qtbot.waitUntil(window.field.editor.hasFocus)
    return window


def line(shown: Field) -> Line:
    assert isinstance(shown.editor, Line)
    return shown.editor


def retype(shown: Field, text: str) -> None:
    line(shown).selectAll()
    QTest.keyClick(shown.editor, Qt.Key.Key_Delete)
    QTest.keyClicks(shown.editor, text)


def sentence(shown: Field) -> str:
    problem = shown.findChild(Problem)
    return "" if problem is None or problem.isHidden() else problem.text()


def mark(shown: Field) -> str:
    """The tool tip of the dot beside a changed value, or nothing."""
    dot = shown.findChild(Dot)
    return dot.toolTip() if dot is not None and dot.text() else ""
