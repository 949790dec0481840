"""Pages of the manual on paper: the same blocks as any other paper of the program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from core import paper
from core.manual.blocks import Block, Formula, Heading, Items, Page, Paragraph, Table, words

SMALLEST = 2  # level of a heading on paper
INDENT = "\u2003"  # as wide as two letters


def on_paper(page: Page) -> paper.Job:
    """A page to be printed."""
    blocks = tuple(part for block in page.blocks for part in _block(block))
    return paper.alone(paper.Paper(page.title, "Headwater: manual", page.title, blocks))


def _block(block: Block) -> Iterator[paper.Block]:
    match block:
        case Heading():
            is_small = block.level > SMALLEST
            yield paper.Paragraph(block.text, strong=True) if is_small else paper.Heading(block.text, block.level)
        case Paragraph():
            yield paper.Paragraph(words(block.line), muted=block.muted)
        case Items():
            for number, line in enumerate(block.lines, 1):
                yield paper.Paragraph(f"{number}. {words(line)}" if block.numbered else f"• {words(line)}")
        case Formula():
            for written in block.text.splitlines():
                bare = written.lstrip(" ")
                yield paper.Paragraph(INDENT * (1 + (len(written) - len(bare)) // 2) + bare)
        case Table():
            head = tuple(words(cell) for cell in block.head)
            rows = tuple(tuple(words(cell) for cell in row) for row in block.rows)
            yield paper.Table(head, rows, first_number=len(head))
        case _:
            assert_never(block)
