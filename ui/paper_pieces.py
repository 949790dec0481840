"""The parts a page is made of, as values in points from the top left, and the pieces that are kept together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from core.charts import Chart

ELLIPSIS = "…"
SMALLEST = 6.8  # points, of words in charts


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: size in points, strength and the role of their colour."""

    size: float
    strong: bool = False
    role: str = "text"

    @property
    def line(self) -> float:
        """The height of one line."""
        return self.size * 1.35


class Ruler(Protocol):
    """Knows how wide words are on the paper that they will be painted on."""

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text in one line, in points."""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of words."""

    left: float
    top: float
    width: float
    text: str
    style: Style

    @property
    def height(self) -> float:
        """The height of the line."""
        return self.style.line


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line: level, or upright where it is higher than wide."""

    left: float
    top: float
    width: float
    role: str = "line"
    height: float = 0.5


@dataclass(frozen=True, slots=True)
class Box:
    """The outline of a tile."""

    left: float
    top: float
    width: float
    height: float
    role: str = "line"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart, and how large its words are."""

    left: float
    top: float
    width: float
    height: float
    chart: Chart
    words: float = 8.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A word across a rectangle from its lower left to its upper right, behind everything else."""

    left: float
    top: float
    width: float
    height: float
    text: str


Placed = Words | Rule | Box | Drawn | Mark
Page = tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never split: parts placed from the piece's own top, its height, and the space it likes before itself.

    `with_next` keeps it on the page of the piece after it; `head` is what is repeated above it on a new page.
    """

    parts: Page
    height: float
    before: float = 0.0
    with_next: bool = False
    fresh: bool = False
    head: Piece | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room for content on a page, in points; how high charts are there, of what they like to be."""

    width: float
    height: float
    charts: float = 1.0


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page with the sheet it stands on, in points, margins left out; whether that lies on its side."""

    page: Page
    sheet: Sheet
    landscape: bool = False


def shrunk(part: Placed, share: float) -> Placed:
    """Return a part of a page that is made smaller in all its measures; lines stay as thin as they are."""
    small = replace(part, left=part.left * share, top=part.top * share, width=part.width * share)
    if isinstance(small, Words):
        return replace(small, style=replace(small.style, size=small.style.size * share))
    if isinstance(small, Rule):
        upright = small.height > part.width
        return replace(small, height=small.height * share, width=part.width) if upright else small
    if isinstance(small, Drawn):
        small = replace(small, words=max(SMALLEST, small.words * share))
    return replace(small, height=small.height * share)


def moved(part: Placed, down: float) -> Placed:
    """Return a part further down."""
    return replace(part, top=part.top + down)


def line_of(
    ruler: Ruler, text: str, style: Style, edges: tuple[float, float], top: float, *, right: bool = False
) -> Words:
    """Return one line of words that begins at the left edge, or ends at the right one."""
    width = ruler.width(text, style)
    return Words(edges[1] - width if right else edges[0], top, width, text, style)


def cut(ruler: Ruler, text: str, style: Style, width: float) -> str:
    """Return as much of a text as fits a width, with an ellipsis where that is not all."""
    if ruler.width(text, style) <= width:
        return text
    keep = len(text)
    while keep and ruler.width(text[:keep].rstrip() + ELLIPSIS, style) > width:
        keep -= 1
    return text[:keep].rstrip() + ELLIPSIS


def words_in(text: str) -> list[str]:
    """Return the words of a text; thin spaces hold a figure and its unit together."""
    return [word for word in text.replace("\t", " ").split(" ") if word]


def wrapped(ruler: Ruler, text: str, style: Style, width: float) -> tuple[str, ...]:
    """Return a text in lines of at most a width; own line breaks are kept, a word too long is broken."""
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        line = ""
        for word in words_in(paragraph):
            longer = f"{line} {word}" if line else word
            if ruler.width(longer, style) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            *whole, line = _broken(ruler, word, style, width)
            lines += whole
        lines.append(line)
    return tuple(lines)


def _broken(ruler: Ruler, word: str, style: Style, width: float) -> list[str]:
    """Return a word in as many parts as it takes to fit a width, each of one letter at least."""
    parts = [""]
    for letter in word:
        if parts[-1] and ruler.width(parts[-1] + letter, style) > width:
            parts.append("")
        parts[-1] += letter
    return parts
