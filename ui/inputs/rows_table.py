"""The table of inputs: several are picked, one is gone to, a value is edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core import own_ranges
from core.input_list import Stated
from core.issues import Invalid
from core.kinds import Choice, Items, Kind, Quantity, Switch
from ui.exporting import attach
from ui.form.beside import redraw
from ui.form.for_reading import flatten
from ui.form.line import RETURNS, Line
from ui.form.picked import Combo
from ui.form.words import description
from ui.inputs.rows_model import COLUMNS, VALUES, Index, InputsModel
from ui.language import marks, say
from ui.looked import NOTHING, Look
from ui.zoom import pixels

ROW_HEIGHT = 28
WIDTHS = (220, 190, 132, 116, 152, 124, 240, 96, 60, 112, 156, 220)
YES_NO = ("yes", "no")
WHOLE_ROW = QItemSelectionModel.SelectionFlag.Rows


class ValueDelegate(QStyledItemDelegate):
    """Edits a value as its field does. `refused` carries why something cannot be taken; nothing when all is well."""

    refused = Signal(str)

    def __init__(self, model: InputsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._row: Stated | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Make a line, or a list of what there is to choose from."""
        kind = self._model.kind(index)
        self._row = self._model.rows[index.row()]
        editor: Line | Combo
        if isinstance(kind, Choice | Switch):
            editor = Combo(kind.options if isinstance(kind, Choice) else YES_NO, parent)
        else:
            editor = Line(parent)
            editor.restored.connect(editor.take_back)
        if kind is not None:
            editor.setAccessibleName(say(kind.label))
            editor.setAccessibleDescription(say(description(kind)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value, unless something else is being typed."""
        row, kind = self._model.rows[index.row()], self._model.kind(index)
        text = "" if kind is None else kind.to_text(row.value, marks(QLocale()))
        if isinstance(editor, Line) and not editor.is_typed():
            editor.show_text(text)
        elif isinstance(editor, Combo):
            editor.setCurrentIndex(editor.findData(text))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Cover the whole cell."""
        editor.setGeometry(option.rect)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: ARG002 - the model is known
        """Hand over what stands in the editor; what is refused is said."""
        row = self._model.rows[index.row()]
        if self._reads(editor, row) and (isinstance(editor, Combo) or (isinstance(editor, Line) and editor.is_typed())):
            value = _value(editor, row)
            if value != row.value:
                self._model.setData(index, value)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter hands over and shuts the editor, which stays open while its text is refused; Esc shuts it."""
        if isinstance(editor, QWidget) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in RETURNS:
                if self._row is not None and self._reads(editor, self._row):
                    self.commitData.emit(editor)
                    self.closeEditor.emit(editor)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.refused.emit("")
        return super().eventFilter(editor, event)

    def _reads(self, editor: QWidget, row: Stated) -> bool:
        """Whether the text can be taken; if not, say why."""
        said = ""
        try:
            _value(editor, row)
        except Invalid as refused:
            said = str(refused)
        editor.setProperty("invalid", bool(said))
        redraw(editor)
        self.refused.emit(said)
        return not said


def _value(editor: QWidget, row: Stated) -> object:
    """What stands in an editor, as a value of its input."""
    text = editor.option if isinstance(editor, Combo) else editor.text() if isinstance(editor, Line) else ""
    return row.value if isinstance(row.kind, Items) else read(row.kind, text, row.value)


def read(kind: Kind, text: str, now: object) -> object:
    """Read a value, or a range of a figure.

    Raises:
        Invalid: it cannot be taken; the sentence says why.
    """
    language = marks(QLocale())
    if isinstance(kind, Quantity) and own_ranges.is_range(text) and isinstance(now, float):
        return own_ranges.read(kind, text, now, language)
    return kind.from_text(text, language)


class InputsTable(QTableView):
    """The inputs that were found. `gone_to` carries the key of one, `picked` says that others are selected."""

    gone_to = Signal(str)
    picked = Signal()

    def __init__(self, model: InputsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs = model
        self.delegate = ValueDelegate(model, self)
        self.setModel(model)
        self.setItemDelegateForColumn(VALUES, self.delegate)
        self.setAccessibleName(say("Inputs"))
        self.exports = attach(self)
        flatten(self, ROW_HEIGHT)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads = self.horizontalHeader()
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for column, width in zip(range(len(COLUMNS)), WIDTHS, strict=True):
            self.setColumnWidth(column, max(pixels(width), heads.sectionSizeHint(column)))
        heads.setStretchLastSection(True)
        self.doubleClicked.connect(self._go)
        self.selectionModel().selectionChanged.connect(self.picked)
        model.modelReset.connect(self.picked)

    def keys(self) -> tuple[str, ...]:
        """The keys of the selected inputs, in their order."""
        return tuple(self._inputs.rows[place].key for place in self._places())

    def looked_at(self) -> Look:
        """The input of the current row."""
        place = self.currentIndex().row()
        return (self._inputs.rows[place].key, None) if 0 <= place < len(self._inputs.rows) else NOTHING

    def select_keys(self, keys: tuple[str, ...], current: str) -> None:
        """Select inputs again, after the rows have come anew."""
        chosen = self.selectionModel()
        chosen.clear()
        for place, row in enumerate(self._inputs.rows):
            index = self._inputs.index(place, VALUES)
            if row.key in keys:
                chosen.select(index, QItemSelectionModel.SelectionFlag.Select | WHOLE_ROW)
            if row.key == current:
                chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the current input; F2 edits its value, wherever in the row one is."""
        index = self.currentIndex()
        if event.key() in RETURNS and index.isValid():
            self._go(index)
        elif event.key() == Qt.Key.Key_F2 and index.isValid():
            value = self._inputs.index(index.row(), VALUES)
            self.setCurrentIndex(value)
            if self._inputs.kind(value) is not None:
                self.edit(value)
        else:
            super().keyPressEvent(event)

    def _places(self) -> list[int]:
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def _go(self, index: Index) -> None:
        self.gone_to.emit(self._inputs.rows[index.row()].key)
