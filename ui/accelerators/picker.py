"""The window of the accelerator catalogue: find one, look at its figures, take it as the plan's reference."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core.accelerators import Accelerator
from core.architecture.accelerator import changed, differing, standing_words, use
from core.issues import Invalid
from ui.accelerators.part_card import PartCard
from ui.accelerators.parts_model import PartsModel
from ui.document import Document
from ui.form.pick_table import PickTable
from ui.language import say
from ui.pick_window import PickWindow
from ui.zoom import pixels

USUAL = QSize(1264, 680)
SMALLEST = QSize(1000, 640)
WIDTHS = ((1, 80), (2, 66), (3, 66), (4, 68), (5, 56), (6, 56), (7, 76), (8, 68), (9, 80))
SPARED = (7, 9, 5, 8)  # the card tells them too
LEAST_NAME, CARD_WIDTH = 150, 300
NO_MATCH = "No accelerator has these words."
IS_USED = "The plan counts its GPU-hours in it already."
BACK = "Ctrl+Z takes it back."
HOW = "Enter or a double click takes the accelerator, Ctrl+F searches, Escape closes."
OWN_TIP = "State name, generation, peak, memory and power by hand, on the page Money under Accelerator"


class PartsTable(PickTable):
    """Accelerators to choose from."""

    def __init__(self, model: PartsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, WIDTHS, LEAST_NAME, parent, spared=SPARED)
        self._parts = model
        self.setAccessibleName(say("Accelerators"))
        self.setAccessibleDescription(say("Enter takes the accelerator as the plan's reference."))

    @property
    def part(self) -> Accelerator | None:
        """The current accelerator; nothing where there is none."""
        return self._parts.item(self.currentIndex().row())


class AcceleratorsWindow(PickWindow):
    """Accelerators beside the plan; `own_asked` leads to one's own."""

    own_asked = Signal()

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(document, parent, "Accelerators", "accelerators", SMALLEST)
        self.model = PartsModel(self)
        self.table, self.card = PartsTable(self.model, self), PartCard(self)
        self.own = QPushButton(say("Your own…"), self)
        self.own.setToolTip(say(OWN_TIP))
        self.own.setAutoDefault(False)
        self.card.setFixedWidth(pixels(CARD_WIDTH))
        self.arrange(self.table, NO_MATCH, self.card, (1, 0), self.own)
        self.card.asked.connect(self.use)
        self.own.clicked.connect(self.close)
        self.own.clicked.connect(self.own_asked)
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
        if after.general == plan.general:
            self.said.say(IS_USED)
            return
        self._document.replace(after, f"count in {part.name}")
        self.said.say(f"{changed(plan, after)} {BACK}")

    def show_now(self) -> None:
        """Show what the plan counts in, and what the current accelerator would change."""
        self.answer.show_words(standing_words(self._document.plan))
        self.show_row()

    def show_row(self) -> None:
        """Show the current accelerator, and what it would change."""
        part, plan = self.table.part, self._document.plan
        becomes, is_used = "", False
        if part is not None:
            try:
                after = use(plan, part)
            except Invalid as refused:
                becomes = str(refused)
            else:
                is_used = after.general == plan.general
                becomes = IS_USED if is_used else "\n".join(("With it:", *differing(plan, after)))
        self.card.show_part(part, becomes, is_used=is_used)

    def show_found(self, words: str) -> None:
        """Show the accelerators that are searched; the current one stays so if it is among them."""
        part = self.table.part
        self.model.search(words)
        self.stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.table.selectRow(max(0, self.model.row_of("" if part is None else part.name)))
        self.show_row()
