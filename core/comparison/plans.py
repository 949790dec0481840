"""Two plans against each other: inputs that differ, and what each decision has to do with the difference.

The difference of a figure is shared among the groups of inputs that differ by the Shapley value: the mean, over all
orders in which the groups may be changed, of what each change does (decisions.md 5.6).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from itertools import combinations
from math import factorial
from typing import Any

from core.given import Inputs
from core.keys import SECTIONS
from core.kinds import Kind
from core.plan import Plan
from core.results import reading
from core.schema import inputs_of, lists_of

GROUPS = ("infrastructure", "team", "architecture", "people", "money", "general")
FIGURES = ("release_cost", "total_cost", "release", "runway", "lowest_cash")
NEVER = frozenset({"release", "runway"})  # a month after the horizon: not within it
NAMED = frozenset({"title", "author", "name"})  # change no figure


@dataclass(frozen=True, slots=True)
class Difference:
    """One input that differs in the chosen cases: where it stands, what it is called, both values in words."""

    section: str
    label: str
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Waterfall:
    """One figure from the first plan to the second: what each group adds; `is_never` says that an end is no month."""

    key: str
    one: float
    other: float
    parts: tuple[tuple[str, float], ...]
    is_never: bool


@dataclass(frozen=True, slots=True)
class Versus:
    """Two plans: differing inputs, options that only one has, and a waterfall for each headline figure."""

    names: tuple[str, str]
    differences: tuple[Difference, ...]
    options: tuple[str, ...]
    falls: tuple[Waterfall, ...]
    horizon: int


def versus(one: Plan, other: Plan, names: tuple[str, str]) -> Versus:
    """The chosen case of a plan, its active scenario put in, against that of another, over the longer horizon."""
    horizon = max(one.general.horizon, other.general.horizon)
    ends = tuple(_over(plan.inputs(), horizon) for plan in (one, other))
    return Versus(
        names,
        tuple(differences(one.inputs(), other.inputs())),
        tuple(_options(one, other, names)),
        _falls(ends[0], ends[1], int(horizon)),
        int(horizon),
    )


def _over(inputs: Inputs, horizon: float) -> Inputs:
    return replace(inputs, general=replace(inputs.general, horizon=horizon))


def differences(one: Inputs, other: Inputs) -> Iterator[Difference]:
    """Every input of two cases that differs; of lists row by row."""
    for section in SECTIONS:
        old, new = getattr(one, section), getattr(other, section)
        yield from _single(section, "", old, new)
        for listed in lists_of(_declared(old)):
            yield from _rows(section, listed.kind.label, getattr(old, listed.name), getattr(new, listed.name))


def _single(section: str, where: str, old: Any, new: Any) -> Iterator[Difference]:
    for given in inputs_of(_declared(old)):
        was, is_ = getattr(old, given.name), getattr(new, given.name)
        if was != is_:
            label = f"{where}{given.kind.label[:1].lower()}{given.kind.label[1:]}" if where else given.kind.label
            yield Difference(section, label, _words(given.kind, was), _words(given.kind, is_))


def _rows(section: str, label: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Difference]:
    """Rows by their place; one that only one of the two has is named."""
    for place in range(max(len(old), len(new))):
        where = f"{label} {place + 1}"
        if place >= len(old):
            yield Difference(section, where, "–", _name(new[place]))
        elif place >= len(new):
            yield Difference(section, where, _name(old[place]), "–")
        else:
            yield from _single(section, f"{where}, ", old[place], new[place])


def _name(row: Any) -> str:
    return str(getattr(row, fields(row)[0].name))


def _words(kind: Kind, value: Any) -> str:
    unit = getattr(kind, "unit", None)
    text = kind.to_text(value)
    return f"{text} {unit.symbol}" if unit is not None and unit.symbol else text or "–"


def _options(one: Plan, other: Plan, names: tuple[str, str]) -> Iterator[str]:
    """Options that only one of the plans has, and another case that is chosen."""
    for section in ("infrastructure", "team", "architecture"):
        sets = [{option.name for option in getattr(plan, section)} for plan in (one, other)]
        for name, own, rest in ((names[0], sets[0], sets[1]), (names[1], sets[1], sets[0])):
            for option in sorted(own - rest):
                yield f"Only {name} has the {section} “{option}”."


def _falls(one: Inputs, other: Inputs, horizon: int) -> tuple[Waterfall, ...]:
    """A waterfall for each figure, every mixture of the groups read once."""
    groups = tuple(name for name in GROUPS if _bare(getattr(one, name)) != _bare(getattr(other, name)))
    worth: dict[frozenset[str], dict[str, float]] = {}
    for count in range(len(groups) + 1):
        for some in combinations(groups, count):
            mixed = replace(one, **{name: getattr(other, name) for name in some})
            rows = reading(mixed).rows
            worth[frozenset(some)] = {key: float(rows[key].values[0]) for key in FIGURES}
    return tuple(_fall(key, groups, {some: each[key] for some, each in worth.items()}, horizon) for key in FIGURES)


def _fall(key: str, groups: tuple[str, ...], worth: dict[frozenset[str], float], horizon: int) -> Waterfall:
    """The Shapley value of each group for one figure."""
    size, parts = len(groups), []
    for name in groups:
        others, part = [each for each in groups if each != name], 0.0
        for count in range(size):
            weight = factorial(count) * factorial(size - count - 1) / factorial(size)
            for some in combinations(others, count):
                part += weight * (worth[frozenset(some) | {name}] - worth[frozenset(some)])
        parts.append((name, part))
    ends = worth[frozenset()], worth[frozenset(groups)]
    return Waterfall(key, *ends, tuple(parts), key in NEVER and max(ends) > horizon)


def _bare(holder: Any) -> Any:
    """A section without the names in it, which change no figure."""
    named: dict[str, Any] = {each.name: "–" for each in fields(holder) if each.name in NAMED}
    return replace(holder, **named)


def _declared(holder: object) -> type:
    """The class a section or a row is declared by."""
    return type(holder)
