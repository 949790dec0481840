"""What is imported with its first use instead of at the start, because it takes longer than the window does to show.

Start-up reasons (qt-and-setup.md, section 1): spreadsheet libraries and pandas take half a second, printing a
twentieth; an empty window is shown after 0.15 s. The price catalogue brings its 297 rows and a window of its own.
matplotlib comes with the first chart that is seen, in `ui.chart`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TypeAlias, cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from core.change_log import Change, Entry
from core.issues import Issue
from core.plan import Plan
from core.sheet import Sheet

Job: TypeAlias = Any  # a core.paper.Job; its charts are not needed before the window is shown
Subject: TypeAlias = Any  # a core.papers.subject.Subject
PrintDialog: TypeAlias = Any  # a ui.print_dialog.PrintDialog
Told: TypeAlias = Any  # a core.uncertainty.told.Told, or nothing
Report: TypeAlias = Any  # a core.uncertainty.report.Report, or nothing
Holder: TypeAlias = Any  # a ui.document.Document, which stands on this module


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


class Printing(Protocol):
    """What `ui.printing` offers."""

    def pdf(self, job: Job) -> bytes:
        """Return a job as the bytes of a PDF file."""

    def print_job(self, job: Job, parent: QWidget | None) -> bool:
        """Ask for a printer and print a job."""


class Help(Protocol):
    """What `ui.help` offers."""

    def show_shortcuts(self, parent: QWidget, actions: Iterable[QAction]) -> None:
        """Show all shortcuts."""


class About(Protocol):
    """What `ui.about.dialog` offers."""

    def show_about(self, parent: QWidget, settings: Path) -> None:
        """Show what this program is made of, and its folders, which are in that of the settings."""


class Manual(Protocol):
    """What `ui.manual.openings` offers."""

    def open_manual(self, parent: QWidget, page: str = "") -> QWidget:
        """Open the manual at a page, the page of a tab, or the place of an input or row by its key."""


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


class People(Protocol):
    """What `ui.roster.openings` offers."""

    def open_roles(self, parent: QWidget, document: Holder) -> QWidget:
        """Open the window of the role catalogue."""

    def open_roster_import(self, parent: QWidget, document: Holder) -> QWidget:
        """Open the import of a roster into the chosen team."""

    def export_roster(self, parent: QWidget, document: Holder) -> Path | None:
        """Ask where to, and write the seats of the chosen team."""


class Actuals(Protocol):
    """What `ui.actuals.openings` offers."""

    def open_spend_import(self, parent: QWidget, document: Holder) -> QWidget:
        """Open the import of what was really spent."""


class Accelerators(Protocol):
    """What `ui.accelerators.openings` offers."""

    def open_accelerators(self, parent: Any, document: Holder) -> QWidget:
        """Open the window of the accelerator catalogue from a page."""


class Catalogue(Protocol):
    """What `ui.prices.browser` offers."""

    def open_catalogue(self, parent: QWidget, document: Holder, key: str = "") -> QWidget:
        """Open the window of the price catalogue, to fill the input of a key if one is named."""


class Clearing(Protocol):
    """What `ui.safety.clearing` offers."""

    def ask_to_clear(self, settings: Any, parent: QWidget) -> bool:
        """Ask, and remove what the program remembers beside the plans."""


def workbook() -> Workbook:
    """Return the package that reads and writes files."""
    return cast("Workbook", import_module("core.workbook"))


def papers() -> Any:
    """Return the module that knows what is printed."""
    return import_module("core.papers.subject")


def print_dialogs() -> Any:
    """Return the module with the dialog in which parts are chosen and pages are looked at."""
    return import_module("ui.print_dialog")


def printing() -> Printing:
    """Return the module that prints."""
    return cast("Printing", import_module("ui.printing"))


def sheets() -> Help:
    """Return the module with the sheet of shortcuts."""
    return cast("Help", import_module("ui.help"))


def manual() -> Manual:
    """Return the module that opens the manual."""
    return cast("Manual", import_module("ui.manual.openings"))


def about() -> About:
    """Return the module that says what this program is made of."""
    return cast("About", import_module("ui.about.dialog"))


def people() -> People:
    """Return the module with the role catalogue and the roster's import and export."""
    return cast("People", import_module("ui.roster.openings"))


def actuals() -> Actuals:
    """Return the module with the import of spend."""
    return cast("Actuals", import_module("ui.actuals.openings"))


def accelerators() -> Accelerators:
    """Return the module with the window of the accelerator catalogue."""
    return cast("Accelerators", import_module("ui.accelerators.openings"))


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


def clearing() -> Clearing:
    """Return the module that removes what is remembered beside the plans."""
    return cast("Clearing", import_module("ui.safety.clearing"))


def catalogue() -> Catalogue:
    """Return the module with the window of the price catalogue."""
    return cast("Catalogue", import_module("ui.prices.browser"))
