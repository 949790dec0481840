"""What every table and chart offers to other programs: to copy what is selected or the whole, and to export it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QTableView, QWidget

from core.sheet import Cell, Sheet
from ui import dialogs
from ui.clipboard import mime
from ui.language import say
from ui.late import sheet_file
from ui.settings import Settings, folder_of
from ui.tasks import Task

VALUE = Qt.ItemDataRole.UserRole + 64
"""What a cell or a head is for other programs; where a model has no answer, the words that are seen."""
KINDS = "Excel workbook (*.xlsx);;Comma-separated text (*.csv)"
LONGEST_NAME = 60
NAMELESS = "Name"  # what a column without a head is called; it has the names of the rows
BREAK = "\u2028"  # how Qt breaks a line within a paragraph
COPY, COPY_WHOLE, EXPORT = QKeySequence.StandardKey.Copy, "Ctrl+Shift+C", "Ctrl+Shift+E"
NOTHING = "No table has the keyboard."
GO_THERE = "Click into a table or a chart, or go there with Tab, and choose “Export table…” again."
Rows = Sequence[Sequence[Cell]]


class Exports(QObject):
    """The doors of one widget to other programs; `sheet` gives its table, `chosen` the cells that are selected."""

    def __init__(self, widget: QWidget, sheet: Callable[[], Sheet | None], chosen: Callable[[], Rows]) -> None:
        super().__init__(widget)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._widget, self._sheet, self._chosen = widget, sheet, chosen

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        rows = self._chosen()
        if rows:
            QGuiApplication.clipboard().setMimeData(mime(rows))

    def copy_whole(self) -> None:
        """Put the whole table under its heads on the clipboard."""
        sheet = self._named()
        if sheet is not None:
            QGuiApplication.clipboard().setMimeData(mime((sheet.heads, *sheet.rows)))

    def export(self) -> None:
        """Ask for a file, and write the table into it beside the window; tell what went wrong."""
        sheet, settings = self._named(), _settings(self._widget)
        if sheet is None:
            return
        proposal = settings.documents / f"{file_name(sheet.title)}.xlsx"
        path = dialogs.asked_to_save(self._widget.window(), proposal, KINDS, "xlsx")
        if path is None:
            return
        settings.keep_folder(path.parent)
        writing = Task(_written(sheet, path), self)
        writing.done.connect(self._tell)
        writing.failed.connect(self._tell_refused)

    def _tell(self, warnings: tuple[str, ...]) -> None:
        """Tell what the drive makes one think of; nothing where all is well."""
        if warnings:
            dialogs.tell(self._widget.window(), "The table was exported.", "\n".join(warnings))

    def _tell_refused(self, sentence: str) -> None:
        dialogs.tell(self._widget.window(), "The table was not exported.", sentence)

    def _named(self) -> Sheet | None:
        """The table with a head over each column, for programs that look for a row of heads."""
        sheet = self._sheet()
        return None if sheet is None else replace(sheet, heads=tuple(head or NAMELESS for head in sheet.heads))

    def add_usual(self, *, copies: bool = True) -> None:
        """Add what all tables offer; one that `copies` what is selected in a way of its own has keys for that."""
        if copies:
            self.add("Copy", COPY, self.copy)
        self.add("Copy whole table with heads", COPY_WHOLE, self.copy_whole)
        self.add("Export table…", EXPORT, self.export)

    def add(self, words: str, keys: QKeySequence.StandardKey | str, act: Callable[[], object]) -> None:
        """Add an action to the widget's menu, with keys that work while it has the focus."""
        action = QAction(say(words), self._widget)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - keeps the checked state from what it does
        self._widget.addAction(action)


def attach(table: QTableView, sheet: Callable[[], Sheet | None] | None = None, *, copies: bool = True) -> Exports:
    """Let a table be copied and exported, by its menu and by keys."""
    made = Exports(table, sheet or (lambda: sheet_of(table)), lambda: chosen_of(table))
    made.add_usual(copies=copies)
    return made


def export_focused(window: QWidget) -> None:
    """Export the table that has the keyboard, or the chart; tell when there is none."""
    widget: QWidget | None = window.focusWidget()
    while widget is not None:
        found = widget.findChild(Exports, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, Exports):
            found.export()
            return
        widget = widget.parentWidget()
    dialogs.tell(window, NOTHING, GO_THERE)


def sheet_of(table: QTableView) -> Sheet | None:
    """Return what a table shows, all its columns in the order in which they stand; nothing where it is empty."""
    model, across = table.model(), table.horizontalHeader()
    rows = range(model.rowCount())
    columns = [across.logicalIndex(place) for place in range(model.columnCount())]
    if not rows or not columns:
        return None
    heads = tuple(_head(table, column, Qt.Orientation.Horizontal) for column in columns)
    cells = tuple(tuple(_cell(table, row, column) for column in columns) for row in rows)
    names = [_head(table, row, Qt.Orientation.Vertical) for row in rows] if _has_names(table) else []
    if names:
        heads = ("", *heads)
        cells = tuple((name, *line) for name, line in zip(names, cells, strict=True))
    return Sheet(table.accessibleName(), heads, cells)


def chosen_of(table: QTableView) -> Rows:
    """Return the cells that are selected, as a range; those between that are not are empty."""
    chosen = {(each.row(), each.column()) for each in table.selectionModel().selectedIndexes()}
    rows, columns = sorted({row for row, _ in chosen}), {column for _, column in chosen}
    order = sorted(columns, key=table.horizontalHeader().visualIndex)
    return [[_cell(table, row, column) if (row, column) in chosen else None for column in order] for row in rows]


def file_name(title: str) -> str:
    """Return a title as the name of a file, without an ending."""
    words = "".join(sign if sign.isalnum() or sign in " -_," else " " for sign in title)
    return " ".join(words.split())[:LONGEST_NAME].strip() or "Table"


def _written(sheet: Sheet, path: Path) -> Iterator[tuple[str, ...]]:
    """Write a file, as the one step of it."""
    yield sheet_file().save_sheet(sheet, path)


def _cell(table: QTableView, row: int, column: int) -> Cell:
    model = table.model()
    index = model.index(row, column)
    value = model.data(index, VALUE)
    if isinstance(value, str | float | int | date):
        return value
    ticked, shown = model.data(index, Qt.ItemDataRole.CheckStateRole), model.data(index)
    if not shown and ticked is not None:
        return "yes" if Qt.CheckState(ticked) == Qt.CheckState.Checked else "no"
    return None if shown is None else str(shown).replace(BREAK, ", ")


def _head(table: QTableView, section: int, way: Qt.Orientation) -> str:
    """The words of a head in one line, with its unit where the model says it."""
    model = table.model()
    words: Any = model.headerData(section, way, VALUE)
    words = model.headerData(section, way) if words is None else words
    return " ".join(str(words).split()) if words is not None else ""


def _has_names(table: QTableView) -> bool:
    """Whether its rows have names at the side, not numbers."""
    return not table.verticalHeader().isHidden() and isinstance(
        table.model().headerData(0, Qt.Orientation.Vertical), str
    )


def _settings(widget: QWidget) -> Settings:
    """The settings of the window in which a widget is, or which has opened that window; else those of the system."""
    holder: QWidget | None = widget
    while holder is not None:
        found = getattr(holder, "settings", None)
        if isinstance(found, Settings):
            return found
        holder = holder.parentWidget()
    return Settings(folder_of())
