"""The sheets of what follows: timeline, basis, summary; and the cover, scenarios, sources and lists."""

from __future__ import annotations

from core import __version__
from core.keys import DECISIONS, SECTIONS, place_of, section_type
from core.plan import standing
from core.reference import unit_words
from core.results import Results
from core.rows import Phase
from core.schema import inputs_of, lists_of
from core.sources import Source
from core.workbook import machines_sheet
from core.workbook.checks_sheet import LOOK, MASTER, state_words
from core.workbook.formulas import Spot, formula
from core.workbook.layout import (
    DATE_ROW,
    FIRST_INPUT,
    FIRST_MONTH,
    MONTH_ROW,
    OPENING,
    VALUE,
    Layout,
    fixed,
    letters,
    row_sheet,
)
from core.workbook.page import Page, link, number_format
from core.workbook.sheet_names import type_of
from core.workbook.style import Role

LINE, SIGNS = 15, 120  # height of a line of names of inputs, and how many signs fit into one
GUIDANCE = (
    ("Change a figure", "Type over a blue cell on one of the sheets of inputs; everything follows."),
    ("Choose", "The numbers under “In use” on the sheet Plan choose an option of each decision, and a scenario."),
    ("Read", "Summary has the figures, Timeline the months, Side by side and Every case the alternatives."),
    ("Rows", "Sheets are protected without a password, so that no formula is lost by a slip: Review, Unprotect."),
    ("Go on", "Open the file in Headwater: it reads what was changed here, and says what it was before."),
)


def write_timeline(page: Page, layout: Layout, results: Results) -> None:
    """One row a line of the model, one formula a row, months across."""
    page.head("Timeline", "One formula a row across all months; what a balance opens with stands left of month 0.")
    page.heads(DATE_ROW, 0, ("", "", "", "Opening"))
    page.heads(MONTH_ROW, 0, ("Row", "Unit", "Kind"))
    page.number(MONTH_ROW, OPENING, -1.0, Role.HEAD, '"before";"before"')
    start = layout.live("general.start")
    for month in range(layout.months):
        column = FIRST_MONTH + month
        here = letters(column)
        page.formula(
            DATE_ROW,
            column,
            f"=DATE(YEAR({start}),MONTH({start})+{here}{MONTH_ROW + 1}-1,1)",
            layout.dates[month],
            (Role.HEAD, "mmm yy"),
        )
        page.formula(MONTH_ROW, column, f"={letters(column - 1)}{MONTH_ROW + 1}+1", float(month), (Role.HEAD, "0"))
    for key in layout.formulas:
        if row_sheet(layout.formulas[key].line.phase) == "Timeline":
            _timeline_row(key, page, layout, results)
    page.sheet.set_column(0, 0, 34)
    page.sheet.set_column(1, 1, 16)
    page.sheet.set_column(2, 2, 9)
    page.sheet.set_column(OPENING, layout.last_column, 14)
    page.sheet.freeze_panes(MONTH_ROW + 1, OPENING)
    page.sheet.repeat_rows(DATE_ROW, MONTH_ROW)
    page.sheet.repeat_columns(0, 1)
    page.sheet.set_v_pagebreaks([FIRST_MONTH + 1 + 12 * year for year in range(1, layout.months // 12)])


def _timeline_row(key: str, page: Page, layout: Layout, results: Results) -> None:
    given, (_, row) = layout.formulas[key], layout.row(key)
    line = given.line
    _heading(key, page, layout)
    page.words(row, 0, line.label)
    page.words(row, 1, line.unit.symbol, Role.MUTED)
    linked = key in layout.of_machines
    page.words(row, 2, "Link" if linked else "Balance" if given.opening is not None else "Calc", Role.MUTED)
    look = (Role.LIVE if linked else Role.CALC, line.unit.excel)
    if given.opening is not None:
        text = formula(given.opening, Spot(layout, "Timeline"))
        text = machines_sheet.link(key, layout, letters(OPENING)) if linked else text
        page.formula(row, OPENING, text, results.openings[key], look)
    same = formula(given.value, Spot(layout, "Timeline", now="{now}", before="{before}"))
    same = machines_sheet.link(key, layout, "{now}") if linked else same
    for column, value in enumerate(results.months(key), FIRST_MONTH):
        page.formula(row, column, same.format(now=letters(column), before=letters(column - 1)), value, look)


def _heading(key: str, page: Page, layout: Layout) -> None:
    """The heading above a row that begins a section."""
    if layout.begins(f"row.{key}"):
        page.words(layout.row(key)[1] - 1, 0, layout.formulas[key].line.section, Role.SECTION)


def write_figures(phase: Phase, page: Page, layout: Layout, results: Results) -> None:
    """A sheet with one figure a row: what holds for the plan, or what the months add up to."""
    if phase is Phase.ONCE:
        page.head("Basis", "What holds for the whole plan: compute need, spares, goodput, delivery, contract.")
    else:
        page.head("Summary", "What the months add up to, for the case and scenario chosen on the sheet Plan.")
    page.heads(FIRST_INPUT - 1, 0, ("Row", "Unit"))
    page.heads(FIRST_INPUT - 1, VALUE, ("Value",), Role.FIGURE_HEAD)
    page.heads(FIRST_INPUT - 1, VALUE + 1, ("Note",), Role.BESIDE_HEAD)
    page.heads(FIRST_INPUT - 1, VALUE + 2, ("Kind",))
    for key, given in layout.formulas.items():
        if given.line.phase is phase:
            _heading(key, page, layout)
            sheet, row = layout.row(key)
            page.words(row, 0, given.line.label)
            page.words(row, 1, given.line.unit.symbol, Role.MUTED)
            linked = key in layout.of_machines
            text = machines_sheet.link(key, layout) if linked else formula(given.value, Spot(layout, sheet))
            page.formula(row, VALUE, text, results.once(key), (_role(linked), given.line.unit.excel))
            page.words(row, VALUE + 1, given.line.note, Role.BESIDE)
            page.words(row, VALUE + 2, "Link" if linked else "Calc", Role.MUTED)
    page.sheet.set_column(0, 0, 50)
    page.sheet.set_column(1, 1, 20)
    page.sheet.set_column(VALUE, VALUE, 22)
    page.sheet.set_column(VALUE + 1, VALUE + 1, 50)
    page.sheet.set_column(VALUE + 2, VALUE + 2, 9)
    page.sheet.freeze_panes(FIRST_INPUT, 1)


def _role(linked: bool) -> Role:  # noqa: FBT001 - one fact
    """Green for what is taken from another sheet."""
    return Role.LIVE if linked else Role.CALC


def write_scenarios(page: Page, layout: Layout) -> None:
    """Overridden inputs down, scenarios across; a cell that is not blue follows the plan."""
    plan = layout.plan
    page.head(
        "Scenarios",
        "Named sets of changed inputs. Blue cells differ from the plan; the sheet Plan says which is active.",
    )
    page.heads(FIRST_INPUT - 1, 0, ("Key", "Input", "Unit", "In use", "Plan", *(s.name for s in plan.scenarios)))
    active = standing(plan)
    for row, key in enumerate(layout.overridden, FIRST_INPUT):
        place = place_of(key)
        kind = place.kind
        page.words(row, 0, key, Role.MUTED)
        page.words(row, 1, kind.label)
        page.words(row, 2, unit_words(kind), Role.MUTED)
        span = f"$E{row + 1}:${letters(4 + len(plan.scenarios))}{row + 1}"
        page.formula(
            row,
            3,
            f"=INDEX({span},1,{layout.selector('scenario')}+1)",
            kind.to_cell(active.get(key)),
            (Role.LIVE, number_format(kind)),
        )
        stated = kind.to_cell(plan.get(key))
        page.formula(row, 4, f"={fixed(*layout.stated(place))}", stated, (Role.LIVE, number_format(kind)))
        for column, scenario in enumerate(plan.scenarios, 5):
            overrides = dict(scenario.overrides)
            if key in overrides:
                page.value(row, column, kind, overrides[key])
                page.guard((row, column), kind, layout)
            else:
                page.formula(row, column, f"=$E{row + 1}", stated, (Role.OPEN, number_format(kind)))
                page.guard((row, column), kind, layout)
    page.sheet.set_column(0, 0, 34)
    page.sheet.set_column(1, 1, 30)
    page.sheet.set_column(2, 2, 20)
    page.sheet.set_column(3, 4 + len(plan.scenarios), 22)
    page.sheet.freeze_panes(FIRST_INPUT, 2)


def write_cover(page: Page, layout: Layout, results: Results, others: tuple[str, ...]) -> None:
    """What this file is, how to read it, its headline figures and the state of its checks, links to other sheets."""
    general = layout.plan.general
    page.head(
        general.title, "A Headwater plan: every figure below is a live formula. Change blue cells, read the rest."
    )
    page.words(3, 0, "Author", Role.MUTED)
    page.words(3, 1, general.author)
    page.words(4, 0, "Written by", Role.MUTED)
    page.words(4, 1, f"Headwater {__version__}; figures in US dollars, costs positive, months counted from the start")
    page.words(5, 0, "Checks", Role.MUTED)
    page.formula(5, 1, f'=IF({MASTER}=1,"all pass","{LOOK}")', state_words(results), (Role.TOTAL, ""))
    page.words(7, 0, "Case", Role.SECTION)
    for row, what in enumerate(DECISIONS, 8):
        page.words(row, 0, what.capitalize(), Role.MUTED)
        chosen = getattr(layout.plan, what)[getattr(results.case, what)].name
        page.formula(row, 1, f"={layout.live(f'{what}.name')}", chosen, (Role.LIVE, ""))
    page.words(12, 0, "Headline", Role.SECTION)
    keys = ("total_cost", "release_cost", "release", "runway", "lowest_cash", "useful_price", "useful_share")
    for row, key in enumerate(keys, 13):
        line = layout.formulas[key].line
        page.words(row, 0, line.label, Role.MUTED)
        page.formula(row, 1, f"={link(layout, key)}", results.once(key), (Role.LIVE, line.unit.excel))
        page.words(row, 2, f"{line.unit.symbol}  {line.note}".strip(), Role.MUTED)
    _legend(page, others)
    page.sheet.set_column(0, 0, 34)
    page.sheet.set_column(1, 1, 26)
    page.sheet.set_column(2, 2, 60)


def _legend(page: Page, others: tuple[str, ...]) -> None:
    """What colours mean, and links to the sheets."""
    page.words(21, 0, "Legend", Role.SECTION)
    page.words(22, 0, "Blue on cream: stated, change it here or in Headwater", Role.LEGEND)
    page.words(23, 0, "Green: taken from another cell", Role.LIVE)
    page.words(24, 0, "Black: calculated", Role.CALC)
    page.words(26, 0, "How to", Role.SECTION)
    for row, (what, how) in enumerate(GUIDANCE, 27):
        page.words(row, 0, what, Role.MUTED)
        page.words(row, 1, how)
    first = 27 + len(GUIDANCE) + 1
    page.words(first, 0, "Sheets", Role.SECTION)
    for row, sheet in enumerate(others, first + 1):
        page.sheet.write_url(row, 0, f"internal:'{sheet}'!A1", None, sheet)
        page.words(row, 1, type_of(sheet)[0], Role.MUTED)


def write_sources(page: Page) -> None:
    """Every source of a default, with its date and grade."""
    page.head("Sources", "Where the defaults come from. Replace what is assumed with your own figures.")
    page.heads(FIRST_INPUT - 1, 0, ("Source", "Date", "Grade", "Inputs"))
    used: dict[Source, list[str]] = {}
    for section in SECTIONS:
        holders = [section_type(section), *(each.kind.row for each in lists_of(section_type(section)))]
        for given in (each for holder in holders for each in inputs_of(holder)):
            used.setdefault(given.kind.source, []).append(given.kind.label)
    for row, (source, labels) in enumerate(sorted(used.items(), key=lambda pair: pair[0].title), FIRST_INPUT):
        named = ", ".join(labels)
        page.words(row, 0, source.title, Role.WRAPPED)
        page.words(row, 1, f"{source.date:%Y-%m-%d}", Role.NOTE)
        page.words(row, 2, source.grade.value, Role.NOTE)
        page.words(row, 3, named, Role.NOTE)
        page.sheet.set_row(row, LINE * (1 + len(named) // SIGNS))
    page.sheet.set_column(0, 0, 70)
    page.sheet.set_column(1, 2, 14)
    page.sheet.set_column(3, 3, 110)


def write_lists(page: Page, layout: Layout) -> None:
    """The words the choices are picked from."""
    page.head("Lists", "What the choices are picked from; formulas compare with these cells.")
    for column, kind in enumerate(layout.choices):
        page.words(FIRST_INPUT - 1, column, kind.label, Role.HEAD)
        for row, option in enumerate(kind.options, FIRST_INPUT):
            page.words(row, column, option)
    page.sheet.set_column(0, len(layout.choices), 28)
