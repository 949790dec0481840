"""A workbook as its parts: which sheet is which part, what a part points to; what is not touched stays as it was."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from xml.etree.ElementTree import Element, fromstring
from xml.sax.saxutils import quoteattr

TYPES, BOOK, BOOK_LINKS = "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
ID_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"  # a name of the file format
ID = f"{{{ID_SPACE}}}id"
LINKS_HEAD = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)
KIND = f"{ID_SPACE}/"  # relations begin so
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"  # a name of the file format
NUMBER = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True)
class Link:
    """What a part points to: the id it uses, the kind in one word, the part or address."""

    key: str
    kind: str
    target: str
    is_outside: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook: its title, its part, the id of its relation."""

    title: str
    part: str
    key: str


class Package:
    """The parts of one workbook, in the order of the file."""

    def __init__(self, content: bytes) -> None:
        """Take a checked workbook apart.

        Raises:
            KeyError: a part of the workbook is missing.
        """
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.parts = {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}

    def content(self) -> bytes:
        """The file with the parts as they are now."""
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in self.parts.items():
                entry = zipfile.ZipInfo(name)  # of the first day a zip file knows: the same parts give the same bytes
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, part)
        return target.getvalue()

    def xml(self, part: str) -> Element:
        """A part's elements, to be read."""
        return fromstring(self.parts[part])  # noqa: S314 - the guard has read it and found no document type

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets, in order; also those that are charts."""
        links = {link.key: link.target for link in self.links(BOOK)}
        found = ((each.get("name", ""), each.get(ID, "")) for each in self.xml(BOOK).findall("{*}sheets/{*}sheet"))
        return tuple(Sheet(title, links.get(key, ""), key) for title, key in found)

    def links(self, part: str) -> tuple[Link, ...]:
        """What a part points to, in full names of parts."""
        stated = self.parts.get(links_of(part))
        return () if stated is None else _links(stated, posixpath.dirname(part))

    def link(self, part: str, kind: str, target: str) -> str:
        """Let a part point to another one; returns the id of the relation."""
        keys = {link.key for link in self.links(part)}
        number = len(keys) + 1
        while (key := f"rId{number}") in keys:
            number += 1
        line = f'<Relationship Id="{key}" Type="{KIND}{kind}" Target={quoteattr("/" + target)}/>'
        name = links_of(part)
        self.parts[name] = before_end(self.parts.get(name, LINKS_HEAD), "Relationships", line.encode())
        return key

    def unlink(self, part: str, key: str) -> None:
        """Let a part no longer point to what it calls by this id."""
        line = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*?\bId=[\"']" + re.escape(key.encode()) + rb"[\"'][^>]*?/>")
        name = links_of(part)
        self.parts[name] = line.sub(b"", self.parts.get(name, LINKS_HEAD))

    def free(self, like: str) -> str:
        """A name no part has yet, like the one given: another number at its end."""
        stem, _, ending = like.rpartition(".")
        stem, number = NUMBER.sub("", stem), 1
        taken = {name.casefold() for name in self.parts}
        while (name := f"{stem}{number}.{ending}").casefold() in taken:
            number += 1
        return name

    def type_of(self, part: str) -> str:
        """The kind of content of a part, where the file states it for this one."""
        stated = (each for each in self.xml(TYPES) if each.get("PartName", "").lstrip("/") == part)
        return next((each.get("ContentType", "") for each in stated), "")

    def state_type(self, part: str, kind: str) -> None:
        """Say what a new part holds."""
        line = f"<Override PartName={quoteattr('/' + part)} ContentType={quoteattr(kind)}/>"
        self.parts[TYPES] = before_end(self.parts[TYPES], "Types", line.encode())

    def remove(self, part: str) -> None:
        """Take a part out, with what it points from and what is said of it."""
        self.parts.pop(part, None)
        self.parts.pop(links_of(part), None)
        said = re.compile(rb"<(?:\w+:)?Override\b[^>]*?PartName=[\"']/?" + re.escape(part.encode()) + rb"[\"'][^>]*?/>")
        self.parts[TYPES] = said.sub(b"", self.parts[TYPES])


@lru_cache(maxsize=1_000)
def _links(stated: bytes, folder: str) -> tuple[Link, ...]:
    """The relations a part states, which are asked for again and again while nothing changes in them."""
    found = []
    for each in fromstring(stated):  # noqa: S314 - the guard has read it and found no document type
        outside = each.get("TargetMode") == "External"
        target = each.get("Target", "")
        full = target if outside else posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found.append(Link(each.get("Id", ""), each.get("Type", "").rpartition("/")[2], full, outside))
    return tuple(found)


def links_of(part: str) -> str:
    """The part that says what a part points to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def before_end(part: bytes, element: str, more: bytes) -> bytes:
    """A part with more before the end of its last element of this name, which may be written as an empty one.

    Raises:
        KeyError: there is no such element.
    """
    ends = list(re.finditer(rb"</(?:\w+:)?" + element.encode() + rb"\s*>", part))
    if ends:
        return part[: ends[-1].start()] + more + part[ends[-1].start() :]
    empty = re.search(rb"<((?:\w+:)?" + element.encode() + rb")\b([^>]*?)/>", part)
    if empty is None:
        raise KeyError(element)
    name, attributes = empty[1], empty[2]
    return part[: empty.start()] + b"<%b%b>%b</%b>" % (name, attributes, more, name) + part[empty.end() :]


def space(part: bytes) -> bytes:
    """What new elements without a prefix must say of themselves in a part: nothing where it says so for all."""
    root = re.search(rb"<(?:\w+:)?(?:workbook|worksheet|styleSheet)\b[^>]*>", part)
    return b"" if root and b'xmlns="' + MAIN + b'"' in root[0] else b' xmlns="' + MAIN + b'"'


def plain(text: str) -> str:
    """Words as they are read, from how XML writes them."""
    return unescape(text) if "&" in text else text
