"""Each theme can be read by everyone, and no theme lacks what another has."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui import theme as themes
from ui.style import sheet

FOLDER = Path(themes.__file__).resolve().parents[1] / "resources" / "themes"
Matrix: TypeAlias = tuple[tuple[float, ...], ...]
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


# Machado, Oliveira and Fernandes 2009: linear red, green and blue as eyes see them that lack a kind of cone.
DICHROMATS = MappingProxyType(
    {
        "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
        "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
        "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    }
)
TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)
MOST_SERIES = 6  # in one chart


def times(matrix: Matrix, vector: Iterable[float]) -> tuple[float, ...]:
    there = tuple(vector)
    return tuple(sum(one * other for one, other in zip(row, there, strict=True)) for row in matrix)


def in_lab(eyes: Matrix, colour: str) -> tuple[float, ...]:
    """A colour as some eyes see it, in CIE L*a*b*, where distances are about as great as they look."""
    seen = (min(1.0, max(0.0, part)) for part in times(eyes, linear(colour)))
    parts = (part / white for part, white in zip(times(TO_XYZ, seen), WHITE, strict=True))
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def linear(colour: str) -> tuple[float, ...]:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = linear(colour)
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


@pytest.mark.parametrize("name", themes.names())
@pytest.mark.parametrize("eyes", DICHROMATS)
def test_series_are_told_apart_by_eyes_that_lack_a_colour(name: str, eyes: str) -> None:
    roles = themes.load(name).roles
    seen = [in_lab(DICHROMATS[eyes], roles[series]) for series in SERIES]
    apart = {(one, other): math.dist(seen[one], seen[other]) for one, other in combinations(range(len(SERIES)), 2)}
    assert min(apart[pair] for pair in apart if max(pair) < MOST_SERIES) >= 12
    assert min(apart.values()) >= 9


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
