from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from core.examples import DENSE, example
from tests.shorter import short
from tests.ui.windows import opened
from ui.actions import ACTIONS, MENUS, marked, plain
from ui.form.field import Field
from ui.form.table_view import ItemsView
from ui.help import NOT_ACTIONS, key_groups, shortcut_lines, shortcuts_dialog
from ui.key_sheet import KeySheet
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
    standard = QKeySequence.StandardKey
    for name, wanted in (("new", standard.New), ("open", standard.Open), ("save", standard.Save),
                         ("print", standard.Print), ("close", standard.Close), ("find", standard.Find),
                         ("find_next", standard.FindNext), ("back", standard.Back)):  # fmt: skip
        assert window.menus.action(name).shortcuts()[0] in QKeySequence.keyBindings(wanted), name


def test_access_keys_are_unique_in_each_menu(window: Window) -> None:
    for menu in [window.menuBar(), *window.findChildren(QMenu)]:
        texts = [action.text().replace("&&", "") for action in menu.actions() if "&" in action.text()]
        marks = [text[text.index("&") + 1].lower() for text in texts]
        assert len(marks) == len(set(marks)), texts


def test_no_action_takes_keys_that_fields_grids_and_charts_have(window: Window) -> None:
    """Nor keys of the system. What text boxes use is theirs: they keep it from the window while they have the focus."""
    standard = QKeySequence.StandardKey
    taken = {line.strip() for keys, _ in NOT_ACTIONS for line in keys.split(",")}
    taken |= {"Alt+F4", "F10", "Shift+F10", "Ctrl+Alt+Del", "Ctrl+Esc", "Alt+Tab", "Alt+Space", "Ctrl+A", "Ctrl+X"}
    taken |= {each.toString() for key in (standard.Copy, standard.Paste, standard.Cut, standard.SelectAll)
              for each in QKeySequence.keyBindings(key)}  # fmt: skip
    for action in window.menus.actions():
        assert not {each.toString() for each in action.shortcuts()} & taken, action.text()


def test_every_action_can_be_done_from_a_menu(window: Window) -> None:
    """A menu opens with Alt and its letter, an entry by its own letter or by arrows; nothing stands in no menu."""
    seen: set[str] = set()
    for bar in window.menuBar().actions():
        assert "&" in bar.text()
        menu = bar.menu()
        assert isinstance(menu, QMenu)
        inner = [menu, *(each.menu() for each in menu.actions() if each.menu() is not None)]
        seen |= {action.objectName() for each in inner if isinstance(each, QMenu) for action in each.actions()}
    assert {each.name for each in ACTIONS if not each.is_menu} <= seen


def test_the_sheet_of_shortcuts_holds_the_actions_that_have_keys_and_no_others(window: Window, qtbot: QtBot) -> None:
    groups = key_groups(window.menus.actions())
    listed = [line for group in groups for line in group.lines if line not in NOT_ACTIONS]
    assert sorted(listed) == sorted(shortcut_lines(window.menus.actions()))
    assert {keys for keys, _ in listed} == {", ".join(each.keys.split()) for each in ACTIONS if each.keys}
    dialog = shortcuts_dialog(window, window.menus.actions())
    qtbot.addWidget(dialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {text for group in groups for line in group.lines for text in line} <= words
    assert {group.title for group in groups} <= words


def test_the_sheet_of_shortcuts_is_searched(window: Window, qtbot: QtBot) -> None:
    dialog = shortcuts_dialog(window, window.menus.actions())
    qtbot.addWidget(dialog)
    sheet = dialog.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)

    def shown() -> set[str]:
        labels = (label for view in sheet.views if not view.isHidden() for label in view.findChildren(QLabel))
        return {label.text() for label in labels if not label.isHidden()}

    everything = shown()
    sheet.search.setText("ctrl+shift+w")
    assert shown() == {"Edit", "What if…", "Ctrl+Shift+W"}
    sheet.search.setText("nobody does that")
    assert shown() == set()
    assert not sheet._nothing.isHidden()
    sheet.search.clear()
    assert shown() == everything


def test_the_way_back_leads_through_the_pages_that_were_seen(window: Window) -> None:
    back, forward = window.menus.action("back"), window.menus.action("forward")
    assert [back.isEnabled(), forward.isEnabled()] == [False, False]
    for keys in ("Ctrl+3", "Ctrl+5", "Ctrl+5", "Ctrl+2"):
        key(window, keys)
    window.document.put(PRICE, 5.0)
    for keys, name in (("Alt+Left", "money"), ("Alt+Left", "team"), ("Alt+Right", "money"), ("Alt+Left", "team"),
                       ("Alt+Left", "overview"), ("Alt+Left", "overview"), ("Alt+Right", "team")):  # fmt: skip
        key(window, keys)
        assert window.tabs.page.name == name
    key(window, "Ctrl+8")
    assert back.isEnabled()
    assert not forward.isEnabled()
    key(window, "Alt+Left")
    assert window.tabs.page.name == "team"


@pytest.mark.parametrize("name", ["money.cash", "general.title", "general.start", "infrastructure.1.terms",
                                  "infrastructure.3.is_resold", "team.1.seats.3.salary"])  # fmt: skip
def test_undo_and_redo_lead_to_the_input_from_any_field(window: Window, qtbot: QtBot, name: str) -> None:
    """Every kind of field lets the keys through when nothing is being typed in it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    document, start = window.document, window.document.plan
    document.put(PRICE, 5.0)
    after = document.plan
    for keys, plan in (("Ctrl+Z", start), ("Ctrl+Y", after), ("Ctrl+Z", start), ("Ctrl+Shift+Z", after)):
        window.tabs.reveal(name)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert window.tabs.page.isAncestorOf(focused)
        QTest.keySequence(focused, QKeySequence(keys))
        assert document.plan == plan, keys
        assert window.tabs.page.name == "infrastructure"
        field = window.tabs.page.field_of(PRICE)
        assert isinstance(field, Field)
        assert field.editor.hasFocus()


def test_undo_leads_to_the_cell_of_a_list(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.document.put("team.1.seats.3.salary", 99_000.0)
    key(window, "Ctrl+Z")
    assert window.tabs.page.name == "team"
    view = window.tabs.page.field_of("team.1.seats.3.salary")
    assert isinstance(view, ItemsView)
    assert view.hasFocus()
    assert view.currentIndex().row() == 2


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


def test_a_recent_file_is_pinned_in_the_menu_and_left_when_the_list_is_cleared(window: Window, tmp_path: Path) -> None:
    menu = window.menus.submenu("recent")
    for name in ("old.xlsx", "new.xlsx"):
        (tmp_path / name).write_bytes(b"")
        window.settings.remember(tmp_path / name)

    def listed() -> list[QAction]:
        menu.aboutToShow.emit()
        return menu.actions()

    def pins() -> list[QAction]:
        (found,) = (held for action in listed() if isinstance(held := action.menu(), QMenu))
        return found.actions()

    assert [action.isChecked() for action in pins()] == [False, False]
    pins()[1].trigger()
    assert ["old" in action.text() for action in listed()[:3]] == [True, False, False]
    assert listed()[1].isSeparator()
    assert [action.isChecked() for action in pins()] == [True, False]
    listed()[-1].trigger()
    assert window.settings.recent == (tmp_path / "old.xlsx",)
    assert not listed()[-1].isEnabled()
    pins()[0].trigger()
    listed()[-1].trigger()
    assert not window.settings.recent


def test_examples_are_opened_from_the_menu(window: Window) -> None:
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "&Examples")
    menu.actions()[1].trigger()
    assert window.document.plan == example("8 B tuned model, 8 nodes")
