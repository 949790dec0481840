"""A window with a list, for the tests of lists."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.form_samples import SEATS, Seat
from ui.form.beside import Problem
from ui.form.items import ItemsTable
from ui.form.line import Line

ROLE, PLACE, PAY, SHARE, STARTS, ON_CALL = range(6)
ROWS = (Seat("Lead", "US", 200_000.0), Seat("Data", "Vietnam", 60_000.0, 1.0), Seat("Ops", "US", 150_000.0, 0.25))


class Plan(QMainWindow):
    """A window with a list that takes what is given, a field before and after it, and an undo action that counts."""

    def __init__(self, rows: tuple[Seat, ...]) -> None:
        super().__init__()
        self.steps: list[tuple[Seat, ...]] = []
        self.undone = 0
        self.table = ItemsTable("Seats", SEATS)
        self.before, self.after = QLineEdit(), QLineEdit()
        page = QWidget()
        column = QVBoxLayout(page)
        for widget in (self.before, self.table, self.after):
            column.addWidget(widget)
        self.setCentralWidget(page)
        self.table.given.connect(self.take)
        undo = QAction(self)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        undo.triggered.connect(self.undo)
        self.addAction(undo)
        self.table.show_rows(rows)

    def take(self, rows: tuple[Seat, ...]) -> None:
        self.steps.append(rows)
        self.table.show_rows(rows)

    def undo(self) -> None:
        self.undone += 1

    @property
    def rows(self) -> tuple[Seat, ...]:
        assert self.steps
        return self.steps[-1]


def opened(qtbot: QtBot, rows: tuple[Seat, ...] = ROWS) -> Plan:
    plan = Plan(rows)
    qtbot.addWidget(plan)
    plan.resize(900, 560)
    with qtbot.waitActive(plan):
        plan.show()
        plan.activateWindow()
    plan.table.view.setFocus()
    return plan


def go(plan: Plan, row: int, column: int) -> None:
    plan.table.view.go_to(row, column)


def select(plan: Plan, top: int, left: int, bottom: int, right: int) -> None:
    go(plan, top, left)
    model = plan.table.view.selectionModel()
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            model.select(plan.table.view.model().index(row, column), QItemSelectionModel.SelectionFlag.Select)


def press(plan: Plan, keys: str) -> None:
    QTest.keySequence(plan.table.view, QKeySequence(keys))


def editor(plan: Plan) -> Line:
    found = [line for line in plan.table.view.viewport().findChildren(Line) if line.isVisible()]
    assert len(found) == 1
    return found[0]


def closed(plan: Plan) -> bool:
    return not [line for line in plan.table.view.viewport().findChildren(Line) if line.isVisible()]


def sentence(plan: Plan) -> str:
    problem = plan.table.findChild(Problem)
    assert problem is not None
    return "" if problem.isHidden() else problem.text()


def button(plan: Plan, text: str) -> QPushButton:
    return next(
        found for found in plan.table.findChildren(QPushButton) if text in {found.text(), found.accessibleName()}
    )


def current(plan: Plan) -> tuple[int, int]:
    index = plan.table.view.currentIndex()
    return index.row(), index.column()
