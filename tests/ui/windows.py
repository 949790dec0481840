"""A window for tests: with an example, settings of its own, and dialogs that give prepared answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.examples import NAMES
from core.plan import Plan
from tests.shorter import short
from ui import dialogs
from ui import theme as themes
from ui.document import Document
from ui.settings import Settings
from ui.window import Window


@dataclass
class Dialogs:
    """Answers to give, and everything that was asked or told."""

    answers: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def ask(self, _: object, question: str, more: str, verbs: tuple[str, ...]) -> str:
        self.asked.append(f"{question} {more}")
        answer = self.answers.pop(0)
        assert answer in verbs
        return answer

    def ask_words(self, *_: object) -> str:
        return self.answers.pop(0)

    def tell(self, _: object, problem: str, more: str = "") -> None:
        self.told.append(f"{problem} {more}")


def prepared(patch: pytest.MonkeyPatch, *answers: str) -> Dialogs:
    """Put prepared answers in the place of all dialogs."""
    made = Dialogs(list(answers))
    patch.setattr(dialogs, "ask", made.ask)
    patch.setattr(dialogs, "ask_words", made.ask_words)
    patch.setattr(dialogs, "tell", made.tell)
    return made


def opened(qtbot: QtBot, folder: Path, plan: Plan | None = None, theme: str = "light") -> Window:
    """Show a window on a plan, the first example with one year to look at unless another is given."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings = Settings(folder / "settings")
    settings.keep_theme(theme)
    themes.apply(app, themes.load(theme))
    window = Window(settings)
    window.fill(Document(short(NAMES[0]) if plan is None else plan))
    qtbot.addWidget(window, before_close_func=_forget_changes)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    return window


def _forget_changes(window: object) -> None:
    assert isinstance(window, Window)
    window.document.history.setClean()


def page(window: Window, name: str) -> Any:
    """Go to a page of a window."""
    window.tabs.show_page(name)
    assert window.tabs.page.name == name
    return window.tabs.page


def settled(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait until something is so."""
    qtbot.waitUntil(condition, timeout=5000)


@contextmanager
def taken_pool() -> Iterator[None]:
    """Meanwhile Qt's thread pool has no thread left for anybody, as while many worlds are drawn."""
    pool, drawn = QThreadPool.globalInstance(), Event()
    before = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    pool.start(drawn.wait)
    try:
        yield
    finally:
        drawn.set()
        pool.setMaxThreadCount(before)
