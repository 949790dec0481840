"""What of `core` is imported with its first use, because it takes longer to bring than the window does to show.

Start-up reasons (qt-and-setup.md, section 1): spreadsheet libraries and pandas take half a second; an empty window is
shown after 0.15 s. Windows that open late are in `ui.openings`, what prints in `ui.print_openings`, and matplotlib
comes with the first chart that is seen, in `ui.chart`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TypeAlias, cast

from core.change_log import Change, Entry
from core.issues import Issue
from core.plan import Plan
from core.sheet import Sheet

Report: TypeAlias = Any  # a core.uncertainty.report.Report, or nothing


class Opened(Protocol):
    """What reading a file gives: the plan, what was wrong, what else is in it."""

    @property
    def plan(self) -> Plan:
        """The plan in the file."""

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What was wrong with the file, in sentences."""

    @property
    def log(self) -> tuple[Entry, ...]:
        """What was changed until the file was saved."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """What was changed outside Headwater."""

    @property
    def foreign(self) -> tuple[str, ...]:
        """Parts of the file that are not ours."""

    @property
    def origin(self) -> Any:
        """What to save into where the file is more than a plan: a `core.workbook.Origin`."""

    @property
    def mark(self) -> str:
        """What tells whether the file is still the one that was read."""

    @property
    def newer(self) -> str:
        """Why this program must not write over the file, where a newer one wrote it."""


class Ready(Protocol):
    """A file that can be written: a `core.workbook.Ready`."""

    @property
    def content(self) -> bytes:
        """Its bytes."""

    @property
    def lost(self) -> tuple[str, ...]:
        """What of somebody's own is not in it."""

    @property
    def origin(self) -> Any:
        """What to save the plan into the next time."""


class Workbook(Protocol):
    """What `core.workbook` offers."""

    def ready(self, plan: Plan, report: Report = None, *, origin: Any = None, log: tuple[Entry, ...] = ()) -> Ready:
        """A plan as a file with its log and what worlds say of it, in the workbook it was opened from."""

    def write(self, path: Path, made: Ready, over: str = "") -> tuple[str, ...]:
        """Write such a file, over no other than that of a mark where one is given; returns the warnings to show."""

    def load(self, path: Path) -> Opened:
        """Read a plan."""

    def address(self, plan: Plan, key: str, month: int | None = None) -> str:
        """The sheet and the cell of an input or a row."""

    def write_safely(self, path: Path, content: bytes, *, over: str = "", private: bool = False) -> tuple[str, ...]:
        """Write any file, whole or not at all, and return the warnings to show."""

    def sweep(self, folder: Path, now: float) -> int:
        """Remove our own stray temporary files from a folder; returns how many went."""


class PriceTables(Protocol):
    """What `core.workbook.tables` offers."""

    def read_table(self, path: Path) -> tuple[Any, ...]:
        """Return the sheets of a file, each a `core.prices.importing.Table`."""

    def read_text(self, text: str, name: str) -> Any:
        """Return the table in a text with separators."""


class Evidence(Protocol):
    """What `core.team_evidence` offers; it reads the model as draws, which takes numpy."""

    def told(self, plan: Plan) -> Iterator[tuple[str, ...]]:
        """Yield, after each team, a sentence for each difference that hangs on weak figures."""


class RosterFile(Protocol):
    """What `core.workbook.roster_file` offers."""

    def save_roster(self, seats: Iterable[Any], path: Path) -> tuple[str, ...]:
        """Write seats, whole or not at all, and return the warnings to show."""


class SheetFile(Protocol):
    """What `core.workbook.sheet_file` offers."""

    def save_sheet(self, sheet: Sheet, path: Path) -> tuple[str, ...]:
        """Write a table, whole or not at all, and return the warnings to show."""


def workbook() -> Workbook:
    """Return the package that reads and writes files."""
    return cast("Workbook", import_module("core.workbook"))


def evidence() -> Evidence:
    """Return the module that finds what differences between teams hang on."""
    return cast("Evidence", import_module("core.team_evidence"))


def roster_file() -> RosterFile:
    """Return the module that writes rosters."""
    return cast("RosterFile", import_module("core.workbook.roster_file"))


def sheet_file() -> SheetFile:
    """Return the module that writes tables for other programs."""
    return cast("SheetFile", import_module("core.workbook.sheet_file"))


def price_tables() -> PriceTables:
    """Return the module that reads tables of any kind."""
    return cast("PriceTables", import_module("core.workbook.tables"))
