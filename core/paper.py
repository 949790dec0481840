"""What goes on paper, as values: headings, paragraphs, tables and charts in reading order."""

from __future__ import annotations

from dataclasses import dataclass

from core.charts import Chart


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the paper, level 2 begins a part, on a page of its own where it is `fresh`."""

    text: str
    level: int = 2
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `strong` for the one sentence that matters, `muted` for a note."""

    text: str
    strong: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    """A row of headline figures: label, value and context of each."""

    items: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of ready-made texts; columns from `first_number` on are right-aligned, `strong` rows stand out."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_number: int = 1
    strong: frozenset[int] = frozenset()


Block = Heading | Paragraph | Figures | Table | Chart


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: blocks in reading order, with the words of its header and footer.

    `landscape` turns the sheet; the printer adds "Page x of y" to the footer.
    """

    title: str
    header: str
    footer: str
    blocks: tuple[Block, ...]
    landscape: bool = False
