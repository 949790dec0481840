"""Words of a chart in scripts that its font has not."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from PySide6.QtGui import QFontDatabase

from ui import theme as themes
from ui.plot_text import Dressing

PALETTE = themes.load("light").roles


def families_in(family: str) -> list[str]:
    """The fonts of a word on a chart, which can be drawn with them."""
    figure = Figure(figsize=(2, 1))
    canvas: Any = FigureCanvasAgg(figure)  # its own types leave much out
    dressing = Dressing(figure, PALETTE, family, 9.0)
    dressing.words(10, 20, "Zürich")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        canvas.draw()
    word = next(each for each in figure.get_children() if isinstance(each, Text))
    return list(word.get_fontproperties().get_family())


def test_the_first_installed_font_of_each_other_script_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    systems = QFontDatabase.WritingSystem
    installed = {systems.SimplifiedChinese: ["Known to Qt alone", "DejaVu Serif", "DejaVu Sans Mono"]}
    monkeypatch.setattr(QFontDatabase, "families", lambda system: installed.get(system, []))
    assert families_in("A font nobody has") == ["DejaVu Sans", "DejaVu Serif"]
    assert families_in("STIXGeneral") == ["STIXGeneral", "DejaVu Sans", "DejaVu Serif"]
