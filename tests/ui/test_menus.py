from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from core.examples import DENSE, example
from tests.shorter import short
from tests.ui.windows import opened
from ui.actions import ACTIONS, MENUS, marked, plain
from ui.help import shortcut_lines, shortcuts_dialog
from ui.menus import Menus
from ui.tabs import NAMES
from ui.window import Window

PRICE = "infrastructure.1.price"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    return opened(qtbot, tmp_path)


def key(window: Window, words: str) -> None:
    QTest.keySequence(window, QKeySequence(words))


@pytest.mark.parametrize(("place", "name"), list(enumerate(NAMES)))
def test_control_and_a_number_go_to_a_page(window: Window, place: int, name: str) -> None:
    key(window, f"Ctrl+{place + 1}")
    assert window.tabs.page.name == name


@pytest.mark.parametrize(
    ("keys", "name"),
    [("Ctrl+Tab", "infrastructure"), ("Ctrl+PgDown", "infrastructure"), ("Ctrl+PgUp", NAMES[-1])],
)
def test_pages_are_walked_by_key(window: Window, keys: str, name: str) -> None:
    key(window, keys)
    assert window.tabs.page.name == name


@pytest.mark.parametrize("redo", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_undo_and_redo_work_by_key_and_lead_to_the_page(window: Window, redo: str) -> None:
    window.document.put(PRICE, 5.0)
    after = window.document.plan
    assert window.menus.action("undo").text() == "&Undo change usage price"
    key(window, "Ctrl+Z")
    assert window.document.plan == short(DENSE)
    assert window.tabs.page.name == "infrastructure"
    assert window.menus.action("redo").text() == "&Redo change usage price"
    window.tabs.show_page("overview")
    key(window, redo)
    assert window.document.plan == after
    assert window.tabs.page.name == "infrastructure"
    assert not window.menus.action("redo").isEnabled()


def test_no_two_actions_have_the_same_keys(window: Window) -> None:
    keys = [each.toString() for action in window.menus.actions() for each in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(keys)


def test_every_declared_action_is_in_its_menu_once_with_its_keys(window: Window) -> None:
    names = [each.name for each in ACTIONS]
    assert len(names) == len(set(names))
    for declared in ACTIONS:
        if declared.is_menu:
            entry: QAction = window.menus.submenu(declared.name).menuAction()
        else:
            entry = window.menus.action(declared.name)
            assert [each.toString() for each in entry.shortcuts()] == declared.keys.split(), declared
        assert entry in window.menus.submenu(declared.menu).actions(), declared
        assert entry.text().startswith(declared.words), declared


def test_nothing_is_left_to_do_for_no_action(window: Window) -> None:
    with pytest.raises(KeyError, match=ACTIONS[0].name):
        Menus(window).fill({})


def test_groups_of_a_menu_are_apart(window: Window) -> None:
    for name, _ in MENUS:
        found = window.menus.submenu(name).actions()
        groups = list(dict.fromkeys(each.group for each in ACTIONS if each.menu == name))
        assert sum(each.isSeparator() for each in found) == len(groups) - 1


@pytest.mark.parametrize(
    ("words", "taken", "found"),
    [
        ("Money", (), "&Money"),
        ("Money", ("&Make",), "M&oney"),
        ("R&D", ("&Rent",), "R&&&D"),
        ("Mo", ("&Make", "&Out"), "Mo"),
        ("Ask", ("R&&D &all",), "A&sk"),
    ],
)
def test_an_access_key_is_the_first_letter_that_is_free(words: str, taken: tuple[str, ...], found: str) -> None:
    assert marked(words, taken) == found
    assert plain(found) == words


def test_standard_actions_have_standard_keys(window: Window) -> None:
    found = {action.text().replace("&", ""): action.shortcuts() for action in window.menus.actions()}
    standard = QKeySequence.StandardKey
    for words, wanted in (("New", standard.New), ("Open…", standard.Open), ("Save", standard.Save),
                          ("Print…", standard.Print), ("Close", standard.Close)):  # fmt: skip
        assert found[words][0] in QKeySequence.keyBindings(wanted), words


def test_access_keys_are_unique_in_each_menu(window: Window) -> None:
    for menu in [window.menuBar(), *window.findChildren(QMenu)]:
        texts = [action.text().replace("&&", "") for action in menu.actions() if "&" in action.text()]
        marks = [text[text.index("&") + 1].lower() for text in texts]
        assert len(marks) == len(set(marks)), texts


def test_the_sheet_of_shortcuts_holds_every_action_that_has_keys(window: Window, qtbot: QtBot) -> None:
    dialog = shortcuts_dialog(window, window.menus.actions())
    qtbot.addWidget(dialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {text for line in shortcut_lines(window.menus.actions()) for text in line} <= words
    with_keys = {a.text() for a in window.findChildren(QAction) if a.shortcuts() and a in window.menus.actions()}
    assert len(with_keys) == len(shortcut_lines(window.menus.actions()))


def test_recent_files_are_listed_and_missing_ones_are_grey(window: Window, tmp_path: Path) -> None:
    menu = window.menus.submenu("recent")
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [False]
    (tmp_path / "there & here.xlsx").write_bytes(b"")
    window.settings.remember(tmp_path / "there & here.xlsx")
    window.settings.remember(tmp_path / "gone.xlsx")
    menu.aboutToShow.emit()
    actions = menu.actions()
    assert [action.isEnabled() for action in actions[:2]] == [False, True]
    assert "there && here.xlsx" in actions[1].text()
    actions[-1].trigger()
    assert window.settings.recent == ()


def test_examples_are_opened_from_the_menu(window: Window) -> None:
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "&Examples")
    menu.actions()[1].trigger()
    assert window.document.plan == example("8 B tuned model, 8 nodes")
