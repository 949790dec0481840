"""How a figure that nobody edits is declared."""

from __future__ import annotations

from typing import Any

from core.schema import quantity
from core.sources import DEFINITION, Source
from core.units import COUNT, Unit


def fixed(label: str, value: float, doc: str, source: Source = DEFINITION, unit: Unit = COUNT) -> Any:
    """Declare a figure nobody edits."""
    return quantity(label, unit, default=value, low=value, high=value, doc=doc, source=source)
