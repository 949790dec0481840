"""A brought list as seats: row by row, then together; nothing is taken over before somebody has looked at it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from core.inputs.team import SHARES, Seat, Team
from core.issues import Invalid
from core.keys import list_kind
from core.plan import Plan
from core.prices.table import Table
from core.roster.columns import FIELDS, FILLS, PERIODS, Mapping, guess
from core.roster.paid import with_doubts
from core.roster.rows import Draft, Found, Reader, default_words
from core.roster.together import Together

__all__ = [
    "FIELDS",
    "FILLS",
    "PERIODS",
    "Draft",
    "Found",
    "Imported",
    "Mapping",
    "Table",
    "chosen",
    "gap",
    "guess",
    "look",
    "too_many",
    "with_seats",
]

MOST_SEATS = list_kind(Team, "seats").most
MOST_ROWS = 10 * MOST_SEATS


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a table: its rows in order, the seats they join, and what the list says of no row at all."""

    drafts: tuple[Draft, ...]
    staying: tuple[Seat, ...] = ()
    unsaid: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[int, ...]:
        """The rows that can be taken."""
        return tuple(draft.row for draft in self.drafts if draft.seat is not None)

    @property
    def found(self) -> tuple[Found, ...]:
        """Everything that was found, in the order of the rows."""
        return tuple(each for draft in self.drafts for each in draft.found)


def look(table: Table, mapping: Mapping, first: date, staying: tuple[Seat, ...] = ()) -> Imported:
    """Look through a table, whose seats join those that stay; `first` is the calendar month that is month 1.

    Raises:
        Invalid: no column says who it is, nothing says what they earn, or there are far too many rows.
    """
    _refuse_gaps(table, mapping)
    reader = Reader(table, mapping, first)
    rows = [(number, row) for number, row in enumerate(table.rows, table.first) if any(map(_is_said, row))]
    drafts = with_doubts((reader.read(number, row) for number, row in rows), mapping.region)
    return Imported(Together(list(drafts), staying).drafts(), staying, _unsaid(mapping))


def chosen(imported: Imported, rows: Iterable[int]) -> tuple[tuple[Seat, ...], str]:
    """The seats of the rows that are wanted, and what became of reports to those who are not, in a sentence."""
    wanted = set(rows)
    taken = [draft.seat for draft in imported.drafts if draft.seat is not None and draft.row in wanted]
    names = {seat.name for seat in (*imported.staying, *taken)}
    lost = [seat.reports_to for seat in taken if seat.reports_to and seat.reports_to not in names]
    seats = tuple(seat if seat.reports_to in names else replace(seat, reports_to="") for seat in taken)
    return seats, _lost_words(lost)


def with_seats(plan: Plan, option: int, seats: tuple[Seat, ...], *, added: bool = False) -> Plan:
    """The plan with the seats of a team replaced by others, or with others added to them.

    What scenarios say of seats that are replaced goes with them: it was said of other people.

    Raises:
        Invalid: no such team, or more seats than it may have.
    """
    before = plan.option("team", option).seats
    if problem := too_many(len(seats), len(before) if added else 0):
        raise Invalid(problem)
    stem = f"team.{option + 1}.seats."
    kept = tuple(
        replace(each, overrides=tuple(pair for pair in each.overrides if added or not pair[0].startswith(stem)))
        for each in plan.scenarios
    )
    changed = replace(plan, scenarios=kept)
    return changed.put_rows("team", option, "seats", (*before, *seats) if added else seats)


def too_many(fresh: int, staying: int) -> str:
    """Why so many seats do not fit, in a sentence; empty where they do."""
    over = fresh + staying - MOST_SEATS
    if over <= 0:
        return ""
    joined = f" with the {staying} there are" if staying else ""
    return f"A team has at most {MOST_SEATS} seats; these are {fresh + staying}{joined}: leave out {over}."


def _refuse_gaps(table: Table, mapping: Mapping) -> None:
    if len(table.rows) > MOST_ROWS:
        raise Invalid(
            f"“{table.name}” has {len(table.rows):,} rows; a team has at most {MOST_SEATS} seats. "
            "Leave in the people of this team."
        )
    if missing := gap(mapping):
        raise Invalid(missing)


def gap(mapping: Mapping) -> str:
    """What no list can do without and nothing says, in a sentence; else empty."""
    if mapping.column("name") < 0 and mapping.column("role") < 0:
        return "Say which column holds the role or the name."
    if mapping.column("salary") < 0 and not mapping.region:
        return "Say which column holds the salary, or take it from the catalogue."
    return ""


def _unsaid(mapping: Mapping) -> tuple[str, ...]:
    """What no column says of any row, with the default that stands in: `People 1`."""
    silent = (name for name in FIELDS if mapping.column(name) < 0 and name not in {"name", "role", "salary", *SHARES})
    return tuple(default_words(name) for name in silent)


def _is_said(cell: object) -> bool:
    return cell is not None and bool(str(cell).strip())


def _lost_words(lost: list[str]) -> str:
    if not lost:
        return ""
    names = ", ".join(f"“{name}”" for name in dict.fromkeys(lost))
    count = f"{len(lost)} report{'s' * (len(lost) == 1)} to {names}, who {'is' if len(set(lost)) == 1 else 'are'}"
    return f"{count} left out; that line stays empty."
