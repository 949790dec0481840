"""Line icons of our own, in the colours of the theme. Each is read and drawn when it is first seen, and kept.

Start-up reason of the late import: QtSvg takes longer to load than the frame may wait for its icons.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui import theme as themes
from ui.zoom import pixels

SIDE = 16
SCALES = (1, 2, 3)  # device pixels a pixel
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
_CURRENT = "currentColor"
_NAME, _ROLE = "icon_name", "icon_role"


def names() -> tuple[str, ...]:
    """Return the names of the icons there are, in alphabetical order."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


def icon(name: str, role: str = "muted", side: int = SIDE) -> QIcon:
    """Return an icon in the colour of a role, sharp on any screen, and pale where it cannot be used.

    Raises:
        FileNotFoundError: there is none of this name.
    """
    roles = themes.worn().roles
    return _made(name, roles[role], roles["disabled"], pixels(side))


def dress(button: QAbstractButton, name: str, role: str = "muted") -> None:
    """Give a button an icon before its words, which follows the theme."""
    button.setProperty(_NAME, name)
    button.setProperty(_ROLE, role)
    button.setIconSize(QSize(pixels(SIDE), pixels(SIDE)))
    button.setIcon(icon(name, role))


def redress() -> None:
    """Show all icons of buttons in the colours and the size of now."""
    for widget in QApplication.allWidgets():
        name = widget.property(_NAME)
        if isinstance(widget, QAbstractButton) and name:
            dress(widget, name, widget.property(_ROLE))


@cache
def program() -> QIcon:
    """Return the icon of the program."""
    return _made("headwater", "", "", 64)


def blank(side: int = SIDE) -> QIcon:
    """Return the room of an icon that comes later, so that nothing moves then."""
    empty = QPixmap(pixels(side), pixels(side))
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)


@cache
def _made(name: str, colour: str, pale: str, side: int) -> QIcon:
    """An icon of so many pixels, for screens of one, two or three device pixels a pixel."""
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, pale)):
        for scale in SCALES:
            made.addPixmap(_drawn(name, ink, side, scale), mode)
    return made


def _drawn(name: str, ink: str, side: int, scale: int) -> QPixmap:
    svg: Any = import_module("PySide6.QtSvg")
    renderer = svg.QSvgRenderer(QByteArray(_source(name).replace(_CURRENT, ink).encode()))
    drawn = QPixmap(side * scale, side * scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side * scale, side * scale))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
