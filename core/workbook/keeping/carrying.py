"""What somebody put on a sheet of ours, taken along when that sheet is written anew; what cannot be is named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from core.workbook.keeping.aligning import Place
from core.workbook.keeping.package import ID_SPACE, Package
from core.workbook.keeping.patching import Sides
from core.workbook.keeping.spans import PLACE, At, Cell, address, attributes_of, cell_xml, column_number
from core.workbook.keeping.styles import Key

WIDTHS = re.compile(rb"<(?:\w+:)?cols\b[^>]*>.*?</(?:\w+:)?cols\s*>", re.DOTALL)
WIDTH = re.compile(rb"<(?:\w+:)?col\b([^>]*?)/>")
ROW = re.compile(rb'<row\b[^>]*?\br="(\d+)"[^>]*?(/?)>')
NOTED = re.compile(rb'(<(?:\w+:)?comment\b[^>]*?\bref=")([A-Z]+[0-9]+)"')
BOX = re.compile(rb"(<(?:\w+:)?Row>)\s*(\d+)\s*(</(?:\w+:)?Row>\s*<(?:\w+:)?Column>)\s*(\d+)\s*(<)")
ANCHOR = re.compile(rb"<(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor\b")
LEFT = (
    ("conditionalFormatting", "conditional formats"),
    ("mergeCell ", "merged cells"),
    ("tablePart ", "tables"),
    ("sparklineGroup ", "sparklines"),
    ("picture ", "a background picture"),
    ("protectedRange ", "protected ranges"),
    ("control ", "form controls"),
)
MOST_COLUMNS = 16_384


@dataclass(frozen=True, slots=True)
class Way:
    """Where somebody's cells go: to where we had written the row and column once, from there to where we do now."""

    rows: Mapping[int, int]
    columns: Mapping[int, int]

    def at(self, row: int, column: int) -> At:
        """Where a cell goes: along with its own row and column, or as far from those before as it was."""
        return _along(self.rows, row), _along(self.columns, column)

    def place(self, title: str) -> Place:
        """As the place of what was on a sheet, for formulas that point to it."""
        is_moved = any(key != value for each in (self.rows, self.columns) for key, value in each.items())
        return Place(title, self.rows, self.columns, is_moved)


@dataclass(frozen=True, slots=True)
class Note:
    """A part that holds comments or their boxes, with the kind of its content where the file states that."""

    part: bytes
    kind: str


def _along(way: Mapping[int, int], place: int) -> int:
    if place in way:
        return way[place]
    before = max((each for each in way if each < place), default=0)
    return way.get(before, 0) + place - before


def way(place: Place, now: Place) -> Way:
    """The way of a sheet: `place` says where what we had written stands in the file, `now` where we write it."""
    return Way(*({there: onward[once] for once, there in each.items() if once in onward}
                 for each, onward in ((place.rows, now.rows), (place.columns, now.columns))))  # fmt: skip


def looks(place: Place, now: Place, sides: Sides, once: tuple[Key, ...], fresh: tuple[Key, ...]) -> dict[At, str]:
    """Formats of the file that stay: of cells we would format now as we did once."""
    found = {}
    for at, cell in sides.was.at.items():
        there, next_ = place.at(*at), now.at(*at)
        theirs = sides.theirs.at.get(there) if there else None
        ours = sides.now.at.get(next_) if next_ else None
        if theirs and ours and next_ and _look(cell, once) == _look(ours, fresh) and theirs.style:
            found[next_] = theirs.style
    return found


def _look(cell: Cell, known: tuple[Key, ...]) -> Key | None:
    return known[int(cell.style)] if cell.style else None


def own_cells(place: Place, sides: Sides) -> dict[At, Cell]:
    """The cells of a sheet that hold something and are none of those we had written."""
    ours = {place.at(*at) for at in sides.was.at}
    filled = ((at, cell) for at, cell in sides.theirs.at.items() if cell.formula is not None or cell.value is not None)
    return {at: cell for at, cell in filled if at not in ours}


def with_cells(part: bytes, cells: Mapping[At, Cell], taken: set[At], way: Way) -> tuple[bytes, tuple[At, ...]]:
    """A sheet of ours with somebody's own cells, each in its place; and those for which there is no room."""
    rows: dict[int, list[tuple[int, bytes]]] = {}
    crowded = []
    for (row, column), cell in cells.items():
        at = way.at(row, column)
        if at in taken or at[1] > MOST_COLUMNS:
            crowded.append((row, column))
            continue
        rows.setdefault(at[0], []).append((at[1], cell_xml("", at, cell, cell.written, cell.value).encode()))
    for row in sorted(rows):
        part = _with_row(part, row, rows[row])
    return part, tuple(crowded)


def _with_row(part: bytes, row: int, cells: list[tuple[int, bytes]]) -> bytes:
    """A sheet of ours with more cells in a row, in the order of columns."""
    later = None
    for found in ROW.finditer(part):
        if int(found[1]) == row:
            return _merged(part, found, cells)
        if int(found[1]) > row:
            later = found.start()
            break
    inside = b"".join(made for _, made in sorted(cells))
    spot = part.index(b"</sheetData>") if later is None else later
    return part[:spot] + b'<row r="%d">%b</row>' % (row, inside) + part[spot:]


def _merged(part: bytes, found: re.Match[bytes], cells: list[tuple[int, bytes]]) -> bytes:
    head = re.sub(rb'\s+spans="[^"]*"', b"", found[0].removesuffix(b"/>").removesuffix(b">"))
    end = found.end() if found[2] else part.index(b"</row>", found.end())
    inside = b"" if found[2] else part[found.end() : end]
    there = re.finditer(rb'<c\b[^>]*?\br="([A-Z]+)\d+"[^>]*?(?:/>|>.*?</c>)', inside, re.DOTALL)
    mixed = [*cells, *((column_number(each[1].decode()), each[0]) for each in there)]
    rest = part[found.end() :] if found[2] else part[end + len(b"</row>") :]
    return part[: found.start()] + head + b">" + b"".join(made for _, made in sorted(mixed)) + b"</row>" + rest


def with_widths(part: bytes, theirs: bytes, way: Way) -> bytes:
    """A sheet of ours with the widths somebody gave its columns."""
    ours, given = WIDTHS.search(part), WIDTHS.search(theirs)
    if ours is None or given is None:
        return part
    widths = _columns(ours[0])
    for column, text in _columns(given[0]).items():
        if column in way.columns:
            widths[way.columns[column]] = text
    lines = (b'<col min="%d" max="%d" %b/>' % (column, column, text) for column, text in sorted(widths.items()))
    return part[: ours.start()] + b"<cols>" + b"".join(lines) + b"</cols>" + part[ours.end() :]


def _columns(cols: bytes) -> dict[int, bytes]:
    """What is said of each column, without its number; a rule for all the rest of a sheet speaks of its first one."""
    found = {}
    for each in WIDTH.finditer(cols):
        said = attributes_of(each[1].decode())
        first, last = int(said.pop("min", "1")), int(said.pop("max", "1"))
        text = " ".join(f'{name}="{value}"' for name, value in said.items()).encode()
        found.update(dict.fromkeys(range(first, min(last, first + 400) + 1), text))
    return found


def comments(package: Package, part: str) -> tuple[tuple[str, str, Note], ...]:
    """The comments of a sheet with the boxes they are shown in: kind of relation, part, what is in it."""
    kinds = ("comments", "vmlDrawing", "threadedComment")
    links = (link for link in package.links(part) if link.kind in kinds and link.target in package.parts)
    return tuple(
        (link.kind, link.target, Note(package.parts[link.target], package.type_of(link.target))) for link in links
    )


def moved_comments(part: bytes, way: Way) -> bytes:
    """Comments and their boxes at the cells they speak of, wherever these went."""

    def cell(found: re.Match[bytes]) -> bytes:
        place = PLACE.fullmatch(found[2].decode())
        if place is None:
            return found[0]
        row, column = way.at(int(place[2]), column_number(place[1]))
        return found[1] + f'{address((row, column))}"'.encode()

    def box(found: re.Match[bytes]) -> bytes:
        row, column = way.at(int(found[2]) + 1, int(found[4]) + 1)
        return found[1] + b"%d" % (row - 1) + found[3] + b"%d" % (column - 1) + found[5]

    threaded = re.sub(rb'(<(?:\w+:)?threadedComment\b[^>]*?\bref=")([A-Z]+[0-9]+)"', cell, NOTED.sub(cell, part))
    return BOX.sub(box, threaded)


def left_behind(theirs: str, was: str) -> tuple[str, ...]:
    """What a sheet has besides cells, widths and comments, which goes when it is written anew."""
    return tuple(words for mark, words in LEFT if mark in theirs and mark not in was)


def drawings(package: Package, part: str) -> int:
    """How many pictures, charts and text boxes are drawn on a sheet."""
    drawn = (link.target for link in package.links(part) if link.kind == "drawing")
    return sum(len(ANCHOR.findall(package.parts.get(target, b""))) for target in drawn)


def with_box(part: bytes, key: str) -> bytes:
    """A sheet of ours that shows the boxes of comments, which are drawn by the part of this relation."""
    line = f'<legacyDrawing xmlns:hw="{ID_SPACE}" hw:id="{key}"/>'.encode()
    after = max(part.rfind(b"<drawing "), part.rfind(b"</headerFooter>"), part.rfind(b"<pageSetup "))
    spot = part.index(b">", after) + 1
    return part[:spot] + line + part[spot:]
