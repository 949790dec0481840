"""What was really spent against the plan: a line a row, the months of one line, and both added up as a picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.actuals import told
from core.actuals.importing import months_of, without_months
from core.actuals.variance import Variance
from core.inputs.actuals import LABELS, month_words
from ui import icons
from ui.document import Document
from ui.form.beside import Words
from ui.form.picked import Selector
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable
from ui.language import say
from ui.pages.cards import BESIDE, GAP, Card, ChartCard
from ui.table import WHOLE_DOLLARS
from ui.theme import Theme
from ui.zoom import pixels

TITLE = "Actuals against plan, $"
IMPORT = "Import spend…"
ALL = "All lines"
NAMES, MONTHS = 0.24, 0.16  # of the width, for the names of lines and of months
PICTURE_HEIGHT = 220


class ActualsCard(Card):
    """Where spending stands; `import_asked` asks for a list of spend."""

    import_asked = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._document = document
        self._theme: Theme | None = None
        self.verdict, self.notes = _wrapped("", self), _wrapped("muted", self)
        self.bring = _button(IMPORT, "A .csv, .xlsx or copied list of what was spent, by month and line")
        self.remove = _button(
            "Remove a month", "Takes out what was imported for one month; one step that can be undone"
        )
        self.clear = _button("Clear all", "Takes out everything that was imported; one step that can be undone")
        for button, picture in ((self.bring, "import"), (self.remove, "remove"), (self.clear, "remove")):
            icons.dress(button, picture, "accent")
        self.menu = QMenu(self)
        self.remove.setMenu(self.menu)
        self.lines = ReadTable("Actuals against plan by line, in $", self, figures=True)
        self.line = Selector((ALL, *LABELS), self)
        self.line.setAccessibleName(say("Line whose months are shown"))
        self.months = ReadTable("Actuals against plan by month, in $", self, figures=True)
        self.picture = ChartCard(self)
        self.picture.setProperty("card", False)  # noqa: FBT003 - Qt's own signature
        self.picture.column.setContentsMargins(0, 0, 0, 0)
        self.picture.view.setMinimumHeight(pixels(PICTURE_HEIGHT))
        self._only_filled = (self.lines, self.line, self.months, self.picture, self.remove, self.clear)
        self._lay_out()
        self.bring.clicked.connect(self.import_asked)
        self.clear.clicked.connect(self._clear)
        self.line.currentIndexChanged.connect(self._show_months)

    def show_document(self) -> None:
        """Show where spending stands, or how to begin."""
        found = Variance(self._document.results)
        words = told.notes(found)
        self.verdict.setText(say(told.verdict(found)))
        self.notes.setText(say("\n".join(words)))
        self.notes.setVisible(bool(words))
        for widget in self._only_filled:
            widget.setVisible(bool(found.months) or (widget in {self.remove, self.clear} and bool(found.outside)))
        self._show_menu()
        self._show_months()
        lines = told.rows(found, WHOLE_DOLLARS)
        self.lines.show_rows(told.HEADS[1:], _readings(lines, strong=len(lines) - 1))

    def show_picture(self, theme: Theme) -> None:
        """Show what was planned and spent, added up."""
        found = Variance(self._document.results)
        if found.months:
            self.picture.show_chart(told.picture(found), theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tables the width of the card."""
        super().resizeEvent(event)
        whole = self.width() - 2 * BESIDE - 2
        half = (whole - GAP) // 2
        parts = ((self.lines, told.HEADS, whole, NAMES), (self.months, told.MONTH_HEADS, half, MONTHS))
        for table, heads, wide, share in parts:
            others = len(heads) - 1
            first = round(wide * share)
            table.show_widths((first, *((wide - first) // others for _ in range(others))))

    def _show_months(self) -> None:
        """Show the months of the line that is picked."""
        found = Variance(self._document.results)
        each = found.total if self.line.option == ALL else found.lines[self.line.currentIndex() - 1]
        self.months.show_rows(told.MONTH_HEADS[1:], _readings(told.month_rows(found, each, WHOLE_DOLLARS)))

    def _show_menu(self) -> None:
        """Offer each month for which something is imported."""
        self.menu.clear()
        for month in months_of(self._document.plan.actuals):
            action = self.menu.addAction(say(f"{month:%b %Y}"))
            action.triggered.connect(lambda _, gone=month: self._remove(gone))

    def _remove(self, month: date) -> None:
        plan = without_months(self._document.plan, (month,))
        self._document.replace(plan, f"remove spend of {month_words(month)}")

    def _clear(self) -> None:
        self._document.replace(replace(self._document.plan, actuals=()), "clear spend")

    def _lay_out(self) -> None:
        """The buttons beside the title, the verdict, a line a row; below, the months of one line beside the picture."""
        self.column.removeWidget(self.title)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        for button in (self.remove, self.clear, self.bring):
            head.addWidget(button)
        self.column.addLayout(head)
        for widget in (self.verdict, self.notes, self.lines):
            self.column.addWidget(widget)
        left = QVBoxLayout()
        left.addWidget(self.line)
        left.addWidget(self.months)
        left.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addLayout(left, 1)
        below.addWidget(self.picture, 1)
        self.column.addLayout(below)
        for table in (self.lines, self.months):
            table.show_whole()


def _readings(rows: tuple[tuple[str, ...], ...], strong: int = -1) -> tuple[Reading, ...]:
    """Rows of texts as a table reads them."""
    return tuple(Reading(row[0], cells=row[1:], strong=place == strong) for place, row in enumerate(rows))


def _wrapped(role: str, parent: QWidget) -> Words:
    words = Words("", role, parent)
    words.setWordWrap(True)
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return words


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(say(words))
    button.setToolTip(say(tip))
    return button
