"""The window of the accelerator catalogue: find one, look at its figures, take it as the plan's reference."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.accelerators import Accelerator
from core.architecture.accelerator import changed, differing, standing_words, use
from core.issues import Invalid
from ui.accelerators.part_card import PartCard
from ui.accelerators.parts_model import PartsModel
from ui.document import Document
from ui.form.beside import Elided, Words
from ui.form.line import Line
from ui.form.pick_table import PickTable
from ui.pages.cards import Card
from ui.prices.said import Said

USUAL = QSize(1180, 660)
SMALLEST = QSize(1000, 600)
WIDTHS = ((1, 80), (2, 66), (3, 66), (4, 68), (5, 56), (6, 56), (7, 76), (8, 68), (9, 72))
LEAST_NAME, CARD_WIDTH = 150, 272
NO_MATCH = "No accelerator has these words."
IS_USED = "The plan counts its GPU-hours in it already."
BACK = "Ctrl+Z takes it back."
HOW = "Enter or a double click takes the accelerator, Ctrl+F searches, Escape closes."
OWN_TIP = "State name, generation, peak, memory and power by hand, on the page Money under Accelerator"


class PartsTable(PickTable):
    """Accelerators to choose from."""

    def __init__(self, model: PartsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, WIDTHS, LEAST_NAME, parent)
        self._parts = model
        self.setAccessibleName("Accelerators")
        self.setAccessibleDescription("Enter takes the accelerator as the plan's reference.")

    @property
    def part(self) -> Accelerator | None:
        """The current accelerator; nothing where there is none."""
        return self._parts.part(self.currentIndex().row())


class AcceleratorsWindow(QDialog):
    """Accelerators beside the plan. It stays open while the plan is worked on; `own_asked` leads to one's own."""

    own_asked = Signal()

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Accelerators")
        self.setMinimumSize(SMALLEST)
        self._document = document
        self.answer, self.said = Elided("title", self), Said(self)
        self.search = Line(self)
        self.search.setPlaceholderText("Search accelerators")
        self.search.setAccessibleName("Search accelerators")
        self.search.setProperty("role", "")
        self.model = PartsModel(self)
        self.table, self.card, self.stack = PartsTable(self.model, self), PartCard(self), QStackedWidget(self)
        self.own, self.shut = QPushButton("Your own…", self), QPushButton("Close", self)
        self.own.setToolTip(OWN_TIP)
        for button in (self.own, self.shut):
            button.setAutoDefault(False)
        _lay_out(self)
        self._connect()
        self.table.selectRow(max(0, self.model.row_of(document.plan.general.accelerator)))
        self.said.say(HOW)

    def use(self) -> None:
        """Take the current accelerator as the plan's reference, and say what changed."""
        part, plan = self.table.part, self._document.plan
        if part is None:
            return
        try:
            after = use(plan, part)
        except Invalid as refused:
            self.said.refuse(str(refused))
            return
        self._document.replace(after, f"count in {part.name}")
        self.said.say(IS_USED if after == plan else f"{changed(plan, after)} {BACK}")

    def showEvent(self, event: QShowEvent) -> None:
        """Show what the plan counts in now."""
        super().showEvent(event)
        self._show()
        self.table.setFocus()

    def _show(self) -> None:
        """Show what the plan counts in, and what the current accelerator would change."""
        if self.isVisible():
            self.answer.show_words(standing_words(self._document.plan))
            self._show_part()

    def _show_part(self) -> None:
        part, plan = self.table.part, self._document.plan
        becomes, is_used = "", False
        if part is not None:
            try:
                after = use(plan, part)
            except Invalid as refused:
                becomes = str(refused)
            else:
                is_used = after == plan
                becomes = IS_USED if is_used else "\n".join(("With it:", *differing(plan, after)))
        self.card.show_part(part, becomes, is_used=is_used)

    def _show_found(self, words: str) -> None:
        """Show the accelerators that are searched; the current one stays so if it is among them."""
        part = self.table.part
        self.model.search(words)
        self.stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.table.selectRow(max(0, self.model.row_of("" if part is None else part.name)))
        self._show_part()

    def _connect(self) -> None:
        history = self._document.history
        self._document.changed.connect(self._show)
        self.search.textChanged.connect(self._show_found)
        self.search.returnPressed.connect(self.table.setFocus)
        self.search.restored.connect(self.search.clear)
        self.table.picked.connect(self._show_part)
        self.shut.clicked.connect(self.close)
        self.own.clicked.connect(self.close)
        self.own.clicked.connect(self.own_asked)
        for used in (self.table.used, self.card.asked):
            used.connect(self.use)
        keys = (("Ctrl+Z", history.undo), ("Ctrl+Y", history.redo), ("Ctrl+Shift+Z", history.redo))
        for words, act in (*keys, ("Ctrl+F", self.search.setFocus)):
            QShortcut(QKeySequence(words), self).activated.connect(act)


def _lay_out(window: AcceleratorsWindow) -> None:
    """What the plan counts in and the search on top, then the table, beside it the chosen one."""
    nothing = Words(NO_MATCH, "muted", window)
    nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
    window.stack.addWidget(window.table)
    window.stack.addWidget(nothing)
    window.search.setFixedWidth(220)
    window.card.setFixedWidth(CARD_WIDTH)
    top = QHBoxLayout()
    top.setSpacing(14)
    top.addWidget(window.answer, 1)
    top.addWidget(window.search)
    parts = Card(parent=window)
    parts.column.setContentsMargins(1, 4, 1, 4)
    parts.column.addWidget(window.stack)
    body = QHBoxLayout()
    body.setSpacing(14)
    body.addWidget(parts, 1)
    body.addWidget(window.card)
    bottom = QHBoxLayout()
    bottom.setSpacing(8)
    bottom.addWidget(window.said, 1)
    bottom.addWidget(window.own)
    bottom.addWidget(window.shut)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 14, 20, 12)
    column.setSpacing(12)
    column.addLayout(top)
    column.addLayout(body, 1)
    column.addLayout(bottom)
