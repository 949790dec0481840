"""What goes on paper, as values: headings, paragraphs, tables and charts in reading order; papers printed in one go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from core.charts import Chart


class Size(Enum):
    """The sheet: that of the country, or one of the two that printers have."""

    USUAL = "usual"
    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a title of the paper, level 2 begins a part; on a page of its own where it is `fresh`."""

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
    """A table of ready-made texts; columns from `first_number` on are right-aligned, `strong` rows stand out.

    Where it is too wide for the sheet its first columns, as many as are `repeated`, stand in every part, so that rows
    can be told apart there. An upright line stands before each column that is `ruled`; columns of figures that are
    `even` are of one width where they can be.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_number: int = 1
    strong: frozenset[int] = frozenset()
    repeated: int = 1
    ruled: frozenset[int] = frozenset()
    even: bool = False


@dataclass(frozen=True, slots=True)
class Abreast:
    """Charts side by side."""

    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """The figures that a chart is drawn from, as a table under its title."""

    chart: Chart


Block = Heading | Paragraph | Figures | Table | Chart | Abreast | Behind


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: blocks in reading order, with the words of its header and footer, which may have several lines.

    `landscape` turns the sheet, `mark` stands across every page behind the words, and a paper that is `on_one` page is
    made smaller until it is. The printer adds the title to the header and "Page x of y" to the footer.
    """

    title: str
    header: str
    footer: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    mark: str = ""
    on_one: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """What is printed in one go: papers one after the other, each on pages of its own, counted through.

    Where it is `in_grey` nothing is told by colour alone, for printers without any.
    """

    title: str
    papers: tuple[Paper, ...]
    size: Size = Size.USUAL
    in_grey: bool = False


def alone(paper: Paper) -> Job:
    """One paper, printed on the usual sheet."""
    return Job(paper.title, (paper,))
