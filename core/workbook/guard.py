"""Is this file a workbook that a library may open? Asked before any library sees it; tells why not in one sentence.

A workbook is a zip archive of XML parts. The archive is looked at from the outside first (kind, size, names, methods),
so that nothing is unpacked which is too large; then each part is unpacked once, and its XML read by `guard_parts`.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Final

from core.issues import Invalid
from core.workbook.guard_parts import MACRO_REFUSAL, STEP, Book, Part, short

FILE: Final = 50 * 1024 * 1024  # bytes on the disk
PARTS: Final = 2_000
PART: Final = 64 * 1024 * 1024  # bytes unpacked
TOTAL: Final = 256 * 1024 * 1024
RATIO: Final = 200  # unpacked to packed; workbooks have 6 to 10
RATIO_FROM: Final = 1024 * 1024  # bytes; small parts may well be all alike
HEAD: Final = 4096

ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MARKS: Final = b"\xef\xbb\xbf \t\r\n"  # may stand before the text of a file
TEXT_BUT: Final = re.compile(rb"[\x00-\x08\x0e-\x1f]")  # never in text
ENTRY: Final = b"PK\x01\x02"
LOCKED: Final = 0x2041  # flags of encrypted entries
NEEDED: Final = ("[Content_Types].xml", "xl/workbook.xml")
OTHERS: Final = (
    ("word/document.xml", "is a Word document"),
    ("ppt/presentation.xml", "is a PowerPoint presentation"),
    ("xl/workbook.bin", "is a binary workbook (.xlsb)"),
)
MACRO_ENDINGS: Final = (".xlsm", ".xltm", ".xlam")
WEB_PAGE: Final = "is a web page with the name of a workbook; save it in Excel as .xlsx"
BEGINNINGS: Final = (  # of other files that are taken for workbooks, in small letters
    (b"%pdf", "is a PDF document; ask for the workbook it was printed from"),
    (b"\x89png", "is a picture; ask for the workbook it shows"),
    (b"\xff\xd8\xff", "is a picture; ask for the workbook it shows"),
    (b"gif8", "is a picture; ask for the workbook it shows"),
    *((each, WEB_PAGE) for each in (b"<!doctype html", b"<html", b"<head", b"<table")),
    (b"<", "is an XML file and not a workbook; save it in Excel as .xlsx"),
    (b"{\\rtf", "is a text of a word processor; choose a workbook (.xlsx)"),
)
BROKEN: Final = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, OSError, ValueError, LookupError)
NEW_COPY: Final = "is cut off or damaged; ask for a new copy of the file"


def check(path: Path) -> None:
    """Return if the file may be handed to a library that reads workbooks.

    Raises:
        Invalid: It may not; the sentence names the file, where needed the part, the reason and what would be right.
    """
    name = short(path.name)
    book = Book()
    try:
        content = read(path)
        _refuse_other_kinds(content)
        archive = _opened(content)
        _refuse_other_archives(archive)
        if path.suffix.lower() in MACRO_ENDINGS:
            raise Invalid(MACRO_REFUSAL)  # noqa: TRY301 - the name of the file is put before it below
        _refuse_odd_names(archive.infolist())
        _refuse_odd_sizes(archive.infolist())
    except Invalid as error:
        raise Invalid(f"{name} {error}.") from error
    for entry in archive.infolist():
        try:
            _read(archive, entry, book)
        except Invalid as error:
            raise Invalid(f"Part {short(entry.filename)} of {name} {error}.") from error


def read(path: Path) -> bytes:
    """The bytes of an ordinary file, or the first of them when it is too large.

    Raises:
        Invalid: It cannot be read; the text goes on after the name of the file.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            with path.open("rb") as file:
                return file.read(FILE + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Invalid("is not there any more; choose another file") from error
    except PermissionError as error:
        raise Invalid("may not be read by you; ask its owner for access or for a copy") from error
    except (OSError, ValueError) as error:
        raise Invalid("could not be read from its drive; copy it to another drive and open it there") from error
    kind = "a folder" if stat.S_ISDIR(mode) else "a device or a pipe"
    raise Invalid(f"is {kind}; choose a workbook (.xlsx)")


def _refuse_other_kinds(content: bytes) -> None:
    """By the first bytes: what is not a zip archive is named for what it is."""
    if not content:
        raise Invalid("is empty; ask for a new copy of the file")
    if content.startswith(OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise Invalid("is password-protected; remove the password in Excel and save it again")
        raise Invalid("is password-protected or an old Excel file (.xls); save it in Excel as .xlsx")
    if len(content) > FILE:
        raise Invalid(f"is larger than {FILE // 1024**2} MB; delete what is not needed and save it again")
    if content.startswith(ZIP):
        return
    head = content[:HEAD].lstrip(MARKS).lower()
    for beginning, says in BEGINNINGS:
        if head.startswith(beginning):
            raise Invalid(says)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or not TEXT_BUT.search(head):
        raise Invalid("is a text, perhaps CSV; import it as text, or save it in Excel as .xlsx")
    raise Invalid("is not a workbook; choose a file that Excel saved as .xlsx")


def _opened(content: bytes) -> zipfile.ZipFile:
    """The archive, if its list of parts can be read and is not endless."""
    # Counted before the list is read: a file of nothing but list entries would take seconds and half a gigabyte.
    if content.count(ENTRY) > PARTS:
        raise Invalid(f"has more than {PARTS:,} parts; save it again in Excel")
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except BROKEN as error:
        raise Invalid(NEW_COPY) from error


def _refuse_other_archives(archive: zipfile.ZipFile) -> None:
    """By the names of the parts: documents of other kinds are named for what they are."""
    names = set(archive.namelist())
    if "mimetype" in names and "[Content_Types].xml" not in names:
        raise Invalid("is an OpenDocument file (such as .ods); save it in LibreOffice as .xlsx")
    for part, kind in OTHERS:
        if part in names:
            raise Invalid(f"{kind}; save it in Excel as .xlsx" if "workbook" in kind else f"{kind}; choose a workbook")
    if not names.intersection(NEEDED):
        raise Invalid("is an archive without a workbook; unpack it and choose the workbook (.xlsx) in it")
    for part in NEEDED:
        if part not in names:
            raise Invalid(f"lacks the part {part}; ask for a new copy of the file")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Invalid(MACRO_REFUSAL)


def _refuse_odd_names(entries: list[zipfile.ZipInfo]) -> None:
    """Each part has one plain name: of two parts with one name, every program would take another."""
    seen: set[str] = set()
    for entry in entries:
        name = entry.orig_filename  # as written: zipfile tidies the other one
        if name.casefold() in seen:
            raise Invalid(f"has two parts named {short(name)}; save it again in Excel")
        seen.add(name.casefold())
        plain = not name.startswith("/") and not set(name) & {"\\", "\0", ":"} and ".." not in name.split("/")
        if not name or not plain:
            raise Invalid(f"has a part named {short(name)}, which points outside of it; save it again in Excel")


def _refuse_odd_sizes(entries: list[zipfile.ZipInfo]) -> None:
    """By what the archive says of itself: nothing encrypted, packed in a rare way, or far larger than it looks."""
    for entry in entries:
        name = short(entry.filename)
        if entry.flag_bits & LOCKED:
            raise Invalid(f"has an encrypted part {name}; remove the password and save it again")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Invalid(f"has a part {name} packed in a way that workbooks do not use; save it again in Excel")
        if entry.file_size > PART:
            raise Invalid(f"has a part {name} of more than {PART // 1024**2} MB; delete what is not needed")
        if entry.file_size > RATIO_FROM and entry.file_size > RATIO * entry.compress_size:
            raise Invalid(f"has a part {name} that unpacks to over {RATIO} times its size; save it again in Excel")
    if sum(entry.file_size for entry in entries) > TOTAL:
        raise Invalid(f"unpacks to more than {TOTAL // 1024**2} MB; delete what is not needed and save it again")


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, book: Book) -> None:
    """Unpack a part to its end, which compares its checksum, and look through its XML on the way."""
    try:
        with archive.open(entry) as stream:
            if entry.filename.lower().endswith((".xml", ".rels")):
                length = Part(book).read(stream)
            else:
                length = sum(map(len, iter(lambda: stream.read(STEP), b"")))
    except BROKEN as error:
        raise Invalid(NEW_COPY) from error
    if length != entry.file_size:
        raise Invalid(NEW_COPY)
