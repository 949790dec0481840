"""How large everything is: letters, rows, boxes and the space between them, in per cent of the usual size."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication

USUAL = 100
STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200)
FINE = 2  # pixels; outlines
_ASKED = "zoom"  # the application's property


def percent() -> int:
    """Return how large everything is."""
    app = QCoreApplication.instance()
    asked = app.property(_ASKED) if app is not None else None
    return asked if asked in STEPS else USUAL


def ask(asked: int) -> None:
    """Let what is made from now on be so large; a size that is no step changes nothing."""
    app = QCoreApplication.instance()
    if app is not None and asked in STEPS:
        app.setProperty(_ASKED, asked)


def pixels(usual: int) -> int:
    """Return a length as it is now, from the usual one; what is so fine that it must stay sharp stays as it is."""
    return usual if abs(usual) <= FINE else int(usual * percent() / USUAL + 0.5)


def usual(length: int) -> int:
    """Return the usual length of one as it is now."""
    return int(length * USUAL / percent() + 0.5)


def step(by: int) -> int:
    """Return the size some steps on from the one there is, as far as there are steps."""
    place = STEPS.index(percent()) + by
    return STEPS[max(0, min(place, len(STEPS) - 1))]


def room(usual_size: QSize) -> QSize:
    """Return the size of a window as it is now, as far as it fits the screen."""
    return QSize(pixels(usual_size.width()), pixels(usual_size.height())).boundedTo(screen())


def fits(usual_width: int) -> bool:
    """Whether the screen is as wide as that, from the usual width."""
    return pixels(usual_width) <= screen().width()


def screen() -> QSize:
    """Return the room that the screen has for a window."""
    return QGuiApplication.primaryScreen().availableSize()
