"""The window of the manual for tests: beside a plan, with all its pages at once, which are made once for all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.manual.book import Book
from tests.manual_book import book
from ui.manual import window as windows
from ui.manual.window import ManualWindow
from ui.openings import manual
from ui.window import Window


def books() -> Iterator[Book]:
    """The whole book, and no other before."""
    yield book()


def beside(qtbot: QtBot, window: Window, patch: pytest.MonkeyPatch) -> ManualWindow:
    """Open the manual beside a window, and wait until all of it is there."""
    patch.setattr(windows, "_books", books)
    found = manual().open_manual(window, "overview")
    assert isinstance(found, ManualWindow)
    qtbot.waitExposed(found)
    qtbot.waitUntil(lambda: "commands" in found.book.pages, timeout=5000)
    return found
