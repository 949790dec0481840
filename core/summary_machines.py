"""The options for the machines on paper: what each costs and when it runs, where its hours go, what leaving costs."""

from __future__ import annotations

from core import beside, machine_figures
from core.contrast import ABOUT, CONTRASTS, WAYS
from core.paper import Block, Heading, Paragraph, Table
from core.results import Results
from core.summary_tables import across, in_words

EVERY = tuple(each for _, contrasts in CONTRASTS for each in contrasts)
PRINTED = ("Outcome", "Delivery", "From list price to useful hour", "In the books", "Fiscal years: cash and books")


def machines(results: Results) -> list[Block]:
    """Tables and pictures of all options, the other two decisions as chosen."""
    blocks = beside.blocks(results)
    chosen = results.case.infrastructure
    found: list[Block] = [machine_figures.over_use(results)]
    if len(results.beside) > 1:
        found += _pair(results, chosen, rival(results))
    found += [machine_figures.delivery(results), machine_figures.cumulative(results)]
    for block in blocks:
        if block.title in PRINTED or block.title.startswith("Leaving"):
            table = across(block, machine_figures.names(results))
            found += [Heading(block.title, level=3), table] if table.rows else []
    found += [
        Heading("The four ways in general", level=3),
        Paragraph(ABOUT, muted=True),
        in_words("", WAYS, EVERY),
    ]
    return found


def rival(results: Results) -> int:
    """The other option with the lowest price of a useful hour, if it does any; the chosen one where it stands alone."""
    chosen = results.case.infrastructure
    others = [(place, each.once) for place, each in enumerate(results.beside) if place != chosen]
    prices = [(once("all_useful") <= 0, once("useful_price"), place) for place, once in others]
    return min(prices)[-1] if prices else chosen


def _pair(results: Results, one: int, other: int) -> list[Block]:
    """The chosen option beside its nearest rival, and where each breaks even with the other."""
    names = machine_figures.names(results)
    found: list[Block] = [machine_figures.list_to_useful(results, one, other)]
    for subject, against in ((one, other), (other, one)):
        rows = beside.break_evens(results, subject, against)
        if rows:
            found += [
                Paragraph(f"{names[subject]} against {names[against]}", strong=True),
                Table(("", "", "holds"), rows, first_number=1),
            ]
    return found
