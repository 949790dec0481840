"""The menus of a right click, or of the menu key, on what has none of its own: headline figures and tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from core.headline import Headline, headline
from ui.contents import Contents
from ui.header import Figure
from ui.language import say
from ui.menus import Menus
from ui.offers import add_offers
from ui.tabs import NAMES

WALKING = ("back", "forward", "next_page", "previous_page")


def attach(contents: Contents, menus: Menus) -> None:
    """Give the headline figures and the tabs of a window their menus."""
    for place, figure in enumerate(contents.header.findChildren(Figure)):
        _attach(figure, partial(figure_menu, figure, contents, place))
    bar = contents.tabs.findChild(QTabBar)
    if isinstance(bar, QTabBar):
        _attach(bar, partial(tab_menu, bar, menus))


def figure_menu(figure: QWidget, contents: Contents, place: int, _at: QPoint | None = None) -> QMenu:
    """Return the menu of a headline figure: copies, and what the window offers for it."""
    shown = headline(contents.document.results)[place]
    menu = QMenu(figure)
    for words, text in (("Copy &value", shown.value), ("Copy with &name", in_words(shown))):
        menu.addAction(say(words)).triggered.connect(partial(QGuiApplication.clipboard().setText, say(text)))
    add_offers(menu, figure, shown.key)
    return menu


def tab_menu(bar: QTabBar, menus: Menus, at: QPoint | None = None) -> QMenu:
    """Return the menu of the tab at a place, the one that is seen where there is none: going there, and walking on."""
    place = bar.tabAt(at) if at is not None else -1
    name = NAMES[place if place >= 0 else bar.currentIndex()]
    menu = QMenu(bar)
    menu.addAction(menus.action(f"page_{name}"))
    menu.addSeparator()
    for walk in WALKING:
        menu.addAction(menus.action(walk))
    return menu


def in_words(shown: Headline) -> str:
    """Return a headline figure in a line."""
    return f"{shown.label}: {shown.value}, {shown.context}"


def _attach(widget: QWidget, made: Callable[[QPoint], QMenu]) -> None:
    def opened(at: QPoint) -> None:
        menu = made(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(widget.mapToGlobal(at))

    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(opened)
