"""Well-known shapes to begin a model with: their cards, tokens and published sizes; read once, dated."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from core import arrange
from core.inputs.architecture import Architecture
from core.inputs.shape import NEW_DENSE
from core.inputs.training import OF_CLASS
from core.issues import Invalid
from core.plan import Plan
from core.schema import inputs_of
from core.sources import Grade, Source
from core.units import PARAMETER

FILE = Path(__file__).parent.parent / "resources" / "catalogue" / "shapes.csv"
UNTESTED_PROJECT, UNTESTED_SUCCESS = 3.0, 0.5  # as untested projects needed and succeeded


@dataclass(frozen=True, slots=True)
class Known:
    """A model that exists: its card as an option, and its published size in parameters; none where nobody says."""

    model: Architecture
    published: float
    published_active: float | None
    source: Source


@cache
def shapes() -> tuple[Known, ...]:
    """All well-known shapes, dense ones first."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(_known(row) for row in csv.DictReader(file))


def shape_of(name: str) -> Known:
    """The shape of this name.

    Raises:
        Invalid: there is none.
    """
    for each in shapes():
        if each.model.name == name:
            return each
    raise Invalid(f"There is no shape called “{name}”; there are: {', '.join(each.model.name for each in shapes())}")


def add(plan: Plan, name: str) -> Plan:
    """The plan with such a model as a new option at the end, chosen, planned as published runs of its class.

    Raises:
        Invalid: there is none of this name, or there are six options already.
    """
    found = shape_of(name).model
    changed = arrange.add(plan, "architecture")
    option = replace(found, name=arrange.free_name(found.name, plan.architecture))
    return changed.with_options("architecture", (*changed.architecture[:-1], option), len(changed.architecture) - 1)


def _known(row: dict[str, str]) -> Known:
    values: dict[str, Any] = {
        given.name: given.kind.from_text(row[given.name]) for given in inputs_of(Architecture) if row.get(given.name)
    }
    if row["approach"] != NEW_DENSE:
        values |= {"project": UNTESTED_PROJECT, "success": UNTESTED_SUCCESS}
    return Known(
        model=Architecture(**values, mfu_kind=OF_CLASS),
        published=PARAMETER.base(float(row["published"])),
        published_active=PARAMETER.base(float(row["published_active"])) if row["published_active"] else None,
        source=Source(row["source"], date.fromisoformat(row["date"]), Grade(row["grade"])),
    )
