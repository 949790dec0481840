"""What is wrong, as a list: each sentence leads to its place."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.issues import Issue
from ui.form.beside import Words

SOUND = "Nothing stands out: every check of this plan passes."
HIGHEST = 600
SPACING = 3


def count_words(issues: tuple[Issue, ...]) -> str:
    """Return how many things are wrong: `1 problem, 2 notes`."""
    grave = sum(issue.grave for issue in issues)
    parts = ((grave, "problem"), (len(issues) - grave, "note"))
    return ", ".join(f"{count} {word}{'s' * (count > 1)}" for count, word in parts if count) or "All checks pass"


class IssueList(QWidget):
    """A list of issues; `gone_to` carries the place of one that was chosen."""

    gone_to = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, most: int = HIGHEST) -> None:
        super().__init__(parent)
        self._most = most  # pixels; more sentences scroll
        self._sound = Words(SOUND, "muted", self)
        self._list = QtWidgets.QListWidget(self)
        self._list.setAccessibleName("What is wrong")
        self._list.setAccessibleDescription("Enter goes to the place.")
        self._list.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self._list.setWordWrap(True)
        self._list.setSpacing(SPACING)
        self._list.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QtWidgets.QListWidget.ResizeMode.Adjust)
        self._list.itemActivated.connect(self._hand_over)
        self._list.itemClicked.connect(self._hand_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sound)
        column.addWidget(self._list)

    def show_issues(self, issues: tuple[Issue, ...]) -> None:
        """Show what is wrong, or that nothing is."""
        sentences = [f"{'Problem' if issue.grave else 'Note'}: {issue.says}" for issue in issues]
        if sentences != [self._list.item(row).text() for row in range(self._list.count())]:
            self._list.clear()
            for issue, sentence in zip(issues, sentences, strict=True):
                item = QtWidgets.QListWidgetItem(sentence, self._list)
                item.setData(Qt.ItemDataRole.UserRole, issue.where)
        self._sound.setVisible(not issues)
        self._list.setVisible(bool(issues))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the sentences need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        heights = (self._list.sizeHintForRow(row) + 2 * SPACING for row in range(self._list.count()))
        self._list.setFixedHeight(min(sum(heights) + 4, self._most))

    def _hand_over(self, item: QtWidgets.QListWidgetItem) -> None:
        self.gone_to.emit(item.data(Qt.ItemDataRole.UserRole))
