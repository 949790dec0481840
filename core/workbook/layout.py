"""Where everything stands in the file: a cell for each input, each row of the model, each list.

Addresses are worked out from the plan alone, before anything is written. Rows and columns count from zero here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, assert_never

from core.inputs.actuals import Actual
from core.inputs.constants import Constants
from core.inputs.decisions import Decision
from core.keys import DECISIONS, SECTIONS, Place, section_type
from core.kinds import SERIAL_ZERO, Choice, Items
from core.plan import Plan, standing
from core.results import calendar
from core.rows import Phase
from core.schema import inputs_of, lists_of
from core.terms import Formula, of_machines, recorded
from core.workbook.sheet_names import sheet_of

LIVE, FIRST_OPTION = 2, 3  # columns C and D
FIRST_INPUT = 4  # row 5
OPENING, FIRST_MONTH = 3, 4  # columns D and E of the timeline
DATE_ROW, MONTH_ROW, FIRST_ROW = 2, 3, 4
VALUE = 2  # column C of sheets with one figure a row


def sources_column(section: str, options: int) -> int:
    """The column where sources begin: after the ranges, and after the columns of lists, which they would stretch."""
    lists = (len(inputs_of(each.kind.row)) for each in lists_of(section_type(section)))
    return max(FIRST_OPTION + options + 2, *lists, 0)


@cache
def letters(column: int) -> str:
    """The letters of a column counted from zero."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def fixed(sheet: str, row: int, column: int) -> str:
    """An absolute reference from anywhere in the file."""
    return f"{quoted(sheet)}!${letters(column)}${row + 1}"


def quoted(sheet: str) -> str:
    """A sheet's name as references write it."""
    return f"'{sheet}'" if " " in sheet else sheet


@dataclass(frozen=True, slots=True)
class Block:
    """A list on a sheet: the row of its heads, and how many rows follow."""

    title: str
    head: int
    rows: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The plan of the file."""

    plan: Plan
    formulas: dict[str, Formula]
    places: dict[str, tuple[str, int]]
    blocks: dict[str, Block]
    overridden: tuple[str, ...]
    choices: tuple[Choice, ...]
    of_machines: frozenset[str]
    beside: dict[str, Formula]

    @property
    def months(self) -> int:
        """Columns of the timeline, month 0 included."""
        return int(self.plan.general.horizon) + 1

    @property
    def last_column(self) -> int:
        """The column of the last month."""
        return FIRST_MONTH + self.months - 1

    def options(self, section: str) -> tuple[Any, ...]:
        """The options of a section; one where it has none."""
        return _options(self.plan, section)

    def stated(self, place: Place) -> tuple[str, int, int]:
        """Sheet, row and column of the cell an input is written into."""
        sheet = sheet_of(place.section)
        if not place.listed:
            row = self.places[f"{place.section}.{place.name}"][1]
            return sheet, row, FIRST_OPTION + (place.option or 0)
        block = self.blocks[block_key(place.section, place.option or 0, place.listed)]
        return sheet, block.head + 1 + place.row, column_of(place.section, place.listed, place.name)

    def effective(self, place: Place) -> str:
        """The reference to an input as the active scenario has it."""
        if place.key in self.overridden:
            return fixed("Scenarios", FIRST_INPUT + self.overridden.index(place.key), 3)
        return fixed(*self.stated(place))

    def live(self, key: str) -> str:
        """The reference to an input as the chosen case has it, from a key like `team.seats.2.fte`."""
        parts = key.split(".")
        if len(parts) == 2:  # noqa: PLR2004 - section and name
            return fixed(*self.places[key], LIVE)
        section, listed, row, name = parts
        block = self.blocks[block_key(section, None, listed)]
        return fixed(sheet_of(section), block.head + int(row), column_of(section, listed, name))

    def selector(self, what: str) -> str:
        """The reference to a selector cell: a decision's chosen option, or `scenario`."""
        return fixed(*self.places[f"case.{what}"], FIRST_OPTION)

    def listed_option(self, kind: Choice, option: str) -> str:
        """The reference to an option's words on the sheet Lists."""
        return fixed("Lists", FIRST_INPUT + kind.options.index(option), self.choices.index(kind))

    def row(self, key: str) -> tuple[str, int]:
        """Sheet and row of a row of the model, as the chosen case has it."""
        return self.places[f"row.{key}"]

    @property
    def dates(self) -> tuple[float, ...]:
        """The first day of each month as a spreadsheet counts it."""
        start = standing(self.plan).general.start
        zero = calendar(start, 1)
        first = float((zero - SERIAL_ZERO).days)
        return tuple(first + (calendar(start, month) - zero).days for month in range(self.months))

    def begins(self, place: str) -> bool:
        """Whether a row stands under a heading of its own: `row.…`, or `machines.…` on the sheets of machines."""
        return f"heading.{place}" in self.places

    def machine_row(self, key: str) -> int:
        """The row of an input or a row of the model on each of the sheets of machines."""
        return self.places[f"machines.{key}"][1]


def last_row(layout: Layout, section: str) -> int:
    """The last row of a section's sheet that holds an input or a row of a list."""
    sheet = sheet_of(section)
    lists = (block.head + block.rows for key, block in layout.blocks.items() if key.startswith(f"{section}."))
    return max(0, *(row for where, row in layout.places.values() if where == sheet), *lists)


def block_key(section: str, option: int | None, listed: str) -> str:
    """The key of a list: of one option, or in use (None)."""
    return f"{section}.{'live' if option is None else option + 1}.{listed}"


def column_of(section: str, listed: str, name: str) -> int:
    """The column of an attribute of a list's rows."""
    kind = next(each.kind for each in lists_of(section_type(section)) if each.name == listed)
    return next(place for place, each in enumerate(inputs_of(kind.row)) if each.name == name)


def lay_out(plan: Plan) -> Layout:
    """Work out the plan of the file."""
    places: dict[str, tuple[str, int]] = {}
    blocks: dict[str, Block] = {}
    for section in SECTIONS:
        _section(plan, section, places, blocks)
    every = recorded(plan)
    rows = {key: row for key, row in every.items() if row.line.phase is not Phase.BESIDE}
    beside = {key: row for key, row in every.items() if row.line.phase is Phase.BESIDE}
    differing = of_machines(every) | set(beside)
    _rows(rows, places)
    _machine_rows(every, differing, places)
    overridden = sorted({key for scenario in plan.scenarios for key, _ in scenario.overrides})
    return Layout(plan, rows, places, blocks, tuple(overridden), _choices(), differing, beside)


def _section(plan: Plan, section: str, places: dict[str, tuple[str, int]], blocks: dict[str, Block]) -> None:
    """The rows of a section's inputs, then its lists: in use first, then one for each option."""
    sheet, row = sheet_of(section), FIRST_INPUT
    for given in inputs_of(section_type(section)):
        places[f"{section}.{given.name}"] = (sheet, row)
        row += 1
    if section == "general":
        for what in (*DECISIONS, "scenario"):
            places[f"case.{what}"] = (sheet, row)
            row += 1
        for given in inputs_of(Constants):
            places[f"constants.{given.name}"] = (sheet, row + 2)
            row += 1
    for each in lists_of(section_type(section)):
        row = _blocks(plan, section, (each.name, each.kind), row + 2, blocks)


def _blocks(plan: Plan, section: str, listed: tuple[str, Items], row: int, blocks: dict[str, Block]) -> int:
    """Lists in use and of each option, one below the other; returns the row after them."""
    name, kind = listed
    sizes = [len(getattr(option, name)) for option in _options(plan, section)]
    blocks[block_key(section, None, name)] = Block(f"{kind.label} in use", row, max(sizes))
    row += max(sizes) + 3
    for place, size in enumerate(sizes):
        option = place if section in DECISIONS else 0
        title = f"{kind.label} of option {place + 1}" if section in DECISIONS else kind.label
        blocks[block_key(section, option, name)] = Block(title, row, size)
        row += size + 3
    return row


def _options(plan: Plan, section: str) -> tuple[Any, ...]:
    return getattr(plan, section) if section in DECISIONS else (getattr(plan, section),)


def _rows(rows: dict[str, Formula], places: dict[str, tuple[str, int]]) -> None:
    """One line a row, with a heading line where a new section begins."""
    free = {"Basis": FIRST_INPUT, "Timeline": FIRST_ROW, "Summary": FIRST_INPUT}
    heading = ""
    for key, formula in rows.items():
        sheet = row_sheet(formula.line.phase)
        if formula.line.section != heading:
            heading = formula.line.section
            free[sheet] += 1 if free[sheet] in {FIRST_INPUT, FIRST_ROW} else 2
            places[f"heading.row.{key}"] = (sheet, free[sheet] - 1)
        places[f"row.{key}"] = (sheet, free[sheet])
        free[sheet] += 1


def _machine_rows(rows: dict[str, Formula], differing: frozenset[str], places: dict[str, tuple[str, int]]) -> None:
    """The sheets of machines: the option's inputs as they hold, then what follows, a heading where a section begins."""
    free = FIRST_ROW + 1
    for given in inputs_of(section_type("infrastructure")):
        places[f"machines.infrastructure.{given.name}"] = ("", free)
        free += 1
    heading = ""
    for key, formula in rows.items():
        if key in differing:
            if formula.line.section != heading:
                heading = formula.line.section
                free += 2
                places[f"heading.machines.{key}"] = ("", free - 1)
            places[f"machines.{key}"] = ("", free)
            free += 1


def row_sheet(phase: Phase) -> str:
    """The sheet the rows of a phase stand on."""
    match phase:
        case Phase.ONCE:
            return "Basis"
        case Phase.TEAM | Phase.WORK | Phase.BILLS | Phase.MONEY:
            return "Timeline"
        case Phase.END:
            return "Summary"
        case Phase.BESIDE:
            return "Machines"
        case _:
            assert_never(phase)


def _choices() -> tuple[Choice, ...]:
    """Every declared choice, for the lists their cells are picked from."""
    holders = [*(section_type(section) for section in SECTIONS), Decision, Actual]
    holders += [each.kind.row for holder in tuple(holders) for each in lists_of(holder)]
    kinds = [given.kind for holder in holders for given in inputs_of(holder)]
    return tuple(kind for kind in kinds if isinstance(kind, Choice))
