"""The sheet of keys: groups of lines in two columns, and a line to search them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from core.finding import holding, searched
from ui.form.beside import Words
from ui.language import say
from ui.zoom import pixels, screen

COLUMN_GAP, WORDS_WIDTH, BAR = 40, 250, 18
LARGEST = QSize(980, 540)
MARGINS, MARGINS_ABOVE = 80, 220  # of a window round the lines
NOTHING = "No key does that; clear the search."


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together: the title, and lines of keys with what they do."""

    title: str
    lines: tuple[tuple[str, str], ...]


class GroupView(QWidget):
    """A group under its title."""

    def __init__(self, group: KeyGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self._labels: list[tuple[Words, Words]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Words(group.title, "cardTitle", self), 0, 0, 1, 2)
        for row, (keys, words) in enumerate(group.lines, 1):
            said, pressed = Words(words, "", self), Words(keys, "muted", self)
            said.setWordWrap(True)
            said.setMinimumWidth(pixels(WORDS_WIDTH))
            grid.addWidget(said, row, 0)
            grid.addWidget(pressed, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._labels.append((said, pressed))

    def show_matching(self, typed: str) -> bool:
        """Show the lines that hold what is typed, all where nothing is; whether there are any."""
        texts = tuple(searched(f"{words} {keys} {self.group.title}") for keys, words in self.group.lines)
        shown = set(holding(typed, texts)) if typed.strip() else set(range(len(texts)))
        for place, labels in enumerate(self._labels):
            for label in labels:
                label.setVisible(place in shown)
        self.setVisible(bool(shown))
        return bool(shown)


class KeySheet(QWidget):
    """All groups, the longer half at the left."""

    def __init__(self, groups: tuple[KeyGroup, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say("Search keys and what they do"))
        self.search.setAccessibleName(say("Search keys and what they do"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_matching)
        self._nothing = Words(NOTHING, "muted", self)
        self._nothing.hide()
        self.views = tuple(GroupView(group, self) for group in groups)
        ground = QWidget(self)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, ground)
        row.setContentsMargins(0, 0, BAR, 0)
        row.setSpacing(COLUMN_GAP)
        for half in halves(groups):
            side = QVBoxLayout()
            side.setSpacing(8)
            for view in self.views:
                if view.group in half:
                    side.addWidget(view)
            side.addStretch(1)
            row.addLayout(side, 1)
        if row.minimumSize().width() > screen().width() - MARGINS:
            row.setDirection(QBoxLayout.Direction.TopToBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(_scroller(ground), 1)

    def _show_matching(self, typed: str) -> None:
        found = [view.show_matching(typed) for view in self.views]
        self._nothing.setVisible(not any(found))


def _scroller(ground: QWidget) -> QScrollArea:
    """What scrolls where not all of it fits, as large as it all is up to a bound."""
    around = QScrollArea()
    around.setWidget(ground)
    around.setWidgetResizable(True)
    around.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
    around.setFrameShape(QScrollArea.Shape.NoFrame)
    around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    most = QSize(pixels(LARGEST.width()), LARGEST.height()).boundedTo(screen() - QSize(MARGINS, MARGINS_ABOVE))
    needed = ground.sizeHint().boundedTo(most).expandedTo(QSize(ground.minimumSizeHint().width(), 0))
    around.setMinimumSize(needed + QSize(around.verticalScrollBar().sizeHint().width(), 0))
    return around


def halves(groups: tuple[KeyGroup, ...]) -> tuple[tuple[KeyGroup, ...], tuple[KeyGroup, ...]]:
    """Return groups in two columns of about the same height, in order."""
    heights = [len(group.lines) + 2 for group in groups]
    cut = min(range(len(groups) + 1), key=lambda at: abs(2 * sum(heights[:at]) - sum(heights)))
    return groups[:cut], groups[cut:]
