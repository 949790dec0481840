"""Pages of the manual as plain text, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import assert_never

from core.manual.blocks import Block, Formula, Heading, Items, Page, Paragraph, Table, words

WIDTH = 96
UNDERLINES = ("=", "-")  # of headings of level 1 and 2


def text(page: Page, anchor: str = "") -> str:
    """A page as text, lines not longer than a terminal is wide; only what stands under a heading if one is named."""
    blocks = tuple(_under(page, anchor)) if anchor else page.blocks
    return "\n\n".join("\n".join(_block(block)) for block in blocks)


def _under(page: Page, anchor: str) -> Iterator[Block]:
    """A heading, and what stands below it until the next of its level or above."""
    level = 0
    for block in page.blocks:
        if isinstance(block, Heading):
            if block.anchor == anchor:
                level = block.level
            elif block.level <= level:
                return
        if level:
            yield block


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
            if block.level <= len(UNDERLINES):
                yield UNDERLINES[block.level - 1] * len(block.text)
        case Paragraph():
            yield textwrap.fill(words(block.line), WIDTH)
        case Items():
            for number, line in enumerate(block.lines, 1):
                mark = f"{number}. " if block.numbered else "- "
                yield textwrap.fill(words(line), WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark))
        case Formula():
            yield textwrap.indent(block.text, "    ")
        case Table():
            yield from _table(block)
        case _:
            assert_never(block)


def _table(table: Table) -> Iterator[str]:
    """A row as its first cell, and the others under it."""
    for row in table.rows:
        yield words(row[0])
        for head, cell in zip(table.head[1:], row[1:], strict=True):
            told = words(cell) if len(table.head) == 2 else f"{words(head)}: {words(cell)}"  # noqa: PLR2004 - two columns
            yield textwrap.fill(told, WIDTH, initial_indent="    ", subsequent_indent="    ")
