from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.answers import answer
from core.figures import charts
from core.plan import Plan
from tests.ui.windows import opened, page, settled
from ui.form.field import Field
from ui.pages.architecture import ArchitecturePage
from ui.pages.cards import ChartCard
from ui.pages.infrastructure import InfrastructurePage
from ui.pages.money import MoneyPage
from ui.pages.overview import OverviewPage
from ui.pages.team import TeamPage
from ui.tabs import NAMES
from ui.window import Window

KINDS: tuple[type[QWidget], ...] = (QLineEdit, QComboBox, QAbstractButton)

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize("name", NAMES)
def test_each_page_begins_with_its_answer(window: Window, name: str) -> None:
    page(window, name)
    titles = [label for label in window.tabs.page.findChildren(QLabel) if label.property("role") == "title"]
    assert [label.text() for label in titles] == [answer(name, window.document.results)]


@pytest.mark.parametrize("name", NAMES)
def test_each_page_shows_its_charts_after_its_figures(window: Window, qtbot: QtBot, name: str) -> None:
    shown = page(window, name)
    wanted = {chart.title for chart in charts(name, window.document.results)}
    settled(qtbot, lambda: wanted <= {card.title.text() for card in shown.findChildren(ChartCard)})
    seen = [card for card in shown.findChildren(ChartCard) if card.title.text().strip()]
    assert all(card.title.text() == card.view.accessibleName() for card in seen)


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_plan_is_shown_without_a_blank_page(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    window = opened(qtbot, tmp_path, Plan())
    shown = page(window, name)
    qtbot.wait(50)
    assert sum(bool(label.text().strip()) for label in shown.findChildren(QLabel) if label.isVisible()) > 3


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name_and_room(window: Window, qtbot: QtBot, name: str) -> None:
    shown = page(window, name)
    qtbot.wait(50)
    controls = [child for kind in KINDS for child in shown.findChildren(kind) if child.isVisible()]
    keyed = [one for one in controls if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert keyed
    for control in keyed:
        spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert spoken.strip(), (control, control.parentWidget())
        assert control.height() >= 24, (control, spoken)


@pytest.mark.parametrize("name", NAMES)
def test_words_of_the_plan_are_never_read_as_markup(window: Window, name: str) -> None:
    window.document.put("infrastructure.1.name", "<h1>Burst</h1>")
    window.document.put("general.title", "<b>Plan</b>")
    shown = page(window, name)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown.findChildren(QLabel) if label.text())


def test_the_overview_chooses_options_and_says_what_each_leads_to(window: Window, qtbot: QtBot) -> None:
    shown: OverviewPage = page(window, "overview")
    settled(qtbot, lambda: bool(shown.choosers["infrastructure"]._rows[1][1][0].text()))
    costs = [labels[0].text() for _, labels in shown.choosers["infrastructure"]._rows]
    assert len(set(costs)) == 4
    shown.choosers["infrastructure"]._rows[1][0].click()
    assert window.document.plan.case.infrastructure == 1
    window.document.history.undo()
    assert shown.choosers["infrastructure"]._rows[0][0].isChecked()


def test_the_overview_follows_the_number_of_options(window: Window) -> None:
    shown: OverviewPage = page(window, "overview")
    plan = window.document.plan
    window.document.replace(plan.with_options("infrastructure", plan.infrastructure[:2], 1), "fewer")
    assert len(shown.choosers["infrastructure"]._rows) == 2
    window.document.history.undo()
    assert len(shown.choosers["infrastructure"]._rows) == 4


def test_the_overview_leads_to_the_pages_and_to_what_is_wrong(window: Window) -> None:
    shown: OverviewPage = page(window, "overview")
    shown.choosers["team"].opened.emit()
    assert window.tabs.page.name == "team"
    window.document.put("infrastructure.2.paid_spares", 9.0)
    page(window, "overview")
    assert any("spare nodes" in issue.says for issue in window.document.issues)
    shown.issues.gone_to.emit("infrastructure.2.paid_spares")
    infrastructure = window.tabs.page
    assert isinstance(infrastructure, InfrastructurePage)
    assert infrastructure.field_of("infrastructure.2.paid_spares") is not None


@pytest.mark.parametrize(
    ("key", "name"),
    [("team.1.seats.2.start", "team"), ("money.funding.1.month", "money"), ("general.horizon", "money")],
)
def test_the_place_of_an_issue_is_found(window: Window, key: str, name: str) -> None:
    window.tabs.reveal(key)
    assert window.tabs.page.name == name
    assert window.tabs.page.field_of(key) is not None


def test_a_place_that_is_nowhere_changes_nothing(window: Window) -> None:
    window.tabs.reveal("check_ledger")
    assert window.tabs.page.name == "overview"


def test_the_timeline_shows_negative_cash_in_brackets_under_calendar_months(window: Window) -> None:
    window.document.replace(window.document.plan.choose("infrastructure", 1), "choose")
    shown: MoneyPage = page(window, "money")
    model = shown.timeline.model()
    last = model.columnCount() - 1
    assert model.columnCount() == 13
    assert model.headerData(1, Qt.Orientation.Horizontal) == "1\nJan 2027"
    assert model.headerData(8, Qt.Orientation.Vertical) == "Closing cash"
    assert model.data(model.index(8, last)).startswith("(")


def test_the_timeline_follows_the_horizon_and_copies_exact_figures(window: Window, qapp: Any) -> None:
    shown: MoneyPage = page(window, "money")
    window.document.put("general.horizon", 12.0)
    assert shown.timeline.model().columnCount() == 13
    shown.timeline.selectAll()
    shown.timeline.copy()
    lines = qapp.clipboard().text().splitlines()
    cash = window.document.results.months("cash")
    assert [float(cell) for cell in lines[-1].split("\t")] == [float(f"{value:.15g}") for value in cash]


def test_a_scenario_is_named_on_every_page_with_what_it_says(window: Window) -> None:
    window.document.put("infrastructure.1.price", 5.0)
    window.document.replace(replace(window.document.plan, scenario=1), "show scenario")
    for name in NAMES:
        shown = page(window, name)
        words = [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]
        assert any("Burst, Delay: 2 months" in line for line in words)
    infrastructure: InfrastructurePage = page(window, "infrastructure")
    field = infrastructure.field_of("infrastructure.1.delay")
    assert isinstance(field, Field)
    assert field.value == 2.0


@pytest.mark.parametrize("name", [name for name in NAMES if name != "inputs"])  # which has one column
@pytest.mark.parametrize("width", [1100, 1280, 1920])
def test_columns_stand_side_by_side_only_where_the_window_is_wide(
    window: Window, qtbot: QtBot, name: str, width: int
) -> None:
    shown = page(window, name)
    window.resize(width, 720)
    settled(qtbot, lambda: bool(shown.width() == width))
    qtbot.wait(20)
    left, right = (
        card.mapTo(shown, card.rect().topLeft()) for card in (_first(shown.columns.left), _first(shown.columns.right))
    )
    assert (right.x() > left.x()) == (width >= 1280)
    assert shown.columns.horizontalScrollBar().maximum() == 0
    assert shown.columns.widget().width() <= 1620


def _first(column: Any) -> QWidget:
    widget = column.itemAt(0).widget()
    assert isinstance(widget, QWidget)
    return widget


def test_typing_and_return_changes_the_plan(window: Window) -> None:
    shown: InfrastructurePage = page(window, "infrastructure")
    field = shown.field_of("infrastructure.1.nodes")
    assert isinstance(field, Field)
    window.activateWindow()
    field.setFocus()
    editor = field.editor
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "96")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.document.plan.get("infrastructure.1.nodes") == 96


def test_only_the_page_that_is_seen_is_shown_anew(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    page(window, "infrastructure")
    page(window, "team")
    shown: list[str] = []
    for kind in (InfrastructurePage, TeamPage, ArchitecturePage, OverviewPage):
        real = kind.show_plan

        def noted(self: Any, plan: Plan, real: Any = real) -> None:
            shown.append(self.name)
            real(self, plan)

        monkeypatch.setattr(kind, "show_plan", noted)
    window.document.put("infrastructure.1.price", 5.0)
    assert shown == ["team"]
    page(window, "infrastructure")
    page(window, "team")
    assert shown == ["team", "infrastructure"]


def test_buttons_of_pages_have_no_fixed_look() -> None:
    folder = Path(__file__).resolve().parents[2] / "ui"
    ours = [*folder.glob("pages/*.py"), *(folder / f"{name}.py" for name in ("window", "header", "status", "tabs"))]
    assert not [path.name for path in ours if "setStyleSheet" in path.read_text(encoding="utf-8")]


def test_the_wheel_scrolls_from_the_sides_too(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    window.resize(1920, 800)
    shown = page(window, "money")
    bar = shown.columns.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    side = QPointF(10, shown.height() / 2)
    assert not shown.columns.geometry().contains(side.toPoint())
    turned = QWheelEvent(
        *(side, QPointF(shown.mapToGlobal(side)), QPoint(), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(shown, turned)
    assert bar.value() > 0
