"""What each declared action does in a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from ui import theme as themes
from ui.contents import Contents
from ui.exporting import export_focused
from ui.late import actuals, catalogue, clearing, sheets
from ui.menus import Menus
from ui.palette.doors import Doors
from ui.submenus import Recent, fill_examples
from ui.tabs import NAMES

Doings: TypeAlias = dict[str, Callable[[], object]]


def connect(contents: Contents, menus: Menus, wear: Callable[[str], None], begin: Callable[[], None]) -> None:
    """Fill the menus of a window; `wear` gives it the look of a theme, `begin` shows the start page."""
    doors = Doors(contents, menus)
    doings = _file(contents) | _edit(contents, doors) | _view(contents, doors, wear) | _help(contents, menus)
    menus.fill({"start": begin} | doings)
    menus.follow(contents.document.history)
    fill_examples(menus.submenu("examples"), contents.files)
    Recent(menus.submenu("recent"), contents.files)


def _file(contents: Contents) -> Doings:
    files, copies, window = contents.files, contents.copies, contents.window
    return {
        "new": files.new,
        "open": files.open,
        "save": files.save,
        "save_as": files.save_as,
        "restore": files.guard.restore,
        "recover": contents.recovery.ask,
        "preview": copies.preview,
        "print": copies.print_paper,
        "save_summary": copies.save_summary,
        "export": lambda: export_focused(window),
        "close": window.close,
        "quit": window.close,
    }


def _edit(contents: Contents, doors: Doors) -> Doings:
    return {
        "undo": lambda: contents.go_through_history(back=True),
        "redo": lambda: contents.go_through_history(back=False),
        "find": doors.open_search,
        "find_next": partial(doors.go_on, 1),
        "find_previous": partial(doors.go_on, -1),
        "new_scenario": contents.scenarios.add,
        "remove_scenario": contents.scenarios.remove,
        "clear": lambda: clearing().ask_to_clear(contents.files.settings, contents.window),
        "spend": lambda: actuals().open_spend_import(contents.window, contents.document),
    }


def _view(contents: Contents, doors: Doors, wear: Callable[[str], None]) -> Doings:
    tabs = contents.tabs
    return {
        **{f"page_{name}": partial(tabs.show_page, name) for name in NAMES},
        "anything": doors.open_anything,
        "next_page": partial(tabs.step, 1),
        "previous_page": partial(tabs.step, -1),
        "catalogue": lambda: catalogue().open_catalogue(contents.window, contents.document),
        **{f"theme_{name}": partial(wear, name) for name in themes.names()},
    }


def _help(contents: Contents, menus: Menus) -> Doings:
    window, folder = contents.window, str(contents.files.settings.folder)
    return {
        "shortcuts": lambda: sheets().show_shortcuts(window, menus.actions()),
        "about": lambda: sheets().show_about(window, folder),
    }
