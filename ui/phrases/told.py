"""What is told of a text, and with which letter it begins: large at a head, within a sentence as the language does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import NamedTuple

from ui.phrases.templates import BLANK, begun_small

APART = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")  # a word that is no part of another
WITHIN = re.compile(r"[^\W\d_,] $|, $")  # what stands before a word that begins no sentence


class Told(NamedTuple):
    """What a text is in the language, how many of its letters nobody could say, and of how many phrases it is made."""

    words: str
    left: float = 0
    phrases: int = 1
    is_firm: bool = True  # not made from a template of next to no words

    @property
    def unlikely(self) -> tuple[float, int]:
        """How unlikely it is to be meant so, to find the likeliest of several."""
        return self.left, self.phrases


class Small:
    """The words that begin with a small letter within a sentence, learnt from the phrases of a language."""

    def __init__(self, phrases: Callable[[], Iterable[str]]) -> None:
        self._phrases = phrases

    def within(self, text: str, told: Told) -> Told:
        """What is told of a text within a sentence: begun small where the text is, and the language has it so."""
        first = APART.match(told.words) if text[:1].islower() else None
        return told._replace(words=begun_small(told.words)) if first and first[0].lower() in self._words else told

    @cached_property
    def _words(self) -> frozenset[str]:
        small: set[str] = set()
        large: Counter[str] = Counter()
        for phrase in self._phrases():
            bare = BLANK.sub("", phrase.replace("&", ""))
            for word in APART.finditer(bare):
                if word[0].islower():
                    small.add(word[0])
                elif WITHIN.search(bare, max(0, word.start() - 2), word.start()):
                    large[word[0].lower()] += 1
        return frozenset(small - large.keys())
