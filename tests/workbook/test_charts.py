"""The charts of a file follow its cells, say what they show in words, and keep their colours without a theme."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
import xlsxwriter
from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet as Sheet

from core.chart_shapes import gantt, waterfall
from core.charts import Chart, Kind, Series
from core.examples import NAMES
from core.results import evaluate
from core.workbook import load
from core.workbook.charts import FORMATS, OWN, PALETTE, SIZE, Ranges, place
from core.workbook.page import Page
from core.workbook.style import Styles
from core.workbook.writer import contents
from tests.saved import content
from tests.shorter import EXAMPLES, short
from ui import theme as themes

DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
AXES = ("dateAx", "catAx", "valAx")
TWO = Chart("Two", Kind.BARS, (Series("one", (1.0, 2.0)), Series("other", (3.0, 4.0), "bad")), categories=("a", "b"))
SPANS = gantt("When", (("a", (("lead", 1.0, 2.0),)), ("b", (("run", 0.0, 3.0),))), (("lead", "warn"), ("run", "good")))
STEPS = waterfall("How", (("", (("a", 2.0, True), ("b", -1.0, False))),), "million $", 1e6)


def parts(content: bytes, folder: str) -> list[Element]:
    """The parts of a folder of the file, read."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = sorted(name for name in archive.namelist() if re.fullmatch(rf"xl/{folder}/[^/]*\.xml", name))
        return [fromstring(archive.read(name)) for name in names]  # noqa: S314 - our own file


def titled(content: bytes) -> dict[str, Element]:
    """The charts of the file by their titles."""
    return {words(part.find("{*}chart/{*}title")): part for part in parts(content, "charts")}


def placed(chart: Chart) -> Element:
    """A chart put on a page of a small file; its figures stand one series below the other."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    page = Page(book.add_worksheet("Charts"), Styles(book))
    book.add_worksheet("My data")
    cells = tuple((f"$A${row}", f"$B${row}:$C${row}") for row in range(2, 2 + len(chart.series)))
    place(page, book, (3, 0), chart, Ranges("My data", "$B$1:$C$1", cells), SIZE)
    book.close()
    return parts(buffer.getvalue(), "charts")[0]


def words(part: Element | None) -> str:
    return "" if part is None else "".join(each.text or "" for each in part.findall(".//{*}t"))


def value(part: Element, path: str) -> str | None:
    found = part.find(path)
    return None if found is None else found.get("val")


def cells(sheet: Sheet, reference: str | None) -> list[object]:
    """What stands in the cells a chart refers to."""
    assert reference is not None
    name, area = reference.split("!")
    assert name == sheet.title
    found = sheet[area.replace("$", "")]
    return [cell.value for cell in found[0]] if isinstance(found, tuple) else [found.value]


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_series_is_drawn_from_the_cells_that_hold_its_figures(name: str) -> None:
    plan = short(name)
    file, results = content(plan), evaluate(plan)
    sheet = load_workbook(io.BytesIO(file), data_only=True)["Timeline"]
    found = titled(file)
    for title, shown, keys in OWN:
        chart, drawn = shown(results), found[title].findall(".//{*}ser")
        assert len(drawn) == len(chart.series)
        for series, each, key in zip(chart.series, drawn, keys, strict=True):
            assert cells(sheet, each.findtext("{*}val//{*}f")) == pytest.approx(list(series.values))
            assert cells(sheet, each.findtext("{*}tx//{*}f")) == [results.rows[key].line.label]
            days = cells(sheet, each.findtext("{*}cat//{*}f"))
            assert [day.date() for day in days] == [results.calendar(month) for month in chart.x]  # type: ignore[attr-defined]


def test_every_chart_has_its_title_axes_with_units_and_a_description_without_figures() -> None:
    file, results = content(short(NAMES[0])), evaluate(short(NAMES[0]))
    told = [each.get("descr") for part in parts(file, "drawings") for each in part.iter(f"{DRAWN}cNvPr")]
    assert len(told) == len(parts(file, "charts")) == len(titled(file))
    for title, shown, _ in OWN:
        chart, part = shown(results), titled(file)[title]
        description = next(each for each in told if (each or "").startswith(f"{title}."))
        assert chart.title == title
        axes = [part.find(f".//{{*}}{axis}") for axis in ("dateAx", "valAx")]
        assert [words(None if axis is None else axis.find("{*}title")) for axis in axes] == ["month", chart.y_title]
        assert description is not None
        assert chart.y_title in description
        assert all(series.label in description for series in chart.series)
        assert not re.search(r"\d", description)


@pytest.mark.parametrize("part", [*parts(content(short(NAMES[0])), "charts"), *map(placed, (TWO, SPANS, STEPS))])
def test_every_colour_is_written_out(part: Element) -> None:
    for drawn in (*part.findall(".//{*}ser"), *part.findall(".//{*}plotArea"), part):
        look = drawn.find("{*}spPr")
        assert look is not None
        bare = look.find("{*}noFill") is not None or look.find("{*}ln/{*}noFill") is not None
        assert look.find(".//{*}srgbClr") is not None or bare
    for axis in (each for kind in AXES for each in part.findall(f".//{{*}}{kind}")):
        assert axis.find("{*}txPr//{*}srgbClr") is not None
        assert axis.find("{*}spPr/{*}ln/{*}noFill") is not None or axis.find("{*}spPr//{*}srgbClr") is not None
        assert axis.find("{*}majorGridlines") is None or axis.find("{*}majorGridlines//{*}srgbClr") is not None
    for text in part.findall(".//{*}defRPr"):
        assert text.find("{*}solidFill/{*}srgbClr") is not None
    assert not part.findall(".//{*}schemeClr")


def test_the_colours_are_those_of_the_light_theme() -> None:
    light = themes.load("light").roles
    assert dict(PALETTE) == {role: light[role] for role, _ in PALETTE}
    assert set(light) >= {f"series{number}" for number in range(1, 9)}
    assert len(PALETTE) == 13


def test_one_series_needs_no_legend_and_several_have_it_below() -> None:
    found = titled(content(short(NAMES[0])))
    assert found["Cash by month"].find(".//{*}legend") is None
    assert value(found["Spending by month"], ".//{*}legend/{*}legendPos") == "b"


def test_dashed_series_are_dashed_lines() -> None:
    people = titled(content(short(NAMES[0])))["People and what they can do"]
    assert [value(each, ".//{*}prstDash") for each in people.findall(".//{*}ser")] == [None, "dash"]


def test_lying_bars_begin_at_the_top_and_what_carries_them_is_not_seen() -> None:
    part = placed(SPANS)
    assert [value(part, f".//{{*}}{each}") for each in ("barDir", "grouping")] == ["bar", "stacked"]
    assert value(part, ".//{*}catAx/{*}scaling/{*}orientation") == "maxMin"
    assert value(part, ".//{*}valAx/{*}tickLblPos") == "high"
    carrier, *seen = part.findall(".//{*}ser")
    assert carrier.find("{*}spPr/{*}noFill") is not None
    assert carrier.findtext("{*}tx/{*}v") == " "
    assert [each.findtext("{*}tx//{*}f") for each in seen] == ["'My data'!$A$3", "'My data'!$A$4"]
    assert part.find(".//{*}legendEntry") is None


def test_what_carries_upright_bars_is_not_in_the_legend() -> None:
    part = placed(STEPS)
    assert [value(part, f".//{{*}}{each}") for each in ("barDir", "grouping")] == ["col", "stacked"]
    assert [value(each, "{*}idx") for each in part.findall(".//{*}legendEntry")] == ["0"]
    assert part.findall(".//{*}ser")[0].findtext("{*}tx//{*}f") == "'My data'!$A$2"


def test_bars_stand_side_by_side() -> None:
    part = placed(TWO)
    assert value(part, ".//{*}grouping") == "clustered"
    assert part.find(".//{*}catAx/{*}title") is None


def test_numbers_that_are_no_dates_have_a_label_at_round_steps() -> None:
    line = Chart("Run", Kind.LINE, (Series("one", (1.0,) * 30),), x=tuple(map(float, range(30))), scale=1e3)
    part = placed(line)
    assert value(part, ".//{*}catAx/{*}tickLblSkip") == "6"
    assert value(placed(replace(line, x=tuple(map(float, range(400))))), ".//{*}catAx/{*}tickLblSkip") == "24"


@pytest.mark.parametrize(("scale", "format_"), FORMATS)
def test_the_axis_is_written_on_the_scale_of_the_chart(scale: float, format_: str) -> None:
    found = placed(replace(TWO, scale=scale)).find(".//{*}valAx/{*}numFmt")
    assert found is not None
    assert found.get("formatCode") == format_


def test_a_scale_without_a_format_and_cells_that_do_not_match_are_refused() -> None:
    with pytest.raises(KeyError):
        placed(replace(TWO, scale=7.0))
    book = xlsxwriter.Workbook(io.BytesIO())
    page = Page(book.add_worksheet("Charts"), Styles(book))
    with pytest.raises(ValueError, match="shorter"):
        place(page, book, (0, 0), TWO, Ranges("Charts", "$A$1", (("$A$2", "$B$2"),)), SIZE)


def test_the_same_plan_gives_the_same_charts() -> None:
    assert contents(short(NAMES[1])) == content(short(NAMES[1]))


# ------------------------------------------------------------------------------------------- what others have drawn


def written(folder: Path) -> Path:
    file = folder / "plan.xlsx"
    file.write_bytes(content(short(NAMES[1])))
    return file


def changed(file: Path, edits: dict[str, tuple[bytes, bytes]], more: dict[str, bytes] | None = None) -> Path:
    """The file with some parts edited, and some more parts."""
    target = file.with_name("changed.xlsx")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(target, "w") as out:
        for entry in source.infolist():
            old, new = edits.get(entry.filename, (b"", b""))
            assert old in source.read(entry)
            out.writestr(entry, source.read(entry).replace(old, new, 1))
        for name, part in (more or {}).items():
            out.writestr(name, part)
    return target


def test_our_own_charts_are_not_foreign_even_when_another_program_has_saved_them(tmp_path: Path) -> None:
    file = written(tmp_path)
    assert load(file).foreign == ()
    load_workbook(file).save(file)
    assert load(file).foreign == ()


def test_a_chart_of_somebody_else_is_told(tmp_path: Path) -> None:
    file = written(tmp_path)
    book = load_workbook(file)
    chart, sheet = BarChart(), next(each for each in book.worksheets if each.title == "Timeline")
    chart.add_data(Reference(sheet, min_col=5, min_row=10, max_col=9, max_row=10))
    sheet.add_chart(chart, "C3")
    book.save(file)
    assert load(file).foreign == ("charts",)


def test_a_chart_with_a_new_title_and_a_second_one_with_an_old_title_are_told(tmp_path: Path) -> None:
    file = written(tmp_path)
    with zipfile.ZipFile(file) as archive:
        charts = {name: archive.read(name) for name in archive.namelist() if name.startswith("xl/charts/")}
    name, part = next((name, part) for name, part in charts.items() if b"Work left" in part)
    assert load(changed(file, {name: (b"Work left", b"My work")})).foreign == ("charts",)
    assert load(changed(file, {}, {"xl/charts/chart99.xml": part})).foreign == ("charts",)


def test_how_a_chart_looks_is_a_part_but_no_chart(tmp_path: Path) -> None:
    style = b'<cs:chartStyle xmlns:cs="urn:style"/>'
    assert load(changed(written(tmp_path), {}, {"xl/charts/style1.xml": style})).foreign == ()


def test_shapes_beside_our_charts_are_told(tmp_path: Path) -> None:
    named = b'<xdr:nvSpPr><xdr:cNvPr id="9" name="Note"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/>'
    shape = b"<xdr:absoluteAnchor><xdr:sp>" + named + b"</xdr:sp><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>"
    file = changed(written(tmp_path), {"xl/drawings/drawing1.xml": (b"</xdr:wsDr>", shape)})
    assert load(file).foreign == ("drawings, text boxes or pictures",)
    old = changed(written(tmp_path), {}, {"xl/drawings/vmlDrawing1.vml": b"<xml/>"})
    assert load(old).foreign == ("drawings, text boxes or pictures",)
