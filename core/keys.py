"""Keys: the same word for an input in Python, Excel, messages and on the command line.

`general.horizon`, `infrastructure.2.price`, `team.1.seats.3.salary`, `money.funding.1.amount`. Options and rows count
from one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from core.inputs.architecture import Architecture
from core.inputs.events import Events
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.money import Money
from core.inputs.people import People
from core.inputs.team import Team
from core.inputs.weights import Weights
from core.issues import Invalid
from core.kinds import Items, Kind
from core.schema import inputs_of, lists_of

DECISIONS = ("infrastructure", "team", "architecture")
SINGLE = ("general", "people", "money", "weights", "events")
SECTIONS = ("general", *DECISIONS, "people", "money", "weights", "events")
TYPES: MappingProxyType[str, type] = MappingProxyType(
    {
        "general": General,
        "infrastructure": Infrastructure,
        "team": Team,
        "architecture": Architecture,
        "people": People,
        "money": Money,
        "weights": Weights,
        "events": Events,
    }
)
MOST_OPTIONS = 6
MOST_SCENARIOS = 6


def section_type(section: str) -> type:
    """The declared class of a section.

    Raises:
        Invalid: there is no such section.
    """
    if section not in TYPES:
        raise Invalid(f"There is no section called “{section}”; the sections are {', '.join(SECTIONS)}")
    return TYPES[section]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an input stands: section, option (from zero; None where there is one), list and row, attribute."""

    section: str
    option: int | None
    name: str
    listed: str = ""
    row: int = 0

    @property
    def key(self) -> str:
        """The key of this place."""
        option = () if self.option is None else (str(self.option + 1),)
        listed = (self.listed, str(self.row + 1)) if self.listed else ()
        return ".".join((self.section, *option, *listed, self.name))

    @property
    def stem(self) -> str:
        """The key of this input, or of the list it stands in."""
        return self.key.rsplit(".", 2)[0] if self.listed else self.key

    @property
    def kind(self) -> Kind:
        """The kind of the input that stands here."""
        holder = section_type(self.section)
        if self.listed:
            holder = list_kind(holder, self.listed).row
        return input_kind(holder, self.name)


@cache
def input_kind(holder: type, name: str) -> Kind:
    """The kind of one input of a section or row.

    Raises:
        Invalid: there is no such input.
    """
    for given in inputs_of(holder):
        if given.name == name:
            return given.kind
    names = ", ".join(given.name for given in inputs_of(holder))
    raise Invalid(f"There is no input called “{name}”; there are {names}")


def list_kind(holder: type, name: str) -> Items:
    """The kind of one list of a section.

    Raises:
        Invalid: there is no such list.
    """
    for given in lists_of(holder):
        if given.name == name:
            return given.kind
    raise Invalid(f"There is no list called “{name}”")


def place_of(key: str) -> Place:
    """The place a key names.

    Raises:
        Invalid: the key names nothing, with a sentence that says which part is wrong.
    """
    section, *parts = key.split(".")
    holder = section_type(section)
    option = None
    if section in DECISIONS:
        option = _number(key, parts[0] if parts else "", "option")
        parts = parts[1:]
    if len(parts) == 1:
        input_kind(holder, parts[0])
        return Place(section, option, parts[0])
    if len(parts) == 3:  # noqa: PLR2004 - list, row, attribute
        listed, row, name = parts
        input_kind(list_kind(holder, listed).row, name)
        return Place(section, option, name, listed, _number(key, row, "row"))
    raise Invalid(f"“{key}” names no input; write it like infrastructure.1.price or team.1.seats.2.salary")


def list_of(key: str) -> tuple[str, int | None, str]:
    """Section, option and name of the list that a key such as `team.1.seats` names.

    Raises:
        Invalid: the key names no list.
    """
    section, *parts = key.split(".")
    holder, option = section_type(section), None
    if section in DECISIONS:
        option = _number(key, parts[0] if parts else "", "option")
        parts = parts[1:]
    if len(parts) != 1:
        raise Invalid(f"“{key}” names no list; write it like team.1.seats")
    list_kind(holder, parts[0])
    return section, option, parts[0]


def is_list(key: str) -> bool:
    """Whether a key names a list and not one input."""
    try:
        list_of(key)
    except Invalid:
        return False
    return True


def spot_of(key: str) -> tuple[str, int | None]:
    """Section and option of an input or a list.

    Raises:
        Invalid: the key names neither.
    """
    if is_list(key):
        return list_of(key)[:2]
    place = place_of(key)
    return place.section, place.option


def at_option(key: str, option: int) -> str:
    """The key of the same input or list of another option of its decision."""
    section, _, rest = key.split(".", 2)
    return f"{section}.{option + 1}.{rest}"


def _number(key: str, text: str, what: str) -> int:
    """A count from one as a place from zero."""
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text[:6]) <= 999:  # noqa: PLR2004 - plain sense
        raise Invalid(f"“{key}” lacks the number of the {what}; write it like infrastructure.1.price")
    return int(text) - 1
