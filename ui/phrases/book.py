"""A phrasebook: English sentences of the program, as another language says them.

Sentences are made where they are known, as ordinary formatted strings, and nothing else of the program knows that
there are other languages. The phrasebook holds their templates, read from the sources: `{name:own} has {count:,}
rows`. A sentence is found by its template; what stands in the blanks is said in turn, figures with the marks of the
language, and a planner's own words as they are. What fits no template is shown as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from core.entry import Marks
from ui.phrases.figures import FIGURE, QUOTED, Figures
from ui.phrases.names import Names, bare
from ui.phrases.templates import ENDS, FEW, SHORT, SPECIFIC, WORD, Template, Templates, begun, begun_small
from ui.phrases.told import Small, Told

MEASURED = re.compile(rf"({FIGURE})([\s\u202f]+)(.+)", re.DOTALL)
JOINING = re.compile(r"^[\s.,;:·–—→▲▼✓•+]+(?=\D)|\s+$")  # what joins a sentence to others, none of a figure
NO_NAME = re.compile(rf"{ENDS.pattern}|: | → |\u202f")  # what hardly stands in a name
HEADING = re.compile(r"([^{}:]+:) {\w+[^{}]*}\.?")
STOPS = ".,;:…)"
STOP, END = re.compile(r"(?<! al)\. "), "\0"  # a stop stays with the sentence it ends
BETWEEN = ("\n", END, "; ", ": ", " = ", " · ", " — ", " – ", " → ", ", ", " › ", " × ", " + ", " (", " ")
PATHS = (" › ", " · ")  # between the parts of a path, of which the first is a section of the program
MOST_RUN = 4  # parts that are one sentence together
LONGEST = 4_000  # signs; what is longer is no sentence
MOST_KEPT = 20_000  # sentences kept in mind
LONG = 300  # signs of a text that is several sentences
GUESSED = 0.01  # of a letter nobody could say, for each of what is only taken for a name
MOST_TRIED = 6  # templates a text seems to be of


class Phrasebook:
    """Says English texts in another language, and figures with its marks."""

    def __init__(self, phrases: Iterable[tuple[str, str]], marks: Marks, months: tuple[str, ...] = ()) -> None:
        self._whole: dict[str, str] = {}
        made: list[tuple[str, str]] = []
        self._kept: dict[str, Told] = {}
        self._own = Names()
        self._templates = Templates(made)
        self._small = Small(lambda: (*self._whole.values(), *(translation for _, translation in made)))
        self._figures = Figures(marks, months, self._whole)
        for source, translation in phrases:
            if "{" in source:
                made.append((source, translation))
                self._whole |= _heading(source, translation)
            else:
                self._whole[source] = translation
                self._whole.setdefault(source.replace("&", ""), translation.replace("&", ""))  # without its letter

    def keep(self, own: frozenset[str], cited: frozenset[str] = frozenset()) -> None:
        """Leave words of a planner as they are, also within sentences, and sources the book does not know.

        Sources are never parted; those of the book are said as it has them.
        """
        own = own.union(cited.difference(self._whole))
        if not self._own.are(own, cited):
            self._own = Names(own, self._whole, cited)
            self._kept.clear()

    def say(self, text: str) -> str:
        """The text in the language, as far as it is known."""
        if len(text) > LONGEST:
            return text
        told = self._kept.get(text)
        if told is None:
            told = self._kept[text] = self._told(self._own.shielded(text))
        return bare(told.words)

    def _told(self, text: str) -> Told:
        kept = self._kept.get(text)
        if kept is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            core = JOINING.sub("", text)
            lead = text[: text.index(core)] if core else text
            found = self._sought(core) if core else Told("")
            kept = self._kept[text] = Told(f"{lead}{found.words}{text[len(lead) + len(core) :]}", *found[1:])
        return kept

    def _sought(self, text: str) -> Told:
        """Look for a text in all ways, the surest first."""
        found = self._known(text) or self._listed(text)
        if found is not None:
            return found
        whole = self._of_template(text)
        ends = len(ENDS.findall(text))
        if whole is not None and whole.left < 1 and (whole.phrases <= ends + 1 or (whole.is_firm and not ends)):
            return whole
        if text[:1] == "(" and text.find(")") == len(text) - 1:
            inside = self._told(text[1:-1])
            return Told(f"({inside.words})", *inside[1:])
        if "\n" in text:
            return self._parted(text) or Told(text)
        ways = [whole, self._parted(text)]
        if len(text) > 1 and text[-1] in STOPS:
            unstopped = self._told(text[:-1])
            ways.append(Told(unstopped.words + text[-1], *unstopped[1:]))
        if ends:
            ways.append(self._of_template(text, is_loose=True))
        letters = _letters(text)
        best = min((each for each in ways if each is not None), key=lambda each: each.unlikely, default=None)
        if best is not None and (best.left < letters or not letters):
            return best
        return Told(self._figures.inside(text), letters)

    def _known(self, text: str) -> Told | None:
        """A text that is in the book as a whole, whichever letter it begins with; a figure, with or without a unit."""
        text = bare(text)
        for each in (text, begun(text)):
            if each in self._whole:
                return Told(self._whole[each])
            if f"{each}:" in self._whole:
                return Told(self._whole[f"{each}:"].removesuffix(":"))
        small = begun_small(text)
        if small in self._whole:
            return Told(begun(self._whole[small]))
        if QUOTED.fullmatch(text) and text[1:-1] not in self._own:
            text = f"{text[0]}{self._whole.get(text[1:-1], text[1:-1])}{text[-1]}"
        figure = self._figures.say(text)
        if figure is not None:
            return Told(figure, phrases=0)
        measured = MEASURED.fullmatch(text)
        unit = self._known(measured[3]) if measured else None
        if measured and unit:
            return Told(f"{self._figures.marked(measured[1])}{measured[2]}{unit.words}")
        unstopped = self._known(text[:-1]) if text[-1:] == "." else None
        return Told(f"{unstopped.words}.") if unstopped else None

    def _listed(self, text: str) -> Told | None:
        """Words of the book in a list."""
        said: list[Told] = []
        for each in text.split(", ") if ", " in text else ():
            told = None if each in self._own else self._known(each)
            if told is None:
                return None
            said.append(self._small.within(each, told) if said else told)
        return _joined(", ", said) if said else None

    def _of_template(self, text: str, *, is_loose: bool = False) -> Told | None:
        """A text made from a template of the book: of several the one that leaves least unsaid."""
        best: Told | None = None
        for template, blanks, stop in self._templates.fitting(text, is_loose=is_loose)[:MOST_TRIED]:
            said = {name: self._blank(template, name, value) for name, value in blanks.items()}
            left = sum(each.left for each in said.values())
            if (left >= 1 and template.letters < SPECIFIC) or (best is not None and left >= best.left):
                continue
            filled = template.filled({name: each.words for name, each in said.items()}) + stop
            phrases = 1 + 2 * is_loose + sum(each.phrases for each in said.values())
            best = Told(begun(filled) if text[:1].isupper() else filled, left, phrases, template.letters >= SPECIFIC)
            if not left:
                break
        return best

    def _blank(self, template: Template, name: str, value: str) -> Told:
        """What stands in a blank: a planner's words as they are, others as they are said."""
        if value in self._own:
            return Told(value, phrases=0)
        if template.kinds[name] != "own" or value.partition(", ")[0] in self._own:  # a name, and what of it
            return self._small.within(value, self._told(value))
        head, colon, name = value.partition(": ")
        if colon and f"{head}:" in self._whole:
            return Told(f"{self._whole[f'{head}:']} {name}", _guessed(name))
        known = self._known(value)
        if known:
            return self._small.within(value, known)
        return Told(value, int(template.letters < FEW) or _guessed(value))

    def _parted(self, text: str) -> Told | None:
        """Several sentences or words one after the other: parted where that leaves least unsaid."""
        best: Told | None = None
        for between in BETWEEN:
            parts = (STOP.sub(f".{END}", text) if between == END else text).split(between)
            if len(parts) < 2 or (between == " " and len(text) > SHORT):  # noqa: PLR2004 - one part is the whole
                continue
            found = self._in_runs(parts, between.replace(END, " "))
            if between == " ":
                if found.left:
                    continue  # words of a sentence nobody knows are not said one by one
                found = found._replace(phrases=found.phrases + len(parts))  # and of others only where nothing else is
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
            is_head = between == ": " and at + 1 < len(parts) and f"{parts[at]}:" in self._whole
            part = self._whole[f"{parts[at]}:"].removesuffix(":") if is_head else parts[at]
            found, end = Told(part, phrases=int(is_head)) if is_head or is_own else self._told(part), at + 1
            for until in range(min(len(parts), at + MOST_RUN), at + 1, -1) if found.left or at + 1 < len(parts) else ():
                run = between.join(parts[at:until])
                told = self._known(run) or (self._of_template(run) if until - at < len(parts) else None)
                if told is not None and told.left < 1 and (told.is_firm or self._is_likelier(told, parts[at:until])):
                    found, end = told, until
                    break
            said.append(self._small.within(parts[at], found) if at and between != "\n" else found)
            at = end
        return _joined(between, said)

    def _is_likelier(self, told: Told, parts: Sequence[str]) -> bool:
        """Whether parts are meant as they are told together rather than one by one."""
        return told.unlikely < _joined("", [self._told(each) for each in parts]).unlikely


def _joined(between: str, said: Sequence[Told]) -> Told:
    """Several texts one after the other."""
    words = between.join(each.words for each in said)
    return Told(words, sum(each.left for each in said), sum(each.phrases for each in said))


def _heading(source: str, translation: str) -> dict[str, str]:
    """The words before the colon of `Source: {name}`, which are said whatever stands behind them."""
    heads = [HEADING.fullmatch(each) for each in (source, translation)]
    return {heads[0][1]: heads[1][1]} if heads[0] and heads[1] else {}


def _guessed(name: str) -> float:
    """How many letters of what may be a name count as left."""
    return _letters(name) if NO_NAME.search(name) else GUESSED * len(name)


def _letters(text: str) -> int:
    """How many letters of a text are words; H100, GB, kW and single letters are none."""
    words = (each for each in WORD.findall(text) if len(each) > 1 and each[1:].islower())
    return sum(map(len, words))
