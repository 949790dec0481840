"""Inputs under headings, and the labels that stand before them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.kinds import Kind
from core.schema import Input, inputs_of
from core.units import beside
from ui.form.beside import Words
from ui.form.words import description, tip, unit_of
from ui.language import Shown, say

Entry: TypeAlias = str | tuple[str, str] | tuple[str, str, str]
"""An input by its name; or two that share a cell, perhaps with words about them: `("test", "proof", "weight 12")`."""
Groups: TypeAlias = tuple[tuple[str, tuple[Entry, ...]], ...]
"""Headings, each with the inputs under it."""
ShownWhen: TypeAlias = Callable[[object, str], bool]
"""Whether an input matters for a section as it stands."""

MORE = "More"
ROW_HEIGHT = 30
GAP = 6
PAIR = 2


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a form: an input, or two that share a cell, and what is said about them beside the label."""

    inputs: tuple[Input, ...]
    says: str = ""

    @property
    def kind(self) -> Kind:
        """The kind of the input that names the row."""
        return self.inputs[0].kind

    @property
    def aside(self) -> str:
        """What stands muted behind the label: the unit, and what is said."""
        unit = beside(self.kind.label, unit_of(self.kind))
        return ", ".join(words for words in (unit, self.says) if words)


Rows: TypeAlias = tuple[tuple[str, tuple[Fact, ...]], ...]
"""Headings, each with the rows under it."""


def rows_of(section: type, groups: Groups, without: frozenset[str] = frozenset()) -> Rows:
    """Return all inputs of a section under their headings; those in no group come last, under `More`.

    Raises:
        KeyError: a group names an input that the section does not have.
    """
    left = {declared.name: declared for declared in inputs_of(section) if declared.name not in without}
    found = tuple((heading, tuple(_fact(entry, left) for entry in entries)) for heading, entries in groups)
    rest = (((MORE if groups else ""), tuple(Fact((declared,)) for declared in left.values())),) if left else ()
    return found + rest


def names_of(groups: Groups) -> tuple[str, ...]:
    """Return the names of all inputs in some groups, in order."""
    entries = (entry for _, listed in groups for entry in listed)
    return tuple(name for entry in entries for name in ((entry,) if isinstance(entry, str) else entry[:PAIR]))


def _fact(entry: Entry, left: dict[str, Input]) -> Fact:
    """The row of an entry; its inputs are taken from those that are left."""
    if isinstance(entry, str):
        return Fact((left.pop(entry),))
    return Fact(tuple(left.pop(name) for name in entry[:PAIR]), "".join(entry[PAIR:]))


def heading_label(text: str, parent: QWidget) -> Words:
    """Return the label of a group."""
    label = Words(text, "small", parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 10, 0, 2)
    return label


class FactLabel(QWidget):
    """What a row is called, with its unit muted behind it, or under it where the line is too short."""

    def __init__(self, fact: Fact, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind, aside = fact.kind, fact.aside
        called = say(kind.label)
        self._label = Words(Shown(f"{called},") if aside else called, "", self)
        self._aside = Words(aside, "muted", self)
        is_beside = fact_width(fact, self.fontMetrics()) <= widest
        for words in (self._label, self._aside):
            words.setWordWrap(words.sizeHint().width() + GAP > widest)
        row: QBoxLayout = QHBoxLayout(self) if is_beside else QVBoxLayout(self)
        row.setContentsMargins(0, GAP, GAP, GAP)
        row.setSpacing(4 if is_beside else 0)
        row.addWidget(self._label, 0 if is_beside else 1)
        row.addWidget(self._aside, 1)
        self._aside.setVisible(bool(aside))
        self.setToolTip(tip(kind, kind.default))
        self.setAccessibleName(say(kind.label))
        self.setAccessibleDescription(
            say(" ".join(words for words in (f"{fact.says}." if fact.says else "", description(kind)) if words))
        )


def fact_width(fact: Fact, metrics: QFontMetrics) -> int:
    """Return how wide a label and what stands behind it are on one line."""
    heading = ", ".join(say(words) for words in (fact.kind.label, fact.aside) if words)
    return metrics.horizontalAdvance(heading) + 2 * GAP
