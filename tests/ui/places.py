"""Every page, part of a page, window and dialog, and how each is reached. A new window is one line in `ASIDE`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from core import arrange
from tests.ui.roster_window import copied
from ui import dialogs
from ui.about.dialog import AboutDialog, folders_in
from ui.accelerators.openings import open_accelerators
from ui.actuals.openings import open_spend_import
from ui.help import shortcuts_dialog
from ui.manual.openings import open_manual
from ui.offers import Offers
from ui.pages.decision import DecisionPage
from ui.pages.page import Page
from ui.palette.overlay import Overlay
from ui.prices.browser import open_catalogue
from ui.print_dialog import PrintDialog
from ui.roster.import_dialog import MEANING, ImportDialog
from ui.roster.openings import open_roles, open_roster_import
from ui.safety.crash_dialog import CrashDialog
from ui.safety.differences import DifferencesDialog, differences
from ui.start_page import StartPage
from ui.tabs import NAMES
from ui.toast import Toast
from ui.turns import turns
from ui.what_if.bar import WhatIfBar
from ui.window import Window

T = TypeVar("T", bound=QObject)
PATIENCE_MS = 30_000
ROUNDS = 5  # of layouts: what is laid out may need another height at its new width
EVERY = 99  # more parts than any page has
SPEND = "Month\tLine\tAmount\n2027-01\tPayroll\t1000\n2027-02\tPayroll\t1100\n"


def waited(condition: Callable[[], bool]) -> None:
    """Let Qt work until something is so."""
    clock = QElapsedTimer()
    clock.start()
    while not condition():
        QCoreApplication.processEvents()
        assert clock.elapsed() < PATIENCE_MS, "it never came"


def settle(widget: QWidget) -> None:
    """Let layouts, figures and charts of what is seen come to rest."""
    QCoreApplication.processEvents()
    page = widget if isinstance(widget, Page) else None
    waited(lambda: turns().is_idle and not (page is not None and page._soon.isActive()))
    for _ in range(ROUNDS):
        QCoreApplication.processEvents()


def _columns_of_roster(window: Window) -> ImportDialog:
    """The import of people where it asks what the columns mean."""
    copied()
    dialog = open_roster_import(window, window.document)
    dialog.source.clipboard.click()
    waited(lambda: dialog.stack.currentIndex() == MEANING)
    return dialog


def _rows_of_roster(window: Window) -> QWidget:
    """The import of people where its rows are shown."""
    dialog = _columns_of_roster(window)
    dialog.go.click()
    waited(lambda: dialog.stack.currentIndex() > MEANING)
    return dialog


def _columns_of_spend(window: Window) -> QWidget:
    """The import of spend where it asks what the columns mean."""
    QGuiApplication.clipboard().setText(SPEND)
    dialog = open_spend_import(window, window.document)
    dialog.source.clipboard.click()
    waited(lambda: dialog.stack.currentIndex() == MEANING)
    return dialog


def _message(window: Window) -> QWidget:
    box = dialogs.message_box(window, "“plan.xlsx” was not opened.", "It is not a workbook. Your plan is still here.")
    box.addButton("Close", box.ButtonRole.RejectRole)
    box.open()
    return box


def _crash(window: Window) -> QWidget:
    dialog = CrashDialog("ZeroDivisionError: division by zero", Path("crash.txt"), window, can_keep=True)
    dialog.open()
    return dialog


def _differences(window: Window) -> QWidget:
    """What is told where somebody else has changed the file."""
    plan = window.document.plan
    found = differences(plan, plan.put("money.cash", 5e6).put("infrastructure.1.price", 5.0))
    dialog = DifferencesDialog("“plan.xlsx” was changed elsewhere.", ("Here", "In the file"), found, window)
    dialog.open()
    return dialog


def _print(window: Window) -> QWidget:
    dialog = PrintDialog(window, ("money",))
    dialog.show_subject(window.contents.copies.subject())
    dialog.open()
    waited(lambda: dialog.job is not None)
    return dialog


def _anything(window: Window, typed: str = "price") -> QWidget:
    window.menus.action("anything").trigger()
    overlay = one_of(window, Overlay)
    overlay.line.setText(typed)
    return overlay


def _what_if(window: Window) -> QWidget:
    """Three figures that are tried, one of an option that is not chosen."""
    offers = window.findChild(Offers)
    assert isinstance(offers, Offers)
    for key in ("infrastructure.1.price", "team.1.seats.2.salary", "infrastructure.2.nodes"):
        next(each for each in offers.of(key) if each.words == "What if…").act(key)
    bar = one_of(window, WhatIfBar)
    bar.trial.put("infrastructure.1.price", 3.0)
    return bar


def _removed(window: Window) -> QWidget:
    """What is said of an option that was taken out; the plan is as before."""
    plan = window.document.plan
    window.document.replace(arrange.duplicate(plan, "team", 0), "duplicate an option")
    window.document.replace(plan, "remove an option")
    return one_of(window, Toast)


def _search(window: Window) -> QWidget:
    window.menus.action("find").trigger()
    return one_of(window, Overlay)


def _start(window: Window) -> QWidget:
    window.menus.action("start").trigger()
    return one_of(window, StartPage)


def one_of(window: Window, kind: type[T]) -> T:
    """The widget of a kind that a window has."""
    found = window.findChild(kind)
    assert found is not None
    return found


def _shortcuts(window: Window) -> QWidget:
    dialog = shortcuts_dialog(window, window.menus.actions())
    dialog.open()
    return dialog


def _manual(window: Window, words: str = "") -> QWidget:
    """The manual, with something searched."""
    opened = open_manual(window, "compute")
    waited(lambda: "commands" in opened.book.pages)
    opened.search.setText(words)
    return opened


def _about(window: Window) -> QWidget:
    dialog = AboutDialog(window, folders_in(window.settings.folder))
    dialog.open()
    return dialog


ASIDE: MappingProxyType[str, Callable[[Window], QWidget]] = MappingProxyType(
    {
        "price catalogue": lambda window: open_catalogue(window, window.document),
        "accelerator catalogue": lambda window: open_accelerators(window.tabs.page, window.document),
        "role catalogue": lambda window: open_roles(window, window.document),
        "roster import": lambda window: open_roster_import(window, window.document),
        "roster import, columns": _columns_of_roster,
        "roster import, rows": _rows_of_roster,
        "spend import": lambda window: open_spend_import(window, window.document),
        "spend import, columns": _columns_of_spend,
        "keyboard shortcuts": _shortcuts,
        "manual": _manual,
        "manual, searched": partial(_manual, words="restart"),
        "manual, nothing found": partial(_manual, words="qqq zzz"),
        "about": _about,
        "mistake": _crash,
        "what differs": _differences,
        "print": _print,
        "search anything": _anything,
        "search anything, nothing found": partial(_anything, typed="qqq"),
        "what if": _what_if,
        "removed": _removed,
        "search pages": _search,
        "start page": _start,
        "message": _message,
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


def everywhere(window: Window, parts: int = EVERY) -> Iterator[tuple[str, QWidget]]:
    """All places, one after another."""
    yield from frame(window)
    yield from pages(window, parts)
    yield from aside(window)
