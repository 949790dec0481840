from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QTabBar
from pytestqt.qtbot import QtBot

from core.examples import DENSE, example
from core.issues import Invalid
from tests.ui.windows import opened, prepared, settled
from ui import crash as crash_module
from ui import dialogs as dialogs_module
from ui import theme as themes
from ui.crash import GO_ON, KEEP, REPORT, Crash
from ui.header import NEW_SCENARIO, Header
from ui.help import shortcut_lines, shortcuts_dialog
from ui.settings import Settings
from ui.status import state_words
from ui.tabs import NAMES
from ui.window import Window

PRICE = "infrastructure.1.price"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    return opened(qtbot, tmp_path)


def key(window: Window, words: str) -> None:
    QTest.keySequence(window, QKeySequence(words))


# ------------------------------------------------------------------------------------------------ title, header, state


def test_the_title_shows_name_mark_and_program(window: Window) -> None:
    assert window.windowTitle() == f"{DENSE}[*] — Headwater"
    assert not window.isWindowModified()
    window.document.put(PRICE, 5.0)
    assert window.isWindowModified()
    window.document.history.undo()
    assert not window.isWindowModified()


def test_a_mark_in_the_name_of_a_plan_is_a_name(window: Window) -> None:
    window.document.put("general.title", "a[*]b")
    assert window.windowTitle() == "a[*][*]b[*] — Headwater"


def test_the_state_of_the_file_is_said_in_words(window: Window, tmp_path: Path) -> None:
    document = window.document
    assert state_words(document) == "Not saved yet"
    document.save(tmp_path / "plan.xlsx")
    assert state_words(document).startswith("Saved at ")
    document.put(PRICE, 5.0)
    assert state_words(document).startswith("Changed since it was saved at ")
    document.open(tmp_path / "plan.xlsx")
    assert state_words(document).startswith("Opened: ")
    document.put(PRICE, 5.0)
    assert state_words(document) == "Changed since it was opened: plan.xlsx"
    with pytest.raises(Invalid):
        document.save(tmp_path / "plan.txt")
    assert state_words(document).startswith("Not saved: plan.txt")


def test_a_change_shows_its_difference_for_some_seconds(window: Window, qtbot: QtBot) -> None:
    header = window.findChild(Header)
    assert header is not None
    contexts = [figure._context.text() for figure in header._figures]
    header._over.setInterval(50)
    window.document.put(PRICE, 5.0)
    assert header._figures[0]._context.text().startswith("▲ $")
    settled(qtbot, lambda: not header._over.isActive())
    assert header._figures[0]._context.text() != contexts[0]
    assert not header._figures[0]._context.text().startswith("▲")
    window.document.begin(example(DENSE))
    assert [figure._context.text() for figure in header._figures] == contexts


def test_a_scenario_is_picked_made_and_removed(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    combo = window.header._scenarios
    combo.activated.emit(1)
    assert window.document.plan.scenario == 1
    prepared(monkeypatch, "Cheaper", "", "Cheaper")
    combo.activated.emit(combo.findText(NEW_SCENARIO))
    assert window.document.plan.scenarios[-1].name == "Cheaper"
    assert combo.currentText() == "Cheaper"
    combo.setCurrentIndex(combo.findText(NEW_SCENARIO))
    combo.activated.emit(combo.findText(NEW_SCENARIO))
    assert combo.currentText() == "Cheaper"
    told = prepared(monkeypatch, "Cheaper").told
    window._scenarios.add()
    assert "already" in told[0]
    window._scenarios.remove()
    assert window.document.plan.scenario == 0
    window.document.history.undo()
    assert window.document.plan.scenario == 3


def test_issues_are_counted_and_listed(window: Window) -> None:
    assert window.status._issues.text() == "All checks pass"
    window.document.replace(window.document.plan.choose("infrastructure", 1), "choose")
    assert window.status._issues.text() == "1 problem"
    assert window._issues_panel.isHidden()
    window.status._issues.click()
    assert not window._issues_panel.isHidden()
    window.issues._list.itemActivated.emit(window.issues._list.item(0))
    assert window.tabs.page.name == "money"


# --------------------------------------------------------------------------------------------------------- keys, menus


@pytest.mark.parametrize(("place", "name"), list(enumerate(NAMES)))
def test_control_and_a_number_go_to_a_page(window: Window, place: int, name: str) -> None:
    key(window, f"Ctrl+{place + 1}")
    assert window.tabs.page.name == name


@pytest.mark.parametrize(
    ("keys", "name"),
    [("Ctrl+Tab", "infrastructure"), ("Ctrl+PgDown", "infrastructure"), ("Ctrl+PgUp", "money")],
)
def test_pages_are_walked_by_key(window: Window, keys: str, name: str) -> None:
    key(window, keys)
    assert window.tabs.page.name == name


@pytest.mark.parametrize("redo", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_undo_and_redo_work_by_key_and_lead_to_the_page(window: Window, redo: str) -> None:
    window.document.put(PRICE, 5.0)
    after = window.document.plan
    assert window.menus.undo.text() == "&Undo change usage price"
    key(window, "Ctrl+Z")
    assert window.document.plan == example(DENSE)
    assert window.tabs.page.name == "infrastructure"
    assert window.menus.redo.text() == "&Redo change usage price"
    window.tabs.show_page("overview")
    key(window, redo)
    assert window.document.plan == after
    assert window.tabs.page.name == "infrastructure"
    assert not window.menus.redo.isEnabled()


def test_no_two_actions_have_the_same_keys(window: Window) -> None:
    keys = [each.toString() for action in window.menus.actions() for each in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(keys)


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
    menu = window.menus._recent
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


# ------------------------------------------------------------------------------------------------------ look and place


@pytest.mark.parametrize("theme", themes.names())
@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_usable_in_a_small_window(qtbot: QtBot, tmp_path: Path, theme: str, name: str) -> None:
    window = opened(qtbot, tmp_path, theme=theme)
    window.document.put("general.title", "A title that goes on and on and on " * 4)
    window.document.replace(window.document.plan.choose("infrastructure", 1), "choose")
    window.status.show_issues_open(is_open=True)
    window.tabs.show_page(name)
    qtbot.wait(20)
    hint = window.minimumSizeHint().expandedTo(window.minimumSize())
    assert hint.width() <= 1280
    assert hint.height() <= 700
    assert window.size().width() == 1280


def test_the_theme_is_switched_and_remembered(window: Window, qtbot: QtBot) -> None:
    before = window.grab().toImage().pixelColor(5, 5)
    window.menus.theme_asked.emit("dark")
    qtbot.wait(20)
    assert window.settings.theme == "dark"
    assert window.grab().toImage().pixelColor(5, 5) != before
    window.apply_theme("light")


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"\x01\xd9\xd0\xcb" + b"\xff" * 60])
def test_rubbish_geometry_still_gives_a_window_on_the_screen(window: Window, rubbish: bytes) -> None:
    window.settings.geometry = QByteArray(rubbish)
    window.show_placed()
    assert window.frameGeometry().intersects(QGuiApplication.primaryScreen().availableGeometry())


def test_place_and_page_are_remembered(window: Window, tmp_path: Path) -> None:
    window.tabs.show_page("money")
    window.close()
    again = Settings(tmp_path / "settings")
    assert again.page == "money"
    assert not again.geometry.isEmpty()


def test_tabs_are_never_cut_off(window: Window) -> None:
    bar = window.findChild(QTabBar)
    assert bar is not None
    for place in range(bar.count()):
        bar.setCurrentIndex(place)
        assert bar.tabRect(bar.count() - 1).right() <= bar.width()


# ---------------------------------------------------------------------------------------------------- leaving, crashes


@pytest.mark.parametrize(
    ("answer", "leaves", "saved"), [("Cancel", False, False), ("Discard", True, False), ("Save", True, True)]
)
def test_closing_asks_about_unsaved_changes(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, *, leaves: bool, saved: bool
) -> None:
    window.document.save(tmp_path / "plan.xlsx")
    window.document.put(PRICE, 5.0)
    dialogs = prepared(monkeypatch, answer)
    assert window.close() == leaves
    assert len(dialogs.asked) == 1
    assert window.document.is_modified != saved


def test_closing_an_unchanged_plan_asks_nothing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = prepared(monkeypatch)
    assert window.close()
    assert dialogs.asked == []


def test_a_failed_save_keeps_the_window_open(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.document.save(tmp_path / "plan.xlsx")
    window.document.path = tmp_path / "gone" / "plan.xlsx"
    window.document.put(PRICE, 5.0)
    dialogs = prepared(monkeypatch, "Save")
    assert not window.close()
    assert len(dialogs.told) == 1


def test_the_safe_answer_is_the_default_and_escape_changes_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", boxes.append)
    assert dialogs_module.ask(window, "<b>Save?</b>", "<i>more</i>", ("Save", "Discard", "Cancel")) == "Cancel"
    assert boxes[0].defaultButton().text() == "Save"
    assert boxes[0].escapeButton().text() == "Cancel"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in boxes[0].findChildren(QLabel) if label.text())


@pytest.fixture
def crash(tmp_path: Path, qapp: QApplication) -> Iterator[Crash]:
    before = sys.excepthook
    made = Crash(tmp_path / "crash")
    made.install()
    yield made
    made.remove()
    sys.excepthook = before
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def thrown(mistake: Exception) -> None:
    try:
        raise mistake
    except type(mistake) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_crash_is_written_down_told_once_and_a_copy_can_be_kept(
    crash: Crash, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = prepared(monkeypatch, KEEP, GO_ON)
    kept: list[bool] = []
    crash.save_copy = lambda: kept.append(True)
    thrown(ZeroDivisionError("one"))
    settled(qtbot, lambda: len(kept) == 1)
    thrown(ZeroDivisionError("two"))
    qtbot.wait(30)
    assert len(dialogs.asked) == 1
    report = (crash.folder / REPORT).read_text(encoding="utf-8")
    assert "one" in report
    assert "two" in report
    monkeypatch.setattr(crash_module, "QUIET_MS", 0)
    thrown(ZeroDivisionError("three"))
    settled(qtbot, lambda: len(dialogs.asked) == 2)


def test_a_refusal_that_reaches_the_hook_is_an_ordinary_message(
    crash: Crash, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = prepared(monkeypatch)
    thrown(Invalid("A decision has at most 6 options; remove one first"))
    settled(qtbot, lambda: len(dialogs.told) == 1)
    assert dialogs.told[0].startswith("A decision has at most 6 options")
    assert not (crash.folder / REPORT).exists()


def test_a_mistake_in_another_thread_is_told_in_the_thread_of_the_window(
    crash: Crash, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    where: list[threading.Thread] = []

    def ask(*_: object) -> str:
        where.append(threading.current_thread())
        return GO_ON

    monkeypatch.setattr(dialogs_module, "ask", ask)
    thread = threading.Thread(target=thrown, args=(ValueError("elsewhere"),))
    thread.start()
    settled(qtbot, lambda: len(where) == 1)
    thread.join()
    assert where[0] is threading.main_thread()
    assert crash.folder.is_dir()


def test_a_fault_of_the_system_is_known_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "fault.txt").write_text("Fatal Python error", encoding="utf-8")
    before = sys.excepthook
    made = Crash(tmp_path)
    assert made.install()
    made.remove()
    assert not made.install()
    made.remove()
    sys.excepthook = before
    assert (tmp_path / "fault-before.txt").is_file()
