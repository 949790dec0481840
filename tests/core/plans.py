"""Random valid plans, built from the declarations alone: every input within its spread, or near its default."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any, assert_never

import numpy as np
from hypothesis import strategies as st

from core.examples import APART
from core.inputs.constants import Constants
from core.inputs.team import SHARES, Seat, Team
from core.keys import DECISIONS, SECTIONS, SINGLE, Place, section_type
from core.kinds import Choice, Day, Kind, Quantity, Switch, Text
from core.number import fifteen
from core.plan import Case, Plan, Scenario, is_shared
from core.schema import Input, inputs_of, lists_of

Draw = np.random.Generator
REACH = 4.0  # an input without a spread is drawn up to so many times its default
ROWS = 5  # seats and fundings drawn at most
OPTIONS = 3
SHORT, SHORT_TERM = 16, 9  # months; first signature, lead, delay, burn-in and term lie within the horizon
EDGES = 0.1  # how often an input lies exactly on an edge of what is drawn
NARROW = (
    ("horizon", 12.0, 30.0),
    ("waiting", 0.0, 3.0),
    ("layers", 1.0, 40.0),
    ("hidden", 16.0, 4096.0),
    ("heads", 1.0, 32.0),
    ("head_size", 16.0, 128.0),
    ("ffn", 16.0, 14_336.0),
    ("tokens", 1e9, 4e12),
    ("tail", 0.0, 60_000.0),
    ("nodes", 1.0, 160.0),
    ("extra", 0.0, 64.0),
    ("signature", 0.0, 3.0),
    ("burn_in", 0.0, 1.5),
    ("ramp", 0.0, 3.0),
    ("bad", 0.0, 0.2),
    ("early", 0.0, 2.0),
    ("preempted", 0.0, 0.1),
    ("hard_repair", 1.0, 72.0),
    ("soft_repair", 0.5, 8.0),
    ("failures_worst", 4.0, 40.0),
    ("failures_best", 1.0, 10.0),
    ("quality_worst", 0.5, 0.9),
    ("restart_worst", 0.5, 4.0),
    ("restart_best", 0.1, 1.0),
    ("delay_worst", 0.0, 6.0),
    ("delay_best", 0.0, 1.0),
    ("idle_worst", 0.0, 0.3),
    ("bandwidth", 0.3, 1.3),
    ("disk", 0.7, 1.0),
    ("software", 0.7, 1.0),
    ("uplift", 0.0, 0.3),
    ("term", 1.0, 30.0),
    ("promise", 0.9, 1.0),
    ("twice", 0.0, 2.0),
    ("exit_least", 0.0, 5e5),
    ("onboarding", 0.0, 3e5),
    ("least_after", 0.0, 3.0),
    ("start", 1.0, 8.0),
    ("cash", 0.0, 3e7),
    ("share", 0.0, 1.5),
    ("work", 0.0, 20.0),
    ("last", 1.0, 20.0),
    ("languages", 0.0, 20.0),
    ("replacement", 0.0, 1.5),
    ("node_price", 0.0, 4.0),
)


def plans() -> st.SearchStrategy[Plan]:
    """Valid plans with one to three options of each decision; the seed of a failing one is shown."""
    return st.integers(0, 2**32 - 1).map(random_plan)


def options() -> st.SearchStrategy[Plan]:
    """Plans of two options for the machines and nobody in the way; the seed of a failing one is shown."""
    return st.integers(0, 2**32 - 1).map(random_options)


@cache
def every_input() -> tuple[tuple[str, Input], ...]:
    """Every declared input with the key of its holder, constants included."""
    holders: list[tuple[str, type]] = []
    for section in SECTIONS:
        holder = section_type(section)
        holders.append((section, holder))
        holders += [(f"{section}.{each.name}", each.kind.row) for each in lists_of(holder)]
    holders.append(("constants", Constants))
    return tuple((key, given) for key, holder in holders for given in inputs_of(holder))


def random_plan(seed: int) -> Plan:
    """The plan of a seed."""
    draw = np.random.default_rng(seed)
    options: dict[str, Any] = {section: _options(section, draw) for section in DECISIONS}
    single: dict[str, Any] = {section: _holder(section_type(section), draw) for section in SINGLE}
    case = Case(**{section: int(draw.integers(len(each))) for section, each in options.items()})
    plan = Plan(**options, **single, case=case)
    count = int(draw.integers(3))
    scenarios = tuple(_scenario(f"Scenario {place + 1}", plan, draw) for place in range(count))
    return replace(plan, scenarios=scenarios, scenario=int(draw.integers(count + 1)))


def random_options(seed: int) -> Plan:
    """Two options for the machines over a short horizon, of the first a short term, and a run that waits for nobody."""
    draw = np.random.default_rng(seed)
    general = _holder(section_type("general"), draw)
    general = replace(general, horizon=SHORT, leave=float(draw.integers(SHORT)), waiting=0.0)
    first, second = (_holder(section_type("infrastructure"), draw) for _ in range(2))
    first = replace(first, term=float(draw.integers(1, SHORT_TERM)), name="First")
    need = replace(_holder(section_type("architecture"), draw), project=1.0, demand=())
    return Plan(general, (first, second), (Team(seats=(Seat(tenure=24),)),), (need,), APART)


def random_value(name: str, kind: Kind, draw: Draw) -> Any:
    """A valid value of an input."""
    match kind:
        case Quantity():
            return _figure(name, kind, draw)
        case Choice():
            return kind.options[int(draw.integers(len(kind.options)))]
        case Switch():
            return bool(draw.integers(2))
        case Day():
            return date(2026, 1, 1) + timedelta(days=int(draw.integers(2000)))
        case Text():
            return kind.default
        case _:
            assert_never(kind)


def drawn_range(name: str, kind: Quantity) -> tuple[float, float]:
    """Between what a figure is drawn: narrowed by name, else its spread, else its bounds near the default."""
    for narrow, low, high in NARROW:
        if narrow == name:
            return max(low, kind.low), min(high, kind.high)
    if kind.spread is not None:
        return kind.spread.low, kind.spread.high
    return kind.low, min(kind.high, max(REACH * kind.default, kind.low + 6.0))


def _figure(name: str, kind: Quantity, draw: Draw) -> float:
    low, high = drawn_range(name, kind)
    place = float(draw.choice([0.0, 1.0])) if draw.random() < EDGES else float(draw.random())
    if name == "tokens":
        return kind.check(low * (high / low) ** place)
    figure = low + place * (high - low)
    return kind.check(float(round(figure)) if kind.whole else fifteen(figure))


def _holder(holder: type, draw: Draw) -> Any:
    """One section or row with every input drawn."""
    values = {given.name: random_value(given.name, given.kind, draw) for given in inputs_of(holder)}
    for each in lists_of(holder):
        rows = tuple(_holder(each.kind.row, draw) for _ in range(int(draw.integers(ROWS + 1))))
        values[each.name] = _led(rows, draw) if each.kind.row is Seat else rows
    return holder(**(values | _shared(values, draw)))


def _shared(values: dict[str, Any], draw: Draw) -> dict[str, float]:
    """Shares of working time that add up to one; now and then to less, or as they were drawn."""
    shares = {key: values[key] for key in SHARES if key in values}
    if not shares or draw.random() < EDGES:
        return {}
    whole = sum(shares.values()) * float(draw.choice([1.0, 1.0, 2.0]))
    return {key: fifteen(share / whole) for key, share in shares.items()} if whole else {}


def _led(seats: tuple[Seat, ...], draw: Draw) -> tuple[Seat, ...]:
    """Seats with names of their own, most of which report to another one, or to themselves, or to nobody there."""
    names = [f"Seat {place}" for place, _ in enumerate(seats, 1)]
    bosses = ("", "Nobody", *names)
    return tuple(
        replace(seat, name=name, reports_to=bosses[int(draw.integers(len(bosses)))])
        for seat, name in zip(seats, names, strict=True)
    )


def _options(section: str, draw: Draw) -> tuple[Any, ...]:
    """One to three options of a decision, named apart."""
    holder = section_type(section)
    found = []
    for place in range(1 + int(draw.integers(OPTIONS))):
        drawn = _holder(holder, draw)
        values = {given.name: getattr(drawn, given.name) for given in inputs_of(holder)}
        values |= {each.name: getattr(drawn, each.name) for each in lists_of(holder)}
        found.append(holder(**(values | {"name": f"Option {place + 1}"})))
    return tuple(found)


def _scenario(name: str, plan: Plan, draw: Draw) -> Scenario:
    """A scenario that overrides a few figures, but nothing all scenarios share and no row of a list."""
    scenario = Scenario(name)
    for _ in range(int(draw.integers(4))):
        section = SECTIONS[int(draw.integers(len(SECTIONS)))]
        figures = [each for each in inputs_of(section_type(section)) if isinstance(each.kind, Quantity)]
        given = figures[int(draw.integers(len(figures)))]
        option = int(draw.integers(len(getattr(plan, section)))) if section in DECISIONS else None
        place = Place(section, option, given.name)
        if not is_shared(place):
            scenario = scenario.override(place.key, random_value(given.name, given.kind, draw))
    return scenario
