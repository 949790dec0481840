"""The question of the whole plan on paper: what is recommended, lessons, every combination, and the log."""

from __future__ import annotations

from types import MappingProxyType

from core.chain import chain, sentence
from core.comparison.firmness import regret_words
from core.comparison.pictures import price_of_waiting, scatter
from core.comparison.steps import Comparison, before_flips
from core.comparison.words import (
    COLUMNS,
    firmness_words,
    flip_words,
    in_turn_words,
    likely_words,
    recommendation,
    rows,
    short_words,
    waiting_words,
    weight_words,
)
from core.inputs.decisions import Decision
from core.keys import DECISIONS
from core.lights import FINE, LOOK, lights
from core.paper import Block, Heading, Paragraph, Table
from core.results import Results
from core.schema import inputs_of

MOST_ROWS, MOST_FLIPS = 24, 8
STATES = MappingProxyType({FINE: "within its limits", LOOK: "one limit passed"})


def comparison(results: Results, known: Comparison | None = None) -> list[Block]:
    """Recommendation, lessons, links and every combination; flip points are told where they are known."""
    found = known or before_flips(results.plan)
    return [
        Heading("What we recommend"),
        *(Paragraph(words) for words in _told(found)),
        *_flips(found),
        Heading("Lessons"),
        _lessons(results, found),
        Heading("How team and machines act on each other"),
        *(Paragraph(sentence(each), muted=True) for each in chain(results)),
        Heading("Every combination"),
        Paragraph(in_turn_words(found), muted=True),
        _cases(found),
        scatter(found),
        *((price_of_waiting(found.waiting),) if found.waiting is not None else ()),
    ]


def _told(found: Comparison) -> list[str]:
    regret = [regret_words(found, found.regrets)] if found.regrets is not None else []
    told = [*recommendation(found), likely_words(found), *regret, waiting_words(found)]
    return [*filter(None, told), f"What counts: {weight_words(found.all)}."]


def _flips(found: Comparison) -> list[Block]:
    if found.flips is None:
        return []
    told = (flip_words(found, each) for each in found.flips[:MOST_FLIPS])
    return [Paragraph(words) for words in (firmness_words(found), *told)]


def _lessons(results: Results, found: Comparison) -> Table:
    told = tuple(
        (each.title, STATES.get(each.state, "several limits passed"), each.words)
        for each in lights(results, found.weak_share)
    )
    return Table(("Lesson", "State", ""), told, first_number=3)


def _cases(found: Comparison) -> Table:
    """The first of them in the order of the recommendation; one column names a case, which a table in parts repeats."""
    heads = ("Combination", *(label for _, label in COLUMNS))
    places = map(int, found.all.order[:MOST_ROWS])
    told = zip(places, rows(found), strict=False)
    lines = tuple((short_words(found.all, place), *row[len(DECISIONS) :]) for place, row in told)
    return Table(heads, lines, strong=frozenset({0}))


def decisions(results: Results) -> list[Block]:
    """Each decision of the log on a page of its own."""
    blocks: list[Block] = []
    for each in results.plan.decisions:
        blocks += [Heading(f"Decision {each.number:.0f}: {each.question}", fresh=True), _decision(each)]
    return blocks


def _decision(decision: Decision) -> Table:
    told = tuple(
        (given.kind.label, given.kind.to_text(getattr(decision, given.name)) or "–")
        for given in inputs_of(Decision)
        if given.name not in {"number", "question"}
    )
    return Table(("", ""), told, first_number=2)
