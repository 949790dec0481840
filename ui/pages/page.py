"""What all pages share: the answer on top, charts, what follows, and the way to the place of an issue."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.answers import answer
from core.charts import Chart
from core.facts import facts, keys_of
from core.figures import charts
from core.issues import Invalid
from core.keys import Place, is_list, list_of, place_of
from core.plan import Plan, standing
from ui import changes, zoom
from ui.document import Document
from ui.form.beside import Words
from ui.form.table_view import ItemsView, show_cell
from ui.language import say
from ui.pages.cards import ChartColumn, FactsCard
from ui.pages.columns import Columns
from ui.tab import Tab
from ui.theme import Theme
from ui.zoom import pixels

MARGIN = 20
WIDEST = 1600
WIDE_FROM = 1280
MOST_STILL = 125  # per cent; with larger letters the answer takes so much of the page that it scrolls along
UNHURRIED_MS = 40  # time to be painted first
FAR_MORE = 10_000  # than the space at the sides, which only grows once the content is as wide as it may be


class Page(Tab):
    """One tab. It shows values of the document and hands it edits; `gone_to` asks for the place of a key."""

    def __init__(self, name: str, document: Document, parent: QWidget | None = None, *, pinned: bool = False) -> None:
        super().__init__(name, document, parent)
        self.columns = Columns(self, pinned=pinned)
        self.facts = FactsCard(parent=self)
        self.facts.asked.connect(self.look_asked)
        self.charts = ChartColumn(self)
        self._theme: Theme | None = None
        self._answer = Words("", "title", self)
        self._answer.setWordWrap(True)
        self._answer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._scenario = Words("", "muted", self)
        self._scenario.setWordWrap(True)
        self._scenario.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._is_behind = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._show_later)
        self._lay_out()

    def show_document(self, theme: Theme) -> None:
        """Show the document as it is now; charts come right after the figures."""
        self._theme = theme
        plan, results = standing(self.document.plan), self.document.results
        self._answer.setText(say(answer(self.name, results)))
        self._scenario.setVisible(bool(self.document.plan.scenario))
        self._scenario.setText(say(changes.scenario_words(self.document.plan)))
        self.facts.show_facts(facts(self.name, results), keys_of(self.name))
        self.show_plan(plan)
        self.show_issues({issue.where: issue.says for issue in reversed(self.document.issues)})
        self._is_behind = True
        if self.isVisible():
            self._soon.start(0)

    def show_plan(self, plan: Plan) -> None:
        """Show what is particular to this page."""

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to, by key."""

    def show_charts(self, shown: tuple[Chart, ...], theme: Theme) -> None:
        """Show the charts of this page."""
        self.charts.show_charts(shown, theme)

    def show_alternatives(self) -> None:
        """Show what takes longer to find out than a key press may last."""

    def reveal(self, key: str) -> None:
        """Scroll to an input and put the keyboard there."""
        seen = reachable(self.document.plan, key)
        if seen != key:
            self.gone_to.emit(seen)  # perhaps on another page
            return
        found = self.field_of(key)
        if found is None:
            return
        if isinstance(found, ItemsView):
            show_cell(found, key)
        bring_into_view(found)
        found.setFocus()
        QTimer.singleShot(0, found, partial(bring_into_view, found))  # what was just made has its place only then

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns as the width allows."""
        super().resizeEvent(event)
        self.columns.show_wide(wide=self.width() >= pixels(WIDE_FROM))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll from the sides and from the answer too."""
        self.columns.wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let charts and comparisons follow soon after the figures are seen."""
        super().showEvent(event)
        if self._is_behind:
            self._soon.start(UNHURRIED_MS)

    def _lay_out(self) -> None:
        """As wide as the window up to a bound, then centred."""
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, 14, MARGIN - 12, 0)
        column.setSpacing(4)
        scrolled = zoom.percent() > MOST_STILL
        for words in (self._answer, self._scenario):
            (self.columns.top if scrolled else column).addWidget(words)
        column.addSpacing(0 if scrolled else 8)
        column.addWidget(self.columns, 1)
        middle = QWidget(self)
        middle.setLayout(column)
        middle.setMaximumWidth(pixels(WIDEST) + 2 * MARGIN)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, FAR_MORE)
        row.addStretch(1)

    def _show_later(self) -> None:
        if self._theme is None or not self.isVisible():
            return
        self._is_behind = False
        self.show_charts(charts(self.name, self.document.results), self._theme)
        self.show_alternatives()


def bring_into_view(found: QWidget) -> None:
    """Scroll whatever holds a widget, so that it is seen."""
    holder = found.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(found)
        holder = holder.parentWidget()


def reachable(plan: Plan, key: str) -> str:
    """Return the key of what there is to see of an input: lists are seen of the chosen options alone, else a name."""
    try:
        section, option, _ = list_of(key if is_list(key) else place_of(key).stem)
    except Invalid:
        return key
    seen = option is None or option == getattr(plan.case, section)
    return key if seen else Place(section, option, "name").key
