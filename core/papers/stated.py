"""The list of inputs on paper: every stated value with unit, likely range, source, date and how firm that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Any

from core.input_list import Basis, Stated, exact, line, listed, range_words, title
from core.inputs.terms import COMMITTED, OWNED
from core.keys import DECISIONS
from core.kinds import Items, Kind, Quantity
from core.paper import Block, Heading, Paper, Paragraph, Table
from core.papers.subject import Subject
from core.plan import Plan
from core.reference import unit_words
from core.schema import Input, inputs_of
from core.units import brief_money

TITLE = "Inputs"
HEADS = ("Input", "Value", "Likely range", "Source", "Date", "Grade", "Owner, note")
BASES: Mapping[Basis, str] = MappingProxyType({Basis.SCENARIO: "scenario", Basis.SAMPLE: "still a sample"})
OWN = "stated in the plan"
MOST_NAMES = 2


def inputs(subject: Subject) -> Paper:
    """Every input of the plan as it counts in the active scenario."""
    return subject.paper(TITLE, _blocks(subject.results.plan))


def _blocks(plan: Plan) -> Iterator[Block]:
    yield Heading(TITLE, level=1)
    yield Paragraph(
        "Values as they count in the active scenario. Where none is named, the source is that of the value Headwater "
        f"begins with; a value of one's own without a source is “{OWN}”.",
        muted=True,
    )
    for _, group in groupby(listed(plan), _holder):
        rows = tuple(group)
        yield Heading(": ".join(filter(None, (title(rows[0].section), rows[0].option))))
        yield _table(tuple(_row(row) for row in rows if not row.is_cell and not isinstance(row.kind, Items)))
        yield from _lists(rows)


def _holder(row: Stated) -> str:
    """What an input belongs to, by its key: a section, or one option of a decision."""
    return ".".join(row.key.split(".")[: 2 if row.section in DECISIONS else 1])


def _row(row: Stated) -> tuple[str, ...]:
    return (
        row.label,
        f"{_cell(row.kind, row.value)} {row.unit}".strip(),
        range_words(row),
        source_of(row),
        row.day,
        row.grade,
        "; ".join(filter(None, (row.owner, row.note))),
    )


def _table(rows: tuple[tuple[str, ...], ...]) -> Table:
    """The inputs, none of them in a column of figures, for their units differ; owners only where there are any."""
    count = len(HEADS) if any(row[-1] for row in rows) else len(HEADS) - 1
    return Table(HEADS[:count], tuple(row[:count] for row in rows), first_number=count)


def source_of(row: Stated) -> str:
    """Where a value comes from, or that it is one's own; first that it is a sample, or follows a scenario."""
    source = row.source or (OWN if row.basis in {Basis.STATED, Basis.SCENARIO} else "")
    return ": ".join(filter(None, (BASES.get(row.basis), source)))


def price_words(plan: Plan, option: int) -> str:
    """What an option's price is and where it comes from: `Burst: $ 4.19, a list price (2026-08-21, medium)`."""
    terms = plan.infrastructure[option].terms
    name = {COMMITTED: "fee", OWNED: "server"}.get(terms, "price")
    row = line(plan, f"infrastructure.{option + 1}.{name}")
    firm = ", ".join(filter(None, (row.day, row.grade)))
    amount = brief_money(row.value) if terms == OWNED else f"$ {row.value:,.2f}"
    return f"{row.option}: {row.label.lower()} {amount}, {row.source or source_of(row)}{f' ({firm})' if firm else ''}."


def _lists(rows: Iterable[Stated]) -> Iterator[Block]:
    """The lists among inputs, a table each: rows down, what is stated of each across."""
    for each in rows:
        if not isinstance(each.kind, Items) or not each.value:
            continue
        given = inputs_of(each.kind.row)
        heads = tuple(_head(one.kind) for one in given)
        told = tuple(tuple(_cell(one.kind, getattr(row, one.name)) for one in given) for row in each.value)
        yield Heading(each.label, level=3)
        yield Table(heads, told, first_number=_first_figure(given), repeated=_named(given))


def _head(kind: Kind) -> str:
    unit = unit_words(kind)
    return f"{kind.label}, {unit}" if unit else kind.label


def _cell(kind: Kind | Items, value: Any) -> str:
    """A value as people read it, figures with thousands apart in as many digits as one may compare."""
    return f"{float(kind.to_text(value)):,.12g}" if isinstance(kind, Quantity) else exact(kind, value)


def _first_figure(given: tuple[Input, ...]) -> int:
    """The first column from which on all are figures; lists that end in words have none."""
    places = [place for place, one in enumerate(given) if not isinstance(one.kind, Quantity)]
    return places[-1] + 1 if places else 0


def _named(given: tuple[Input, ...]) -> int:
    """How many columns at the left tell rows apart: the words a row begins with, two at most."""
    words = next((place for place, one in enumerate(given) if isinstance(one.kind, Quantity)), len(given))
    return max(1, min(MOST_NAMES, words))
