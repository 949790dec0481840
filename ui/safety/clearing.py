"""Removes what the program remembers beside the plans themselves, when somebody wants that."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtWidgets import QWidget

from ui import dialogs
from ui.language import say
from ui.safety.journal import FOLDER
from ui.safety.remains import Remains
from ui.settings import ASIDE, FILE, Settings

BACKUPS = "backups"
NOTES = ("crash.txt", "fault-before.txt")
QUESTION = "Clear recent files and recovery data?"
GOES = (
    "This removes the list of recent files, all unsaved work that could still be recovered, all backups Headwater has "
    "made, and its notes about crashes. Your plans stay where they are. It cannot be undone."
)
STAYS = "Recovery data of plans that are open with unsaved changes stays until they are saved or closed."
CLEAR, CANCEL = "Clear", "Cancel"


def ask_to_clear(settings: Settings, parent: QWidget) -> bool:
    """Ask, and clear if that is wanted; return whether it was."""
    box = asking(parent)
    box.exec()
    is_wanted = dialogs.pressed_in(box) == CLEAR
    box.deleteLater()
    if is_wanted:
        clear(settings)
    return is_wanted


def asking(parent: QWidget) -> QtWidgets.QMessageBox:
    """Return the box that asks; its default is to leave everything as it is."""
    box = dialogs.message_box(parent, QUESTION, f"{GOES}\n\n{STAYS}")
    losing = box.addButton(say(CLEAR), QtWidgets.QMessageBox.ButtonRole.DestructiveRole)
    losing.setProperty(dialogs.VERB, CLEAR)
    box.setDefaultButton(box.addButton(say(CANCEL), QtWidgets.QMessageBox.ButtonRole.RejectRole))
    return box


def clear(settings: Settings) -> None:
    """Remove recent files, journals, backups and notes; what cannot be removed stays."""
    settings.forget()
    remains = Remains(settings.folder / FOLDER)
    remains.clear()
    remains.release()
    shutil.rmtree(settings.folder / BACKUPS, ignore_errors=True)
    for name in (*NOTES, Path(FILE).with_suffix(ASIDE).name):
        with contextlib.suppress(OSError):
            (settings.folder / name).unlink()
