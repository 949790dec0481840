"""Blocks of a paper as pieces, as a value: what stands in each, in points. Nothing is painted here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from types import MappingProxyType
from typing import assert_never

from core.charts import Chart, Kind
from core.paper import Abreast, Behind, Block, Figures, Heading, Paragraph, Table
from ui import chart_room, chart_words
from ui.chart_words import is_empty
from ui.language import say
from ui.paper_pieces import Box, Drawn, Piece, Placed, Ruler, Sheet, Style, line_of, moved, wrapped
from ui.paper_table import table_pieces

TITLE = Style(18.0, strong=True)
HEADING = Style(12.5, strong=True)
BODY = Style(9.5)
STRONG = Style(9.5, strong=True)
NOTE = Style(8.5, role="muted")
CAPTION = Style(10.0, strong=True)
LABEL = Style(8.0, role="muted")
FIGURES = tuple(Style(size, strong=True) for size in (14.0, 13.0, 12.0))  # the largest that makes one row of them

_HEADINGS = MappingProxyType({1: (TITLE, 0.0), 3: (CAPTION, 12.0)})
_MOST_TILES = 5
_TILE_GAP, _TILE_PAD = 8.0, 7.0
_CHART_SHARE, _CHART_TALLEST, _LYING_ROW, _LYING_ROOM = 0.42, 240.0, 26.0, 70.0
_NARROW, _NARROW_SHARE, _ABREAST_GAP = 300.0, 0.62, 16.0  # points; charts side by side are higher for their width
_MOST_OF_PAGE = 0.9
_ROWS_SHARE, _LOWEST_CHART = 0.62, 105.0  # where room is short
_STRETCHED = MappingProxyType(dict.fromkeys((Kind.LINE, Kind.BARS, Kind.STACK, Kind.AREA), 0.7) | {Kind.POINTS: 0.78})
"""The least share of their height at which charts are read where room is short; others need all of it."""
_POINTS = 0.75  # of a pixel
_EMPTY_CHART = 60.0
_MOST_FIGURES = 130  # rows of the figures behind one chart


def pieces(ruler: Ruler, block: Block, room: Sheet) -> list[Piece]:
    """Return a block as pieces that are never split."""
    found: list[Piece]
    match block:
        case Heading():
            found = [_heading(ruler, block, room)]
        case Paragraph():
            found = _paragraph(ruler, block, room)
        case Figures():
            found = _figures(ruler, block, room)
        case Table():
            found = table_pieces(ruler, block, room)
        case Chart():
            found = [_chart(ruler, block, room.width, room)]
        case Abreast():
            found = _abreast(ruler, block, room)
        case Behind():
            found = _behind(ruler, block, room)
        case _:
            assert_never(block)
    return found


def _lines(ruler: Ruler, text: str, style: Style, edges: tuple[float, float], top: float = 0.0) -> tuple[Placed, ...]:
    lines = wrapped(ruler, say(text), style, edges[1] - edges[0])
    return tuple(line_of(ruler, line, style, edges, top + number * style.line) for number, line in enumerate(lines))


def _heading(ruler: Ruler, block: Heading, room: Sheet) -> Piece:
    style, before = _HEADINGS.get(block.level, (HEADING, 16.0))
    parts = _lines(ruler, block.text, style, (0.0, room.width))
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
    block = Figures(tuple((say(label), say(value), say(context)) for label, value, context in block.items))
    wanted = min(_MOST_TILES, len(block.items))
    style = next((each for each in FIGURES if _fitting(ruler, block, each, room.width) >= wanted), FIGURES[0])
    fitting = max(1, min(_MOST_TILES, _fitting(ruler, block, style, room.width)))
    rows = -(-len(block.items) // fitting)
    count = -(-len(block.items) // rows)
    width = (room.width - (count - 1) * _TILE_GAP) / count
    lines = max(len(wrapped(ruler, label, LABEL, width - 2 * _TILE_PAD)) for label, _, _ in block.items)
    tiles = [_tile(ruler, item, width, lines, style) for item in block.items]
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


def _fitting(ruler: Ruler, block: Figures, style: Style, width: float) -> int:
    """Return how many tiles fit beside each other."""
    widest = max(ruler.width(value, style) for _, value, _ in block.items) + 2 * _TILE_PAD
    return int((width + _TILE_GAP) / (widest + _TILE_GAP))


def _tile(ruler: Ruler, item: tuple[str, str, str], width: float, label_lines: int, style: Style) -> Piece:
    """Return a tile whose label stands on its figure, so that the figures of a row are on one level."""
    parts: list[Placed] = []
    edges = (_TILE_PAD, width - _TILE_PAD)
    label = _lines(ruler, item[0], LABEL, edges)
    top = _TILE_PAD + label_lines * LABEL.line
    parts += [moved(line, top - len(label) * LABEL.line) for line in label]
    for text, look in zip(item[1:], (style, LABEL), strict=True):
        lines = _lines(ruler, text, look, edges, top) if text else ()
        parts += lines
        top += len(lines) * look.line
    return Piece(tuple(parts), top + _TILE_PAD)


def _chart(ruler: Ruler, block: Chart, width: float, room: Sheet, least: float = 0.0) -> Piece:
    """Return a chart under its title, as high as it must be to be read."""
    caption = _lines(ruler, block.title, CAPTION, (0.0, width)) if block.title else ()
    above = len(caption) * CAPTION.line + 3
    tall = _EMPTY_CHART if is_empty(block) else _height(block, width, room.charts)
    tall = min(max(tall, least - above), _MOST_OF_PAGE * room.height - above)
    return Piece((*caption, Drawn(0.0, above, width, tall, block)), above + tall, before=12.0)


def _height(block: Chart, width: float, share: float) -> float:
    """Return how high a chart of some width is; where room is short that share of it, but rows stay readable."""
    tall = min((_NARROW_SHARE if width < _NARROW else _CHART_SHARE) * width, _CHART_TALLEST)
    if block.kind is Kind.LYING:
        return max(tall * share / 2, _LYING_ROOM + _LYING_ROW * max(share, _ROWS_SHARE) * len(block.positions()))
    needed = chart_room.height(block, int(width / _POINTS))
    if needed:
        return needed * _POINTS * max(share, _STRETCHED.get(block.kind, 1.0))
    return max(tall * share, _LOWEST_CHART)


def _abreast(ruler: Ruler, block: Abreast, room: Sheet) -> list[Piece]:
    """Return charts side by side, all as high as the highest."""
    if not block.charts:
        return []
    count = len(block.charts)
    width = (room.width - (count - 1) * _ABREAST_GAP) / count
    tallest = max(_chart(ruler, chart, width, room).height for chart in block.charts)
    parts: list[Placed] = []
    for number, chart in enumerate(block.charts):
        left = number * (width + _ABREAST_GAP)
        made = _chart(ruler, chart, width, room, tallest)
        parts += [replace(part, left=part.left + left) for part in made.parts]
    return [Piece(tuple(parts), tallest, before=12.0)]


def _behind(ruler: Ruler, block: Behind, room: Sheet) -> list[Piece]:
    """Return the figures of a chart as a table under its title; of very many the first."""
    chart = block.chart
    if is_empty(chart):
        return []
    unit = f", in {chart.y_title}" if chart.y_title and chart.kind not in (Kind.POINTS, Kind.STRIP) else ""
    rows = tuple(_shortened(chart_words.rows(chart)))
    found = [_heading(ruler, Heading(f"{chart.title}{unit}", level=3), room)]
    return found + table_pieces(ruler, Table(chart_words.head(chart), rows), room)


def _shortened(rows: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, ...]]:
    yield from islice(rows, _MOST_FIGURES)
    if len(rows) > _MOST_FIGURES:
        yield (f"and {len(rows) - _MOST_FIGURES} more, which the window shows",)
