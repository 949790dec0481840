"""One walk through all places of the program, on which every question is asked, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.examples import NAMES
from core.plan import Plan
from tests.shorter import short
from tests.ui import crawl_clips, crawl_colours, crawl_keys, crawler
from tests.ui.places import everywhere, settle
from ui import theme as themes
from ui import zoom
from ui.comparing import Comparing
from ui.document import Document
from ui.settings import Settings
from ui.simulating import Simulating
from ui.window import Window

Question = Callable[[QWidget], Iterator[str]]
Found = dict[str, list[str]]

OF_WIDGETS: MappingProxyType[str, Question] = MappingProxyType(
    {
        "nameless": crawler.nameless,
        "headless": crawler.headless,
        "small": crawler.small,
        "read as markup": crawler.marked_up,
        "without unit or source": crawler.unitless,
        "ambiguous": crawler.ambiguous,
    }
)
OF_ROOM: MappingProxyType[str, Question] = MappingProxyType(
    {
        "clipped": crawl_clips.clipped,
        "outside": crawl_clips.outside,
        "wider than the window": crawl_clips.sideways,
        "overlapping": crawl_clips.overlapping,
    }
)
BY_KEY = ("unreached", "a trap", "backward", "without a ring", "turned by the wheel")


@dataclass(frozen=True, slots=True)
class Setting:
    """How the program looks while it is walked through."""

    theme: str = themes.USUAL
    size: tuple[int, int] = (1280, 720)
    zoom: int = zoom.USUAL


@contextmanager
def shown(folder: Path, setting: Setting, plan: Plan | None = None) -> Iterator[Window]:
    """A window as it is to be walked through, without anything compared or drawn beside it."""
    app, language = QApplication.instance(), QLocale()
    assert isinstance(app, QApplication)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Comparing, "ask", lambda _: None)
        patch.setattr(Simulating, "ask", lambda _: None)
        screen = SimpleNamespace(availableSize=lambda: QSize(*setting.size))
        patch.setattr(zoom, "QGuiApplication", SimpleNamespace(primaryScreen=lambda: screen))
        QLocale.setDefault(QLocale("en_US"))
        settings = Settings(folder)
        settings.keep_zoom(setting.zoom)
        zoom.ask(setting.zoom)
        themes.apply(app, themes.load(setting.theme))
        window = Window(settings)
        window.fill(Document(plan or short(NAMES[0])))
        window.apply_theme(setting.theme)
        window.resize(*setting.size)
        window.show()
        QTest.qWaitForWindowActive(window)
        settle(window)
        try:
            yield window
        finally:
            window.document.history.setClean()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QLocale.setDefault(language)
            zoom.ask(zoom.USUAL)
            app.setStyleSheet("")


def walked(window: Window, parts: int, *, text: float = crawl_colours.TEXT, is_keyed: bool = True) -> Found:
    """What is found at all places, by question."""
    found: Found = {name: [] for name in (*OF_WIDGETS, *OF_ROOM, *BY_KEY, "faint")}
    rings: set[object] = set()
    for place, root in everywhere(window, parts):
        told: dict[str, Iterable[str]] = {name: ask(root) for name, ask in (*OF_WIDGETS.items(), *OF_ROOM.items())}
        told["faint"] = crawl_colours.faint(root, text)
        if is_keyed and crawler.controls(root):
            told |= of_keys(window, root, rings)
        for name, complaints in told.items():
            found[name] += [f"{place}: {complaint}" for complaint in complaints]
    found["ambiguous in menus"] = list(crawler.ambiguous_menus(window))
    found["too large"] = list(crawl_clips.too_large(window))
    return found


def of_keys(window: Window, root: QWidget, rings: set[object]) -> dict[str, Iterable[str]]:
    """What is found of the way of the keyboard and of the wheel; `rings` are those that were looked at before."""
    steps = crawl_keys.walk(root)
    complaints = (
        *(crawl_keys.unreached(root, steps), crawl_keys.trapped(steps), crawl_keys.backward(root, steps)),
        *(crawl_keys.ringless(root, rings), crawl_keys.rolled(root, lambda: window.document.plan)),
    )
    return dict(zip(BY_KEY, complaints, strict=True))
