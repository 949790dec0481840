from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QTabBar
from pytestqt.qtbot import QtBot

from core.examples import DENSE, example
from core.issues import Invalid
from tests.core.calm import calm
from tests.ui.windows import opened, prepared, settled
from ui import dialogs as dialogs_module
from ui import theme as themes
from ui.header import NEW_SCENARIO, Header
from ui.issue_list import count_words
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
    window.document.begin(example(DENSE))  # which is released
    contexts = [figure._context.text() for figure in header._figures]
    header._over.setInterval(50)
    window.document.put(PRICE, 5.0)
    assert header._figures[0]._context.text().startswith("▲ $")
    settled(qtbot, lambda: not header._over.isActive())
    assert header._figures[0]._context.text() != contexts[0]
    assert not header._figures[0]._context.text().startswith("▲")
    window.document.begin(example(DENSE))
    assert [figure._context.text() for figure in header._figures] == contexts


def test_what_a_change_does_to_the_figures_is_announced(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    window.document.put(PRICE, 5.0)
    assert any("Total cost" in words for words in said)
    said.clear()
    window.document.put("general.author", "Ann")
    assert said == []


def test_a_scenario_is_picked_made_and_removed(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    combo = window.contents.header._scenarios
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
    window.contents.scenarios.add()
    assert "already" in told[0]
    window.contents.scenarios.remove()
    assert window.document.plan.scenario == 0
    window.document.history.undo()
    assert window.document.plan.scenario == 3


def test_issues_are_counted_and_listed(window: Window) -> None:
    assert window.contents.status._issues.text() == count_words(window.document.issues) != "All checks pass"
    window.document.begin(calm(window.document.plan).put_rows("architecture", 0, "demand", ()))
    assert window.contents.status._issues.text() == "1 note"
    window.document.put("infrastructure.1.spares", 3)
    assert window.contents.status._issues.text() == "All checks pass"
    window.document.put("money.cash", 0)
    assert window.contents.status._issues.text() == "1 problem"
    assert window.contents.panel.isHidden()
    window.contents.status._issues.click()
    assert not window.contents.panel.isHidden()
    window.contents.issues._list.itemActivated.emit(window.contents.issues._list.item(0))
    assert window.tabs.page.name == "money"


@pytest.mark.parametrize("theme", themes.names())
@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_usable_in_a_small_window(qtbot: QtBot, tmp_path: Path, theme: str, name: str) -> None:
    window = opened(qtbot, tmp_path, theme=theme)
    window.document.put("general.title", "A title that goes on and on and on " * 4)
    window.document.replace(window.document.plan.choose("infrastructure", 1), "choose")
    window.contents.status.show_issues_open(is_open=True)
    window.tabs.show_page(name)
    qtbot.wait(20)
    hint = window.minimumSizeHint().expandedTo(window.minimumSize())
    assert hint.width() <= 1280
    assert hint.height() <= 700
    assert window.size().width() == 1280


def test_the_theme_is_switched_and_remembered(window: Window, qtbot: QtBot) -> None:
    before = window.grab().toImage().pixelColor(5, 5)
    window.menus.action("theme_dark").trigger()
    qtbot.wait(20)
    assert window.settings.theme == "dark"
    assert window.grab().toImage().pixelColor(5, 5) != before
    window.apply_theme("light")


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"\x01\xd9\xd0\xcb" + b"\xff" * 60])
def test_rubbish_geometry_still_gives_a_window_on_the_screen(window: Window, rubbish: bytes) -> None:
    window.settings.keep_place(QByteArray(rubbish), "money")
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
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box))  # noqa: PLW0108 - a function becomes a method
    assert dialogs_module.ask(window, "<b>Save?</b>", "<i>more</i>", ("Save", "Discard", "Cancel")) == "Cancel"
    assert boxes[0].defaultButton().text() == "Save"
    assert boxes[0].escapeButton().text() == "Cancel"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in boxes[0].findChildren(QLabel) if label.text())
