"""Our icons are of one hand, sharp on any screen, in the colours of the theme, and hold up no window."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.windows import opened
from ui import icons, zoom
from ui import theme as themes
from ui.tabs import NAMES

PROGRAM = "headwater"
LINES = tuple(name for name in icons.names() if name != PROGRAM)


@pytest.fixture(autouse=True)
def light(qapp: object) -> Iterator[None]:
    themes.apply(qapp, themes.load("light"))  # type: ignore[arg-type]
    yield
    qapp.setStyleSheet("")  # type: ignore[attr-defined]


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are covered whole."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name().upper() for colour in pixels if colour.alpha() == 255}


@pytest.mark.parametrize("name", LINES)
def test_icons_are_lines_of_one_width_in_one_square(name: str) -> None:
    drawn = (icons.FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert re.findall(r'viewBox="([^"]*)"', drawn) == ["0 0 20 20"]
    assert set(re.findall(r'stroke-width="([^"]*)"', drawn)) == {"1.5"}
    assert re.findall(r'(?:stroke|fill)="([^"]*)"', drawn) == ["none", "currentColor"]


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("scale", [1, 2])
def test_icons_are_drawn_at_the_scale_of_the_screen_in_the_colour_of_their_role(name: str, scale: int) -> None:
    for role in ("accent", "bad"):
        drawn = icons.icon(name, role).pixmap(QSize(16, 16), scale, QIcon.Mode.Normal, QIcon.State.Off)
        assert drawn.size() == QSize(16, 16) * scale
        assert inks(drawn.toImage()) <= {themes.load("light").roles[role]}
        side = range(16 * scale)
        assert any(drawn.toImage().pixelColor(x, y).alpha() > 100 for x in side for y in side)


def test_an_icon_that_cannot_be_used_is_pale() -> None:
    pale = icons.icon("add", "accent").pixmap(QSize(16, 16), 2, QIcon.Mode.Disabled, QIcon.State.Off).toImage()
    assert inks(pale) == {themes.load("light").roles["disabled"]}


def test_the_icon_of_the_program_is_told_from_its_ground_at_its_smallest() -> None:
    small = icons.program().pixmap(QSize(16, 16), 1, QIcon.Mode.Normal, QIcon.State.Off).toImage()
    found = [small.pixelColor(x, y).lightness() for x in range(2, 14) for y in range(2, 14)]
    assert min(found) < 140
    assert max(found) > 230


def test_each_page_has_an_icon() -> None:
    assert set(NAMES) <= set(LINES)


def test_icons_follow_theme_and_size(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    button = QPushButton("Add", window)
    icons.dress(button, "add", "accent")
    window.apply_theme("dark")
    assert inks(button.icon().pixmap(QSize(16, 16), 2).toImage()) == {QColor("#7FB2F5").name().upper()}
    window.look.zoom_to(150)
    assert button.iconSize() == QSize(24, 24)
    window.look.zoom_to()
    window.apply_theme("light")
    assert zoom.percent() == 100


def test_an_unknown_icon_is_a_mistake_of_ours() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("nothing")


def test_the_frame_needs_no_icons() -> None:
    said = "import sys, ui.window; print('PySide6.QtSvg' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "False"
