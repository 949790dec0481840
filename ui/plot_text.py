"""Words on a drawing: measured, cut, wrapped and placed in points, never read as mathematics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.textpath import text_to_path

INCH = 72.0
FALLBACK = "DejaVu Sans"
_ELLIPSIS = "…"
_WIDTHS = 1000  # of as many texts the widths are kept: measuring takes longer than all the rest of placing

Across = Literal["left", "center", "right"]
Upright = Literal["top", "center", "bottom", "baseline"]


class Dressing:
    """What surrounds the data of one figure: words, hairlines and samples, placed in points from the bottom left.

    Everything placed can be taken off at once, so that a new size or new values dress the figure anew.
    """

    def __init__(self, figure: Figure, palette: Mapping[str, str], family: str, size: float) -> None:
        """Dress `figure` in the colours of `palette` and the font `family` at `size` points."""
        self.figure = figure
        self.palette = palette
        self.size = size
        self.line_height = size * 1.35
        families = [family, FALLBACK] if family in {entry.name for entry in fontManager.ttflist} else [FALLBACK]
        self._font = FontProperties(family=families, size=size)
        self._placed: list[Artist] = []
        self.width = lru_cache(_WIDTHS)(self._measured)

    def take_off(self) -> None:
        """Remove everything placed so far."""
        for artist in self._placed:
            artist.remove()
        self._placed.clear()

    def _measured(self, text: str) -> float:
        """Return the width of a text in points."""
        return float(text_to_path.get_text_width_height_descent(text, self._font, ismath=False)[0]) if text else 0.0

    def cut(self, text: str, width: float) -> str:
        """Return the text, or as much of its beginning as fits the width, with an ellipsis."""
        if self.width(text) <= width:
            return text
        keep = len(text)
        while keep > 1 and self.width(text[:keep].rstrip() + _ELLIPSIS) > width:
            keep -= 1
        return text[:keep].rstrip() + _ELLIPSIS

    def wrapped(self, text: str, width: float, most: int) -> tuple[str, ...]:
        """Return the text in at most so many lines of a width; the last is cut where it does not fit."""
        lines: list[str] = []
        words = text.split()
        while words and len(lines) < most - 1:
            count = 1
            while count < len(words) and self.width(" ".join(words[: count + 1])) <= width:
                count += 1
            lines.append(self.cut(" ".join(words[:count]), width))
            words = words[count:]
        return (*lines, self.cut(" ".join(words), width)) if words else tuple(lines)

    def words(
        self,
        x: float,
        y: float,
        text: str,
        role: str = "muted",
        *,
        across: Across = "left",
        upright: Upright = "center",
        turned: bool = False,
    ) -> None:
        """Place words with the given point at their left, centre or right, and top, centre or bottom.

        Turned words run upwards and end at the point.
        """
        artist = Text(
            *(x / INCH, y / INCH, text),
            color=self.palette[role],
            fontproperties=self._font,
            ha=across,
            va="top" if turned else upright,
            rotation=90 if turned else 0,
            parse_math=False,
            transform=self.figure.dpi_scale_trans,
            zorder=4,
        )
        self._place(artist)

    def hairline(
        self, ends: tuple[float, float, float, float], role: str, *, dashed: bool = False, under: bool = False
    ) -> None:
        """Place a thin line between two points (x, y, x, y), above the data or under it."""
        left, bottom, right, top = (end / INCH for end in ends)
        artist = Line2D(
            *([left, right], [bottom, top]),
            color=self.palette[role],
            linewidth=0.75,
            dashes=(4, 3) if dashed else (None, None),
            transform=self.figure.dpi_scale_trans,
            zorder=-1 if under else 3,
        )
        self._place(artist)

    def sample(self, x: float, y: float, role: str, *, line: bool, dashed: bool) -> float:
        """Place the sample of a legend with its left centre at a point and return its width."""
        if line:
            width = 14.0
            artist: Artist = Line2D(
                *([x / INCH, (x + width) / INCH], [y / INCH, y / INCH]),
                color=self.palette[role],
                linewidth=1.8,
                dashes=(4, 2) if dashed else (None, None),
                transform=self.figure.dpi_scale_trans,
            )
        else:
            width = 0.75 * self.size
            corner = (x / INCH, (y - width / 2) / INCH)
            artist = Rectangle(
                *(corner, width / INCH, width / INCH), color=self.palette[role], transform=self.figure.dpi_scale_trans
            )
        self._place(artist)
        return width

    def _place(self, artist: Artist) -> None:
        self.figure.add_artist(artist)
        artist.set_clip_on(False)
        self._placed.append(artist)
