"""The options for the model on paper: side by side, as they are judged, what the three ways are in general."""

from __future__ import annotations

from core.architecture import beside
from core.architecture.approaches import ABOUT, CONTRASTS, EVIDENCE, EVIDENCE_HEADS, WAYS
from core.beside import NONE
from core.beside import Block as Compared
from core.figures import charts
from core.inputs.judgement import ATTRIBUTES, Judgement
from core.paper import Block, Heading, Paragraph, Table
from core.plan import standing
from core.results import Results
from core.schema import inputs_of

LOSSES = "Losses hold for the data and tokenizer their laws were fitted to; read them as differences between options."


def models(results: Results) -> list[Block]:
    """Tables and pictures of all options, the other two decisions as chosen, and the judgements of the chosen one."""
    found: list[Block] = [*charts("architecture", results)]
    for block in beside.blocks(results):
        table = _table(block, results)
        found += [Heading(block.title, level=3), table] if table.rows else []
        if block.title.startswith("Expected loss"):
            found.append(Paragraph(LOSSES, muted=True))
    chosen = standing(results.plan).architecture[results.case.architecture]
    if chosen.judgements:
        found += [Heading(f"{chosen.name}: as judged", level=3), _judgements(chosen.judgements)]
    found += [Heading("The three ways in general", level=3), Paragraph(ABOUT, muted=True), _in_general()]
    found += [Heading("What projects needed over their final run", level=3), _evidence()]
    return found


def _table(block: Compared, results: Results) -> Table:
    """Facts down, options across; lines that say nothing of any option are left out."""
    facts = [fact for fact in block.facts if any(figure not in {NONE, "0.00", "0"} for figure in fact.figures)]
    rows = tuple((f"{fact.label}, {fact.unit}" if fact.unit else fact.label, *fact.figures) for fact in facts)
    strong = frozenset(number for number, fact in enumerate(facts) if fact.strong)
    return Table(("", *beside.names(results)), rows, strong=strong)


def _judgements(judgements: tuple[Judgement, ...]) -> Table:
    """Who thinks what, and why."""
    labels = tuple(given.kind.label for given in inputs_of(Judgement))
    names = ("judge", *ATTRIBUTES, "note")
    rows = tuple(tuple(str(getattr(each, name)) for name in names) for each in judgements)
    return Table(labels, rows, first_number=len(labels))


def _in_general() -> Table:
    """The three ways compared in words."""
    rows = tuple((each.attribute, *each.ways) for _, contrasts in CONTRASTS for each in contrasts)
    return Table(("", *WAYS), rows, first_number=len(WAYS) + 1)


def _evidence() -> Table:
    """What published projects needed."""
    rows = tuple((each.attribute, *each.ways) for each in EVIDENCE)
    return Table(("Project", *EVIDENCE_HEADS), rows, first_number=len(EVIDENCE_HEADS) + 1)
