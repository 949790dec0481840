"""Terms as Excel formulas. Only the functions of the safe list; no number but 0 and 1 is ever typed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.kinds import Choice
from core.readings import Word
from core.terms import Calendar, Call, Given, Other, Ref, Time
from core.workbook.layout import FIRST_MONTH, MONTH_ROW, VALUE, Layout, fixed, letters, quoted, row_sheet
from core.workbook.sheet_names import is_of_machines, machine_sheets

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
FUNCTIONS = (
    (Word.LEAST, "MIN"),
    (Word.GREATEST, "MAX"),
    (Word.WHEN, "IF"),
    (Word.ROUNDED, "ROUND"),
    (Word.EXP, "EXP"),
    (Word.LN, "LN"),
    (Word.ROOT, "SQRT"),
    (Word.TOTAL, "SUM"),
    (Word.MOST, "MAX"),
    (Word.NORMAL_QUANTILE, "NORMSINV"),
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a formula stands: a sheet and, on the timeline, the letters of its column and the one before, or marks.

    On a sheet of machines, what differs between options is found on the same sheet.
    """

    layout: Layout
    sheet: str
    now: str = ""
    before: str = ""

    def here(self, reference: str) -> str:
        """A reference without the sheet when it is this one."""
        return reference.removeprefix(f"{quoted(self.sheet)}!")

    @property
    def is_machines(self) -> bool:
        """Whether this is the sheet of one option for the machines."""
        return is_of_machines(self.sheet)

    def given(self, given: Given) -> str:
        """The reference to an input as it holds here."""
        if self.is_machines and given.key.startswith("infrastructure."):
            return self.here(fixed(self.sheet, self.layout.machine_row(given.key), VALUE))
        return self.here(self.layout.live(given.key))

    def row(self, ref: Ref) -> str:
        """The reference to a row: this month, the month before, or all months."""
        sheet, row, monthly = self._place(ref.key)
        if not monthly:
            return self.here(fixed(sheet, row, VALUE))
        if ref.time is Time.ALL:
            return self.all_months(row, sheet)
        if ref.time is Time.SO_FAR:
            return self.so_far(row, sheet)
        return self.here(f"{quoted(sheet)}!{self.before if ref.time is Time.BEFORE else self.now}{row + 1}")

    def other(self, other: Other) -> str:
        """The reference to a row of another option."""
        sheet = machine_sheets(self.layout.plan)[other.option - 1]
        return self.here(fixed(sheet, self.layout.machine_row(other.key), VALUE))

    def month(self, calendar: Calendar) -> str:
        """The reference to the number of this month, or of the last."""
        if calendar.is_last:
            return self.here(fixed("Timeline", MONTH_ROW, self.layout.last_column))
        return f"{self.now}${MONTH_ROW + 1}"

    def all_months(self, row: int, sheet: str = "Timeline", *, absolute: bool = False) -> str:
        """All months of a row of a sheet with months."""
        dollar = "$" if absolute or self.sheet != sheet else ""
        span = f"${letters(FIRST_MONTH)}{dollar}{row + 1}:${letters(self.layout.last_column)}{dollar}{row + 1}"
        return span if self.sheet == sheet else f"{quoted(sheet)}!{span}"

    def so_far(self, row: int, sheet: str = "Timeline", *, absolute: bool = False) -> str:
        """The months of a row of a sheet with months, up to this one."""
        line = f"{'$' if absolute else ''}{row + 1}"
        return self.here(f"{quoted(sheet)}!${letters(FIRST_MONTH)}{line}:{self.now}{line}")

    def _place(self, key: str) -> tuple[str, int, bool]:
        """Sheet and row of a row of the model, seen from here, and whether it has months."""
        if key in self.layout.of_machines and self.is_machines:
            formula = self.layout.formulas.get(key)
            monthly = formula is not None and row_sheet(formula.line.phase) == "Timeline"
            return self.sheet, self.layout.machine_row(key), monthly
        sheet, row = self.layout.row(key)
        return sheet, row, sheet == "Timeline"


def formula(term: Any, spot: Spot) -> str:
    """A term as the formula of a cell, with its equals sign.

    Raises:
        ValueError: a figure other than 0 and 1 is typed into the model.
    """
    return "=" + _write(term, spot)[0]


def _write(term: Any, spot: Spot) -> tuple[str, int]:
    """The text of a term and how tightly it binds."""
    match term:
        case Call():
            return _call(term, spot)
        case Given():
            return spot.given(term), ATOM
        case Other():
            return spot.other(term), ATOM
        case Calendar():
            return spot.month(term), ATOM
        case Ref():
            return spot.row(term), ATOM
        case int() | float() if term in (0, 1):
            return str(int(term)), ATOM
        case _:
            raise ValueError(f"the model holds {term!r}; declare it as an input or constant")


def _call(call: Call, spot: Spot) -> tuple[str, int]:
    for word, level in SIGNS:
        if call.word is word:
            left, right = call.args
            before = _inside(left, level + (word is Word.POWER), spot)
            after = _inside(right, level + (word in {Word.MINUS, Word.OVER, Word.POWER}), spot)
            return f"{before}{word.value}{after}", level
    return _function(call, spot), ATOM


def _inside(term: Any, level: int, spot: Spot) -> str:
    """A term as part of one that binds at this level."""
    text, binds = _write(term, spot)
    return text if binds >= level else f"({text})"


def _function(call: Call, spot: Spot) -> str:
    """The words that are functions of figures."""
    if call.word is Word.CHOSEN:
        return _chosen(call.args[0], call.args[1], spot)
    for word, name in FUNCTIONS:
        if call.word is word:
            return f"{name}({','.join(_write(arg, spot)[0] for arg in call.args)})"
    if call.word is Word.RATIO:
        a, b, otherwise = call.args
        quotient = f"{_inside(a, PRODUCT, spot)}/{_inside(b, POWER, spot)}"
        return f"IF({_write(b, spot)[0]}=0,{_write(otherwise, spot)[0]},{quotient})"
    return _over_cells(call, spot)


def _over_cells(call: Call, spot: Spot) -> str:
    """The words that read a range of cells."""
    text = _over_blocks(call, spot) or _over_months(call, spot)
    if not text:
        raise ValueError(f"no way to write {call.word}")
    return text


def _over_blocks(call: Call, spot: Spot) -> str:
    """The words that read cells one below the other; empty when this is none."""
    match call.word, call.args:
        case Word.WEIGHTED, (_, *_) as blocks:
            return f"SUMPRODUCT({','.join(_block(block, spot) for block in blocks)})"
        case Word.ON_DATES, (months, amounts, month):
            return f"SUMIF({_block(months, spot)},{_write(month, spot)[0]},{_block(amounts, spot)})"
        case Word.MATCHING, (choices, amounts, option):
            words = spot.here(spot.layout.listed_option(choices[0].kind, option))
            return f"SUMIF({_block(choices, spot)},{words},{_block(amounts, spot)})"
        case Word.TOTAL_BETWEEN, (months, amounts, after, until):
            dates = _block(months, spot)
            inside = f"({dates}>{_inside(after, SUM, spot)})*({dates}<={_inside(until, SUM, spot)})"
            return f"SUMPRODUCT({inside}*{_block(amounts, spot)})"
        case _:
            return ""


def _over_months(call: Call, spot: Spot) -> str:
    """The words that read a row over months, and the normal distribution; empty when this is none."""
    match call.word, call.args:
        case Word.NORMAL_SHARE, (x,):
            return f"NORMDIST({_write(x, spot)[0]},0,1,1)"
        case Word.COUNT_ABOVE, (row, limit):
            return f"SUMPRODUCT(({_write(row, spot)[0]}>{_inside(limit, SUM, spot)})*1)"
        case Word.TOTAL_WHERE, (row, marks, mark):
            return f"SUMIF({_write(marks, spot)[0]},{_write(mark, spot)[0]},{_write(row, spot)[0]})"
        case Word.RAMPING, (row, length, month, half):
            ago = f"({spot.month(month)}-{spot.so_far(MONTH_ROW, absolute=True)}+{_write(half, spot)[0]})"
            ramp = _inside(length, POWER, spot)
            return f"SUMPRODUCT({_write(row, spot)[0]},1-{ago}/{ramp},({ago}<{ramp})*1)"
        case Word.AT, (row, month):
            so_far = row.time is Time.SO_FAR
            numbers = (spot.so_far if so_far else spot.all_months)(MONTH_ROW, absolute=True)
            return f"SUMIF({numbers},{_write(month, spot)[0]},{_write(row, spot)[0]})"
        case _:
            return ""


def _chosen(given: Given, option: str, spot: Spot) -> str:
    """1 where a choice is this option; the option's words stand on the sheet Lists."""
    if not isinstance(given.kind, Choice):
        raise TypeError(f"{given.key} is not a choice")
    return f"IF({_write(given, spot)[0]}={spot.here(spot.layout.listed_option(given.kind, option))},1,0)"


def _block(terms: tuple[Any, ...], spot: Spot) -> str:
    """A column of cells, one below the other, as a range."""
    first, last = _write(terms[0], spot)[0], _write(terms[-1], spot)[0]
    return first if len(terms) == 1 else f"{first}:{last.split('!')[-1]}"
