"""Terms as Excel formulas. Only the functions of the safe list; no number but 0 and 1 is ever typed in."""

from __future__ import annotations

from typing import Any

from core.formula import Word
from core.kinds import Choice
from core.terms import Calendar, Call, Given, Ref, Time
from core.workbook.layout import FIRST_MONTH, MONTH_ROW, Layout, fixed, letters

COMPARE, SUM, PRODUCT, POWER, ATOM = 1, 2, 3, 4, 5
SIGNS = (
    (Word.PLUS, SUM),
    (Word.MINUS, SUM),
    (Word.TIMES, PRODUCT),
    (Word.OVER, PRODUCT),
    (Word.POWER, POWER),
    (Word.AT_LEAST, COMPARE),
    (Word.AT_MOST, COMPARE),
    (Word.ABOVE, COMPARE),
    (Word.BELOW, COMPARE),
)


class Writer:
    """Writes terms as seen from a sheet; on the timeline, from a column with another before it."""

    def __init__(self, layout: Layout, sheet: str, now: str = "", before: str = "") -> None:
        """Write for a cell of this sheet; `now` and `before` are the letters of two columns, or marks for them."""
        self._layout = layout
        self._sheet = sheet
        self._now = now
        self._before = before

    def formula(self, term: Any) -> str:
        """The formula with its equals sign.

        Raises:
            ValueError: a figure other than 0 and 1 is typed into the model.
        """
        return "=" + self._write(term)[0]

    def _write(self, term: Any) -> tuple[str, int]:
        """The text of a term and how tightly it binds."""
        match term:
            case Call():
                return self._call(term)
            case Given():
                return self._here(self._layout.live(term.key)), ATOM
            case Calendar():
                return self._month(term), ATOM
            case Ref():
                return self._ref(term), ATOM
            case int() | float() if term in (0, 1):
                return str(int(term)), ATOM
            case _:
                raise ValueError(f"the model holds {term!r}; declare it as an input or constant")

    def _call(self, call: Call) -> tuple[str, int]:
        for word, level in SIGNS:
            if call.word is word:
                return self._infix(call, level), level
        return self._function(call), ATOM

    def _infix(self, call: Call, level: int) -> str:
        left, right = call.args
        right_level = level + (call.word in {Word.MINUS, Word.OVER, Word.POWER})
        return (
            self._inside(left, level + (call.word is Word.POWER)) + call.word.value + self._inside(right, right_level)
        )

    def _inside(self, term: Any, level: int) -> str:
        text, binds = self._write(term)
        return text if binds >= level else f"({text})"

    def _plain(self, term: Any) -> str:
        return self._write(term)[0]

    def _function(self, call: Call) -> str:  # noqa: PLR0911 - one line a word
        match call.word, call.args:
            case Word.LEAST, (a, b):
                return f"MIN({self._plain(a)},{self._plain(b)})"
            case Word.GREATEST, (a, b):
                return f"MAX({self._plain(a)},{self._plain(b)})"
            case Word.WHEN, (test, a, b):
                return f"IF({self._plain(test)},{self._plain(a)},{self._plain(b)})"
            case Word.RATIO, (a, b, otherwise):
                quotient = f"{self._inside(a, PRODUCT)}/{self._inside(b, POWER)}"
                return f"IF({self._plain(b)}=0,{self._plain(otherwise)},{quotient})"
            case Word.ROUNDED, (x, decimals):
                return f"ROUND({self._plain(x)},{self._plain(decimals)})"
            case (Word.EXP | Word.LN) as word, (x,):
                return f"{word.name}({self._plain(x)})"
            case Word.ROOT, (x,):
                return f"SQRT({self._plain(x)})"
            case Word.CHOSEN, (given, option):
                return self._chosen(given, option)
            case _:
                return self._over_cells(call)

    def _over_cells(self, call: Call) -> str:
        """The words that read a range of cells."""
        match call.word, call.args:
            case Word.WEIGHTED, (block, weights):
                return f"SUMPRODUCT({self._block(block)},{self._block(weights)})"
            case Word.ON_DATES, (months, amounts, month):
                return f"SUMIF({self._block(months)},{self._plain(month)},{self._block(amounts)})"
            case Word.AT, (row, month):
                return f"SUMIF({self._all(MONTH_ROW, absolute=True)},{self._plain(month)},{self._plain(row)})"
            case Word.TOTAL, (row,):
                return f"SUM({self._plain(row)})"
            case _:
                raise ValueError(f"no way to write {call.word}")

    def _chosen(self, given: Given, option: str) -> str:
        if not isinstance(given.kind, Choice):
            raise TypeError(f"{given.key} is not a choice")
        words = self._here(self._layout.listed_option(given.kind, option))
        return f"IF({self._plain(given)}={words},1,0)"

    def _ref(self, ref: Ref) -> str:
        sheet, row = self._layout.row(ref.key)
        if sheet != "Timeline":
            return self._here(fixed(sheet, row, 2))
        if ref.time is Time.ALL:
            return self._all(row)
        return f"{self._before if ref.time is Time.BEFORE else self._now}{row + 1}"

    def _month(self, calendar: Calendar) -> str:
        if calendar.is_last:
            return self._here(fixed("Timeline", MONTH_ROW, self._layout.last_column))
        return f"{self._now}${MONTH_ROW + 1}"

    def _all(self, row: int, *, absolute: bool = False) -> str:
        """All months of a row of the timeline."""
        dollar = "$" if absolute or self._sheet != "Timeline" else ""
        span = f"${letters(FIRST_MONTH)}{dollar}{row + 1}:${letters(self._layout.last_column)}{dollar}{row + 1}"
        return span if self._sheet == "Timeline" else f"Timeline!{span}"

    def _block(self, terms: tuple[Any, ...]) -> str:
        """A column of cells, one below the other, as a range."""
        first, last = self._plain(terms[0]), self._plain(terms[-1])
        if len(terms) == 1:
            return first
        return f"{first}:{last.split('!')[-1]}"

    def _here(self, reference: str) -> str:
        """A reference without the sheet when it is this one."""
        return reference.removeprefix(f"{self._sheet}!")
