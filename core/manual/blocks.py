"""Pages of the manual as values: blocks in reading order, of words that may be strong, stressed, code or a link."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias, assert_never


class Look(Enum):
    """How words stand out."""

    PLAIN = "plain"
    STRONG = "strong"
    STRESSED = "stressed"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look; with a target they are a link: `page`, `page#anchor`, or an address outside."""

    text: str
    look: Look = Look.PLAIN
    target: str = ""


Line: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (the page's title) to 3; the anchor is its name in links, unique on the page."""

    text: str
    level: int
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `muted` for what is looked up rather than read."""

    line: Line
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with numbers where the order matters."""

    lines: tuple[Line, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula or a command, signs as they stand, one or more lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of words."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


Block: TypeAlias = Heading | Paragraph | Items | Formula | Table


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name in links, its title, its blocks; the title is the first of them."""

    name: str
    title: str
    blocks: tuple[Block, ...]


def plain(text: str) -> Line:
    """Words as they are: nothing in them is a mark."""
    return (Span(text),)


def words(line: Line) -> str:
    """A line without looks and links."""
    return "".join(span.text for span in line)


def lines(block: Block) -> Iterable[Line]:
    """Every line of a block."""
    match block:
        case Heading() | Formula():
            return (plain(block.text),)
        case Paragraph():
            return (block.line,)
        case Items():
            return block.lines
        case Table():
            return (*block.head, *(cell for row in block.rows for cell in row))
        case _:
            assert_never(block)


def targets(page: Page) -> Iterable[str]:
    """Where the links of a page lead."""
    return (span.target for block in page.blocks for line in lines(block) for span in line if span.target)
