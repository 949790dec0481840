"""Words on a drawing: measured, cut, wrapped and placed in points, never read as mathematics."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import text_to_path
from PySide6.QtGui import QFontDatabase

from core.charts import Look, Series
from ui.language import Shown, say

INCH = 72.0
SAMPLE = 20.0  # points of a line in the legend of a chart
FALLBACK = "DejaVu Sans"
_SYSTEMS = QFontDatabase.WritingSystem
_ALSO_WRITTEN = (_SYSTEMS.SimplifiedChinese, _SYSTEMS.Japanese, _SYSTEMS.Korean)  # which the fallback cannot
_ELLIPSIS = "…"
_WIDTHS = 1000  # of as many texts the widths are kept: measuring takes longer than all the rest of placing

WHOLE = (0.0, 0.0, 1.0, 1.0)
HATCH = 4.0  # points from line to line of a hatching

Segment = tuple[float, float, float, float]  # x, y, x, y
Across = Literal["left", "center", "right"]
Upright = Literal["top", "center", "bottom", "baseline"]


class Dressing:
    """What surrounds the data of one figure: words, hairlines and samples, placed in points from the bottom left.

    Everything placed can be taken off at once, so that a new size or new values dress the figure anew. `share` is the
    part of the figure that is dressed: left, bottom, width and height. Colours are roles of the palette or `#RRGGBB`.
    """

    def __init__(self, figure: Figure, palette: Mapping[str, str], family: str, size: float) -> None:
        """Dress `figure` in the colours of `palette` and the font `family` at `size` points."""
        self.figure = figure
        self.share = WHOLE
        self.family = family
        self.palette = palette
        self.size = size
        self.line_height = size * 1.35
        self._font = FontProperties(family=_families(family), size=size)
        self._placed: list[Artist] = []
        self._width = lru_cache(_WIDTHS)(self._measured)
        self.width: Callable[[str], float] = lambda text: self._width(say(text))  # as the reader's language has it

    @property
    def room(self) -> tuple[float, float, float, float]:
        """The left and bottom edge of what is dressed, its width and its height, in points of the figure."""
        width, height = (float(inches) * INCH for inches in self.figure.get_size_inches())
        left, bottom, across, up = self.share
        return left * width, bottom * height, across * width, up * height

    def take_off(self) -> None:
        """Remove everything placed so far."""
        for artist in self._placed:
            artist.remove()
        self._placed.clear()

    def _measured(self, text: str) -> float:
        """Return the width of a text in points."""
        return float(text_to_path.get_text_width_height_descent(text, self._font, ismath=False)[0]) if text else 0.0

    def cut(self, text: str, width: float) -> Shown:
        """Return the text, or as much of its beginning as fits the width, with an ellipsis."""
        whole = say(text)
        if self._width(whole) <= width:
            return whole
        keep = len(whole)
        while keep > 1 and self._width(Shown(whole[:keep].rstrip() + _ELLIPSIS)) > width:
            keep -= 1
        return Shown(whole[:keep].rstrip() + _ELLIPSIS)

    def wrapped(self, text: str, width: float, most: int) -> tuple[str, ...]:
        """Return the text in at most so many lines of a width; the last is cut where it does not fit."""
        lines: list[str] = []
        words = say(text).split()
        while words and len(lines) < most - 1:
            count = 1
            while count < len(words) and self._width(Shown(" ".join(words[: count + 1]))) <= width:
                count += 1
            lines.append(self.cut(Shown(" ".join(words[:count])), width))
            words = words[count:]
        return (*lines, self.cut(Shown(" ".join(words)), width)) if words else tuple(lines)

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
        left, bottom, *_ = self.room
        artist = Text(
            *((left + x) / INCH, (bottom + y) / INCH, say(text)),
            color=self.palette.get(role, role),
            fontproperties=self._font,
            ha=across,
            va="top" if turned else upright,
            rotation=90 if turned else 0,
            parse_math=False,
            transform=self.figure.dpi_scale_trans,
            zorder=4,
        )
        self.place(artist)

    def hairline(
        self, ends: tuple[float, float, float, float], role: str, *, dashed: bool = False, under: bool = False
    ) -> None:
        """Place a thin line between two points (x, y, x, y), above the data or under it."""
        here, low, *_ = self.room
        left, right = ((here + end) / INCH for end in ends[::2])
        bottom, top = ((low + end) / INCH for end in ends[1::2])
        artist = Line2D(
            *([left, right], [bottom, top]),
            color=self.palette.get(role, role),
            linewidth=0.75,
            dashes=(4, 3) if dashed else (None, None),
            transform=self.figure.dpi_scale_trans,
            zorder=-1 if under else 3,
        )
        self.place(artist)

    def strokes(self, segments: Sequence[Segment], role: str, width: float = 0.75, *, order: float = 2.2) -> None:
        """Place many thin lines at once."""
        left, bottom, *_ = self.room
        points = [
            ((left + x) / INCH, (bottom + y) / INCH)
            for one in segments
            for x, y in zip(one[::2], one[1::2], strict=True)
        ]
        if points:
            artist = PathPatch(
                Path(points, [Path.MOVETO, Path.LINETO] * len(segments)),
                edgecolor=self.palette.get(role, role),
                facecolor="none",
                linewidth=width,
                transform=self.figure.dpi_scale_trans,
                zorder=order,
            )
            self.place(artist)

    def boxes(self, boxes: Sequence[Segment], fill: str, edge: str = "", *, dashed: bool = False) -> None:
        """Place filled boxes (left, bottom, width, height) of one colour at once, with an edge if one is named."""
        here, low, *_ = self.room
        corners: list[tuple[float, float]] = []
        for left, bottom, width, height in boxes:
            x, y, right, top = here + left, low + bottom, here + left + width, low + bottom + height
            corners += [(x / INCH, y / INCH), (right / INCH, y / INCH), (right / INCH, top / INCH)]
            corners += [(x / INCH, top / INCH), (x / INCH, y / INCH)]
        if corners:
            artist = PathPatch(
                Path(corners, [Path.MOVETO, *[Path.LINETO] * 3, Path.CLOSEPOLY] * len(boxes)),
                facecolor=self.palette.get(fill, fill),
                edgecolor=self.palette.get(edge, edge or "none"),
                linewidth=1.0 if edge else 0.0,
                linestyle=(0, (3, 2)) if dashed else "solid",
                transform=self.figure.dpi_scale_trans,
                zorder=1.5,
            )
            self.place(artist)

    def sample(
        self, x: float, y: float, series: Series, *, beat: tuple[float, ...] | None = None, strength: float = 1.0
    ) -> float:
        """Place the sample of a legend with its left centre at a point and return its width; `beat` is of a line."""
        if beat is not None:
            left, bottom, *_ = self.room
            width, across, up = SAMPLE, (left + x) / INCH, (bottom + y) / INCH
            artist = Line2D(
                *([across, across + width / INCH], [up, up]),
                color=self.palette.get(series.role, series.role),
                linewidth=1.8,
                dashes=beat or (None, None),
                transform=self.figure.dpi_scale_trans,
            )
            self.place(artist)
            return width
        width = 0.75 * self.size
        box = (x, y - width / 2, width, width)
        colour = self.palette.get(series.role, series.role)
        if series.look is Look.POINT:
            self.strokes(_diamond(box), series.role, 1.6)
        else:
            self.boxes([box], mixed(self.palette["card"], colour, strength))
            self.strokes(hatching(box) if series.look is Look.HATCHED else (), series.role)
        return width

    def place(self, artist: Artist) -> None:
        """Place something drawn in inches of the figure, to be taken off with all else."""
        self.figure.add_artist(artist)
        artist.set_clip_on(False)
        self._placed.append(artist)


def _diamond(box: Segment) -> list[Segment]:
    """Return the outline of a diamond in a box."""
    left, bottom, width, height = box
    x, y, half, tall = left + width / 2, bottom + height / 2, width / 2, height / 2
    corners = [(x - half, y), (x, y + tall), (x + half, y), (x, y - tall)]
    return [(*one, *other) for one, other in zip(corners, corners[1:] + corners[:1], strict=True)]


def hatching(box: Segment, gap: float = HATCH) -> list[Segment]:
    """Return rising lines across a box (left, bottom, width, height), which go on from one box to the next."""
    left, bottom, width, height = box
    right, top = left + width, bottom + height
    segments: list[Segment] = []
    if width <= 0 or height <= 0:
        return segments
    number = int((bottom - right) // gap) + 1  # lines are y = x + number · gap
    while number * gap < top - left:
        shift = number * gap
        start, end = max(left, bottom - shift), min(right, top - shift)
        if end > start:
            segments.append((start, start + shift, end, end + shift))
        number += 1
    return segments


def mixed(ground: str, colour: str, strength: float) -> str:
    """Return a colour `#RRGGBB` on a ground, so strong: 0 is the ground, 1 the colour."""
    pairs = ((int(ground[at : at + 2], 16), int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * strength):02X}" for low, high in pairs)


@cache
def _families(family: str) -> tuple[str, ...]:
    """The family as far as it is known, and what stands in for signs it has not: a planner names things in any script.

    Of each writing system it is the first family that Qt finds installed and matplotlib can read.
    """
    known = {entry.name for entry in fontManager.ttflist}
    found = (next((each for each in QFontDatabase.families(system) if each in known), None) for system in _ALSO_WRITTEN)
    wanted = (family if family in known else None, FALLBACK, *found)
    return tuple(dict.fromkeys(each for each in wanted if each))
