"""Whether words stand out from what is under them, as they are painted: complaints in words."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.ui.crawl_keys import luminance
from tests.ui.crawler import about, seen

TEXT, LARGE = 4.5, 3.0
LARGE_PIXELS, LARGE_BOLD_PIXELS = 24, 19
FINE = 2  # device pixels a pixel, so that strokes are wide enough to have their own colour
ROWS = 8  # of a table


def faint(root: QWidget, text: float = TEXT) -> Iterator[str]:
    """Words that stand out too little; what cannot be used is exempt."""
    pixels = _fine(root)
    for each in seen(root):
        if not each.isEnabled() or each.visibleRegion().isEmpty():
            continue
        needed = LARGE if _is_large(each.font()) and text == TEXT else text
        visible = each.visibleRegion().boundingRect()
        for words, place in _words(each):
            if visible.contains(place):
                found = _contrast(pixels, place.translated(each.mapTo(root, QPoint())))
                if found < needed:
                    yield f"{about(each)}, “{words[:40]}”: {found:.2f}"


def _contrast(pixels: NDArray[np.uint32], place: QRect) -> float:
    """How much the colour that is farthest from the most frequent one stands out from it."""
    part = pixels[place.top() * FINE : (place.bottom() + 1) * FINE, place.left() * FINE : (place.right() + 1) * FINE]
    colours, counts = np.unique(part, return_counts=True)
    lights = luminance(np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)], axis=-1))
    ground = lights[np.argmax(counts)]
    return float(((np.maximum(lights, ground) + 0.05) / (np.minimum(lights, ground) + 0.05)).max())


def _fine(root: QWidget) -> NDArray[np.uint32]:
    """The pixels of a widget on its window, some device pixels a pixel."""
    window = root.window()
    image = QImage(root.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    image.fill(window.palette().color(window.backgroundRole()))
    painter = QPainter(image)
    window.render(painter, QPoint(), QRect(root.mapTo(window, QPoint()), root.size()))
    painter.end()
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4).copy()


def _words(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """The words a widget paints, each with its place in it."""
    inside = widget.rect().adjusted(3, 3, -3, -3)  # not the outline
    match widget:
        case QLabel() if widget.text().strip():
            yield widget.text(), widget.rect()
        case QAbstractButton() if widget.text().strip():
            yield widget.text(), inside
        case QLineEdit() if widget.text().strip():
            yield widget.text(), inside
        case QLineEdit() if widget.placeholderText():
            yield widget.placeholderText(), inside
        case QComboBox() if widget.currentText().strip():
            yield widget.currentText(), inside.adjusted(0, 0, -22, 0)  # not the arrow
        case QTabBar():
            for place in range(widget.count()):
                yield widget.tabText(place), widget.tabRect(place).adjusted(1, 1, -1, -4)
        case QHeaderView() if widget.model() is not None and not widget.isHidden():
            yield from _heads(widget)
        case QTableView() | QListView() if widget.model() is not None:
            yield from _cells(widget)


def _heads(heads: QHeaderView) -> Iterator[tuple[str, QRect]]:
    across = heads.orientation() == Qt.Orientation.Horizontal
    for section in range(min(heads.count(), ROWS)):
        words = str(heads.model().headerData(section, heads.orientation()) or "")
        start, size = heads.sectionViewportPosition(section), heads.sectionSize(section)
        if words.strip() and not heads.isSectionHidden(section):
            yield words, QRect(start, 0, size, heads.height() - 2) if across else QRect(0, start, heads.width(), size)


def _cells(view: QTableView | QListView) -> Iterator[tuple[str, QRect]]:
    model, origin = view.model(), view.viewport().mapTo(view, QPoint())
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            place = view.visualRect(index).translated(origin)
            if str(index.data() or "").strip() and view.viewport().geometry().contains(place):
                yield str(index.data()), place.adjusted(2, 2, -2, -2)


def _is_large(font: QFont) -> bool:
    pixels = font.pixelSize() if font.pixelSize() > 0 else round(font.pointSizeF() * 96 / 72)
    return pixels >= (LARGE_BOLD_PIXELS if font.bold() or font.weight() >= QFont.Weight.DemiBold else LARGE_PIXELS)
