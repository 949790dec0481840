"""Inputs under headings, and the labels that stand before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.kinds import Kind
from core.schema import Input, inputs_of
from ui.form.beside import Words
from ui.form.words import description, heading, tip, unit_of

Groups: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Headings, each with the names of the inputs under it."""
Rows: TypeAlias = tuple[tuple[str, tuple[Input, ...]], ...]
"""Headings, each with the inputs under it."""
ShownWhen: TypeAlias = Callable[[object, str], bool]
"""Whether an input matters for a section as it stands."""

MORE = "More"
ROW_HEIGHT = 30
GAP = 6


def rows_of(section: type, groups: Groups, without: frozenset[str] = frozenset()) -> Rows:
    """Return all inputs of a section under their headings; those in no group come last, under `More`.

    Raises:
        KeyError: a group names an input that the section does not have.
    """
    left = {declared.name: declared for declared in inputs_of(section) if declared.name not in without}
    found = tuple((heading, tuple(left.pop(name) for name in names)) for heading, names in groups)
    rest = (((MORE if groups else ""), tuple(left.values())),) if left else ()
    return found + rest


def heading_label(text: str, parent: QWidget) -> Words:
    """Return the label of a group."""
    label = Words(text, "small", parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 10, 0, 2)
    return label


class FactLabel(QWidget):
    """What an input is called, with its unit muted behind it, or under it where the line is too short."""

    def __init__(self, kind: Kind, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_of(kind)
        self._label = Words(f"{kind.label}," if unit else kind.label, "", self)
        self._unit = Words(unit, "muted", self)
        self._label.setWordWrap(self._label.sizeHint().width() > widest)
        beside = fact_width(kind, self.fontMetrics()) <= widest
        row: QBoxLayout = QHBoxLayout(self) if beside else QVBoxLayout(self)
        row.setContentsMargins(0, GAP, GAP, GAP)
        row.setSpacing(4 if beside else 0)
        row.addWidget(self._label, 0 if beside else 1)
        row.addWidget(self._unit, 1)
        self._unit.setVisible(bool(unit))
        self.setToolTip(tip(kind, kind.default))
        self.setAccessibleName(kind.label)
        self.setAccessibleDescription(description(kind))


def fact_width(kind: Kind, metrics: QFontMetrics) -> int:
    """Return how wide a label and its unit are on one line."""
    return metrics.horizontalAdvance(heading(kind)) + 2 * GAP
