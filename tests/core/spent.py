"""Spend for tests: lists as texts, and a plan whose months are written by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.actuals.importing import Imported, Mapping, Table, guess, look
from core.examples import NAMES
from core.inputs.actuals import LINES, SPENT, Actual
from core.results import Results, Row, evaluate
from core.workbook.tables import read_text
from tests.shorter import short

TODAY = date(2027, 12, 1)
PLAN = short(NAMES[0])
MACHINES, PAYROLL, VENDORS, REPLACING, OTHER = (label for _, label in LINES)
BY_HAND = (  # months 1 to 5, in $
    ("machines_paid", (100_000.10, 200_000.20, 0.0, 10.0, 10.0)),
    ("payroll", (30_000.0, 30_000.0, 30_000.0, 30_000.0, 0.0)),
    ("other", (5_000.55, 5_000.55, 5_000.55, 0.0, 0.0)),
)


def table(text: str) -> Table:
    """A list as it is copied from a spreadsheet, cells apart by bars."""
    return read_text("\n".join(line.strip().replace("|", "\t") for line in text.strip().splitlines()), "The list")


def looked(text: str, today: date = TODAY, mapping: Mapping | None = None) -> Imported:
    """What comes of a list in the mapping its heads suggest."""
    found = table(text)
    return look(found, mapping or guess(found), today)


def amounts(imported: Imported) -> list[tuple[str, str, float]]:
    """Month, line and amount of what can be taken."""
    made = (draft.actual for draft in imported.drafts if draft.actual is not None)
    return [(f"{each.month:%Y-%m}", each.line, each.amount) for each in made]


def spent(month: int, line: str, amount: float, note: str = "") -> Actual:
    """An amount of a month of 2027."""
    return Actual(date(2027, month, 1), line, amount, note)


def by_hand(*actuals: Actual) -> Results:
    """Results whose cost is written by hand: three lines in five months, nothing else."""
    found = evaluate(replace(PLAN, actuals=actuals))
    rows = {key: [0.0] * found.never for key in (*(key for key, _ in LINES), SPENT)}
    for key, values in BY_HAND:
        for month, value in enumerate(values, 1):
            rows[key][month] = value
            rows[SPENT][month] += value
    lines = {key: Row(found.rows[key].line, values) for key, values in rows.items()}
    return replace(found, rows={**found.rows, **lines})
