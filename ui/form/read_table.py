"""A table to read: flat, each row as high as its words need, to be selected and copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QShowEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.form.beside import Words
from ui.form.clipboard import mime
from ui.form.read_model import BREAK, ROW_ROLE, Index, Reading, ReadModel

AROUND = 7  # above and below the words of a label, and at their right
OVER_HEADING = 13
LOWEST = 20  # pixels; no row is lower


class LabelDelegate(QStyledItemDelegate):
    """Paints a label with what stands muted beside it, over as many lines as it takes."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._sample = Words("", "muted", table)  # the style sheet's colours reach labels, not delegates
        self._sample.hide()

    def quiet(self) -> QColor:
        """Return the colour of what is muted."""
        self._sample.ensurePolished()
        return self._sample.palette().color(QPalette.ColorRole.WindowText)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style does, and the words on it."""
        row: Reading = index.data(ROW_ROLE)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        plainly, quietly = option.palette.color(QPalette.ColorRole.Text), self.quiet()
        if option.state & QStyle.StateFlag.State_Selected:
            plainly = quietly = option.palette.color(QPalette.ColorRole.HighlightedText)
        words = laid_out(row, option, option.rect.width())
        muted = QTextLayout.FormatRange()
        muted.start, muted.length = len(row.label) + 1, max(0, len(row.words) - len(row.label) - 1)
        muted.format = QTextCharFormat()
        muted.format.setForeground(quietly)
        painter.save()
        painter.setPen(quietly if row.is_heading else plainly)
        words.draw(painter, QPointF(option.rect.x(), option.rect.y() + over(row)), [muted])
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words take at the width of their column."""
        row: Reading = index.data(ROW_ROLE)
        self.initStyleOption(option, index)
        words = laid_out(row, option, option.rect.width())
        return QSize(0, round(words.boundingRect().height()) + over(row) + (2 if row.is_heading else AROUND))


def over(row: Reading) -> int:
    """Return the room over the words of a row."""
    return OVER_HEADING if row.is_heading else AROUND


def laid_out(row: Reading, option: QStyleOptionViewItem, width: int) -> QTextLayout:
    """Return the words of a label, broken into lines; a heading may run on over all columns."""
    words = QTextLayout(row.words, option.font)
    words.setTextOption(QTextOption())  # breaks between words
    words.beginLayout()
    height = 0.0
    while (line := words.createLine()).isValid():
        line.setLineWidth(10_000 if row.is_heading else max(1, width - AROUND))
        line.setPosition(QPointF(0, height))
        height += line.height()
    words.endLayout()
    return words


class ReadTable(QTableView):
    """A table of words or figures that may be read, selected and copied."""

    def __init__(self, name: str, parent: QWidget | None = None, *, figures: bool) -> None:
        super().__init__(parent)
        self.rows = ReadModel(self, figures=figures)
        self._widths: tuple[int, ...] = ()
        self.setModel(self.rows)
        self.setItemDelegateForColumn(0, LabelDelegate(self))
        self.setAccessibleName(name)
        self.setProperty("reading", True)  # noqa: FBT003 - Qt's own signature
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(LOWEST)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def show_rows(self, heads: tuple[str, ...], rows: tuple[Reading, ...]) -> None:
        """Show rows under the names of their columns."""
        self.rows.show_rows(heads, rows)
        self.clearSpans()
        for place, row in enumerate(rows):
            if row.is_heading:
                self.setSpan(place, 0, 1, 1 + len(heads))
        self._fit_rows()

    def show_widths(self, widths: tuple[int, ...]) -> None:
        """Give the columns their widths, and the rows the heights that follow."""
        if widths != self._widths:
            self._widths = widths
            self._fit_rows()

    def copy(self) -> None:
        """Put the selected cells on the clipboard, for a spreadsheet."""
        chosen = self.selectionModel().selectedIndexes()
        rows, columns = sorted({each.row() for each in chosen}), sorted({each.column() for each in chosen})
        if chosen:
            texts = ((self.rows.text(row, column) for column in columns) for row in rows)
            cells = tuple(tuple(text.replace(BREAK, ", ") for text in line) for line in texts)
            QGuiApplication.clipboard().setMimeData(mime(cells))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy on the system's key for it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the rows, which wait until they are seen."""
        super().showEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        if not self.isVisible():
            return
        for column, width in enumerate(self._widths[: self.rows.columnCount()]):
            self.setColumnWidth(column, width)
        for row in range(self.rows.rowCount()):  # the header would ask for more room, hidden or not
            self.setRowHeight(row, self.sizeHintForRow(row))
