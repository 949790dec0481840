"""The sheets of the planner's own prices, and of where stated values come from."""

from __future__ import annotations

from typing import Any

from core.inputs.prices import MOST_PRICES, SEEN, Price
from core.keys import place_of
from core.kinds import Kind
from core.schema import inputs_of
from core.workbook.inputs_sheet import HEAD_HEIGHT, head_of
from core.workbook.layout import FIRST_INPUT, Layout, fixed
from core.workbook.page import Page, apart, number_format
from core.workbook.style import Role

HEADS = FIRST_INPUT - 1
PRICE_HEADS = tuple(head_of(given) for given in inputs_of(Price))
ORIGIN_HEADS = KEY, INPUT, VALUE, SOURCE, DAY, GRADE, LOW, HIGH = (
    *("Key", "Input", "Value", "Source", "Seen on", "Grade", "Likely from", "Likely to"),
)
NAMES = (("list_prices", fixed("Prices", HEADS, 0)), ("list_origins", fixed("Origins", HEADS, 0)))
WIDTHS = (("provider", 22), ("instance", 30), ("accelerator", 20), ("term", 24), ("region", 16), ("source", 70))
WIDTH = 16
FIGURES = ("GPUs", "Price", "Seen on", "Value", "Likely")  # heads over figures begin so


def write_prices(page: Page, layout: Layout) -> None:
    """The planner's own prices, a row each."""
    page.head("Prices", "Your own list of prices. Change cells, add rows below; it stays in this file.")
    for column, given in enumerate(inputs_of(Price)):
        _head(page, column, head_of(given), dict(WIDTHS).get(given.name, WIDTH))
        if given.name != "date":
            page.guard((FIRST_INPUT, column), given.kind, layout, rows=MOST_PRICES)
        for row, price in enumerate(layout.plan.prices, FIRST_INPUT):
            value = getattr(price, given.name)
            if given.name == "date":
                _day(page, row, column, value)
            elif given.name == "gpus" and not value:  # not known: an empty cell
                page.words(row, column, "", Role.INPUT)
            else:
                _cell(page, (row, column), given.kind, value, Role.INPUT)
    _finish(page)


def write_origins(page: Page, layout: Layout) -> None:
    """Where stated values come from, each with the value it speaks of."""
    page.head("Origins", "Where stated values come from; an origin holds as long as the input has the value beside it.")
    for column, (head, width) in enumerate(zip(ORIGIN_HEADS, (34, 30, 16, 70, WIDTH, 10, 14, 14), strict=True)):
        _head(page, column, head, width)
    for row, origin in enumerate(layout.plan.origins, FIRST_INPUT):
        kind = place_of(origin.key).kind
        page.words(row, 0, origin.key, Role.MUTED)
        page.words(row, 1, kind.label)
        _cell(page, (row, 2), kind, layout.plan.get(origin.key), Role.CALC)
        page.words(row, 3, origin.source, Role.INPUT)
        _day(page, row, 4, origin.date)
        page.words(row, 5, origin.grade, Role.INPUT)
        for column, end in ((6, origin.low), (7, origin.high)):
            if origin.low < origin.high:
                page.number(row, column, end, Role.INPUT, apart(number_format(kind)))
            else:
                page.words(row, column, "", Role.INPUT)
    _finish(page)


def _head(page: Page, column: int, head: str, width: int) -> None:
    role = Role.FIGURE_HEAD if head.startswith(FIGURES) else Role.HEAD
    page.heads(HEADS, column, (head,), role)
    page.room(column, column, width)


def _cell(page: Page, at: tuple[int, int], kind: Kind, value: Any, role: Role) -> None:
    """A value as its kind writes it."""
    raw = kind.to_cell(value)
    if isinstance(raw, str):
        page.words(*at, raw, role)
    else:
        page.number(*at, raw, role, apart(number_format(kind)))


def _day(page: Page, row: int, column: int, day: str) -> None:
    """A day as a spreadsheet's date, or an empty cell."""
    if day:
        _cell(page, (row, column), SEEN, SEEN.from_text(day), Role.INPUT)
    else:
        page.words(row, column, "", Role.INPUT)


def _finish(page: Page) -> None:
    page.sheet.set_row(HEADS, HEAD_HEIGHT)
    page.sheet.freeze_panes(FIRST_INPUT, 0)
    page.sheet.repeat_rows(HEADS)
