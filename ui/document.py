"""The one thing that changes: a plan, what follows from it, where it is kept, and the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTime, Signal

from core import change_log
from core.change_log import memory
from core.checks import check
from core.issues import Fix, Invalid, Issue
from core.plan import Plan, standing
from core.results import Results, evaluate
from ui import changes
from ui.history import History
from ui.late import Opened, Report, workbook
from ui.source import Source

MOST_UNDONE = 10_000
MOST_EXPLAINED = 50  # steps before a saving of which the log says what they were called


class Step:
    """One change: the plan before and the plan after."""

    def __init__(self, what: str, show: Callable[[Plan], None], before: Plan, after: Plan) -> None:
        self.words, self._show, self.before, self.after = what, show, before, after

    def undo(self) -> None:
        """Show the plan before."""
        self._show(self.before)

    def redo(self) -> None:
        """Show the plan after."""
        self._show(self.after)


class Document(QObject):
    """Holds a plan; `changed` says that something of it did, without saying what.

    `begun` says first that it is another document from now on, and `saved` that its file holds it as it is.
    """

    changed = Signal()
    begun = Signal()
    saved = Signal()

    def __init__(self, plan: Plan | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = History(MOST_UNDONE, self)
        self.history.indexChanged.connect(self.changed)
        self.path: Path | None = None
        self.source = Source()
        self.file_issues: tuple[Issue, ...] = ()
        self.saved_at = QTime()
        self.refusal = ""
        self.before: Results | None = None
        self.report: Report = None
        self._first = plan or Plan()
        self._results: Results | None = None
        self._ready: Results | None = None
        self._checked: tuple[Results, tuple[Issue, ...]] | None = None

    @property
    def results(self) -> Results:
        """What follows from the plan; of the first plan it is found out when somebody looks."""
        if self._results is None:
            self._results = evaluate(self._first)
        return self._results

    @property
    def plan(self) -> Plan:
        """The plan as it is written."""
        return self.results.plan

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What is wrong with the file and with the plan, grave things first."""
        if self._checked is None or self._checked[0] is not self.results:  # several views ask after each edit
            self._checked = (self.results, check(standing(self.plan), self.results))
        found = (*self.file_issues, *self._checked[1])
        return tuple(sorted(found, key=lambda issue: not issue.grave))

    @property
    def is_modified(self) -> bool:
        """Whether the plan differs from what is kept in its file."""
        return not self.history.isClean()

    def replace(self, plan: Plan, what: str) -> None:
        """Go on with another plan, as one step of the history; an equal plan is no step.

        Everything is evaluated first: whatever goes wrong there, the document stays as it was.
        """
        if plan != self.plan:
            self._ready = evaluate(plan, before=self.results)
            self.history.push(Step(what, self._show, self.plan, plan))

    def put(self, key: str, value: object) -> None:
        """State one input, in the active scenario if there is one.

        Raises:
            Invalid: no such input, or the value is not allowed.
        """
        self.replace(changes.put(self.plan, key, value), changes.words(key))

    def begin(self, plan: Plan) -> None:
        """Begin a new, unsaved document with a plan; its history begins here."""
        self._begin(evaluate(plan), None, Source(), ())

    def open(self, path: Path, read: Opened | None = None) -> tuple[Issue, ...]:
        """Begin with the plan in a file, read already or else now, and return what was wrong with the file.

        Raises:
            Invalid: the file cannot be read; the document stays as it was.
        """
        opened = read or workbook().load(path)
        source, found = told_of(path, opened)
        self._begin(evaluate(opened.plan), path, source, found)
        return found

    def save(self, path: Path) -> tuple[str, ...]:
        """Keep the plan in a file, which is from now on its own, and return the warnings to show.

        Raises:
            Invalid: it could not be saved; document and file stay as they were.
        """
        try:
            made = self.source.file(self.plan, drawn(self), reasons(self))
            warnings = workbook().write(path, made, self.source.mark if path == self.path else "")
        except (Invalid, OSError) as refused:
            self.refusal = str(refused)
            self.changed.emit()
            raise
        self.source.kept(self.plan, made)
        self.file_issues = ()
        self.path, self.refusal, self.saved_at = path, "", QTime.currentTime()
        self.history.setClean()
        self.saved.emit()
        self.changed.emit()
        return warnings

    def _begin(self, results: Results, path: Path | None, source: Source, found: tuple[Issue, ...]) -> None:
        self.path, self.source, self.file_issues = path, source, found
        self.refusal, self.saved_at = "", QTime()
        if self._results is not None:
            self._results.others.clear()  # a page that is not seen holds what it showed, and needs no more of it
            self._results.earlier.clear()
        self._results, self.before, self._ready = results, None, None
        self.begun.emit()
        empty = self.history.count() == 0  # then clearing says nothing
        self.history.clear()
        if empty:
            self.changed.emit()

    def _show(self, plan: Plan) -> None:
        """Hold a plan of the history, with what follows from it and what followed before."""
        self.before = self.results
        is_ready = self._ready is not None and self._ready.plan is plan
        self._results = self._ready if is_ready else evaluate(plan, before=self.results)
        self._ready = None
        self.before.earlier.clear()  # which has served


def told_of(path: Path, opened: Opened) -> tuple[Source, tuple[Issue, ...]]:
    """What to save into and what was wrong, of a file that was read."""
    also = (Issue(path.name, f"Besides the plan it holds {each}; that stays in it.") for each in opened.foreign)
    source = Source(opened.plan, opened.origin, opened.log, opened.mark)
    source.note(opened.changes)
    return source, (*opened.issues, *(each.issue for each in opened.changes), *also)


def drawn(document: Document) -> Report:
    """What worlds say of the plan as it is now; nothing where they were drawn of another one."""
    report = document.report
    return report if report is not None and report.plan == document.plan else None


def reasons(document: Document) -> dict[str, str]:
    """Why inputs differ from those in the file: what the steps were called that changed more than one at a time."""
    history, found = document.history, dict[str, str]()
    last = max(history.cleanIndex(), 0, history.index() - MOST_EXPLAINED)
    steps = [step for step in map(history.command, range(last, history.index())) if isinstance(step, Step)]
    was = memory(steps[0].before) if steps else {}
    for step in steps:
        now = memory(step.after)
        changed = [change.key for change in change_log.changes(was, now)]
        if len(changed) > 1:
            found |= dict.fromkeys(changed, step.words)
        was = now
    return found | {key: reason for key, reason in document.source.said.items() if reason}


def fix(document: Document, offered: Fix) -> None:
    """Do what an issue offers, as one step of the history.

    Raises:
        Invalid: the plan is no longer the one it was offered for.
    """
    document.replace(changes.fixed(document.plan, offered), changes.fix_words(offered))
