"""Predictions as comma-separated text, a line for each run of the list."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from core.runs.cells import safe
from core.runs.prediction import Prediction, predict
from core.runs.reading import Row

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


def as_csv(rows: Iterable[Row]) -> bytes:
    """What each run of a list will take, in its order."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(HEADS)
    writer.writerows(_line(row, predict(row.run)) for row in rows)
    return buffer.getvalue().encode()


def _line(row: Row, found: Prediction) -> tuple[str, ...]:
    hours = (found.hours.low, found.hours.likely, found.hours.high) if found.hours is not None else (None,) * 3
    return (
        safe(row.run.name),
        found.group.value if found.group is not None else "",
        f"{found.flop:.6g}" if found.flop is not None else "",
        *map(_figure, hours),
        _figure(found.days),
        "" if found.least is None else str(found.least),
        safe("; ".join((*row.remarks, *found.assumed))),
    )


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}" if value >= LARGE else f"{value:.5g}"
