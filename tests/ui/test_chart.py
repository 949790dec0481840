"""Charts are drawn when they are seen, tell exact values, and are tables one key away."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from core.chart_grids import HeatMap, Panels, Tree
from core.charts import Chart, Kind, Look
from tests.ui import samples
from ui import theme as themes
from ui.chart import ChartView, Picture
from ui.heat_colours import fill
from ui.plot_series import SOLID
from ui.plot_text import mixed
from ui.roomy import SMALLEST
from ui.turns import turns

ROOT = Path(__file__).resolve().parents[2]
LIGHT = themes.load("light")
DARK = themes.load("dark")

START = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
import ui.printing
from ui.chart import ChartView
view = ChartView()
sys.exit("matplotlib" in sys.modules)
"""


def shown(qtbot: QtBot, chart: Chart, theme: themes.Theme = LIGHT) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(480, 300)
    view.show_chart(chart, theme)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(lambda: drawn(view))
    return view


def picture(view: ChartView) -> Picture:
    found = view.findChild(Picture)
    assert isinstance(found, Picture)
    return found


def table_of(view: ChartView) -> QTableWidget:
    found = view.findChild(QTableWidget)
    assert isinstance(found, QTableWidget)
    return found


def cell(item: QTableWidgetItem | None) -> str:
    assert item
    return item.text()


def drawn(view: ChartView) -> bool:
    part = picture(view)
    fits = part._screen is not None and part._screen.widget.size() == part.size()
    return fits and not part._stale and turns().is_idle


def image(view: ChartView) -> QImage:
    return view.grab().toImage()


def test_matplotlib_is_not_imported_before_a_chart_is_seen() -> None:
    done = subprocess.run([sys.executable, "-c", START], cwd=ROOT, check=False)  # noqa: S603
    assert done.returncode == 0


def expected(chart: Chart, roles: Mapping[str, str]) -> set[str]:
    """The colours that show a chart's figures."""
    if isinstance(chart, HeatMap):
        return {fill(roles, chart, value) for series in chart.series for value in series.values}
    if isinstance(chart, Tree):
        return {roles[box.role] for box in chart.boxes}
    if isinstance(chart, Panels):
        return {colour for panel in chart.panels for colour in expected(panel, roles)}
    if chart.kind is Kind.AREA:
        areas = {mixed(roles["card"], roles[each.role], SOLID) for each in chart.seen if each.look is Look.PLAIN}
        return areas | {roles[each.role] for each in chart.seen if each.look is Look.STEP}
    return {roles[series.role] for series in chart.seen}


@pytest.mark.parametrize("chart", samples.all_charts(), ids=lambda chart: chart.title)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_kind_of_chart_is_drawn_in_every_theme(qtbot: QtBot, chart: Chart, theme: themes.Theme) -> None:
    view = shown(qtbot, chart, theme)
    pixels = memoryview(bytes(image(view).convertToFormat(QImage.Format.Format_RGB32).constBits())).cast("I")
    colours = {f"#{pixel & 0xFFFFFF:06x}" for pixel in pixels}
    assert theme.roles["card"].lower() in colours
    assert len(colours) > 2
    assert {colour.lower() for colour in expected(chart, theme.roles)} <= colours


@pytest.mark.parametrize("chart", samples.all_charts(), ids=lambda chart: chart.title)
def test_a_chart_can_be_made_small_and_large_again(qtbot: QtBot, chart: Chart) -> None:
    view = shown(qtbot, chart)
    for width, height in ((40, 30), (320, 220), (900, 500)):
        view.resize(width, height)
        qtbot.waitUntil(lambda: drawn(view))
    assert not image(view).isNull()


def test_new_values_keep_the_lines_and_change_the_picture(qtbot: QtBot) -> None:
    view = shown(qtbot, samples.cash())
    before, screen = image(view), picture(view)._screen
    plot = screen._plot  # type: ignore[union-attr]
    view.show_chart(samples.cash(-3e6), LIGHT)
    qtbot.waitUntil(lambda: drawn(view))
    assert screen._plot is plot  # type: ignore[union-attr]
    assert image(view) != before


def test_another_shape_or_theme_is_drawn_anew(qtbot: QtBot) -> None:
    view = shown(qtbot, samples.cash())
    plot = picture(view)._screen._plot  # type: ignore[union-attr]
    view.show_chart(samples.cash(), DARK)
    qtbot.waitUntil(lambda: drawn(view))
    assert picture(view)._screen._plot is not plot  # type: ignore[union-attr]
    view.show_chart(samples.hours(), DARK)
    qtbot.waitUntil(lambda: drawn(view))
    assert image(view).pixelColor(240, 299 - 5).name() == DARK.roles["card"].lower()


def test_a_hidden_page_keeps_only_the_newest_chart(qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    view = ChartView()
    pages.addWidget(QLabel("in front"))
    pages.addWidget(view)
    pages.show()
    for shift in range(5):
        view.show_chart(samples.cash(shift), LIGHT)
    QTest.qWait(50)
    assert picture(view)._screen is None
    pages.setCurrentWidget(view)
    qtbot.waitUntil(lambda: drawn(view))
    assert picture(view)._newest == (samples.cash(4), LIGHT)


def test_a_chart_without_values_says_that_there_is_nothing_yet(qtbot: QtBot) -> None:
    view = shown(qtbot, samples.empty())
    assert view.accessibleDescription() == "Nothing to show yet."
    view.show_table()
    assert table_of(view).rowCount() == 0


def test_a_chart_has_a_name_and_a_description(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(samples.hours(), LIGHT)
    assert view.accessibleName() == "Hours"
    assert "useful: begins at 72" in view.accessibleDescription()


def test_the_key_t_shows_a_table_and_t_or_escape_the_chart_again(qtbot: QtBot) -> None:
    view = shown(qtbot, samples.hours())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    for back in (Qt.Key.Key_T, Qt.Key.Key_Escape):
        QTest.keyClick(view, Qt.Key.Key_T)
        assert view.shows_table()
        table = table_of(view)
        qtbot.waitUntil(table.hasFocus)
        QTest.keyClick(table, back)
        assert not view.shows_table()
        qtbot.waitUntil(view.hasFocus)


def test_the_table_follows_the_chart(qtbot: QtBot) -> None:
    view = shown(qtbot, samples.cash())
    view.show_table()
    table = table_of(view)
    assert [cell(table.horizontalHeaderItem(column)) for column in range(3)] == ["month", "likely", "low"]
    view.show_chart(samples.cash(1e6), LIGHT)
    assert cell(table.item(0, 1)) == "10"
    view.show_chart(samples.price(), LIGHT)
    assert table.rowCount() == 4
    assert cell(table.horizontalHeaderItem(1)) == "price ($ / GPU-h)"


def test_the_pointer_shows_exact_values_as_plain_text(qtbot: QtBot) -> None:
    chart = samples.hours()
    chart = replace(chart, series=(replace(chart.series[0], label="<img src=x>"), *chart.series[1:]))
    view = shown(qtbot, chart)
    part = picture(view)
    tip = part.findChild(QLabel)
    assert isinstance(tip, QLabel)
    QTest.mouseMove(part, QPoint(200, 40))
    QTest.mouseMove(part, QPoint(460, 100))
    qtbot.waitUntil(tip.isVisible)
    assert tip.textFormat() == Qt.TextFormat.PlainText
    assert tip.text().splitlines()[1] == "<img src=x>: 75"
    assert part.rect().contains(tip.geometry())
    QTest.mouseMove(part, QPoint(2, 2))
    qtbot.waitUntil(tip.isHidden)


def test_picture_and_data_are_copied(qtbot: QtBot) -> None:
    view = shown(qtbot, samples.cash())
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("month\tlikely (million $)")
    view.copy_picture()
    assert QGuiApplication.clipboard().image().width() == 2 * view.width()
    assert [action.text() for action in view.actions()] == [
        *("Show as table", "Copy picture", "Copy data", "Export data…"),
    ]
    QGuiApplication.clipboard().clear()


def test_an_empty_view_has_nothing_to_copy_and_a_smallest_size(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.copy_picture()
    for action in view.actions():
        if action.text() in {"Copy data", "Export data…"}:
            action.trigger()
    assert QGuiApplication.clipboard().text() == ""
    assert view.minimumSizeHint() == SMALLEST
    assert view.sizeHint().width() >= SMALLEST.width()


def test_the_focus_ring_is_seen_when_the_focus_came_by_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QLineEdit(window).move(500, 0)  # has the focus at first
    view = ChartView(window)
    view.resize(400, 260)
    view.show_chart(samples.price(), LIGHT)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: drawn(view))
    plain = view.grab().toImage().pixelColor(1, 130)
    qtbot.waitUntil(window.isActiveWindow)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.grab().toImage().pixelColor(1, 130) == LIGHT.colour("focus") != plain
    view.clearFocus()
    assert view.grab().toImage().pixelColor(1, 130) == plain
