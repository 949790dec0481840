"""Searching the manual: whole words and beginnings of words, all of them in one part of a page, the nearest first."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from core.manual.blocks import Heading, Page, lines, words

MOST = 60
WHOLE, BEGUN = 4.0, 1.0  # a word as it stands, and one that begins so
TITLE, TEXT = 8.0, 1.0  # where it stands
EXACT, FIRST = 1000.0, 40.0  # the title is what is looked for, or begins with it
WRITTEN = 1.5  # pages that are read count more than those that are looked up
SNIPPET = 90  # signs
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading: the place, the page's title and the heading, and the words below."""

    place: str
    page: str
    title: str
    text: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Index:
    """The parts of all pages, and for each word the parts that hold it with how much it counts there."""

    parts: tuple[Part, ...]
    words: tuple[str, ...]
    found: Mapping[str, Mapping[int, float]]


def index(pages: Iterable[tuple[Page, bool]]) -> Index:
    """An index of pages, each with whether it is written to be read."""
    parts = tuple(part for page, is_written in pages for part in _parts(page, WRITTEN if is_written else 1.0))
    found: dict[str, dict[int, float]] = {}
    for number, part in enumerate(parts):
        for text, counts in ((part.title, TITLE), (part.text, TEXT)):
            for word in _words(text):
                held = found.setdefault(word, {})
                held[number] = max(held.get(number, 0.0), counts)
    return Index(parts, tuple(sorted(found)), found)


def search(held: Index, wanted: str) -> tuple[Part, ...]:
    """The parts that hold every word that is wanted, as it stands or as a beginning; the nearest first."""
    asked = _words(wanted)
    if not asked:
        return ()
    scores = reduce(_both, (_scores(held, word) for word in asked))
    whole = " ".join(asked)
    ranked = sorted(scores, key=lambda number: (-scores[number] - _title(held.parts[number], whole), number))
    return tuple(held.parts[number] for number in ranked[:MOST])


def snippet(part: Part, wanted: str) -> str:
    """Some words of a part, from near the first that is wanted."""
    if not part.text:
        return ""
    pattern = beginnings(wanted)
    found = re.search(pattern, part.text, re.IGNORECASE) if pattern else None
    start = max(0, found.start() - SNIPPET // 3) if found else 0
    start = part.text.rfind(" ", 0, start) + 1 if start else 0
    end = start + SNIPPET
    return f"{'… ' if start else ''}{part.text[start:end]}{' …' if end < len(part.text) else ''}"


def beginnings(wanted: str) -> str:
    """A pattern for the words that are wanted where a word begins; empty where none is. It cannot stall."""
    return rf"\b(?:{'|'.join(map(re.escape, _words(wanted)))})" if _words(wanted) else ""


def _parts(page: Page, weight: float) -> Iterator[Part]:
    """Each heading of a page with the words up to the next one."""
    title, anchor, held = page.title, "", list[str]()
    for block in page.blocks:
        if isinstance(block, Heading):
            if held or title != page.title:
                yield Part(_place(page, anchor), page.title, title, " ".join(held), weight)
            title, anchor, held = block.text, block.anchor, []
        else:
            held += [words(each) for each in lines(block)]
    yield Part(_place(page, anchor), page.title, title, " ".join(held), weight)


def _place(page: Page, anchor: str) -> str:
    return f"{page.name}#{anchor}" if anchor else page.name


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _scores(held: Index, word: str) -> dict[int, float]:
    """How much one word counts in each part that holds it."""
    scores: dict[int, float] = {}
    for at in range(bisect_left(held.words, word), len(held.words)):
        known = held.words[at]
        if not known.startswith(word):
            break
        near = WHOLE if known == word else BEGUN
        for number, counts in held.found[known].items():
            scores[number] = max(scores.get(number, 0.0), near * counts * held.parts[number].weight)
    return scores


def _both(one: dict[int, float], other: dict[int, float]) -> dict[int, float]:
    return {number: one[number] + other[number] for number in one.keys() & other.keys()}


def _title(part: Part, whole: str) -> float:
    """What a title adds that is, or begins with, all that is wanted."""
    title = " ".join(_words(part.title))
    return EXACT if title == whole else FIRST if title.startswith(whole) else 0.0
