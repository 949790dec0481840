"""What is looked at as the keyboard goes from field to field and from cell to cell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from ui.looked import Looked, look_of


class Following(QObject):
    """Follows the keyboard within one window. `looked` carries what it went to and whether it was asked for there."""

    looked = Signal(object, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._within = window
        self._table: QAbstractItemView | None = None
        self.last: QWidget | None = None
        self.passed_over: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def give_back(self) -> bool:
        """Put the keyboard where it was last; whether that is still there."""
        if self.last is None or not isValid(self.last) or not self.last.isVisible():
            return False
        self.last.setFocus()
        return True

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Look at what the keyboard went to, unless that is passed over."""
        if now is None or not isValid(self) or not self._within.window().isAncestorOf(now):
            return
        if self.passed_over is not None and isValid(self.passed_over) and self.passed_over.isAncestorOf(now):
            return
        self.last = now
        self._watch(now if isinstance(now, QAbstractItemView) and isinstance(now, Looked) else None)
        self.looked.emit(look_of(now), False)  # noqa: FBT003 - Qt's own signature

    def _watch(self, table: QAbstractItemView | None) -> None:
        """Follow from cell to cell in the table that has the keyboard."""
        if table is self._table:
            return
        if self._table is not None and isValid(self._table):
            self._table.selectionModel().currentChanged.disconnect(self._look_again)
            self._table.activated.disconnect(self._open_here)
        self._table = table
        if table is not None:
            table.selectionModel().currentChanged.connect(self._look_again)
            table.activated.connect(self._open_here)

    def _look_again(self) -> None:
        if self._table is not None and isValid(self._table):
            self.looked.emit(look_of(self._table), False)  # noqa: FBT003 - Qt's own signature

    def _open_here(self) -> None:
        """Ask for a cell that is only to be read; others are edited where they stand."""
        table = self._table
        if table is not None and table.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers:
            self.looked.emit(look_of(table), True)  # noqa: FBT003 - Qt's own signature
