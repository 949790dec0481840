"""A file that somebody else has changed while it was open here: whose stays, theirs, mine, or both."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.issues import Invalid
from core.plan import Plan
from core.safety.marks import MISSING, is_whole, mark_of
from core.safety.names import shown
from ui import dialogs
from ui.document import Document, told_of
from ui.late import Opened
from ui.reading import plan_in
from ui.safety.bar import Bar
from ui.safety.late import comparison
from ui.safety.watching import Look
from ui.today import changed_at

THEIRS, MINE, COPY, SHOW, CANCEL = "Take theirs", "Keep mine", "Save mine as a copy", "Show what changed", "Cancel"
CONFLICT, TAKEN = "conflict", "taken"
STEP = "take what somebody else saved"
LOSING = "“Keep mine” saves over it; what was there stays among the earlier versions."


class Theirs(QObject):
    """What others have put in the place of a document's file. `copy_asked` and `save_asked` leave it to the files."""

    copy_asked = Signal()
    save_asked = Signal()
    kept = Signal()

    def __init__(self, document: Document, bar: Bar, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._bar, self._window = document, bar, window
        self._offered: tuple[Path, str, str] | None = None  # of which file, of what it was here, of what it is now
        self._read: tuple[str, Opened] | None = None
        document.changed.connect(self._follow)

    def offer(self, found: Look, *, may_write: bool) -> None:
        """Offer above the page what can be done about another file; the same one is offered once."""
        path, known = self._document.path, self._document.source.mark
        if path is None or found.mark == known or self._offered == (path, known, found.mark):
            return
        self._offered = (path, known, found.mark)
        copy: tuple[str, Callable[[], object]] = (COPY, self.copy_asked.emit)
        if found.mark == MISSING:
            words = f"“{shown(path.name)}” is not in its folder any more: somebody has moved or deleted it."
            self._bar.say(CONFLICT, words, (("Save it there again", self.save_asked.emit), copy))
            return
        mine = ((MINE, partial(self._keep, found.mark)),) if may_write else ()
        self._bar.say(CONFLICT, changed_words(path), ((THEIRS, self._take), *mine, copy, (SHOW, self._show)))

    def take_back(self) -> None:
        """Offer nothing any more: the file is again what it was."""
        self._offered, self._read = None, None
        self._bar.take_back(CONFLICT)

    def settle(self, path: Path) -> str:
        """Ask what to do before saving over what somebody else has put there.

        Returns:
            `MINE` where the file may be written over, `COPY`, or `CANCEL` where nothing is to be saved.
        """
        while (now := self._now(path)) != self._document.source.mark and now:
            verbs: tuple[str, ...] = (COPY, THEIRS, MINE, SHOW, CANCEL)
            words, more = changed_words(path), LOSING
            if not is_whole(path):
                verbs = (COPY, MINE, CANCEL)
                words = f"“{shown(path.name)}” is just being written by somebody else, or is damaged."
            answer = dialogs.ask(self._window, words, more, verbs)
            if answer == SHOW:
                self._show()
            elif answer == MINE:
                self._keep(now)
            else:
                if answer == THEIRS:
                    self._take()
                return answer if answer == COPY else CANCEL
        return MINE

    def _now(self, path: Path) -> str:
        try:
            return mark_of(path)
        except OSError:
            return MISSING  # saving tells why it cannot be written

    def _opened(self) -> Opened | None:
        """Their file, read once as long as it stays the same; nothing where it cannot be read, which is told."""
        path = self._document.path
        if path is None:
            return None
        if self._read is None or self._read[0] != self._now(path):
            try:
                found = plan_in(path, self._window)
            except Invalid as refused:
                more = f"{refused}\n\nYour plan is still here, with all changes."
                dialogs.tell(self._window, f"“{shown(path.name)}” could not be read.", more)
                return None
            if found is None:
                return None
            self._read = (found.mark, found)
        return self._read[1]

    def _take(self) -> None:
        """Go on with their plan, as one step of the history, and offer to look at what it changed."""
        found, path, mine = self._opened(), self._document.path, self._document.plan
        if found is None or path is None:
            return
        take(self._document, path, found, STEP)
        late = comparison()
        changed = late.counted(late.differences(mine, found.plan))
        words = f"What somebody else saved is here now: {changed} from yours. Undo brings yours back."
        show = partial(self._show_between, mine, found.plan, ("Yours", "Theirs, now here"))
        self._bar.say(TAKEN, words, ((SHOW, show), ("Close", partial(self._bar.take_back, TAKEN))))

    def _keep(self, mark: str) -> None:
        """Stay with this plan: the next saving puts it in the place of the file that is there now."""
        self._document.source.mark = mark
        self._document.history.resetClean()
        self.kept.emit()
        self._document.changed.emit()

    def _show(self) -> None:
        found = self._opened()
        if found is not None:
            self._show_between(self._document.plan, found.plan, ("Here", "In the file"))

    def _show_between(self, one: Plan, other: Plan, heads: tuple[str, str]) -> None:
        late = comparison()
        late.show_differences("What somebody else has changed", heads, late.differences(one, other), self._window)

    def _follow(self) -> None:
        """What was offered is settled once another file, or another state of it, is known."""
        if self._offered is not None and self._offered[:2] != (self._document.path, self._document.source.mark):
            self.take_back()


def changed_words(path: Path) -> str:
    """That a file was changed by others, and when."""
    at = changed_at(path)
    return f"“{shown(path.name)}” was changed by somebody else{f' at {at:%H:%M}' if at else ''}."


def take(document: Document, path: Path, opened: Opened, what: str) -> None:
    """Go on with the plan in a file that was read anew, as one step of the history; it is saved into that file."""
    document.source, document.file_issues = told_of(path, opened)
    document.refusal = ""
    document.begun.emit()  # with their file; what was not saved of this plan can be recovered
    document.replace(opened.plan, what)
    document.history.setClean()
    document.saved.emit()
    document.changed.emit()
