"""How sure it is on paper: likely ranges with their errors, cash in all worlds, what it hangs on, what to find out."""

from __future__ import annotations

from core.charts import Chart
from core.paper import Block, Heading, Paragraph, Table
from core.results import Results
from core.uncertainty import pictures, words
from core.uncertainty.measures import HEADLINE, spread
from core.uncertainty.regret import choice_words, regret_words
from core.uncertainty.told import Told
from core.uncertainty.totals import all_words

MOST_CASES, MOST_INPUTS = 12, 6


def uncertainty(results: Results, told: Told | None) -> list[Block]:
    """What was drawn of these results; nothing where no worlds were drawn, or of another state of the plan."""
    if told is None or told.results is not results:
        return []
    worlds = told.worlds
    return [
        Heading("How sure"),
        *(Paragraph(each) for each in words.likely(worlds, worlds.chosen)),
        _figures(told),
        *_charts(told),
        *_cases(told),
        *_matters(told),
        *_knowing(told),
        *_regrets(told),
        *_stories(told),
        Paragraph(words.settings(worlds), muted=True),
    ]


def _figures(told: Told) -> Table:
    """P10, P50 and P90 of the headline figures, with 95 % intervals."""
    rows = []
    for key in HEADLINE:
        line = told.results.rows[key].line
        label = line.label if line.unit.money else f"{line.label}, {line.unit.symbol}"
        found = spread(told.worlds, told.worlds.chosen, key)
        rows.append((label, *(words.precise(each, line.unit) for each in found)))
    return Table(("Figure", "P10", "P50", "P90"), tuple(rows))


def _charts(told: Told) -> list[Chart]:
    found = [pictures.cash(told.worlds), pictures.release(told.worlds), pictures.out_of_cash(told.worlds)]
    return [*found, pictures.options(told.worlds)] if len(told.worlds.whole) > 1 else found


def _cases(told: Told) -> list[Block]:
    """The combinations in the same worlds."""
    plan, whole = told.worlds.plan, told.worlds.whole
    if len(whole) < 2:  # noqa: PLR2004 - one beside another
        return []
    rows = tuple((words.case_name(plan, each.case), *words.case_line(told.worlds, each)) for each in whole[:MOST_CASES])
    chosen = frozenset(place for place, each in enumerate(whole[:MOST_CASES]) if each.case == plan.case)
    heads = ("Combination", "Cost to release", "Middle", "Release", "Cash out", "All well")
    return [Heading("Combinations in the same worlds"), Table(heads, rows, strong=chosen)]


def _matters(told: Told) -> list[Block]:
    if told.matters is None:
        return []
    shares = told.matters["release_cost"][:MOST_INPUTS]
    lines = (Paragraph(words.share_words(told.worlds.plan, each)) for each in shares if each.value > 2 * each.error)
    checked = () if told.totals is None else all_words(told.worlds.plan, told.matters, told.totals)
    return [Heading("What the cost to release hangs on"), *lines, *(Paragraph(each, muted=True) for each in checked)]


def _regrets(told: Told) -> list[Block]:
    if not told.regrets:
        return []
    plan = told.worlds.plan
    lines = (
        choice_words(plan, told.regrets),
        *(regret_words(plan, each) for each in told.regrets[:MOST_CASES]),
        told.scenarios,
    )
    return [Heading("What each combination would be regretted for"), *(Paragraph(each) for each in lines)]


def _knowing(told: Told) -> list[Block]:
    if told.knowing is None:
        return []
    worth = words.worthwhile(told.knowing)[:MOST_INPUTS]
    lines = (words.knowing_words(told.knowing), *(words.worth_words(told.worlds.plan, each) for each in worth))
    return [Heading("Worth finding out first"), *(Paragraph(each) for each in lines if each)]


def _stories(told: Told) -> list[Block]:
    said = (words.story_words(told.worlds, each) for each in told.stories)
    return [Heading("The worst worlds"), *(Paragraph(each, muted=True) for each in said)] if told.stories else []
