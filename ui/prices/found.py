"""What was found in a brought list: how many rows are sound, what stands out in the others, and which are taken."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.inputs.prices import Price
from core.prices.importing import Imported, Rule
from ui.exporting import attach
from ui.form.beside import Words
from ui.form.flow import Flow
from ui.form.picked import Combo, Selector
from ui.language import say
from ui.pages.cards import Card
from ui.prices.for_reading import AROUND, set_up
from ui.prices.found_model import PRICE, ROW, RULE, SAYS, TAKE, FoundModel
from ui.zoom import pixels

ALL = "Everything found"
SOUND = "Nothing stands out in any row."
HOW = "Space ticks the selected rows."
NARROW, WIDEST = 64, 220


class FoundTable(QTableView):
    """Findings to read and to tick."""

    def __init__(self, model: FoundModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._findings = model
        attach(self)
        set_up(self, "What was found", HOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the selected rows with Space, or untick them when the current one is ticked."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        current = self._findings.index(self.currentIndex().row(), TAKE)
        on = Qt.CheckState(current.data(Qt.ItemDataRole.CheckStateRole) or 0) != Qt.CheckState.Checked
        self._findings.tick([index.row() for index in self.selectionModel().selectedRows()], on=on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give each column what it needs, and the sentences what is left."""
        metrics = self.fontMetrics()
        rules = max(metrics.horizontalAdvance(rule.value) for rule in Rule) + AROUND
        narrow, widest, heads = pixels(NARROW), pixels(WIDEST), self.horizontalHeader()
        wanted = {TAKE: narrow, ROW: narrow, RULE: min(rules, widest), PRICE: widest}
        widths = {column: max(width, heads.sectionSizeHint(column)) for column, width in wanted.items()}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(SAYS, max(widest, self.viewport().width() - sum(widths.values())))


class FoundPage(QWidget):
    """The outcome of looking through a list. `changed` says that other rows are to be taken."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._imported = Imported((), (), ())
        self.model = FoundModel(self)
        self.table = FoundTable(self.model, self)
        self.rules = Selector((), self)
        self.rules.setAccessibleName(say("Show"))
        self.rules.setProperty("role", "")
        self.rules.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.tick, self.untick = QPushButton(say("Tick all shown"), self), QPushButton(say("Untick all shown"), self)
        self.sentence = Words("", "", self)
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.sentence.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.model.changed.connect(self.changed)
        self.rules.currentIndexChanged.connect(self._show_rule)
        self.tick.clicked.connect(lambda: self.model.tick(range(self.model.rowCount()), on=True))
        self.untick.clicked.connect(lambda: self.model.tick(range(self.model.rowCount()), on=False))
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._show_sentence(index.row()))

    @property
    def prices(self) -> tuple[Price, ...]:
        """The prices to be taken: all sound ones, and those that are ticked."""
        return (*self._imported.prices, *self.model.ticked)

    def show_imported(self, imported: Imported) -> None:
        """Show what came of a list, nothing ticked yet."""
        self._imported = imported
        self.model.show_imported(imported)
        counts = Counter(found.rule for found in imported.found)
        with QSignalBlocker(self.rules):
            self.rules.clear()
            self.rules.addItem(say(f"{ALL} ({len(imported.found):,})"), None)
            for rule, count in counts.most_common():
                self.rules.addItem(say(f"{rule.value} ({count:,})"), rule)
        self.rules.tell()
        for widget in (self._label, self.rules, self.tick, self.untick, self.table):
            widget.setVisible(bool(imported.found))
        for button in (self.tick, self.untick):
            button.setEnabled(bool(imported.suspect))
        self._show_rule()

    def _show_rule(self) -> None:
        """Show the findings of one kind, or all."""
        rule = self.rules.currentData()
        self.model.show_found(tuple(found for found in self._imported.found if rule in (None, found.rule)))
        self.table.selectRow(0)
        if not self._imported.found:
            self.sentence.setText(say(SOUND))

    def _show_sentence(self, row: int) -> None:
        """Show the whole sentence of the finding that is current."""
        found = self.model.finding(row) if row >= 0 else None
        self.sentence.setText(say("" if found is None else f"Row {found.row:,}, {found.rule.value}: {found.says}"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        self._label = Words("Show", "small", self)
        self._label.setBuddy(self.rules)
        for widget in (self._label, self.rules):
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
        column.addWidget(self.sentence)
