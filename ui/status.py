"""The line at the bottom: whether the plan is saved, what changed, and how much is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStatusBar, QToolButton, QWidget

from ui import icons
from ui.document import Document
from ui.form.beside import Words, redraw
from ui.form.words import plain
from ui.issue_list import count_words
from ui.language import say

DIFFERENCE_MS = 6000  # as long as in the header strip


def state_words(document: Document) -> str:
    """Return where the plan is kept and whether it is kept as it stands."""
    if document.refusal:
        return f"Not saved: {document.refusal}"
    if document.path is None:
        return "Not saved yet"
    at = document.saved_at.toString("hh:mm") if document.saved_at.isValid() else ""
    if document.is_modified:
        return f"Changed since it was saved at {at}" if at else f"Changed since it was opened: {document.path.name}"
    return f"Saved at {at} in {document.path}" if at else f"Opened: {document.path}"


class StatusLine(QStatusBar):
    """The state of the file at the left, the count of issues at the right."""

    issues_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._state = Words("", "small", self)
        self._state.setContentsMargins(18, 0, 0, 0)
        self._changed = Words("", "small", self)
        self._over = QTimer(self, singleShot=True, interval=DIFFERENCE_MS)
        self._over.timeout.connect(self._changed.clear)
        self._issues = QToolButton(self)
        self._issues.setCheckable(True)
        self._issues.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._issues.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._issues.setAccessibleDescription(say("Shows or hides the list of what is wrong"))
        self._issues.toggled.connect(self.issues_asked)
        self.addWidget(self._state, 1)
        self.addPermanentWidget(self._changed)
        self.addPermanentWidget(self._issues)

    def show_document(self, document: Document, changed: str) -> None:
        """Show the state of the file, what the last step changed, and how much is wrong."""
        self._state.setText(say(state_words(document)))
        self._state.setToolTip(plain(state_words(document)))
        _give_role(self._state, "bad" if document.refusal else "small")
        self._changed.setText(say(changed))
        if changed:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, say(changed)))
        self._over.start()
        words = count_words(document.issues)
        self._issues.setText(say(words))
        self._issues.setAccessibleName(say(words))
        grave = any(issue.grave for issue in document.issues)
        picture, role = ("error", "bad") if grave else ("warning", "warn") if document.issues else ("ok", "good")
        icons.dress(self._issues, picture, role)
        _give_role(self._issues, "bad" if grave else "warn" if document.issues else "")

    def show_issues_open(self, *, is_open: bool) -> None:
        """Show whether the list of issues is open."""
        self._issues.setChecked(is_open)


def _give_role(widget: QWidget, role: str) -> None:
    if widget.property("role") != role:
        widget.setProperty("role", role)
        redraw(widget)
