"""Ways to spoil a workbook: bytes of the archive, and XML of its parts packed again with the right checksums."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from random import Random

Parts = list[tuple[str, bytes]]
SHEET = r"xl/worksheets/sheet\d+\.xml"
INPUTS = r"xl/worksheets/sheet(?:[2-9]|10)\.xml"
STRINGS, BOOK = r"xl/sharedStrings\.xml", r"xl/workbook\.xml"
ODD_NUMBERS = (
    *("1e999", "NaN", "INF", "-INF", "-1", "0", "1e308", "-1e-320", "", " ", "text", "9" * 400, "1,5", "0x10", "１２"),
    *("1_000", "2", "12", "1.5", "-0", "1e3", "TRUE", "#N/A", "2027-13-45", "+3", "99999999999999999999", "0.1.2"),
)
TYPES = ("s", "b", "e", "d", "str", "inlineStr", "n", "zz", "")
REFS = ("A0", "A1", "B2", "ZZZ1", "d5", "D5:E9", "", "XFD1048576", "D1", "1", "$D$5", "E5", "D6", "Ä1")
FORMULAS = (
    *("<f>1+1</f>", "<f></f>", "<f>CHOOSE(1</f>", '<f>WEBSERVICE("file:///etc/passwd")</f>', "<f>#REF!</f>"),
    *(
        '<f t="shared" si="9"/>',
        '<f t="array" ref="A1:XFD1048576">1</f>',
        '<f t="dataTable" ref="A1"/>',
        "<f>[1]A!B2</f>",
    ),
)
TARGETS = (
    "#REF!",
    "Nowhere!$A$1",
    "Plan!$D$5:$E$9",
    "Plan!$D$6",
    "",
    "1",
    "Plan!D",
    "'Plan'!$D$7,Plan!$D$9",
    "Plan!$XFE$1",
)
TITLES = ("Plan", "As saved", "", "x" * 40, "a'b", "Summary", "Sources", "Prices", "[x]", "History")
PLACES = (
    "worksheets/sheet1.xml",
    "nowhere.xml",
    "../../x.xml",
    "/xl/styles.xml",
    "",
    "http://localhost/x",
    "styles.xml",
)
KINDS = (
    "application/xml",
    "",
    "image/png",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
)
ENTITIES = (
    "&no;",
    "&#0;",
    "&#xFFFF;",
    "&#xD800;",
    "&amp;amp;",
    "<![CDATA[x]]>",
    "<!-- x -->",
    "<?x y?>",
    "]]>",
    "\x01",
)
TYPE = '<!DOCTYPE a [<!ENTITY b "c">]>'
EXTENTS = ("A1:XFD1048576", "A1", "x", "", "B9:A1", "A1:A99999999999")
OTHER_NAMESPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main"
SIGNS = ("<", '"', "9", "\0", "é", ">", "/", "&", "=", "-", "z")


def _in(rng: Random, parts: Parts, pattern: str, change: Callable[[Random, str], str]) -> Parts:
    """One of the parts of such a name with its text changed."""
    chosen = rng.choice([place for place, (name, _) in enumerate(parts) if re.fullmatch(pattern, name)] or [0])
    name, content = parts[chosen]
    changed = change(rng, content.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogatepass")
    return [*parts[:chosen], (name, changed), *parts[chosen + 1 :]]


def _one(pattern: str, choices: tuple[str, ...], rng: Random, text: str) -> str:
    """One place where a pattern fits, its first group replaced."""
    found = list(re.finditer(pattern, text))
    if not found:
        return text
    place = rng.choice(found)
    return text[: place.start(1)] + rng.choice(choices) + text[place.end(1) :]


def _digit(rng: Random, text: str) -> str:
    """A digit of a figure."""
    return _one(r"<v>[^<]*?(\d)[^<]*</v>", tuple("0123456789.-e"), rng, text)


def _letter(rng: Random, text: str) -> str:
    """A letter of a text."""
    return _one(r"<t[^>]*>[^<]*?(\w)[^<]*</t>", tuple("abcXYZ09 _"), rng, text)


def _type(rng: Random, text: str) -> str:
    """What a cell says it is."""
    kind = rng.choice(TYPES)
    cells = list(re.finditer(r"<c r=\"[A-Z]+\d+\"[^>]*?(/?)>", text))
    if not cells:
        return text
    cell = rng.choice(cells)
    plain = re.sub(r' t="\w*"', "", cell[0]).removesuffix(">").removesuffix("/")
    return text[: cell.start()] + plain + (f' t="{kind}"' if kind else "") + f"{cell[1]}>" + text[cell.end() :]


def _formula(rng: Random, text: str) -> str:
    """A formula in a cell."""
    return _one(r"(<f>[^<]*</f>|(?<=>)(?=<v>))", FORMULAS, rng, text)


def _index(rng: Random, text: str) -> str:
    """Which text a cell shows."""
    return _one(r't="s"><v>(\d+)</v>', ("999999", "-1", "0", "1", str(rng.randrange(700)), "x"), rng, text)


def _tag(rng: Random, text: str) -> str:
    """A tag dropped, repeated or moved."""
    tags = list(re.finditer(r"<[^>]+>", text))
    if not tags:
        return text
    tag, other = rng.choice(tags), rng.choice(tags)
    match rng.randrange(3):
        case 0:
            return text[: tag.start()] + text[tag.end() :]
        case 1:
            return text[: tag.end()] + tag[0] + text[tag.end() :]
        case _:
            return text[: other.start()] + tag[0] + text[other.start() :]


def _element(rng: Random, text: str) -> str:
    """A whole row, cell, name, string or style dropped or repeated."""
    tag = rng.choice(("row", "c", "definedName", "si", "xf", "sheet", "Relationship", "Override", "dataValidation"))
    found = list(re.finditer(rf"<{tag}[ >](?:[^>]*/>|.*?</{tag}>)", text))
    if not found:
        return text
    place = rng.choice(found)
    return text[: place.start()] + place[0] * rng.choice((0, 2, 3)) + text[place.end() :]


def _attribute(rng: Random, text: str) -> str:
    """The value of any attribute."""
    return _one(r'[\w:]+="([^"]*)"', (*ODD_NUMBERS, *TITLES, "A1:B2", "0"), rng, text)


def _nested(rng: Random, text: str) -> str:
    """Elements in elements in elements."""
    depth = rng.choice((30, 70, 5000))
    return _one(r"(?<=>)()(?=<)", ("<x>" * depth + "</x>" * depth,), rng, text)


def _swapped(rng: Random, parts: Parts) -> Parts:
    """Parts dropped, changed for each other, or one in the place of another."""
    one, two = rng.randrange(len(parts)), rng.randrange(len(parts))
    changed = list(parts)
    match rng.randrange(4):
        case 0:
            del changed[one]
        case 1:
            changed[one], changed[two] = (parts[one][0], parts[two][1]), (parts[two][0], parts[one][1])
        case 2:
            changed[one] = (parts[one][0], parts[two][1])
        case _:
            changed[one] = (parts[one][0], b"")
    return changed


def _spelled(rng: Random, parts: Parts) -> Parts:
    """A part in other characters than it says."""
    chosen = rng.randrange(len(parts))
    name, content = parts[chosen]
    text = content.decode("utf-8", "replace")
    bare = re.sub(r"^<\?xml.*?\?>", "", text)
    ways = (
        _declared("utf-16", bare).encode(),
        _declared("utf-16", bare).encode("utf-16"),
        _declared("utf-8", bare).encode("utf-16-le"),
        _declared("latin-1", bare).encode("latin-1", "replace"),
        _declared("utf-7", bare).encode(),
        b"\xef\xbb\xbf" + content,
        content.replace(b"e", b"\xe9", 1),
    )
    return [*parts[:chosen], (name, rng.choice(ways)), *parts[chosen + 1 :]]


def _declared(characters: str, text: str) -> str:
    return f'<?xml version="1.0" encoding="{characters}"?>{text}'


def _bytes_of_part(rng: Random, parts: Parts) -> Parts:
    """Bytes of a part."""
    chosen = rng.randrange(len(parts))
    name, content = parts[chosen]
    return [*parts[:chosen], (name, torn(rng, content)), *parts[chosen + 1 :]]


def torn(rng: Random, content: bytes) -> bytes:
    """Bytes changed, cut, doubled or put in."""
    at, length = rng.randrange(len(content) or 1), rng.choice((1, 1, 2, 8, 200))
    match rng.randrange(5):
        case 0:
            return content[:at] + bytes([rng.randrange(256)]) + content[at + 1 :]
        case 1:
            return content[:at] + content[at + length :]
        case 2:
            return content[: at + length] + content[at : at + length] + content[at + length :]
        case 3:
            return content[:at] + rng.randbytes(length) + content[at:]
        case _:
            return content[:at] if rng.random() < 0.3 else content[:at] + rng.choice(SIGNS).encode() + content[at:]


def _text(pattern: str, place: str, choices: tuple[str, ...]) -> Callable[[Random, Parts], Parts]:
    """Something in the parts of such a name."""
    return partial(_apply, pattern, partial(_one, place, choices))


def _apply(pattern: str, change: Callable[[Random, str], str], rng: Random, parts: Parts) -> Parts:
    return _in(rng, parts, pattern, change)


def _each(pattern: str, change: Callable[[Random, str], str]) -> Callable[[Random, Parts], Parts]:
    return partial(_apply, pattern, change)


# What is spoiled, and how; each as likely as any other.
MUTATIONS: tuple[tuple[str, Callable[[Random, Parts], Parts]], ...] = (
    ("number", _text(SHEET, r"<v>([^<]*)</v>", ODD_NUMBERS)),
    ("digit", _each(SHEET, _digit)),
    ("number of an input", _text(INPUTS, r"<c [^>]*><v>([^<]*)</v>", ODD_NUMBERS)),
    ("digit of an input", _each(INPUTS, _digit)),
    ("text of an input", _each(INPUTS, _index)),
    ("letter", _each(STRINGS, _letter)),
    ("cell type", _each(SHEET, _type)),
    ("style", _text(SHEET, r' s="(\d+)"', ("0", "1", "99999", "-1", "x", ""))),
    ("address", _text(SHEET, r'<(?:c|row) r="([^"]*)"', REFS)),
    ("formula", _each(SHEET, _formula)),
    ("text index", _each(SHEET, _index)),
    ("text", _text(STRINGS, r"<t[^>]*>([^<]*)</t>", ("", "x", "=1+1", "_x0041_", "5", "\n", "😀" * 99))),
    ("name's place", _text(BOOK, r"<definedName[^>]*>([^<]*)<", TARGETS)),
    ("name", _text(BOOK, r'<definedName name="([^"]*)"', ("in_general_title", "list_saved", "in_no_such", "", "A1"))),
    ("sheet's title", _text(BOOK, r'<sheet name="([^"]*)"', TITLES)),
    ("1904", _text(BOOK, r"<workbookPr()", (' date1904="1"', ' date1904="x"'))),
    ("relation", _text(r".*\.rels", r'Target="([^"]*)"', PLACES)),
    ("relation's kind", _text(r".*\.rels", r'(?:Type|Id)="([^"]*)"', ("rId1", "", "x/worksheet", "x/styles"))),
    ("content type", _text(r"\[Content_Types\]\.xml", r'ContentType="([^"]*)"', KINDS)),
    ("content's place", _text(r"\[Content_Types\]\.xml", r'PartName="([^"]*)"', ("/" + PLACES[0], "", "x"))),
    ("extent", _text(SHEET, r'<dimension ref="([^"]*)"', EXTENTS)),
    ("entity", _text(r".*\.(?:xml|rels)", r"(?<=>)([^<]*)(?=<)", ENTITIES)),
    ("document type", _text(r".*\.(?:xml|rels)", r"^<\?xml[^>]*>\s*()", (TYPE,))),
    ("namespace", _text(r".*\.xml", r'xmlns(?::\w+)?="([^"]*)"', (OTHER_NAMESPACE, "", "x"))),
    ("attribute", _each(r".*\.(?:xml|rels)", _attribute)),
    ("attribute of a sheet", _each(SHEET, _attribute)),
    ("tag", _each(r".*\.(?:xml|rels)", _tag)),
    ("element", _each(rf"{SHEET}|{BOOK}|.*\.rels|{STRINGS}|xl/styles\.xml|\[C.*", _element)),
    ("nesting", _each(r".*\.(?:xml|rels)", _nested)),
    ("part", _swapped),
    ("spelling", _spelled),
    ("bytes", _bytes_of_part),
)
