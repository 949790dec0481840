"""What a planner has named: the words of a plan that no language changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from core.accelerators import accelerators
from core.keys import DECISIONS
from core.kinds import Text
from core.own import Own
from core.plan import Plan
from core.schema import inputs_of, lists_of


def own_words(plan: Plan) -> Iterator[str]:
    """Titles, names and roles of a plan, its money, its options, their lists and its scenarios."""
    yield from (scenario.name for scenario in plan.scenarios)
    for stated in (plan.general, plan.money, *(option for section in DECISIONS for option in getattr(plan, section))):
        yield from _texts(stated)
        for listed in lists_of(_kind(stated)):
            yield from (text for row in getattr(stated, listed.name) for text in _texts(row))


def cited(plan: Plan) -> Iterator[str]:
    """Where values of a plan, and the figures of accelerators, come from."""
    yield from (origin.source for origin in plan.origins if origin.source)
    yield from (part.source.title for part in accelerators())


def owned(plan: Plan) -> Plan:
    """The plan with its words marked as a planner's own, as they are when they come from a file or a field."""
    options: dict[str, Any] = {section: tuple(map(_owned, getattr(plan, section))) for section in DECISIONS}
    scenarios = tuple(replace(each, name=Own(each.name)) for each in plan.scenarios)
    return replace(plan, general=_owned(plan.general), money=_owned(plan.money), scenarios=scenarios, **options)


def _owned(stated: Any) -> Any:
    kind = _kind(stated)
    words = {name: Own(getattr(stated, name)) for name in _names(kind)}
    rows = {each.name: tuple(map(_owned, getattr(stated, each.name))) for each in lists_of(kind)}
    return replace(stated, **words, **rows)


def _texts(stated: Any) -> Iterator[str]:
    return (text for name in _names(_kind(stated)) if (text := getattr(stated, name)))


@cache
def _names(section: type) -> tuple[str, ...]:
    """The inputs of a section or a row that are words."""
    return tuple(each.name for each in inputs_of(section) if isinstance(each.kind, Text))


def _kind(stated: Any) -> type:
    kind: type = type(stated)
    return kind
