"""What to build: a new model, a tuned one, or something untested."""

from __future__ import annotations

from functools import cache, partial
from types import MappingProxyType

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.architecture.accelerator import standing_words
from core.architecture.beside import blocks
from core.charts import Chart, Kind
from core.plan import Plan
from ui import changes, icons
from ui.document import Document
from ui.form.beside import Elided
from ui.language import say
from ui.openings import accelerators
from ui.pages.cards import ChartColumn
from ui.pages.decision import DecisionPage
from ui.pages.model_lists import ModelLists
from ui.pages.runs_card import RunsCard
from ui.theme import Theme
from ui.zoom import pixels

LABELS_WIDTH = 290
LEAST_HEIGHT, SHARE = 400, 0.62  # of the options: pixels, and part of the page where that is more
ABREAST = 8  # names under a chart, above which it takes the whole width
NAMES = MappingProxyType({"judgements": "judgements", "ladder": "ablation ladder"})


class ArchitecturePage(DecisionPage):
    """The options for the model, the lists of the chosen one, and the published runs it is like."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("architecture", document, parent, pinned=False, least=pixels(LABELS_WIDTH))
        self.parts = QPushButton(say("Accelerators…"), self.card)
        self.parts.setToolTip(
            say("Peak, memory and power of accelerators, dated; one is taken as reference with a click")
        )
        icons.dress(self.parts, "catalogue", "accent")
        self.parts.clicked.connect(lambda: accelerators().open_accelerators(self, self.document))
        self.reference = Elided("muted", self.card)
        top, left, right, bottom = self.columns.grounds()
        self.lists, self.runs = ModelLists(top), RunsCard(right)
        self.lists.given.connect(self._hand_over_rows)
        self.lefts, self.wide = ChartColumn(left), ChartColumn(bottom)
        self._arrange()

    def show_plan(self, plan: Plan) -> None:
        """Show the options, the lists of the chosen one, and what its hours are counted in."""
        super().show_plan(plan)
        results = self.document.results
        self.reference.show_words(standing_words(plan))
        self.lists.show_model(plan.architecture[plan.case.architecture], results)
        self.runs.show_results(results)

    def show_charts(self, shown: tuple[Chart, ...], theme: Theme) -> None:
        """Show what follows from each option, then the charts: two side by side, wide ones in the whole width."""
        self.options.show_facts(cache(partial(blocks, self.document.results)))
        wide = tuple(chart for chart in shown if is_wide(chart))
        rest = tuple(chart for chart in shown if not is_wide(chart))
        self.wide.show_charts(wide, theme)
        self.lefts.show_charts(rest[::2], theme)
        super().show_charts(rest[1::2], theme)

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to."""
        super().show_issues(says)
        self.lists.show_issues(says, self.document.plan.case.architecture)

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an input, or the list it stands in."""
        return self.lists.field_of(key) or super().field_of(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the options most of the page."""
        super().resizeEvent(event)
        self.options.setFixedHeight(max(pixels(LEAST_HEIGHT), round(SHARE * self.height())))

    def _arrange(self) -> None:
        self.options.setFixedHeight(pixels(LEAST_HEIGHT))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.parts)
        row.addWidget(self.reference, 1)
        self.card.column.addLayout(row)
        self.columns.right.removeWidget(self.facts)
        self.facts.hide()
        self.columns.top.addWidget(self.lists)
        self.columns.left.addWidget(self.lefts)
        self.columns.left.addStretch(1)
        self.columns.right.insertWidget(0, self.runs)
        self.columns.bottom.addWidget(self.wide)

    def _hand_over_rows(self, listed: str, rows: tuple[object, ...]) -> None:
        plan = self.document.plan
        changed = changes.put_rows(plan, self.name, plan.case.architecture, listed, rows)
        self.document.replace(changed, f"change {NAMES[listed]}")


def is_wide(chart: Chart) -> bool:
    """Whether a chart needs the whole width: charts beside each other, cells, many names."""
    return chart.kind in {Kind.HEAT, Kind.PANELS} or len(chart.categories) > ABREAST
