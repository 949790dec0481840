"""A plan as plain data and back, exact to the last bit, whatever is declared: new inputs need no line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

from core.issues import Invalid, Issue
from core.keys import place_of
from core.kinds import Items, Kind, Quantity, Text
from core.plan import Plan, Scenario

Raw: TypeAlias = Any  # what JSON holds: words, figures, yes and no, lists, and objects by name
Refuse: TypeAlias = Callable[[Issue], None]
ATOMS = (str, int, float, bool, type(None))


def plain(value: Any) -> Raw:
    """A value of a plan as plain data: rows and sections by the names of their inputs, days as 2027-01-31.

    Raises:
        TypeError: it holds something that is no part of a plan.
    """
    if isinstance(value, ATOMS):
        return value
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    holder: type = type(value)
    names, getter = _parts(holder)
    return {
        name: each if isinstance(each, ATOMS) else plain(each) for name, each in zip(names, getter(value), strict=True)
    }


@cache
def _parts(holder: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of a dataclass, and what reads all of them at once."""
    if not is_dataclass(holder):
        raise TypeError(f"{holder.__name__} is no part of a plan")
    names = tuple(each.name for each in fields(holder))
    if len(names) == 1:
        only = attrgetter(names[0])
        return names, lambda value: (only(value),)
    return names, attrgetter(*names)


def plan_of(raw: Raw) -> tuple[Plan, tuple[Issue, ...]]:
    """The plan in plain data; what it lacks has its default, and what cannot be taken is told and has its default.

    Raises:
        Invalid: it holds no plan at all.
    """
    issues: list[Issue] = []
    plan = _dataclass(Plan, raw, "", issues.append)
    if not isinstance(plan, Plan):
        raise Invalid("This holds no plan")
    return plan, tuple(issues)


def plan_after(
    raw: Raw, begun: Plan, issues: tuple[Issue, ...], changed: frozenset[str]
) -> tuple[Plan, tuple[Issue, ...]]:
    """The plan in plain data of which only some sections are others than when it was read: these are read again."""
    names = [each.name for each in fields(Plan) if each.name in changed]
    found, told = plan_of({name: raw[name] for name in names if name in raw})
    kept = (each for each in issues if each.where.split(".", 1)[0] not in names)
    return replace(begun, **{name: getattr(found, name) for name in names}), (*kept, *told)


def _dataclass(holder: type, raw: Raw, where: str, refuse: Refuse) -> Any:
    """A section, a row or the whole plan; its class as it is declared where nothing fits."""
    if not isinstance(raw, Mapping):
        raise Invalid(f"{where or 'The plan'} is not written as it should be")
    if holder is Scenario:
        return Scenario(str(raw.get("name", "")), _overrides(raw.get("overrides", []), where, refuse))
    found = {}
    for name, kind, each in _declared(holder):
        if name in raw:
            try:
                if kind is None:
                    found[name] = _field(holder, each, raw[name], _spot(where, name), refuse)
                else:
                    found[name] = value_of(kind, raw[name])
            except Invalid as refused:
                refuse(Issue(_spot(where, name), f"{refused}; the default stands here instead", grave=True))
    return holder(**found)


def _spot(where: str, name: str) -> str:
    return f"{where}.{name}".lstrip(".")


@cache
def _declared(holder: type) -> tuple[tuple[str, Kind | None, Field[Any]], ...]:
    """The fields of a dataclass, with the kind of those that hold one value."""
    kinds = ((each, each.metadata.get("kind")) for each in fields(holder))
    return tuple((each.name, None if isinstance(kind, Items) else kind, each) for each, kind in kinds)


def _field(holder: type, each: Field[Any], raw: Raw, where: str, refuse: Refuse) -> Any:
    kind = each.metadata.get("kind")
    if isinstance(kind, Items):
        return kind.check(_rows(kind.row, raw, where, refuse))
    hint = _hints(holder)[each.name]
    if get_origin(hint) is tuple:
        return _rows(get_args(hint)[0], raw, where, refuse)
    if is_dataclass(hint) and isinstance(hint, type):
        return _dataclass(hint, raw, where, refuse)
    if each.default is MISSING or type(raw) is not type(each.default):
        raise Invalid(f"{each.name.capitalize()} is not written as it should be")
    return raw


@cache
def _hints(holder: type) -> Mapping[str, Any]:
    return get_type_hints(holder)


def _rows(row: type, raw: Raw, where: str, refuse: Refuse) -> tuple[Any, ...]:
    if not isinstance(raw, list):
        raise Invalid(f"{where} is no list")
    return tuple(_dataclass(row, each, f"{where}.{number}", refuse) for number, each in enumerate(raw, 1))


def _overrides(raw: Raw, where: str, refuse: Refuse) -> tuple[tuple[str, Any], ...]:
    """What a scenario says; without what names no input of this version or is no longer allowed."""
    found = []
    for key, value in raw:
        try:
            found.append((key, value_of(place_of(key).kind, value)))
        except Invalid as refused:
            refuse(Issue(where, f"{refused}; the scenario leaves it as the plan has it", grave=True))
    return tuple(found)


def value_of(kind: Kind, raw: Raw) -> Any:
    """The value as it was written where the kind still takes it; a figure keeps every bit.

    Raises:
        Invalid: the kind does not take it.
    """
    taken = kind.from_cell(raw)
    exact = (isinstance(kind, Quantity) and isinstance(raw, int | float)) or (
        isinstance(kind, Text) and isinstance(raw, str)
    )
    return raw if exact else taken
