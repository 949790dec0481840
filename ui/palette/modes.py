"""The ways of searching: anything at all, and one input to be used for something."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QLocale

from core.findable import INPUT
from core.finding import Entries, Entry, found
from core.issues import Invalid
from core.keys import place_of
from core.kinds import Quantity
from ui.form.words import with_unit
from ui.language import Shown, marks, say
from ui.palette.found import COMMAND, Found

COMMANDS, STATES = ">", "="
MOST_USED = 20


class Anything:
    """Commands, pages, inputs, figures, decisions, scenarios, examples, files. What was used last comes first.

    Behind `>` only commands are found; `price = 3.9` states an input.
    """

    hint = "Go to an input, a figure, a page or a command"
    manual = "Enter goes there. Begin with > for commands alone; usage price = 3.9 states an input. Esc closes."
    typed = ""

    def __init__(self, everything: Found) -> None:
        self._everything = everything
        self._used: deque[tuple[str, str]] = deque(maxlen=MOST_USED)

    def found(self, typed: str) -> tuple[Entry, ...]:
        """Return what there is for what is typed, the best first."""
        words, states, _ = typed.partition(STATES)
        if typed.lstrip().startswith(COMMANDS):
            return found(Entries(tuple(self._everything.commands())), typed, self._used)
        if states:
            plan = self._everything.of_plan
            return tuple(entry for entry in found(plan, words, self._used) if entry.sort == INPUT)
        everything = self._everything
        loose = Entries((*everything.commands(), *everything.files()))
        return found(loose + everything.of_plan, typed, self._used)

    def at_right(self, entry: Entry) -> str:
        """Return keys or value."""
        return say(self._everything.at_right(entry))

    def is_stated(self, entry: Entry) -> bool:
        """Return whether a person has stated the value."""
        return entry.sort == INPUT

    def take(self, entry: Entry, typed: str) -> str:
        """Go to an entry, or state its value; a sentence says why not."""
        value = typed.partition(STATES)[2].strip()
        refused = self._state(entry, value) if value and entry.sort == INPUT else self._everything.go(entry)
        if not refused:
            if entry.place in self._used:
                self._used.remove(entry.place)
            self._used.appendleft(entry.place)
        return refused

    def _state(self, entry: Entry, text: str) -> str:
        """State an input, and say what it is now."""
        kind, document = place_of(entry.key).kind, self._everything.contents.document
        try:
            value = kind.from_text(text, marks(QLocale()))
            document.put(entry.key, value)
        except Invalid as refused:
            return str(refused)
        self._everything.tell(Shown(f"{entry.label}, {entry.beside}: {say(with_unit(kind, value))}"))
        return ""


class Picking:
    """One figure a person states, for something that is done with it."""

    manual = "Enter takes it. Esc closes."
    typed = ""

    def __init__(self, everything: Found, hint: str, use: Callable[[str], str]) -> None:
        self._everything, self.hint, self._use = everything, hint, use

    def found(self, typed: str) -> tuple[Entry, ...]:
        """Return figures for what is typed, those of chosen options first."""
        plan = self._everything.of_plan
        inputs = (entry for entry in found(plan, typed) if entry.sort == INPUT)
        return tuple(entry for entry in inputs if isinstance(place_of(entry.key).kind, Quantity))

    def at_right(self, entry: Entry) -> str:
        """Return the value."""
        return say(self._everything.at_right(entry))

    def is_stated(self, entry: Entry) -> bool:
        """All are."""
        return entry.sort != COMMAND

    def take(self, entry: Entry, typed: str) -> str:
        """Use the input; a sentence says why not."""
        del typed
        return self._use(entry.key)
