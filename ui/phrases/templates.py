"""Templates of sentences: how a sentence made from one is recognised, and what it becomes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from ui.phrases.figures import FIGURE

BLANK = re.compile(r"{(\w+)(?::([^{}]*))?}")
ADJACENT = re.compile(r"(?:{\w+}){2,}")
FIGURES = frozenset({"figure", "percent", "exact", "brief_money"})  # blanks without a format that hold one
ENDS = re.compile(r"(?<! al)\. |; ")  # where a sentence ends within a text; “et al. ” is none
WITHIN = rf"(?:(?!{ENDS.pattern})[^\n])*?"  # of one sentence
EVERYTHING, STOPPED = r"[^\n]*?", r"\.?"
SENTENCE = re.compile(r"$| (?:[A-Z]|{)")  # what follows a blank that may hold a sentence with its stop
FIRST = r"[-\u2212+±$(\d\u2013▲▼]"
WORD = re.compile(r"[^\W\d_]+")
SPECIFIC = 9  # letters of a template that needs nothing more to be believed
FEW = 6  # letters of a template that is only believed where all is known
SHORT = 120  # signs of a text that may be of another template


class Template:
    """One template: how it is recognised and what it becomes."""

    def __init__(self, source: str, translation: str) -> None:
        source, translation = _merged(source, translation)
        self.kinds = {name: kind or "" for name, kind in BLANK.findall(source)}
        pieces = [_plain(each) for each in BLANK.split(source)[::3]]
        self.letters = sum(len(word) for piece in pieces for word in WORD.findall(piece))
        self.signs = sum(map(len, pieces))
        self.word = max((word for piece in pieces for word in WORD.findall(piece)), key=len)
        self._pieces = pieces
        self._source, self._translation = source, translation
        self._patterns: dict[bool, re.Pattern[str]] = {}

    def found(self, text: str, *, is_loose: bool) -> Mapping[str, str] | None:
        """What stands in the blanks where a text is of this template; loosely, whole sentences may."""
        if not self._may_be(text):
            return None
        if is_loose not in self._patterns:
            self._patterns[is_loose] = re.compile(_pattern(self._source, is_loose=is_loose))
        match = self._patterns[is_loose].fullmatch(text)
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


class Templates:
    """All templates of a language, by their longest words; made for the first text that needs them."""

    def __init__(self, made: Sequence[tuple[str, str]]) -> None:
        self._made = made

    def fitting(self, text: str, *, is_loose: bool) -> list[tuple[Template, Mapping[str, str], str]]:
        """Templates a text may be made from, the surest first, with what stands in the blanks and a stop left out.

        A stop that ends a text is no part of what its last blank holds, unless that is said only with it.
        """
        texts = [(each, "") for each in (text, begun(text), begun_small(text))]
        texts += [(each[:-1], ".") for each, _ in texts if text[-1:] == "."]
        found: dict[tuple[Template, str], Mapping[str, str]] = {}
        for each, stop in dict.fromkeys(texts):
            for template in self._with_words(each):
                blanks = None if (template, stop) in found else template.found(each, is_loose=is_loose)
                if blanks is not None:
                    found[template, stop] = blanks
        fitting = [(template, blanks, stop) for (template, stop), blanks in found.items()]
        return sorted(fitting, key=lambda each: (-each[0].letters, -each[0].signs, not each[2]))

    def _with_words(self, text: str) -> Iterator[Template]:
        """The templates whose longest word stands in a text."""
        for word in dict.fromkeys(WORD.findall(text)):
            yield from self._by_word.get(word, ())

    @cached_property
    def _by_word(self) -> Mapping[str, tuple[Template, ...]]:
        found: dict[str, list[Template]] = {}
        for source, translation in self._made:
            template = Template(source, translation)
            found.setdefault(template.word, []).append(template)
        return {word: tuple(templates) for word, templates in found.items()}


def begun(words: str) -> str:
    """Words that begin with a capital letter."""
    return f"{words[:1].upper()}{words[1:]}"


def begun_small(words: str) -> str:
    """Words that begin with a small letter."""
    return f"{words[:1].lower()}{words[1:]}"


def _merged(source: str, translation: str) -> tuple[str, str]:
    """A template whose blanks of words one after the other are one, where the translation leaves them together.

    Nothing tells where the first of them ends.
    """
    for blanks in ADJACENT.findall(source):
        if blanks in translation:
            one = "{" + "_".join(name for name, _ in BLANK.findall(blanks)) + "}"
            source, translation = source.replace(blanks, one), translation.replace(blanks, one)
    return source, translation


def _pattern(source: str, *, is_loose: bool) -> str:
    """What a sentence of a template looks like; a blank that comes twice holds the same both times."""
    seen: set[str] = set()
    pattern, end = "", 0
    for blank in BLANK.finditer(source):
        name, kind = blank[1], blank[2] or ""
        pattern += re.escape(_plain(source[end : blank.start()]))
        most = EVERYTHING if is_loose else WITHIN + (STOPPED if SENTENCE.match(source, blank.end()) else "")
        pattern += f"(?P={name})" if name in seen else f"(?P<{name}>{_shape(name, kind, most)})"
        seen.add(name)
        end = blank.end()
    return pattern + re.escape(_plain(source[end:]))


def _shape(name: str, kind: str, most: str) -> str:
    """What may stand in a blank: a day or a month, a figure, or words: a planner's are some."""
    if "%" in kind and kind[-1:] != "%":
        return r"[\w-]+(?: \d{4})?"
    if kind and kind != "own":
        return rf"{FIGURE}%?"
    some = r"(?=[^\n])" if kind else FIRST if name.rstrip("_23") in FIGURES else ""
    return some + most


def _plain(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")


def _doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
