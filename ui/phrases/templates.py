"""Templates of sentences: how a sentence made from one is recognised, and what it becomes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ui.phrases.figures import FIGURE

BLANK = re.compile(r"{(\w+)(?::([^{}]*))?}")
FIGURES = frozenset({"figure", "percent", "exact", "brief_money"})  # blanks without a format that hold one
BEGINS_AS_FIGURE = r"[-\u2212+±$(\d\u2013▲▼][^\n]*?"
WORD = re.compile(r"[^\W\d_]+")
SPECIFIC = 9  # letters of a template that needs nothing more to be believed
FEW = 6  # letters of a template that is only believed where all is known
SHORT = 120  # signs of a text that may be of another template


class Template:
    """One template: how it is recognised and what it becomes."""

    def __init__(self, source: str, translation: str) -> None:
        self.kinds = {name: kind or "" for name, kind in BLANK.findall(source)}
        pieces = [_plain(each) for each in BLANK.split(source)[::3]]
        self.letters = sum(len(word) for piece in pieces for word in WORD.findall(piece))
        self.word = max((word for piece in pieces for word in WORD.findall(piece)), key=len)
        self._pieces = pieces
        self._source, self._translation = source, translation
        self._pattern: re.Pattern[str] | None = None

    def found(self, text: str) -> Mapping[str, str] | None:
        """What stands in the blanks where a text is of this template."""
        if not self._may_be(text):
            return None
        if self._pattern is None:
            self._pattern = re.compile(_pattern(self._source), re.DOTALL)
        match = self._pattern.fullmatch(text)
        return None if match is None else match.groupdict()

    def _may_be(self, text: str) -> bool:
        """Whether its words stand in a text in their order: soon said of most texts that are not of it."""
        if self.letters < SPECIFIC and len(text) > SHORT:
            return False
        if not (text.startswith(self._pieces[0]) and text.endswith(self._pieces[-1])):
            return False
        at = 0
        for piece in self._pieces:
            at = text.find(piece, at)
            if at < 0:
                return False
            at += len(piece)
        return True

    def filled(self, blanks: Mapping[str, str]) -> str:
        """The translation with its blanks filled."""
        return _plain(BLANK.sub(lambda blank: _doubled(blanks[blank[1]]), self._translation))


def _pattern(source: str) -> str:
    """What a sentence of a template looks like; a blank that comes twice holds the same both times."""
    seen: set[str] = set()
    pattern, end = "", 0
    for blank in BLANK.finditer(source):
        name, kind = blank[1], blank[2] or ""
        pattern += re.escape(_plain(source[end : blank.start()]))
        shape = BEGINS_AS_FIGURE if name.rstrip("_23") in FIGURES and not kind else _shape(kind)
        pattern += f"(?P={name})" if name in seen else f"(?P<{name}>{shape})"
        seen.add(name)
        end = blank.end()
    return pattern + re.escape(_plain(source[end:]))


def _shape(kind: str) -> str:
    """What may stand in a blank: a planner's words, a day or a month, a figure, or anything."""
    if kind == "own":
        return ".+?"
    if "%" in kind and kind[-1:] != "%":
        return r"[\w-]+(?: \d{4})?"
    return rf"{FIGURE}%?" if kind else r"(?:(?!(?<! al)\. )[^\n])*?\.?"


def _plain(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")


def _doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
