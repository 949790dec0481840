"""Opening, saving and dropping files: what is asked before, and what is told when it does not work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from core.issues import Invalid
from core.plan import Plan
from ui import dialogs
from ui.document import Document
from ui.form.fields import finish_typing
from ui.settings import Settings

PLANS = "Plans (*.xlsx)"
PAPERS = "PDF (*.pdf)"
SUFFIX = ".xlsx"
SAVE, DISCARD, CANCEL = "Save", "Discard", "Cancel"
SAVE_AS, LOSE, OVERWRITE = "Save as…", "Save and lose them", "Save over it"
MOST_NAMED = 8


class Files:
    """The files of one document; everything a person is asked or told about them."""

    def __init__(self, document: Document, settings: Settings, parent: QWidget) -> None:
        self.document, self.settings, self.parent = document, settings, parent
        self.refusal = ""
        self._stamp: tuple[int, int] | None = None

    def new(self) -> None:
        """Begin an empty plan."""
        if self.may_leave():
            self._begin(Plan())

    def example(self, name: str) -> None:
        """Begin with an example."""
        if self.may_leave():
            self._started()
            self.document.begin_example(name)

    def open(self) -> None:
        """Ask for a plan and open it."""
        if not self.may_leave():
            return
        path = _asked_to_open(self.parent, self.settings.documents)
        if path is not None:
            self._read(path)

    def open_path(self, path: Path) -> None:
        """Open a plan, unless the one at hand must not be left."""
        if self.may_leave():
            self._read(path)

    def save(self) -> bool:
        """Save the plan where it belongs; return whether it is saved."""
        if not _typed(self.parent):
            return False
        path = self.document.path
        if path is None:
            return self.save_as()
        answer = self._asked_before_saving(path)
        if answer == SAVE_AS:
            return self.save_as()
        return answer != CANCEL and self._write(path)

    def save_as(self) -> bool:
        """Ask where the plan shall be kept from now on, and save it there."""
        if not _typed(self.parent):
            return False
        path = asked_to_save(self.parent, self._proposed(SUFFIX), PLANS)
        return path is not None and self._write(path)

    def save_copy(self) -> bool:
        """Ask for a place and keep a copy of the plan there; the document goes on as it was."""
        path = asked_to_save(self.parent, self._proposed(f" copy{SUFFIX}"), PLANS)
        if path is None:
            return False
        return self._tried(lambda: self.document.save_copy(path), "The copy was not saved.") is not None

    def save_paper(self, paper: bytes) -> bool:
        """Ask for a place and keep a PDF there."""
        path = asked_to_save(self.parent, self._proposed(" summary.pdf"), PAPERS)
        if path is None:
            return False
        file = QSaveFile(str(path))
        opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        if not opened or file.write(paper) != len(paper) or not file.commit():
            words = f"{path}: {file.errorString()}.\n\nChoose another folder, or close the file where it is open."
            dialogs.tell(self.parent, "The PDF was not saved.", words)
            return False
        return True

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; return whether the document may go."""
        if not _typed(self.parent):
            return False
        if not self.document.is_modified:
            return True
        title = self.document.plan.general.title
        words = "They are lost unless you save them."
        answer = dialogs.ask(self.parent, f"Save the changes to “{title}”?", words, (SAVE, DISCARD, CANCEL))
        return self.save() if answer == SAVE else answer == DISCARD

    def _begin(self, plan: Plan) -> None:
        self._started()
        self.document.begin(plan)

    def _started(self) -> None:
        self.refusal, self._stamp = "", None

    def _read(self, path: Path) -> None:
        if self._tried(lambda: self.document.open(path), f"“{path.name}” was not opened.") is None:
            return
        self._started()
        self._stamp = _stamp_of(path)
        self.settings.remember(path)

    def _write(self, path: Path) -> bool:
        warnings = self._tried(lambda: self.document.save(path), "The plan was not saved.")
        if warnings is None:
            return False
        self._started()
        self._stamp = _stamp_of(path)
        self.settings.remember(path)
        if warnings:
            dialogs.tell(self.parent, f"“{path.name}” was saved; please note:", "\n\n".join(warnings))
        return True
