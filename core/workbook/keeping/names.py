"""The names and the list of sheets of a workbook: ours as they are now, somebody's own as they were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from core.workbook.keeping.aligning import Places, quoted_title, shifted
from core.workbook.keeping.package import BOOK, ID_SPACE, Package, Sheet, before_end, plain, space
from core.workbook.keeping.spans import attributes_of
from core.workbook.sheet_names import MARK, NAMED

NAME = re.compile(rb"<(?:\w+:)?definedName\b([^>]*?)>(.*?)</(?:\w+:)?definedName\s*>", re.DOTALL)
NAMES = re.compile(rb"<((?:\w+:)?)definedNames\b[^>]*?(?:/>|>.*?</(?:\w+:)?definedNames\s*>)", re.DOTALL)
SHEETS_END = re.compile(rb"</((?:\w+:)?)sheets\s*>(?:\s*<(?:\w+:)?(?:functionGroups|externalReferences)\b.*?"
                        rb"(?:/>|</(?:\w+:)?(?:functionGroups|externalReferences)\s*>))*", re.DOTALL)  # fmt: skip
SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^>]*?)/>")
CALCULATION = re.compile(rb"<(?:\w+:)?calcPr\b([^>]*?)/>")
LOCAL = "localSheetId"


@dataclass(frozen=True, slots=True)
class Name:
    """A defined name as it is written."""

    attributes: Mapping[str, str]
    text: str
    written: bytes

    @property
    def name(self) -> str:
        """What it is called."""
        return self.attributes.get("name", "")


def names_of(package: Package) -> tuple[Name, ...]:
    """Every name of a workbook, also those of one sheet."""
    found = NAME.finditer(package.parts[BOOK])
    return tuple(Name(attributes_of(each[1].decode()), plain(each[2].decode()), each[0]) for each in found)


def targets(package: Package) -> dict[str, str]:
    """The sheet each of our names points to, whatever somebody called that sheet."""
    found = {}
    for each in names_of(package):
        if each.name.startswith(MARK) and "!" in each.text:
            title = each.text.rpartition("!")[0]
            found[each.name] = title[1:-1].replace("''", "'") if title.startswith("'") else title
    return found


def renew(package: Package, fresh: Package, before: tuple[Sheet, ...], renewed: frozenset[str],
          places: Places) -> None:  # fmt: skip
    """Write the names anew: ours where they are now, those of one sheet with the sheet's number of now.

    Args:
        package: The workbook, its list of sheets already as it is to be.
        fresh: The plan as it would be written on its own.
        before: The sheets when the package was opened, by which its names count.
        renewed: Titles (in `fresh`) of the sheets that were replaced or added, whose own names are ours.
        places: Where our sheets are.
    """
    after = {sheet.title: number for number, sheet in enumerate(package.sheets)}
    gone = {places[title].title for title in renewed}
    kept = [_kept(each, before, after, gone) for each in names_of(package)]
    sheets = fresh.sheets
    made = [line for each in names_of(fresh) for line in _ours(each, sheets, after, renewed, places)]
    lines = sorted({(key, line) for key, line in (*kept, *made) if line}, key=lambda pair: pair[0])
    prefix = NAMES.search(package.parts[BOOK])
    inside = b"".join(line for _, line in lines)
    block = b"<definedNames%b>%b</definedNames>" % (space(package.parts[BOOK]), inside)
    _replace(package, prefix, block)


def _replace(package: Package, found: re.Match[bytes] | None, block: bytes) -> None:
    part = package.parts[BOOK]
    if found is not None:
        package.parts[BOOK] = part[: found.start()] + block + part[found.end() :]
        return
    end = SHEETS_END.search(part)
    if end is None:
        raise KeyError("sheets")
    package.parts[BOOK] = part[: end.end()] + block + part[end.end() :]


Line = tuple[tuple[str, int], bytes]


def _kept(each: Name, before: tuple[Sheet, ...], after: Mapping[str, int], gone: set[str]) -> Line:
    """Somebody's own name, or one of a sheet that stays; nothing of ours, which are written anew."""
    key = (each.name.casefold(), -1)
    if LOCAL not in each.attributes:
        return key, b"" if each.name.startswith(NAMED) else each.written
    place = int(each.attributes[LOCAL])
    title = before[place].title if place < len(before) else ""
    if title in gone or title not in after:
        return key, b""
    number = after[title]
    written = re.sub(rb'(localSheetId=)["\']\d+["\']', rb'\g<1>"%d"' % number, each.written)
    return (each.name.casefold(), number), written


def _ours(each: Name, sheets: tuple[Sheet, ...], after: Mapping[str, int], renewed: frozenset[str],
          places: Places) -> Iterator[Line]:  # fmt: skip
    """One of our names where its cell is now; those of one sheet only where that sheet was written anew."""
    number, local = -1, ""
    if LOCAL in each.attributes:
        title = sheets[int(each.attributes[LOCAL])].title
        if title not in renewed:
            return
        number = after[places[title].title]
        local = f' {LOCAL}="{number}"'
    text = _renamed(each.text, places) if local else shifted(each.text, "", places)
    hidden = ' hidden="1"' if each.attributes.get("hidden") == "1" else ""
    line = f"<definedName name={quoteattr(each.name)}{local}{hidden}>{escape(text)}</definedName>"
    yield (each.name.casefold(), number), line.encode()


def _renamed(text: str, places: Places) -> str:
    """A name of whole rows or columns, with the sheet as it is called now; such sheets are not moved in themselves."""
    pieces = []
    for piece in text.split(","):
        title, mark, rest = piece.rpartition("!")
        known = places.get(title.strip("'").replace("''", "'"))
        pieces.append(f"{quoted_title(known.title)}{mark}{rest}" if known else piece)
    return ",".join(pieces)


def add_sheet(package: Package, title: str, key: str, after: str) -> None:
    """Put a new sheet into the list, behind another one if that is there."""
    part = package.parts[BOOK]
    found = list(SHEET.finditer(part))
    numbers = [int(attributes_of(each[1].decode()).get("sheetId", "0")) for each in found]
    spaces = f'{space(part).decode()} xmlns:hw="{ID_SPACE}"'
    line = f'<sheet{spaces} name={quoteattr(title)} sheetId="{max(numbers, default=0) + 1}" hw:id="{key}"/>'
    behind = next((each for each in found if attributes_of(each[1].decode()).get("name") == after), None)
    if behind is None:
        package.parts[BOOK] = before_end(part, "sheets", line.encode())
    else:
        package.parts[BOOK] = part[: behind.end()] + line.encode() + part[behind.end() :]


def take_out_sheet(package: Package, title: str) -> None:
    """Take a sheet out of the list."""
    part = package.parts[BOOK]
    found = next(each for each in SHEET.finditer(part) if attributes_of(each[1].decode()).get("name") == title)
    package.parts[BOOK] = part[: found.start()] + part[found.end() :]


def calculate_on_opening(package: Package) -> None:
    """Let a spreadsheet calculate everything when it opens the file: somebody's own formulas follow ours."""
    part = package.parts[BOOK]
    found = CALCULATION.search(part)
    if found is None:
        end = NAMES.search(part)
        where = end.end() if end else len(part) - len(part.rpartition(b"</")[2]) - 2
        package.parts[BOOK] = part[:where] + b'<calcPr%b fullCalcOnLoad="1"/>' % space(part) + part[where:]
    elif b"fullCalcOnLoad" not in found[1]:
        package.parts[BOOK] = part[: found.end(1)] + b' fullCalcOnLoad="1"' + part[found.end(1) :]
