"""Jobs on a printer, on the screen or as PDF: laid out once for all, vector lines, real text, the light theme."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, degrees, hypot
from typing import assert_never

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from core.paper import Job, Size
from ui import theme as themes
from ui.chart import drawing
from ui.paper_ink import ink, told_apart
from ui.paper_layout import laid_out
from ui.paper_pieces import Box, Drawn, Leaf, Mark, Placed, Rule, Sheet, Style, Words
from ui.theme import Theme

DOTS = 1200
MARGIN = 15.0  # millimetres
A4 = QPageSize.PageSizeId.A4
LETTER = QPageSize.PageSizeId.Letter

_POINTS = 72.0
_CORNER = 4.0
_HAIR = 0.5
_INCH = 25.4  # millimetres
_METRE = 1000.0  # millimetres
_MARK = "#EAECF0"
_MARK_SHARE = 0.72  # of the diagonal of the page
_LETTER_LANDS = frozenset(
    {
        *(QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.PuertoRico),
        *(QLocale.Country.Philippines, QLocale.Country.Colombia, QLocale.Country.Chile, QLocale.Country.Venezuela),
        *(
            QLocale.Country.CostaRica,
            QLocale.Country.Guatemala,
            QLocale.Country.Panama,
            QLocale.Country.DominicanRepublic,
        ),
    }
)


class PaperRuler:
    """Measures words as they come on paper, whatever they are painted on: all devices get the same pages."""

    def __init__(self) -> None:
        self._device = QPdfWriter(QBuffer())
        self._device.setResolution(DOTS)
        self._metrics: dict[Style, QFontMetricsF] = {}
        self._widths: dict[tuple[str, Style], float] = {}

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text in one line, in points; the same words come again and again."""
        found = self._widths.get((text, style))
        if found is None:
            found = self._widths[text, style] = self.metrics(style).horizontalAdvance(text) * _POINTS / DOTS
        return found

    def metrics(self, style: Style) -> QFontMetricsF:
        """Return the measures of a style, in dots."""
        if style not in self._metrics:
            self._metrics[style] = QFontMetricsF(_font(style), self._device)
        return self._metrics[style]


def usual_size(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """Return the paper that people use where the locale is at home."""
    return LETTER if (locale or QLocale()).territory() in _LETTER_LANDS else A4


def size_of(size: Size) -> QPageSize.PageSizeId:
    """Return the sheet that is meant."""
    return {Size.A4: A4, Size.LETTER: LETTER}.get(size) or usual_size()


def pages(job: Job, sheet: QPageSize | None = None, ruler: PaperRuler | None = None) -> tuple[Leaf, ...]:
    """Return the job laid out, on its own sheet unless a printer has another; a ruler may be kept for the next time."""
    page = sheet or QPageSize(size_of(job.size))
    return laid_out(job, ruler or PaperRuler(), lambda landscape: _room(page, landscape=landscape))


def paint(leaves: Sequence[Leaf], device: QPdfWriter | QPrinter, *, in_grey: bool = False) -> int:
    """Paint pages on a device, each on a sheet upright or on its side, and return how many they are.

    Raises:
        OSError: the device cannot be painted on, as when a file cannot be written.
    """
    _turn(device, leaves[0])
    painter = QPainter()
    if not painter.begin(device):
        message = "The printer or the file does not take any pages."
        raise OSError(message)
    try:
        theme = ink(in_grey=in_grey)
        for number, leaf in enumerate(leaves):
            if number:
                _turn(device, leaf)
                device.newPage()
            _paint_leaf(painter, leaf, theme, in_grey=in_grey)
    finally:
        painter.end()
    return len(leaves)


def whole(leaf: Leaf) -> QSizeF:
    """Return the size of a page with its margins, in points."""
    margins = 2 * MARGIN / _INCH * _POINTS
    return QSizeF(leaf.sheet.width + margins, leaf.sheet.height + margins)


def picture(leaf: Leaf, width: int, *, ratio: float = 1.0, in_grey: bool = False) -> QImage:
    """Return a page as it is printed, with its margins, so many pixels wide; `ratio` is that of a fine screen."""
    margin, size = MARGIN / _INCH * _POINTS, whole(leaf)
    scale = width * ratio / size.width()
    image = QImage(round(width * ratio), round(size.height() * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    dots = round(DOTS * _METRE / _INCH)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale * _POINTS / DOTS, scale * _POINTS / DOTS)
    painter.translate(margin * DOTS / _POINTS, margin * DOTS / _POINTS)
    _paint_leaf(painter, leaf, ink(in_grey=in_grey), in_grey=in_grey)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def pdf(job: Job) -> bytes:
    """Return a job as the bytes of a PDF file, for the caller to save safely."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(job.title)
    writer.setCreator("Headwater")
    prepare(writer, QPageSize(size_of(job.size)))
    paint(pages(job), writer, in_grey=job.in_grey)
    buffer.close()
    return bytes(buffer.data().data())


def prepare(device: QPdfWriter | QPrinter, sheet: QPageSize) -> None:
    """Give a device its sheet, margins and resolution."""
    device.setResolution(DOTS)
    device.setPageLayout(_layout(sheet, landscape=False))


def printer(job: Job) -> QPrinter:
    """Return the usual printer, with the sheet of a job."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName(job.title)
    prepare(made, QPageSize(size_of(job.size)))
    return made


def print_job(job: Job, parent: QWidget | None) -> bool:
    """Ask for a printer and print a job; return whether it was printed."""
    device = printer(job)
    dialog = QPrintDialog(device, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    paint(pages(job, device.pageLayout().pageSize()), device, in_grey=job.in_grey)
    return True


def _layout(sheet: QPageSize, *, landscape: bool) -> QPageLayout:
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(sheet, turned, margins, QPageLayout.Unit.Millimeter)


def _room(sheet: QPageSize, *, landscape: bool) -> Sheet:
    area = _layout(sheet, landscape=landscape).paintRect(QPageLayout.Unit.Point)
    return Sheet(area.width(), area.height())


def _turn(device: QPdfWriter | QPrinter, leaf: Leaf) -> None:
    """Have the next page of a device upright or on its side."""
    turned = QPageLayout.Orientation.Landscape if leaf.landscape else QPageLayout.Orientation.Portrait
    device.setPageOrientation(turned)


def _font(style: Style) -> QFont:
    font = themes.font()
    font.setPointSizeF(style.size)
    font.setWeight(QFont.Weight.DemiBold if style.strong else QFont.Weight.Normal)
    return font


def _paint_leaf(painter: QPainter, leaf: Leaf, theme: Theme, *, in_grey: bool) -> None:
    for part in leaf.page:
        _paint_part(painter, part, theme, in_grey=in_grey)


def _paint_part(painter: QPainter, part: Placed, theme: Theme, *, in_grey: bool) -> None:
    dots = painter.device().logicalDpiX() / _POINTS
    rect = QRectF(part.left * dots, part.top * dots, part.width * dots, part.height * dots)
    match part:
        case Words():
            _paint_words(painter, rect, part, theme)
        case Rule():
            painter.fillRect(rect, theme.colour(part.role))
        case Box():
            painter.setPen(QPen(theme.colour(part.role), _HAIR * dots))
            painter.drawRoundedRect(rect, _CORNER * dots, _CORNER * dots)
        case Drawn():
            font = QFont(QFontInfo(themes.font()).family())
            font.setPointSizeF(part.words)
            drawing().paint(painter, rect, told_apart(part.chart) if in_grey else part.chart, theme, font)
        case Mark():
            _paint_mark(painter, rect, part.text)
        case _:
            assert_never(part)


def _paint_words(painter: QPainter, rect: QRectF, part: Words, theme: Theme) -> None:
    font = _font(part.style)
    metrics = QFontMetricsF(font, painter.device())
    painter.setFont(font)
    painter.setPen(theme.colour(part.style.role))
    slack = (rect.height() - metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(rect.left(), rect.top() + slack + metrics.ascent()), part.text)


def _paint_mark(painter: QPainter, rect: QRectF, text: str) -> None:
    """Write a word from the lower left to the upper right, in a grey that leaves everything over it readable."""
    font = _font(Style(100.0, strong=True))
    metrics = QFontMetricsF(font, painter.device())
    wanted = _MARK_SHARE * hypot(rect.width(), rect.height())
    font.setPointSizeF(font.pointSizeF() * wanted / metrics.horizontalAdvance(text))
    metrics = QFontMetricsF(font, painter.device())
    painter.save()
    painter.translate(rect.center())
    painter.rotate(-degrees(atan2(rect.height(), rect.width())))
    painter.setFont(font)
    painter.setPen(QColor(_MARK))
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text)
    painter.restore()
