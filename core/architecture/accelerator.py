"""The plan's reference accelerator, taken from the catalogue: what all its GPU-hours are counted in."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from core import arrange
from core.accelerators import AMPERE, BLACKWELL, HOPPER, OTHER, Accelerator
from core.inputs import general
from core.inputs.prices import Origin
from core.plan import Plan
from core.units import GIGABYTE, TERAFLOPS, THIN_SPACE, WATT, Unit

FAMILY = MappingProxyType(  # the catalogue's word, and the plan's
    {HOPPER: general.HOPPER, AMPERE: general.AMPERE, BLACKWELL: general.BLACKWELL, OTHER: general.OTHER_FAMILY}
)
SERVER = 1275 / 700  # watts of a server's share over those of its H100: power of other parts is taken alike


def use(plan: Plan, part: Accelerator) -> Plan:
    """The plan with its GPU-hours counted in another accelerator, and where peak, memory and power come from.

    Raises:
        Invalid: a figure is out of the bounds of its input.
    """
    values: dict[str, object] = {
        "accelerator": part.name,
        "family": FAMILY[part.family],
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


def changed(before: Plan, after: Plan) -> str:
    """What another reference accelerator changed, in a sentence."""
    steps = ", ".join(differing(before, after))
    return f"GPU-hours of the plan are counted in {after.general.accelerator} now{f': {steps}' if steps else ''}."


def differing(before: Plan, after: Plan) -> tuple[str, ...]:
    """The figures that differ with another reference accelerator, old and new."""
    old, new = before.general, after.general
    figures = (
        ("peak", TERAFLOPS, old.peak, new.peak),
        ("memory", GIGABYTE, old.memory, new.memory),
        ("power of a server's share", WATT, old.draw, new.draw),
    )
    return tuple(
        f"{name} {_few(unit, was)} → {_few(unit, now)}{THIN_SPACE}{unit.symbol}"
        for name, unit, was, now in figures
        if was != now
    )


def standing_words(plan: Plan) -> str:
    """What the plan counts its GPU-hours in."""
    given = plan.general
    figures = ((TERAFLOPS, given.peak), (GIGABYTE, given.memory), (WATT, given.draw))
    said = ", ".join(f"{_few(unit, value)}{THIN_SPACE}{unit.symbol}" for unit, value in figures)
    return f"GPU-hours are counted in {given.accelerator}: {said}."


def _few(unit: Unit, value: float) -> str:
    """A figure without decimals it does not need."""
    return replace(unit, decimals=0 if unit.written(value).is_integer() else unit.decimals).plain(value)
