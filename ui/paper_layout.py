"""Paper laid out on pages, as a value: what stands where, in points. Nothing is painted here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from core.charts import Chart, Kind
from core.paper import Block, Figures, Heading, Paper, Paragraph, Table
from ui import chart_room
from ui.chart_words import is_empty
from ui.paper_pieces import Box, Drawn, Page, Piece, Placed, Rule, Ruler, Sheet, Style, cut, line_of, moved, wrapped
from ui.paper_table import table_pieces

TITLE = Style(18.0, strong=True)
HEADING = Style(12.5, strong=True)
BODY = Style(9.5)
STRONG = Style(9.5, strong=True)
NOTE = Style(8.5, role="muted")
CAPTION = Style(10.0, strong=True)
LABEL = Style(8.0, role="muted")
FIGURE = Style(14.0, strong=True)
EDGE = Style(8.0, role="muted")  # header and footer

EDGE_ROOM = 22.0  # for the header above, and the footer below
_MOST_TILES = 5
_TILE_GAP, _TILE_PAD = 8.0, 7.0
_CHART_SHARE, _CHART_TALLEST, _LYING_ROW, _LYING_ROOM = 0.42, 240.0, 26.0, 70.0
_MOST_OF_PAGE = 0.9
_POINTS = 0.75  # of a pixel
_EMPTY_CHART = 60.0


def layout(paper: Paper, ruler: Ruler, sheet: Sheet) -> tuple[Page, ...]:
    """Return the pages of a paper, header and footer included; the footers need all pages to be laid out first."""
    room = Sheet(sheet.width, sheet.height - 2 * EDGE_ROOM)
    pieces = [piece for block in paper.blocks for piece in _pieces(ruler, block, room)]
    pages = paginated(pieces, room.height)
    return tuple(
        (
            *_edges(ruler, paper, sheet, f"Page {number} of {len(pages)}"),
            *(moved(part, EDGE_ROOM) for part in page),
        )
        for number, page in enumerate(pages, start=1)
    )


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


def _edges(ruler: Ruler, paper: Paper, sheet: Sheet, count: str) -> Page:
    """Return the header and the footer of a page."""
    edges = (0.0, sheet.width)
    foot = sheet.height - EDGE.line
    number = line_of(ruler, count, EDGE, edges, foot, right=True)
    header = cut(ruler, paper.header, EDGE, sheet.width)
    footer = cut(ruler, paper.footer, EDGE, number.left - EDGE.size)
    return (
        line_of(ruler, header, EDGE, edges, 0.0),
        Rule(0.0, EDGE.line + 2, sheet.width),
        Rule(0.0, foot - 3, sheet.width),
        line_of(ruler, footer, EDGE, edges, foot),
        number,
    )


def _pieces(ruler: Ruler, block: Block, room: Sheet) -> list[Piece]:
    match block:
        case Heading():
            return [_heading(ruler, block, room)]
        case Paragraph():
            return _paragraph(ruler, block, room)
        case Figures():
            return _figures(ruler, block, room)
        case Table():
            return table_pieces(ruler, block, room)
        case Chart():
            return [_chart(ruler, block, room)]
        case _:
            assert_never(block)


def _lines(ruler: Ruler, text: str, style: Style, edges: tuple[float, float], top: float = 0.0) -> tuple[Placed, ...]:
    lines = wrapped(ruler, text, style, edges[1] - edges[0])
    return tuple(line_of(ruler, line, style, edges, top + number * style.line) for number, line in enumerate(lines))


def _heading(ruler: Ruler, block: Heading, room: Sheet) -> Piece:
    style = TITLE if block.level == 1 else HEADING
    parts = _lines(ruler, block.text, style, (0.0, room.width))
    before = 0.0 if block.level == 1 else 16.0
    return Piece(parts, len(parts) * style.line + 2, before=before, with_next=True, fresh=block.fresh)


def _paragraph(ruler: Ruler, block: Paragraph, room: Sheet) -> list[Piece]:
    """Return a paragraph as lines, with never one line of it alone on a page."""
    style = NOTE if block.muted else STRONG if block.strong else BODY
    lines = [
        Piece((moved(line, -line.top),), style.line) for line in _lines(ruler, block.text, style, (0.0, room.width))
    ]
    lines[0] = replace(lines[0], before=5.0)
    for index in {0, len(lines) - 2} if len(lines) > 1 else set():
        lines[index] = replace(lines[index], with_next=True)
    return lines


def _figures(ruler: Ruler, block: Figures, room: Sheet) -> list[Piece]:
    """Return headline figures as rows of tiles of one size."""
    if not block.items:
        return []
    widest = max(ruler.width(value, FIGURE) for _, value, _ in block.items) + 2 * _TILE_PAD
    fitting = max(1, min(_MOST_TILES, int((room.width + _TILE_GAP) / (widest + _TILE_GAP))))
    rows = -(-len(block.items) // fitting)
    count = -(-len(block.items) // rows)
    width = (room.width - (count - 1) * _TILE_GAP) / count
    lines = max(len(wrapped(ruler, label, LABEL, width - 2 * _TILE_PAD)) for label, _, _ in block.items)
    tiles = [_tile(ruler, item, width, lines) for item in block.items]
    height = max(tile.height for tile in tiles)
    pieces = []
    for start in range(0, len(tiles), count):
        parts: list[Placed] = []
        for number, tile in enumerate(tiles[start : start + count]):
            left = number * (width + _TILE_GAP)
            parts.append(Box(left, 0.0, width, height))
            parts += [replace(part, left=part.left + left) for part in tile.parts]
        pieces.append(Piece(tuple(parts), height, before=_TILE_GAP))
    return pieces


def _tile(ruler: Ruler, item: tuple[str, str, str], width: float, label_lines: int) -> Piece:
    """Return a tile whose label stands on its figure, so that the figures of a row are on one level."""
    parts: list[Placed] = []
    edges = (_TILE_PAD, width - _TILE_PAD)
    label = _lines(ruler, item[0], LABEL, edges)
    top = _TILE_PAD + label_lines * LABEL.line
    parts += [moved(line, top - len(label) * LABEL.line) for line in label]
    for text, style in zip(item[1:], (FIGURE, LABEL), strict=True):
        lines = _lines(ruler, text, style, edges, top) if text else ()
        parts += lines
        top += len(lines) * style.line
    return Piece(tuple(parts), top + _TILE_PAD)


def _chart(ruler: Ruler, block: Chart, room: Sheet) -> Piece:
    caption = _lines(ruler, block.title, CAPTION, (0.0, room.width)) if block.title else ()
    above = len(caption) * CAPTION.line + 3
    tall = _EMPTY_CHART if is_empty(block) else min(_CHART_SHARE * room.width, _CHART_TALLEST)
    if block.kind is Kind.LYING and not is_empty(block):
        tall = max(tall / 2, _LYING_ROOM + _LYING_ROW * len(block.positions()))
    elif needed := chart_room.height(block, int(room.width / _POINTS)):
        tall = needed * _POINTS
    tall = min(tall, _MOST_OF_PAGE * room.height - above)
    return Piece((*caption, Drawn(0.0, above, room.width, tall, block)), above + tall, before=12.0)
