"""Walks through a saved file and says of each convention whether it holds: `python -m tests.workbook.conventions`.

The numbers are those of the list of conventions in the manual of the file (resources/docs); what a person has to judge
is not here.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator

from core.examples import NAMES, example
from core.workbook.layout import FIRST_MONTH, MONTH_ROW
from core.workbook.sheet_names import SHEETS, TYPES, machine_sheets, type_of
from core.workbook.writer import contents
from tests.workbook import conventions_of_formulas
from tests.workbook.convention_file import File, at

INPUTS = tuple(sheet for _, sheet in SHEETS)
UNSAFE = re.compile(
    r"\b(OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|CELL|INFO|XLOOKUP|LET|LAMBDA|FILTER|SORT|UNIQUE|SEQUENCE|IFS|SWITCH|"
    r"TEXTJOIN|CONCAT|MAXIFS|MINIFS|AGGREGATE|IFNA|IFERROR|WEBSERVICE)\("
)
ERRORS = ("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!")
PARTS = ("xl/externalLinks/", "xl/vbaProject", "xl/connections")
STATE = "IF(Checks!$E$4=1,"
WIDEST_SIGN = 1.15  # of a figure in widths of a digit, with room at the sides


def cover_says_what_it_is(file: File) -> Iterator[str]:
    words = " ".join(str(cell.value) for cell in file.cells("Cover"))
    if file.book.sheetnames[0] != "Cover":
        yield "it is not the first sheet"
    for wanted in (
        file.plan.general.title,
        "Author",
        "Headwater ",
        "US dollars",
        "Legend",
        "Sheets",
        "Checks",
        "How to",
    ):
        if wanted not in words:
            yield f"it does not say {wanted!r}"
    links = (cell.hyperlink for cell in file.cells("Cover") if cell.hyperlink is not None)
    linked = {str(link.location).split("!")[0].strip("'") for link in links}
    yield from (f"no link to {name}" for name in file.book.sheetnames[1:] if name not in linked)


def sheets_have_a_type(file: File) -> Iterator[str]:
    words = {str(cell.value) for cell in file.cells("Cover")}
    for sheet in file.sheets:
        kind, colour = type_of(sheet.title)
        if sheet.sheet_properties.tabColor is None or sheet.sheet_properties.tabColor.rgb[-6:] != colour[1:]:
            yield f"{sheet.title} has not the colour of {kind}"
        if kind not in words and kind != TYPES[0][0]:
            yield f"the cover does not name {kind}"


def nothing_is_hidden(file: File) -> Iterator[str]:
    for sheet in file.sheets:
        if sheet.sheet_state != "visible":
            yield sheet.title
        yield from (f"{sheet.title} row {row}" for row, each in sheet.row_dimensions.items() if each.hidden)
        yield from (f"{sheet.title} column {name}" for name, each in sheet.column_dimensions.items() if each.hidden)


def inputs_stand_on_their_sheets(file: File) -> Iterator[str]:
    own = {*INPUTS, "Scenarios", "Prices", "Origins", "Remarks", "Decisions", "Actuals"}
    yield from (at(cell) for cell in file.cells() if not file.is_locked(cell) and cell.parent.title not in own)


def months_stand_in_the_same_columns(file: File) -> Iterator[str]:
    heads = [[cell.value for cell in sheet[MONTH_ROW + 1]][FIRST_MONTH:] for sheet in file.over_time]
    wide = {len(each) for each in heads}
    if len(wide) != 1:
        yield f"{wide} columns"
    shown = [[file.values[sheet.title].cell(MONTH_ROW + 1, FIRST_MONTH + 1).value] for sheet in file.over_time]
    if any(each != [0] for each in shown):
        yield "month 0 does not stand first"


def no_links_outside(file: File) -> Iterator[str]:
    yield from (name for name in file.archive.namelist() if name.startswith(PARTS))
    yield from (at(cell) for cell, text in file.formulas if "[" in text)


def no_iteration(file: File) -> Iterator[str]:
    if "iterate=" in file.text("xl/workbook.xml"):
        yield "iteration is on"


def short_formulas(file: File) -> Iterator[str]:
    for cell, text in file.formulas:
        if "\n" in text or len(text) > 2000:
            yield f"{at(cell)} has {len(text)} signs"


def safe_functions(file: File) -> Iterator[str]:
    for cell, text in file.formulas:
        if UNSAFE.search(text):
            yield f"{at(cell)}: {text[:60]}"


def balances_open_with_what_was_left(file: File) -> Iterator[str]:
    for sheet in file.over_time:
        for row in range(MONTH_ROW + 2, sheet.max_row + 1):
            if sheet.cell(row, 3).value == "Balance" and sheet.cell(row, FIRST_MONTH).value is None:
                yield f"{sheet.title} row {row} has no opening"


def no_error_values(file: File) -> Iterator[str]:
    for sheet in file.values.worksheets:
        for row in sheet.iter_rows(values_only=True):
            yield from (
                f"{sheet.title}: {value}" for value in row if isinstance(value, str) and value.startswith(ERRORS)
            )


def inputs_have_label_unit_and_source(file: File) -> Iterator[str]:
    for name in INPUTS:
        sheet = file.book[name]
        heads = {str(cell.value): cell.column for cell in sheet[4] if cell.value is not None}
        for wanted in ("Input", "Unit", "Source", "Date", "Grade", "Kind", "Meaning"):
            if wanted not in heads:
                yield f"{name} has no column {wanted}"
        for row in range(5, sheet.max_row + 1):
            kind = sheet.cell(row, heads.get("Kind", 1)).value
            if kind in {"Input", "Constant"}:
                lacking = [each for each in ("Input", "Source", "Meaning") if not sheet.cell(row, heads[each]).value]
                yield from (f"{name} row {row} has no {each}" for each in lacking)


def one_master_check(file: File) -> Iterator[str]:
    checks = file.book["Checks"]
    if not str(checks["E4"].value).startswith("=MIN("):
        yield "Checks!E4 is not the least of all"
    for sheet in file.sheets:
        if STATE not in str(sheet["A3"].value):
            yield f"{sheet.title} does not show it"


def checks_have_a_tolerance(file: File) -> Iterator[str]:
    tests = [cell for cell in file.cells("Checks") if str(cell.value).startswith("=IF(")]
    yield from (at(cell) for cell in tests if cell.row > 3 and "ABS(" not in str(cell.value))


def inputs_are_guarded(file: File) -> Iterator[str]:
    for name in (*INPUTS, "Scenarios"):
        sheet = file.book[name]
        ranges = (each for rule in sheet.data_validations.dataValidation for each in rule.sqref.ranges)
        areas = [each.bounds for each in ranges]
        for cell in file.cells(name):
            inside = any(left <= cell.column <= right and top <= cell.row <= low for left, top, right, low in areas)
            if not file.is_locked(cell) and not inside:
                yield at(cell)
        yield from (
            f"{name}: a rule without message" for rule in sheet.data_validations.dataValidation if not rule.prompt
        )


def protected_without_password(file: File) -> Iterator[str]:
    for sheet in file.sheets:
        if not sheet.protection.sheet:
            yield f"{sheet.title} is not protected"
        if sheet.protection.password:
            yield f"{sheet.title} has a password"


def only_inputs_are_unlocked(file: File) -> Iterator[str]:
    for cell in file.cells():
        blue, locked = file.looks[cell.style_id]
        if cell.data_type != "f" and blue == locked and cell.parent.title != "Cover":
            yield at(cell)


def wide_sheets_are_frozen(file: File) -> Iterator[str]:
    yield from (sheet.title for sheet in file.sheets if sheet.max_column > 12 and sheet.freeze_panes is None
                and sheet.title not in {"Charts", "Lists"})  # fmt: skip


def pages_are_set_up(file: File) -> Iterator[str]:
    for sheet in file.sheets:
        if sheet.page_setup.orientation != "landscape":
            yield f"{sheet.title} stands upright"
        fitted = sheet.sheet_properties.pageSetUpPr
        if not (fitted and fitted.fitToPage) and not sheet.page_setup.scale:
            yield f"{sheet.title} has no width"
    for sheet in file.over_time:
        if not (sheet.print_title_rows and sheet.print_title_cols):
            yield f"{sheet.title} repeats no titles"


def pages_have_head_and_foot(file: File) -> Iterator[str]:
    for sheet in file.sheets:
        head, foot = str(sheet.HeaderFooter.oddHeader), str(sheet.HeaderFooter.oddFooter)
        if not ("&L" in head and "&R" in head):
            yield f"{sheet.title}: the head lacks plan or scenario"
        if not all(sign in foot for sign in ("&F", "&A", "&D", "&P", "&N")):
            yield f"{sheet.title}: the foot lacks file, sheet, date or page"


def charts_are_told(file: File) -> Iterator[str]:
    for name in file.archive.namelist():
        if name.startswith("xl/drawings/drawing"):
            told = re.findall(r"<xdr:cNvPr [^>]*>", file.text(name))
            yield from (f"{name}: {each[:60]}" for each in told if 'descr="' not in each)


def properties_are_filled(file: File) -> Iterator[str]:
    found = file.book.properties
    if found.title != file.plan.general.title:
        yield "no title"
    if "Headwater" not in str(found.description):
        yield "the program is not named"


def numbers_are_numbers(file: File) -> Iterator[str]:
    figure = re.compile(r"-?\d+([.,]\d+)?\s*")
    for name in ("Basis", "Timeline", "Summary", *machine_sheets(file.plan)):
        yield from (
            at(cell) for cell in file.cells(name) if isinstance(cell.value, str) and figure.fullmatch(cell.value)
        )


POINTS: tuple[tuple[str, str, Callable[[File], Iterator[str]]], ...] = (
    ("W1", "the cover says what the file is, and leads to every sheet", cover_says_what_it_is),
    ("W2", "every sheet has a type, told by its tab", sheets_have_a_type),
    ("W3", "nothing is hidden", nothing_is_hidden),
    ("W4", "inputs stand on sheets of inputs", inputs_stand_on_their_sheets),
    ("W5", "months stand in the same columns everywhere", months_stand_in_the_same_columns),
    ("W8", "nothing is iterated", no_iteration),
    ("W9", "no links to other files, no macros", no_links_outside),
    ("W13", "formulas are of one line", short_formulas),
    ("W15", "only functions every spreadsheet knows", safe_functions),
    ("W16", "balances open with what was left", balances_open_with_what_was_left),
    ("W18", "no cell holds an error", no_error_values),
    ("W20", "every input has label, source, kind and meaning", inputs_have_label_unit_and_source),
    ("W27", "numbers are numbers", numbers_are_numbers),
    ("W29", "every sheet shows the one master check", one_master_check),
    ("W30", "checks have a tolerance", checks_have_a_tolerance),
    ("W31", "every input has a rule with a message", inputs_are_guarded),
    ("W32", "protected without a password", protected_without_password),
    ("W32", "inputs alone are not locked", only_inputs_are_unlocked),
    ("W33", "wide sheets keep their heads in sight", wide_sheets_are_frozen),
    ("W34", "pages lie and fit", pages_are_set_up),
    ("W35", "head: plan and scenario; foot: file, sheet, date, page", pages_have_head_and_foot),
    ("W38", "every chart has words for who cannot see it", charts_are_told),
    ("W39", "document properties are filled", properties_are_filled),
    *conventions_of_formulas.POINTS,
)


def main() -> int:
    """Walk through the file of every example; the exit code is 1 where a point fails."""
    files = [File(plan, contents(plan)) for plan in map(example, NAMES)]
    failed = 0
    for number, what, broken in POINTS:
        found = [f"{file.plan.general.title}: {each}" for file in files for each in broken(file)]
        failed += bool(found)
        print(f"{number:<4} {what:<62} {'FAILED' if found else 'passed'}")  # noqa: T201 - a report
        for each in found[:4]:
            print(f"       {each}")  # noqa: T201 - the same
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
