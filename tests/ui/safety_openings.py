"""How each window that guards a plan is opened in a test: what was left, what others changed, what is asked."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from core.journal.story import Base, Story, Told
from core.plan import Plan
from tests.ui.openings import waited
from ui import dialogs, reading
from ui.safety import clearing, restoring, theirs
from ui.safety.backups import LARGE, OPENED, SAVED, Version
from ui.safety.bar import Bar
from ui.safety.crash_dialog import CrashDialog
from ui.safety.differences import DifferencesDialog, differences
from ui.safety.recovery_dialog import RecoveryDialog
from ui.safety.remains import Left
from ui.window import Window

AT = 1_795_000_000.0  # in November 2026
HOUR = 3600.0
PATH = Path("Plans") / "plan.xlsx"


def changed(window: Window) -> Plan:
    """The plan as somebody else has changed it."""
    return window.document.plan.put("money.cash", 5e6).put("infrastructure.1.price", 5.0)


def message(window: Window) -> QWidget:
    """What is told of a file that is none."""
    box = dialogs.telling(window, "“plan.xlsx” was not opened.", "It is not a workbook. Your plan is still here.")
    box.addButton("Close", box.ButtonRole.RejectRole)
    box.open()
    return box


def crash(window: Window) -> QWidget:
    """What is said of a mistake of ours."""
    dialog = CrashDialog("ZeroDivisionError: division by zero", Path("crash.txt"), window, can_keep=True)
    dialog.open()
    return dialog


def what_differs(window: Window) -> QWidget:
    """What is told where somebody else has changed the file."""
    found = differences(window.document.plan, changed(window))
    dialog = DifferencesDialog("What somebody else has changed", ("Here", "In the file"), found, window)
    dialog.open()
    return dialog


def bar(window: Window) -> QWidget:
    """What stands above the page where somebody else has changed the file."""
    shown = window.contents.files.guard.bar
    verbs = (theirs.THEIRS, theirs.MINE, theirs.COPY, theirs.SHOW)
    shown.say(theirs.CONFLICT, theirs.changed_words(PATH), tuple((verb, shown.take_back) for verb in verbs))
    assert isinstance(shown, Bar)
    return shown


def conflict(window: Window) -> QMessageBox:
    """The question with the most answers: before saving over what somebody else has put there."""
    verbs = (theirs.COPY, theirs.THEIRS, theirs.MINE, theirs.SHOW, theirs.CANCEL)
    box = dialogs.asking(window, theirs.changed_words(PATH), theirs.LOSING, verbs)
    box.open()
    return box


def clearing_asked(window: Window) -> QMessageBox:
    """The question before everything remembered is removed."""
    box = clearing.asking(window)
    box.open()
    return box


def scenario_named(window: Window) -> QInputDialog:
    """The question for a line of words."""
    dialog = dialogs.asking_words(window, "New scenario", "What is it called? For example: late delivery")
    dialog.open()
    return dialog


def waiting(window: Window) -> QWidget:
    """What is said while a file is read."""
    dialog = reading._Dialog("Reading “plan.xlsx”…", window)
    dialog.open()
    return dialog


def recovery(window: Window) -> QWidget:
    """What was left unsaved: of a plan that was never saved, and of one whose file is gone."""
    plan = window.document.plan
    steps = tuple(Told("2026-11-25 12:00 +0000", "money", what) for what in ("Cash at the start", "Price", "Price"))
    stories = (Story(Base(plan, path), changed(window), steps, "money", (), bool(path)) for path in ("", str(PATH)))
    dialog = RecoveryDialog(tuple(Left(Path("left.journal"), each) for each in stories), window, last="Later")
    dialog.open()
    return dialog


def versions(window: Window) -> QWidget:
    """Earlier versions of a plan, each of which was read."""
    kept = tuple(
        Version(PATH, place, AT - place * HOUR, why, "", 180_000) for place, why in enumerate((OPENED, SAVED, LARGE))
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(restoring, "steps", lambda *_: iter([SimpleNamespace(plan=changed(window))]))
        dialog = restoring.RestoreDialog(window.document.plan, PATH.name, kept, window)
        dialog.open()
        waited(lambda: dialog._task is None)
    return dialog
