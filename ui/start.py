"""From arguments to a window on the screen."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import icons, language, zoom
from ui import theme as themes
from ui.crash import Crash
from ui.language import say
from ui.safety.leaving import Leaving
from ui.settings import Settings, folder_of
from ui.tabs import NAMES, page_class
from ui.window import Window

HANDOVER = 0.0005  # seconds after which a thread beside the window lets it go on; Python's own 5 ms add up to a block
SOON_MS = 700  # after the window is filled; then a page that is not seen yet need not wait for imports either
IDLE_MS = 3000  # after the window is filled; then the first file need not wait for imports
FAULTED = "Headwater stopped unexpectedly last time; details are in the folder of its settings"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to start with: a file, an example, another folder of settings, a theme."""

    path: str | None = None
    example: str | None = None
    settings: str | None = None
    theme: str | None = None


def start(wanted: Wanted, version: str) -> int:
    """Show the window and return when it is closed.

    Raises:
        Invalid: there is no example of this name.
        ValueError: there is no theme of this name.
    """
    crash = Crash(folder_of(wanted.settings))
    faulted = crash.install()
    try:
        return _run(wanted, version, crash, FAULTED if faulted else "")
    finally:
        crash.remove()


def _run(wanted: Wanted, version: str, crash: Crash, message: str) -> int:
    """Show the window, fill it, and return when it is closed."""
    app = application(version)
    settings = Settings(crash.folder)
    if wanted.theme is not None:
        themes.load(wanted.theme)
        settings.keep_theme(wanted.theme)
    zoom.ask(settings.zoom)
    themes.apply(app, themes.load(settings.theme))
    language.begin(app, settings.language)
    plan = _example(wanted.example) if wanted.example else None  # there may be none of this name: said before a window
    window = Window(settings)
    window.show_placed()
    path = Path(wanted.path) if wanted.path else _last(wanted, settings)
    QTimer.singleShot(0, window, partial(_fill, window, crash, plan, path, message))
    leaving = Leaving(app, crash.keep)
    leaving.install()
    try:
        return app.exec()
    finally:
        leaving.remove()


def _fill(window: Window, crash: Crash, plan: Any, path: Path | None, message: str) -> None:
    """Fill the window that is on the screen, then open the file that is wanted.

    Start-up reason of the late imports: see `ui.window`.
    """
    readers: Any = import_module("ui.reading").Readers
    if path is not None:
        readers.warm()  # it imports what reading takes while the window is filled
    document: Any = import_module("ui.document")
    window.fill(document.Document(plan or _example()))
    crash.save_copy, crash.flush = window.contents.copies.save_plan, window.contents.journal.flush
    QApplication.setWindowIcon(icons.program())
    gc.enable()
    if message:
        window.contents.status.showMessage(say(message))
    QTimer.singleShot(SOON_MS, window, partial(_warm, window))
    if window.contents.recovery.offer():
        return
    if path is not None:
        window.begin_with(path.absolute())
    elif plan is None:
        window.show_start(is_first=True)
    if path is None:
        QTimer.singleShot(IDLE_MS, window, readers.warm)


def _warm(window: Window) -> None:
    """Import what the other pages are made of, one in a turn."""
    late: Any = import_module("ui.turns")
    for name in NAMES:
        late.turns().ask(window, partial(page_class, name))


def _example(name: str | None = None) -> Any:
    """The example of this name, the first where none is named.

    Raises:
        Invalid: there is none of this name.
    """
    examples: Any = import_module("core.examples")
    return examples.example(name or examples.NAMES[0])


def application(version: str) -> QApplication:
    """Return the application, which there may be already."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    sys.setswitchinterval(HANDOVER)
    app.setApplicationName("Headwater")
    app.setApplicationVersion(version)
    app.setDesktopFileName("headwater")
    return app


def printed(job: Any) -> bytes:
    """Return a `core.paper.Job` as PDF; needs no screen."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application("")
    printing: Any = import_module("ui.printing")
    content: bytes = printing.pdf(job)
    return content


def _last(wanted: Wanted, settings: Settings) -> Path | None:
    """The plan that was open last, unless something else is wanted or it is gone."""
    recent = settings.recent[:1] if wanted.example is None else ()
    return next((path for path in recent if path.is_file()), None)
