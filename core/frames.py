"""Results as pandas tables, for export and analysis."""

from __future__ import annotations

import pandas as pd

from core.results import Results
from core.sheet import Cell, Sheet


def monthly(results: Results) -> pd.DataFrame:
    """Monthly rows down, months across; index (key, label, unit)."""
    rows = {
        (row.line.key, row.line.label, row.line.unit.symbol): row.values  # noqa: PD011 - a row, not a frame
        for row in results.rows.values()
        if row.is_monthly
    }
    frame = pd.DataFrame.from_dict(rows, orient="index", columns=range(results.never))
    frame.index = pd.MultiIndex.from_tuples(list(rows), names=["key", "label", "unit"])
    return frame


def months_sheet(results: Results) -> Sheet:
    """The same as a table for other programs, in base units."""
    heads = ("key", "label", "unit", *map(str, range(results.never)))
    lines: list[tuple[Cell, ...]] = [
        (row.line.key, row.line.label, row.line.unit.symbol, *map(float, row.values))
        for row in results.rows.values()
        if row.is_monthly
    ]
    return Sheet("Months", heads, tuple(lines))


def figures(results: Results) -> pd.DataFrame:
    """Rows with one figure for the plan: key, label, unit, value."""
    rows = [
        (row.line.key, row.line.label, row.line.unit.symbol, row.values[0])  # noqa: PD011 - a row, not a frame
        for row in results.rows.values()
        if not row.is_monthly
    ]
    return pd.DataFrame(rows, columns=["key", "label", "unit", "value"])
