"""Beside the page: the contents as a tree, what a search finds, or that it finds nothing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.manual.book import Book
from core.manual.finding import MOST, Part
from ui.form.beside import Words
from ui.language import say
from ui.two_lines import TwoLines

PLACE = Qt.ItemDataRole.UserRole


class ContentsTree(QTreeWidget):
    """Chapters and their pages."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setAccessibleName(say("Contents of the manual"))
        self.currentItemChanged.connect(self._ask)

    def show_book(self, book: Book) -> None:
        """Show the chapters of a book, all open."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for chapter in book.chapters:
            head = QTreeWidgetItem(self, [chapter.title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for name in chapter.pages:
                leaf = QTreeWidgetItem(head, [book.pages[name].title])
                leaf.setData(0, PLACE, name)
            head.setExpanded(True)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def show_page(self, name: str) -> None:
        """Mark the page that is seen."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        for item in self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive):
            if item.data(0, PLACE) == name:
                self.setCurrentItem(item)
                self.scrollToItem(item)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _ask(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, PLACE):
            self.asked.emit(item.data(0, PLACE))


class Found(QListWidget):
    """Places that a search has found, each with its page and some words."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Places found"))
        self.setItemDelegate(TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemSelectionChanged.connect(self._ask)  # the keyboard may come here without choosing anything

    def show_parts(self, parts: Iterable[Part]) -> None:
        """Show what was found; what was current stays so if it is among it."""
        place = self.currentIndex().data(PLACE)
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for part in parts:
            item = QListWidgetItem(part.title if part.title == part.page else f"{part.title}\n{part.page}", self)
            item.setData(PLACE, part.place)
            if part.place == place:
                self.setCurrentItem(item)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _ask(self) -> None:
        for item in self.selectedItems():
            self.asked.emit(item.data(PLACE))


class Side(QStackedWidget):
    """The contents, and in their place what is searched; `asked` carries the place that is wanted."""

    asked = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree, self.found, self.told = ContentsTree(self), Found(self), Words("", "small", self)
        self.back = QPushButton(say("Clear search"), self)
        self.back.setAutoDefault(False)
        self.tree.asked.connect(self.asked)
        self.found.asked.connect(self.asked)
        self.back.clicked.connect(self.cleared)
        self._nothing = Words("", "muted", self)
        self._nothing.setWordWrap(True)
        self.addWidget(self.tree)
        self.addWidget(_column(self.told, self.found))
        self.addWidget(_column(self._nothing, self.back))

    @property
    def walked(self) -> tuple[QWidget, ...]:
        """What takes the keyboard here, in order."""
        return self.tree, self.found, self.back

    def show_found(self, parts: tuple[Part, ...], wanted: str) -> None:
        """Show what a search found; the contents where nothing is searched."""
        self.found.show_parts(parts)
        more = "the first " if len(parts) == MOST else ""
        self.told.setText(say("1 place" if len(parts) == 1 else f"{more}{len(parts)} places"))
        self._nothing.setText(say(f"The manual has nothing about “{wanted}”. Fewer or shorter words find more."))
        self.setCurrentIndex(0 if not wanted else 1 if parts else 2)

    def begin(self) -> None:
        """Go to the first place that was found."""
        self.found.setFocus()
        self.found.setCurrentRow(0)


def _column(*parts: QWidget) -> QWidget:
    """Widgets one below the other; a list takes all the room, other things stay at the top."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, QListWidget) else 0)
    if not any(isinstance(part, QListWidget) for part in parts):
        column.addStretch(1)
    return held
