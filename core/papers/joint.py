"""The pages of all combinations and of how sure it is: sentences, tables, and the charts the tabs show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.chart_points import Points
from core.charts import Chart
from core.comparison.firmness import interval_words, regret_words
from core.comparison.pictures import contributions, price_of_waiting, scatter
from core.comparison.words import (
    figure_words,
    firmness_words,
    flip_words,
    in_turn_words,
    likely_words,
    recommendation,
    short_words,
    waiting_words,
    weight_words,
)
from core.paper import Abreast, Block, Heading, Paragraph, Table
from core.papers.log import clipped
from core.papers.subject import Subject
from core.uncertainty import pictures, words
from core.uncertainty.matters import tornado
from core.uncertainty.measures import HEADLINE, spread
from core.uncertainty.told import Told

LONGEST, LONGEST_NAME = 400, 120  # signs
COLUMNS = (
    ("release_cost", "Cost to release"),
    ("release", "Release"),
    ("lowest_cash", "Lowest cash"),
    ("peak_burnout", "Burnout"),
    ("success_chance", "Success"),
    ("net_cost", "Net cost"),
    ("value", "Value"),
)
MOST_ROWS, MOST_FLIPS, MOST_CASES, MOST_INPUTS, MOST_STORIES, MOST_WEIGHTS = 12, 5, 5, 3, 2, 4
MOST_CURVES, MOST_FIGURES = 3, 7
MILLION = 1e6
NOT_DRAWN = (
    "No worlds are drawn of this plan, so that no chance can be told; the page Uncertainty draws them. What moves the "
    "figures most, one input at a time, is known without:"
)


def compare(subject: Subject) -> Iterator[Block]:
    """Which combination, how firmly, and at what figure another."""
    found = subject.compared
    regret = (regret_words(found, found.regrets),) if found.regrets is not None else ()
    told = (*recommendation(found), likely_words(found), *regret, in_turn_words(found), waiting_words(found))
    for line in filter(None, told):
        yield Paragraph(clipped(line, LONGEST))
    yield Paragraph(f"What counts: {weight_words(found.all)}.")
    yield _cases(subject)
    if len(found.all.cases) > MOST_ROWS:
        yield Paragraph(f"The first {MOST_ROWS} of {len(found.all.cases)} combinations.", muted=True)
    waiting = (price_of_waiting(found.waiting),) if found.waiting is not None else ()
    values = (contributions(found),) if found.all.is_weighted else ()
    yield scatter(found)
    if waiting or values:
        yield Abreast((*waiting, *values))
    yield Heading("Flip points", level=3)
    yield Paragraph(firmness_words(found))
    for flip in (found.flips or ())[:MOST_FLIPS]:
        yield Paragraph(f"·  {clipped(flip_words(found, flip), LONGEST)}")
    if found.all.is_weighted and found.trades is not None:
        yield Heading("How far weights may move", level=3)
        for line in interval_words(found, found.trades)[:MOST_WEIGHTS]:
            yield Paragraph(clipped(line, LONGEST), muted=True)


def _cases(subject: Subject) -> Table:
    """The first combinations in the order of the recommendation, today's among them marked."""
    every = subject.compared.all
    places = tuple(map(int, every.order[:MOST_ROWS]))
    rows = tuple(
        (clipped(short_words(every, place), LONGEST_NAME), *(figure_words(every, key, place) for key, _ in COLUMNS))
        for place in places
    )
    chosen = frozenset(row for row, place in enumerate(places) if every.cases[place] == subject.results.plan.case)
    return Table(("Combination", *(label for _, label in COLUMNS)), rows, strong=chosen)


def uncertainty(subject: Subject) -> Iterator[Block]:
    """How sure it is, where worlds are drawn; else what moves the figures alone."""
    if subject.drawn is None:
        yield Paragraph(NOT_DRAWN)
        yield from _alone(subject)
        return
    drawn = subject.drawn
    for line in words.likely(drawn.worlds, drawn.worlds.chosen):
        yield Paragraph(line)
    yield _figures(drawn)
    yield Abreast((pictures.cash(drawn.worlds), pictures.release(drawn.worlds)))
    yield Abreast((pictures.out_of_cash(drawn.worlds), *_curves(drawn)))
    yield from _cases_drawn(drawn)
    yield from _found(drawn)
    yield Paragraph(words.settings(drawn.worlds), muted=True)


def _alone(subject: Subject) -> Iterator[Chart]:
    plan, found = subject.results.plan, tornado(subject.results.plan)
    cost, release = "Cost to release, one input at a time", "Release, one input at a time"
    yield pictures.tornado(plan, found, "release_cost", cost, MILLION, "million $")
    yield pictures.tornado(plan, found, "release", release, 1.0, "month")


def _curves(drawn: Told) -> tuple[Points, ...]:
    if len(drawn.worlds.whole) < 2:  # noqa: PLR2004 - one beside another
        return ()
    chart = pictures.options(drawn.worlds)
    return (replace(chart, clouds=chart.clouds[:MOST_CURVES]),)


def _figures(drawn: Told) -> Table:
    """P10, P50 and P90 of the headline figures, with 95 % intervals."""
    rows = []
    for key in HEADLINE[:MOST_FIGURES]:
        line = drawn.results.rows[key].line
        label = line.label if line.unit.money else f"{line.label}, {line.unit.symbol}"
        found = spread(drawn.worlds, drawn.worlds.chosen, key)
        rows.append((label, *(words.precise(each, line.unit) for each in found)))
    return Table(("Figure", "P10", "P50", "P90"), tuple(rows))


def _cases_drawn(drawn: Told) -> Iterator[Block]:
    """The combinations in the same worlds."""
    plan, whole = drawn.worlds.plan, drawn.worlds.whole[:MOST_CASES]
    if len(whole) > 1:
        rows = tuple(
            (clipped(words.case_name(plan, each.case), LONGEST_NAME), *words.case_line(drawn.worlds, each))
            for each in whole
        )
        chosen = frozenset(place for place, each in enumerate(whole) if each.case == plan.case)
        heads = ("Combination", "Cost to release", "Middle", "Release", "Cash out", "All well")
        yield Table(heads, rows, strong=chosen)


def _found(drawn: Told) -> Iterator[Block]:
    """What the spread hangs on, what to find out first, the worst worlds: as far as that is known."""
    plan = drawn.worlds.plan
    if drawn.matters is not None:
        yield Heading("What the cost to release hangs on", level=3)
        for share in drawn.matters["release_cost"][:MOST_INPUTS]:
            yield Paragraph(words.share_words(plan, share))
    if drawn.knowing is not None:
        yield Heading("Worth finding out first", level=3)
        yield Paragraph(words.knowing_words(drawn.knowing))
        for worth in words.worthwhile(drawn.knowing)[:MOST_INPUTS]:
            yield Paragraph(f"·  {words.worth_words(plan, worth)}")
    if drawn.stories:
        yield Heading("The worst worlds", level=3)
        for story in drawn.stories[:MOST_STORIES]:
            yield Paragraph(f"·  {clipped(words.story_words(drawn.worlds, story), LONGEST)}")
