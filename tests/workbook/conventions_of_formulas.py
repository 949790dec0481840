"""Conventions of formulas, figures and control; those of sheets stand in `conventions`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from core import units
from core.units import Unit
from core.workbook.keeping.spans import column_number
from core.workbook.layout import DATE_ROW, FIRST_INPUT, FIRST_MONTH, MONTH_ROW, VALUE, letters
from core.workbook.named_styles import STEM
from core.workbook.saved_sheet import STATE, STATE_WORDS
from tests.workbook.convention_file import File, at

FIRST = FIRST_MONTH + 1  # the column of month 0, counted from one
CALCULATED = ("Timeline", "Basis", "Summary")
ROUNDED = re.compile(r"\b(?:ROUND|ROUNDUP|ROUNDDOWN|CEILING|FLOOR|INT|TRUNC)\(")
ROUNDING = re.compile(  # what is rounded: money on a bill, whole parts, whole people, whole months
    r"(?i)cost|credit|paid|payroll|invoice|power|rent|resale|price|data out|insurance|maintenance|storage|onboarding|"
    r"replacing|prepayment|fee|spend|billed|vendors|hours|month|node|part|people|hire|accelerator|gpu|runs|machine|"
    r"fiscal|seat|checkpoint|share|spare|layer|parameter|token|head|step|batch|stage"
)
NAMES = re.compile(r"\"[^\"]*\"|'[^']*'!")
ELSEWHERE = re.compile(r"(?:'[^']*'|\w+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?")
ADDRESS = re.compile(r"\$?[A-Z]{1,3}\$?(\d+)")
NUMBER = re.compile(r"(?<![\w.$])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w(])")
PLAIN = ("0", "1")
SHOWN = re.compile(
    r"[#0][#0,.]*%?(?:_\))?(?:;.*)?|0\.00E\+00|mmm yy|yyyy-mm-dd(?:_\))?|General|(?:\[[^\]]+\])?\"[^\"]+\".*|\[.*"
)
MOVING = re.compile(r"(?<![\w$'])([A-Z]{1,3})(\$?[0-9]+)(?![\w(])")
PICKED = re.compile(r"=INDEX\(\$E\d+:\$\w+\d+,1,Plan!")
SYMBOLS = frozenset(each.symbol for each in vars(units).values() if isinstance(each, Unit))


def _rows(sheet: Worksheet, column: int) -> Iterator[tuple[Cell, str]]:
    """The formulas of a column, row by row."""
    for row in range(FIRST_INPUT + 1, sheet.max_row + 1):
        cell = sheet.cell(row, column)
        if isinstance(cell, Cell) and cell.data_type == "f":
            yield cell, str(cell.value)


def months_follow_each_other(file: File) -> Iterator[str]:
    values = file.values["Timeline"]
    days = [values.cell(DATE_ROW + 1, column).value for column in range(FIRST, values.max_column + 1)]
    months = [each.year * 12 + each.month for each in days if isinstance(each, datetime | date)]
    if len(months) != len(days) or months != list(range(months[0], months[0] + len(months))):
        yield "a month is missing or stands twice"
    numbers = [values.cell(MONTH_ROW + 1, column).value for column in range(FIRST, values.max_column + 1)]
    if numbers != list(range(len(numbers))):
        yield "months are not counted from 0"


def formulas_look_up_and_left(file: File) -> Iterator[str]:
    for name in CALCULATED:
        for cell, text in _rows(file.book[name], FIRST if name == "Timeline" else VALUE + 1):
            rows = (int(row) for row in ADDRESS.findall(ELSEWHERE.sub("", text)))
            if any(row > cell.row for row in rows):
                yield at(cell)


def nothing_is_calculated_twice(file: File) -> Iterator[str]:
    for name in CALCULATED:
        seen: set[tuple[object, str]] = set()
        sheet = file.book[name]
        for cell, text in _rows(sheet, FIRST if name == "Timeline" else VALUE + 1):
            same = sheet.cell(cell.row, 1).value, text
            if same in seen:
                yield at(cell)
            seen.add(same)


def one_formula_a_row(file: File) -> Iterator[str]:
    for sheet in file.over_time:
        for cell, text in _rows(sheet, FIRST):
            wanted = _relative(text, FIRST)
            others = ((sheet.cell(cell.row, column).value, column) for column in range(FIRST + 1, sheet.max_column + 1))
            if any(_relative(str(value), column) != wanted for value, column in others):
                yield at(cell)


def _relative(text: str, column: int) -> str:
    """A formula with columns that move along as their distance from its own."""
    return MOVING.sub(lambda found: f"[{column_number(found[1]) - column}]{found[2]}", text)


def no_number_is_typed_into_a_formula(file: File) -> Iterator[str]:
    for name in CALCULATED:
        for cell in file.cells(name):
            if cell.data_type == "f" and cell.row > FIRST_INPUT:
                found = set(NUMBER.findall(ADDRESS.sub("", NAMES.sub("", str(cell.value))))) - {*PLAIN}
                if found:
                    yield f"{at(cell)}: {sorted(found)}"


def flags_are_nought_or_one(file: File) -> Iterator[str]:
    for sheet in file.over_time:
        values = file.values[sheet.title]
        for row in range(FIRST_INPUT + 1, sheet.max_row + 1):
            if sheet.cell(row, 2).value == units.FLAG.symbol:
                found = {values.cell(row, column).value for column in range(FIRST, sheet.max_column + 1)} - {None}
                if not found <= {0, 1}:
                    yield f"{sheet.title} row {row}: {sorted(map(str, found - {0, 1}))[:3]}"


def rounded_where_the_business_rounds(file: File) -> Iterator[str]:
    for cell, text in file.formulas:
        label = str(file.book[cell.parent.title].cell(cell.row, 1).value)
        if ROUNDED.search(text) and cell.parent.title in CALCULATED and not ROUNDING.search(label):
            yield f"{at(cell)}: {label}"


def units_are_from_the_list(file: File) -> Iterator[str]:
    for name in CALCULATED:
        for cell, _ in _rows(file.book[name], FIRST if name == "Timeline" else VALUE + 1):
            unit = str(file.book[name].cell(cell.row, 2).value or "")
            if unit not in SYMBOLS:
                yield f"{at(cell)}: {unit}"


def the_sign_is_stated(file: File) -> Iterator[str]:
    if "costs positive" not in " ".join(str(cell.value) for cell in file.cells("Cover")):
        yield "the cover does not say which sign costs have"


def figures_are_shown_alike(file: File) -> Iterator[str]:
    looks = {cell.number_format for cell in file.cells() if cell.data_type in {"n", "f"}}
    yield from (f"the format {look}" for look in looks if not SHOWN.fullmatch(look))


def columns_show_all_digits(file: File) -> Iterator[str]:
    """Figures under months and options: digits, separators and a bracket at both ends."""
    for name in (*CALCULATED, "Machines 1"):
        sheet, values = file.book[name], file.values[name]
        first = FIRST if name in {"Timeline", "Machines 1"} else VALUE + 1
        width = sheet.column_dimensions[letters(first - 1)].width or 0
        for row in range(FIRST_INPUT + 1, sheet.max_row + 1):
            value = values.cell(row, first).value
            shown = str(sheet.cell(row, first).number_format)
            if isinstance(value, int | float) and shown.startswith("#,##0") and "," not in shown[5:].rstrip(";"):
                places = len(shown.partition(";")[0].partition(".")[2])
                if len(f"{value:,.{places}f}") + 2 > width:
                    yield f"{name} row {row}: {value}"


def styles_have_names(file: File) -> Iterator[str]:
    names = re.findall(r'<cellStyle name="([^"]*)"', file.text("xl/styles.xml"))
    for wanted in ("input", "live", "calc", "total", "check", "head"):
        if f"{STEM}{wanted}" not in names:
            yield f"no style for {wanted}"
    plain = re.findall(r"<cellXfs.*</cellXfs>", file.text("xl/styles.xml"), re.DOTALL)
    loose = re.findall(r'<xf [^>]*xfId="0"[^>]*>', plain[0])
    if len(loose) > 2:
        yield f"{len(loose)} formats without a style"


def checks_cover_what_they_must(file: File) -> Iterator[str]:
    labels = " ".join(str(cell.value) for cell in file.cells("Checks")).casefold()
    for wanted in (
        "cash",
        "paid hours less",
        "months",
        "first day of the last month",
        "as headwater ships",
        "without a source",
        "changed since",
    ):
        if wanted not in labels:
            yield f"no check of “{wanted}”"
    yield from (at(cell) for cell in file.cells("Checks") if cell.column == VALUE + 1 and cell.data_type == "n")


def the_log_is_there(file: File) -> Iterator[str]:
    heads = [cell.value for cell in file.book["Log"][FIRST_INPUT]]
    yield from (f"no column {each}" for each in ("Date", "Who", "Input", "Old", "New", "Reason") if each not in heads)


def scenarios_are_switched_by_one_cell(file: File) -> Iterator[str]:
    used = (cell for cell in file.cells("Scenarios") if cell.column == VALUE + 2 and cell.row > FIRST_INPUT)
    yield from (at(cell) for cell in used if not PICKED.match(str(cell.value)))


def what_is_as_shipped_is_marked(file: File) -> Iterator[str]:
    states = [cell for cell in file.cells("As saved") if cell.column == STATE + 1 and cell.row > FIRST_INPUT]
    yield from (each for each in ("no figure says whether it is as shipped",) if not states)
    yield from (at(cell) for cell in states if cell.number_format != STATE_WORDS)


def guidance_is_on_the_cover(file: File) -> Iterator[str]:
    words = {str(cell.value) for cell in file.cells("Cover")}
    yield from (
        f"nothing on how to {each}" for each in ("Change a figure", "Choose", "Read", "Go on") if each not in words
    )


POINTS: tuple[tuple[str, str, Callable[[File], Iterator[str]]], ...] = (
    ("W6", "months follow each other, without gaps", months_follow_each_other),
    ("W7", "formulas look up and left", formulas_look_up_and_left),
    ("W10", "nothing is calculated twice", nothing_is_calculated_twice),
    ("W11", "one formula a row over all months", one_formula_a_row),
    ("W12", "no number is typed into a formula", no_number_is_typed_into_a_formula),
    ("W14", "flags are nought or one", flags_are_nought_or_one),
    ("W17", "rounded only where the business rounds", rounded_where_the_business_rounds),
    ("W21", "units are from the closed list", units_are_from_the_list),
    ("W22", "the cover says which sign costs have", the_sign_is_stated),
    ("W23", "figures are shown in the agreed formats", figures_are_shown_alike),
    ("W24", "columns show all digits", columns_show_all_digits),
    ("W26", "formats are named styles", styles_have_names),
    ("W28", "checks cover books, dates, sources, samples, changes", checks_cover_what_they_must),
    ("W36", "a log of changes", the_log_is_there),
    ("W37", "scenarios are switched by one cell", scenarios_are_switched_by_one_cell),
    ("W40", "what is as shipped is marked", what_is_as_shipped_is_marked),
    ("W41", "the cover says how to use the file", guidance_is_on_the_cover),
)
