"""The plan's reference accelerator, taken from the catalogue: what all its GPU-hours are counted in."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from core import arrange
from core.accelerators import AMPERE, BLACKWELL, HOPPER, Accelerator
from core.inputs import general
from core.inputs.prices import Origin
from core.plan import Plan

FAMILY = MappingProxyType({HOPPER: general.HOPPER, AMPERE: general.AMPERE, BLACKWELL: general.BLACKWELL})
SERVER = 1275 / 700  # watts of a server's share over those of its H100: power of other parts is taken alike


def use(plan: Plan, part: Accelerator) -> Plan:
    """The plan with its GPU-hours counted in another accelerator, and where peak, memory and power come from.

    Raises:
        Invalid: a figure is out of the bounds of its input.
    """
    values: dict[str, object] = {
        "accelerator": part.name,
        "family": FAMILY.get(part.family, general.OTHER_FAMILY),
        "peak": part.peak,
        "memory": part.memory,
    }
    if part.power is not None:
        values["draw"] = float(round(part.power * SERVER))
    for name, value in values.items():
        plan = plan.put(f"general.{name}", value)
    keys = {f"general.{name}" for name in values} - {"general.accelerator", "general.family"}
    day, grade = part.source.date.isoformat(), part.source.grade.value
    found = tuple(Origin(key, part.source.title, day, grade) for key in sorted(keys))
    others = tuple(each for each in plan.origins if each.key not in keys)
    return replace(plan, origins=arrange.ordered((*others, *found)))
