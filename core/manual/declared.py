"""What the manual tells from declarations: every input and every result row, each with its place in the manual.

A place is `page#anchor`. Inputs of options have their keys without a number (`infrastructure.price`), those of lists
the list's name (`team.seats.salary`); rows are those of a plan with one row in each list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from core.inputs.actuals import Actual
from core.inputs.constants import Constants
from core.inputs.decisions import Decision
from core.issues import Invalid
from core.keys import DECISIONS, SECTIONS, section_type
from core.kinds import Kind
from core.rows import Phase
from core.schema import inputs_of, lists_of
from core.terms import Formula, rows_of

INPUTS, RESULTS = "inputs", "results"
PHASES = MappingProxyType(
    {
        Phase.ONCE: "the plan as a whole",
        Phase.TEAM: "team",
        Phase.WORK: "work and machines",
        Phase.BILLS: "bills of machines",
        Phase.MONEY: "money",
        Phase.END: "sums and headlines",
    }
)
_NUMBER = re.compile(r"\.\d+(?=\.)")  # of an option or a row: those of a scenario's keys too
_MEMBER = re.compile(r"_\d+$")


@dataclass(frozen=True, slots=True)
class Group:
    """Inputs that are declared together: the page they stand on, their heading, the stem of their keys."""

    page: str
    title: str
    stem: str
    holder: type

    @property
    def inputs(self) -> tuple[tuple[str, Kind], ...]:
        """Key and kind of each, in order."""
        return tuple((f"{self.stem}.{each.name}", each.kind) for each in inputs_of(self.holder))


@cache
def groups() -> tuple[Group, ...]:
    """Every group of inputs, in order."""
    found = []
    for section in SECTIONS:
        page, holder = f"{INPUTS}-{section}", section_type(section)
        title = "Of each option" if section in DECISIONS else "Of the plan"
        found.append(Group(page, title, section, holder))
        found += [
            Group(page, f"In the list “{each.kind.label}”", f"{section}.{each.name}", each.kind.row)
            for each in lists_of(holder)
        ]
    others = f"{INPUTS}-others"
    found.append(Group(others, "In the list of what was spent", "actuals", Actual))
    found.append(Group(others, "In the log of decisions", "decisions", Decision))
    found.append(Group(others, "Constants", "constants", Constants))
    return tuple(found)


@cache
def kinds() -> Mapping[str, tuple[Kind, str]]:
    """Kind and place of every input, by key."""
    found = {key: (kind, f"{group.page}#{key}") for group in groups() for key, kind in group.inputs}
    return MappingProxyType(found)


@cache
def rows() -> Mapping[str, Formula]:
    """Every result row as a formula, by key, in order."""
    shape = tuple((name, each.name, 1) for name in SECTIONS for each in lists_of(section_type(name)))
    return MappingProxyType(rows_of(shape))


def place_of(key: str) -> str:
    """The place of an input or a row in the manual, by its key in any plan.

    Raises:
        Invalid: nothing is called so.
    """
    plain = _NUMBER.sub("", key)
    if plain in kinds():
        return kinds()[plain][1]
    for row in (key, _MEMBER.sub("_1", key)):
        if row in rows():
            return f"{RESULTS}-{rows()[row].line.phase.value}#{row}"
    raise Invalid(f"The manual has no page, no input and no row called “{key}”")


def label_of(key: str) -> str:
    """What an input or a row is called.

    Raises:
        Invalid: nothing is called so.
    """
    anchor = place_of(key).partition("#")[2]
    return kinds()[anchor][0].label if anchor in kinds() else rows()[anchor].line.label
