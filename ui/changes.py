"""What an edit means for a plan: with an active scenario it belongs to the scenario, else to the plan itself."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from core import arrange, fixes, presets, shapes, teams
from core.change_log import places
from core.inputs.prices import Origin
from core.issues import Fix, Invalid
from core.keys import SECTIONS, Place, place_of
from core.kinds import Text
from core.own_ranges import Ranged, with_range
from core.plan import Plan, is_shared, standing
from core.results import Results
from ui.today import today

ACTIONS = ("add", "duplicate", "remove", "left", "right")
ARRANGED = ("add an option", "duplicate an option", "remove an option", "move an option", "move an option")


def put(plan: Plan, key: str, value: object) -> Plan:
    """Return the plan with one input stated: names and what is general in the plan, the rest in the scenario.

    A range belongs to the plan, its figure to the scenario.

    Raises:
        Invalid: no such input, or the value is not allowed.
    """
    if isinstance(value, Ranged):
        return with_range(put(plan, key, value.value), key, value, today())
    place = place_of(key)
    if not plan.scenario or place.section == "general" or is_shared(place) or isinstance(place.kind, Text):
        return plan.put(key, value)
    scenario = plan.scenarios[plan.scenario - 1]
    as_written = plan.get(key) == place.kind.check(value)
    changed = scenario.without(key) if as_written else scenario.override(key, value)
    return arrange.put_scenario(plan, plan.scenario, changed)


def put_rows(plan: Plan, section: str, option: int | None, listed: str, rows: tuple[Any, ...]) -> Plan:
    """Return the plan with the rows of a list stated.

    In a scenario changed cells belong to the scenario; rows that come, go or move do so in the plan itself.

    Raises:
        Invalid: no such list, or too many rows.
    """
    seen, written = _rows(standing(plan), section, option, listed), _rows(plan, section, option, listed)
    if not plan.scenario:
        return plan.put_rows(section, option, listed, rows)
    if len(rows) == len(seen):
        return _put_cells(plan, Place(section, option, "", listed), seen, rows)
    return plan.put_rows(section, option, listed, _as_written(rows, list(zip(seen, written, strict=True))))


def fixed(plan: Plan, fix: Fix) -> Plan:
    """Return the plan with what an issue offers done, in the active scenario if there is one.

    Raises:
        Invalid: the plan is no longer the one it was offered for.
    """
    return fixes.apply(plan, fix, put, put_rows)


def fix_words(fix: Fix) -> str:
    """Return what doing it is called in the history: `raise Pretraining 1's management share to 30 %`."""
    return f"{fix.words[:1].lower()}{fix.words[1:]}"


def arranged(plan: Plan, section: str, action: str, option: int) -> Plan:
    """Return the plan with its options arranged: one of `ACTIONS`.

    Raises:
        Invalid: no such option, no room for more, or none would be left.
    """
    match action:
        case "add":
            return arrange.add(plan, section)
        case "duplicate":
            return arrange.duplicate(plan, section, option)
        case "remove":
            return arrange.remove(plan, section, option)
        case "left":
            return arrange.move(plan, section, option, option - 1)
        case _:
            return arrange.move(plan, section, option, option + 1)


def presets_of(section: str) -> tuple[str, ...]:
    """Return what a new option of a decision can begin with."""
    match section:
        case "infrastructure":
            return tuple(each.name for each in presets.PRESETS)
        case "team":
            return tuple(each.name for each in teams.TEAMS)
        case _:
            return tuple(each.model.name for each in shapes.shapes())


def begun(plan: Plan, section: str, name: str) -> Plan:
    """Return the plan with another option of a decision, as a preset has it.

    Raises:
        Invalid: there is none of this name, or no room for more.
    """
    add = {"infrastructure": presets.add, "team": teams.add, "architecture": shapes.add}[section]
    return add(plan, name)


def alternatives(results: Results, section: str) -> tuple[Results, ...]:
    """Return what follows from each option of a decision, the others as chosen."""
    if section == "infrastructure":
        return results.beside
    return results.teams if section == "team" else results.models


def words(key: str) -> str:
    """Return what putting an input is called in the history: `change usage price`."""
    label = place_of(key).kind.label
    return f"change {label[:1].lower()}{label[1:]}"


def overrides(plan: Plan) -> tuple[str, ...]:
    """Return what the active scenario states, in words: `Burst, Delay: 2 months`."""
    if not plan.scenario:
        return ()
    return tuple(_override(plan, key, value) for key, value in plan.scenarios[plan.scenario - 1].overrides)


def scenario_words(plan: Plan) -> str:
    """Return which scenario is active and what it states; empty where none is."""
    if not plan.scenario:
        return ""
    said = "; ".join(overrides(plan)) or "nothing is different yet"
    name = plan.scenarios[plan.scenario - 1].name
    return f"Scenario “{name}”: {said}. What you state here belongs to this scenario."


def origins(plan: Plan) -> dict[str, str]:
    """Return where stated values come from, by key: `From Lambda, H100 SXM, on demand, 2026-08-21.`."""
    return {each.key: _origin(each) for each in plan.origins if each.is_told}


def _origin(origin: Origin) -> str:
    """Where a value comes from, how firm that is, and how far it may lie."""
    firm = f" ({origin.grade})" if origin.grade else ""
    unit = getattr(place_of(origin.key).kind, "unit", None)
    likely = ""
    if origin.low < origin.high and unit is not None:
        low, high = (unit.apart(end) for end in (origin.low, origin.high))
        likely = f" Likely {low} – {high} {unit.symbol}".rstrip() + "."
    return f"From {origin.source}, {origin.date or 'day not known'}{firm}.{likely}"


def page_of(before: Plan, after: Plan) -> str:
    """Return the page on which two plans differ; empty when that is none in particular."""
    shapes = tuple(_without_work(plan) for plan in (before, after))
    if before.people != after.people or (shapes[0] == shapes[1] and before.architecture != after.architecture):
        return "team"
    for section in ("infrastructure", "team", "architecture"):
        if getattr(before, section) != getattr(after, section):
            return section
    if (before.money, before.general, before.actuals) != (after.money, after.general, after.actuals):
        return "money"
    if before.weights != after.weights:
        return "compare"
    if before.events != after.events:
        return "uncertainty"
    return "decisions" if before.decisions != after.decisions else ""


def changed_key(before: Plan, after: Plan) -> str:
    """Return the key of the first input that differs in what two plans come to; empty where none does."""
    old, new = standing(before), standing(after)
    moved = frozenset(name for name in SECTIONS if getattr(old, name) != getattr(new, name))
    differ = (each.key for each in places(new) if each.section in moved and _differs(old, new, each.key))
    return next(differ, "")


def _differs(old: Plan, new: Plan, key: str) -> bool:
    """Whether an input is another one, or was not there."""
    try:
        return bool(old.get(key) != new.get(key))
    except Invalid:
        return True


def _without_work(plan: Plan) -> tuple[Any, ...]:
    """The options for the model without the work for people, which stands on the page of the team."""
    return tuple(replace(option, demand=()) for option in plan.architecture)


def _override(plan: Plan, key: str, value: object) -> str:
    place = place_of(key)
    unit = getattr(place.kind, "unit", None)
    figure = place.kind.to_text(value) + (f" {unit.symbol}" if unit is not None and unit.symbol else "")
    named = [] if place.option is None else [plan.option(place.section, place.option).name]
    if place.listed:
        row = _rows(plan, place.section, place.option, place.listed)[place.row]
        named.append(str(getattr(row, fields(row)[0].name)))
    return f"{', '.join([*named, place.kind.label])}: {figure}"


def _rows(plan: Plan, section: str, option: int | None, listed: str) -> tuple[Any, ...]:
    holder = getattr(plan, section) if option is None else plan.option(section, option)
    rows: tuple[Any, ...] = getattr(holder, listed)
    return rows


def _as_written(rows: tuple[Any, ...], pairs: list[tuple[Any, Any]]) -> tuple[Any, ...]:
    """The rows without what a scenario says of them, from pairs of seen and written ones; new rows as they are."""
    found = []
    for row in rows:
        pair = next((pair for pair in pairs if pair[0] == row), None)
        if pair is not None:
            pairs.remove(pair)
        found.append(row if pair is None else pair[1])
    return tuple(found)


def _put_cells(plan: Plan, place: Place, before: tuple[Any, ...], after: tuple[Any, ...]) -> Plan:
    """The plan with the cells put in which two lists of equal length differ."""
    for row, (old, new) in enumerate(zip(before, after, strict=True)):
        for cell in fields(new):
            if getattr(old, cell.name) != getattr(new, cell.name):
                key = Place(place.section, place.option, cell.name, place.listed, row).key
                plan = put(plan, key, getattr(new, cell.name))
    return plan
