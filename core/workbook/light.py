"""A plan's file without the sheets that hold no inputs: those are calculated anew, or not ours."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring, tostring

from core.workbook.keeping.origin import OURS as OURS_ALONE
from core.workbook.keeping.package import BOOK, BOOK_LINKS, ID, links_of

EMPTY = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'
NO_RELATIONS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
OURS = ("in_", "list_")
MEMORY = b"<definedName name=\"list_saved\">'As saved'!$A$4<", "As saved"  # where the memory is, as we write it
UNREAD = re.compile(rb'<c r="[BCE-Z][0-9]+"[^>]*?(?:/>|>.*?</c>)', re.DOTALL)  # of it, all but keys and values


def light(path: Path) -> io.BytesIO:
    """The checked file at a path, all sheets emptied but those a name of ours points to, and nothing drawn on any.

    Raises:
        KeyError: a part of the workbook is missing.
        OSError: the file cannot be read.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as out:
        sheets, named, remembering = _sheets(source)
        relations = {links_of(part): part in named for part in sheets}
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename in relations:
                content = _needed(content) if relations[entry.filename] else NO_RELATIONS
            elif entry.filename in sheets and entry.filename not in named:
                content = EMPTY
            elif entry.filename == remembering:
                content = UNREAD.sub(b"", content)
            out.writestr(entry.filename, content)
    target.seek(0)
    return target


def _sheets(archive: zipfile.ZipFile) -> tuple[frozenset[str], frozenset[str], str]:
    """The parts of all sheets, of those that are read, and of the one of which two columns are if we wrote the file."""
    content = archive.read(BOOK)
    book = fromstring(content)  # noqa: S314 - the guard has read it and found no document type
    links = fromstring(archive.read(BOOK_LINKS))  # noqa: S314 - the same
    targets = {link.get("Id"): _part(link.get("Target", "")) for link in links}
    titles = _named(book)
    sheets = {each.get("name", ""): targets.get(each.get(ID), "") for each in book.findall("{*}sheets/{*}sheet")}
    named = frozenset(part for title, part in sheets.items() if title in titles)
    remembering = sheets.get(MEMORY[1], "") if OURS_ALONE in content and MEMORY[0] in content else ""
    return frozenset(sheets.values()), named, remembering


def _named(book: Element) -> set[str]:
    """The sheets that names of ours point to, wherever somebody moved their cells."""
    found = (each for each in book.findall("{*}definedNames/{*}definedName") if each.get("name", "").startswith(OURS))
    return {(each.text or "").rpartition("!")[0].strip("'").replace("''", "'") for each in found}


def _needed(relations: bytes) -> bytes:
    """Relations without drawings, comments and pivot tables, in which openpyxl stumbles over what it does not know."""
    root = fromstring(relations)  # noqa: S314 - the same
    for each in list(root):
        if not each.get("Type", "").endswith(("/hyperlink", "/table")):
            root.remove(each)
    return tostring(root)


def _part(target: str) -> str:
    """A sheet's part by the target of its link, which may be written from the root or from the workbook."""
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
