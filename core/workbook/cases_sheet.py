"""Every combination with its figures: values of the day, checked against the live case beside them."""

from __future__ import annotations

from core.comparison.cases import Everything
from core.comparison.words import COLUMNS
from core.keys import DECISIONS
from core.results import Results
from core.workbook.layout import FIRST_INPUT, Layout, letters
from core.workbook.page import Page, link
from core.workbook.style import Role

SHEET = "Every case"
NOTE = (
    "Values as Headwater had them when it saved, not formulas; the line above the table sets those of the chosen case "
    "against the live ones. They differ once an input is changed here: open the file in Headwater to have them anew."
)
FIRST_FIGURE = 2 * len(DECISIONS)  # numbers of the options, then their names
LIVE, STAMPED, GAP = FIRST_INPUT - 1, FIRST_INPUT, FIRST_INPUT + 1
HEADS = FIRST_INPUT + 3
TOLERANCE = 1e-9  # relative


def write_cases(page: Page, layout: Layout, results: Results, every: Everything) -> None:
    """The chosen case live and stamped, then all combinations, the recommended one first."""
    page.head(SHEET, NOTE)
    page.heads(HEADS, 0, tuple(f"{each.capitalize()} no." for each in DECISIONS), Role.FIGURE_HEAD)
    page.heads(HEADS, len(DECISIONS), tuple(each.capitalize() for each in DECISIONS), Role.BESIDE_HEAD)
    page.heads(HEADS, FIRST_FIGURE, tuple(f"{label}" for _, label in COLUMNS), Role.FIGURE_HEAD)
    first, last = HEADS + 1, HEADS + len(every.cases)
    for row, place in enumerate(map(int, every.order), first):
        case = every.cases[place]
        for column, section in enumerate(DECISIONS):
            page.number(row, column, getattr(case, section) + 1.0, Role.CALC, "0")
        for column, name in enumerate(every.names(place), len(DECISIONS)):
            page.words(row, column, name, Role.NAME)
        for column, (key, _) in enumerate(COLUMNS, FIRST_FIGURE):
            unit = layout.formulas[key].line.unit
            page.number(row, column, float(every.figures(key)[place]), Role.CALC, unit.excel)
    for row, label in ((LIVE, "Chosen case, live"), (STAMPED, "Chosen case, as saved"), (GAP, "Still the same")):
        page.words(row, 0, label, Role.MUTED)
    for column, (key, _) in enumerate(COLUMNS, FIRST_FIGURE):
        _checked(page, layout, (key, column), (first, last), results)
    page.sheet.set_column(0, len(DECISIONS) - 1, 14)
    page.sheet.set_column(len(DECISIONS), FIRST_FIGURE - 1, 26)
    page.sheet.set_column(FIRST_FIGURE, FIRST_FIGURE + len(COLUMNS) - 1, 17)
    page.sheet.freeze_panes(HEADS + 1, FIRST_FIGURE)
    page.sheet.repeat_rows(HEADS)


def _checked(page: Page, layout: Layout, at: tuple[str, int], rows: tuple[int, int], results: Results) -> None:
    """One figure of the chosen case: live, as saved, and whether both are the same."""
    (key, column), (first, last) = at, rows
    value, unit = results.once(key), layout.formulas[key].line.unit
    page.formula(LIVE, column, f"={link(layout, key)}", value, (Role.LIVE, unit.excel))
    numbers = (f"${letters(place)}${first + 1}:${letters(place)}${last + 1}" for place in range(len(DECISIONS)))
    picked = (f"({span}={layout.selector(section)})" for span, section in zip(numbers, DECISIONS, strict=True))
    own = f"{letters(column)}${first + 1}:{letters(column)}${last + 1}"
    page.formula(STAMPED, column, f"=SUMPRODUCT({'*'.join(picked)}*{own})", value, (Role.CALC, unit.excel))
    live, saved = f"{letters(column)}{LIVE + 1}", f"{letters(column)}{STAMPED + 1}"
    test = f"=IF(ABS({live}-{saved})<=MAX(1,ABS({live}))*{layout.live('constants.trace')},1,0)"
    page.formula(GAP, column, test, 1.0, (Role.CHECK, '"yes";;"changed since"'))
