"""What was really spent against the plan, on paper: a part of its own where something was imported."""

from __future__ import annotations

from core.actuals import told
from core.actuals.variance import Variance
from core.paper import Block, Heading, Paragraph, Table
from core.results import Results


def actuals(results: Results) -> list[Block]:
    """The variance to date by line and by month; nothing where nothing was imported."""
    if not results.plan.actuals:
        return []
    found = Variance(results)
    blocks: list[Block] = [Heading("Actuals against plan"), Paragraph(told.verdict(found), strong=True)]
    blocks += [Paragraph(words, muted=True) for words in told.notes(found)]
    if found.months:
        lines, months = told.rows(found), told.month_rows(found, found.total)
        blocks += [
            Table(("$", *told.HEADS[1:]), lines, strong=frozenset({len(lines) - 1})),
            Heading("All lines by month", level=3),
            Table(("$", *told.MONTH_HEADS[1:]), months),
            told.picture(found),
        ]
    return blocks
