"""Pages made from declarations each time they are read: every input, every result row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from core.explain import sentence
from core.kinds import Kind
from core.manual.blocks import Block, Heading, Line, Look, Page, Paragraph, Span, plain
from core.manual.declared import INPUTS, PHASES, RESULTS, Group, groups, rows
from core.manual.input_words import between, likely, with_unit
from core.rows import Phase
from core.terms import Formula

OTHERS = "others"


def input_pages() -> Iterator[Page]:
    """A page for each section of inputs."""
    for name, of_page in groupby(groups(), key=lambda group: group.page):
        section = name.removeprefix(f"{INPUTS}-")
        title = "Inputs: lists and constants" if section == OTHERS else f"Inputs: {section}"
        blocks = [block for group in of_page for block in _group(group)]
        yield Page(name, title, (Heading(title, 1, name), *blocks))


def _group(group: Group) -> Iterator[Block]:
    yield Heading(group.title, 2, f"group-{group.stem}")
    for key, kind in group.inputs:
        yield Heading(kind.label, 3, key)
        yield Paragraph(plain(kind.doc))
        yield Paragraph(_facts(key, kind), muted=True)


def _facts(key: str, kind: Kind) -> Line:
    """What is looked up of an input, in one line."""
    facts = (
        ("default", with_unit(kind, kind.default)),
        ("allowed", between(kind)),
        ("likely", likely(kind)),
        ("source", str(kind.source)),
    )
    told = "".join(f"; {name} {words}" for name, words in facts if words)
    return (Span("Key "), Span(key, Look.CODE), Span(f"{told}."))


def row_pages() -> Iterator[Page]:
    """A page for each phase of the model, with every row in words."""
    held = rows()
    for phase, title in PHASES.items():
        of_phase = [each for each in held.values() if each.line.phase is phase]
        name = f"{RESULTS}-{phase.value}"
        whole = f"Results: {title}"
        yield Page(name, whole, (Heading(whole, 1, name), *_sections(phase, of_phase, held)))


def _sections(phase: Phase, found: list[Formula], held: Mapping[str, Formula]) -> Iterator[Block]:
    yield Paragraph(plain("Each row with its formula in words, as it is for a plan with one row in each list."))
    for number, (section, members) in enumerate(groupby(found, key=lambda row: row.line.section), 1):
        yield Heading(section, 2, f"{phase.value}-{number}")
        for row in members:
            yield Heading(row.line.label, 3, row.line.key)
            yield Paragraph(plain(f"{sentence(held, row.line.key)}."))
            yield Paragraph(_line_facts(row), muted=True)


def _line_facts(row: Formula) -> Line:
    unit = f"; unit {row.line.unit.symbol}" if row.line.unit.symbol else ""
    note = f"; {row.line.note}" if row.line.note else ""
    return (Span("Key "), Span(row.line.key, Look.CODE), Span(f"{unit}{note}."))
