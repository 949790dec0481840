"""What a reader of the printed sheets sees: words apart from figures, texts within their rows, charts on the page."""

from __future__ import annotations

import io
from functools import cache

import openpyxl
from openpyxl import Workbook

from core.examples import COUPLED, example
from tests.saved import content

HEADS = 4  # the row of heads on sheets of inputs and figures
A_LINE, SIGNS_A_WIDTH = 14.5, 1.2  # height of a line; signs of small letters to a unit of a column's width


@cache
def book() -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content(example(COUPLED))))


def test_no_head_touches_the_one_over_the_figures_left_of_it() -> None:
    pairs = [
        (sheet.title, left.value, right)
        for sheet in book()
        for left, right in zip(sheet[HEADS][:-1], sheet[HEADS][1:], strict=True)
        if left.value and left.alignment.horizontal == "right"
        if right.data_type == "s" and right.alignment.horizontal != "right"
    ]
    assert {"Summary", "Basis", "Plan", "Origins", "Published runs"} <= {sheet for sheet, *_ in pairs}
    assert [(sheet, left, right.value) for sheet, left, right in pairs if not right.alignment.indent] == []


def test_every_source_has_a_row_as_high_as_the_names_of_its_inputs() -> None:
    sheet = book()["Sources"]
    width = sheet.column_dimensions["D"].width * SIGNS_A_WIDTH
    rows = [(row, len(str(sheet.cell(row, 4).value))) for row in range(HEADS + 1, sheet.max_row + 1)]
    assert max(signs for _, signs in rows) > width
    assert all((sheet.row_dimensions[row].height or 15) >= A_LINE * (1 + signs // width) for row, signs in rows)


def test_charts_are_printed_whole() -> None:
    for name in ("Charts", "Side by side", "Published runs", "Uncertainty"):
        fitted = book()[name].sheet_properties.pageSetUpPr
        assert fitted is not None, name
        assert fitted.fitToPage, name
