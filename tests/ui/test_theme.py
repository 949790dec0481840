"""Each theme can be read by everyone, and no theme lacks what another has."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui import theme as themes
from ui.style import sheet

FOLDER = Path(themes.__file__).resolve().parents[1] / "resources" / "themes"
WORDS_ON_GROUNDS = ("text", "muted", "accent", "stated", "link", "good", "warn", "bad", "placeholder")
GROUNDS = ("card", "background")
WORDS_ON_CHOSEN = ("text", "muted", "accent", "stated", "good", "warn", "bad")
SERIES = tuple(f"series{number}" for number in range(1, 9))

TEXT_PAIRS = (
    *((words, ground) for words in WORDS_ON_GROUNDS for ground in GROUNDS),
    *((words, "soft") for words in WORDS_ON_CHOSEN),
    *((words, "hover") for words in ("text", "muted", "accent")),
    *((series, "card") for series in SERIES),  # labels at the ends of lines
    ("selected-text", "selection"),
    ("selected-text", "accent"),  # the primary button
    ("selected-text", "stated"),  # the same under the pointer
)
MARK_PAIRS = (
    *((role, "card") for role in (*SERIES, "good", "warn", "bad", "muted", "focus", "edge")),
    *((role, "background") for role in ("focus", "edge", "accent")),
    ("disabled", "card"),
    ("focus", "edge"),  # the ring takes the place of the outline
)


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_there_are_light_and_dark_themes_each_also_of_high_contrast() -> None:
    assert themes.names() == ("dark", "high-contrast", "high-contrast-dark", "light")


@pytest.mark.parametrize("name", themes.names())
def test_every_theme_has_exactly_the_same_roles(name: str) -> None:
    assert tuple(themes.load(name).roles) == themes.ROLES


@pytest.mark.parametrize("name", themes.names())
def test_every_colour_is_written_in_full(name: str) -> None:
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in themes.load(name).roles.values())


@pytest.mark.parametrize("name", themes.names())
@pytest.mark.parametrize(("words", "ground"), TEXT_PAIRS)
def test_words_stand_out_from_their_ground(name: str, words: str, ground: str) -> None:
    roles = themes.load(name).roles
    assert contrast(roles[words], roles[ground]) >= (7 if name.startswith("high") else 4.5)


@pytest.mark.parametrize("name", themes.names())
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_marks_stand_out_from_their_ground(name: str, mark: str, ground: str) -> None:
    roles = themes.load(name).roles
    assert round(contrast(roles[mark], roles[ground]), 2) >= 3


@pytest.mark.parametrize("name", themes.names())
@pytest.mark.parametrize(("picture", "role"), [("tick", "selected-text"), ("down", "muted")])
def test_the_pictures_of_a_theme_have_its_colours(name: str, picture: str, role: str) -> None:
    drawn = (FOLDER / name / f"{picture}.svg").read_text(encoding="utf-8")
    assert set(re.findall("#[0-9A-F]{6}", drawn)) == {themes.load(name).roles[role]}


@pytest.mark.parametrize("name", themes.names())
def test_the_style_sheet_holds_only_colours_of_its_theme(name: str) -> None:
    roles = themes.load(name).roles
    assert set(re.findall("#[0-9A-Fa-f]{3,8}", sheet(name, roles))) <= set(roles.values())


def test_an_unknown_theme_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(ValueError, match=r"no theme 'pink'; there are dark, high-contrast, high-contrast-dark, light"):
        themes.load("pink")


def test_a_theme_that_lacks_a_role_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    light = (FOLDER / "light.toml").read_text(encoding="utf-8")
    (tmp_path / "light.toml").write_text(light.replace('accent = "#1F5FBF"\n', ""), encoding="utf-8")
    monkeypatch.setattr(themes, "_FOLDER", tmp_path)
    with pytest.raises(ValueError, match="accent"):
        themes.load("light")


@pytest.mark.parametrize(
    ("dark", "contrasting", "name"),
    [
        (False, False, "light"),
        (True, False, "dark"),
        (False, True, "high-contrast"),
        (True, True, "high-contrast-dark"),
    ],
)
def test_the_theme_of_the_system_follows_its_colours_and_its_contrast(
    monkeypatch: pytest.MonkeyPatch, *, dark: bool, contrasting: bool, name: str
) -> None:
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Unknown
    wish = Qt.ContrastPreference.HighContrast if contrasting else Qt.ContrastPreference.NoPreference
    asked = SimpleNamespace(contrastPreference=lambda: wish)
    hints = SimpleNamespace(colorScheme=lambda: scheme, accessibility=lambda: asked)
    monkeypatch.setattr(themes, "QGuiApplication", SimpleNamespace(styleHints=lambda: hints))
    assert themes.load(themes.SYSTEM) == themes.load(name)


def test_an_unknown_role_is_an_error() -> None:
    with pytest.raises(KeyError):
        themes.load("light").colour("mauve")


@pytest.mark.parametrize("name", themes.names())
def test_a_theme_is_applied_as_style_palette_font_and_style_sheet(qapp: QApplication, name: str) -> None:
    theme = themes.load(name)
    themes.apply(qapp, theme)
    assert qapp.style().name() == "fusion" or qapp.style().metaObject().className() == "QStyleSheetStyle"
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("background")
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == theme.colour("selection")
    assert qapp.styleSheet() == sheet(name, theme.roles)
    assert qapp.font().pixelSize() == themes.BODY_PIXELS
    assert QFontInfo(qapp.font()).family()
    assert themes.worn() == theme
    qapp.setStyleSheet("")


def test_before_a_theme_is_applied_the_usual_one_is_worn(qapp: QApplication) -> None:
    qapp.setProperty("theme", None)
    assert themes.worn() == themes.load(themes.USUAL)
