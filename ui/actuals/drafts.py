"""What came of a brought list of spend: all amounts, what is to be looked at in each, and which are taken."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.actuals.importing import Imported
from ui import theme as themes
from ui.actuals.drafts_model import AMOUNT, LINE, MONTH, NAME, ROW, SAYS, TAKE, DraftsModel
from ui.actuals.words import draft_words
from ui.form.beside import Words
from ui.form.flow import Flow
from ui.form.picked import Combo, Selector
from ui.language import say
from ui.pages.cards import Card
from ui.roster.boxes import box
from ui.roster.drafts import DraftsTable

LINES = 4  # of the sentences of an amount that are seen without scrolling
WIDTHS = ((TAKE, 70), (ROW, 52), (MONTH, 84), (NAME, 150), (LINE, 190), (AMOUNT, 120))


class DraftsPage(QWidget):
    """The outcome of looking through a list. `changed` says that other amounts are to be taken."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.imported = Imported(())
        self.model = DraftsModel(themes.worn(), self)
        self.table = DraftsTable(self.model, self, WIDTHS, SAYS)
        self.table.setAccessibleName(say("Amounts of the list"))
        self.shown: Selector = box("Show", parent=self)
        self.shown.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.tick, self.untick = QPushButton(say("Tick all shown"), self), QPushButton(say("Untick all shown"), self)
        self.sentences = QPlainTextEdit(self)
        self.sentences.setReadOnly(True)
        self.sentences.setTabChangesFocus(True)
        self.sentences.setAccessibleName(say("What is to be looked at in the amount"))
        self.sentences.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 22)
        self._lay_out()
        self.model.changed.connect(self.changed)
        self.shown.currentIndexChanged.connect(self._show_some)
        self.tick.clicked.connect(lambda: self.model.tick(range(self.model.rowCount()), on=True))
        self.untick.clicked.connect(lambda: self.model.tick(range(self.model.rowCount()), on=False))
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._show_sentences(index.row()))

    def show_imported(self, imported: Imported) -> None:
        """Show what came of a list, every amount ticked that can be taken."""
        self.imported = imported
        drafts = tuple(enumerate(imported.drafts))
        groups = (
            ("All amounts", tuple(place for place, _ in drafts)),
            ("To look at", tuple(place for place, each in drafts if each.doubts and each.actual is not None)),
            ("Cannot be taken", tuple(place for place, each in drafts if each.cannot)),
            ("Left out", tuple(place for place, each in drafts if each.actual is None and not each.cannot)),
        )
        with QSignalBlocker(self.shown):
            self.shown.clear()
            for place, (name, places) in enumerate(groups):
                if places or not place:
                    self.shown.addItem(say(f"{name} ({len(places):,})"), places)
        self.shown.tell()
        for button in (self.tick, self.untick):
            button.setEnabled(bool(imported.places))
        self.model.show_imported(imported)
        self.table.selectRow(0)

    def _show_some(self) -> None:
        """Show the amounts of one group."""
        self.model.show_places(tuple(self.shown.currentData() or ()))
        self.table.selectRow(0)

    def _show_sentences(self, row: int) -> None:
        """Show all sentences of the amount that is current."""
        self.sentences.setPlainText(say(draft_words(self.model.draft(row))) if row >= 0 else "")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = Words("Show", "small", self)
        label.setBuddy(self.shown)
        for widget in (label, self.shown):
            top.addWidget(widget)
        top.addStretch(1)
        both = Flow(8)
        for button in (self.tick, self.untick):
            button.setAutoDefault(False)
            both.addWidget(button)
        top.addLayout(both)
        card = Card(parent=self)
        card.column.setContentsMargins(1, 4, 1, 4)
        card.column.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(card, 1)
        column.addWidget(self.sentences)
