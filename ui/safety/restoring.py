"""Earlier versions of a plan: looked at beside the plan as it is now, and gone on with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QThreadPool
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.change_log import Change
from core.plan import Plan
from core.safety.names import shown
from ui import dialogs
from ui.document import Document
from ui.form.beside import Words
from ui.form.pick_table import PickTable
from ui.language import say
from ui.late import Opened
from ui.reading import PLAN, steps
from ui.reading_order import Dialog
from ui.safety.backups import Version
from ui.safety.differences import NOTHING, DifferencesTable, counted, differences, in_words
from ui.safety.keeping import Keeping
from ui.safety.versions_model import SIZE, UNTIL, WHY, VersionsModel, until
from ui.tasks import Task
from ui.zoom import room

USUAL = QSize(1120, 620)
WIDTHS, LEAST = ((UNTIL, 146), (WHY, 190), (SIZE, 70)), 180
SHARES = (3, 2)  # of the list and of what differs in the width
READ_AHEAD = 12  # versions that are read without choosing them, for the words in the list: a second each
NONE = "There is no earlier version of this plan yet."
HOW = "Headwater keeps one when it saves over a plan, and before large changes."
STEP = "restore an earlier version"
READING = "Reading this version…"


class RestoreDialog(Dialog):
    """The versions, the newest first, and what is different in the chosen one; `chosen` is the one to go on with."""

    def __init__(self, plan: Plan, name: str, versions: tuple[Version, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Earlier versions"))
        self.resize(room(USUAL))
        self.chosen: Plan | None = None
        self._plan = plan
        self._read: dict[Version, Plan | None] = {}
        self._reads: Version | None = None
        self._task: Task | None = None
        self._pool = QThreadPool(self)  # its own: in that of the program somebody may be drawing worlds
        self.model = VersionsModel(versions, self)
        self.title, self.said = Words(f"Earlier versions of “{name}”", "title", self), Words("", "muted", self)
        self.table = PickTable(self.model, WIDTHS, LEAST, self)
        self.differing = DifferencesTable(self)
        self.go, self.cancel = QPushButton(say("Restore"), self), QPushButton(say("Cancel"), self)
        _lay_out(self)
        self.table.picked.connect(self._show)
        self.table.used.connect(self._go_on)
        self.go.clicked.connect(self._go_on)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._leave)
        self.table.selectRow(0)
        self.table.setFocus()

    def _show(self) -> None:
        """Show what is different in the current version, as soon as it is read."""
        version = self._current
        plan = None if version is None else self._read.get(version)
        self.go.setEnabled(plan is not None)
        found: tuple[Change, ...] = () if plan is None else differences(self._plan, plan)
        self.differing.show_changes(("Now", "In this version"), found)
        if version is None or version not in self._read:
            self.said.setText(say(READING))
        elif plan is None:
            self.said.setText(say("This version cannot be read; choose another one."))
        else:
            said = f"As it was until {until(version)}: {counted(found)}." if found else NOTHING
            self.said.setText(say(f"{said} Undo brings the plan back as it is now."))
        self._read_next()

    @property
    def _current(self) -> Version | None:
        return self.model.item(self.table.currentIndex().row())

    def _read_next(self) -> None:
        """Read the chosen version if it was not, else the next of the newest ones."""
        if self._reads is not None:
            return
        ahead = (self.model.item(row) for row in range(min(READ_AHEAD, self.model.rowCount())))
        wanted = next((each for each in (self._current, *ahead) if each and each not in self._read), None)
        if wanted is not None:
            self._reads = wanted
            self._task = Task(steps(PLAN, wanted.path), self, self._pool)
            self._task.done.connect(lambda opened: self._take(wanted, opened))
            self._task.failed.connect(lambda _: self._take(wanted, None))

    def _take(self, version: Version, opened: Opened | None) -> None:
        """Take what was read, and go on with the next."""
        self._reads = self._task = None
        self._read[version] = None if opened is None else opened.plan
        words = "Cannot be read" if opened is None else in_words(differences(self._plan, opened.plan))
        self.model.describe(version, words)
        self._show()

    def _leave(self) -> None:
        """Read no further."""
        if self._task is not None:
            self._task.cancel()

    def _go_on(self) -> None:
        version = self._current
        self.chosen = None if version is None else self._read.get(version)
        if self.chosen is not None:
            self.accept()


def _lay_out(dialog: RestoreDialog) -> None:
    """The list beside what differs, under a title; the buttons."""
    dialog.said.setWordWrap(True)
    dialog.table.horizontalHeader().moveSection(UNTIL, 0)  # the day is looked for first
    dialog.table.setAccessibleName(say("Earlier versions"))
    dialog.table.setAccessibleDescription(say("Enter goes on with the version."))
    dialog.go.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
    row = QHBoxLayout()
    row.setSpacing(14)
    for part, share, left, right in zip((dialog.table, dialog.differing), SHARES, (1, 16), (1, 8), strict=True):
        card = QFrame(dialog)
        card.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        inside = QVBoxLayout(card)
        inside.setContentsMargins(left, 4, right, 4)
        inside.addWidget(part)
        row.addWidget(card, share)
    buttons = QHBoxLayout()
    buttons.setSpacing(8)
    buttons.addWidget(dialog.said, 1)
    for button in (dialog.cancel, dialog.go):
        button.setAutoDefault(False)
        buttons.addWidget(button)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 18, 24, 16)
    column.setSpacing(12)
    column.addWidget(dialog.title)
    column.addLayout(row, 1)
    column.addLayout(buttons)


def restore(document: Document, keeping: Keeping, parent: QWidget) -> None:
    """Let somebody choose an earlier version, and go on with it as one step of the history."""
    path: Path | None = document.path
    versions = () if path is None else tuple(reversed(keeping.backups(path).versions()))
    if path is None or not versions:
        dialogs.inform(parent, NONE, HOW)
        return
    dialog = RestoreDialog(document.plan, shown(path.name), versions, parent)
    dialog.exec()
    if dialog.chosen is not None and dialog.chosen != document.plan:
        keeping.aside(document.plan)
        document.replace(dialog.chosen, STEP)
    dialog.deleteLater()
