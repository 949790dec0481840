"""Results as pandas tables hold the rows as they are."""

from __future__ import annotations

import pytest

from core.examples import example
from core.frames import figures, monthly
from core.results import evaluate
from tests.shorter import EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_monthly_rows_stand_down_and_months_across(name: str) -> None:
    results = evaluate(example(name))
    frame = monthly(results)
    rows = [row for row in results.rows.values() if row.is_monthly]
    assert frame.index.names == ["key", "label", "unit"]
    assert [str(month) for month in frame.columns] == [str(month) for month in range(results.never)]
    assert frame.index.tolist() == [(row.line.key, row.line.label, row.line.unit.symbol) for row in rows]
    assert frame.to_numpy().tolist() == [row.values for row in rows]


@pytest.mark.parametrize("name", EXAMPLES)
def test_other_rows_stand_down_with_one_figure(name: str) -> None:
    results = evaluate(example(name))
    frame = figures(results)
    rows = [row for row in results.rows.values() if not row.is_monthly]
    assert frame.columns.tolist() == ["key", "label", "unit", "value"]
    assert frame["key"].tolist() == [row.line.key for row in rows]
    assert frame["value"].tolist() == [row.values[0] for row in rows]
    assert len(rows) + len(monthly(results)) == len(results.rows)
