"""What was taken out of the plan is said for some seconds, with a button that brings it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QPushButton

from core.removals import removed
from ui.document import Document
from ui.form.beside import Words
from ui.language import say

SEEN_MS = 10_000
OVER_STATUS = 14
LONGEST = 90  # signs; a plan may lose more than anybody reads


class Toast(QFrame):
    """Lies over the page, above the status line, and takes no keyboard away; the next step or some seconds end it."""

    def __init__(self, window: QMainWindow, document: Document, undo: Callable[[], object]) -> None:
        super().__init__(window)
        self.setProperty("overlay", True)  # noqa: FBT003 - Qt's own signature
        self._window, self._document = window, document
        self._index = document.history.index()
        self.words = Words("", "", self)
        self.undo = QPushButton(say("Undo"), self)
        self.undo.setToolTip(say("Brings it back, as Ctrl+Z does"))
        self.undo.clicked.connect(lambda: undo())  # noqa: PLW0108 - without the checked state
        self._over = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._over.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(16)
        row.addWidget(self.words)
        row.addWidget(self.undo)
        document.changed.connect(self._show_removed)
        window.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above the status line when the size of the window changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show_removed(self) -> None:
        """Say what the last step took out of the plan; a step back, or one that took nothing, ends it."""
        index, before = self._document.history.index(), self._document.before
        forward = index > self._index
        if index == self._index:
            return
        self._index = index
        gone = removed(before.plan, self._document.plan) if forward and before is not None else ""
        self.setVisible(bool(gone))
        if gone:
            said = gone if len(gone) <= LONGEST else f"{gone[:LONGEST].rstrip(' ,')} …"
            self.words.setText(say(f"Removed {said}."))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{self.words.text()} Ctrl+Z: undo."))
            self._over.start()
            self.raise_()
            self._place()

    def _place(self) -> None:
        self.adjustSize()
        top = self._window.statusBar().geometry().top() - self.height() - OVER_STATUS
        self.move((self._window.width() - self.width()) // 2, top)
