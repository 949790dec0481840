"""What the keys of a grid do to a range of its cells, each as one change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.issues import Invalid
from core.kinds import Quantity
from core.schema import inputs_of
from ui.clipboard import mime, pasted
from ui.form import edits
from ui.form.edits import Block, ItemRows
from ui.form.table_model import RowsModel
from ui.language import marks


class Ranges(QObject):
    """Copy, paste, fill and clear. `refused` carries the sentence of what could not be done, empty when all is well."""

    refused = Signal(str)

    def __init__(self, model: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def copy(self, block: Block) -> None:
        """Put a range on the clipboard."""
        texts = edits.copied(self._model.kind, self._model.rows, block, marks(QLocale()))
        inputs = inputs_of(self._model.kind.row)[block.left : block.right + 1]
        figures = frozenset(place for place, given in enumerate(inputs) if isinstance(given.kind, Quantity))
        QGuiApplication.clipboard().setMimeData(mime(texts, figures))

    def paste(self, block: Block) -> None:
        """Write the clipboard's range from the block's upper left corner on."""
        data, language = QGuiApplication.clipboard().mimeData(), marks(QLocale())
        self._change(lambda: edits.pasted(self._model.kind, self._model.rows, block, pasted(data), language))

    def fill_down(self, block: Block) -> None:
        """Write the first row into the others."""
        self._change(lambda: edits.filled_down(self._model.kind, self._model.rows, block))

    def fill_right(self, block: Block) -> None:
        """Write the first column into the others."""
        language = marks(QLocale())
        self._change(lambda: edits.filled_right(self._model.kind, self._model.rows, block, language))

    def clear_cells(self, block: Block) -> None:
        """Put the cells back to their defaults."""
        self._change(lambda: edits.cleared(self._model.kind, self._model.rows, block))

    def _change(self, edit: Callable[[], ItemRows]) -> None:
        try:
            rows = edit()
        except Invalid as refused:
            self.refused.emit(str(refused))
        else:
            self.refused.emit("")
            self._model.offer(rows)
