"""The head of one option: its name, whether it is chosen, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.kinds import Kind
from ui.form.beside import redraw
from ui.form.fields import field
from ui.form.words import plain
from ui.language import say
from ui.zoom import pixels

TARGET = 24
CELL = (2, 4, 6, 4)  # left and right as in the cells below
CHOSEN, CHOOSE = "✓ Chosen", "Choose"
ACTIONS = (
    ("duplicate", "Duplicate"),
    ("remove", "Remove"),
    ("left", "Move left"),
    ("right", "Move right"),
)


class OptionHead(QFrame):
    """Above one option's column. `arranged` carries one of duplicate, remove, left and right."""

    picked = Signal()
    arranged = Signal(str)

    def __init__(self, kind_of_name: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.name = field(kind_of_name, self, dense=True)
        font = self.name.editor.font()
        font.setBold(True)
        self.name.editor.setFont(font)
        self.pick = QToolButton(self)
        self.pick.setCheckable(True)
        self.pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pick.setMinimumSize(pixels(TARGET), pixels(TARGET))
        self.pick.clicked.connect(self._hand_over)
        self.more = QToolButton(self)
        self.more.setText("⋯")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setMinimumSize(pixels(TARGET), pixels(TARGET))
        self.menu = self._menu()
        self.more.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(*CELL)
        column.setSpacing(2)
        column.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addStretch(1)
        row.addWidget(self.pick)
        row.addWidget(self.more)
        column.addLayout(row)

    def show_option(self, name: str, *, chosen: bool, allowed: frozenset[str]) -> None:
        """Show an option's name, whether it is chosen, and which actions it allows."""
        self.name.show_value(name)
        self.name.show_default(name)
        self.name.editor.setAccessibleName(say(f"{self.name.kind.label} of option {name}"))
        self.pick.setChecked(chosen)
        self.pick.setText(say(CHOSEN if chosen else CHOOSE))
        told = say(f"{name} is chosen" if chosen else f"Choose {name}")
        self.pick.setAccessibleName(told)
        self.pick.setToolTip(plain(told))
        self.more.setAccessibleName(say(f"More for {name}"))
        self.more.setToolTip(say("Duplicate, remove or move this option"))
        for action in self.menu.actions():
            action.setEnabled(action.objectName() in allowed)
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            redraw(self)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for name, text in ACTIONS:
            action = menu.addAction(say(text))
            action.setObjectName(name)
            action.triggered.connect(partial(self._arrange, name))
        return menu

    def _open(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _arrange(self, name: str) -> None:
        self.arranged.emit(name)

    def _hand_over(self, stated: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Ask to be chosen; stay as shown until the plan says so."""
        self.pick.setChecked(not stated)
        if stated:
            self.picked.emit()
