"""Tables on paper: columns that fit the sheet, wrapped, smaller, or in parts; rows that are never split."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from core.paper import Table
from ui.language import say
from ui.paper_pieces import Piece, Placed, Rule, Ruler, Sheet, Style, line_of, words_in, wrapped

_SIZES = (8.5, 8.0, 7.5, 7.0)
_SIZE_IN_PARTS = 8.0
_PAD = 4.0  # left and right of each cell
_ABOVE = 2.5  # above and below each cell
_BEFORE = 8.0
_HAIR = 0.5
_NARROW_TEXT, _WIDE_NUMBER = 110.0, 90.0  # text is wrapped no narrower, figures are not wrapped below
_FIRST_IN_PARTS = 0.32  # of the width: for all columns that are repeated in every part
_LABEL_SHARE = 0.16  # of the width: the names of rows beside columns of one width
_TALLEST = 0.8  # of the page: a row with more is continued as another row


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns of the table stand beside each other, how wide, and how their words look."""

    which: tuple[int, ...]
    widths: tuple[float, ...]
    style: Style


def table_pieces(ruler: Ruler, table: Table, sheet: Sheet) -> list[Piece]:
    """Return the rows of a table as pieces, part after part where the columns do not fit beside each other."""
    if not table.head and not table.rows:
        return []
    filled = _filled(table)
    pieces: list[Piece] = []
    for columns in _laid_out(ruler, filled, sheet.width):
        look = replace(columns.style, strong=True)
        head = _row(ruler, filled, columns, filled.head, replace(look, role="muted"), head=True)
        tallest = _TALLEST * sheet.height - head.height
        rows = [
            replace(row, head=head)
            for number, cells in enumerate(filled.rows)
            for row in _rows(ruler, filled, columns, cells, look if number in filled.strong else columns.style, tallest)
        ]
        if len(rows) > 1:
            rows[-2] = replace(rows[-2], with_next=True)  # so that no page holds a lone last row
        if any(filled.head):
            pieces.append(replace(head, before=_BEFORE, with_next=bool(rows)))
        elif rows:
            rows = [replace(row, head=None) for row in rows]
            rows[0] = replace(rows[0], before=_BEFORE)
        pieces += rows
    return pieces


def _filled(table: Table) -> Table:
    """Return the table in the reader's language, with as many cells in each row as in the longest."""
    count = max(map(len, (table.head, *table.rows)))
    rows = tuple((*map(say, row), *[""] * (count - len(row))) for row in (table.head, *table.rows))
    return replace(table, head=rows[0], rows=rows[1:])


def _laid_out(ruler: Ruler, table: Table, width: float) -> tuple[_Columns, ...]:
    """Return the columns in one part, at the largest size that fits, else in several parts."""
    everything = tuple(range(len(table.head)))
    usual: list[_Columns] = []
    for size in _SIZES:
        style = Style(size)
        wishes = [_wishes(ruler, table, index, style) for index in everything]
        if sum(least for least, _ in wishes) > width:
            continue
        even = _even(wishes, table.first_number, width) if table.even else ()
        if even:
            return (_Columns(everything, even, style),)
        usual.append(_Columns(everything, _shared(wishes, width), style))
        if not table.even:
            break
    if usual:
        return (usual[0],)
    style = Style(_SIZE_IN_PARTS)
    wishes = [_wishes(ruler, table, index, style) for index in everything]
    repeated = everything[: min(table.repeated, len(everything) - 1)]
    fixed = [min(wishes[index][1], _FIRST_IN_PARTS * width / max(1, len(repeated))) for index in repeated]
    room = width - sum(fixed)
    return tuple(
        _Columns(
            (*repeated, *part),
            _shared([*((each, each) for each in fixed), *(wishes[index] for index in part)], width),
            style,
        )
        for part in _parts([min(least, room) for least, _ in wishes], room, len(repeated))
    )


def _parts(least: list[float], width: float, begin: int) -> list[tuple[int, ...]]:
    """Return the columns after those that are repeated in as few parts as fit, and as even as they come."""
    parts: list[list[int]] = [[]]
    used = 0.0
    for index in range(begin, len(least)):
        if parts[-1] and used + least[index] > width:
            parts.append([])
            used = 0.0
        parts[-1].append(index)
        used += least[index]
    each, more = divmod(len(least) - begin, len(parts))
    ends = [begin + each * number + min(number, more) for number in range(len(parts) + 1)]
    evenly = [tuple(range(start, end)) for start, end in pairwise(ends)]
    if all(sum(least[index] for index in part) <= width for part in evenly):
        return evenly
    return [tuple(part) for part in parts]


def _wishes(ruler: Ruler, table: Table, index: int, style: Style) -> tuple[float, float]:
    """Return the least and the most width that a column can use."""
    strong = replace(style, strong=True)
    cells = [(row[index], strong if number in table.strong else style) for number, row in enumerate(table.rows)]
    longest_word = max(
        (
            ruler.width(word, strong)
            for text in (table.head[index], *(text for text, _ in cells))
            for line in text.splitlines()
            for word in words_in(line)
        ),
        default=0.0,
    )
    most = max((ruler.width(line, look) for text, look in cells for line in text.splitlines()), default=0.0)
    head = ruler.width(table.head[index], strong)
    most = max(most, longest_word, min(head, _WIDE_NUMBER))
    limit = _WIDE_NUMBER if index >= table.first_number else _NARROW_TEXT
    least = max(min(most, limit), min(longest_word, limit))
    return least + 2 * _PAD, most + 2 * _PAD


def _shared(wishes: list[tuple[float, float]], width: float) -> tuple[float, ...]:
    """Share a width out: first what is needed, then what is wished for, then evenly."""
    left = width - sum(least for least, _ in wishes)
    if left < 0:
        return tuple(least * width / (width - left) for least, _ in wishes)
    wished = sum(most - least for least, most in wishes)
    part = min(1.0, left / wished) if wished else 0.0
    rest = max(0.0, left - wished) / len(wishes)
    return tuple(least + (most - least) * part + rest for least, most in wishes)


def _even(wishes: list[tuple[float, float]], first: int, width: float) -> tuple[float, ...]:
    """Share a width out so that all columns of figures have the same; nothing where one of them needs more."""
    labels = [max(least, _LABEL_SHARE * width / max(1, first)) for least, _ in wishes[:first]]
    each = (width - sum(labels)) / max(1, len(wishes) - first)
    fits = all(least <= each for least, _ in wishes[first:])
    return (*labels, *[each] * (len(wishes) - first)) if fits else ()


def _rows(
    ruler: Ruler,
    table: Table,
    columns: _Columns,
    cells: tuple[str, ...],
    style: Style,
    tallest: float,
) -> list[Piece]:
    """Return one row, or its continuation too where it is taller than any page."""
    whole = _row(ruler, table, columns, cells, style)
    if whole.height <= tallest:
        return [whole]
    most = max(1, int((tallest - 2 * _ABOVE) / style.line))
    lines = [
        wrapped(ruler, cells[index], style, width - 2 * _PAD)
        for index, width in zip(columns.which, columns.widths, strict=True)
    ]
    made = []
    for start in range(0, max(map(len, lines)), most):
        texts = ["" for _ in cells]
        for index, column in zip(columns.which, lines, strict=True):
            texts[index] = "\n".join(column[start : start + most])
        made.append(_row(ruler, table, columns, tuple(texts), style))
    return made


def _row(
    ruler: Ruler, table: Table, columns: _Columns, cells: tuple[str, ...], style: Style, *, head: bool = False
) -> Piece:
    """Return a row with its rule below; the words of a head stand on the rule, others hang from the top."""
    texts = [
        wrapped(ruler, cells[index], style, width - 2 * _PAD)
        for index, width in zip(columns.which, columns.widths, strict=True)
    ]
    count = max(map(len, texts))
    parts: list[Placed] = []
    edge = 0.0
    for index, width, lines in zip(columns.which, columns.widths, texts, strict=True):
        inside = (edge + _PAD, edge + width - _PAD)
        skipped = count - len(lines) if head else 0
        for number, text in enumerate(lines):
            top = _ABOVE + (number + skipped) * style.line
            if text:
                parts.append(line_of(ruler, text, style, inside, top, right=index >= table.first_number))
        edge += width
    height = 2 * _ABOVE + count * style.line
    parts += _upright(table, columns, height)
    parts.append(Rule(0.0, height, sum(columns.widths), "muted" if head else "line"))
    return Piece(tuple(parts), height)


def _upright(table: Table, columns: _Columns, height: float) -> list[Placed]:
    """Return the lines that stand before some columns."""
    edge, found = 0.0, list[Placed]()
    for index, width in zip(columns.which, columns.widths, strict=True):
        if index in table.ruled:
            found.append(Rule(edge, 0.0, _HAIR, height=height))
        edge += width
    return found
