"""Points of several shapes and the lines through them, placed on a drawing in points from its bottom left."""

from __future__ import annotations

import math
from collections.abc import Sequence

from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from core.chart_points import Cloud, Shape
from ui.plot_spots import Spot
from ui.plot_text import INCH, Dressing

SMALL, LARGE = 3.1, 5.2  # points from the middle to the edge
KEY = 14.0  # points of a line in the legend
LINE = 1.8
_RIM = 0.6  # of the ground around each shape, so that those which overlap are told apart
_OUTLINES = (
    (Shape.SQUARE, ((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88))),
    (Shape.TRIANGLE, ((-1.08, -0.82), (1.08, -0.82), (0.0, 1.1))),
    (Shape.DOWN, ((-1.08, 0.82), (1.08, 0.82), (0.0, -1.1))),
    (Shape.DASH, ((-1.2, -0.4), (1.2, -0.4), (1.2, 0.4), (-1.2, 0.4))),
    (Shape.DIAMOND, ((-1.15, 0.0), (0.0, -1.15), (1.15, 0.0), (0.0, 1.15))),
)
_CROSS = (((-0.85, -0.85), (0.85, 0.85)), ((-0.85, 0.85), (0.85, -0.85)))
_PLUS = (((-1.1, 0.0), (1.1, 0.0)), ((0.0, -1.1), (0.0, 1.1)))
_STROKES = ((Shape.CROSS, _CROSS), (Shape.PLUS, _PLUS), (Shape.STAR, (*_CROSS, *_PLUS)))


def shapes(
    dressing: Dressing, spots: Sequence[Spot], shape: Shape, role: str, size: float = SMALL, *, order: float = 2.4
) -> None:
    """Place one shape at many points at once."""
    if shape is Shape.NONE or not spots:
        return
    strokes = dict(_STROKES).get(shape)
    if strokes is not None:
        segments = [
            (x + size * one[0], y + size * one[1], x + size * other[0], y + size * other[1])
            for x, y in spots
            for one, other in strokes
        ]
        dressing.strokes(segments, role, 1.4, order=order)
        return
    left, bottom, *_ = dressing.room
    outline = _outline(shape)
    made = [
        outline.transformed(Affine2D().scale(size / INCH).translate((left + x) / INCH, (bottom + y) / INCH))
        for x, y in spots
    ]
    artist = PathPatch(
        Path.make_compound_path(*made),
        facecolor=dressing.palette.get(role, role),
        edgecolor=dressing.palette["card"],
        linewidth=_RIM,
        transform=dressing.figure.dpi_scale_trans,
        zorder=order,
    )
    dressing.place(artist)


def _outline(shape: Shape) -> Path:
    if shape is Shape.DOT:
        return Path.unit_circle()
    corners = dict(_OUTLINES)[shape]
    return Path([*corners, corners[0]], [Path.MOVETO, *[Path.LINETO] * (len(corners) - 1), Path.CLOSEPOLY])


def run(dressing: Dressing, spots: Sequence[Spot], role: str, width: float = LINE, *, dashed: bool = False) -> None:
    """Place a line through points; one that is not a number leaves a gap."""
    left, bottom, *_ = dressing.room
    if any(math.isfinite(x) for x, _ in spots):
        artist = Line2D(
            *([(left + x) / INCH for x, _ in spots], [(bottom + y) / INCH for _, y in spots]),
            color=dressing.palette.get(role, role),
            linewidth=width,
            dashes=(4, 2) if dashed else (None, None),
            solid_joinstyle="round",
            transform=dressing.figure.dpi_scale_trans,
            zorder=2.1,
        )
        dressing.place(artist)


def spread(dressing: Dressing, x: float, low: float, high: float, role: str) -> None:
    """Place an upright line from low to high with a cap at each end."""
    cap = 0.8 * LARGE
    ends = [(x - cap, y, x + cap, y) for y in (low, high)]
    dressing.strokes([(x, low, x, high), *ends], role, 1.4, order=2.5)


def key(dressing: Dressing, at: Spot, cloud: Cloud) -> float:
    """Place the sample of a cloud in a legend with its left centre at a point, and return its width."""
    (x, y), width = at, KEY if cloud.joined else 2 * SMALL
    if cloud.joined:
        run(dressing, [(x, y), (x + width, y)], cloud.role, dashed=cloud.dashed)
    shapes(dressing, [(x + width / 2, y)], cloud.shape, cloud.role)
    return width
