"""Every page, part of a page, window and dialog, and how each is reached. A new window is one line in `ASIDE`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui import openings, safety_openings
from tests.ui.openings import waited
from ui.accelerators.openings import open_accelerators
from ui.actuals.openings import open_spend_import
from ui.inspector.panel import Panel
from ui.pages.decision import DecisionPage
from ui.pages.page import Page
from ui.palette.overlay import Overlay
from ui.prices.browser import open_catalogue
from ui.roster.openings import open_roles, open_roster_import
from ui.safety.bar import Bar
from ui.start_page import StartPage
from ui.tabs import NAMES
from ui.toast import Toast
from ui.turns import turns
from ui.what_if.bar import WhatIfBar
from ui.window import Window

ROUNDS = 5  # of layouts: what is laid out may need another height at its new width
EVERY = 99  # more parts than any page has


def settle(widget: QWidget) -> None:
    """Let layouts, figures and charts of what is seen come to rest."""
    QCoreApplication.processEvents()
    page = widget if isinstance(widget, Page) else None
    waited(lambda: turns().is_idle and not (page is not None and page._soon.isActive()))
    for _ in range(ROUNDS):
        QCoreApplication.processEvents()


ASIDE: MappingProxyType[str, Callable[[Window], QWidget]] = MappingProxyType(
    {
        "price catalogue": lambda window: open_catalogue(window, window.document),
        "price import, columns": openings.columns_of_prices,
        "price import, rows": openings.rows_of_prices,
        "accelerator catalogue": lambda window: open_accelerators(window.tabs.page, window.document),
        "role catalogue": lambda window: open_roles(window, window.document),
        "roster import": lambda window: open_roster_import(window, window.document),
        "roster import, columns": openings.columns_of_roster,
        "roster import, rows": openings.rows_of_roster,
        "spend import": lambda window: open_spend_import(window, window.document),
        "spend import, columns": openings.columns_of_spend,
        "keyboard shortcuts": openings.shortcuts,
        "manual": openings.manual,
        "manual, searched": partial(openings.manual, words="restart"),
        "manual, nothing found": partial(openings.manual, words="qqq zzz"),
        "about": openings.about,
        "print": openings.printing,
        "search anything": openings.anything,
        "search anything, nothing found": partial(openings.anything, typed="qqq"),
        "what if": openings.what_if,
        "inspector, figure": openings.inspector,
        "inspector, input": partial(openings.inspector, key="infrastructure.1.price"),
        "removed": openings.removed,
        "search pages": openings.search,
        "start page": openings.start,
        "mistake": safety_openings.crash,
        "what differs": safety_openings.what_differs,
        "message": safety_openings.message,
        "changed elsewhere": safety_openings.bar,
        "changed elsewhere, saving": safety_openings.conflict,
        "clearing": safety_openings.clearing_asked,
        "new scenario": safety_openings.scenario_named,
        "reading": safety_openings.waiting,
        "recovery": safety_openings.recovery,
        "earlier versions": safety_openings.versions,
    }
)


def frame(window: Window) -> Iterator[tuple[str, QWidget]]:
    """What stands round the pages."""
    window.contents.status.show_issues_open(is_open=True)
    settle(window)
    yield from (
        ("header", window.contents.header),
        ("tabs", window.tabs._bar),
        ("list of issues", window.contents.panel),
        ("samples", window.contents.samples),
        ("status line", window.contents.status),
    )
    window.contents.status.show_issues_open(is_open=False)


def pages(window: Window, parts: int = EVERY) -> Iterator[tuple[str, QWidget]]:
    """Each page, and each part of the options it shows, or the first few."""
    for name in NAMES:
        window.tabs.show_page(name)
        page = window.tabs.page
        settle(page)
        yield name, page
        if isinstance(page, DecisionPage) and page.options.parts.has_many:
            segments = page.options.parts.segments
            for place in range(1, min(parts, segments.count())):
                segments.setCurrentIndex(place)
                settle(page)
                yield f"{name}, {segments.tabText(place)}", page
            segments.setCurrentIndex(0)


def aside(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Each window beside the plan, open for as long as it is looked at."""
    for name, opening in ASIDE.items():
        opened = opening(window)
        settle(opened)
        yield name, opened
        _leave(opened)
        settle(window)


def _leave(opened: QWidget) -> None:
    """Close a window as a person would."""
    match opened:
        case QDialog():
            opened.reject()
            opened.close()
        case Overlay():
            opened.leave()
        case StartPage():
            opened.left.emit()
        case WhatIfBar():
            opened.close_trial()
        case Toast():
            opened.hide()
        case Panel():
            opened.closed.emit()
        case Bar():
            opened.take_back()


def everywhere(window: Window, parts: int = EVERY) -> Iterator[tuple[str, QWidget]]:
    """All places, one after another."""
    yield from frame(window)
    yield from pages(window, parts)
    yield from aside(window)
