"""Papers laid out on pages, as a value: what stands where, in points. Nothing is painted here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.paper import Block, Heading, Job, Paper, Paragraph
from ui.paper_blocks import pieces
from ui.paper_edges import edges, rooms
from ui.paper_pieces import Leaf, Page, Piece, Placed, Ruler, Sheet, moved, shrunk

_WHOLE = (1.0, 1.0)
_SMALLER = (
    *(_WHOLE, (0.96, 1.0), (0.93, 0.95), (0.90, 0.9), (0.90, 0.8), (0.88, 0.75), (0.86, 0.7), (0.84, 0.65)),
    *((0.82, 0.62), (0.80, 0.6), (0.78, 0.58), (0.76, 0.55), (0.74, 0.52), (0.72, 0.5)),
)  # words and charts, and how high charts are besides: what a paper that must be on one page is made smaller to


def laid_out(job: Job, ruler: Ruler, sheet_of: Callable[[bool], Sheet]) -> tuple[Leaf, ...]:
    """Return the pages of a job, header and footer included; the footers need all pages to be laid out first.

    Args:
        job: what is printed.
        ruler: measures words.
        sheet_of: the room on an upright sheet, or on one that lies on its side.
    """
    found = [(paper, page) for paper in job.papers for page in content(paper, ruler, sheet_of(paper.landscape))]
    leaves = []
    for number, (paper, page) in enumerate(found, start=1):
        sheet = sheet_of(paper.landscape)
        around = edges(ruler, paper, sheet, f"Page {number} of {len(found)}")
        leaves.append(Leaf((*around, *page), sheet, paper.landscape))
    return tuple(leaves)


def content(paper: Paper, ruler: Ruler, sheet: Sheet) -> tuple[Page, ...]:
    """Return the pages of a paper between header and footer; what must be on one page is made smaller until it is."""
    top, bottom = rooms(paper)
    pages: tuple[Page, ...] = ()
    for share, charts in _SMALLER if paper.on_one else (_WHOLE,):
        room = Sheet(sheet.width / share, (sheet.height - top - bottom) / share, charts)
        pages = paginated(_in_order(paper.blocks, ruler, room), room.height)
        pages = tuple(tuple(moved(shrunk(part, share), top) for part in page) for page in pages)
        if len(pages) == 1:
            break
    return pages


def _in_order(blocks: Sequence[Block], ruler: Ruler, room: Sheet) -> list[Piece]:
    """Return all pieces; a note right under a heading stays with what both are about."""
    found: list[Piece] = []
    for before, block in zip((None, *blocks), blocks, strict=False):
        made = pieces(ruler, block, room)
        if isinstance(before, Heading) and isinstance(block, Paragraph) and block.muted:
            made[-1] = replace(made[-1], with_next=True)
        found += made
    return found


def paginated(pieces: Sequence[Piece], height: float) -> tuple[Page, ...]:
    """Return pieces on pages of a height: each where it fits whole, with those that it is kept with."""
    pages: list[list[Placed]] = [[]]
    used = 0.0
    for start, piece in enumerate(pieces):
        needed = _kept_together(pieces, start)
        begins_group = start == 0 or not pieces[start - 1].with_next
        full = used + piece.before + (needed if begins_group else piece.height) > height
        if (full or piece.fresh) and pages[-1]:
            pages.append([])
            used = 0.0
            if piece.head:
                pages[-1] += piece.head.parts
                used = piece.head.height
        used += piece.before if pages[-1] else 0.0
        pages[-1] += [moved(part, used) for part in piece.parts]
        used += piece.height
    return tuple(map(tuple, pages))


def _kept_together(pieces: Sequence[Piece], start: int) -> float:
    """Return the height of a piece and of those that must follow it on the same page."""
    height = pieces[start].height
    for before, piece in zip(pieces[start:], pieces[start + 1 :], strict=False):
        if not before.with_next:
            break
        height += piece.before + piece.height
    return height
