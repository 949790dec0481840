"""What is wanted of a price list: boxes for accelerator, provider, term and days, and a line to search with."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from core.inputs.prices import Price
from core.prices.catalogue import Filter, choices
from ui.form.beside import Words, redraw
from ui.form.line import Line
from ui.form.picked import Combo, Selector
from ui.form.typed import narrow
from ui.language import say
from ui.prices.words import term_words
from ui.zoom import fits, pixels

ALL = (("accelerator", "All accelerators"), ("provider", "All providers"), ("term", "All terms"))
DAY = "yyyy-mm-dd"
NO_DAY = "Write a day like 2026-08-31, or nothing."
WIDEST_BOX = 200
FEWEST_SIGNS = 9
LEAST_SEARCH, ABOVE = 120, 6
LEAST_IN_LINE, FEW_IN_LINE = 980, 4  # the width for all boxes in one line; how many else stand in one


class FilterBar(QWidget):
    """A row of labelled boxes; `changed` says that something else is wanted, `left` that Return was pressed."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = Filter()
        self._search = _line("Search", "Any words")
        self._boxes = tuple((name, _box(every)) for name, every in ALL)
        self._days = (_line("Since", DAY), _line("Until", DAY))
        self._refused = Words("", "bad", self)
        self.clear_button = QPushButton(say("Clear"), self)
        self.clear_button.setAccessibleName(say("Clear the filters"))
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(self.clear)
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> Filter:
        """What is wanted; a day that is half written is not yet."""
        return self._wanted

    def show_choices(self, prices: tuple[Price, ...]) -> None:
        """Offer what occurs in these prices; a choice that no longer occurs is one no more."""
        for name, box in self._boxes:
            offered = choices(prices, name)
            if offered != tuple(box.itemData(place) for place in range(1, box.count())):
                chosen = box.currentData()
                while box.count() > 1:
                    box.removeItem(1)
                for words in offered:
                    box.addItem(say(term_words(words) if name == "term" else words), words)
                box.setCurrentIndex(max(0, box.findData(chosen)))
        self._take()

    def clear(self) -> None:
        """Want everything again."""
        for line in (self._search, *self._days):
            line.clear()
        for _, box in self._boxes:
            box.setCurrentIndex(0)
        self._end_days()
        self._take()

    def search(self) -> None:
        """Put the keyboard into the line to search with."""
        self._search.setFocus()
        self._search.selectAll()

    def _connect(self) -> None:
        for line in (self._search, *self._days):
            line.textChanged.connect(self._take)
            line.restored.connect(line.clear)
            line.returnPressed.connect(self.left)
        for day in self._days:
            day.ended.connect(self._end_days)
        for _, box in self._boxes:
            box.currentIndexChanged.connect(self._take)

    def _take(self) -> None:
        """Find out what is wanted, and say so if it is something else."""
        days = [day.text().strip() for day in self._days]
        since, until = (
            text if not text or is_day(text) else before
            for text, before in zip(days, (self._wanted.since, self._wanted.until), strict=True)
        )
        chosen = {name: str(box.currentData()) for name, box in self._boxes}
        wanted = Filter(**chosen, since=since, until=until, words=self._search.text())
        self.clear_button.setEnabled(bool(self._search.text() or any(days)) or wanted != Filter())
        if all(not text or is_day(text) for text in days):
            self._end_days()
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit()

    def _end_days(self) -> None:
        """Say what is wrong with a day that is written to its end."""
        wrong = [bool(day.text().strip()) and not is_day(day.text().strip()) for day in self._days]
        self._refused.setText(say(NO_DAY if any(wrong) else ""))
        self._refused.setVisible(any(wrong))
        for day, is_wrong in zip(self._days, wrong, strict=True):
            if bool(day.property("invalid")) != is_wrong:
                day.setProperty("invalid", is_wrong)
                day.setAccessibleDescription(say(NO_DAY if is_wrong else ""))
                redraw(day)

    def _lay_out(self) -> None:
        widgets = (self._search, *(box for _, box in self._boxes), *self._days)
        self._search.setMinimumWidth(pixels(LEAST_SEARCH))
        for day in self._days:
            day.setFixedWidth(narrow(day))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        in_line = len(widgets) + 1 if fits(LEAST_IN_LINE) else FEW_IN_LINE
        for place, widget in enumerate(widgets):
            label = Words(widget.accessibleName(), "small", self)
            label.setBuddy(widget)
            row, column = divmod(place, in_line)
            label.setContentsMargins(0, pixels(ABOVE) * min(row, 1), 0, 0)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(widget, 2 * row + 1, column)
        row, column = divmod(len(widgets), in_line)
        grid.addWidget(self.clear_button, 2 * row + 1, column)
        grid.addWidget(self._refused, 2 * row + 2, max(0, in_line - FEW_IN_LINE), 1, FEW_IN_LINE)
        self._refused.hide()
        grid.setColumnStretch(0, 3)
        for column in (1, 2, 3):
            grid.setColumnStretch(column, 2)


def is_day(text: str) -> bool:
    """Whether a text is a day, written in full."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _line(name: str, hint: str) -> Line:
    made = Line()
    made.setAccessibleName(say(name))
    made.setPlaceholderText(say(hint))
    made.setProperty("role", "")
    return made


def _box(every: str) -> Combo:
    made = Selector(())
    made.addItem(say(every), "")
    made.setAccessibleName(say(every.removeprefix("All ").removesuffix("s").capitalize()))
    made.setProperty("role", "")
    made.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(FEWEST_SIGNS)
    made.setMaximumWidth(pixels(WIDEST_BOX))
    return made
