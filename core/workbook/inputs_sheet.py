"""The sheets of what is stated: options across, facts down, the chosen one beside; lists below."""

from __future__ import annotations

from typing import Any, assert_never

from core.given import Inputs
from core.inputs.constants import Constants
from core.keys import DECISIONS, SECTIONS, Place, list_kind, section_type
from core.kinds import Choice, Day, Kind, Quantity, Switch, Text
from core.plan import empty_row
from core.schema import Input, inputs_of, lists_of
from core.units import FLAG
from core.workbook.layout import FIRST_INPUT, FIRST_OPTION, LIVE, Layout, block_key, fixed, last_row, sources_column
from core.workbook.page import Page, number_format, pick
from core.workbook.sheet_names import sheet_of
from core.workbook.style import Role

TITLES = (
    ("general", "Plan", "What belongs to the whole plan, which options are chosen, and the constants formulas use."),
    ("infrastructure", "Infrastructure", "Rent, reserve, buy or partner: options across, facts down."),
    ("team", "Team", "Who works here, from when, for how much: options across, seats and vendors below."),
    ("architecture", "Architecture", "What is built: options across, facts down, work for people below."),
    ("people", "People", "How people work, tire and leave, and the machines they look after: for every team."),
    ("money", "Money", "Opening cash, funding and other spending."),
    ("weights", "Weights", "What counts besides money: how much each criterion matters, and its scale."),
    ("events", "Events", "What may happen, and how it goes: as planned, or at a place among a hundred worlds."),
)
HEAD_HEIGHT = 28  # two lines
AFTER = ("Low", "High", "Source", "Date", "Grade", "Kind", "Meaning")


def write_section(section: str, page: Page, layout: Layout, inputs: Inputs) -> None:
    """Write the sheet of one section."""
    title, note = next((title, note) for name, title, note in TITLES if name == section)
    page.head(title, note)
    options = layout.options(section)
    numbered = tuple(f"Option {place + 1}" for place in range(len(options))) if section in DECISIONS else ("Value",)
    page.heads(FIRST_INPUT - 1, 0, ("Input", "Unit"))
    page.heads(FIRST_INPUT - 1, LIVE, ("In use", *numbered, *AFTER[:2]), Role.FIGURE_HEAD)
    sources = sources_column(section, len(options))
    page.heads(FIRST_INPUT - 1, sources, AFTER[2:3], Role.BESIDE_HEAD)
    page.heads(FIRST_INPUT - 1, sources + 1, AFTER[3:])
    for given in inputs_of(section_type(section)):
        _input(section, given, page, layout, inputs)
    if section == "general":
        _selectors(page, layout)
        _constants(page, layout)
    for each in lists_of(section_type(section)):
        _lists(section, each.name, page, layout, inputs)
    _widths(section, page, layout)


def _input(section: str, given: Input, page: Page, layout: Layout, inputs: Inputs) -> None:
    """One input: label, unit, the value in use, one cell an option, and where it comes from."""
    kind, row = given.kind, layout.places[f"{section}.{given.name}"][1]
    page.words(row, 0, kind.label)
    page.words(row, 1, _unit(kind), Role.MUTED)
    places = [
        Place(section, place if section in DECISIONS else None, given.name)
        for place in range(len(layout.options(section)))
    ]
    if not isinstance(kind, Text) or kind.required:
        live = pick(
            layout.selector(section) if section in DECISIONS else "", tuple(layout.effective(place) for place in places)
        )
        value = kind.to_cell(getattr(getattr(inputs, section), given.name))
        page.formula(row, LIVE, live, value, (Role.LIVE, number_format(kind)))
    for place in places:
        _, _, column = layout.stated(place)
        page.value(row, column, kind, layout.plan.get(place.key))
    page.guard((row, FIRST_OPTION), kind, layout, columns=len(places))
    _provenance(row, (FIRST_OPTION + len(places), sources_column(section, len(places))), kind, page)


def _provenance(row: int, columns: tuple[int, int], kind: Kind, page: Page, what: str = "Input") -> None:
    """Range, source, kind and meaning of an input; the ranges and the sources each from a column on."""
    ranges, sources = columns
    spread = kind.spread if isinstance(kind, Quantity) else None
    if spread is not None:
        page.number(row, ranges, spread.low, Role.CALC, number_format(kind))
        page.number(row, ranges + 1, spread.high, Role.CALC, number_format(kind))
    page.words(row, sources, kind.source.title, Role.BESIDE)
    page.words(row, sources + 1, f"{kind.source.date:%Y-%m-%d}", Role.MUTED)
    page.words(row, sources + 2, kind.source.grade.value, Role.MUTED)
    page.words(row, sources + 3, what, Role.MUTED)
    page.words(row, sources + 4, kind.doc, Role.MUTED)


def _selectors(page: Page, layout: Layout) -> None:
    """The cells that choose an option of each decision, and a scenario."""
    plan = layout.plan
    for what in DECISIONS:
        options = getattr(plan, what)
        names = ", ".join(f"{n} {option.name}" for n, option in enumerate(options, 1))
        _selector(what, f"Chosen {what}", (getattr(plan.case, what) + 1, 1, len(options)), names, page, layout)
    names = ", ".join(("0 the plan as it stands", *(f"{n} {s.name}" for n, s in enumerate(plan.scenarios, 1))))
    _selector("scenario", "Active scenario", (plan.scenario, 0, len(plan.scenarios)), names, page, layout)


def _selector(what: str, label: str, value: tuple[int, int, int], names: str, page: Page, layout: Layout) -> None:
    """One selector: its number, and what the numbers mean."""
    row = layout.places[f"case.{what}"][1]
    number, low, high = value
    page.words(row, 0, label)
    page.words(row, 1, "number", Role.MUTED)
    page.formula(row, LIVE, f"={fixed('Plan', row, FIRST_OPTION).removeprefix('Plan!')}", number, (Role.LIVE, "0"))
    page.number(row, FIRST_OPTION, number, Role.INPUT, "0")
    page.words(row, FIRST_OPTION + 1, names, Role.BESIDE)
    page.sheet.data_validation(
        row,
        FIRST_OPTION,
        row,
        FIRST_OPTION,
        {
            "validate": "integer",
            "criteria": "between",
            "minimum": low,
            "maximum": high,
            "input_title": label[:32],
            "input_message": names[:250],
            "error_message": f"Between {low} and {high}.",
        },
    )


def _constants(page: Page, layout: Layout) -> None:
    """The fixed figures, where formulas find them."""
    kinds = [(given.name, given.kind) for given in inputs_of(Constants) if isinstance(given.kind, Quantity)]
    page.words(layout.places[f"constants.{kinds[0][0]}"][1] - 1, 0, "Constants", Role.SECTION)
    for name, kind in kinds:
        row = layout.places[f"constants.{name}"][1]
        page.words(row, 0, kind.label)
        page.number(row, LIVE, kind.default, Role.CALC, number_format(kind))
        _provenance(row, (FIRST_OPTION + 1, FIRST_OPTION + 3), kind, page, "Constant")


def _lists(section: str, listed: str, page: Page, layout: Layout, inputs: Inputs) -> None:
    """A list in use, then the list of each option."""
    kind = next(each.kind for each in lists_of(section_type(section)) if each.name == listed)
    attributes = inputs_of(kind.row)
    live = layout.blocks[block_key(section, None, listed)]
    _block_heads(live.title, live.head, attributes, page)
    used = getattr(getattr(inputs, section), listed)
    for row in range(live.rows):
        for column, given in enumerate(attributes):
            _live_cell((section, listed, row, column), given, used[row], page, layout)
    for place, option in enumerate(layout.options(section)):
        number = place if section in DECISIONS else None
        block = layout.blocks[block_key(section, place if section in DECISIONS else 0, listed)]
        _block_heads(
            f"{block.title}: {option.name}" if number is not None else block.title, block.head, attributes, page
        )
        rows = getattr(option, listed)
        for column, given in enumerate(attributes if rows else ()):
            page.guard((block.head + 1, column), given.kind, layout, rows=len(rows))
        for row, item in enumerate(rows):
            for column, given in enumerate(attributes):
                page.value(block.head + 1 + row, column, given.kind, getattr(item, given.name))


def _live_cell(spot: tuple[str, str, int, int], given: Input, used: Any, page: Page, layout: Layout) -> None:
    """One cell of a list in use: the chosen option's, or nothing where its list is shorter."""
    section, listed, row, column = spot
    if isinstance(given.kind, Text) and not given.kind.required:
        return
    kind, references = list_kind(section_type(section), listed).row, []
    for place, option in enumerate(layout.options(section)):
        if row < len(getattr(option, listed)):
            number = place if section in DECISIONS else None
            references.append(layout.effective(Place(section, number, given.name, listed, row)))
        else:
            raw = given.kind.to_cell(getattr(empty_row(kind), given.name))
            references.append(f'"{raw}"' if isinstance(raw, str) else f"{raw:g}")
    selector = layout.selector(section) if section in DECISIONS else ""
    block = layout.blocks[block_key(section, None, listed)]
    value = given.kind.to_cell(getattr(used, given.name))
    page.formula(
        block.head + 1 + row, column, pick(selector, tuple(references)), value, (Role.LIVE, number_format(given.kind))
    )


def _block_heads(title: str, head: int, attributes: tuple[Input, ...], page: Page) -> None:
    """Title and heads of a list; the unit stands in the head."""
    page.words(head - 1, 0, title, Role.SECTION)
    page.sheet.set_row(head, HEAD_HEIGHT)
    for column, given in enumerate(attributes):
        role = Role.FIGURE_HEAD if isinstance(given.kind, Quantity | Switch) else Role.HEAD
        page.heads(head, column, (head_of(given),), role)


def head_of(given: Input) -> str:
    """The head of a list's column: label and unit."""
    unit = "" if isinstance(given.kind, Switch) else _unit(given.kind)
    return f"{given.kind.label}, {unit}" if unit else given.kind.label


def _unit(kind: Kind) -> str:
    """What stands in the unit column."""
    match kind:
        case Quantity():
            return kind.unit.symbol
        case Switch():
            return FLAG.symbol
        case Day():
            return "date"
        case Choice() | Text():
            return ""
        case _:
            assert_never(kind)


def _widths(section: str, page: Page, layout: Layout) -> None:
    """Columns wide enough for every figure; on paper all that is stated, and the ranges."""
    options = len(layout.options(section))
    page.sheet.set_column(0, 0, 34)
    page.sheet.set_column(1, 1, 20)
    page.sheet.set_column(LIVE, FIRST_OPTION + options - 1, 21)
    after, sources = FIRST_OPTION + options, sources_column(section, options)
    page.sheet.set_column(after, sources - 1, 12)
    page.sheet.set_column(sources, sources, 52)
    page.sheet.set_column(sources + 1, sources + 3, 12)
    page.sheet.set_column(sources + 4, sources + 4, 90)
    page.sheet.freeze_panes(FIRST_INPUT, 1)
    lists = [len(inputs_of(each.kind.row)) for each in lists_of(section_type(section))]
    last = max([after + (2 if section == "general" else 1), *(count - 1 for count in lists)])
    page.sheet.print_area(0, 0, last_row(layout, section), last)


def names(layout: Layout) -> tuple[tuple[str, str], ...]:
    """The defined names of the file: one for each input, one for each list's heads."""
    found = []
    for section in SECTIONS:
        for place in range(len(layout.options(section))):
            number = place if section in DECISIONS else None
            for given in inputs_of(section_type(section)):
                spot = Place(section, number, given.name)
                found.append((f"in_{spot.key.replace('.', '_')}", fixed(*layout.stated(spot))))
            for each in lists_of(section_type(section)):
                block = layout.blocks[block_key(section, number if number is not None else 0, each.name)]
                key = section if number is None else f"{section}_{number + 1}"
                found.append((f"list_{key}_{each.name}", fixed(sheet_of(section), block.head, 0)))
    found += [(f"in_case_{what}", layout.selector(what)) for what in DECISIONS]
    found.append(("in_case_scenario", layout.selector("scenario")))
    found.append(("list_scenarios", fixed("Scenarios", FIRST_INPUT - 1, 0)))
    return tuple(found)
