"""What lies around the data of a frame: ticks and their words, titles, labels above it and at its right edge."""

from __future__ import annotations

from ui import scale
from ui.plot_frame import LABEL_GAP, TICK_GAP, Frame
from ui.plot_text import Dressing

_MOVED = 0.6  # of a line: a label moved further than this gets a line to its own


def show_ticks(dressing: Dressing, made: Frame, *, level: bool, upright: bool) -> None:
    """Write the words of both axes; level and upright lines of a light grid run through their ticks."""
    line = dressing.line_height
    for value, words in zip(made.up.ticks, made.up.words, strict=True):
        y = made.y(value)
        for number, text in enumerate(words):
            middle = y + ((len(words) - 1) / 2 - number) * line
            dressing.words(made.left - TICK_GAP, middle, text, across="right")
        if level:
            dressing.hairline((made.left, y, made.right, y), "line", under=True)
    for value, words in zip(made.across.ticks, made.across.words, strict=True):
        for number, text in enumerate(words):
            y = made.bottom - TICK_GAP - (0.0 if made.across.turned else (number + 0.5) * line)
            dressing.words(made.x(value), y, text, across="center", turned=made.across.turned)
        if upright:
            dressing.hairline((made.x(value), made.bottom, made.x(value), made.top), "line", under=True)


def show_title(dressing: Dressing, made: Frame, title: str, drop: float = 0.0) -> None:
    """Write the title of the axis across below its words, so much further down."""
    if title:
        y = made.bottom - TICK_GAP - made.across.depth(dressing) - 0.5 * dressing.line_height - drop
        text = dressing.cut(title, made.right - LABEL_GAP)
        centre = max((made.left + made.right) / 2, dressing.width(text) / 2 + LABEL_GAP / 2)
        dressing.words(centre, y, text, across="center")


def show_above(dressing: Dressing, made: Frame) -> None:
    """Write what stands above the data, and draw the lines that it belongs to."""
    line = dressing.line_height
    for each in made.above:
        foot = made.top + TICK_GAP + each.row * line
        if each.stem is not None:
            dressing.hairline((each.stem, made.bottom, each.stem, max(made.top, foot)), each.role, dashed=True)
        if each.row >= 0:
            dressing.words(each.left, foot + line / 2, each.text, each.role)


def show_ends(dressing: Dressing, made: Frame) -> None:
    """Write the labels at the right edge, kept apart; one far from its value has a line to it."""
    half = dressing.line_height / 2
    wanted = [made.y(end.value) for end in made.ends]
    placed = scale.apart(wanted, dressing.line_height, made.bottom + half / 2, max(made.top, made.bottom + half))
    for end, own, y in zip(made.ends, wanted, placed, strict=True):
        dressing.words(made.right + LABEL_GAP, y, end.text, end.role)
        if abs(own - y) > _MOVED * dressing.line_height:
            dressing.hairline((made.right + 1, own, made.right + LABEL_GAP - 1, y), end.role)
