"""How wide the columns of a list need to be: measured once a row and once a head, as long as these stay the same."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from core.kinds import Choice, Switch
from core.schema import inputs_of
from ui.form.edits import ItemRows
from ui.form.table_model import RowsModel
from ui.form.words import readable, shown
from ui.zoom import pixels

AROUND = 20  # padding, outline and the margin of the text
ARROW = 20  # of the list a choice is edited in
TICK = 28  # the box of a switch


class Widths:
    """Widths of the columns, by what stands in them. A row that was measured is not measured again."""

    def __init__(self, view: QTableView, model: RowsModel) -> None:
        self._view, self._model = view, model
        self._look = ""
        self._heads: tuple[int, ...] = ()
        self._rows: dict[Any, tuple[int, ...]] = {}

    def needed(self) -> list[int]:
        """Return how wide each column must be to show its head and all its cells."""
        metrics, look = self._view.fontMetrics(), self._view.font().key()
        columns = range(self._model.columnCount())
        if look != self._look:
            header = self._view.horizontalHeader()
            self._look, self._rows = look, {}
            least = header.minimumSectionSize()
            self._heads = tuple(max(least, header.sectionSizeHint(column)) for column in columns)
        rows: ItemRows = self._model.rows
        self._rows = {row: self._rows.get(row) or self._measured(row, metrics) for row in rows}
        return [max(widths) for widths in zip(self._heads, *self._rows.values(), strict=True)]

    def _measured(self, row: Any, metrics: QFontMetrics) -> tuple[int, ...]:
        """The widths of one row's cells."""
        found = []
        for given in inputs_of(self._model.kind.row):
            text = shown(given.kind, readable(given.kind, getattr(row, given.name)))
            more = ARROW if isinstance(given.kind, Choice) else TICK if isinstance(given.kind, Switch) else 0
            found.append(metrics.horizontalAdvance(text) + pixels(AROUND + more))
        return tuple(found)
