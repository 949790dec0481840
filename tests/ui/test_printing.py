"""Paper is laid out as a value: nothing overlaps, nothing is split, every page says which it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.paper import Block, Figures, Heading, Paper, Paragraph, Table
from tests.injections import TAKEN
from tests.ui import samples
from ui import printing
from ui import theme as themes
from ui.paper_layout import EDGE_ROOM, layout
from ui.paper_pieces import Box, Drawn, Page, Sheet, Style, Words, cut, wrapped

SHEET = Sheet(510.0, 757.0)  # A4 less margins of 15 mm, in points
SENTENCE = "The runner-up costs a little more and is one month earlier, which is a near tie. "


class EvenRuler:
    """Letters of one width, so that lines break at the same place on every machine."""

    def width(self, text: str, style: Style) -> float:
        return len(text) * style.size * (0.6 if style.strong else 0.55)


RULER = EvenRuler()


def paper(*blocks: Block, landscape: bool = False) -> Paper:
    return Paper("Summary", "The plan · base", "Saved today", blocks, landscape)


def pages(*blocks: Block, sheet: Sheet = SHEET) -> tuple[Page, ...]:
    return layout(paper(*blocks), RULER, sheet)


def words(page: Page) -> list[Words]:
    return [part for part in page if isinstance(part, Words)]


def texts(page: Page) -> list[str]:
    return [part.text for part in words(page)]


def inputs(count: int) -> Table:
    rows = tuple((f"Input {number}", f"{number * 1234.5:,.1f}", SENTENCE * (number % 3)) for number in range(count))
    return Table(("Input", "Value", "Note"), rows, first_number=3)


def months(count: int, rows: int = 14) -> Table:
    head = ("Row", *(f"month {month}" for month in range(1, count + 1)))
    body = tuple((f"Row {row}", *(f"{row * month * 9173:,}" for month in range(1, count + 1))) for row in range(rows))
    return Table(head, body, strong=frozenset({rows - 1}))


def everything() -> Paper:
    figures = Figures(tuple((f"Figure {number}", "$ 8.34 M", "likely 7.2 – 10.1") for number in range(7)))
    top = (Heading("Rent, then hire, then train " * 4, 1), Paragraph(SENTENCE, strong=True), Paragraph(SENTENCE * 9))
    middle = (Heading("All inputs"), inputs(60), Paragraph(SENTENCE * 60, muted=True), Heading("Months"), months(37))
    nothing = (Figures(()), Table((), ()), Paragraph(""))
    return paper(*top, figures, *samples.all_charts(), *middle, *nothing)


def overlapping(page: Page) -> Iterator[tuple[str, str]]:
    placed = sorted(words(page), key=lambda part: part.top)
    for index, one in enumerate(placed):
        for other in placed[index + 1 :]:
            if other.top >= one.top + one.height - 0.01:
                break
            if one.left < other.left + other.width - 0.01 and other.left < one.left + one.width - 0.01:
                yield one.text, other.text


@pytest.mark.parametrize("sheet", [SHEET, Sheet(757.0, 510.0), Sheet(526.0, 707.0)])
def test_nothing_overlaps_and_nothing_leaves_the_sheet(sheet: Sheet) -> None:
    for page in layout(everything(), RULER, sheet):
        assert not list(overlapping(page))
        for part in page:
            assert part.left >= -0.01
            assert part.top >= -0.01
            assert part.left + part.width <= sheet.width + 0.01
            assert part.top + part.height <= sheet.height + 0.01


def test_content_stays_clear_of_header_and_footer() -> None:
    for page in layout(everything(), RULER, SHEET):
        content = page[5:]
        assert all(part.top >= EDGE_ROOM - 0.01 for part in content)
        assert all(part.top + part.height <= SHEET.height - EDGE_ROOM + 0.51 for part in content)


def test_every_page_has_header_footer_and_its_number_of_all() -> None:
    made = layout(everything(), RULER, SHEET)
    assert len(made) > 5
    for number, page in enumerate(made, start=1):
        assert texts(page)[:3] == ["The plan · base", "Saved today", f"Page {number} of {len(made)}"]


def test_a_long_footer_is_cut_before_the_page_number() -> None:
    (page,) = layout(replace(paper(), footer="long " * 60, header="long " * 60), RULER, SHEET)
    header, footer, number = words(page)
    assert footer.text.endswith("…")
    assert footer.left + footer.width < number.left
    assert header.width <= SHEET.width


def test_an_empty_paper_is_one_page() -> None:
    assert len(pages()) == 1


@pytest.mark.parametrize("lines", range(40, 60))
def test_a_heading_is_never_alone_at_the_foot_of_a_page(lines: int) -> None:
    filler = [Paragraph("A line.") for _ in range(lines)]
    made = pages(*filler, Heading("Part two"), inputs(4))
    (page,) = [page for page in made if "Part two" in texts(page)]
    assert "Input 0" in texts(page)


def test_a_paragraph_leaves_no_single_line_on_a_page() -> None:
    for lines in range(30, 60):
        made = pages(*[Paragraph("A line.") for _ in range(lines)], Paragraph("word " * 150))
        for page in made:
            assert sum(text.startswith("word") for text in texts(page)) != 1


def test_the_head_of_a_table_is_repeated_on_every_page() -> None:
    made = pages(inputs(120))
    assert len(made) > 2
    for page in made:
        assert texts(page)[3:6] == ["Input", "Value", "Note"]


def test_every_row_is_printed_once_and_whole() -> None:
    made = pages(inputs(120))
    found = [text for page in made for text in texts(page) if text.startswith("Input ")]
    assert found == [f"Input {number}" for number in range(120)]
    for page in made:
        notes = "".join(f"{text} " for text in texts(page) if text not in ("Input", "Value", "Note"))
        assert notes.count("The runner-up") == notes.count("near tie.")


def test_a_row_taller_than_a_page_is_continued() -> None:
    made = pages(Table(("Input", "Note"), (("Long", "word " * 4000), ("Short", "done")), first_number=2))
    assert sum(text.split().count("word") for page in made for text in texts(page)) == 4000
    assert texts(made[-1])[-1] == "done"


def test_numbers_end_at_the_same_edge() -> None:
    (page,) = pages(months(3, rows=9))
    ends = {
        round(part.left + part.width, 3)
        for part in words(page)[3:]
        if part.text.replace(",", "").isdigit() or part.text.startswith("month")
    }
    assert len(ends) == 3


def test_strong_rows_are_strong() -> None:
    (page,) = pages(months(3, rows=4))
    assert next(part.text for part in words(page)[7:] if part.style.strong) == "Row 3"


def test_a_wide_table_is_made_smaller_before_it_is_parted() -> None:
    whole = [made for count in range(6, 16) if texts((made := pages(months(count, rows=2)))[0]).count("Row 0") == 1]
    assert [words(page)[3].style.size for (page,) in whole][-1:] == [7.0]


def test_a_table_too_wide_for_small_letters_comes_in_parts_with_its_first_column() -> None:
    made = pages(months(37, rows=2))
    everything_said = [text for page in made for text in texts(page)]
    parts = everything_said.count("Row 0")
    assert parts > 3
    assert [text for text in everything_said if text.startswith("month")] == [f"month {n}" for n in range(1, 38)]
    assert min(part.style.size for page in made for part in words(page)) >= 7


def test_rows_without_a_head_and_rows_of_different_lengths_are_printed() -> None:
    (page,) = pages(Table((), (("a", "1"), ("b",), ("c", "2", "3"))))
    assert texts(page)[3:] == ["a", "1", "b", "c", "2", "3"]


def test_figures_stand_in_tiles_of_one_size_with_their_values_on_one_level() -> None:
    items = (("Total cost", "$ 8.34 M", "likely"), ("Cash-out before the release of the model", "1 in 9", ""))
    (page,) = pages(Figures(items))
    boxes = [part for part in page if isinstance(part, Box)]
    assert len({(box.width, box.height, box.top) for box in boxes}) == 1
    values = [part for part in words(page) if part.text in ("$ 8.34 M", "1 in 9")]
    assert len({part.top for part in values}) == 1


def test_a_chart_stands_under_its_title_and_in_one_piece() -> None:
    for page in pages(*samples.all_charts()):
        for before, part in pairwise(page):
            if isinstance(part, Drawn):
                assert isinstance(before, Words)
                assert before.text == part.chart.title


def test_words_longer_than_a_line_are_broken_and_none_is_lost() -> None:
    style = Style(10.0)
    lines = wrapped(RULER, "a " + "b" * 100 + " c\nd", style, 55.0)
    assert "".join(lines).replace(" ", "") == "a" + "b" * 100 + "cd"
    assert all(RULER.width(line, style) <= 55 for line in lines)
    assert lines[-1] == "d"
    assert cut(RULER, "abcdefghijklmnop", style, 55.0) == "abcdefgh…"


def test_the_usual_paper_depends_on_the_country() -> None:
    assert printing.usual_size(QLocale("en_US")) == printing.LETTER
    assert printing.usual_size(QLocale("de_DE")) == printing.A4


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [printing.A4, printing.LETTER])
@pytest.mark.parametrize("landscape", [False, True])
def test_a_pdf_has_as_many_pages_as_were_laid_out(size: QPageSize.PageSizeId, landscape: bool) -> None:  # noqa: FBT001
    whole = replace(everything(), landscape=landscape)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    printing.prepare(writer, whole, size)
    laid_out = printing.pages(whole, writer)
    assert printing.paint(whole, writer, themes.load("light")) == len(laid_out)
    made = bytes(buffer.data().data())
    assert made.count(b"/Type /Page\n") == len(laid_out)
    assert not list(overlapping(laid_out[0]))


@pytest.mark.usefixtures("qapp")
def test_a_pdf_holds_embedded_fonts_and_no_pictures() -> None:
    made = printing.pdf(everything())
    assert made.startswith(b"%PDF-")
    assert b"/FontFile2" in made
    assert b"/Subtype /Image" not in made


@pytest.mark.usefixtures("qapp")
def test_no_text_of_a_plan_becomes_a_link_or_an_action() -> None:
    table = Table(TAKEN[:2], tuple((text, text) for text in TAKEN))
    made = printing.pdf(paper(*map(Heading, TAKEN), *map(Paragraph, TAKEN), table))
    assert not [word for word in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/AA", b"/AcroForm") if word in made]


@pytest.mark.qt_log_ignore("QPainter::begin.*")
@pytest.mark.usefixtures("qapp")
def test_a_device_that_takes_nothing_is_an_error(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "no folder" / "plan.pdf"))
    with pytest.raises(OSError, match="does not take any pages"):
        printing.paint(paper(), writer, themes.load("light"))


def test_the_preview_paints_the_paper(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = printing.preview_dialog(everything(), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Print preview: Summary"
    opened: list[str] = []
    monkeypatch.setattr(QPrintPreviewDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()))
    printing.preview(replace(paper(), title="Second"), dialog)
    assert opened == ["Print preview: Second"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("answer", [QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
def test_a_paper_is_printed_only_when_the_dialog_is_accepted(
    monkeypatch: pytest.MonkeyPatch, answer: QDialog.DialogCode
) -> None:
    printed: list[Paper] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: answer)
    monkeypatch.setattr(printing, "paint", lambda what, _device, _theme: printed.append(what))
    accepted = answer == QDialog.DialogCode.Accepted
    assert printing.print_paper(paper(), None) == accepted
    assert len(printed) == accepted
    assert isinstance(printing.printer(paper()), QPrinter)
