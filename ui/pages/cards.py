"""Cards: what pages are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from core.charts import Chart
from ui.chart import ChartView
from ui.chart_words import is_empty
from ui.form.asking import AROUND, AskingRow
from ui.form.beside import Words
from ui.language import say
from ui.roomy import SMALLEST
from ui.theme import Theme
from ui.zoom import pixels

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
GAP = 14
BESIDE = 16  # left and right of what a card holds
FACT_HEIGHT = 26
CHART_HEIGHT = 250
AS_TABLE = "T shows the same values as a table, and the picture again."
NOTHING = "There is nothing to draw yet. The picture follows from what is stated on this page."


class Card(QFrame):
    """A framed piece of a page with a title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.title = Words(title, "cardTitle", self)
        self.title.setVisible(bool(title))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(BESIDE, 12, BESIDE, 12)
        self.column.setSpacing(8)
        self.column.addWidget(self.title)


class ChartCard(Card):
    """A card with one chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.view = ChartView(self)
        self.view.setMinimumHeight(pixels(CHART_HEIGHT))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column.addWidget(self.view, 1)
        self._nothing = Words(NOTHING, "muted", self)
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.column.addWidget(self._nothing)

    def show_chart(self, chart: Chart, theme: Theme) -> None:
        """Show a chart under its title, or that there is nothing to draw."""
        self.title.setText(say(chart.title))
        self.title.setToolTip("" if is_empty(chart) else say(AS_TABLE))  # over the picture its values are shown
        self.view.show_chart(chart, theme)
        self.view.setHidden(is_empty(chart))
        self._nothing.setVisible(is_empty(chart))


class ChartColumn(QWidget):
    """One card a chart, one under the other, as many as there are charts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        self.setMinimumWidth(pixels(SMALLEST.width()) + 2 * BESIDE)
        self.cards: list[ChartCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def show_charts(self, charts: tuple[Chart, ...], theme: Theme) -> None:
        """Show charts; each is drawn once it is seen."""
        while len(self.cards) < len(charts):
            self.cards.append(ChartCard(self))
            self._column.addWidget(self.cards[-1])
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(charts))
            if place < len(charts):
                card.show_chart(charts[place], theme)


class FactsCard(Card):
    """A card with labels and figures that follow; `asked` carries the key of one that is to be looked at."""

    asked = Signal(str)

    def __init__(self, title: str = "What follows", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.rows: list[AskingRow] = []
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.column.setContentsMargins(BESIDE - AROUND, 12, BESIDE - AROUND, 12)
        self.title.setContentsMargins(AROUND, 0, 0, 0)
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)

    def show_facts(self, facts: tuple[tuple[str, str], ...], keys: tuple[str, ...] = ()) -> None:
        """Show labels and figures, each in its row; with the keys of their rows they can be looked at."""
        while len(self.rows) < len(facts):
            self._add()
        for row, (label, figure), key in zip(self.rows, facts, keys or ("",) * len(facts), strict=False):
            row.show_row(key, label, figure)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(facts))

    def _add(self) -> None:
        row = AskingRow(self)
        row.setMinimumHeight(pixels(FACT_HEIGHT))
        row.clicked.connect(lambda: self.asked.emit(row.key))
        self._lines.addWidget(row)
        self.rows.append(row)
