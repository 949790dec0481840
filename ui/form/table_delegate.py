"""Editing a cell of a list: the same reading as in fields; a text that is refused stays in its open editor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.issues import Invalid
from core.kinds import Choice, Quantity, Switch
from core.schema import inputs_of
from ui.form.beside import redraw
from ui.form.line import RETURNS, Line
from ui.form.picked import Combo
from ui.form.table_model import LEFT, RIGHT, Index, RowsModel
from ui.form.words import description
from ui.language import marks, say

DOWN, UP, NEXT, BACK = (1, 0), (-1, 0), (0, 1), (0, -1)


class CellDelegate(QStyledItemDelegate):
    """Editors of cells. `refused` carries the sentence to show, empty when all is well; `left` where to go next."""

    refused = Signal(str)
    left = Signal(int, int)

    def __init__(self, model: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Make a line or a list of options."""
        kind = self._model.declared(index).kind
        editor: Line | Combo
        if isinstance(kind, Choice):
            editor = Combo(kind.options, parent)
        else:
            editor = Line(parent)
            editor.setAlignment(RIGHT if isinstance(kind, Quantity) else LEFT)
            editor.restored.connect(editor.take_back)
        editor.setProperty("column", index.column())
        editor.setProperty("row", index.row() + 1)
        editor.setAccessibleName(say(f"{kind.label}, row {index.row() + 1}"))
        editor.setAccessibleDescription(say(description(kind)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value, unless something else is being typed."""
        text = self._model.declared(index).kind.to_text(self._model.value(index), marks(QLocale()))
        if isinstance(editor, Line) and not editor.is_typed():
            editor.show_text(text)
        elif isinstance(editor, Combo):
            editor.setCurrentIndex(editor.findData(text))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Cover the whole cell."""
        editor.setGeometry(option.rect)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: ARG002 - the model is known
        """Hand over what stands in the editor."""
        try:
            value = self._model.declared(index).kind.from_text(_text(editor), marks(QLocale()))
        except Invalid as refused:
            self._say(editor, _placed(editor, refused))
        else:
            self._say(editor, "")
            self._model.setData(index, value)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep the editor open while its text is refused; Enter goes down, Tab to the right."""
        if not isinstance(editor, QWidget):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            way = _way(event)
            if way is not None:
                if self.finish(editor):
                    self.left.emit(*way)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._say(editor, "")
        if event.type() == QEvent.Type.FocusOut and not self._reads(editor):
            return False
        return super().eventFilter(editor, event)

    def answer(self, index: Index, typed: str) -> bool:
        """Answer a switch with a letter or a digit, as far as it means yes or no; whether it was answered."""
        if not (index.isValid() and typed.strip() and isinstance(self._model.declared(index).kind, Switch)):
            return False
        try:
            value = self._model.declared(index).kind.from_text(typed)
        except Invalid:
            return False
        return self._model.setData(index, value)

    def finish(self, editor: QWidget) -> bool:
        """Hand over what stands in an open editor and close it, unless its text is refused."""
        if not self._reads(editor):
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
        return True

    def _reads(self, editor: QWidget) -> bool:
        """Whether the text can be taken; if not, say why."""
        kind = inputs_of(self._model.kind.row)[editor.property("column")].kind
        try:
            kind.from_text(_text(editor), marks(QLocale()))
        except Invalid as refused:
            self._say(editor, _placed(editor, refused))
            return False
        return True

    def _say(self, editor: QWidget, sentence: str) -> None:
        if editor.property("invalid") != bool(sentence):
            editor.setProperty("invalid", bool(sentence))
            redraw(editor)
        self.refused.emit(sentence)


def _placed(editor: QWidget, refused: Invalid) -> str:
    """Why a text was refused, and in which row; the sentence names the column itself."""
    return f"Row {editor.property('row')}: {refused}"


def _text(editor: QWidget) -> str:
    return editor.option if isinstance(editor, Combo) else editor.text() if isinstance(editor, Line) else ""


def _way(event: QKeyEvent) -> tuple[int, int] | None:
    """Where a key leads that ends an edit."""
    back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.key() in RETURNS:
        return UP if back else DOWN
    if event.key() == Qt.Key.Key_Tab:
        return NEXT
    return BACK if event.key() == Qt.Key.Key_Backtab else None
