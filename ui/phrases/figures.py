"""Figures in another language: its marks, its months, its way to write an amount of money and a measured value."""

from __future__ import annotations

import re
from collections.abc import Mapping

from core.entry import Marks

FIGURE = r"[+\u2212-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+\u2212-]?\d+)?"
WHOLE = re.compile(rf"{FIGURE}(?:[\s\u202f]?%)?")
INSIDE = re.compile(rf"(?<![\w.,:/-]){FIGURE}(?:%|(?![\w/-]|:\d|[.,]\w))")
AMOUNT = re.compile(rf"(\u2212?)\$\u202f({FIGURE})(?:\u202f([kMBT]))?")
MONTH = re.compile(r"([A-Z][a-z]{2}) (\d{4})")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
PERCENT = "1%"
QUOTED, QUOTES = re.compile("“[^“”]*”"), "“…”"
LETTERS = re.compile(r"[^\W\d_]")


class Figures:
    """Says texts that are figures, amounts, months of a year or signs; quoted words get the marks of the language."""

    def __init__(self, marks: Marks, months: tuple[str, ...], phrases: Mapping[str, str]) -> None:
        self._marks, self._months, self._phrases = {",": marks.group, ".": marks.decimal}, months, phrases

    def say(self, text: str) -> str | None:
        """The figure in the language; nothing where the text is none."""
        if WHOLE.fullmatch(text):
            return self.marked(text)
        if QUOTED.fullmatch(text):
            begins, ends = self._phrases.get(QUOTES, QUOTES).split("…")
            return f"{begins}{text[1:-1]}{ends}"
        amount = AMOUNT.fullmatch(text)
        if amount:
            return self._amount(*amount.groups(default=""))
        month = MONTH.fullmatch(text)
        if month and month[1] in MONTHS and self._months:
            return f"{self._months[MONTHS.index(month[1])]} {month[2]}"
        return None if LETTERS.search(text) else self.inside(text)

    def marked(self, figure: str) -> str:
        """A figure with the marks of the language, and its way to write a percentage."""
        marked = "".join(self._marks.get(sign, sign) for sign in figure)
        percent = self._phrases.get(PERCENT, PERCENT)
        return percent.replace("1", marked[:-1]) if marked[-2:-1].isdigit() and marked.endswith("%") else marked

    def inside(self, text: str) -> str:
        """A text with the figures in it marked, and nothing else touched."""
        return INSIDE.sub(lambda figure: self.marked(figure[0]), text)

    def _amount(self, minus: str, figure: str, letter: str) -> str | None:
        """Money in few digits, from the phrase for one dollar, one thousand, one million."""
        phrase = self._phrases.get(f"$\u202f1\u202f{letter}" if letter else "$\u202f1")
        return None if phrase is None else phrase.replace("1", f"{minus}{self.marked(figure)}")
