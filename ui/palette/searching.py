"""Searching the words and values of all pages: labels, values, meanings, sources, owners and notes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from core.findable import INPUT
from core.finding import Entry, excerpt, holding, searched
from core.keys import place_of
from core.kinds import Kind
from core.results import Results
from ui import changes
from ui.language import say
from ui.palette.found import Found


class Searching:
    """What was searched last, and which of its places was gone to."""

    hint = "Find in labels, values, meanings, sources and notes of all pages"
    manual = "Enter goes there; F3 and Shift+F3 go on from place to place. Esc closes."

    def __init__(self, everything: Found) -> None:
        self._everything = everything
        self.typed = ""
        self._last: tuple[str, str] | None = None
        self._of: Results | None = None
        self._texts: tuple[tuple[str, str], ...] = ()
        self._ready: tuple[str, ...] = ()

    def found(self, typed: str) -> tuple[Entry, ...]:
        """Return the places of what is typed, in the order of the plan, each with the words in which it stands."""
        self.typed = typed
        self._gather()
        entries = self._everything.in_order
        return tuple(self._shown(entries[place], place) for place in holding(typed, self._ready))

    def at_right(self, entry: Entry) -> str:
        """Return the value."""
        return say(self._everything.at_right(entry))

    def is_stated(self, entry: Entry) -> bool:
        """Return whether a person has stated the value."""
        return entry.sort == INPUT

    def take(self, entry: Entry, typed: str) -> str:
        """Go to a place."""
        del typed
        self._last = entry.place
        return self._everything.go(entry)

    def step(self, by: int) -> bool:
        """Go some places on, round the end; whether there was one to go to."""
        places = self.found(self.typed)
        if not places:
            return False
        known = [each.place for each in places]
        before = known.index(self._last) if self._last in known else -1 if by > 0 else 0
        at = (before + by) % len(places)
        self.take(places[at], "")
        self._everything.tell(f"{at + 1} of {len(places)} for “{self.typed.strip()}”: {places[at].label}")
        return True

    def _shown(self, entry: Entry, place: int) -> Entry:
        """An entry, and beside it the words that were found, where they are not those of the entry itself."""
        seen, more = self._texts[place]
        if holding(self.typed, (searched(seen),)):
            return entry
        return replace(entry, beside=f"{entry.beside}: {excerpt(self.typed, more)}")

    def _gather(self) -> None:
        """All texts of the plan as it is now: those seen in a row, and those that are known of an input besides."""
        everything = self._everything
        if self._of is not everything.results:
            self._of = everything.results
            origins = changes.origins(self._of.plan)
            said = {each.key: f" {each.owner} {each.note}" for each in self._of.plan.remarks}
            self._texts = tuple(
                (f"{each.label} {each.beside} {self.at_right(each)}", _more(each, origins, said))
                for each in everything.in_order
            )
            english = (f"{each.also} {everything.at_right(each)}" for each in everything.in_order)
            self._ready = tuple(
                searched(f"{seen} {more} {also}") for (seen, more), also in zip(self._texts, english, strict=True)
            )


def _both(words: str) -> str:
    """Words of the reader's language, and behind them the English ones where those are others."""
    said = say(words)
    return said if said == words else f"{said} {words}"


def _more(entry: Entry, origins: dict[str, str], said: dict[str, str]) -> str:
    """What is known of an input besides: what it means, where its value comes from, whose it is, and notes."""
    if entry.sort != INPUT:
        return ""
    meaning, source = _declared(place_of(entry.key).kind)
    remark = said.get(entry.key, "") + (said.get(entry.key.rsplit(".", 2)[0], "") if said else "")
    return f"{_both(meaning)} {origins.get(entry.key) or source}{remark}"


@cache
def _declared(kind: Kind) -> tuple[str, str]:
    """Meaning and source of an input, which many options have."""
    return kind.doc, str(kind.source)
