"""A workbook as a plan, and a list of everything in it that could not be taken."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from openpyxl.cell.cell import Cell

from core.change_log import Change, Entry
from core.issues import Invalid, Issue
from core.keys import DECISIONS, MOST_OPTIONS, MOST_SCENARIOS, SINGLE, place_of, section_type
from core.kinds import Items, Kind
from core.plan import Case, Plan, Scenario
from core.remarks import replaced
from core.safety.marks import mark, mark_of
from core.schema import Input, inputs_of, lists_of
from core.workbook import guard
from core.workbook.cells import Book, address, opened
from core.workbook.foreign import foreign_parts
from core.workbook.inputs_sheet import head_of
from core.workbook.keeping.origin import Origin, origin_of
from core.workbook.log_sheet import read_log
from core.workbook.prices_reading import with_lists
from core.workbook.saved_sheet import compared
from core.workbook.versions import PROPERTY, newer

PLAN_COLUMN = 4  # on the sheet Scenarios, from the key's column


@dataclass(frozen=True, slots=True)
class Opened:
    """A plan from a file, what was wrong in it, what else it holds, what was changed outside Headwater.

    `origin` is what to save the plan into, where that is not a file of its own; `log` is what was changed until then;
    `mark` tells whether the file is still the same; `newer` says that this program must not write over it.
    """

    plan: Plan
    issues: tuple[Issue, ...]
    foreign: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    origin: Origin | None = None
    log: tuple[Entry, ...] = ()
    mark: str = ""
    newer: str = ""


def load(path: Path) -> Opened:
    """Read a plan.

    Raises:
        Invalid: the file is not a workbook, is damaged or dangerous, or holds no plan.
    """
    read = _mark(path)
    guard.check(path)
    book = opened(path)
    if book.named("in_general_title") is None:
        raise Invalid(f"{path.name} is a workbook, but not a Headwater plan: it lacks the names of a plan's inputs.")
    reading = _Reading(book)
    plan = reading.plan()
    foreign = foreign_parts(path, book, plan)
    log = read_log(book)
    content = path.read_bytes()
    if mark(content) != read:
        raise Invalid(f"{path.name} is just being written by another program; open it again in a moment.")
    origin = origin_of(content, plan, foreign, log)
    changes, touched = compared(book, plan)
    plan = replaced(plan, (each.key for each in changes))
    more = newer(book.property(PROPERTY))
    return Opened(plan, (*reading.issues, *touched), foreign, changes, origin, log, read, more)


def _mark(path: Path) -> str:
    """The mark of a file before it is read; of one that cannot be read the guard tells what there is to tell."""
    try:
        return mark_of(path)
    except OSError:
        return ""


@dataclass(slots=True)
class _Reading:
    """One pass over a workbook, gathering issues on the way."""

    book: Book
    issues: list[Issue] = field(default_factory=list)
    known: set[str] = field(default_factory=set)

    def plan(self) -> Plan:
        """The plan as far as it can be read; defaults stand in for the rest."""
        single: dict[str, Any] = {section: self._section(section, None) for section in SINGLE}
        options: dict[str, Any] = {section: self._options(section) for section in DECISIONS}
        plan = Plan(**single, **options)
        picked = {what: self._selected(what, 1, len(options[what])) - 1 for what in DECISIONS}
        plan = replace(plan, case=Case(**picked))
        plan = replace(plan, scenarios=self._scenarios(plan))
        plan = replace(plan, scenario=self._selected("scenario", 0, len(plan.scenarios)))
        plan = with_lists(self.book, plan, self.issues)
        self._unknown()
        return plan

    def _options(self, section: str) -> tuple[Any, ...]:
        """The options of a decision, as many as there are names for."""
        count = 1
        while count < MOST_OPTIONS and self.book.names(f"in_{section}_{count + 1}_"):
            count += 1
        return tuple(self._section(section, place) for place in range(count))

    def _section(self, section: str, option: int | None) -> Any:
        holder = section_type(section)
        stem = section if option is None else f"{section}_{option + 1}"
        values: dict[str, Any] = {}
        for given in inputs_of(holder):
            name = f"in_{stem}_{given.name}"
            self.known.add(name)
            cell = self.book.named(name)
            if cell is None:
                self._say(stem, f"“{given.kind.label}” is missing in the file; its default is used.")
                continue
            self._take(values, given, cell)
        for each in lists_of(holder):
            values[each.name] = self._list(f"list_{stem}_{each.name}", each.kind)
        return holder(**values)

    def _take(self, values: dict[str, Any], given: Input, cell: Any) -> None:
        """Read one cell; an unreadable one leaves the default and is told."""
        try:
            values[given.name] = given.kind.from_cell(self.book.value(cell))
        except Invalid as refused:
            default = given.kind.to_text(given.kind.default)
            self._say(address(cell), f"{refused}. The default {default or 'of no words'} is used instead.", grave=True)

    def _list(self, name: str, kind: Items) -> tuple[Any, ...]:
        """The rows under a list's heads, down to the first empty one."""
        head = self.book.named(name)
        if head is None:
            self._say(name, f"The list “{kind.label}” is missing in the file; it is taken as empty.")
            return ()
        columns = self._columns(head, kind)
        rows: list[Any] = []
        while any(self.book.beside(head, len(rows) + 1, column).value is not None for _, column in columns):
            if len(rows) == kind.most:
                self._say(
                    address(head), f"“{kind.label}” has more than {kind.most} rows; the rest is left out.", grave=True
                )
                break
            values: dict[str, Any] = {}
            for given, column in columns:
                self._take(values, given, self.book.beside(head, len(rows) + 1, column))
            rows.append(kind.row(**values))
        return tuple(rows)

    def _columns(self, head: Cell, kind: Items) -> tuple[tuple[Input, int], ...]:
        """Which column holds which attribute, by the heads."""
        wanted = inputs_of(kind.row)
        titles = [str(self.book.beside(head, 0, column).value or "").strip() for column in range(len(wanted) + 20)]
        found = []
        for given in wanted:
            if head_of(given) in titles:
                found.append((given, titles.index(head_of(given))))
            else:
                self._say(address(head), f"The column “{head_of(given)}” is missing; defaults are used.")
        return tuple(found)

    def _selected(self, what: str, low: int, high: int) -> int:
        """A selector's number, or the lowest where it cannot be read."""
        name = f"in_case_{what}"
        self.known.add(name)
        cell = self.book.named(name)
        raw = None if cell is None else self.book.value(cell)
        if isinstance(raw, int | float) and not isinstance(raw, bool) and raw == int(raw) and low <= raw <= high:
            return int(raw)
        where = name if cell is None else address(cell)
        self._say(
            where, f"The chosen {what} must be a whole number between {low} and {high}; {low} is used.", grave=True
        )
        return low

    def _scenarios(self, plan: Plan) -> tuple[Scenario, ...]:
        """The scenarios: a cell that holds no formula is an override."""
        head = self.book.named("list_scenarios")
        if head is None:
            return ()
        found: list[Scenario] = []
        for column in range(PLAN_COLUMN + 1, PLAN_COLUMN + 1 + MOST_SCENARIOS):
            title = self.book.beside(head, 0, column).value
            if title is None:
                break
            found.append(self._scenario(str(title), head, column, plan))
        return tuple(found)

    def _scenario(self, name: str, head: Cell, column: int, plan: Plan) -> Scenario:
        scenario, row = Scenario(name), 1
        while (key := self.book.beside(head, row, 0).value) is not None:
            cell = self.book.beside(head, row, column)
            if cell.value is not None and cell.data_type != "f":
                scenario = self._override(scenario, str(key), cell, plan)
            row += 1
        return scenario

    def _override(self, scenario: Scenario, key: str, cell: Any, plan: Plan) -> Scenario:
        try:
            kind: Kind = place_of(key).kind
            plan.get(key)
            return scenario.override(key, kind.from_cell(cell.value))
        except Invalid as refused:
            self._say(address(cell), f"{refused}. The scenario leaves this input as the plan has it.", grave=True)
            return scenario

    def _unknown(self) -> None:
        """Say which names look like inputs and are none."""
        for name in self.book.names("in_"):
            if name not in self.known:
                cell = self.book.named(name)
                where = name if cell is None else address(cell)
                self._say(where, f"The name {name} belongs to no input of this version; its value is not read.")

    def _say(self, where: str, says: str, *, grave: bool = False) -> None:
        self.issues.append(Issue(where, says, grave))
