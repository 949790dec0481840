"""A table to read: flat, each row as high as its words need, to be selected and copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
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

from core.units import GPU_HOUR
from ui.exporting import attach
from ui.form.beside import Words
from ui.form.read_model import BREAK, ROW_ROLE, Index, Reading, ReadModel
from ui.language import say
from ui.zoom import pixels

HELD = GPU_HOUR.symbol.replace("-", "-\u2060")  # no line ends within it
AROUND = 7  # above and below the words of a cell
OVER_HEADING = 13
LEFT, RIGHT = 8, 18  # beside them, as beside the figures of fields; labels begin at the edge
BEHIND = 7  # a label
UNDER_HEADING = 2
LOWEST = 20  # pixels; no row is lower
SURE = 2  # pixels that may be missing to a line that seems to fit
ENDLESS = 10_000


class WordsDelegate(QStyledItemDelegate):
    """Paints words over as many lines as they take, and muted what stands beside a label."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._sample = Words("", "muted", table)  # the style sheet's colours reach labels, not delegates
        self._sample.hide()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style does, and the words on it."""
        row: Reading = index.data(ROW_ROLE)
        self.initStyleOption(option, index)
        width = ENDLESS if row.is_heading else room(option.rect.width(), index.column())
        words = laid_out(option.text, option.font, width, option.displayAlignment)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        plainly = option.palette.color(QPalette.ColorRole.Text)
        quietly = self._sample.palette().color(QPalette.ColorRole.WindowText)
        if option.state & QStyle.StateFlag.State_Selected:
            plainly = quietly = option.palette.color(QPalette.ColorRole.HighlightedText)
        muted = QTextLayout.FormatRange()
        muted.start = len(words.text()) if index.column() else len(row.label) + 1
        muted.length = max(0, len(words.text()) - muted.start)
        muted.format = QTextCharFormat()
        muted.format.setForeground(quietly)
        painter.save()
        painter.setPen(quietly if row.is_heading else plainly)
        left = option.rect.x() + (LEFT if index.column() else 0)
        words.draw(painter, QPointF(left, option.rect.y() + over(row)), [muted])
        painter.restore()


def over(row: Reading) -> int:
    """Return the room over the words of a row."""
    return OVER_HEADING if row.is_heading else AROUND


def room(width: int, column: int) -> int:
    """Return what the words of a cell have of the width of their column."""
    return width - (LEFT + RIGHT if column else BEHIND)


def laid_out(text: str, font: QFont, width: int, side: Qt.AlignmentFlag) -> QTextLayout:
    """Return words broken into lines."""
    words = QTextLayout(text.replace(GPU_HOUR.symbol, HELD), font)
    words.setTextOption(QTextOption(side))  # breaks between words
    words.beginLayout()
    height = 0.0
    while (line := words.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    words.endLayout()
    return words


class ReadTable(QTableView):
    """A table of words or figures that may be read, selected and copied."""

    def __init__(self, name: str, parent: QWidget | None = None, *, figures: bool) -> None:
        super().__init__(parent)
        self.setProperty("reading", "figures" if figures else "words")  # before anything in it is styled
        self.rows = ReadModel(self, figures=figures)
        self._widths: tuple[int, ...] = ()
        self._is_whole = False
        self.setModel(self.rows)
        self.setItemDelegate(WordsDelegate(self))
        self.setAccessibleName(say(name))
        self._exports = attach(self)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(pixels(LOWEST))
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

    def show_whole(self) -> None:
        """Be as high as all rows together, for what scrolls around."""
        self._is_whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit_rows()

    def copy(self) -> None:
        """Put the selected cells on the clipboard, for a spreadsheet."""
        self._exports.copy()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the rows, which wait until they are seen."""
        super().showEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Columns as wide as they are to be, rows as high as their words then are."""
        if not self.isVisible():
            return
        for column, width in enumerate(self._widths[: self.rows.columnCount()]):
            self.setColumnWidth(column, width)
        for place, row in enumerate(self.rows.rows):
            self.setRowHeight(place, self._height(row))
        if self._is_whole:
            heads = self.horizontalHeader()
            self.setFixedHeight(self.verticalHeader().length() + (0 if heads.isHidden() else heads.sizeHint().height()))

    def _height(self, row: Reading) -> int:
        """The height of a row; only words that are too wide for one line are laid out, which takes its time."""
        font = self.rows.font(row)
        metrics = QFontMetrics(font)
        line = metrics.height()
        if row.is_heading:
            return line + OVER_HEADING + UNDER_HEADING
        highest = line
        for column, (text, width) in enumerate(zip((row.words, *row.cells), self._widths, strict=False)):
            if BREAK in text or metrics.horizontalAdvance(text) > room(width, column) - SURE:
                words = laid_out(text, font, room(width, column), Qt.AlignmentFlag.AlignLeft)
                highest = max(highest, round(words.boundingRect().height()))
        return highest + 2 * AROUND
