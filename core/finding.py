"""Finding by a few typed letters: what comes first, and why. It knows nothing of what is looked for.

Each typed word must be in an entry. Entries come in tiers: where all words begin words of the label; where one is
inside a word of it; where one begins a word beside the label, or is inside one; last, where one is only letters of the
label in order, such as `upr` for Usage price. Within a tier come those used last, then those where it stands earlier in
the shorter label.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

BEGINS, INSIDE, BEGINS_BESIDE, INSIDE_BESIDE, LETTERS = range(5)
FEWEST_LETTERS = 2  # that may be apart
NEVER_USED = 10_000
LONGEST_EXCERPT, BEFORE = 50, 8  # signs of an excerpt, and of it before what was found


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: what it is, its key there, its label, and what stands muted beside the label.

    `also` are words that are not seen, by which it is found as by its label: its name in another language.
    """

    sort: str
    key: str
    label: str
    beside: str = ""
    also: str = ""

    @property
    def place(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.sort, self.key


@dataclass(frozen=True, slots=True)
class Entries:
    """Entries with their words made ready for being compared; `folded` has label and what stands beside it."""

    all: tuple[Entry, ...] = ()
    folded: tuple[tuple[str, str], ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        """Fold all words once; most of them are labels that many entries share."""
        ready = ((folded(each.label) + folded(each.also), folded(each.beside)) for each in self.all)
        object.__setattr__(self, "folded", tuple(ready))

    def __add__(self, more: Entries) -> Entries:
        """Return these and more, whose words are ready already."""
        both = Entries()
        object.__setattr__(both, "all", self.all + more.all)
        object.__setattr__(both, "folded", self.folded + more.folded)
        return both


def found(entries: Entries, typed: str, used: Sequence[tuple[str, str]] = ()) -> tuple[Entry, ...]:
    """Entries that hold every typed word, the best first; all, those used last in front, where nothing is typed.

    `used` are places of entries, the one used last first.
    """
    words = folded(typed).split()
    recent = {place: rank for rank, place in reversed(tuple(enumerate(used)))}
    looked = tuple((word, f" {word}", _apart(word)) for word in words)
    ranked = []
    for order, (entry, (label, beside)) in enumerate(zip(entries.all, entries.folded, strict=True)):
        tiers = _tiers(looked, label, beside)
        if tiers is not None:
            at = label.find(looked[0][1]) if looked else 0
            last = recent.get((entry.sort, entry.key), NEVER_USED)
            ranked.append((max(tiers, default=0), last, sum(tiers), at % NEVER_USED, len(label) if words else 0, order))
    return tuple(entries.all[rank[-1]] for rank in sorted(ranked))


def searched(text: str) -> str:
    """A text for being searched: small letters, whatever spaces it has; figures and their marks as they are."""
    return " ".join(text.casefold().split())


def holding(typed: str, texts: Iterable[str]) -> tuple[int, ...]:
    """Places of the texts, made ready by `searched`, that hold every typed word; none where nothing is typed."""
    words = searched(typed).split()
    return tuple(place for place, text in enumerate(texts) if words and all(word in text for word in words))


def excerpt(typed: str, text: str) -> str:
    """The part of a text around the first typed word that is in it, at most so many signs; else its beginning."""
    small = text.casefold()
    at = next((place for word in typed.casefold().split() if (place := small.find(word)) >= 0), 0)
    start = 0 if at <= BEFORE else text.find(" ", at - BEFORE, at) + 1 or at
    end = start + LONGEST_EXCERPT
    part = text[start:end] if end >= len(text) else text[start:end].rpartition(" ")[0] or text[start:end]
    return f"{'… ' * (start > 0)}{part.strip()}{' …' * (start + len(part) < len(text))}"


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """A text for being compared: small letters without accents, a space before each word, no other signs."""
    plain = text if text.isascii() else unicodedata.normalize("NFKD", text)
    kept = "".join(sign if sign.isalnum() else " " for sign in plain.casefold() if not unicodedata.combining(sign))
    return "".join(f" {word}" for word in kept.split())


def _tiers(looked: tuple[tuple[str, str, re.Pattern[str] | None], ...], label: str, beside: str) -> list[int] | None:
    """The tier of each typed word; nothing where one is not there."""
    tiers = []
    for word, begun, apart in looked:
        if begun in label:
            tiers.append(BEGINS)
        elif word in label:
            tiers.append(INSIDE)
        elif begun in beside:
            tiers.append(BEGINS_BESIDE)
        elif word in beside:
            tiers.append(INSIDE_BESIDE)
        elif apart is not None and apart.search(label):
            tiers.append(LETTERS)
        else:
            return None
    return tiers


def _apart(word: str) -> re.Pattern[str] | None:
    """What finds the letters of a word in order, the first of them at the beginning of a word."""
    return re.compile(" " + ".*?".join(map(re.escape, word))) if len(word) >= FEWEST_LETTERS else None
