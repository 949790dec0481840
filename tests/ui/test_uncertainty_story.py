"""The story of how sure a plan is, through the window: drawn, edited, narrowed, printed, saved, opened again."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.draws import Array
from core.papers.parts import job
from core.plan import Plan
from core.workbook import load
from tests.ui.test_uncertainty_page import over, small, words
from tests.ui.windows import opened, page, settled
from ui.pages.infrastructure import InfrastructurePage
from ui.pages.uncertainty import UncertaintyPage
from ui.printing import pdf
from ui.window import Window

PRICE = "infrastructure.1.price"
PAGES = b"/Type /Page\n"


def costs(seen: UncertaintyPage) -> Array:
    """The cost to release in all worlds, plus what each month to it costs."""
    found: Array = seen.simulating.found.worlds.chosen.figures("net_cost")
    return found


def typed(window: Window, key: str, text: str) -> None:
    """Type something into the field of an input, and leave it."""
    machines: InfrastructurePage = page(window, "infrastructure")
    machines.reveal(key)
    field = machines.field_of(key)
    assert field is not None
    (line,) = field.findChildren(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def named(sheet: Worksheet, label: str) -> int:
    """The row of a figure."""
    return next(cell.row for (cell,) in sheet.iter_rows(max_col=1) if cell.value == label)


def kept(file: Path, plan: Plan, low: float) -> None:
    """The file holds the plan with its own range and seed, and P10 of the cost to release as it was drawn."""
    read = load(file).plan
    assert read == plan
    (own,) = (each for each in read.origins if each.key == PRICE)
    assert (own.low, own.high) == (8, 9)
    sheet = load_workbook(file, data_only=True)["Uncertainty"]
    assert [cell.value for cell in sheet[named(sheet, "Seed")]][1] == plan.events.seed
    assert low in [cell.value for cell in sheet[named(sheet, "Cost to release")]]


@pytest.mark.usefixtures("english", "drawing")
def test_the_story_of_how_sure_a_plan_is(qtbot: QtBot, tmp_path: Path) -> None:
    """Draw; narrow a range; move it up; take another sample; print; save; reopen; undo it all."""
    window = opened(qtbot, tmp_path, small())
    document = window.document
    seen: UncertaintyPage = page(window, "uncertainty")
    over(qtbot, seen)
    first, wide = words(seen.sure), costs(seen).std()
    assert "Likely $" in first

    typed(window, PRICE, "4.1..4.2")
    assert document.plan.get(PRICE) == 4.19  # it lies in the range, so it stays
    page(window, "uncertainty")
    settled(qtbot, lambda: "Of the plan before the last edit" in seen.sure.made.text())
    over(qtbot, seen)
    assert costs(seen).std() < wide
    before = costs(seen).mean()

    typed(window, PRICE, "8..9")
    assert document.plan.get(PRICE) == 8.5
    page(window, "uncertainty")
    over(qtbot, seen)
    assert costs(seen).mean() > before
    seen.sure.sample.click()
    over(qtbot, seen)
    assert "seed 2" in seen.sure.made.text()
    last = seen.simulating.found

    paper = pdf(job(window.contents.copies.subject(), ("uncertainty", "months")))
    assert paper.startswith(b"%PDF")
    assert paper.count(PAGES) > 1
    file = tmp_path / "sure.xlsx"
    document.save(file)
    kept(file, document.plan, last.report.chosen.figure("release_cost").percentiles[0].value)
    while document.history.canUndo():
        document.history.undo()
    assert document.plan == small()
    over(qtbot, seen)
    assert words(seen.sure) == first
