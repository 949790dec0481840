"""The sheet of published runs: what they took, the chosen model among them, live, and both in a native chart."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten

import xlsxwriter

from core.architecture.like import words_of
from core.architecture.pictures import PEAKS, published
from core.chart_points import Points
from core.results import Results
from core.runs.published import Reached, sources
from core.runs.run import Group
from core.runs.utilisation import members
from core.workbook.layout import FIRST_INPUT, Layout, letters
from core.workbook.page import Page, link
from core.workbook.point_charts import Cells, place_points
from core.workbook.style import Role

SHEET = "Published runs"
HEADS = ("Run", "Class", "Accelerator", "Training compute, FLOP", "Accelerator-hours", "End-to-end MFU", "Source")
NAME, CLASS, PART, FLOP, HOURS, MFU, SOURCE = range(len(HEADS))
SCIENCE, WHOLE = "0.00E+00", "#,##0"
SPOT, SIZE = (FIRST_INPUT - 1, 8), (760, 460)
LONGEST = 64  # signs of a source that a column shows
WIDTHS = ((NAME, 34), (FLOP, 20), (HOURS, 18), (MFU, 14), (CLASS, 26), (PART, 18), (SOURCE, 60))


@dataclass(frozen=True, slots=True)
class Block:
    """Where a run of points stands: its first and last row, counted from zero."""

    first: int
    last: int

    def cells(self, column: int) -> str:
        """A column of it."""
        return f"${letters(column)}${self.first + 1}:${letters(column)}${self.last + 1}"


def write_runs(page: Page, book: xlsxwriter.Workbook, layout: Layout, results: Results) -> None:
    """The plan, lines at shares of its peak, and every published run that counts, class by class."""
    page.head(SHEET, "What published runs took, by class; the chosen model and the lines follow the plan.")
    page.heads(FIRST_INPUT - 1, 0, HEADS[:FLOP])
    page.heads(FIRST_INPUT - 1, FLOP, HEADS[FLOP:SOURCE], Role.FIGURE_HEAD)
    page.heads(FIRST_INPUT - 1, SOURCE, HEADS[SOURCE:], Role.BESIDE_HEAD)
    chart = published(results)
    plan = _plan(page, layout, results)
    row, guides = FIRST_INPUT + 1, []
    for share, guide in zip(PEAKS, chart.guides, strict=True):
        guides.append(_guide(page, row, (share, guide.label), guide.ends, layout))
        row += len(guide.ends)
    clouds = []
    for runs in filter(None, map(members, Group)):
        clouds.append(_runs(page, row, runs))
        row = clouds[-1].last + 1
    _draw(page, book, chart, (*clouds, plan, *guides))
    for column, width in WIDTHS:
        page.sheet.set_column(column, column, width)
    page.sheet.freeze_panes(FIRST_INPUT, 1)
    page.sheet.repeat_rows(FIRST_INPUT - 1)


def _plan(page: Page, layout: Layout, results: Results) -> Block:
    """The chosen model, live."""
    page.words(FIRST_INPUT, NAME, "This plan")
    for column, key, shown in ((FLOP, "flop", SCIENCE), (HOURS, "run_allocated", WHOLE), (MFU, "end_to_end", "0.0%")):
        page.formula(FIRST_INPUT, column, f"={link(layout, key)}", results.once(key), (Role.LIVE, shown))
    return Block(FIRST_INPUT, FIRST_INPUT)


def _guide(
    page: Page, row: int, named: tuple[float, str], ends: tuple[tuple[float, float], ...], layout: Layout
) -> Block:
    """Two points of a line: hours of the reference accelerator at a share of its peak."""
    share, label = named
    peak, seconds = layout.live("general.peak"), layout.live("constants.seconds")
    for place, (flop, hours) in enumerate(ends, row):
        page.words(place, NAME, label, Role.MUTED)
        page.number(place, FLOP, flop, Role.CALC, SCIENCE)
        page.number(place, MFU, share, Role.CALC, "0%")
        row_of = place + 1
        text = f"=${letters(FLOP)}${row_of}/({seconds}*{peak}*${letters(MFU)}${row_of})"
        page.formula(place, HOURS, text, hours, (Role.LIVE, WHOLE))
    return Block(row, row + len(ends) - 1)


def _runs(page: Page, row: int, runs: tuple[Reached, ...]) -> Block:
    """The runs of a class."""
    told = sources()
    for place, run in enumerate(runs, row):
        page.words(place, NAME, run.run.name)
        page.number(place, FLOP, run.flop, Role.CALC, SCIENCE)
        page.number(place, HOURS, run.hours, Role.CALC, WHOLE)
        page.number(place, MFU, run.mfu, Role.CALC, "0.0%")
        page.words(place, CLASS, words_of(run.group))
        page.words(place, PART, run.run.accelerator.name if run.run.accelerator else "")
        page.words(place, SOURCE, shorten(told[run.key], LONGEST, placeholder="…"), Role.BESIDE)
    return Block(row, row + len(runs) - 1)


def _draw(page: Page, book: xlsxwriter.Workbook, chart: Points, blocks: tuple[Block, ...]) -> None:
    count = len(chart.clouds)
    names = [f"${letters(CLASS)}${block.first + 1}" for block in blocks[:count]]
    names += [f"${letters(NAME)}${block.first + 1}" for block in blocks[count:]]
    runs = tuple((name, block.cells(FLOP), block.cells(HOURS)) for name, block in zip(names, blocks, strict=True))
    place_points(page, book, SPOT, chart, Cells(SHEET, runs), SIZE)
