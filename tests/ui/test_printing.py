"""What comes out of a printer, of a PDF and of the preview is the same: pages, words, fonts, sheets."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QLocale
from PySide6.QtGui import QImage, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from core.charts import Chart
from core.paper import Abreast, Block, Heading, Job, Paper, Paragraph, Size, Table, alone
from tests.injections import TAKEN
from tests.ui import samples
from tests.ui.laid_out import outside, overlapping, words
from ui import printing
from ui import theme as themes
from ui.paper_ink import ink, told_apart
from ui.paper_pieces import Leaf

PAGES = rb"/Type /Page\n"
WITH_POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


def paper(*blocks: Block, landscape: bool = False, mark: str = "") -> Paper:
    return Paper("Summary", "The plan · version 1a2b3c4d", "all checks pass", blocks, landscape, mark)


def mixed(size: Size = Size.A4, *, in_grey: bool = False) -> Job:
    """Pages upright and on their side, with every kind of chart."""
    table = Table(("Row", *(f"{month}" for month in range(12))), (("Cash", *(f"{1000 * n:,}" for n in range(12))),))
    upright = paper(Heading("Rent, then hire", 1), Paragraph("Eight in ten worlds."), *samples.all_charts())
    return Job("Both", (upright, paper(Heading("By month"), table, landscape=True, mark="SAMPLE")), size, in_grey)


@pytest.fixture(scope="module")
def made(qapp: object) -> bytes:
    """The mixed job as PDF, made once."""
    assert qapp is not None
    return printing.pdf(mixed())


def boxes(made: bytes) -> list[tuple[int, int]]:
    """The sheets of a PDF in points, in order."""
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", made)
    return [(round(float(wide)), round(float(high))) for wide, high in found]


def by_poppler(made: bytes, folder: Path, *command: str) -> str:
    """What a tool of poppler says of a PDF."""
    file = folder / "made.pdf"
    file.write_bytes(made)
    program, *options = command
    behind = ["-"] if program == "pdftotext" else []
    return subprocess.run([program, *options, file, *behind], capture_output=True, text=True, check=True).stdout  # noqa: S603


def test_the_usual_paper_depends_on_the_country() -> None:
    assert printing.usual_size(QLocale("en_US")) == printing.LETTER
    assert printing.usual_size(QLocale("de_DE")) == printing.A4
    assert printing.size_of(Size.LETTER) == printing.LETTER
    assert printing.size_of(Size.USUAL) == printing.usual_size()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("size", "sheet"), [(Size.A4, (595, 842)), (Size.LETTER, (612, 792))])
def test_a_pdf_has_the_pages_that_were_laid_out_upright_and_on_their_side(size: Size, sheet: tuple[int, int]) -> None:
    upright, lying = mixed(size).papers
    words_alone = replace(upright, blocks=tuple(each for each in upright.blocks if not isinstance(each, Chart)))
    job = Job("Three", (words_alone, lying, words_alone), size)
    made = printing.pdf(job)
    assert len(re.findall(PAGES, made)) == len(printing.pages(job)) == 3
    assert boxes(made) == [sheet, sheet[::-1], sheet]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [Size.A4, Size.LETTER])
def test_nothing_of_a_job_overlaps_or_leaves_its_sheet(size: Size) -> None:
    leaves = printing.pages(mixed(size))
    assert [leaf.landscape for leaf in leaves] == [*[False] * (len(leaves) - 1), True]
    for leaf in leaves:
        assert not list(overlapping(leaf.page))
        assert not list(outside(leaf.page, leaf.sheet))


@WITH_POPPLER
def test_another_program_reads_the_words_of_each_page_as_they_were_laid_out(made: bytes, tmp_path: Path) -> None:
    seen = by_poppler(made, tmp_path, "pdftotext").split("\f")[:-1]
    leaves = printing.pages(mixed())
    assert len(seen) == len(leaves)
    for leaf, text in zip(leaves, seen, strict=True):
        wanted = {word for part in words(leaf.page) for word in part.text.split()}
        assert wanted <= set(text.split())
    letters = set("SAMPLE")  # askew, so that each is read as a word of its own
    assert [letters <= set(text.split()) for text in seen] == [*[False] * (len(seen) - 1), True]


@WITH_POPPLER
def test_another_program_finds_all_fonts_embedded_and_no_picture(made: bytes, tmp_path: Path) -> None:
    fonts = by_poppler(made, tmp_path, "pdffonts").splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)  # emb
    assert len(by_poppler(made, tmp_path, "pdfimages", "-list").splitlines()) == 2


def test_a_pdf_holds_embedded_fonts_and_no_pictures(made: bytes) -> None:
    assert made.startswith(b"%PDF-")
    assert b"/FontFile2" in made
    assert b"/Subtype /Image" not in made


@pytest.mark.usefixtures("qapp")
def test_no_text_of_a_plan_becomes_a_link_or_an_action() -> None:
    table = Table(TAKEN[:2], tuple((text, text) for text in TAKEN))
    made = printing.pdf(alone(paper(*map(Heading, TAKEN), *map(Paragraph, TAKEN), table)))
    assert not [word for word in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/AA", b"/AcroForm") if word in made]


def ink_of(image: QImage) -> int:
    """How many of the pixels of a small copy are not white."""
    small = image.scaledToWidth(120)
    size = small.size()
    return sum(small.pixelColor(x, y).lightness() < 200 for x in range(size.width()) for y in range(size.height()))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("landscape", [False, True])
def test_a_picture_of_a_page_has_its_shape_and_its_ink_inside_the_margins(landscape: bool) -> None:  # noqa: FBT001
    (leaf,) = printing.pages(alone(paper(Paragraph("word " * 400), landscape=landscape)))
    image = printing.picture(leaf, 600)
    assert (image.width() > image.height()) == landscape
    assert ink_of(image) > 300
    margin = round(600 * printing.MARGIN / (297 if landscape else 210)) - 4
    left = image.copy(0, 0, margin, image.height())
    above = image.copy(0, 0, image.width(), margin)
    assert (ink_of(left), ink_of(above)) == (0, 0)
    assert printing.picture(leaf, 600, ratio=2.0).width() == 1200


@pytest.mark.usefixtures("qapp")
def test_in_grey_no_pixel_has_a_colour() -> None:
    (first, *_) = printing.pages(mixed(in_grey=True))

    def colourful(image: QImage) -> int:
        small = image.scaledToWidth(200)
        size = small.size()
        found = (small.pixelColor(x, y) for x in range(size.width()) for y in range(size.height()))
        return sum(each.saturation() > 12 for each in found)

    assert colourful(printing.picture(first, 400)) > 10
    assert colourful(printing.picture(first, 400, in_grey=True)) == 0


@pytest.mark.parametrize("chart", samples.all_charts(), ids=lambda chart: chart.title or chart.kind.value)
def test_in_grey_every_second_line_differs_by_more_than_its_grey(chart: Chart) -> None:
    made = told_apart(chart)
    series = made.series
    if made.kind.value == "line":
        assert all(each.dashed or each.look.value == "point" for each in series[1::2])
    assert [each.values for each in series] == [each.values for each in chart.series]


def test_greys_stand_out_from_paper_and_from_each_other() -> None:
    roles = ink(in_grey=True).roles
    greys = [int(roles[f"series{number}"][1:3], 16) for number in range(1, 9)]
    assert len(set(greys)) == 8
    assert all(abs(one - other) > 30 for one, other in pairwise(greys))
    assert ink(in_grey=False) == themes.load("light")


@pytest.mark.qt_log_ignore("QPainter::begin.*")
@pytest.mark.usefixtures("qapp")
def test_a_device_that_takes_nothing_is_an_error(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "no folder" / "plan.pdf"))
    with pytest.raises(OSError, match="does not take any pages"):
        printing.paint(printing.pages(alone(paper())), writer)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("answer", [QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
def test_a_job_is_printed_only_when_the_dialog_is_accepted_and_on_the_printers_sheet(
    monkeypatch: pytest.MonkeyPatch, answer: QDialog.DialogCode
) -> None:
    printed: list[Leaf] = []

    def chosen(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.Legal))
        return answer

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    monkeypatch.setattr(printing, "paint", lambda leaves, _device, **_: printed.extend(leaves))
    accepted = answer == QDialog.DialogCode.Accepted
    assert printing.print_job(alone(paper(Abreast(()))), None) == accepted
    assert len(printed) == accepted
    assert all(round(leaf.sheet.height) in range(920, 925) for leaf in printed)
    assert isinstance(printing.printer(alone(paper())), QPrinter)


@pytest.mark.usefixtures("qapp")
def test_a_printer_and_a_pdf_get_the_same_pages() -> None:
    job, buffer = mixed(), QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    made = QPdfWriter(buffer)
    printing.prepare(made, QPageSize(printing.A4))
    device = printing.printer(job)
    sheets = [QPageSize(printing.A4), device.pageLayout().pageSize(), made.pageLayout().pageSize()]
    assert printing.pages(job, sheets[0]) == printing.pages(job, sheets[1]) == printing.pages(job, sheets[2])
