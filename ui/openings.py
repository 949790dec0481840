"""The windows beside the plan, imported with their first use: a start needs none of them (see `ui.late`)."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.document import Document
from ui.settings import Settings
from ui.tab import Tab


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


class People(Protocol):
    """What `ui.roster.openings` offers."""

    def open_roles(self, parent: QWidget, document: Document) -> QWidget:
        """Open the window of the role catalogue."""

    def open_roster_import(self, parent: QWidget, document: Document) -> QWidget:
        """Open the import of a roster into the chosen team."""

    def export_roster(self, parent: QWidget, document: Document) -> Path | None:
        """Ask where to, and write the seats of the chosen team."""


class Actuals(Protocol):
    """What `ui.actuals.openings` offers."""

    def open_spend_import(self, parent: QWidget, document: Document) -> QWidget:
        """Open the import of what was really spent."""


class Accelerators(Protocol):
    """What `ui.accelerators.openings` offers."""

    def open_accelerators(self, parent: Tab, document: Document) -> QWidget:
        """Open the window of the accelerator catalogue from a page."""


class Catalogue(Protocol):
    """What `ui.prices.browser` offers."""

    def open_catalogue(self, parent: QWidget, document: Document, key: str = "") -> QWidget:
        """Open the window of the price catalogue, to fill the input of a key if one is named."""


class Clearing(Protocol):
    """What `ui.safety.clearing` offers."""

    def ask_to_clear(self, settings: Settings, parent: QWidget) -> bool:
        """Ask, and remove what the program remembers beside the plans."""


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


def catalogue() -> Catalogue:
    """Return the module with the window of the price catalogue."""
    return cast("Catalogue", import_module("ui.prices.browser"))


def clearing() -> Clearing:
    """Return the module that removes what is remembered beside the plans."""
    return cast("Clearing", import_module("ui.safety.clearing"))
