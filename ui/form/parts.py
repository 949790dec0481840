"""What parts an options form has: their titles, and the groups of inputs or the widget of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from ui.form.groups import MORE, Groups, Rows, rows_of
from ui.form.part import Part

Maker: TypeAlias = Callable[[int, QWidget], Part]
"""Makes a part that states nothing; it is told how wide the first column is, and where it stays."""
Parts: TypeAlias = tuple[tuple[str, Groups | Maker] | tuple[str, Groups, str], ...]
"""Titles, each with its groups of inputs, or with what makes a part of another sort.

Groups may name the facts that follow from them, by how their title begins; these stand under the inputs.
"""


@dataclass(frozen=True, slots=True)
class Declared:
    """One part as it is declared: its title, its rows and what follows from them, or its maker."""

    title: str
    rows: Rows = ()
    follows: str = ""
    maker: Maker | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the inputs it holds."""
        return tuple(declared.name for _, facts in self.rows for fact in facts for declared in fact.inputs)


def parts_of(section: type, parts: Parts, without: frozenset[str]) -> tuple[Declared, ...]:
    """Return the parts with all inputs of a section; those in no group come last, in several parts in one of their own.

    Raises:
        KeyError: a group names an input that the section does not have.
    """
    groups = tuple(group for _, content, *_ in parts if not callable(content) for group in content)
    rows, found, taken = rows_of(section, groups, without), list[Declared](), 0
    for title, content, *follows in parts:
        if callable(content):
            found.append(Declared(title, maker=content))
        else:
            found.append(Declared(title, rows[taken : taken + len(content)], "".join(follows)))
            taken += len(content)
    if len(parts) == 1:
        return (Declared(found[0].title, rows, found[0].follows),)
    rest = tuple(fact for _, facts in rows[taken:] for fact in facts)
    last = 1 + max(place for place, part in enumerate(found) if part.maker is None)
    return (*found[:last], *((Declared(MORE, (("", rest),)),) if rest else ()), *found[last:])
