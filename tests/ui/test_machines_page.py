"""The infrastructure page: parts, price over use, two options step by step, room for six options."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from core import arrange
from core.contrast import CONTRASTS, WAYS
from core.examples import DENSE, example
from core.figures import charts
from core.machine_figures import over_use
from tests.pace import pace
from tests.ui.windows import opened, page, settled
from ui.form.field import Field
from ui.form.follows import FollowsPart
from ui.pages.compared import ComparedPart
from ui.pages.infrastructure import InfrastructurePage
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


def shown(window: Window, qtbot: QtBot) -> InfrastructurePage:
    found: InfrastructurePage = page(window, "infrastructure")
    settled(qtbot, lambda: bool(found.use.view.accessibleName()))
    return found


def test_what_follows_is_the_first_part_and_follows_an_edit(window: Window, qtbot: QtBot) -> None:
    part = shown(window, qtbot).options.parts.part
    assert isinstance(part, FollowsPart)
    rows = part.table.rows
    before = [rows.text(row, 1) for row in range(rows.rowCount())]
    assert len(before) > 20
    window.document.put("infrastructure.1.price", 9.0)
    settled(qtbot, lambda: [rows.text(row, 1) for row in range(rows.rowCount())] != before)


def test_the_share_in_use_is_one_step_of_the_history(window: Window, qtbot: QtBot) -> None:
    found = shown(window, qtbot)
    before = window.document.plan
    found.use.slider.setFocus()
    for _ in range(3):
        QTest.keyPress(found.use.slider, Qt.Key.Key_Right)
    QTest.keyRelease(found.use.slider, Qt.Key.Key_Right)
    assert window.document.plan.general.in_use == before.general.in_use + 0.03
    window.document.history.undo()
    assert window.document.plan == before
    settled(qtbot, lambda: found.use.slider.value() == round(before.general.in_use * 100))


def test_no_chart_stands_there_twice(window: Window, qtbot: QtBot) -> None:
    found = shown(window, qtbot)
    results = window.document.results
    titles = [found.use.title.text(), found.steps.title.text(), *(card.title.text() for card in found.charts.cards)]
    assert len(set(titles)) == len(titles)
    assert {chart.title for chart in charts("infrastructure", results)} <= set(titles)
    assert found.use.title.text() == over_use(results).title


def test_the_chosen_option_stands_against_the_cheapest_run(window: Window, qtbot: QtBot) -> None:
    found = shown(window, qtbot)
    names = [option.name for option in window.document.plan.infrastructure]
    prices = [each.once("run_price") for each in window.document.results.beside]
    cheapest = min(range(1, len(prices)), key=lambda place: prices[place])
    assert [combo.currentText() for combo in found.steps.sides] == [names[0], names[cheapest]]
    assert any(label.text().startswith(f"{names[cheapest]}: ") for label, _, _ in found.steps._facts)


def test_going_to_an_input_turns_to_its_part_and_to_the_input(window: Window, qtbot: QtBot) -> None:
    found = shown(window, qtbot)
    window.activateWindow()
    window.tabs.reveal("infrastructure.2.fabric_proof")
    field = found.field_of("infrastructure.2.fabric_proof")
    assert isinstance(field, Field)
    assert field.isVisible()
    assert QApplication.focusWidget() is field.editor


def test_the_four_ways_are_compared_in_words(window: Window, qtbot: QtBot) -> None:
    found = shown(window, qtbot)
    segments = found.options.parts.segments
    segments.setCurrentIndex(segments.count() - 1)
    part = found.options.parts.part
    assert isinstance(part, ComparedPart)
    (table,) = part.tables
    heads = [table.rows.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert heads == ["", *WAYS]
    cells = {table.rows.text(row, column) for row in range(table.rows.rowCount()) for column in range(1, 5)}
    assert {words for _, contrasts in CONTRASTS for each in contrasts for words in each.ways} <= cells
    table.selectAll()
    table.copy()
    assert QApplication.clipboard().text().count("\n") > 26
    QApplication.clipboard().clear()
    heights = [table.rowHeight(row) for row in range(table.rows.rowCount())]
    window.resize(1920, 1080)
    settled(qtbot, lambda: [table.rowHeight(row) for row in range(table.rows.rowCount())] != heights)
    narrow, wide = sum(heights), sum(table.rowHeight(row) for row in range(table.rows.rowCount()))
    assert wide < narrow
    assert not table.grab().isNull()


@pytest.mark.parametrize(("options", "beside"), [(4, True), (6, False)])
def test_options_that_need_the_width_have_the_charts_under_them(
    qtbot: QtBot,
    tmp_path: Path,
    options: int,
    beside: bool,  # noqa: FBT001
) -> None:
    plan = example(DENSE)
    while len(plan.infrastructure) < options:
        plan = arrange.duplicate(plan, "infrastructure", 1)
    window = opened(qtbot, tmp_path, plan)
    found = shown(window, qtbot)
    left, right = found.card, found.use
    settled(qtbot, lambda: (right.mapTo(found, right.rect().topLeft()).x() > left.width()) == beside)
    assert all(area.horizontalScrollBar().maximum() == 0 for area in found.findChildren(QScrollArea))


def test_more_options_move_the_charts_and_fewer_bring_them_back(window: Window, qtbot: QtBot) -> None:
    found = shown(window, qtbot)
    for _ in range(2):
        window.document.replace(arrange.duplicate(window.document.plan, "infrastructure", 1), "more")
    settled(qtbot, lambda: found.use.mapTo(found, found.use.rect().topLeft()).x() < found.card.width())
    for _ in range(2):
        window.document.history.undo()
    settled(qtbot, lambda: found.use.mapTo(found, found.use.rect().topLeft()).x() > found.card.width())


def test_the_page_opens_quickly(qtbot: QtBot, tmp_path: Path) -> None:
    taken = []
    for round_ in range(3):
        window = opened(qtbot, tmp_path / str(round_))
        assert window.document.results.beside
        begun = time.process_time()  # the processor's: others may be busy too
        window.tabs.show_page("infrastructure")
        taken.append(time.process_time() - begun)
    assert min(taken) < 0.1 * pace()
