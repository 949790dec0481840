"""The change log and the comparison of two states, as tables of what was changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from core.change_log import changes, memory
from ui.document import Document, Step, reasons
from ui.exporting import attach
from ui.form.beside import Words
from ui.form.for_reading import flatten
from ui.form.picked import Selector
from ui.inputs.changes_model import REASON, ChangesModel, Line
from ui.language import say
from ui.reasons import Explained
from ui.states import at, kept
from ui.zoom import pixels

ROW_HEIGHT = 28
LOG_WIDTHS, STATE_WIDTHS = (112, 150, 270, 190, 190), (320, 260)
ALL_COLUMNS, STATES = (0, 1, 2, 3, 4, REASON), (2, 3, 4)
NO_LOG = "Nothing was changed yet. What you change is listed here, and kept in the workbook's sheet “Log”."
SAME = "These two states are the same."
BEGAN, SAVED, NOW = "as it began", "as in the file", "now"
MOST_STATES = 50


class ChangesTable(QTableView):
    """Changes to be read, selected and exported; a reason is typed where it stands."""

    def __init__(self, model: ChangesModel, name: str, widths: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(say(name))
        attach(self)
        flatten(self, ROW_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, pixels(width))


class ChangeLog(QWidget):
    """The log of the file and what is not saved yet, the newest first."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = ChangesModel(ALL_COLUMNS, self)
        self.model.given.connect(self._hand_over)
        self.table = ChangesTable(self.model, "Change log", LOG_WIDTHS, self)
        self.nothing = Words(NO_LOG, "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)

    def show_document(self) -> None:
        """Show what was changed until now."""
        document = self._document
        why, author = reasons(document), document.plan.general.author
        found = changes(memory(kept(document)), memory(document.plan)) if document.is_modified else ()
        unsaved = tuple(Line(each, None, author, why.get(each.key, "")) for each in found)
        saved = tuple(Line(each.change, each, "", each.reason) for each in reversed(document.source.log))
        self.model.show_lines((*unsaved, *saved))
        self.nothing.setVisible(not self.model.lines)
        self.table.setVisible(bool(self.model.lines))

    def _hand_over(self, line: Line, reason: str) -> None:
        source = self._document.source
        of = line.entry or line.change.key
        self._document.history.push(Explained(source, of, line.reason, reason))


class Comparison(QWidget):
    """What differs between two states of this session."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = ChangesModel(STATES, self)
        self.table = ChangesTable(self.model, "What differs between two states", STATE_WIDTHS, self)
        self.first, self.second = Selector((), self), Selector((), self)
        for pick, name in ((self.first, "From the state"), (self.second, "To the state")):
            pick.setAccessibleName(say(name))
            pick.setMinimumWidth(pixels(220))
            pick.activated.connect(self._show)
        self.nothing = Words(SAME, "muted", self)
        row = QHBoxLayout()
        for widget in (Words("What changed from", "", self), self.first, Words("to", "", self), self.second):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)

    def show_document(self) -> None:
        """Offer the states there are: as in the file and now are picked, until somebody picks others."""
        history = self._document.history
        now = history.index()
        places = sorted({0, now, *range(max(0, history.count() - MOST_STATES), history.count() + 1)}, reverse=True)
        names = tuple((self._name(place), place) for place in places)
        for pick, usual in ((self.first, max(0, history.cleanIndex())), (self.second, now)):
            picked, was_now = pick.currentData(), pick.currentText().startswith(say(NOW))
            pick.clear()
            for name, place in names:
                pick.addItem(say(name), place)
            wanted = usual if picked is None or was_now else picked
            pick.setCurrentIndex(max(0, pick.findData(wanted)))
        self._show()

    def _name(self, place: int) -> str:
        history = self._document.history
        if place == history.index():
            return NOW
        if place == history.cleanIndex():
            return SAVED if self._document.path else BEGAN
        step = history.command(place - 1) if place else None
        return f"after {step.words}" if isinstance(step, Step) else BEGAN

    def _show(self) -> None:
        first, second = (at(self._document, int(pick.currentData())) for pick in (self.first, self.second))
        self.model.show_lines(tuple(Line(each) for each in changes(memory(first), memory(second))))
        self.nothing.setVisible(not self.model.lines)
        self.table.setVisible(bool(self.model.lines))
