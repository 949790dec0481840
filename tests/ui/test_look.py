"""The window takes on themes and sizes, remembers them, and follows the system where it is asked to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import crawl_clips
from tests.ui.places import settle
from tests.ui.windows import opened, page
from ui import theme as themes
from ui import zoom
from ui.form.field import Field
from ui.settings import Settings
from ui.style import sheet
from ui.table import MonthsTable
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, english: None) -> Iterator[Window]:
    assert english is None
    yield opened(qtbot, tmp_path)
    zoom.ask(zoom.USUAL)


def key(window: Window, words: str) -> None:
    QTest.keySequence(window, QKeySequence(words))


def line_height(window: Window) -> int:
    field = window.tabs.page.field_of("money.cash")
    assert isinstance(field, Field)
    return field.editor.height()


def test_everything_grows_and_shrinks_by_key_and_comes_back(window: Window) -> None:
    page(window, "money")
    settle(window.tabs.page)
    usual, rows = line_height(window), _row_height(window)
    for keys, percent in (("Ctrl++", 110), ("Ctrl+=", 125), ("Ctrl+-", 110), ("Ctrl+0", 100)):
        key(window, keys)
        settle(window.tabs.page)
        assert zoom.percent() == percent
        assert window.settings.zoom == percent
        assert window.font().pixelSize() == round(themes.BODY_PIXELS * percent / 100)
        assert (line_height(window) > usual) == (percent > 100)
        assert (_row_height(window) > rows) == (percent > 100)


def _row_height(window: Window) -> int:
    table = window.tabs.page.findChild(MonthsTable)
    assert isinstance(table, MonthsTable)
    return table.verticalHeader().defaultSectionSize()


def test_sizes_end_at_half_and_at_twice(window: Window) -> None:
    for way, near, end in (("enlarge", 175, 200), ("reduce", 67, 50)):
        window.look.zoom_to(near)
        for _ in range(2):
            window.menus.action(way).trigger()
        assert zoom.percent() == end


def test_the_page_the_plan_and_the_history_stay_when_the_size_changes(window: Window) -> None:
    window.document.put("money.cash", 5e6)
    before = window.document.plan
    page(window, "money")
    window.look.zoom_to(150)
    assert window.tabs.page.name == "money"
    assert window.document.plan is before
    assert window.document.history.canUndo()


def test_a_window_opens_as_large_as_the_last_one_was(qtbot: QtBot, tmp_path: Path) -> None:
    Settings(tmp_path / "settings").keep_zoom(150)
    opened(qtbot, tmp_path)
    assert zoom.percent() == 150
    zoom.ask(zoom.USUAL)


@pytest.mark.parametrize("rubbish", ["", "0", "101", "1e9", "many"])
def test_rubbish_for_a_size_is_the_usual_one(tmp_path: Path, rubbish: str) -> None:
    settings = Settings(tmp_path)
    settings._kept.setValue("look/zoom", rubbish)
    assert settings.zoom == zoom.USUAL


@pytest.mark.parametrize("name", ["overview", "infrastructure", "money"])
def test_nothing_is_cut_at_one_and_a_half_times_the_size(window: Window, name: str) -> None:
    window.look.zoom_to(150)
    page(window, name)
    settle(window.tabs.page)
    found = [*crawl_clips.clipped(window), *crawl_clips.outside(window.contents.header)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("percent", zoom.STEPS)
def test_outlines_stay_sharp_and_focus_moves_nothing_at_any_size(window: Window, percent: int) -> None:
    assert window.isVisible()
    zoom.ask(percent)
    written = sheet("light", themes.load("light").roles)
    assert "border: 1px solid" in written
    assert "-1" not in written.replace("margin: -", "")
    assert zoom.pixels(2) == 2
    assert abs(zoom.usual(zoom.pixels(400)) - 400) <= 1


def test_a_window_is_no_larger_than_the_screen_because_of_its_letters(window: Window) -> None:
    assert zoom.room(QSize(300, 200)) == QSize(300, 200)
    window.look.zoom_to(200)
    screen = window.screen().availableSize()
    assert zoom.room(QSize(300, 200)) == QSize(600, 400)
    assert zoom.room(screen) == screen


def test_the_system_is_followed_only_where_it_is_asked_to_be(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(themes, "of_system", lambda: "high-contrast-dark")
    window.look._follow()
    assert themes.worn().name == "light"
    window.menus.action("theme_system").trigger()
    assert themes.worn().name == "high-contrast-dark"
    assert window.settings.theme == themes.SYSTEM
    assert window.menus.action("theme_system").isChecked()
    monkeypatch.setattr(themes, "of_system", lambda: "dark")
    window.look._follow()
    assert themes.worn().name == "dark"
    assert window.look.theme.name == "dark"
    window.apply_theme("light")


def test_a_program_that_was_never_asked_follows_the_system(tmp_path: Path) -> None:
    assert Settings(tmp_path).theme == themes.SYSTEM
