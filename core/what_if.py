"""What if a figure were another one: how far to try it, what that would change, keeping it as a scenario."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from core import arrange, likely
from core.headline import difference, headline
from core.issues import Invalid
from core.keys import Place, place_of
from core.kinds import Quantity
from core.plan import Plan, is_shared, standing
from core.results import Results
from core.units import Unit

STEPS = 100  # about as many as a slider of usual width has places worth stopping at
MOST = 3  # figures at a time; more than that nobody follows
HALF = 0.5
CLOSE = 1e-9  # to a round figure, in steps
ROUND = (1.0, 2.0, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Track:
    """The way of a slider over an input: round figures in written units, `low` and `high` included."""

    unit: Unit
    low: float
    high: float
    step: float

    @property
    def last(self) -> int:
        """The place at the upper end; the lower end is place 0."""
        return max(1, math.ceil(round((self.high - self.low) / self.step, 6)))

    def value(self, place: int) -> float:
        """The figure at a place, in base units."""
        written = self.high if place >= self.last else self.low + place * self.step
        return self.unit.base(round(written, max(0, 1 - math.floor(math.log10(self.step)))))

    def place(self, value: float) -> int:
        """The place nearest to a figure in base units."""
        return min(self.last, max(0, round((self.unit.written(value) - self.low) / self.step)))


@dataclass(frozen=True, slots=True)
class Shift:
    """A headline figure as it is, as it would be, and the difference, empty where there is none."""

    key: str
    label: str
    now: str
    then: str
    difference: str
    role: str


def track(plan: Plan, key: str) -> Track:
    """How far an input may go: its own or declared range, else half as much again either way, within its bounds.

    Raises:
        Invalid: it is no figure, or the active scenario cannot change it.
    """
    place, kind = triable(plan, key)
    value = standing(plan).get(key)
    around = abs(value or kind.default) * HALF or (kind.high - kind.low) * HALF
    ends = likely.ends(kind, value, likely.origins(plan).get(place.key))
    low, high = ends or (value - around, value + around)
    return _round(kind, max(kind.low, min(low, value)), min(kind.high, max(high, value)))


def triable(plan: Plan, key: str) -> tuple[Place, Quantity]:
    """The place and kind of an input that can be tried.

    Raises:
        Invalid: it is no figure, or the active scenario cannot change it.
    """
    place = place_of(key)
    kind = place.kind
    if not isinstance(kind, Quantity):
        raise Invalid(f"{kind.label} is no figure; only figures have a range to be tried")
    if plan.scenario and (place.section == "general" or is_shared(place)):
        name = plan.scenarios[plan.scenario - 1].name
        raise Invalid(f"{kind.label} is the same in every scenario, so “{name}” cannot change it; show the plan itself")
    return place, kind


def shifts(base: Results, tried: Results) -> tuple[Shift, ...]:
    """What would become of the headline figures."""
    return tuple(
        Shift(now.key, now.label, now.value, then.value, difference(now.key, base, tried), then.role)
        for now, then in zip(headline(base), headline(tried), strict=True)
    )


def kept(plan: Plan, values: Mapping[str, float], name: str) -> Plan:
    """The plan with a new scenario, the active one, in which figures are as they were tried.

    It begins with what the active scenario states.

    Raises:
        Invalid: not a name, no room for another scenario, or every scenario shares one of the figures.
    """
    stated = plan.scenarios[plan.scenario - 1].overrides if plan.scenario else ()
    made = arrange.add_scenario(plan, name)
    scenario = replace(made.scenarios[-1], overrides=stated)
    for key, value in values.items():
        scenario = scenario.override(key, value)
    return arrange.put_scenario(made, made.scenario, scenario)


def _round(kind: Quantity, low: float, high: float) -> Track:
    """A track of round figures from about one to about another, in base units, within the bounds."""
    unit = kind.unit
    start, end = unit.written(low), unit.written(high)
    least, most = unit.written(kind.low), unit.written(kind.high)
    if not start < end:
        start, end = least, most
    raw = (end - start) / STEPS
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(each * power for each in ROUND if each * power >= raw * (1 - CLOSE))
    if kind.whole:
        step = max(1.0, step)
    below, above = math.floor(start / step + CLOSE) * step, math.ceil(end / step - CLOSE) * step
    return Track(unit, max(least, below), min(most, above), step)
