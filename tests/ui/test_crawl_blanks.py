"""Where there is nothing yet, a page says what comes there and offers the way to begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QTableWidget, QVBoxLayout
from pytestqt.qtbot import QtBot

from core.charts import Chart, Kind
from core.plan import Plan
from tests.ui.crawl_blanks import blank
from tests.ui.crawled import Setting, shown
from tests.ui.places import EVERY, pages
from tests.ui.windows import opened, page
from ui import theme as themes
from ui.form.field import Field
from ui.pages.cards import Card, ChartCard
from ui.pages.decisions import DecisionsPage
from ui.pages.money import MoneyPage


def test_no_card_of_an_empty_plan_is_blank(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    with shown(tmp_path, Setting(), Plan()) as window:
        found = [f"{place}: {complaint}" for place, root in pages(window, 1) for complaint in blank(root)]
    assert not found, "\n".join(found)


@pytest.mark.deep
def test_no_part_of_an_empty_plan_is_blank(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    with shown(tmp_path, Setting(), Plan()) as window:
        found = [f"{place}: {complaint}" for place, root in pages(window, EVERY) for complaint in blank(root)]
    assert not found, "\n".join(found)


def test_a_blank_card_a_table_and_a_chart_without_contents_are_found(qtbot: QtBot) -> None:
    holder = QFrame()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    chart = ChartCard(holder)
    chart.show_chart(Chart("Nothing", Kind.LINE, ()), themes.load("light"))
    for widget in (Card("Only a title", holder), QTableWidget(0, 2, holder), chart):
        column.addWidget(widget)
    holder.show()
    assert len(list(blank(holder))) == 2
    chart.view.show()
    assert len(list(blank(holder))) == 3


def test_the_first_decision_is_recorded_with_one_button(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, Plan())
    shown_page: DecisionsPage = page(window, "decisions")
    assert shown_page.empty.isVisible()
    assert not shown_page.table.isVisible()
    shown_page.empty.button.click()
    assert len(window.document.plan.decisions) == 1
    assert shown_page.table.isVisible()
    assert not shown_page.empty.isVisible()
    window.document.history.undo()
    assert shown_page.empty.isVisible()


def test_without_cash_the_runway_is_unknown_and_one_button_leads_to_the_field(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, Plan().put("money.cash", 0.0))
    shown_page: MoneyPage = page(window, "money")
    assert shown_page.unknown.isVisible()
    button = shown_page.unknown.findChild(type(shown_page.below.actuals.bring), "")
    assert button is not None
    button.click()
    field = shown_page.field_of("money.cash")
    assert isinstance(field, Field)
    assert field.editor.hasFocus() or QApplication.focusWidget() is field.editor
    window.document.put("money.cash", 5e6)
    assert not shown_page.unknown.isVisible()
