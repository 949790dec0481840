"""Predictions as a table, a line for each run of the list."""

from __future__ import annotations

from collections.abc import Iterable

from core.runs.prediction import Prediction, predict
from core.runs.reading import Row
from core.sheet import Cell, Sheet

HEADS = (
    "name",
    "class",
    "flop",
    "gpu_hours_p10",
    "gpu_hours_p50",
    "gpu_hours_p90",
    "days",
    "min_accelerators",
    "assumed",
)
LARGE = 1000.0  # from here on, whole numbers say enough


def estimates(rows: Iterable[Row]) -> Sheet:
    """What each run of a list will take, in its order; figures in as many digits as they deserve."""
    return Sheet("Estimates", HEADS, tuple(_line(row, predict(row.run)) for row in rows))


def _line(row: Row, found: Prediction) -> tuple[Cell, ...]:
    hours = (found.hours.low, found.hours.likely, found.hours.high) if found.hours is not None else (None,) * 3
    return (
        row.run.name,
        found.group.value if found.group is not None else "",
        float(f"{found.flop:.6g}") if found.flop is not None else None,
        *map(_figure, hours),
        _figure(found.days),
        found.least,
        "; ".join((*row.remarks, *found.assumed)),
    )


def _figure(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.0f}" if value >= LARGE else f"{value:.5g}")
