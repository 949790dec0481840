"""A phrasebook: English sentences of the program, as another language says them.

Sentences are made where they are known, as ordinary formatted strings, and nothing else of the program knows that
there are other languages. The phrasebook holds their templates, read from the sources: `{name:own} has {count:,}
rows`. A sentence is found by its template; what stands in the blanks is said in turn, figures with the marks of the
language, and a planner's own words as they are. What fits no template is shown as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from core.entry import Marks
from ui.phrases.figures import FIGURE, Figures
from ui.phrases.templates import ENDS, FEW, SHORT, SPECIFIC, WORD, Template

MEASURED = re.compile(rf"({FIGURE})([\s\u202f]+)(.+)", re.DOTALL)
JOINING = re.compile(r"^[\s.,;:·–—→▲▼✓•+]+(?=\D)|\s+$")  # what joins a sentence to others, none of a figure
HEADING = re.compile(r"([^{}:]+:) {\w+[^{}]*}\.?")
STOPS = ".,;:…)"
STOP, END = re.compile(r"(?<! al)\. "), "\0"  # a stop stays with the sentence it ends
BETWEEN = ("\n", END, "; ", ": ", " = ", " · ", " — ", " – ", " → ", ", ", " › ", " × ", " + ", " (", " ")
PATHS = (" › ", " · ")  # between the parts of a path, of which the first is a section of the program
CLOSED = "\ue000"  # stands in a name of a planner where a sentence would end
MOST_RUN = 4  # parts that are one sentence together
LONGEST = 4_000  # signs; what is longer is no sentence
MOST_KEPT = 20_000  # sentences kept in mind
LONG = 300  # signs of a text that is several sentences
GUESSED = 0.01  # of a letter nobody could say, for each of what is only taken for a name
MOST_TRIED = 6  # templates a text seems to be of


class Told(NamedTuple):
    """What a text is in the language, how many of its letters nobody could say, and of how many phrases it is made."""

    words: str
    left: float = 0
    phrases: int = 1

    @property
    def unlikely(self) -> tuple[float, int]:
        """How unlikely it is to be meant so, to find the likeliest of several."""
        return self.left, self.phrases


class Phrasebook:
    """Says English texts in another language, and figures with its marks."""

    def __init__(self, phrases: Iterable[tuple[str, str]], marks: Marks, months: tuple[str, ...] = ()) -> None:
        self._whole: dict[str, str] = {}
        self._made: list[tuple[str, str]] = []
        self._kept: dict[str, Told] = {}
        self._own: frozenset[str] = frozenset()
        self._closed: dict[str, str] = {}
        self._figures = Figures(marks, months, self._whole)
        for source, translation in phrases:
            if "{" in source:
                self._made.append((source, translation))
                self._whole |= _heading(source, translation)
            else:
                self._whole[source] = translation
                self._whole.setdefault(source.replace("&", ""), translation.replace("&", ""))  # without its letter

    def keep(self, own: frozenset[str]) -> None:
        """Leave words of a planner as they are, also within sentences."""
        closed = {name: ENDS.sub(_closed, name) for name in own if ENDS.search(name)}
        if own.union(closed.values()) != self._own:
            self._own, self._closed = own.union(closed.values()), closed
            self._kept.clear()

    def say(self, text: str) -> str:
        """The text in the language, as far as it is known."""
        if len(text) > LONGEST:
            return text
        for name, closed in self._closed.items():
            text = text.replace(name, closed)
        return self._told(text).words.replace(CLOSED, "")

    @cached_property
    def _templates(self) -> Mapping[str, tuple[Template, ...]]:
        """The templates by their longest words; made for the first text that is not in the book as a whole."""
        found: dict[str, list[Template]] = {}
        for source, translation in self._made:
            template = Template(source, translation)
            found.setdefault(template.word, []).append(template)
        return {word: tuple(templates) for word, templates in found.items()}

    def _told(self, text: str) -> Told:
        kept = self._kept.get(text)
        if kept is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            bare = JOINING.sub("", text)
            lead = text[: text.index(bare)] if bare else text
            found = self._sought(bare) if bare else Told("")
            kept = self._kept[text] = Told(f"{lead}{found.words}{text[len(lead) + len(bare) :]}", *found[1:])
        return kept

    def _sought(self, text: str) -> Told:
        """Look for a text in all ways, the surest first."""
        found = self._known(text)
        if found is not None:
            return found
        whole = self._of_template(text)
        ends = len(ENDS.findall(text))
        if whole is not None and whole.left < 1 and (not ends or whole.phrases <= ends + 1):
            return whole
        if text[:1] == "(" and text.find(")") == len(text) - 1:
            inside = self._told(text[1:-1])
            return Told(f"({inside.words})", *inside[1:])
        if "\n" in text:
            return self._parted(text) or Told(text)
        ways = [self._parted(text), whole]
        if len(text) > 1 and text[-1] in STOPS:
            bare = self._told(text[:-1])
            ways.append(Told(bare.words + text[-1], *bare[1:]))
        if ends:
            ways.append(self._of_template(text, is_loose=True))
        letters = _letters(text)
        best = min((each for each in ways if each is not None), key=lambda each: each.unlikely, default=None)
        if best is not None and (best.left < letters or not letters):
            return best
        return Told(self._figures.inside(text), letters)

    def _known(self, text: str) -> Told | None:
        """A text that is in the book as a whole, whichever letter it begins with; a figure, with or without a unit."""
        for each in (text, _begun(text)):
            if each in self._whole:
                return Told(self._whole[each])
            if f"{each}:" in self._whole:
                return Told(self._whole[f"{each}:"].removesuffix(":"))
        small = _begun_small(text)
        if small in self._whole:
            return Told(_begun(self._whole[small]))
        figure = self._figures.say(text)
        if figure is not None:
            return Told(figure, phrases=0)
        measured = MEASURED.fullmatch(text)
        unit = self._known(measured[3]) if measured else None
        if measured and unit:
            return Told(f"{self._figures.marked(measured[1])}{measured[2]}{unit.words}")
        bare = self._known(text[:-1]) if text[-1:] == "." else None
        return Told(f"{bare.words}.") if bare else None

    def _of_template(self, text: str, *, is_loose: bool = False) -> Told | None:
        """A text made from a template of the book: of several the one that leaves least unsaid.

        A stop that ends a text is no part of what its last blank holds, unless that is said only with it.
        """
        texts = [(each, "") for each in (text, _begun(text), _begun_small(text))]
        texts += [(each[:-1], ".") for each, _ in texts if text[-1:] == "."]
        fitting = (
            (template, blanks, stop)
            for each, stop in dict.fromkeys(texts)
            for word in dict.fromkeys(WORD.findall(each))
            for template in self._templates.get(word, ())
            if (blanks := template.found(each, is_loose=is_loose)) is not None
        )
        best: Told | None = None
        surest = sorted(fitting, key=lambda found: (-found[0].letters, -found[0].signs, not found[2]))
        for template, blanks, stop in surest[:MOST_TRIED]:
            said = {name: self._blank(template, name, value) for name, value in blanks.items()}
            left = sum(each.left for each in said.values())
            if (left >= 1 and template.letters < SPECIFIC) or (best is not None and left >= best.left):
                continue
            filled = template.filled({name: each.words for name, each in said.items()}) + stop
            phrases = 1 + 2 * is_loose + sum(each.phrases for each in said.values())
            best = Told(_begun(filled) if text[:1].isupper() else filled, left, phrases)
            if not left:
                break
        return best

    def _blank(self, template: Template, name: str, value: str) -> Told:
        """What stands in a blank: a planner's words as they are, others as they are said."""
        if value in self._own:
            return Told(value, phrases=0)
        if template.kinds[name] != "own":
            return self._told(value)
        head, colon, name = value.partition(": ")
        if colon and f"{head}:" in self._whole:
            return Told(f"{self._whole[f'{head}:']} {name}")
        if ENDS.search(value):  # hardly a name
            return Told(value, _letters(value))
        return self._known(value) or Told(value, int(template.letters < FEW) or GUESSED * len(value))

    def _parted(self, text: str) -> Told | None:
        """Several sentences or words one after the other: parted where that leaves least unsaid."""
        best: Told | None = None
        for between in BETWEEN:
            parts = (STOP.sub(f".{END}", text) if between == END else text).split(between)
            if len(parts) < 2 or (between == " " and len(text) > SHORT):  # noqa: PLR2004 - one part is the whole
                continue
            found = self._in_runs(parts, between.replace(END, " "))
            if between == " " and found.left:
                continue  # words of a sentence nobody knows are not said one by one
            if best is None or found.left < best.left:
                best = found
            if not best.left or between == "\n" or len(text) > LONG:  # each sentence is parted further by itself
                break
        return best

    def _in_runs(self, parts: list[str], between: str) -> Told:
        """Parts one after the other; several of them may be one sentence of the book."""
        said: list[Told] = []
        at = 0
        while at < len(parts):
            is_own = parts[at] in self._own and (at or between not in PATHS)
            found, end = Told(parts[at]) if is_own else self._told(parts[at]), at + 1
            for until in range(min(len(parts), at + MOST_RUN), at + 1, -1) if found.left or at + 1 < len(parts) else ():
                run = between.join(parts[at:until])
                told = self._known(run) or (self._of_template(run) if until - at < len(parts) else None)
                if told is not None and told.left < 1:
                    found, end = told, until
                    break
            said.append(found)
            at = end
        words, left, phrases = zip(*said, strict=True)
        return Told(between.join(words), sum(left), sum(phrases))


def _heading(source: str, translation: str) -> dict[str, str]:
    """The words before the colon of `Source: {name}`, which are said whatever stands behind them."""
    heads = [HEADING.fullmatch(each) for each in (source, translation)]
    return {heads[0][1]: heads[1][1]} if heads[0] and heads[1] else {}


def _closed(end: re.Match[str]) -> str:
    """The end of a sentence as it is written within a name."""
    return f"{end[0][0]}{CLOSED}{end[0][1:]}"


def _letters(text: str) -> int:
    """How many letters of a text are words; H100, GB, kW and single letters are none."""
    words = (each for each in WORD.findall(text) if len(each) > 1 and each[1:].islower())
    return sum(map(len, words))


def _begun_small(words: str) -> str:
    """Words that begin with a small letter."""
    return f"{words[:1].lower()}{words[1:]}"


def _begun(words: str) -> str:
    """Words that begin with a capital letter."""
    return f"{words[:1].upper()}{words[1:]}"
