"""The cells of a sheet with their places in its text, so that one can be replaced and all others stay as they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape, quoteattr

from openpyxl.formula.translate import Translator

from core.workbook.keeping.package import Package, plain
from core.workbook.layout import letters

ODD = ("<!--", "<![CDATA[", "<?xml-")  # what would make other text look like cells
PREFIX = re.compile(r"<(\w+:)?worksheet\b")
ENCODING = re.compile(rb"^\s*<\?xml[^>]*encoding=[\"']([\w-]+)[\"']")
ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
At = tuple[int, int]  # row and column, counted from one
Value = float | str | None


class Cell(NamedTuple):
    """One cell: where it stands in the text, its format, its formula as it is meant, its value."""

    start: int
    end: int
    style: str  # the number of its format, empty where it has none
    more: str  # attributes of other kinds, as they are written
    formula: str | None
    value: Value
    written: str  # the element of its formula
    is_shared: bool = False  # its formula is that of several cells


@dataclass(frozen=True, slots=True)
class Cells:
    """All cells of a sheet, by row and column; `prefix` is what its element names begin with."""

    text: str
    prefix: str
    at: dict[At, Cell]


def strings_of(package: Package) -> tuple[str, ...]:
    """The texts the cells of a workbook share, without their looks."""
    links = {link.kind: link.target for link in package.links("xl/workbook.xml")}
    part = links.get("sharedStrings", "")
    return tuple(_words(each) for each in package.xml(part)) if part in package.parts else ()


def _words(item: Element) -> str:
    """A text of one piece or of several; how it is to be spoken is not part of it."""
    pieces = (each for each in item.iter() if not each.tag.endswith("}rPh"))
    return "".join(each.text or "" for each in pieces if each.tag.endswith("}t"))


def cells_of(part: bytes, strings: tuple[str, ...]) -> Cells | None:
    """The cells of a sheet; nothing where they are written in a way that is not looked through here."""
    encoding = ENCODING.match(part)
    if encoding is not None and encoding[1].lower() != b"utf-8":
        return None
    text = part.decode()
    root = PREFIX.search(text)
    if root is None or any(mark in text for mark in ODD):
        return None
    reader = _Reader(root[1] or "", strings)
    found: dict[At, Cell] = {}
    for each in reader.cell.finditer(text):
        at = reader.place(each)
        if at is None:  # cells without addresses count on; no program of today writes so
            return None
        found[at] = reader.read(each)
    return Cells(text, reader.prefix, found)


class _Reader:
    """Reads the cells of one sheet, most of them at a glance."""

    def __init__(self, prefix: str, strings: tuple[str, ...]) -> None:
        self.prefix, self._strings = prefix, strings
        name = re.escape(prefix)
        quick = (
            rf'<{name}c r="([A-Z]+)([0-9]+)"(?: s="([0-9]+)")?(?: t="(\w+)")?(?:/>|'
            rf">(<{name}f>([^<]*)</{name}f>)?(?:<{name}v>([^<]*)</{name}v>)?</{name}c>)"
        )
        self.cell = re.compile(rf"{quick}|<{name}c\b([^>]*?)(?:/>|>(.*?)</{name}c\s*>)", re.DOTALL)
        self._formula = re.compile(rf"<{name}f\b([^>]*?)(?:/>|>(.*?)</{name}f\s*>)", re.DOTALL)
        self._value = re.compile(rf"<{name}v\b[^>]*?>(.*?)</{name}v\s*>", re.DOTALL)
        self._words = re.compile(rf"<{name}t\b[^>]*?>(.*?)</{name}t\s*>", re.DOTALL)
        self._masters: dict[str, tuple[str, str]] = {}

    def place(self, each: re.Match[str]) -> At | None:
        """Where a cell is; nothing where it does not say so."""
        if each[1]:
            return int(each[2]), column_number(each[1])
        stated = PLACE.fullmatch(attributes_of(each[8] or "").get("r", ""))
        return (int(stated[2]), column_number(stated[1])) if stated else None

    def read(self, each: re.Match[str]) -> Cell:
        """One cell."""
        if not each[1]:
            return self._odd(each)
        _, _, style, kind, written, formula, value, *_ = each.groups()
        meant = None if formula is None else plain(formula)
        return Cell(each.start(), each.end(), style or "", "", meant, self._read(kind, value), written or "")

    def _read(self, kind: str | None, text: str | None) -> Value:
        if text is None:
            return None
        if kind is None or kind in {"n", "b"}:
            return float(text)
        return self._strings[int(text)] if kind == "s" else plain(text)

    def _odd(self, each: re.Match[str]) -> Cell:
        """A cell with more in it than most have."""
        attributes, inside = attributes_of(each[8]), each[9] or ""
        reference, style, kind = (attributes.pop(name, "") for name in ("r", "s", "t"))
        stated, shown = self._formula.search(inside), self._value.search(inside)
        if kind == "inlineStr":
            result: Value = "".join(plain(piece[1]) for piece in self._words.finditer(inside))
        else:
            result = self._read(kind or None, shown[1] if shown else None)
        more = "".join(f" {name}={quoteattr(text)}" for name, text in attributes.items())
        cell = Cell(each.start(), each.end(), style, more, None, result, "")
        if stated is None:
            return cell
        given, meant = attributes_of(stated[1]), plain(stated[2] or "")
        if given.get("t") == "shared":
            meant = self._shared(given.get("si", ""), meant, reference)
        is_shared = given.get("t") in {"shared", "array", "dataTable"}
        return cell._replace(formula=meant, written=stated[0], is_shared=is_shared)

    def _shared(self, key: str, meant: str, here: str) -> str:
        """The formula of a cell that shares one: stated at the first cell, moved along for the others."""
        if meant:
            self._masters[key] = (meant, here)
        if meant or key not in self._masters:
            return meant
        master, origin = self._masters[key]
        moved: str = Translator(f"={master}", origin).translate_formula(here)
        return moved.removeprefix("=")


def attributes_of(text: str) -> dict[str, str]:
    """The attributes in the text of a tag."""
    return {name: plain(double or single) for name, double, single in ATTRIBUTE.findall(text)}


@lru_cache(maxsize=20_000)
def column_number(text: str) -> int:
    """A column's number from its letters, counted from one."""
    number = 0
    for letter in text:
        number = number * 26 + ord(letter) - 64
    return number


def address(at: At) -> str:
    """A cell's address from its row and column."""
    return f"{letters(at[1] - 1)}{at[0]}"


def cell_xml(prefix: str, at: At, cell: Cell, formula: str, value: Value) -> str:
    """The text of a cell that looks like `cell`: `formula` is its element as it stands, or empty."""
    style = f' s="{cell.style}"' if cell.style else ""
    head = f'<{prefix}c r="{address(at)}"{style}{cell.more}'
    if value is None and not formula:
        return f"{head}/>"
    if isinstance(value, str) and not formula:
        space = ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""
        words = f"<{prefix}is><{prefix}t{space}>{escape(value)}</{prefix}t></{prefix}is>"
        return f'{head} t="inlineStr">{words}</{prefix}c>'
    kind = ' t="str"' if isinstance(value, str) else ""
    shown = "" if value is None else escape(value) if isinstance(value, str) else repr(value)
    return f"{head}{kind}>{formula}<{prefix}v>{shown}</{prefix}v></{prefix}c>"
