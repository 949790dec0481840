"""Where a plan begins: three ways in, the files opened last, other examples, an empty plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QWidget

from core.examples import NAMES
from core.own import Own
from core.remarks import SAMPLE
from core.starts import STARTS, Start
from ui import icons
from ui.actions import escaped
from ui.files import Files
from ui.form.beside import Words
from ui.language import say
from ui.pages.cards import GAP, Card, FactsCard
from ui.turns import turns
from ui.zoom import pixels

WIDEST, LEAST_WAY = 1080, 250
MARGIN = 32
MOST_RECENT = 6
ABOUT = "Every example is complete and marked as a sample: put your own figures in the place of its own, one by one."
NO_FILES = "Plans you open or save are listed here."


class StartCard(Card):
    """One way in: what one sets out to do, what its example comes to, and the button that begins it."""

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(start.title, parent)
        self._start = start
        says = Words(start.says, "muted", self)
        says.setWordWrap(True)
        self.title.setWordWrap(True)
        says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.begin = QPushButton(say("Begin with this"), self)
        self.begin.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.begin.setAccessibleName(say(f"{start.title}: begin with the example “{start.example}”"))
        self._figures = FactsCard("", self)
        self._figures.setProperty("card", False)  # noqa: FBT003 - it stands in a card already
        self._figures.column.setContentsMargins(0, 0, 0, 0)
        sample = Words(SAMPLE, "small", self)
        sample.setToolTip(say("The figures are those of an example, not yours."))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(sample)
        self.column.insertLayout(0, head)
        self.column.addWidget(says, 1)
        self.column.addWidget(self._figures)
        self.column.addSpacing(4)
        self.column.addWidget(self.begin)

    def show_figures(self) -> None:
        """Show what the example comes to."""
        self._figures.show_facts(self._start.told)


class StartPage(QScrollArea):
    """The first page; `left` asks for the plan at hand again."""

    left = Signal()

    def __init__(self, files: Files, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._files = files
        self.cards = tuple(StartCard(start, self) for start in STARTS)
        for card, start in zip(self.cards, STARTS, strict=True):
            card.begin.clicked.connect(partial(files.example, start.example))
        self.open = _button("Open a plan…", files.open)
        self.empty = _button("Empty plan", files.new)
        self.back = _button("Back to the plan", self.left.emit)
        self._recent = _list_card("Opened last", self)
        self.pins: dict[Path, QToolButton] = {}
        self._others = _list_card("Other examples", self)
        for name in NAMES:
            if name not in {start.example for start in STARTS}:
                link = _link(name, f"Begin with the example “{name}”", partial(files.example, name))
                self._others.column.addWidget(link)
        self._others.column.addStretch(1)
        self._lay_out()

    def show_ways(self, *, is_first: bool) -> None:
        """Show what can be begun and opened; at first there is no plan to go back to."""
        self.back.setVisible(not is_first)
        self._show_recent()
        self.cards[0].begin.setFocus()

    def _show_recent(self) -> None:
        _clear(self._recent)
        self.pins.clear()
        settings = self._files.settings
        paths, pinned = settings.listed, settings.pinned
        for path in paths[: max(MOST_RECENT, len(pinned))]:
            self._recent.column.addWidget(self._file(path, is_pinned=path in pinned))
        if not paths:
            self._recent.column.addWidget(Words(NO_FILES, "muted", self._recent))
        self._recent.column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the figures follow once the page is seen."""
        super().showEvent(event)
        for card in self.cards:
            turns().ask(card, card.show_figures)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ways in side by side where the window is wide enough, else under each other."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= len(self.cards) * pixels(LEAST_WAY) + 2 * (GAP + MARGIN)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for box in (self._ways, self._lists):
            box.setDirection(direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the plan, where there is one."""
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _file(self, path: Path, *, is_pinned: bool) -> QWidget:
        """A file that was opened last, and beside it a button that keeps it at the top of the list."""
        line = QWidget(self._recent)
        link = _link(f"{path.name}  –  {path.parent}", f"Open {path}", partial(self._files.open_path, path))
        link.setEnabled(path.is_file())
        link.setToolTip(say(f"{path}" if path.is_file() else f"{path}\nIt is not there any more."))
        pin = QToolButton(line)
        icons.dress(pin, "pin", "accent" if is_pinned else "muted")
        pin.setCheckable(True)
        pin.setChecked(is_pinned)
        pin.setAccessibleName(say(f"Pin {path}"))
        pin.setToolTip(say("Keeps it at the top of this list"))
        pin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pin.toggled.connect(partial(self._pin, path))
        self.pins[path] = pin
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(link, 1)
        row.addWidget(pin)
        return line

    def _pin(self, path: Path, is_pinned: bool) -> None:  # noqa: FBT001 - Qt's own signal
        """Pin a file or let it go; the keyboard stays with its button, wherever that is now."""
        self._files.settings.pin(path, is_pinned=is_pinned)
        self._show_recent()
        self.pins[path].setFocus()

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        body.setMaximumWidth(pixels(WIDEST) + 2 * MARGIN)
        grid = QGridLayout(body)
        grid.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        grid.setSpacing(GAP)
        about = Words(ABOUT, "muted", body)
        about.setWordWrap(True)
        grid.addWidget(Words("What do you want to build?", "title", body), 0, 0)
        grid.addWidget(about, 1, 0)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(GAP)
        for card in self.cards:
            self._ways.addWidget(card, 1)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(GAP)
        self._lists.addWidget(self._recent, 2)
        self._lists.addWidget(self._others, 1)
        grid.addLayout(self._ways, 2, 0)
        buttons = QHBoxLayout()
        for button in (self.open, self.empty, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        grid.addLayout(buttons, 3, 0)
        grid.addLayout(self._lists, 4, 0)
        grid.setRowStretch(5, 1)
        whole = QWidget(self)
        whole.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(body, 100)
        row.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(whole)


def _button(words: str, action: Callable[[], object]) -> QPushButton:
    made = QPushButton(say(words))
    made.clicked.connect(lambda: action())  # noqa: PLW0108 - keeps the checked state from the action
    return made


def _link(words: str, name: str, action: Callable[[], object]) -> QPushButton:
    """A button that looks like a line of a list; its words are shown as they are."""
    made = _button(Own(escaped(words)), action)
    made.setProperty("link", True)  # noqa: FBT003 - Qt's own signature
    made.setAccessibleName(say(name))
    return made


def _list_card(title: str, parent: QWidget) -> Card:
    made = Card(title, parent)
    made.column.setSpacing(2)
    return made


def _clear(card: Card) -> None:
    """Take everything out of a card but its title."""
    while card.column.count() > 1:
        item = card.column.takeAt(1)
        held = item.widget() if item else None
        if held is not None:
            held.hide()
            held.deleteLater()
