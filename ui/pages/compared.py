"""Options of a decision in general, compared in words: a part that is only read."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.contrast import Comparison
from ui.form.beside import Words
from ui.form.fact_grid import bar_width
from ui.form.part import Part, Scroller
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable

ATTRIBUTE_SHARE = 0.16  # of the width


class ComparedPart(Part):
    """Tables of words, as high in each row as its words need; they do not follow the options.

    A table that stands alone scrolls under its heads; several scroll together.
    """

    is_wide = True

    def __init__(self, comparisons: tuple[Comparison, ...], first: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del first  # their columns are not those of the options
        self.tables = tuple(ReadTable(each.name, self, figures=False) for each in comparisons)
        holder, column = self._together() if len(comparisons) > 1 else (self, self.column)
        for comparison, table in zip(comparisons, self.tables, strict=True):
            about = Words(comparison.about, "small", holder)
            about.setWordWrap(True)
            about.setContentsMargins(0, 8, 0, 4)
            about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            table.show_rows(comparison.heads, readings(comparison))
            column.addWidget(about)
            column.addWidget(table, int(len(comparisons) == 1))
        column.addStretch(int(len(comparisons) > 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns of each table equal widths."""
        super().resizeEvent(event)
        whole = self.width() - bar_width(self)
        first = round(whole * ATTRIBUTE_SHARE)
        for table in self.tables:
            count = table.rows.columnCount() - 1
            table.show_widths((first, *((whole - first) // count for _ in range(count))))

    def _together(self) -> tuple[QWidget, QVBoxLayout]:
        """One ground on which all tables scroll, each whole."""
        for table in self.tables:
            table.show_whole()
        scroller = Scroller(self)
        holder = QWidget(scroller)
        scroller.setWidget(holder)
        holder.setAutoFillBackground(False)
        self.column.addWidget(scroller, 1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        return holder, column


def readings(comparison: Comparison) -> tuple[Reading, ...]:
    """Return a comparison as rows to read, under their headings."""
    found: list[Reading] = []
    for title, contrasts in comparison.contrasts:
        if title:
            found.append(Reading(title))
        found += [Reading(each.attribute, each.source, each.ways, below=True) for each in contrasts]
    return tuple(found)
