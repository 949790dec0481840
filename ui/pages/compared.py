"""The four ways to get machines, compared in words: a part that is only read."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.contrast import ABOUT, CONTRASTS, WAYS
from ui.form.beside import Words
from ui.form.fact_grid import bar_width
from ui.form.part import Part
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable

ATTRIBUTE_SHARE = 0.19  # of the width


class ComparedPart(Part):
    """A table of words, as high in each row as its words need; it does not follow the options."""

    def __init__(self, first: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del first  # its columns are not those of the options
        about = Words(ABOUT, "small", self)
        about.setWordWrap(True)
        about.setContentsMargins(0, 8, 0, 4)
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.table = ReadTable("Four ways to get machines, compared", self, figures=False)
        self.table.show_rows(WAYS, readings())
        self.column.addWidget(about)
        self.column.addWidget(self.table, 1)

    def controls(self) -> tuple[QWidget, ...]:
        """The table."""
        return (self.table,)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the four ways equal widths."""
        super().resizeEvent(event)
        whole = self.width() - bar_width(self)
        first = round(whole * ATTRIBUTE_SHARE)
        self.table.show_widths((first, *((whole - first) // len(WAYS) for _ in WAYS)))


def readings() -> tuple[Reading, ...]:
    """Return the comparison as rows to read, under their headings."""
    found: list[Reading] = []
    for title, contrasts in CONTRASTS:
        found.append(Reading(title))
        found += [Reading(each.attribute, each.source, each.ways, below=True) for each in contrasts]
    return tuple(found)
