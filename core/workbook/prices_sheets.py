"""The sheets of the planner's own prices, and of where stated values come from."""

from __future__ import annotations

from core.inputs.prices import MOST_PRICES, SEEN, Price
from core.keys import place_of
from core.kinds import Quantity
from core.schema import inputs_of
from core.workbook.inputs_sheet import head_of
from core.workbook.layout import FIRST_INPUT, Layout, fixed
from core.workbook.page import Page, number_format
from core.workbook.style import Role

HEADS = FIRST_INPUT - 1
PRICE_HEADS = tuple(head_of(given) for given in inputs_of(Price))
ORIGIN_HEADS = KEY, INPUT, VALUE, SOURCE, DAY = "Key", "Input", "Value", "Source", "Seen on"
NAMES = (("list_prices", fixed("Prices", HEADS, 0)), ("list_origins", fixed("Origins", HEADS, 0)))
WIDTHS = (("provider", 22), ("instance", 30), ("accelerator", 20), ("term", 24), ("region", 16), ("source", 70))
WIDTH = 13


def write_prices(page: Page, layout: Layout) -> None:
    """The planner's own prices, a row each."""
    page.head("Prices", "Your own list of prices. Change cells, add rows below; it stays in this file.")
    for column, given in enumerate(inputs_of(Price)):
        role = Role.FIGURE_HEAD if isinstance(given.kind, Quantity) else Role.HEAD
        page.heads(HEADS, column, (head_of(given),), role)
        page.sheet.set_column(column, column, dict(WIDTHS).get(given.name, WIDTH))
        if given.name != "date":
            page.guard(FIRST_INPUT, column, given.kind, layout, rows=MOST_PRICES)
        for row, price in enumerate(layout.plan.prices, FIRST_INPUT):
            value = getattr(price, given.name)
            if given.name == "date":
                _day(page, row, column, value, Role.INPUT)
            elif value or given.name != "gpus":  # a count that is not known is an empty cell
                page.value(row, column, given.kind, value)
    page.sheet.freeze_panes(FIRST_INPUT, 0)
    page.sheet.repeat_rows(HEADS)


def write_origins(page: Page, layout: Layout) -> None:
    """Where stated values come from, each with the value it speaks of."""
    page.head("Origins", "Where stated values come from; an origin holds as long as the input has the value beside it.")
    page.heads(HEADS, 0, ORIGIN_HEADS)
    for row, origin in enumerate(layout.plan.origins, FIRST_INPUT):
        place = place_of(origin.key)
        value = place.kind.to_cell(layout.plan.get(origin.key))
        page.words(row, 0, origin.key, Role.MUTED)
        page.words(row, 1, place.kind.label)
        if isinstance(value, str):
            page.words(row, 2, value)
        else:
            page.number(row, 2, value, Role.CALC, number_format(place.kind))
        page.words(row, 3, origin.source, Role.INPUT)
        _day(page, row, 4, origin.date, Role.INPUT)
    for column, width in enumerate((34, 30, 16, 110, WIDTH)):
        page.sheet.set_column(column, column, width)
    page.sheet.freeze_panes(FIRST_INPUT, 0)
    page.sheet.repeat_rows(HEADS)


def _day(page: Page, row: int, column: int, day: str, role: Role) -> None:
    """A day as a spreadsheet's date, or an empty cell."""
    if day:
        page.number(row, column, SEEN.to_cell(SEEN.from_text(day)), role, number_format(SEEN))
    else:
        page.words(row, column, "", role)
