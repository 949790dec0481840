"""Menus of a right click: what stands in them, what it does, and that they can be opened by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QTabBar

from core.headline import headline
from tests.ui.windows import page
from ui.context_menus import figure_menu, tab_menu
from ui.form.field import Field, menu_of
from ui.form.table_menu import WORDS
from ui.form.table_view import ItemsView
from ui.header import Figure
from ui.palette.overlay import Overlay
from ui.window import Window

CASH = "money.cash"
pytestmark = pytest.mark.usefixtures("english")


def do(menu: QMenu, words: str) -> None:
    """Do what an entry says."""
    next(each for each in menu.actions() if each.text().replace("&", "") == words).trigger()


def pasted() -> str:
    return QGuiApplication.clipboard().text()


def marks(menu: QMenu) -> list[str]:
    """The letters by which entries are chosen."""
    return [each.text().partition("&")[2][:1].lower() for each in menu.actions() if "&" in each.text()]


def test_a_value_is_copied_from_its_field_alone_and_with_its_unit(window: Window) -> None:
    window.document.put(CASH, 1_234_567.5)
    field = page(window, "money").field_of(CASH)
    assert isinstance(field, Field)
    menu = menu_of(field)
    do(menu, "Copy value")
    assert pasted() == "1,234,567.5"
    do(menu, "Copy with unit")
    assert pasted() == f"{field.kind.label}: 1,234,567.5 $"
    assert len(marks(menu)) == len(set(marks(menu)))
    do(menu, "Reset to default")
    assert window.document.plan.get(CASH) == field.kind.default
    menu.deleteLater()
    again = menu_of(field)
    assert not next(each for each in again.actions() if each.objectName() == "reset").isEnabled()
    again.deleteLater()


def test_a_headline_figure_is_copied_explained_by_its_page_and_tried(window: Window) -> None:
    for place, figure in enumerate(window.contents.header.findChildren(Figure)):
        shown = headline(window.document.results)[place]
        window.tabs.show_page("decisions")
        menu = figure_menu(figure, window.contents, place)
        do(menu, "Copy value")
        assert pasted() == shown.value
        do(menu, "Copy with name")
        assert pasted() == f"{shown.label}: {shown.value}, {shown.context}"
        do(menu, "Go to its page")
        assert window.tabs.page.name != "decisions"
        do(menu, "What if…")
        overlay = window.findChild(Overlay)
        assert isinstance(overlay, Overlay)
        assert overlay.isVisible()
        overlay.leave()
        assert len(marks(menu)) == len(set(marks(menu)))
        menu.deleteLater()


def test_the_menu_of_a_tab_goes_there_and_walks_on(window: Window) -> None:
    bar = window.tabs.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    menu = tab_menu(bar, window.menus, bar.tabRect(3).center())
    menu.actions()[0].trigger()
    assert window.tabs.page.name == "architecture"
    assert window.menus.action("back") in menu.actions()
    menu.deleteLater()
    by_key = tab_menu(bar, window.menus)
    assert by_key.actions()[0] is window.menus.action("page_architecture")
    by_key.deleteLater()


def test_the_menu_of_a_list_does_what_its_keys_do(window: Window) -> None:
    view = page(window, "team").field_of("team.1.seats.2.salary")
    assert isinstance(view, ItemsView)
    acts = {each.text(): each for each in view.actions() if each.text()}
    assert list(acts)[: len(WORDS)] == list(WORDS)
    column = next(
        at for at in range(view.model().columnCount())
        if "Salary" in str(view.model().headerData(at, Qt.Orientation.Horizontal))
    )  # fmt: skip
    view.go_to(0, column)
    acts["Copy"].trigger()
    first = window.document.plan.team[0].seats[0].salary
    assert pasted() == f"{first:g}"
    view.go_to(1, column)
    acts["Paste"].trigger()
    assert window.document.plan.team[0].seats[1].salary == first
    assert all(each.shortcut().toString() for each in acts.values())
    view.clearSelection()
    view.setCurrentIndex(view.model().index(-1, -1))
    acts["Clear cells"].trigger()
    assert window.document.history.count() == 1


def test_a_menu_asked_for_at_a_place_is_shown_there(window: Window) -> None:
    figure = window.contents.header.findChildren(Figure)[1]
    figure.customContextMenuRequested.emit(QPoint(3, 3))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert popup.actions()[0].text() == "Copy &value"
    popup.close()
