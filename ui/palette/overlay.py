"""One line at the top of the window, and under it what is found for what is typed there."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui import theme as themes
from ui.form.beside import Words
from ui.language import Shown, say
from ui.palette.mode import Mode
from ui.palette.rows import FoundDelegate, FoundModel
from ui.reading_order import go

SIGNS, LEAST_BESIDE = 88, 40
FROM_TOP = 8
MOST_SEEN = 10
MOST_FOUND = 200
LEAP = MOST_SEEN - 1
NOTHING = "Nothing matches; clear the search."


class Prompt(QLineEdit):
    """The line. `moved` says by how many rows, `entered` and `left` that Return or Escape was pressed."""

    moved = Signal(int)
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through what was found; all other keys are typed."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: LEAP, Qt.Key.Key_PageUp: -LEAP}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Overlay(QFrame):
    """Opens over the window in one of several modes; closing gives the keyboard back to where it was."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("overlay", True)  # noqa: FBT003 - Qt's own signature
        self._mode: Mode | None = None
        self._before: QWidget | None = None
        self.line = Prompt(self)
        self.list = QListView(self)
        self.model = FoundModel(self)
        self._delegate = FoundDelegate(themes.worn(), self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self._nothing = QWidget(self)
        self.clear = QPushButton(say("Clear"), self._nothing)
        self._said, self._manual = Words("", "bad", self), Words("", "small", self)
        self._column = _lay_out(self, self._nothing, self._said, self._manual)
        self.line.textChanged.connect(self._show_found)
        self.line.moved.connect(self._move)
        self.line.entered.connect(self._hand_over)
        self.line.left.connect(self.leave)
        self.clear.clicked.connect(self.line.clear)
        self.list.clicked.connect(self._hand_over)
        self.list.selectionModel().currentChanged.connect(self._tell)
        window.installEventFilter(self)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)
        self.hide()

    def open(self, mode: Mode) -> None:
        """Open in a mode, with the keyboard in the line; what was typed last is selected."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._mode = mode
        self._delegate.theme = themes.worn()
        self.line.setPlaceholderText(say(mode.hint))
        self.line.setAccessibleName(say(mode.hint))
        self.line.setAccessibleDescription(say(mode.manual))
        self._manual.setText(say(mode.manual))
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.line.text() != mode.typed:
            self.line.setText(mode.typed)
        else:
            self._show_found()
        self.line.selectAll()

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        was_open = self.isVisible()
        self.hide()
        if was_open and self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the top of the window when its size changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Walk through what was found; where nothing was, between the line and its button. Escape leads out."""
        if self.model.rowCount():
            self._move(1 if next else -1)
            return True
        return go(self, forward=next)

    def _show_found(self) -> None:
        """Show what there is for what is typed, the first row current."""
        if self._mode is None:
            return
        entries = self._mode.found(self.line.text())[:MOST_FOUND]
        self._said.hide()
        self.model.show_found(self._mode, entries)
        self.list.setVisible(bool(entries))
        self.list.setFixedHeight(min(MOST_SEEN, len(entries)) * max(0, self.list.sizeHintForRow(0)) + 2)
        self._nothing.setVisible(not entries)
        self._place()
        if entries:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()
        else:
            self._announce(NOTHING)

    def _move(self, by: int) -> None:
        """Go some rows on; one step at an end goes round, a leap stops there."""
        count, row = self.model.rowCount(), self.list.currentIndex().row() + by
        if count:
            row = row % count if abs(by) == 1 else min(max(row, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(row))

    def _hand_over(self) -> None:
        """Do what the current row means; where it cannot be done the sentence that says why is shown."""
        row, mode = self.list.currentIndex().row(), self._mode
        if mode is None or not 0 <= row < self.model.rowCount():
            return
        entry, typed = self.model.entries[row], self.line.text()
        self.leave()
        refused = mode.take(entry, typed)
        if refused:
            self.open(mode)
            self.line.setText(typed)
            self._said.setText(say(refused))
            self._said.show()
            self._announce(refused)
            self._place()

    def _tell(self) -> None:
        """Say the current row to a screen reader, whose place stays the line."""
        index = self.list.currentIndex()
        if index.isValid():
            words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            at = say(f"{index.row() + 1:,} of {self.model.rowCount():,}")
            self._announce(Shown(f"{words}; {at}"))

    def _announce(self, words: str) -> None:
        said = say(words)
        self.list.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Close when the keyboard goes somewhere else in the window."""
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()

    def _place(self) -> None:
        """At the top, in the middle."""
        width = SIGNS * self.fontMetrics().horizontalAdvance("0")
        self.setFixedWidth(min(width, self._window.width() - LEAST_BESIDE))
        self._column.activate()
        self.resize(self.width(), self.heightForWidth(self.width()))
        self.move((self._window.width() - self.width()) // 2, self._window.menuBar().height() + FROM_TOP)


def _lay_out(overlay: Overlay, nothing: QWidget, said: Words, manual: Words) -> QVBoxLayout:
    """The line, the rows or the words in their place, a sentence, and what the keys do."""
    shown = overlay.list
    shown.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
    shown.setUniformItemSizes(True)
    shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    shown.setAccessibleName(say("What was found"))
    row = QHBoxLayout(nothing)
    row.setContentsMargins(12, 6, 6, 6)
    row.addWidget(Words(NOTHING, "muted", nothing), 1)
    row.addWidget(overlay.clear)
    for words in (said, manual):
        words.setWordWrap(True)
        words.setContentsMargins(12, 2, 12, 2)
    column = QVBoxLayout(overlay)
    column.setContentsMargins(8, 8, 8, 8)
    column.setSpacing(6)
    for widget in (overlay.line, shown, nothing, said, manual):
        column.addWidget(widget)
    return column
