"""Nothing is cut where all words are longer, and nothing breaks where everything stands from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.entry import PLAIN
from tests.ui import crawl_clips
from tests.ui.crawled import Setting, shown
from tests.ui.places import aside, everywhere, pages, settle
from tests.ui.spoken import LONGER, Speaking, longer, longwinded, texts
from ui.window import Window

SEEN = ("overview",)  # at once; the others in the deep test
WHOLE = (crawl_clips.clipped, crawl_clips.outside, crawl_clips.overlapping)


@contextmanager
def turned(app: QApplication) -> Iterator[None]:
    """Everything stands from right to left."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def cut(window: Window, names: tuple[str, ...]) -> list[str]:
    """What is cut on some pages."""
    found: list[str] = []
    for name in names:
        window.tabs.show_page(name)
        settle(window.tabs.page)
        found += [f"{name}: {each}" for ask in WHOLE for each in ask(window.tabs.page)]
    return found


def test_a_longer_sentence_keeps_its_blanks_and_its_key() -> None:
    made = longer("&Save {name:own}, {count:,} rows")
    assert made == "&Saveee {name}, {count} rowsee"
    assert len(made) >= (1 + LONGER) * len("&Save {name}, {count} rows") - len("{name}{count} ")


def test_pages_have_room_for_words_longer_by_two_fifths(tmp_path: Path, application: QApplication) -> None:
    with Speaking(application, longwinded(PLAIN)), shown(tmp_path, Setting()) as window:
        found = cut(window, SEEN)
    assert not found, "\n".join(found)


def test_pages_stand_from_right_to_left_with_the_same_words_and_figures(
    tmp_path: Path, application: QApplication
) -> None:
    with turned(application), shown(tmp_path, Setting()) as window:
        found, mirrored = cut(window, SEEN), list(texts(window.tabs.page))
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        settle(window.tabs.page)
        plain = list(texts(window.tabs.page))
    assert not found, "\n".join(found)
    assert mirrored == plain


@pytest.mark.deep
def test_everything_has_room_for_words_longer_by_two_fifths(tmp_path: Path, application: QApplication) -> None:
    with Speaking(application, longwinded(PLAIN)), shown(tmp_path, Setting()) as window:
        found = [
            f"{place}: {each}"
            for place, root in everywhere(window, 1)
            for ask in WHOLE  # what is wider than its window is scrolled
            for each in ask(root)
        ]
    assert not found, "\n".join(found)


@pytest.mark.deep
def test_everything_stands_from_right_to_left(tmp_path: Path, application: QApplication) -> None:
    with turned(application), shown(tmp_path, Setting()) as window:
        found = [
            f"{place}: {each}"
            for places in (pages(window, 1), aside(window))
            for place, root in places
            for ask in WHOLE
            for each in ask(root)
        ]
    assert not found, "\n".join(found)
