"""The options for the model on paper: side by side, as they are judged, what the three ways are in general."""

from __future__ import annotations

from core.architecture import beside
from core.architecture.approaches import ABOUT, CONTRASTS, EVIDENCE, EVIDENCE_HEADS, WAYS
from core.beside import NONE
from core.figures import charts
from core.inputs.judgement import ATTRIBUTES, Judgement
from core.paper import Block, Heading, Paragraph, Table
from core.plan import standing
from core.results import Results
from core.schema import inputs_of
from core.summary_tables import across, in_words

EVERY = tuple(each for _, contrasts in CONTRASTS for each in contrasts)
NOTHING = frozenset({NONE, "0.00", "0"})
LOSSES = "Losses hold for the data and tokenizer their laws were fitted to; read them as differences between options."


def models(results: Results) -> list[Block]:
    """Tables and pictures of all options, the other two decisions as chosen, and the judgements of the chosen one."""
    found: list[Block] = [*charts("architecture", results)]
    for block in beside.blocks(results):
        table = across(block, beside.names(results), NOTHING)
        found += [Heading(block.title, level=3), table] if table.rows else []
        if block.title.startswith("Expected loss"):
            found.append(Paragraph(LOSSES, muted=True))
    chosen = standing(results.plan).architecture[results.case.architecture]
    if chosen.judgements:
        found += [Heading(f"{chosen.name}: as judged", level=3), _judgements(chosen.judgements)]
    found += [
        Heading("The three ways in general", level=3),
        Paragraph(ABOUT, muted=True),
        in_words("", WAYS, EVERY),
    ]
    found += [
        Heading("What projects needed over their final run", level=3),
        in_words("Project", EVIDENCE_HEADS, EVIDENCE),
    ]
    return found


def _judgements(judgements: tuple[Judgement, ...]) -> Table:
    """Who thinks what, and why."""
    labels = tuple(given.kind.label for given in inputs_of(Judgement))
    names = ("judge", *ATTRIBUTES, "note")
    rows = tuple(tuple(str(getattr(each, name)) for name in names) for each in judgements)
    return Table(labels, rows, first_number=len(labels))
