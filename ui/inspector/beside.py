"""What takes too long for the moment of a click: the effect of the ends of a range, and the cell in the workbook."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from core.inspect import Effect, Inspected, effect
from core.issues import Invalid
from core.results import Results
from ui.document import Document
from ui.inspector.parts import Section, Told
from ui.language import say
from ui.late import workbook
from ui.tasks import Task
from ui.turns import turns

WORKING = "Looking …"


class Effects(Section):
    """What the ends of a range would do to total cost and release, an end a turn."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("At the ends of its range", parent)
        self._document = document
        self._key = ""
        self._ends: tuple[float, ...] = ()
        self._lines: tuple[str, ...] = ()
        self.told = Told("", self)
        self.column.addWidget(self.told)

    def show_figure(self, shown: Inspected) -> None:
        """Begin with the ends of an input; what has no range has nothing to say."""
        self._key, self._lines = shown.key, ()
        self._ends = (shown.stated.ends or ()) if shown.stated is not None else ()
        self.setVisible(bool(self._ends))
        self.told.setText(say(WORKING))
        if self._ends:
            turns().ask(self, self._go_on)

    def _go_on(self) -> None:
        """Find out about one end; nobody waits for it who has gone on by then."""
        if not self._ends or not self.isVisible():
            return
        end, self._ends = self._ends[0], self._ends[1:]
        try:
            self._lines = (*self._lines, effect_words(effect(self._document.results, self._key, end)))
        except Invalid:  # the input went with an undo; the panel says so with its next look
            self._ends = ()
        self.told.setText(say("\n".join(self._lines)))
        if self._ends:
            turns().ask(self, self._go_on)


class CellCard(Section):
    """The cell of the workbook in which a figure stands, to be copied."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("In the workbook", parent)
        self._document = document
        self._asking: Task | None = None
        self.address = Told("", self)
        self.copy = QPushButton(say("Copy address"), self)
        self.copy.clicked.connect(self._copy)
        self.column.addWidget(self.address)
        self.column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_settled(self) -> bool:
        """Whether the cell is known."""
        return self._asking is None

    def show_figure(self, shown: Inspected) -> None:
        """Find the cell of a figure, beside the window: libraries of workbooks take half a second to come."""
        if self._asking is not None:
            self._asking.cancel()
        self.hide()
        self._asking = Task(_address(self._document.results, shown), self)
        self._asking.done.connect(self._show)
        self._asking.failed.connect(self._show)

    def _show(self, address: str) -> None:
        self._asking = None
        has_cell = "!" in address
        self.address.setText(say(address))
        self.setVisible(has_cell)

    def _copy(self) -> None:
        """Put the cell on the clipboard, with the file where the plan has one."""
        path = self._document.path
        QGuiApplication.clipboard().setText(
            say(f"{self.address.text()} in {path.name}" if path else self.address.text())
        )


def _address(results: Results, shown: Inspected) -> Iterator[str]:
    yield workbook().address(results.plan, shown.key, shown.month)


def effect_words(found: Effect) -> str:
    """Return what an end of the range would do, in a line."""
    cost, release = (words or "the same" for words in (found.total_cost, found.release))
    return f"At {found.value}: total cost {cost}, release {release}."
