"""What each declared action does in a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from ui import theme as themes
from ui.contents import Contents
from ui.context_menus import attach
from ui.exporting import export_focused
from ui.language import NAMES as LANGUAGES
from ui.language import say
from ui.look import Look
from ui.menus import Menus
from ui.offers import Offers
from ui.openings import about, actuals, catalogue, clearing, manual, sheets
from ui.palette.doors import Doors
from ui.submenus import Recent, fill_examples
from ui.tabs import NAMES
from ui.toast import Toast
from ui.visited import Visited
from ui.what_if.opening import WhatIf, suits

Doings: TypeAlias = dict[str, Callable[[], object]]


def connect(contents: Contents, menus: Menus, look: Look, begin: Callable[[], None]) -> None:
    """Fill the menus of a window; `begin` shows the start page."""
    doors = Doors(contents, menus)
    what_if = WhatIf(contents, doors.pick)
    visited = Visited(contents.tabs, contents.files.settings.page)
    _offer(contents, doors, what_if)
    edit, view = _edit(contents, doors, what_if), _view(contents, doors, visited, look)
    menus.fill({"start": begin} | _file(contents) | edit | view | _help(contents, menus))
    menus.follow(contents.document.history)
    look.changed.connect(partial(_show_look, contents, menus, look))
    look.zoomed.connect(partial(_show_size, contents))
    visited.enable(menus.action("back"), menus.action("forward"))
    attach(contents, menus)
    Toast(contents.window, contents.document, partial(contents.go_through_history, back=True))
    fill_examples(menus.submenu("examples"), contents.files)
    Recent(menus.submenu("recent"), contents.files)
    menus.action(f"language_{contents.files.settings.language}").setChecked(True)


def _offer(contents: Contents, doors: Doors, what_if: WhatIf) -> None:
    """Say what there is for an input, and for a row that follows, in menus."""

    def is_row(key: str) -> bool:
        return key in contents.document.results.rows

    offers = Offers(contents.window)
    offers.add("&Inspect", contents.inspect, bool)
    offers.add("What if…", what_if.try_input, suits)
    offers.add("What if…", lambda _: what_if.ask(), is_row)
    offers.add("Go to its page", doors.go_to_row, is_row)
    offers.add("What is this?", lambda key: manual().open_manual(contents.window, key), bool)


def _show_look(contents: Contents, menus: Menus, look: Look) -> None:
    """Show everything in the colours of another theme."""
    menus.show_theme(contents.files.settings.theme)
    contents.tabs.wear(look.theme)


def _show_size(contents: Contents) -> None:
    """Make the pages anew, so large as everything is now."""
    contents.tabs.rebuild()
    contents.inspector.rebuild()
    contents.header.show_document(contents.document)


def _file(contents: Contents) -> Doings:
    files, copies, window = contents.files, contents.copies, contents.window
    return {
        "new": files.new,
        "open": files.open,
        "save": files.save,
        "save_as": files.save_as,
        "restore": files.guard.restore,
        "recover": contents.recovery.ask,
        "print": copies.open_print,
        "save_pdf": partial(copies.open_print, to_pdf=True),
        "export": lambda: export_focused(window),
        "close": window.close,
        "quit": window.close,
    }


def _edit(contents: Contents, doors: Doors, what_if: WhatIf) -> Doings:
    return {
        "undo": lambda: contents.go_through_history(back=True),
        "redo": lambda: contents.go_through_history(back=False),
        "find": doors.open_search,
        "find_next": partial(doors.go_on, 1),
        "find_previous": partial(doors.go_on, -1),
        "what_if": what_if.open,
        "new_scenario": contents.scenarios.add,
        "remove_scenario": contents.scenarios.remove,
        "clear": lambda: clearing().ask_to_clear(contents.files.settings, contents.window),
        "spend": lambda: actuals().open_spend_import(contents.window, contents.document),
    }


def _view(contents: Contents, doors: Doors, visited: Visited, look: Look) -> Doings:
    tabs = contents.tabs
    return {
        **{f"page_{name}": partial(tabs.show_page, name) for name in NAMES},
        "anything": doors.open_anything,
        "back": partial(visited.step, -1),
        "forward": partial(visited.step, 1),
        "next_page": partial(tabs.step, 1),
        "previous_page": partial(tabs.step, -1),
        "inspector": contents.inspector.toggle,
        "catalogue": lambda: catalogue().open_catalogue(contents.window, contents.document),
        **{f"theme_{name}": partial(look.wear, name) for name in (themes.SYSTEM, *themes.names())},
        **{f"language_{name}": partial(_speak, contents, name) for name, _ in LANGUAGES},
        "enlarge": look.enlarge,
        "reduce": look.reduce,
        "usual_size": look.zoom_to,
    }


def _speak(contents: Contents, name: str) -> None:
    """Keep the language that is wanted; a window is made in one, so another one waits for the next start."""
    contents.files.settings.keep_language(name)
    contents.status.showMessage(say("Headwater speaks the language that was chosen from its next start on."))


def _help(contents: Contents, menus: Menus) -> Doings:
    window, folder = contents.window, contents.files.settings.folder
    return {
        "manual": lambda: manual().open_manual(window, contents.tabs.page.name),
        "shortcuts": lambda: sheets().show_shortcuts(window, menus.actions()),
        "about": lambda: about().show_about(window, folder),
    }
