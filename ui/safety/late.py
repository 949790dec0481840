"""The windows of this package, imported with their first use: a start needs none of them, and few days do."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from core.change_log import Change
from core.plan import Plan
from ui.document import Document
from ui.safety.keeping import Keeping


class Differences(Protocol):
    """What `ui.safety.differences` offers."""

    def differences(self, one: Plan, other: Plan) -> tuple[Change, ...]:
        """What differs between two plans."""

    def counted(self, found: tuple[Change, ...]) -> str:
        """How much differs, in words."""

    def show_differences(self, title: str, heads: tuple[str, str], found: tuple[Change, ...], parent: QWidget) -> None:
        """Show what differs until it is closed."""


class Restoring(Protocol):
    """What `ui.safety.restoring` offers."""

    def restore(self, document: Document, keeping: Keeping, parent: QWidget) -> None:
        """Let somebody choose an earlier version, and go on with it."""


def comparison() -> Differences:
    """Return the module that shows what differs."""
    return cast("Differences", import_module("ui.safety.differences"))


def restoring() -> Restoring:
    """Return the module with the list of earlier versions."""
    return cast("Restoring", import_module("ui.safety.restoring"))
