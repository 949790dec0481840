"""Where a figure stands in the workbook: sheet and cell of an input, a list, a constant or a row."""

from __future__ import annotations

from core.issues import Invalid
from core.keys import SECTIONS, Place, is_list, list_of, place_of
from core.plan import Plan
from core.rows import MONTHLY, Phase
from core.workbook.layout import (
    FIRST_INPUT,
    FIRST_MONTH,
    LIVE,
    VALUE,
    Layout,
    block_key,
    lay_out,
    letters,
    quoted,
)
from core.workbook.sheet_names import machine_sheets, sheet_of

FIRST_SCENARIO = 4  # the column of the plan itself on the sheet Scenarios


def address(plan: Plan, key: str, month: int | None = None) -> str:
    """The sheet and the cell as spreadsheets write it: `Plan!C12`, `'Every case'!A1`.

    An input that the active scenario changes stands in the scenario's column. A list is told by its first head.

    Raises:
        Invalid: the key names nothing that has a cell.
    """
    layout = lay_out(plan)
    sheet, row, column = _spot(layout, key, month)
    return f"{quoted(sheet)}!{letters(column)}{row + 1}"


def _spot(layout: Layout, key: str, month: int | None) -> tuple[str, int, int]:
    """Sheet, row and column, counted from zero."""
    section = key.partition(".")[0]
    if f"row.{key}" in layout.places:
        sheet, row = layout.row(key)
        monthly = layout.formulas[key].line.phase in MONTHLY
        return sheet, row, FIRST_MONTH + (month or 0) if monthly else VALUE
    if key in layout.beside and layout.beside[key].line.phase is Phase.BESIDE:
        return machine_sheets(layout.plan)[layout.plan.case.infrastructure], layout.machine_row(key), VALUE
    if section == "constants" and key in layout.places:
        return (*layout.places[key], LIVE)
    if section not in SECTIONS:
        raise Invalid(f"“{key}” has no cell in the workbook")
    if is_list(key):
        section, option, listed = list_of(key)
        return sheet_of(section), layout.blocks[block_key(section, option or 0, listed)].head, 0
    return _stated(layout, place_of(key))


def _stated(layout: Layout, place: Place) -> tuple[str, int, int]:
    """The cell into which an input is written: in the active scenario where that changes it."""
    plan = layout.plan
    if plan.scenario and place.key in dict(plan.scenarios[plan.scenario - 1].overrides):
        return "Scenarios", FIRST_INPUT + layout.overridden.index(place.key), FIRST_SCENARIO + plan.scenario
    return layout.stated(place)
