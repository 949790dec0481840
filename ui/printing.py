"""Paper on a printer, in a preview or as PDF: one painter for all, vector lines, real text, the light theme."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from core.paper import Paper
from ui import theme as themes
from ui.chart import drawing
from ui.paper_layout import LABEL, layout
from ui.paper_pieces import Box, Drawn, Page, Placed, Rule, Sheet, Style, Words
from ui.theme import Theme

DOTS = 1200
MARGIN = 15.0  # millimetres
A4 = QPageSize.PageSizeId.A4
LETTER = QPageSize.PageSizeId.Letter

_POINTS = 72.0
_CORNER = 4.0
_HAIR = 0.5
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


class _DeviceRuler:
    """Measures words as a device will paint them."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        self._device = device
        self._scale = device.logicalDpiX() / _POINTS
        self._metrics: dict[Style, QFontMetricsF] = {}

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text in one line, in points."""
        return self.metrics(style).horizontalAdvance(text) / self._scale

    def metrics(self, style: Style) -> QFontMetricsF:
        """Return the measures of a style on the device, in its dots."""
        if style not in self._metrics:
            self._metrics[style] = QFontMetricsF(_font(style), self._device)
        return self._metrics[style]


def usual_size(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """Return the paper that people use where the locale is at home."""
    return LETTER if (locale or QLocale()).territory() in _LETTER_LANDS else A4


def pages(paper: Paper, device: QPagedPaintDevice) -> tuple[Page, ...]:
    """Return the paper laid out for a device, on the sheet that the device has."""
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    return layout(paper, _DeviceRuler(device), Sheet(area.width(), area.height()))


def paint(paper: Paper, device: QPagedPaintDevice, theme_light: Theme) -> int:
    """Paint a paper on a device, on the sheet that the device has, and return the number of pages.

    Raises:
        OSError: the device cannot be painted on, as when a file cannot be written.
    """
    laid_out = pages(paper, device)
    painter = QPainter()
    if not painter.begin(device):
        message = "The printer or the file does not take any pages."
        raise OSError(message)
    try:
        ruler = _DeviceRuler(device)
        for number, page in enumerate(laid_out):
            if number:
                device.newPage()
            for part in page:
                _paint_part(painter, ruler, part, theme_light)
    finally:
        painter.end()
    return len(laid_out)


def pdf(paper: Paper, size: QPageSize.PageSizeId | None = None) -> bytes:
    """Return a paper as the bytes of a PDF file, for the caller to save safely."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(paper.title)
    writer.setCreator("Headwater")
    prepare(writer, paper, size)
    paint(paper, writer, themes.load("light"))
    buffer.close()
    return bytes(buffer.data().data())


def prepare(device: QPdfWriter | QPrinter, paper: Paper, size: QPageSize.PageSizeId | None = None) -> None:
    """Give a device the sheet of a paper: usual size, its orientation, margins and resolution."""
    turned = QPageLayout.Orientation.Landscape if paper.landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    device.setResolution(DOTS)
    sheet = QPageSize(usual_size() if size is None else size)
    device.setPageLayout(QPageLayout(sheet, turned, margins, QPageLayout.Unit.Millimeter))


def printer(paper: Paper) -> QPrinter:
    """Return the usual printer, with the sheet of a paper."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    _made_ready(made, paper)
    return made


def preview_dialog(paper: Paper, parent: QWidget | None) -> QPrintPreviewDialog:
    """Return a dialog that shows a paper as it will be printed, and prints it."""
    dialog = QPrintPreviewDialog(parent)
    _made_ready(dialog.printer(), paper)  # its own printer: one of ours would have to outlive it
    theme = themes.load("light")
    dialog.setWindowTitle(f"Print preview: {paper.title}")
    dialog.paintRequested.connect(lambda asked: paint(paper, asked, theme))
    return dialog


def preview(paper: Paper, parent: QWidget | None) -> None:
    """Show a paper as it will be printed, until the dialog is closed."""
    preview_dialog(paper, parent).exec()


def print_paper(paper: Paper, parent: QWidget | None) -> bool:
    """Ask for a printer and print a paper; return whether it was printed."""
    device = printer(paper)
    dialog = QPrintDialog(device, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    paint(paper, device, themes.load("light"))
    return True


def _made_ready(device: QPrinter, paper: Paper) -> None:
    device.setDocName(paper.title)
    prepare(device, paper)


def _font(style: Style) -> QFont:
    font = themes.font()
    font.setPointSizeF(style.size)
    font.setWeight(QFont.Weight.DemiBold if style.strong else QFont.Weight.Normal)
    return font


def _paint_part(painter: QPainter, ruler: _DeviceRuler, part: Placed, theme: Theme) -> None:
    dots = painter.device().logicalDpiX() / _POINTS
    rect = QRectF(part.left * dots, part.top * dots, part.width * dots, part.height * dots)
    match part:
        case Words():
            metrics = ruler.metrics(part.style)
            painter.setFont(_font(part.style))
            painter.setPen(theme.colour(part.style.role))
            slack = (rect.height() - metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(rect.left(), rect.top() + slack + metrics.ascent()), part.text)
        case Rule():
            painter.fillRect(rect, theme.colour(part.role))
        case Box():
            painter.setPen(QPen(theme.colour(part.role), _HAIR * dots))
            painter.drawRoundedRect(rect, _CORNER * dots, _CORNER * dots)
        case Drawn():
            font = QFont(QFontInfo(themes.font()).family())
            font.setPointSizeF(LABEL.size)
            drawing().paint(painter, rect, part.chart, theme, font)
        case _:
            assert_never(part)
