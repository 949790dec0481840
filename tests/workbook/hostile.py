"""Hostile, broken and odd workbooks: how each is made, and what the refusal says of it."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from types import MappingProxyType as Fixed

from core.workbook import guard, guard_parts

ROOT = Path(__file__).parents[2]
MIB = 1024 * 1024
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OLE = guard.OLE + bytes(504)
TYPES, BOOK, SHEET = *guard.NEEDED, "xl/worksheets/sheet1.xml"
SMALL = Fixed({TYPES: b"<Types/>", BOOK: b'<workbook xmlns="%s"/>' % MAIN})
LITTLE = sum(map(len, SMALL.values()))
MERGES = b'<mergeCell ref="B9:K10008"/><hyperlink ref="A%d:A1"/>'
WITHIN_500_MB = """
import contextlib, pathlib, resource, sys, types
sys.modules["core.workbook"] = alone = types.ModuleType("core.workbook")  # without the libraries: they are large
alone.__path__ = ["core/workbook"]
from core.workbook.guard import Invalid, check
resource.setrlimit(resource.RLIMIT_AS, (500_000_000, 500_000_000))
with contextlib.suppress(Invalid): check(pathlib.Path(sys.argv[1]))
"""


def packed(parts: Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    with zipfile.ZipFile(file := io.BytesIO(), "w", method, compresslevel=1) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return file.getvalue()


def book(*more: tuple[str, bytes], without: str = "", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    return packed([*((name, SMALL[name]) for name in SMALL if name != without), *more], method)


def sheet(rows: bytes = b"", after: bytes = b"") -> bytes:
    return book((SHEET, b'<worksheet xmlns="%s"><sheetData>%s</sheetData>%s</worksheet>' % (MAIN, rows, after)))


def cell(place: bytes, formula: bytes = b"1") -> bytes:
    return sheet(b'<row r="1"><c r="%s"><f>%s</f><v>1</v></c></row>' % (place, formula))


def cells(count: int) -> bytes:
    row = b'<row r="@">' + b"".join(b'<c r="%c@"><v>1</v></c>' % (65 + n) for n in range(20)) + b"</row>"
    rows = b"".join(row.replace(b"@", b"%d" % n) for n in range(1, count // 20 + 1))
    return sheet(rows + b"<row>" + b"<c/>" * (count % 20) + b"</row>")


def part(content: bytes, name: str = SHEET) -> bytes:
    return book((name, content))


def tags(tag: bytes, count: int) -> bytes:
    return book(*((f"{n}.xml", b"<w>%s</w>" % (tag * ((count + n) // 2))) for n in (0, 1)))  # a limit is for all parts


def words(count: int) -> bytes:
    return part(b"<w>%s</w>" % b"".join(b"<w%d/>" % n for n in range(1, count)))


def noise(size: int) -> bytes:
    return random.Random(size).randbytes(size // 2).hex().encode()


def bombs(piece: bytes) -> bytes:
    """One piece again and again in four parts, with just enough noise that the ratio does not give it away."""
    one = b"<!--" + noise(1_500) + b"-->" + piece * (200_000 // len(piece))
    return book(*((f"{n}.xml", b"<w>" + one * (60 * MIB // len(one)) + b"</w>") for n in range(4)))


def patched(content: bytes, sign: bytes, offset: int, form: str, value: int) -> bytes:
    changed = bytearray(content)
    struct.pack_into(form, changed, changed.rindex(sign) + offset, value)
    return bytes(changed)


def media(*sizes: int) -> bytes:
    piece = noise(20_000) + bytes(MIB - 20_000)  # packs well, but not too well
    return book(*((f"xl/media/{n}.png", (piece * (size // MIB + 1))[:size]) for n, size in enumerate(sizes)))


EMPTY = len(book(("a.bin", b""), method=zipfile.ZIP_STORED))
FAR, MUCH, WHOLE = "so far apart", "200,000 cells under merges and links", b'ref="A1:XFD1048576"/>'
PLACES = Fixed({b"ALL20001": FAR, b"XFD1048576": FAR, b"XFE1": "row 1, column 16,385", b"R1C1": "cell at R1C1, which"})
RANGES = (
    (b"<mergeCell " + WHOLE, MUCH),
    (b"<x:mergeCell ref='$C:$A'/>", MUCH),
    (b"<mergeCell ref='1:99'/>", MUCH),
    (b"<hyperlink " + WHOLE, MUCH),
    (b"<hyperlink ref='A0:B1'/>", "lie outside the sheet"),
    (b"<comment " + WHOLE, "not one cell"),
    (b"<mergeCell ref='A:B2:C'/>", "cells A:B2:C, which is no range"),
)
OUTSIDE = ("/etc/a", "xl/../../a", "xl\\a", "C:a", "a\n/..")
# What it is, how it is made, what the sentence says of it.
HOSTILE: Fixed[str, tuple[Callable[[], bytes], str]] = Fixed(
    {
        "nothing": (lambda: b"", "is empty"),
        "locked": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "password-protected; remove the password"),
        "xls": (lambda: OLE + "Workbook".encode("utf-16-le"), "old Excel file"),
        "noise": (lambda: bytes(range(256)) * 20, "not a workbook"),
        "pdf": (lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "PDF document"),
        "png": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(99), "picture"),
        "jpeg": (lambda: b"\xff\xd8\xff\xe0" + bytes(99), "picture"),
        "gif": (lambda: b"GIF89a" + bytes(99), "picture"),
        "rtf": (lambda: b"{\\rtf1 Words}", "word processor"),
        "web page": (lambda: b"\xef\xbb\xbf\n<HTML><table></table></HTML>", "web page"),
        "xml 2003": (lambda: b"<?xml version='1.0'?><Workbook/>", "XML file and not a workbook"),
        "csv": (lambda: "Größe;1\n".encode() * 999, "CSV"),
        "utf-16 text": (lambda: "a\tb\n".encode("utf-16"), "CSV"),
        "ods": (lambda: packed([("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]), r"\.ods"),
        **{kind: (partial(packed, [(TYPES, b""), (name, b"")]), kind[5:15]) for name, kind in guard.OTHERS},
        "photos": (lambda: packed([("a.jpg", b"x"), ("b.jpg", b"y")]), "archive without a workbook"),
        "empty zip": (lambda: packed([]), "archive without a workbook"),
        "half": (lambda: media(9 * MIB)[:50_000], "cut off or damaged"),
        "end of list missing": (lambda: patched(sheet(), b"PK\5\6", 12, "<I", 99_999), "cut off or damaged"),
        "macros": (lambda: book(("xl/vbaProject.bin", b"x")), "holds macros"),
        "hidden macros": (
            lambda: part(b'<Default Extension="x" ContentType="a/vbaProject"/>', "a.xml"),
            "holds macros",
        ),
        "large": (lambda: sheet() + bytes(50 * MIB), "larger than 50 MB"),
        "endless list": (lambda: sheet()[:-22] + b"PK\1\2" * 10 * MIB + sheet()[-22:], "more than 2,000 parts"),
        "twice": (lambda: book((SHEET, b"<a/>"), (SHEET.upper(), b"<b/>")), "two parts named"),
        **{name: (partial(part, b"x", name), "points outside") for name in OUTSIDE},
        "encrypted part": (lambda: patched(sheet(), guard.ENTRY, 8, "<H", 1), "encrypted part"),
        **{f"method {n}": (partial(book, method=n), "packed in a way") for n in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)},
        "ratio": (lambda: part(b"<a>" + b" " * 64_000_000 + b"</a>"), "over 200 times"),
        "no workbook": (lambda: book(without=BOOK), "lacks the part xl/workbook.xml"),
        "no types": (lambda: book(without=TYPES), r"lacks the part \[Content_Types\].xml"),
        "flipped bit": (lambda: patched(sheet(), guard.ENTRY, 16, "<I", 1), f"Part {SHEET} .* cut off or damaged"),
        "lying size": (lambda: patched(sheet(), guard.ENTRY, 24, "<I", 90_000), "cut off or damaged"),
        "not XML": (lambda: part(b"<a>\n<b></a>"), "damaged in line 2"),
        "laughs": (lambda: part(b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'), "document type"),
        "entity": (
            lambda: part(b'<!DOCTYPE l [<!ENTITY a SYSTEM "/etc/passwd">]><l>&a;</l>', "a.rels"),
            "document type",
        ),
        "utf-16 type": (lambda: part("<!DOCTYPE l><l/>".encode("utf-16")), "document type"),
        "characters": (lambda: part(b"<?xml version='1.0' encoding='cp037'?><a/>"), "character set cp037"),
        "far unnamed cell": (lambda: sheet(b'<row r="1048576">' + b"<c/>" * 20 + b"</row>"), "so far apart"),
        **{str(place): (partial(cell, place), words) for place, words in PLACES.items()},
        "endless address": (lambda: cell(b"A" + b"1" * 500_000), r"cell at A1{59}\.\.\., which"),
        **{f"row {n}": (partial(sheet, b'<row r="%d"/>' % n), f"row {n};") for n in (-5, 0, 1_048_577, 99_999_999_999)},
        "row in row": (lambda: sheet(b'<row><x:row><c r="XFD1048576"/></x:row></row>'), "row inside a row"),
        "cell of another name": (lambda: sheet(b'<row><y r="XFD1048576"/></row>'), "so far apart"),
        **{str(xml): (partial(sheet, after=xml), words) for xml, words in RANGES},
        "sheet in disguise": (lambda: part(b'<Relationship Type="x/worksheet" Target="a.bin"/>', "a.rels"), "to a.bin"),
        "part in disguise": (
            lambda: part(b'<Override PartName="/a.bin" ContentType="spreadsheetml.sheet+xml"/>'),
            "counts /a.bin",
        ),
        "formula in pieces": (lambda: cell(b"A1", (b"1+" * 999 + b"<!-- --><![CDATA[1+]]>") * 9), "8,192 characters"),
        "endless tag": (lambda: part(b'<a b="%s"/>' % noise(8 * MIB)), "not built like"),
        "endless comment": (lambda: part(b"<a><!--%s--></a>" % noise(8 * MIB)), "not built like"),
        "many names": (lambda: words(999_999), "not built like"),
        "many attributes": (lambda: bombs(b"<a %s/>" % b" ".join(b'b%d=""' % n for n in range(99))), "in good time"),
        "many tags": (lambda: bombs(b"<a/>"), "in good time"),
        "many formulas": (lambda: bombs(b"<f>1</f>"), "in good time"),
        "many lines": (lambda: bombs(b"\n"), "in good time"),
    }
)
# What may be there just so often: how it is made, the bound, what the sentence says of one more.
LIMITS: Fixed[str, tuple[Callable[[int], bytes], int, str]] = Fixed(
    {
        "bytes": (
            lambda n: book(("a.bin", bytes(n - EMPTY)), method=zipfile.ZIP_STORED),
            guard.FILE,
            "larger than 50 MB",
        ),
        "parts": (lambda n: book(*((f"{i}.bin", b"") for i in range(n - 2))), guard.PARTS, "more than 2,000 parts"),
        "bytes of a part": (media, guard.PART, "more than 64 MB"),
        "bytes of all parts": (
            lambda n: media(*[60 * MIB] * 4, n - 240 * MIB - LITTLE),
            guard.TOTAL,
            "more than 256 MB",
        ),
        "cells": (cells, guard_parts.CELLS, "1,000,000 cells"),
        "rows": (lambda n: tags(b"<row/>", n), guard_parts.ROWS, "300,000 rows"),
        "area": (lambda n: sheet(after=MERGES % (n - 100_000)), guard_parts.AREA, "200,000 cells under merges"),
        "names": (lambda n: tags(b"<x:definedName/>", n), guard_parts.NAMES, "20,000 names"),
        "formats": (lambda n: tags(b"<xf/>", n), guard_parts.STYLES, "195,000 formats"),
        "formula": (lambda n: cell(b"A1", b"&lt;" + "é".encode() * (n - 1)), guard_parts.FORMULA, "8,192 characters"),
        "depth": (lambda n: part(b"<a>" * n + b"</a>" * n), guard_parts.DEPTH, "more than 64 deep"),
        "words": (words, guard_parts.WORDS, "not built like"),
    }
)
# What looks odd and is allowed.
ALLOWED: tuple[Callable[[], bytes], ...] = (
    *(partial(cell, place) for place in (b"XFD1", b"A1048576", b"ALL20000")),
    lambda: part(b'<comments><comment ref="B2"/></comments>'),
    lambda: part(b'<x:worksheet xmlns:x="%s"><x:row><x:c r="A1"/></x:row></x:worksheet>' % MAIN),
    lambda: part(b"<xdr:from><xdr:col>9</xdr:col><xdr:row>9</xdr:row><c:f>A1</c:f></xdr:from>"),
    lambda: part('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'.encode("utf-16")),
    lambda: part(b'<a b="%s"/>' % noise(200_000)),
    lambda: part(b'<Relationship Type="x/worksheet" Target="a.bin" TargetMode="External"/>'),
    lambda: book(("xl/", b""), ("xl/worksheets/", b"")),
    lambda: sheet((b"<row>" + b"<c/>" * 9_000 + b"</row>") * 2, after=b'<a><b><x r="no cell"/></b></a>'),
)
