"""The lists of the chosen model: how named people judge it, and the ablation ladder; one at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.architecture.judged import ANCHORS, ENDS, label_of, scale_of
from core.architecture.ladder import told
from core.inputs.architecture import Architecture
from core.inputs.judgement import ATTRIBUTES
from core.keys import list_kind
from core.results import Results
from ui.form.beside import Words
from ui.form.groups import heading_label
from ui.form.items import ItemsTable
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable
from ui.form.segments import Segments
from ui.form.turned import Turned
from ui.language import say
from ui.pages.cards import Card
from ui.zoom import pixels

JUDGEMENTS, LADDER = range(2)
TITLES = ("Judgements", "Ablation ladder")
LISTS = ("judgements", "ladder")
LEVELS = "What the levels mean"
ATTRIBUTE_WIDTH = 116


class LevelsTable(ReadTable):
    """What the ends and the middle of the scale of each attribute mean; all of it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LEVELS, parent, figures=False)
        rows = (Reading(label_of(name), "", tuple(map(_sentence, ANCHORS[name]))) for name in ATTRIBUTES)
        self.show_rows(ENDS, tuple(rows))
        self.show_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the levels equal widths."""
        super().resizeEvent(event)
        each = (self.viewport().width() - pixels(ATTRIBUTE_WIDTH)) // len(ENDS)
        self.show_widths((pixels(ATTRIBUTE_WIDTH), *(each for _ in ENDS)))


class ModelLists(Card):
    """The lists of the chosen model. `given` carries the list and its rows."""

    given = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.segments = Segments(TITLES, self)
        self.segments.setAccessibleName(say("Lists of the chosen model"))
        notes = {name: f"{_sentence(scale_of(name))}." for name in ATTRIBUTES}
        self._stack = Turned(self)
        self.judgements = ItemsTable("", list_kind(Architecture, LISTS[JUDGEMENTS]), self._stack, notes=notes)
        self.ladder = ItemsTable("", list_kind(Architecture, LISTS[LADDER]), self._stack)
        self.levels = LevelsTable(self)
        self.told = Words("", "muted", self)
        self.told.setWordWrap(True)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._below = (heading_label(LEVELS, self), self.levels), (self.told,)
        self.column.addWidget(self.segments)
        self.column.addWidget(self._stack, 1)
        for listed, table, below in zip(LISTS, self._tables, self._below, strict=True):
            table.given.connect(partial(self.given.emit, listed))
            self._stack.addWidget(table)
            for widget in below:
                self.column.addWidget(widget)
        self.segments.currentChanged.connect(self._turn)
        self._turn(JUDGEMENTS)

    @property
    def _tables(self) -> tuple[ItemsTable, ItemsTable]:
        return self.judgements, self.ladder

    def show_model(self, option: Architecture, results: Results) -> None:
        """Show the lists of the chosen model, and what its ladder comes to."""
        stem = f"architecture.{results.case.architecture + 1}"
        self.judgements.show_rows(option.judgements, f"{stem}.{LISTS[JUDGEMENTS]}")
        self.ladder.show_rows(option.ladder, f"{stem}.{LISTS[LADDER]}")
        self.told.setText(say(told(results)))

    def show_issues(self, says: dict[str, str], model: int) -> None:
        """Mark the lists that hold something wrong; `model` is the index of the chosen one."""
        marks: dict[int, tuple[str, ...]] = {}
        for key, sentence in says.items():
            for place, listed in enumerate(LISTS):
                if key.startswith(f"architecture.{model + 1}.{listed}"):
                    marks[place] = (*marks.get(place, ()), sentence)
        self.segments.show_marks(marks)

    def field_of(self, key: str) -> QWidget | None:
        """Return the list an input stands in, shown."""
        for place, (listed, table) in enumerate(zip(LISTS, self._tables, strict=True)):
            if key.startswith("architecture.") and f".{listed}" in key:
                self.segments.setCurrentIndex(place)
                return table.view
        return None

    def _turn(self, place: int) -> None:
        """Show one list and what is said of it."""
        self._stack.turn(place)
        for each, widgets in enumerate(self._below):
            for widget in widgets:
                widget.setVisible(each == place)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
