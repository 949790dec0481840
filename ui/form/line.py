"""A line to type in that keeps its hands off the plan's undo, and says when typing has ended."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from ui.zoom import pixels

LEAST_HEIGHT = 26
RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
STILL = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
# A menu opens, or another window comes forward to look a figure up: typing goes on afterwards.
TAKES_FOCUS_BRIEFLY = frozenset(
    {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
)


def is_history(event: QKeyEvent) -> bool:
    """Whether a key means undo or redo, on any system."""
    redo = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Y
    return redo or event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """A line of text that knows whether it was typed in since it was last shown.

    Undo and redo take back what was typed; when nothing was, the keys go on to the window. The same for Escape.
    """

    ended = Signal()
    entered = Signal()
    restored = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setMinimumHeight(pixels(LEAST_HEIGHT))
        self.setProperty("role", "stated")

    def show_text(self, text: str) -> None:
        """Show a text as the plan's own."""
        self._shown = text
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def is_typed(self) -> bool:
        """Whether it holds something that was typed and not handed over."""
        return self.text() != self._shown

    def take_back(self) -> None:
        """Show again what was shown before something was typed."""
        self.setText(self._shown)

    def extended_menu(self) -> QMenu:
        """Return the usual menu without its own undo, which knows nothing of the plan."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in {"edit-undo", "edit-redo"}:
                menu.removeAction(action)
        if menu.actions() and menu.actions()[0].isSeparator():
            menu.removeAction(menu.actions()[0])
        return menu

    def event(self, event: QEvent) -> bool:
        """Let undo, redo and Escape pass to the window unless something typed can be taken back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes_back(event):
            event.setAccepted(self.is_typed())
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End on Return, take back on undo and Escape, stay still on Up and Down."""
        if self._takes_back(event):
            event.setAccepted(self.is_typed())
            if event.isAccepted():
                self.restored.emit()
        elif event.key() in STILL:
            event.accept()
        else:
            super().keyPressEvent(event)
            if event.key() in RETURNS:
                self.ended.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that typing may begin."""
        self.entered.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that typing has ended, unless it only pauses."""
        super().focusOutEvent(event)
        if event.reason() not in TAKES_FOCUS_BRIEFLY:
            self.ended.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the field around."""
        event.ignore()

    @staticmethod
    def _takes_back(event: QKeyEvent) -> bool:
        return is_history(event) or event.key() == Qt.Key.Key_Escape
