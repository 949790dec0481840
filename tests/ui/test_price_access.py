"""Catalogue and import can be reached by key, read at any size, in every theme, and are said in words."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.gallery import colours, cut
from tests.ui.price_file import at_rows, imported, written
from tests.ui.price_window import catalogue, with_mine
from tests.ui.windows import opened, settled
from ui import theme as themes
from ui import zoom
from ui.prices.browser import SMALLEST, Browser
from ui.prices.import_dialog import ImportDialog
from ui.window import SMALLEST as SMALLEST_WINDOW
from ui.window import Window

CONTROLS = (QLineEdit, QComboBox, QAbstractButton, QTableView)
TARGET = 24

pytestmark = pytest.mark.usefixtures("english")


def keyed(dialog: QDialog) -> list[QWidget]:
    """The controls that can be reached by key, as they are seen."""
    found = [child for kind in CONTROLS for child in dialog.findChildren(kind)]
    return [
        child
        for child in found
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def reached(dialog: QDialog) -> set[QWidget]:
    """What Tab goes to, from the first control round to it again."""
    QTest.qWait(10)
    seen: list[QWidget] = []
    for _ in range(100):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in seen:
            break
        seen.append(focused)
    return set(seen)


def assert_in_reach(dialog: QDialog) -> None:
    controls = keyed(dialog)
    assert controls
    for control in controls:
        spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert spoken.strip(), (control, control.parentWidget())
        assert control.height() >= TARGET, (control, spoken)
    # of buttons that exclude each other Tab goes to the pressed one, arrows to the others
    grouped = {
        one for one in controls if isinstance(one, QAbstractButton) and one.isCheckable() and not one.isChecked()
    }
    assert set(controls) - grouped <= reached(dialog)


def assert_inside(dialog: QDialog) -> None:
    """Nothing lies outside the window, and no words are cut."""
    for control in keyed(dialog):
        place = control.rect().translated(control.mapTo(dialog, control.rect().topLeft()))
        assert dialog.rect().contains(place), (control, control.accessibleName())
    assert cut(dialog) == []
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


@pytest.fixture
def large_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen on which any of these windows has room."""
    screen = SimpleNamespace(availableSize=lambda: QSize(1920, 1080))
    monkeypatch.setattr(zoom, "QGuiApplication", SimpleNamespace(primaryScreen=lambda: screen))


@pytest.mark.usefixtures("large_screen")
@pytest.mark.parametrize("theme", themes.names())
@pytest.mark.parametrize("size", [SMALLEST, QSize(1240, 680), QSize(1900, 1000)], ids=lambda size: f"{size.width()}")
def test_the_catalogue_is_whole_at_any_size_in_every_theme(
    qtbot: QtBot, tmp_path: Path, theme: str, size: QSize
) -> None:
    browser = with_mine(opened(qtbot, tmp_path, theme=theme))
    for name in ("Shipped", "My list", "Both"):
        browser.lists.choose(name)
        browser.filters._search.setText("")
        browser.resize(size)
        qtbot.wait(60)
        assert browser.size() == size
        assert_inside(browser)
        browser.filters._search.setText("nobody asks this")
        qtbot.wait(10)
        assert_inside(browser)
    assert colours(browser.grab().toImage()) > 10


def test_the_smallest_catalogue_fits_into_the_smallest_window() -> None:
    assert SMALLEST.boundedTo(SMALLEST_WINDOW) == SMALLEST


def test_everything_in_the_catalogue_is_named_and_reached_by_key(window: Window) -> None:
    browser = with_mine(window)
    assert_in_reach(browser)
    browser.filters._search.setText("nobody asks this")
    assert_in_reach(browser)


@pytest.mark.parametrize("theme", themes.names())
def test_every_step_of_an_import_is_whole_and_reached_by_key(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    browser = catalogue(opened(qtbot, tmp_path, theme=theme))
    dialog = imported(qtbot, browser, written(tmp_path))
    for size in (dialog.minimumSize(), dialog.size()):
        dialog.resize(size)
        qtbot.wait(10)
        assert_inside(dialog)
    assert_in_reach(dialog)
    at_rows(qtbot, dialog)
    dialog.resize(dialog.minimumSize())
    qtbot.wait(10)
    assert_inside(dialog)
    assert_in_reach(dialog)
    dialog.reject()
    refused = _refused(qtbot, browser, tmp_path)
    assert_inside(refused)
    assert_in_reach(refused)
    refused.reject()


def _refused(qtbot: QtBot, browser: Browser, folder: Path) -> ImportDialog:
    (folder / "empty.csv").write_bytes(b"")
    browser.bring_list(folder / "empty.csv")
    dialog = browser.findChildren(ImportDialog)[-1]
    settled(qtbot, dialog.other.isVisible)
    qtbot.wait(10)
    return dialog
