"""A workbook full of what a finance lead may have put beside a plan, and sixty probes that say whether it is there."""

from __future__ import annotations

import io
import re
import struct
import zlib
from collections.abc import Callable
from datetime import date

import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from core.workbook.keeping.over import over
from core.workbook.keeping.package import BOOK, KIND, Package, links_of

BOARD, DATA = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
TEXT_XML = "application/vnd.openxmlformats-officedocument."
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def picture() -> io.BytesIO:
    """A small picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0\xff\0\0\0\xff\0" * 2)
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b""))


def board(book: Workbook, sheet: Worksheet) -> None:
    """Pictures, charts, comments, formulas."""
    bold = book.add_format({"bold": True, "font_color": "#C00000", "num_format": "[Blue]0.000"})
    for row in range(8):
        sheet.write_number(row, 0, row + 1.0, bold)
        sheet.write_formula(row, 1, f"=A{row + 1}*2", None, (row + 1) * 2.0)
    sheet.write_rich_string("D1", "for the ", bold, "board", " only")
    sheet.write_array_formula("D2:D3", "{=A1:A2*3}", None, 3)
    sheet.write_dynamic_array_formula("E1:E3", "=SORT(A1:A3)", None, 1)
    sheet.write_dynamic_array_formula("F1", "=_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)", None, 2)
    sheet.write_comment("A1", "look here", {"color": "#FFD0D0", "width": 300, "height": 90, "author": "Ann"})
    sheet.write_url("D5", "https://example.org/board", None, "the board")
    sheet.write_url("D6", "internal:'Figures'!A1", None, "the figures")
    sheet.insert_image(
        "H2", "red.png", {"image_data": picture(), "description": "our sign", "url": "https://a.example"}
    )
    sheet.insert_textbox("H8", "say it in three lines", {"fill": {"color": "#FFFFCC"}})
    sheet.insert_button("H14", {"caption": "Refresh", "macro": "none"})
    sheet.insert_checkbox("D8", True)  # noqa: FBT003 - the library's own signature
    sheet.embed_image("D10", "red.png", {"image_data": picture(), "description": "in a cell"})
    sheet.add_sparkline("F5", {"range": "Board!A1:A8", "markers": True})
    _charts(book, sheet)
    sheet.freeze_panes(1, 1)
    sheet.set_tab_color("#112233")
    sheet.set_background(picture())
    sheet.set_header("&Cboard&R&G", {"image_right": "red.png", "image_data_right": picture()})
    sheet.set_footer("&Lin confidence")
    sheet.set_zoom(85)


def _charts(book: Workbook, sheet: Worksheet) -> None:
    chart = book.add_chart({"type": "column"})
    chart.add_series({
        "values": "=Board!$A$1:$A$8", "trendline": {"type": "linear"},
        "y_error_bars": {"type": "percentage", "value": 5},
        "points": [{"fill": {"color": "red"}}, {"fill": {"color": "blue"}}],
    })  # fmt: skip
    line = book.add_chart({"type": "line"})
    line.add_series({"values": "=Summary!$C$6:$C$9", "values_data": [1, 2, 3, 4]})
    chart.combine(line)
    chart.set_plotarea({"gradient": {"colors": ["#FFFFFF", "#CCDDEE"]}})
    chart.set_title({"name": "For the board"})
    sheet.insert_chart("K2", chart)
    alone = book.add_chartsheet("On one page")
    whole = book.add_chart({"type": "bar"})
    whole.add_series({"values": "=Board!$B$1:$B$8"})
    alone.set_chart(whole)


def figures(book: Workbook, sheet: Worksheet) -> None:
    """Tables, rules, layout, protection."""
    columns = [{"header": "x"}, {"header": "y"}, {"header": "z", "formula": "=[@x]+[@y]", "total_function": "sum"}]
    sheet.add_table("A1:C5", {"name": "Tbl", "total_row": True, "columns": columns})
    sheet.write_formula("E1", "=SUM(Tbl[x])", None, 0)
    for row in range(1, 4):
        sheet.write_row(row, 0, [row, row * 2])
    sheet.conditional_format("G1:G9", {"type": "cell", "criteria": ">", "value": 3, "format": book.add_format()})
    sheet.conditional_format("H1:H9", {"type": "3_color_scale"})
    sheet.conditional_format("I1:I9", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.conditional_format("J1:J9", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("K1:K9", {"type": "formula", "criteria": "=Board!$A$1>1", "format": book.add_format()})
    sheet.data_validation(
        "L1:L9", {"validate": "list", "source": ["a", "b"], "input_title": "Pick", "input_message": "one"}
    )
    sheet.merge_range("M1:N2", "merged")
    sheet.set_row(11, 33)
    sheet.set_column("P:P", 41)
    sheet.set_row(12, None, None, {"level": 1, "hidden": True})
    sheet.set_column("R:S", None, None, {"level": 1})
    sheet.protect("", {"sort": True})
    sheet.unprotect_range("T1:T9", "free")
    sheet.ignore_errors({"number_stored_as_text": "U1:U9"})
    sheet.print_area("A1:P20")
    sheet.repeat_rows(0)
    sheet.set_h_pagebreaks([10])
    sheet.autofilter("W1:X5")
    sheet.write_comment("C9", "a second one")
    book.define_name("own_rate", "=Figures!$A$2")
    book.define_name("Figures!local_name", "=Figures!$A$3")
    book.define_name("points_to_plan", "=Summary!$C$6")


def bare() -> bytes:
    """The workbook without a plan."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    sheets = [book.add_worksheet(name) for name in ("Board", "Figures", "Kept away", "Far away")]
    board(book, sheets[0])
    figures(book, sheets[1])
    sheets[2].hide()
    sheets[3].very_hidden()
    sheets[2].write_formula("A1", "=Summary!$C$6+own_rate", None, 1)
    book.set_properties({"title": "Ours and theirs", "company": "Ore Ltd", "manager": "Ann", "keywords": "plan"})
    book.set_custom_property("Reviewed", date(2026, 11, 1).isoformat())
    book.close()
    return buffer.getvalue()


HAND_MADE: tuple[tuple[str, str, str, str, str], ...] = (  # from, kind of relation, part, content type, what is in it
    (BOOK, "externalLink", "xl/externalLinks/externalLink1.xml", "spreadsheetml.externalLink+xml",
     f'<externalLink {MAIN} {RELATIONS}><externalBook r:id="rId1"/></externalLink>'),
    (BOOK, "connections", "xl/connections.xml", "spreadsheetml.connections+xml",
     f'<connections {MAIN}><connection id="1" name="q" type="5" refreshedVersion="6"/></connections>'),
    (BOOK, "customXml", "customXml/item1.xml", "customXmlProperties+xml", '<data xmlns="urn:ore">42</data>'),
    (BOOK, "person", "xl/persons/person.xml", "spreadsheetml.person+xml",
     '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>'),
    (BOARD, "threadedComment", "xl/threadedComments/threadedComment1.xml", "spreadsheetml.threadedcomments+xml",
     '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>'),
    (DATA, "slicer", "xl/slicers/slicer1.xml", "spreadsheetml.slicer+xml",
     '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>'),
    (DATA, "pivotTable", "xl/pivotTables/pivotTable1.xml", "spreadsheetml.pivotTable+xml",
     f'<pivotTableDefinition {MAIN} name="p"/>'),
    (DATA, "queryTable", "xl/queryTables/queryTable1.xml", "spreadsheetml.queryTable+xml", f"<queryTable {MAIN}/>"),
    (DATA, "printerSettings", "xl/printerSettings/printerSettings1.bin", "spreadsheetml.printerSettings", "\x01paper"),
    (DATA, "customProperty", "xl/customProperty1.bin", "spreadsheetml.customProperty", "own"),
)  # fmt: skip


def with_hand_made(content: bytes) -> bytes:
    """The workbook with parts no library writes."""
    package = Package(content)
    for name in [each for each in package.parts if each.startswith("/")]:  # so XlsxWriter writes one; nobody else does
        package.parts[name.lstrip("/")] = package.parts.pop(name)
    for source, kind, part, content_type, words in HAND_MADE:
        package.parts[part] = words.encode()
        package.state_type(part, TEXT_XML + content_type)
        package.link(source, kind, part)
    outside = f'<Relationship Id="rId1" Type="{KIND}externalLinkPath" Target="other.xlsx" TargetMode="External"/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    package.parts[links_of(HAND_MADE[0][2])] = f'<Relationships xmlns="{space}">{outside}</Relationships>'.encode()
    return package.content()


def featured(plan: bytes) -> bytes:
    """A plan's file in which all this stands too."""
    return over(with_hand_made(bare()), plan, plan).content


def found(part: str, pattern: str) -> Callable[[Package], object]:
    """A probe: everything in a part, or in all that begin so, that looks like this."""

    def probe(package: Package) -> object:
        parts = (content for name, content in sorted(package.parts.items()) if name.startswith(part))
        hits = [hit for content in parts for hit in re.findall(pattern.encode(), content, re.DOTALL)]
        return sorted(hits) or None

    return probe


CHARTS = "xl/charts/chart"
PROBES: tuple[tuple[str, Callable[[Package], object]], ...] = (
    ("trend line", found(CHARTS, r"<c:trendline>.*?</c:trendline>")),
    ("error bars", found(CHARTS, r"<c:errBars>.*?</c:errBars>")),
    ("point colours", found(CHARTS, r"<c:dPt>.*?</c:dPt>")),
    ("gradients", found(CHARTS, r"<a:gradFill>.*?</a:gradFill>")),
    ("combined chart", found(CHARTS, r"For the board.*<c:lineChart>")),
    ("chart of our figures", found(CHARTS, r"<c:f>Summary!\$C\$6:\$C\$9</c:f>")),
    ("chart sheet", found("xl/chartsheets/", r"<drawing[^>]*>")),
    ("image", found("xl/media/", r"IDAT.*?IEND")),
    ("alternative text", found("xl/drawings/drawing", r'descr="our sign"')),
    ("link on image", found("xl/drawings/_rels/", r"https://a\.example")),
    ("text box", found("xl/drawings/drawing", r"say it in three lines")),
    ("form button", found("xl/drawings/vmlDrawing", r"Refresh")),
    ("check box in a cell", found("xl/", r"[Cc]heck[Bb]ox")),
    ("picture in a cell", found("xl/richData/", r"<[^?][^>]*>")),
    ("sparklines", found(BOARD, r"sparklineGroup\b.*?</x14:sparklineGroup>")),
    ("newer data bars", found(DATA, r"<x14:dataBar\b.*?</x14:dataBar>")),
    ("cell rules", found(DATA, r'type="cellIs".*?</cfRule>')),
    ("colour scales", found(DATA, r"<colorScale>.*?</colorScale>")),
    ("icon sets", found(DATA, r"<iconSet\b.*?</iconSet>")),
    ("rule with another sheet", found(DATA, r"<formula>Board!\$A\$1&gt;1</formula>")),
    ("choices", found(DATA, r'<dataValidation type="list".*?</dataValidation>')),
    ("prompts", found(DATA, r'promptTitle="Pick" prompt="one"')),
    ("comments", found("xl/comments", r"look here|a second one")),
    ("authors of comments", found("xl/comments", r"<author>Ann</author>")),
    ("size of comments", found("xl/drawings/vmlDrawing", r"width:225pt;height:67\.5pt")),
    ("colour of comments", found("xl/drawings/vmlDrawing", r"(?i)#ffd0d0")),
    ("threaded comments", found("xl/threadedComments/", r"ThreadedComments")),
    ("persons", found("xl/persons/", r"personList")),
    ("rich text", found("xl/sharedStrings.xml", r"<si><r>.*?board.*?</si>")),
    ("array formulas", found(BOARD, r'<f t="array" ref="D2:D3">.*?</f>')),
    ("dynamic arrays", found(BOARD, r'<c r="E1"[^>]*cm="1"')),
    ("their mark", found("xl/metadata.xml", r"XLDAPR")),
    ("newer functions", found(BOARD, r"_xlfn\.LET\([^<]*")),
    ("values of own formulas", found(BOARD, r"<f>A\d\*2</f><v>[\d.]+</v>")),
    ("tables", found("xl/tables/", r'name="Tbl"')),
    ("formulas of tables", found("xl/tables/", r"<calculatedColumnFormula>.*?</calculatedColumnFormula>")),
    ("references to tables", found(DATA, r"<f>SUM\(Tbl\[x\]\)</f>")),
    ("links to other workbooks", found("xl/externalLinks/", r"externalBook")),
    ("their targets", found("xl/externalLinks/_rels/", r"other\.xlsx")),
    ("names", found(BOOK, r'<definedName name="own_rate"[^<]*<')),
    ("names of one sheet", found(BOOK, r'name="local_name"[^>]*>[^<]*<')),
    ("names of our cells", found(BOOK, r'name="points_to_plan"[^>]*>Summary!\$C\$6<')),
    ("hidden sheet", found(BOOK, r'name="Kept away"[^>]*state="hidden"')),
    ("very hidden sheet", found(BOOK, r'name="Far away"[^>]*state="veryHidden"')),
    ("frozen panes", found(BOARD, r"<pane [^>]*>")),
    ("grouping", found(DATA, r'outlineLevel="1"')),
    ("hidden rows", found(DATA, r'<row r="13"[^>]*hidden="1"')),
    ("heights and widths", found(DATA, r'ht="33"|width="41\.\d+"')),
    ("merged cells", found(DATA, r'<mergeCell ref="M1:N2"/>')),
    ("protection", found(DATA, r"<sheetProtection [^>]*>")),
    ("protected ranges", found(DATA, r"<protectedRange [^>]*>")),
    ("ignored errors", found(DATA, r"<ignoredError [^>]*>")),
    ("print area", found(BOOK, r"Figures!\$A\$1:\$P\$20")),
    ("print titles", found(BOOK, r"Figures!\$1:\$1<")),
    ("page breaks", found(DATA, r"<rowBreaks.*?</rowBreaks>")),
    ("filter", found(DATA, r"<autoFilter [^>]*>")),
    ("tab colour", found(BOARD, r'<tabColor rgb="FF112233"/>')),
    ("background", found(BOARD, r"<picture [^>]*>")),
    ("header picture", found(BOARD, r"<legacyDrawingHF [^>]*>")),
    ("header and footer", found(BOARD, r"in confidence")),
    ("zoom", found(BOARD, r'zoomScale="85"')),
    ("printer settings", found("xl/printerSettings/", r"paper")),
    ("theme", found("xl/theme/", r"<a:clrScheme")),
    ("title and keywords", found("docProps/core.xml", r"Ours and theirs|<cp:keywords>plan")),
    ("company and manager", found("docProps/app.xml", r"Ore Ltd|Ann")),
    ("own properties", found("docProps/custom.xml", r'name="Reviewed"')),
    ("data of other programs", found("customXml/", r"42")),
    ("connections", found("xl/connections.xml", r"<connection [^>]*>")),
    ("slicers", found("xl/slicers/", r"slicers")),
    ("pivot tables", found("xl/pivotTables/", r"pivotTableDefinition")),
    ("queries", found("xl/queryTables/", r"queryTable")),
    ("links to pages", found("xl/worksheets/_rels/", r"https://example\.org/board")),
    ("links to places", found(BOARD, r'location="\'Figures\'!A1"')),
)
