"""The sheet of checks: what must hold whatever the inputs, one cell that says whether all does, what to look at."""

from __future__ import annotations

from dataclasses import dataclass

from core.results import Results
from core.workbook import saved_sheet
from core.workbook.layout import DATE_ROW, FIRST_INPUT, FIRST_MONTH, MONTH_ROW, Layout, fixed
from core.workbook.page import Page, link
from core.workbook.style import Role

TOLERANCES = (("check_ledger", 0.001), ("check_cash", 0.005), ("check_costs", 0.005), ("check_months", 0.0))
FIRST = FIRST_INPUT + 1  # row 6
LOOKED = FIRST + len(TOLERANCES) + 4  # after two checks of the calendar and a head
CHANGED = LOOKED + 2  # the row that counts what was changed since
MASTER, LOOK = "Checks!$E$4", "look at the sheet Checks"
PASS, STATE = '"pass";;"fail"', '"none";;"look"'
STATE_ROW = 2  # on every sheet
NUMBER = "0.000000"


@dataclass(frozen=True, slots=True)
class _Check:
    """One row: what is compared, the difference as a formula and as a value, what it may be."""

    label: str
    unit: str
    formula: str
    value: float
    tolerance: float

    @property
    def passes(self) -> float:
        """1 where the value lies within the tolerance."""
        return float(abs(self.value) <= self.tolerance)


def _must_hold(layout: Layout, results: Results) -> tuple[_Check, ...]:
    """What must hold: the books of the model, and the calendar of its months."""
    found = []
    for key, tolerance in TOLERANCES:
        line = layout.formulas[key].line
        found.append(_Check(line.label, line.unit.symbol, link(layout, key), results.once(key), tolerance))
    last = layout.last_column
    months = fixed("Timeline", MONTH_ROW, last)
    horizon = layout.live("general.horizon")
    found.append(_Check("Months on the timeline against the horizon", "months", f"{months}-{horizon}", 0.0, 0.0))
    first, end = fixed("Timeline", DATE_ROW, FIRST_MONTH), fixed("Timeline", DATE_ROW, last)
    apart = f"{end}-DATE(YEAR({first}),MONTH({first})+{horizon},1)"
    found.append(_Check("First day of the last month against the first month and the horizon", "days", apart, 0.0, 0.0))
    return tuple(found)


def _to_look_at(layout: Layout, results: Results, saved: saved_sheet.Written) -> tuple[_Check, ...]:
    """What is no mistake and still wants a look: counts that should go to none."""
    state, same = (saved_sheet.column(which, saved.rows) for which in (saved_sheet.STATE, saved_sheet.SAME))
    shipped, unsourced = float(saved.as_shipped), float(saved.no_source)
    short = max(0.0, -results.once("lowest_cash")) + 0.0
    lacking = f"MAX(0,-{link(layout, 'lowest_cash')})"
    return (
        _Check("Figures still as Headwater ships them", "inputs", f"COUNTIF({state},1)", shipped, 0.0),
        _Check("Own figures without a source on the sheet Origins", "inputs", f"COUNTIF({state},-1)", unsourced, 0.0),
        _Check("Inputs changed since Headwater saved this file", "inputs", f"COUNTIF({same},0)", 0.0, 0.0),
        _Check("Cash below zero, at the worst", "$", lacking, short, 0.0),
    )


def write_checks(page: Page, layout: Layout, results: Results, saved: saved_sheet.Written) -> None:
    """Differences with their tolerances, and one cell that says whether all are within; below, what to look at."""
    page.head("Checks", "Each difference must lie within its tolerance, whatever the inputs.")
    held, looked = _must_hold(layout, results), _to_look_at(layout, results, saved)
    page.heads(FIRST_INPUT - 1, 0, ("Check", "Unit"))
    page.heads(FIRST_INPUT - 1, 2, ("Difference", "Tolerance"), Role.FIGURE_HEAD)
    least = min(each.passes for each in held)
    span = f"$E${FIRST + 1}:$E${FIRST + len(held)}"
    page.formula(FIRST_INPUT - 1, 4, f"=MIN({span})", least, (Role.CHECK, '"all pass";;"look below"'))
    for row, check in enumerate(held, FIRST):
        _write(page, row, check, (NUMBER, PASS))
    page.heads(LOOKED - 1, 0, ("To look at", "Unit"))
    page.heads(LOOKED - 1, 2, ("Found", "Expected", ""), Role.FIGURE_HEAD)
    for row, check in enumerate(looked, LOOKED):
        _write(page, row, check, ("#,##0", STATE))
    page.sheet.set_column(0, 0, 58)
    page.sheet.set_column(1, 4, 16)


def _write(page: Page, row: int, check: _Check, formats: tuple[str, str]) -> None:
    number, state = formats
    page.words(row, 0, check.label)
    page.words(row, 1, check.unit, Role.MUTED)
    page.formula(row, 2, f"={check.formula}", check.value, (Role.LIVE, number))
    page.number(row, 3, check.tolerance, Role.CALC, "0.000" if check.tolerance else "0")
    page.formula(row, 4, f"=IF(ABS(C{row + 1})<=D{row + 1},1,0)", check.passes, (Role.CHECK, state))


def write_state(page: Page, results: Results) -> None:
    """Whether all checks pass, under the head of a sheet."""
    shown = f"Checks: {state_words(results)}"
    page.formula(STATE_ROW, 0, f'=IF({MASTER}=1,"Checks: all pass","Checks: {LOOK}")', shown, (Role.MUTED, ""))


def state_words(results: Results) -> str:
    """Whether all checks pass, in words."""
    return "all pass" if all(abs(results.once(key)) <= tolerance for key, tolerance in TOLERANCES) else LOOK
