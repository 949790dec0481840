"""What the written pages name is there: every shortcut, every menu path, every name on the screen."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from core.manual.blocks import Heading, Look, lines
from core.manual.contents import WRITTEN
from core.manual.declared import kinds
from tests.manual_book import book
from ui import actions
from ui.help import NOT_ACTIONS
from ui.manual import window as windows
from ui.tabs import NAMES

ROOT = Path(__file__).resolve().parents[2]
READ = tuple(name for chapter in WRITTEN for name in chapter.pages)
KEYS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Za-z0-9?+=-]|Tab|PgUp|PgDown|Left|Right|Up|Down|F\d{1,2})|F\d{1,2}|Esc|Tab|T"
)
MOVES = frozenset({"Tab", "Shift+Tab", "Esc"})  # every dialog of Qt's knows them


def spans(name: str, look: Look) -> list[str]:
    """Words of one look on a page."""
    return [
        span.text for block in book().page(name).blocks for line in lines(block) for span in line if span.look is look
    ]


@cache
def shortcuts() -> frozenset[str]:
    """Every shortcut of the program."""
    said = [keys for action in actions.ACTIONS for keys in action.keys.split()]
    said += [keys for line, _ in NOT_ACTIONS for keys in line.split(", ")]
    said += [each for each in texts("ui/manual/window.py") if KEYS.fullmatch(each)]
    return frozenset(QKeySequence(each).toString() for each in said)


def texts(*paths: str) -> frozenset[str]:
    """Every text in some source files, and those that are put together, with a gap for what is put in."""
    found = set()
    for path in paths:
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                found.add("".join(str(each.value) if isinstance(each, ast.Constant) else "…" for each in node.values))
    return frozenset(found)


@cache
def on_the_screen() -> frozenset[str]:
    """Every text that the program may show."""
    paths = (path.relative_to(ROOT).as_posix() for top in ("ui", "core") for path in (ROOT / top).rglob("*.py"))
    shown = {each.replace("&", "").strip() for each in texts(*paths)}
    return frozenset(shown | {kind.label for kind, _ in kinds().values()} | {name.capitalize() for name in NAMES})


def menu_paths() -> frozenset[str]:
    """Every entry of the menus with the way to it."""
    menus = {name: actions.plain(words) for name, words in actions.MENUS}
    menus |= {each.name: f"{menus[each.menu]} → {each.plain}" for each in actions.ACTIONS if each.is_menu}
    return frozenset(f"{menus[each.menu]} → {each.plain}" for each in actions.ACTIONS if each.menu in menus)


@pytest.mark.parametrize("name", READ)
def test_every_shortcut_that_is_named_is_one(name: str) -> None:
    named = {each for each in spans(name, Look.CODE) if KEYS.fullmatch(each)} - MOVES
    assert {QKeySequence(each).toString() for each in named} <= shortcuts()


@pytest.mark.parametrize("name", READ)
def test_every_way_through_the_menus_is_there(name: str) -> None:
    assert {each for each in spans(name, Look.STRONG) if "→" in each} <= menu_paths()


@pytest.mark.parametrize("name", READ)
def test_every_name_in_bold_is_on_the_screen(name: str) -> None:
    named = {each for each in spans(name, Look.STRONG) if "→" not in each}
    assert not sorted(named - on_the_screen())


def test_every_message_that_is_explained_is_one_of_the_program() -> None:
    heads = [block.text for block in book().page("troubleshooting").blocks if isinstance(block, Heading)]
    quoted = [each[1:-1] for each in heads if each.startswith("“")]
    said = {each.replace("“…”", "…").casefold() for each in on_the_screen()}
    assert len(quoted) > 5
    assert not [each for each in quoted if not any(each.casefold() in other for other in said)]


def test_the_page_of_the_keyboard_names_the_keys_of_this_window() -> None:
    named = {QKeySequence(each).toString() for each in spans("keyboard", Look.CODE) if KEYS.fullmatch(each)}
    own = {each for each in texts("ui/manual/window.py") if KEYS.fullmatch(each)}
    assert {QKeySequence(each).toString() for each in own} <= named
    assert windows.SEARCH in on_the_screen()
