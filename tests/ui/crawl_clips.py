"""Whether all words fit, at any size of letters: each question returns complaints in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QMainWindow,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.ui.crawler import about, controls, seen

ROWS = 20  # of a table, which look alike
SMALL_SCREEN = QSize(1280, 680)  # what is left of 720 lines beside the system's own
TIP = Qt.ItemDataRole.ToolTipRole


def clipped(root: QWidget) -> Iterator[str]:
    """Words that have less room than they need and are nowhere told in full."""
    for each in seen(root):
        match each:
            case QLabel():
                yield from _clipped_label(each)
            case QAbstractButton():
                yield from _clipped_button(each)
            case QComboBox():
                yield from _clipped_combo(each)
            case QTabBar():
                yield from _clipped_tabs(each)
            case QHeaderView():
                yield from _clipped_heads(each)
            case QTableView():
                yield from _clipped_cells(each)


def outside(root: QWidget) -> Iterator[str]:
    """Controls and words that lie beyond the edge of what can be seen or scrolled to."""
    shown = (each for each in seen(root) if isinstance(each, QLabel) and each.text().strip())
    for each in (*controls(root), *shown):
        holder = _holder(each, root)
        place = QRect(each.mapTo(holder, each.rect().topLeft()), each.size())
        if not holder.rect().adjusted(-1, -1, 1, 1).contains(place):
            yield f"{about(each)} at {place.x()}, {place.y()} of {holder.width()}×{holder.height()}"


def sideways(root: QWidget) -> Iterator[str]:
    """Scroll areas of pages that would have to be scrolled sideways."""
    for each in seen(root):
        if isinstance(each, QScrollArea) and each.horizontalScrollBar().maximum() > 0:
            yield f"{about(each)}: {each.horizontalScrollBar().maximum()} pixels more"


def overlapping(root: QWidget) -> Iterator[str]:
    """Words and controls of one holder that lie on each other."""
    for holder in seen(root):
        within = [
            each
            for each in holder.children()
            if isinstance(each, QLabel | QAbstractButton | QComboBox) and each.isVisible() and _says(each)
        ]
        for place, one in enumerate(within):
            for other in within[place + 1 :]:
                common = one.geometry() & other.geometry()
                if common.width() > 1 and common.height() > 1:
                    yield f"{about(one)} and {about(other)}"


def too_large(window: QMainWindow) -> Iterator[str]:
    """The window does not fit on a small screen."""
    needed = window.minimumSizeHint().expandedTo(window.minimumSize())
    if _exceeds(needed, SMALL_SCREEN):
        yield f"the window needs {needed.width()}×{needed.height()}"


def _says(widget: QWidget) -> bool:
    is_tip = widget.property("role") == "tip" or widget.windowType() == Qt.WindowType.ToolTip
    return not is_tip and not widget.inherits("QTableCornerButton")


def _holder(widget: QWidget, root: QWidget) -> QWidget:
    """What a widget must lie in: the contents of what scrolls, else the whole."""
    parent = widget.parentWidget()
    while parent is not None and widget is not root:
        viewport = parent.parentWidget()
        area = None if viewport is None else viewport.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is parent:
            return parent
        if parent is root:
            return root
        parent = parent.parentWidget()
    return root


def _exceeds(needed: QSize, given: QSize) -> bool:
    return needed.width() > given.width() + 1 or needed.height() > given.height() + 1


def _clipped_label(label: QLabel) -> Iterator[str]:
    if not label.text().strip() or label.toolTip():
        return
    if not label.wordWrap():
        if _exceeds(label.sizeHint(), label.size()):
            yield f"{about(label)} needs {label.sizeHint().width()}×{label.sizeHint().height()}"
        return
    needed = label.heightForWidth(label.width())
    if needed > label.height() + 1:
        yield f"{about(label)} needs a height of {needed}"
    longest = max(label.text().split(), key=label.fontMetrics().horizontalAdvance)
    if label.fontMetrics().horizontalAdvance(longest) > label.contentsRect().width() + 1:
        yield f"{about(label)} has no room for “{longest}”"


def _clipped_button(button: QAbstractButton) -> Iterator[str]:
    corner = button.inherits("QTableCornerButton") or not button.text()
    if not corner and not button.toolTip() and _exceeds(button.sizeHint(), button.size()):
        yield f"{about(button)} needs {button.sizeHint().width()}×{button.sizeHint().height()}"


def _clipped_combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    place = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, combo).width()
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    told = QTextDocumentFragment.fromHtml(combo.toolTip()).toPlainText()
    if needed > room + 1 and combo.currentText() not in told:
        yield f"{about(combo)}: “{combo.currentText()}” needs {needed} of {room}"
    if combo.fontMetrics().height() > combo.height() - 2:
        yield f"{about(combo)} is too low"


def _clipped_tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(place))
        beyond = bar.tabRect(place).right() > bar.width() and not bar.usesScrollButtons()
        if needed > bar.tabRect(place).width() or beyond:
            yield f"tab “{bar.tabText(place)}”"


def _clipped_heads(heads: QHeaderView) -> Iterator[str]:
    model = heads.model()
    if heads.orientation() != Qt.Orientation.Horizontal or model is None:
        return
    for section in range(model.columnCount()):
        if heads.isSectionHidden(section) or model.headerData(section, heads.orientation(), TIP):
            continue
        needed, words = heads.sectionSizeHint(section), model.headerData(section, heads.orientation())
        if needed > heads.sectionSize(section) + 1:
            yield f"head “{words}” of {_table(heads)}: {needed} of {heads.sectionSize(section)}"
    if heads.sizeHint().height() > heads.height() + 1:
        yield f"heads of {_table(heads)} need a height of {heads.sizeHint().height()}"


def _table(heads: QHeaderView) -> str:
    table = heads.parentWidget()
    return about(heads if table is None else table)


def _clipped_cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    if table.property("reading"):  # those lay their words out themselves
        return
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if table.isColumnHidden(column) or not index.data() or index.data(TIP):
                continue
            needed = table.sizeHintForIndex(index)
            if needed.width() > table.columnWidth(column) + 1 or needed.height() > table.rowHeight(row) + 1:
                yield f"cell “{index.data()}” of {about(table)}: {needed.width()} of {table.columnWidth(column)}"
