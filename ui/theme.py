"""Themes: every colour of the program by role, read from one file a theme, applied as palette and style sheet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui import zoom
from ui.style import sheet

ROLES = (
    *("background", "card", "line", "edge", "hover", "text", "muted", "placeholder", "disabled"),
    *("accent", "soft", "stated", "link", "focus", "selection", "selected-text", "good", "warn", "bad"),
    *("series1", "series2", "series3", "series4", "series5", "series6", "series7", "series8"),
)
USUAL = "light"
SYSTEM = "system"  # the theme that suits what the system is set to
BODY_PIXELS = 13
SMALL_PIXELS = 12

_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "themes"
_PREFERRED_FAMILY = "Inter"
_WORN = "theme"  # the application's property
_PALETTE = (
    (QPalette.ColorRole.Window, "background"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "card"),
    (QPalette.ColorRole.AlternateBase, "background"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "card"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "bad"),
    (QPalette.ColorRole.PlaceholderText, "placeholder"),
    (QPalette.ColorRole.ToolTipBase, "card"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Highlight, "selection"),
    (QPalette.ColorRole.HighlightedText, "selected-text"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "link"),
    (QPalette.ColorRole.LinkVisited, "link"),
    (QPalette.ColorRole.Light, "card"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Shadow, "edge"),
)
_WORDS_THAT_FADE = (
    *(QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText),
    *(QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Link),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme: its name, and a colour (`#RRGGBB`) for every role."""

    name: str
    roles: Mapping[str, str]

    def colour(self, role: str) -> QColor:
        """Return the colour of a role; an unknown role is a mistake of ours and raises KeyError."""
        return QColor(self.roles[role])


def names() -> tuple[str, ...]:
    """Return the names of the themes there are, in alphabetical order."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


def of_system() -> str:
    """Return the name of the theme that suits the system's wish for dark colours and for contrast."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high-contrast-dark" if dark else "high-contrast"
    return "dark" if dark else USUAL


def load(name: str) -> Theme:
    """Read a theme; that of the system is one of those there are.

    Raises:
        ValueError: there is no theme of this name, or it lacks roles, or has some nobody knows.
    """
    if name == SYSTEM:
        name = of_system()
    path = _FOLDER / f"{name}.toml"
    if not path.is_file():
        message = f"There is no theme {name!r}; there are {', '.join(names())}."
        raise ValueError(message)
    return _read(path)


@cache
def _read(path: Path) -> Theme:
    """Read a theme once: every icon and card asks for the one that is worn.

    Raises:
        ValueError: it lacks roles, or has some nobody knows.
    """
    roles = tomllib.loads(path.read_text(encoding="utf-8"))["roles"]
    if odd := set(roles).symmetric_difference(ROLES):
        message = f"Theme {path.stem!r} lacks, or has beyond what is known: {', '.join(sorted(odd))}."
        raise ValueError(message)
    return Theme(path.stem, {role: str(roles[role]) for role in ROLES})


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole program the look of a theme: style, palette, font and style sheet."""
    app.setProperty(_WORN, theme.name)
    if app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setFont(font())
    QDir.setSearchPaths("theme", [str(_FOLDER)])
    app.setStyleSheet(sheet(theme.name, theme.roles))


def worn() -> Theme:
    """Return the theme that was applied last, for windows that nobody hands one to."""
    app = QApplication.instance()
    name = app.property(_WORN) if app is not None else None
    return load(name if name in names() else USUAL)


def palette(theme: Theme) -> QPalette:
    """Return a full palette, so that nothing is left to the desktop's own colours."""
    made = QPalette()
    for role, name in _PALETTE:
        made.setColor(role, theme.colour(name))
    for role in _WORDS_THAT_FADE:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("disabled"))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, theme.colour("line"))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.HighlightedText, theme.colour("text"))
    return made


def font(pixels: int = BODY_PIXELS) -> QFont:
    """Return the interface font: Inter where it is installed, else the system's, with figures of one width."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    made.setFamilies([_PREFERRED_FAMILY, *made.families()])
    made.setPixelSize(zoom.pixels(pixels))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
