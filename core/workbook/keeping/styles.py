"""Formats of one workbook given to another: those it has are found again, the rest is put behind its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, tostring

from core.workbook.keeping.package import Package, before_end

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"  # a name of the file format
FIRST_OWN_NUMBER = 164  # number formats below are those every program knows
LISTS = (("font", "fonts"), ("fill", "fills"), ("border", "borders"))
PART = "xl/styles.xml"
Key = tuple[str, ...]


class _Book:
    """The formats of one workbook, each as what it looks like."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.lists = {name: [_text(each) for each in root.findall(f"{{*}}{group}/*")] for name, group in LISTS}
        stated = root.findall("{*}numFmts/*")
        self.numbers = {each.get("numFmtId", ""): each.get("formatCode", "") for each in stated}

    def formats(self) -> Iterator[tuple[Key, Element]]:
        """Each format of cells: what it looks like, and its element."""
        for each in self.root.findall("{*}cellXfs/*"):
            looks = (self._of(each, name) for name, _ in LISTS)
            number = each.get("numFmtId", "0")
            inside = sorted(_text(child) for child in each)
            yield (*looks, self.numbers.get(number, number), *inside), each

    def _of(self, each: Element, name: str) -> str:
        place, known = int(each.get(f"{name}Id", "0")), self.lists[name]
        return known[place] if place < len(known) else ""


def _text(element: Element) -> str:
    """An element as text that is the same however its program wrote it."""
    return tostring(element, encoding="unicode").replace("ns0:", "").replace("xmlns:ns0=", "xmlns=").strip()


def looks(package: Package) -> tuple[Key, ...]:
    """What each format of a workbook looks like, by its number."""
    return tuple(look for look, _ in _Book(package.xml(PART)).formats())


def given(package: Package, fresh: Package) -> tuple[int, ...]:
    """Put the formats of a fresh workbook among those of another; says which number each of them has there.

    Raises:
        KeyError: one of them has no formats.
    """
    theirs, ours = _Book(package.xml(PART)), _Book(fresh.xml(PART))
    known: dict[Key, int] = {}
    for place, (look, _) in enumerate(theirs.formats()):
        known.setdefault(look, place)
    count = len(theirs.root.findall("{*}cellXfs/*"))
    added: list[str] = []
    found = []
    for look, element in ours.formats():
        if look not in known:
            known[look] = count + len(added)
            added.append(_format(element, ours, theirs))
        found.append(known[look])
    if added:
        _write(package, theirs, added)
    return tuple(found)


def _format(element: Element, ours: _Book, theirs: _Book) -> str:
    """A format as the other workbook counts its fonts, fills, borders and number formats."""
    attributes = {name: text for name, text in element.attrib.items() if name != "xfId"}
    for name, _ in LISTS:
        text = ours.lists[name][int(element.get(f"{name}Id", "0"))]
        if text not in theirs.lists[name]:
            theirs.lists[name].append(text)
        attributes[f"{name}Id"] = str(theirs.lists[name].index(text))
    number = element.get("numFmtId", "0")
    if number in ours.numbers:
        attributes["numFmtId"] = _number(ours.numbers[number], theirs)
    copy = Element(element.tag, {**attributes, "xfId": "0"})
    copy.extend(element)
    return _text(copy)


def _number(code: str, theirs: _Book) -> str:
    known = next((key for key, each in theirs.numbers.items() if each == code), "")
    if known:
        return known
    key = str(max([FIRST_OWN_NUMBER - 1, *map(int, theirs.numbers)]) + 1)
    theirs.numbers[key] = code
    return key


def _write(package: Package, theirs: _Book, added: list[str]) -> None:
    """What came to the lists, behind what stood in them; all else of the part stays byte for byte."""
    part = package.parts[PART]
    for name, group in LISTS:
        before = len(theirs.root.findall(f"{{*}}{group}/*"))
        part = _appended(part, group, theirs.lists[name][before:], len(theirs.lists[name]))
    stated = {each.get("numFmtId", "") for each in theirs.root.findall("{*}numFmts/*")}
    numbers = [(key, code) for key, code in theirs.numbers.items() if key not in stated]
    if numbers:
        made = [_text(Element(f"{MAIN}numFmt", {"numFmtId": key, "formatCode": code})) for key, code in numbers]
        part = _with_numbers(part, theirs.root)
        part = _appended(part, "numFmts", made, len(theirs.numbers))
    package.parts[PART] = _appended(part, "cellXfs", added, len(theirs.root.findall("{*}cellXfs/*")) + len(added))


def _with_numbers(part: bytes, root: Element) -> bytes:
    """The part with a list of number formats, which must stand first."""
    if root.find("{*}numFmts") is not None:
        return part
    head = re.search(rb"<(\w+:)?styleSheet\b[^>]*>", part)
    if head is None:
        raise KeyError(PART)
    name = head[1] or b""
    return part[: head.end()] + b'<%bnumFmts count="0"></%bnumFmts>' % (name, name) + part[head.end() :]


def _appended(part: bytes, group: str, elements: list[str], count: int) -> bytes:
    """A list with more elements and its new count; each names its own namespace, whatever the part calls it."""
    if not elements:
        return part
    counted = re.compile(rb"(<(?:\w+:)?" + group.encode() + rb"\b[^>]*?\bcount=\")\d+\"")
    return before_end(counted.sub(rb"\g<1>%d" % count + b'"', part), group, "".join(elements).encode())
