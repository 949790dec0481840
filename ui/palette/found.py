"""What can be found in a window, and what going there means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from core import findable
from core.findable import DECISION, FIGURE, INPUT, SCENARIO
from core.finding import Entries, Entry
from core.keys import place_of
from core.own import Own
from core.plan import Plan, standing
from core.results import Results
from core.rows import MONTHLY
from ui.actions import ACTIONS, MENUS, plain
from ui.contents import Contents
from ui.form.words import with_unit
from ui.language import say, spoken_now
from ui.menus import Menus
from ui.palette.going import go_to_input, go_to_row

COMMAND, EXAMPLE, FILE = "command", "example", "file"
MESSAGE_MS = 8000
CANNOT = "There is nothing for it to do just now."
BY_MONTH = "by month"
NATIVE = QKeySequence.SequenceFormat.NativeText


class Found(QObject):
    """Everything that can be found in one window, gathered anew when its plan is another one.

    Entries have the words of the reader's language; they are found by the English ones as well.
    """

    def __init__(self, contents: Contents, menus: Menus) -> None:
        super().__init__(contents)
        self.contents, self._menus = contents, menus
        self._of: Results | None = None
        self._plan = Entries()
        self._in_order: tuple[Entry, ...] = ()

    @property
    def results(self) -> Results:
        """What follows from the plan as it is now."""
        return self.contents.document.results

    @property
    def in_order(self) -> tuple[Entry, ...]:
        """Inputs in the order of the plan, what follows, decisions and scenarios."""
        self._gather()
        return self._in_order

    @property
    def of_plan(self) -> Entries:
        """Inputs, those of the chosen options first, then what follows, decisions and scenarios."""
        self._gather()
        return self._plan

    def commands(self) -> Iterator[Entry]:
        """Every action, beside it the menu it stands in."""
        titles = {name: plain(words) for name, words in MENUS} | {each.name: each.plain for each in ACTIONS}
        for each in ACTIONS:
            if not each.is_menu:
                words = plain(self._menus.action(each.name).text())
                beside = "Page" if each.group == "pages" else titles[each.menu]
                yield Entry(COMMAND, each.name, words, say(beside), "" if words == each.plain else each.plain)

    def files(self) -> Iterator[Entry]:
        """Files that were opened last and are still there, then examples."""
        files = self.contents.files
        for path in files.settings.recent:
            if path.is_file():
                yield Entry(FILE, str(path), Own(path.name), say(f"Open {path.parent}"))
        yield from (Entry(EXAMPLE, name, Own(name), say("Example")) for name in files.examples)

    def action(self, entry: Entry) -> QAction:
        """Return the action of an entry that is a command."""
        return self._menus.action(entry.key)

    def at_right(self, entry: Entry) -> str:
        """Return keys, value or figure of an entry, in English."""
        match entry.sort:
            case sort if sort == COMMAND:
                return next((keys.toString(NATIVE) for keys in self.action(entry).shortcuts()), "")
            case sort if sort == INPUT:
                return with_unit(place_of(entry.key).kind, standing(self.results.plan).get(entry.key))
            case sort if sort == FIGURE:
                line = self.results.rows[entry.key].line
                return BY_MONTH if line.phase in MONTHLY else line.unit.show(self.results.once(entry.key))
            case sort if sort == SCENARIO and entry.key == str(self.results.plan.scenario):
                return "shown now"
            case _:
                return ""

    def go(self, entry: Entry) -> str:
        """Do a command or go to an entry; a sentence says why that could not be."""
        contents = self.contents
        match entry.sort:
            case sort if sort == COMMAND:
                if not self.action(entry).isEnabled():
                    return CANNOT
                self.action(entry).trigger()
            case sort if sort == INPUT:
                self.tell(go_to_input(contents.tabs, contents.document, entry.key))
            case sort if sort == FIGURE:
                said = go_to_row(contents.tabs, self.results, entry.key)
                self.tell(said)
                if said:
                    contents.inspect(entry.key)
            case sort if sort == DECISION:
                contents.tabs.reveal(f"decisions.{entry.key}.question")
            case sort if sort == SCENARIO:
                contents.scenarios.activate(int(entry.key))
            case sort if sort == EXAMPLE:
                contents.files.example(entry.key)
            case _:
                contents.files.open_path(Path(entry.key))
        return ""

    def tell(self, words: str) -> None:
        """Say something in the status line for some seconds."""
        if words:
            self.contents.status.showMessage(say(words), MESSAGE_MS)

    def _gather(self) -> None:
        if self._of is not self.results:
            self._of, plan = self.results, self.results.plan
            inputs = in_words(findable.inputs(plan, say))
            others = in_words((*findable.figures(self.results), *findable.decisions(plan), *findable.scenarios(plan)))
            self._in_order = (*inputs, *others)
            self._plan = Entries((*sorted(inputs, key=lambda each: not _is_chosen(plan, each.key)), *others))


def in_words(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries in the words of the reader's language; their English ones find them as well."""
    if spoken_now() is None:
        return tuple(entries)
    said = ((each, each.beside if each.sort == INPUT else say(each.beside)) for each in entries)
    return tuple(replace(each, label=say(each.label), beside=beside, also=each.label) for each, beside in said)


def _is_chosen(plan: Plan, key: str) -> bool:
    """Whether an input belongs to a chosen option, or to none."""
    place = place_of(key)
    return place.option is None or place.option == getattr(plan.case, place.section)
