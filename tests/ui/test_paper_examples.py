"""Every part of every example lies on its pages: the board summary on two, each tab on one, nothing cut or lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.headline import headline
from core.papers.parts import job, names
from core.papers.subject import Subject
from core.papers.tabs import TABS
from tests.core import printed
from tests.core.printed import EXAMPLES, TUNED
from tests.shorter import short
from tests.ui.laid_out import RULER, outside, overlapping, texts, words
from ui import printing
from ui.paper_edges import EDGE
from ui.paper_layout import laid_out
from ui.paper_pieces import Leaf, Sheet

A4, LETTER = (510.0, 757.0), (527.0, 707.0)  # less margins of 15 mm, in points
SHEETS = (A4, LETTER)


def room(sheet: tuple[float, float]) -> Callable[[bool], Sheet]:
    """The room on a sheet upright or on its side."""
    wide, high = sheet
    return lambda lying: Sheet(high, wide) if lying else Sheet(wide, high)


def leaves(subject: Subject, parts: tuple[str, ...], sheet: tuple[float, float] = A4) -> tuple[Leaf, ...]:
    return laid_out(job(subject, parts), RULER, room(sheet))


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("part", names())
@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_overlaps_or_leaves_its_page(name: str, part: str, sheet: tuple[float, float]) -> None:
    for leaf in leaves(printed.subject(name), (part,), sheet):
        assert not list(outside(leaf.page, leaf.sheet))
        assert not list(overlapping(leaf.page))


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("sheet", SHEETS)
def test_the_board_summary_has_two_pages_and_each_tab_one(name: str, sheet: tuple[float, float]) -> None:
    subject = printed.subject(name)
    assert len(leaves(subject, ("board",), sheet)) == 2
    assert {tab: len(leaves(subject, (tab,), sheet)) for tab in TABS} == dict.fromkeys(TABS, 1)


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_board_summary_has_two_pages_whatever_is_written_and_drawn(sheet: tuple[float, float]) -> None:
    assert len(leaves(printed.drawn(TUNED), ("uncertainty",), sheet)) == 1
    for subject in (printed.of(printed.crowded(short(TUNED))), printed.drawn(TUNED)):
        made = leaves(subject, ("board",), sheet)
        assert len(made) == 2
        for leaf in made:
            assert not list(outside(leaf.page, leaf.sheet))
            assert min(part.style.size for part in words(leaf.page)) >= 6


def test_header_and_footer_say_the_same_on_every_page_but_for_its_number() -> None:
    subject = printed.subject(TUNED)
    made = leaves(subject, ("board", "months", "inputs"))
    assert len(made) > 8
    for number, leaf in enumerate(made, 1):
        said = texts(leaf.page)
        for wanted in (f"version {subject.version}", "scenario: the plan as it stands", "no worlds drawn", "printed"):
            assert any(wanted in text for text in said)
        assert f"Page {number} of {len(made)}" in said
        assert "values are still samples" in " ".join(said)


def test_the_months_are_readable() -> None:
    for leaf in leaves(printed.subject(TUNED), ("months",)):
        assert leaf.landscape
        assert min(part.style.size for part in words(leaf.page)) >= 7


def test_decisions_have_a_page_each() -> None:
    subject = printed.of(printed.decided(short(TUNED)), compared=False)
    made = leaves(subject, ("records",))
    assert len(made) == 3
    assert [f"Decision {number}" in " ".join(texts(leaf.page)) for number, leaf in enumerate(made, 1)] == [True] * 3


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    for leaf in leaves(printed.subject(TUNED), ("report", "inputs", "figures")):
        content = [part for part in words(leaf.page) if part.style != EDGE]
        last = max(content, key=lambda part: part.top)
        assert last.style.size < 12


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_pdf_has_the_pages_of_the_preview_and_the_headline_figures(name: str) -> None:
    subject = printed.subject(name)
    made = job(subject, ("board", "months"))
    pages = printing.pages(made)
    assert printing.pdf(made).count(b"/Type /Page\n") == len(pages) == len(printing.pages(replace(made, in_grey=True)))
    said = " ".join(" ".join(texts(leaf.page)) for leaf in pages)
    for each in headline(subject.results):
        assert each.value in said or each.key in {"total_cost", "useful_price"}
