"""Opening and saving the plan: what is asked before, and what is told when it does not work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6 import QtWidgets
from PySide6.QtWidgets import QWidget

from core.examples import NAMES, example
from core.issues import Invalid
from core.plan import Plan
from ui import dialogs
from ui.dialogs import asked_to_save
from ui.document import Document, drawn, reasons
from ui.form.finishing import finish_typing
from ui.language import say
from ui.reading import plan_in, waited
from ui.safety import theirs
from ui.safety.guard import Guard
from ui.settings import Settings

PLANS = "Plans (*.xlsx)"
SUFFIX = "xlsx"
SAVE, DISCARD, CANCEL = "Save", "Discard", "Cancel"
SAVE_AS, LOSE, OVERWRITE = "Save as…", "Save and lose them", "Save over it"
SAFE = "Your plan is still here, with all changes."
UNSAVED = "Without saving, File › Recover unsaved work… keeps them for 30 days."
MOST_NAMED = 8
LONGEST_NAME = 80
BESIDE = f" (mine).{SUFFIX}"  # what a copy beside the file of somebody else is proposed to be called

T = TypeVar("T")


class Files:
    """The file of one document; everything a person is asked or told about it."""

    examples = NAMES

    def __init__(self, document: Document, settings: Settings, parent: QWidget) -> None:
        self.document, self.settings, self.parent = document, settings, parent
        self.guard = Guard(document, settings.folder, parent)
        self.guard.wanted.connect(self.open_path)
        self.guard.save_asked.connect(self.save)
        self.guard.copy_asked.connect(lambda: self.save_as(BESIDE))

    def new(self) -> None:
        """Begin an empty plan."""
        if self.may_leave():
            self.document.begin(Plan())

    def example(self, name: str) -> None:
        """Begin with an example."""
        if self.may_leave():
            self.document.begin(example(name))

    def open(self) -> None:
        """Ask for a plan and open it."""
        if not self.may_leave():
            return
        path = asked_to_open(self.parent, self.settings.documents)
        if path is not None:
            self._read(path)

    def open_path(self, path: Path) -> None:
        """Open a plan, unless the one at hand must not be left."""
        if self.may_leave():
            self._read(path)

    def drop(self, paths: tuple[Path, ...]) -> None:
        """Open the one plan that was dropped; say what could not be opened."""
        if len(paths) != 1:
            dialogs.tell(self.parent, f"{len(paths)} files were dropped.", "Drop one plan at a time.")
        elif paths[0].suffix.casefold() != f".{SUFFIX}" or not paths[0].is_file():
            more = f"Plans are Excel workbooks whose name ends in .{SUFFIX}."
            dialogs.tell(self.parent, f"“{paths[0].name}” is not a plan.", more)
        else:
            self.open_path(paths[0])

    def save(self) -> bool:
        """Save the plan where it belongs; return whether it is saved."""
        if not typed(self.parent):
            return False
        path = self.guard.place
        if path is not None and not prepared(self.document, path, self.parent):
            return False
        answer = SAVE_AS if path is None else self._asked_before_saving(path)
        if answer == SAVE_AS or path is None:
            return self.save_as()
        if answer == theirs.COPY:
            return self.save_as(BESIDE)
        return answer != CANCEL and self._write(path)

    def save_as(self, ending: str = f".{SUFFIX}") -> bool:
        """Ask where the plan shall be kept from now on, and save it there."""
        if not typed(self.parent):
            return False
        path = asked_to_save(self.parent, proposed(self.document, self.settings, ending), PLANS, SUFFIX)
        return path is not None and prepared(self.document, path, self.parent) and self._write(path)

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; return whether the document may go."""
        if not typed(self.parent):
            return False
        if not self.document.is_modified:
            return True
        question = f"Save the changes to “{self.document.plan.general.title}”?"
        answer = dialogs.ask(self.parent, question, UNSAVED, (SAVE, DISCARD, CANCEL))
        return self.save() if answer == SAVE else answer == DISCARD

    def _asked_before_saving(self, path: Path) -> str:
        """The answer to what must be asked before a file is written over; `Save` when there is nothing to ask."""
        answer = self.guard.theirs.settle(path)
        if answer != theirs.MINE:
            return answer
        lost = self.document.source.lost(self.document.plan, drawn(self.document), reasons(self.document))
        if lost:
            question = f"“{path.name}” holds parts that this plan has no place for."
            more = f"Saving over it would lose: {named(lost)}."
            return dialogs.ask(self.parent, question, more, (SAVE_AS, LOSE, CANCEL))
        untaken = tuple(issue.where for issue in self.document.file_issues if issue.grave)
        if untaken:
            question = f"“{path.name}” holds cells that could not be taken as they stand."
            more = f"Saving over it would lose what is in {named(untaken)}; defaults stand in their place here."
            return dialogs.ask(self.parent, question, more, (SAVE_AS, OVERWRITE, CANCEL))
        return SAVE

    def _read(self, path: Path) -> None:
        if not path.exists():
            self.settings.forget(path)
            more = f"It was in {path.parent}. Open it from where it is now."
            dialogs.tell(self.parent, f"“{path.name}” is not there any more.", more)
            return
        entry = self.guard.enter(path)
        if entry is None:
            return
        problem = f"“{path.name}” was not opened."
        opened = tried(self.parent, lambda: plan_in(path, self.parent), problem, SAFE)
        if opened is None:
            entry.turn_back()
            return
        self.document.open(path, opened)
        self.guard.hold(entry, opened)
        self.settings.remember(path)

    def _write(self, path: Path) -> bool:
        if not self.guard.may_write(path):
            return False
        note = self.guard.keeping.before_writing(path, self.parent)
        solution = f"{SAFE} Save it under another name or in another folder."
        warnings = tried(self.parent, lambda: self.document.save(path), "The plan was not saved.", solution)
        self.guard.written(path, saved=warnings is not None)
        if warnings is None:
            return False
        self.settings.remember(path)
        noted = (*warnings, *([note] if note else []))
        if noted:
            dialogs.tell(self.parent, f"“{path.name}” was saved. Please note:", "\n\n".join(noted))
        return True


def tried(parent: QWidget, action: Callable[[], T], problem: str, solution: str) -> T | None:
    """Return what an action gives; where it cannot, tell problem, cause and solution."""
    try:
        return action()
    except Invalid as refused:
        cause = str(refused)
    except OSError as failed:
        cause = f"{failed.strerror or failed}."
    dialogs.tell(parent, problem, f"{cause}\n\n{solution}")
    return None


def prepared(document: Document, path: Path, parent: QWidget) -> bool:
    """Make the file of a plan beside the window where that takes a while; return whether it is there to be written."""
    if not document.source.is_shared:
        return True
    plan, report, why = document.plan, drawn(document), reasons(document)
    made = (document.source.file(plan, report, why) for _ in range(1))
    return waited(made, f"Making “{path.name}”…", parent) is not None


def typed(parent: QWidget) -> bool:
    """Hand over what is being typed; tell when it cannot be taken as it stands."""
    if finish_typing():
        return True
    problem = "What you are typing cannot be taken as it stands."
    dialogs.tell(parent, problem, "Correct it, or press Escape to take it back.")
    return False


def named(parts: tuple[str, ...]) -> str:
    """Return names in one line, the first few of many."""
    more = len(parts) - MOST_NAMED
    return ", ".join((*parts[:MOST_NAMED], *([f"and {more} more"] if more > 0 else [])))


def proposed(document: Document, settings: Settings, ending: str) -> Path:
    """Return the name and folder to propose for what is saved from a document."""
    if document.path is not None:
        return document.path.with_name(document.path.stem + ending)
    title = "".join(sign if sign.isalnum() or sign in " -_.," else " " for sign in document.plan.general.title)
    return settings.documents / f"{' '.join(title.split())[:LONGEST_NAME].strip('. ') or 'Plan'}{ending}"


def asked_to_open(parent: QWidget, folder: Path) -> Path | None:
    """Ask for a plan to open; nothing when nobody chose one."""
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, say("Open a plan"), str(folder), say(PLANS))
    return Path(name) if name else None
