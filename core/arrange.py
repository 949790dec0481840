"""Rearranging options and scenarios: add, duplicate, remove, move, rename. Whatever names an input by key follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from core.inputs.events import MOST_TIES, Tie
from core.inputs.prices import Origin
from core.inputs.remarks import Remark
from core.issues import Invalid
from core.keys import MOST_OPTIONS, MOST_SCENARIOS, at_option, section_type, spot_of
from core.kinds import LONGEST_TEXT, Text
from core.plan import Plan, Scenario
from core.sources import PLANNER

Known = TypeVar("Known", Origin, Remark)

SCENARIO_NAME = Text("Scenario", "Scenario", "Name of the scenario.", PLANNER, required=True)


def add(plan: Plan, section: str) -> Plan:
    """A new option with all defaults at the end, chosen.

    Raises:
        Invalid: there are six already.
    """
    options = getattr(plan, section)
    fresh = section_type(section)()
    return _room(plan, section).with_options(
        section, (*options, replace(fresh, name=free_name(fresh.name, options))), len(options)
    )


def duplicate(plan: Plan, section: str, option: int) -> Plan:
    """A copy of an option right after it, chosen; its values come from where they came from, tied as they are tied.

    Raises:
        Invalid: no such option, or six already.
    """
    source = plan.option(section, option)
    options = getattr(_room(plan, section), section)
    copy = replace(source, name=free_name(source.name, options))
    changed = _renumbered(plan, section, lambda old: old if old <= option else old + 1)
    origins = ordered((*changed.origins, *_copied(plan.origins, section, option)))
    remarks = ordered((*changed.remarks, *_copied(plan.remarks, section, option)))
    tied = _tied(changed, (*changed.events.ties, *_tied_alike(plan, section, option))[:MOST_TIES])
    return replace(tied, origins=origins, remarks=remarks).with_options(
        section, (*options[: option + 1], copy, *options[option + 1 :]), option + 1
    )


def remove(plan: Plan, section: str, option: int) -> Plan:
    """The plan without an option and without what scenarios and ties say of it.

    Raises:
        Invalid: no such option, or it is the only one.
    """
    plan.option(section, option)
    options = getattr(plan, section)
    if len(options) == 1:
        raise Invalid(f"{section.capitalize()} needs at least one option; this is the only one")
    chosen = getattr(plan.case, section)
    kept = options[:option] + options[option + 1 :]
    changed = _renumbered(plan, section, lambda old: None if old == option else old - (old > option))
    return replace(changed, case=replace(plan.case, **{section: 0})).with_options(
        section, kept, min(chosen - (chosen > option), len(kept) - 1)
    )


def move(plan: Plan, section: str, option: int, to: int) -> Plan:
    """The plan with an option at another place; the chosen one stays chosen.

    Raises:
        Invalid: no such option or place.
    """
    plan.option(section, option)
    plan.option(section, to)
    order = list(range(len(getattr(plan, section))))
    order.insert(to, order.pop(option))
    options = [getattr(plan, section)[old] for old in order]
    changed = _renumbered(plan, section, order.index)
    return changed.with_options(section, tuple(options), order.index(getattr(plan.case, section)))


def rename(plan: Plan, section: str, option: int, name: str) -> Plan:
    """The plan with an option renamed.

    Raises:
        Invalid: no such option, or not a name.
    """
    return plan.put(f"{section}.{option + 1}.name", name)


def add_scenario(plan: Plan, name: str) -> Plan:
    """The plan with a new, empty scenario, which becomes the active one.

    Raises:
        Invalid: not a name, one of that name exists, or there are six.
    """
    checked = SCENARIO_NAME.check(name)
    if any(scenario.name == checked for scenario in plan.scenarios):
        raise Invalid(f"There is a scenario called “{checked}” already; choose another name")
    if len(plan.scenarios) >= MOST_SCENARIOS:
        raise Invalid(f"A plan has at most {MOST_SCENARIOS} scenarios; remove one first")
    return replace(plan, scenarios=(*plan.scenarios, Scenario(checked)), scenario=len(plan.scenarios) + 1)


def remove_scenario(plan: Plan, number: int) -> Plan:
    """The plan without a scenario (counted from one); the plan as it stands becomes active.

    Raises:
        Invalid: there is no such scenario.
    """
    if not 1 <= number <= len(plan.scenarios):
        raise _no_scenario(plan, number)
    kept = tuple(scenario for n, scenario in enumerate(plan.scenarios, 1) if n != number)
    return replace(plan, scenarios=kept, scenario=0)


def put_scenario(plan: Plan, number: int, scenario: Scenario) -> Plan:
    """The plan with one scenario (counted from one) replaced."""
    changed = tuple(scenario if n == number else old for n, old in enumerate(plan.scenarios, 1))
    return replace(plan, scenarios=changed)


def activate(plan: Plan, number: int) -> Plan:
    """The plan with another scenario active; 0 is the plan as it stands.

    Raises:
        Invalid: there is no such scenario.
    """
    if not 0 <= number <= len(plan.scenarios):
        raise _no_scenario(plan, number)
    return replace(plan, scenario=number)


def _no_scenario(plan: Plan, number: int) -> Invalid:
    """What is said where a scenario is asked for that the plan does not have."""
    count = len(plan.scenarios)
    return Invalid(f"The plan has {count} scenario{'s' * (count != 1)}; there is no scenario {number}")


def _room(plan: Plan, section: str) -> Plan:
    """The plan itself when another option fits."""
    if len(getattr(plan, section)) >= MOST_OPTIONS:
        raise Invalid(f"A decision has at most {MOST_OPTIONS} options; remove one first")
    return plan


def free_name(name: str, options: tuple[Any, ...]) -> str:
    """The name of a new option, with a number behind it when it is taken."""
    taken = {option.name for option in options}
    stem, number = name, 2
    while name in taken:
        name = f"{stem[: LONGEST_TEXT - 3]} {number}"
        number += 1
    return name


def _renumbered(plan: Plan, section: str, new_place: Callable[[int], int | None]) -> Plan:
    """The plan with the keys of one decision in scenarios, origins and ties following its options."""

    def moved(key: str) -> str | None:
        return _moved(key, section, new_place)

    scenarios = tuple(
        replace(
            scenario, overrides=tuple(sorted((new, value) for key, value in scenario.overrides if (new := moved(key))))
        )
        for scenario in plan.scenarios
    )
    origins = (replace(each, key=new) for each in plan.origins if (new := moved(each.key)))
    tied = _tied(plan, (each for tie in plan.events.ties for each in _moved_tie(tie, moved)))
    remarks = (replace(each, key=new) for each in plan.remarks if (new := moved(each.key)))
    return replace(tied, scenarios=scenarios, origins=ordered(origins), remarks=ordered(remarks))


def _moved(key: str, section: str, new_place: Callable[[int], int | None]) -> str | None:
    """A key where options of a decision are at new places; nothing where its option is gone."""
    of, option = spot_of(key)
    if of != section or option is None:
        return key
    new = new_place(option)
    return None if new is None else at_option(key, new)


def _moved_tie(tie: Tie, moved: Callable[[str], str | None]) -> Iterator[Tie]:
    """The tie with its keys moved, if both are still there; words that are no key stay as they are."""
    ends = []
    for key in (tie.first, tie.second):
        try:
            ends.append(moved(key))
        except Invalid:
            ends.append(key)
    first, second = ends
    if first is not None and second is not None:
        yield replace(tie, first=first, second=second)


def _tied(plan: Plan, ties: Iterable[Tie]) -> Plan:
    """The plan with other ties."""
    return replace(plan, events=replace(plan.events, ties=tuple(ties)))


def _tied_alike(plan: Plan, section: str, option: int) -> Iterator[Tie]:
    """The ties of an option's inputs, for the copy after it; inputs of options behind it stand where they will."""

    def gone(key: str) -> str | None:
        return _moved(key, section, lambda old: None if old == option else old)

    def copied(key: str) -> str | None:
        return _moved(key, section, lambda old: old + (old >= option))

    for tie in plan.events.ties:
        if not any(_moved_tie(tie, gone)):
            yield from _moved_tie(tie, copied)


def _copied(known: Iterable[Known], section: str, option: int) -> Iterator[Known]:
    """What is known of the values of an option, for the copy after it."""
    for each in known:
        if spot_of(each.key) == (section, option):
            yield replace(each, key=at_option(each.key, option + 1))


def ordered(known: Iterable[Known]) -> tuple[Known, ...]:
    """What is known of values, in the order a plan keeps: by key."""
    return tuple(sorted(known, key=attrgetter("key")))
