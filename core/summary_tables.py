"""Tables on paper that more than one decision has: facts across options, ways compared in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from core.beside import NONE, Block
from core.contrast import Contrast
from core.paper import Table


def across(block: Block, names: tuple[str, ...], nothing: Collection[str] = (NONE,)) -> Table:
    """Facts down, options across; lines in which every figure says `nothing` are left out."""
    facts = [fact for fact in block.facts if any(figure not in nothing for figure in fact.figures)]
    rows = tuple((fact.head, *fact.figures) for fact in facts)
    strong = frozenset(number for number, fact in enumerate(facts) if fact.strong)
    return Table(("", *names), rows, strong=strong)


def in_words(head: str, ways: tuple[str, ...], contrasts: Iterable[Contrast]) -> Table:
    """Attributes down, ways across, in words."""
    rows = tuple((each.attribute, *each.ways) for each in contrasts)
    return Table((head, *ways), rows, first_number=len(ways) + 1)
