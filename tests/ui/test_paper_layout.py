"""Paper is laid out as a value: nothing overlaps, nothing is split, every page says which it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from core.charts import Chart
from core.paper import Abreast, Behind, Block, Figures, Heading, Job, Paper, Paragraph, Table, alone
from tests.ui import samples
from tests.ui.laid_out import RULER, outside, overlapping, texts, words
from ui import chart_words
from ui.chart_words import is_empty
from ui.paper_edges import rooms
from ui.paper_layout import laid_out
from ui.paper_pieces import Box, Drawn, Mark, Page, Rule, Sheet, Style, Words, cut, shrunk, wrapped

SHEET = Sheet(510.0, 757.0)  # A4 less margins of 15 mm, in points
EDGES = 6  # parts of a page that stand around it: header, title, two lines, footer, number
SENTENCE = "The runner-up costs a little more and is one month earlier, which is a near tie. "


def paper(*blocks: Block, landscape: bool = False, on_one: bool = False) -> Paper:
    return Paper("Summary", "The plan · base", "Saved today", blocks, landscape=landscape, on_one=on_one)


def pages(*blocks: Block, sheet: Sheet = SHEET) -> tuple[Page, ...]:
    return laid(paper(*blocks), sheet)


def laid(whole: Paper, sheet: Sheet = SHEET) -> tuple[Page, ...]:
    return tuple(leaf.page for leaf in laid_out(alone(whole), RULER, lambda _: sheet))


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


@pytest.mark.parametrize("sheet", [SHEET, Sheet(757.0, 510.0), Sheet(526.0, 707.0)])
def test_nothing_overlaps_and_nothing_leaves_the_sheet(sheet: Sheet) -> None:
    for page in laid(everything(), sheet):
        assert not list(overlapping(page))
        assert not list(outside(page, sheet))


def test_content_stays_clear_of_header_and_footer() -> None:
    top, bottom = rooms(everything())
    for page in laid(everything()):
        content = page[EDGES:]
        assert all(part.top >= top - 0.01 for part in content)
        assert all(part.top + part.height <= SHEET.height - bottom + 0.51 for part in content)


def test_every_page_has_header_footer_and_its_number_of_all() -> None:
    made = laid(everything())
    assert len(made) > 5
    for number, page in enumerate(made, start=1):
        assert texts(page)[:4] == ["The plan · base", "Summary", "Saved today", f"Page {number} of {len(made)}"]


def test_a_long_footer_is_cut_before_the_page_number() -> None:
    (page,) = laid(replace(paper(), footer="long " * 60, header="long " * 60))
    header, _title, footer, number = words(page)
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
        assert texts(page)[4:7] == ["Input", "Value", "Note"]


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
        for part in words(page)[4:]
        if part.text.replace(",", "").isdigit() or part.text.startswith("month")
    }
    assert len(ends) == 3


def test_strong_rows_are_strong() -> None:
    (page,) = pages(months(3, rows=4))
    assert next(part.text for part in words(page)[8:] if part.style.strong) == "Row 3"


def test_a_wide_table_is_made_smaller_before_it_is_parted() -> None:
    whole = [made for count in range(6, 16) if texts((made := pages(months(count, rows=2)))[0]).count("Row 0") == 1]
    assert [words(page)[4].style.size for (page,) in whole][-1:] == [7.0]


def test_a_table_too_wide_for_small_letters_comes_in_parts_with_its_first_column() -> None:
    made = pages(months(37, rows=2))
    everything_said = [text for page in made for text in texts(page)]
    parts = everything_said.count("Row 0")
    assert parts > 3
    assert [text for text in everything_said if text.startswith("month")] == [f"month {n}" for n in range(1, 38)]
    assert min(part.style.size for page in made for part in words(page)) >= 7


def test_rows_without_a_head_and_rows_of_different_lengths_are_printed() -> None:
    (page,) = pages(Table((), (("a", "1"), ("b",), ("c", "2", "3"))))
    assert texts(page)[4:] == ["a", "1", "b", "c", "2", "3"]


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


def test_papers_are_counted_through_and_each_begins_a_page() -> None:
    job = Job("Both", (paper(Heading("One")), paper(Heading("Two"), landscape=True)))
    leaves = laid_out(job, RULER, lambda lying: Sheet(757.0, 510.0) if lying else SHEET)
    assert [leaf.landscape for leaf in leaves] == [False, True]
    assert ["Page 1 of 2" in texts(leaves[0].page), "Page 2 of 2" in texts(leaves[1].page)] == [True, True]
    assert leaves[1].sheet.width == 757.0


def test_several_lines_of_header_and_footer_take_their_room() -> None:
    whole = replace(paper(Heading("One", level=1)), header="Plan\nCase", footer="Checks\nSamples")
    (page,) = laid(whole)
    assert texts(page)[:3] == ["Plan", "Case", "Summary"]
    assert not list(overlapping(page))
    assert rooms(whole)[0] > rooms(paper())[0]


def test_a_mark_stands_behind_every_page_and_only_where_there_is_one() -> None:
    marked = laid(replace(everything(), mark="SAMPLE"))
    assert len(marked) > 5
    assert all(isinstance(page[0], Mark) and page[0].text == "SAMPLE" for page in marked)
    assert not any(isinstance(part, Mark) for page in laid(everything()) for part in page)


def test_a_paper_on_one_page_is_made_smaller_until_it_is() -> None:
    rows = (Heading("Title", level=1), inputs(24), samples.all_charts()[0])
    assert len(laid(paper(*rows))) == 2
    (page,) = laid(paper(*rows, on_one=True))
    assert not list(overlapping(page))
    assert not list(outside(page, SHEET))
    assert min(part.style.size for part in words(page)) >= 6


def test_what_is_smaller_is_smaller_in_all_its_measures_but_for_thin_lines() -> None:
    assert shrunk(Words(10, 20, 30, "a", Style(10)), 0.5) == Words(5, 10, 15, "a", Style(5))
    assert shrunk(Rule(10, 20, 30), 0.5) == Rule(5, 10, 15)
    assert shrunk(Rule(10, 20, 0.5, height=40), 0.5) == Rule(5, 10, 0.5, height=20)


def test_rows_of_a_table_in_parts_can_be_told_apart_by_the_columns_that_are_repeated() -> None:
    wide = replace(months(37, rows=3), repeated=2)
    told = tuple((row[0], f"{row[0]} of the second column", *row[2:]) for row in wide.rows)
    found = [text for page in pages(replace(wide, rows=told, first_number=2)) for text in texts(page)]
    assert found.count("Row 1") > 3
    assert found.count("Row 1 of the") == found.count("Row 1")


def test_an_upright_line_stands_before_each_ruled_column_in_every_row() -> None:
    (page,) = pages(replace(months(4, rows=5), ruled=frozenset({2, 4})))
    upright = [part for part in page if isinstance(part, Rule) and part.height > part.width]
    assert len(upright) == 2 * 6
    heads = {part.text: part for part in words(page)}
    assert {rule.left < heads["month 2"].left + heads["month 2"].width for rule in upright} == {True, False}


def test_columns_of_figures_that_are_even_are_of_one_width() -> None:
    table = Table(("", "1", "2", "3"), (("A longer name", "1", "1,000,000", "5"),), even=True)
    (page,) = pages(table)
    ends = [part.left + part.width for part in words(page) if part.text in {"1,000,000", "5"} or part.text == "1"]
    last = sorted({round(end, 2) for end in ends})
    assert last[1] - last[0] == pytest.approx(last[2] - last[1], abs=0.02)


def test_a_table_without_heads_begins_with_its_first_row() -> None:
    (page,) = pages(Table(("", ""), (("Owner", "Ann"), ("Status", "Decided")), first_number=2))
    lines = [part for part in page[EDGES:] if isinstance(part, Rule)]
    assert len(lines) == 2


def test_charts_side_by_side_are_of_one_height_and_do_not_overlap() -> None:
    one, two = samples.all_charts()[:2]
    (page,) = pages(Abreast((one, two)))
    left, right = (part for part in page if isinstance(part, Drawn))
    assert left.left + left.width < right.left
    assert left.top + left.height == pytest.approx(right.top + right.height)


@pytest.mark.parametrize("chart", samples.all_charts(), ids=lambda chart: chart.title or chart.kind.value)
def test_the_figures_behind_a_chart_are_a_table(chart: Chart) -> None:
    made = pages(Behind(chart))
    said = [text for page in made for text in texts(page)[4:]]
    if is_empty(chart):
        assert said == []
    else:
        assert said[0].startswith(chart.title[:20])
        assert {row[0].split()[0] for row in chart_words.rows(chart)[:3] if row[0]} <= set(" ".join(said).split())
