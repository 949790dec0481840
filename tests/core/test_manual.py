"""The manual is whole: every page has words, every link leads somewhere, every figure and command in it is real."""

from __future__ import annotations

import re
import shlex
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commands import parser
from core.issues import Invalid
from core.manual import book as books
from core.manual.as_text import WIDTH, text
from core.manual.blocks import Formula, Heading, Look, Page, lines, targets, words
from core.manual.checks_page import sentences
from core.manual.commands_page import command_names
from core.manual.contents import OF_TABS, WRITTEN
from core.manual.declared import INPUTS, kinds, label_of, place_of, rows
from core.manual.figures import filled
from core.manual.finding import index, search, snippet
from core.manual.markdown import line, page
from core.manual.on_paper import on_paper
from core.triggers import parsed
from main import COMMANDS
from tests.manual_book import book

NAMES = tuple(book().pages)
READ = tuple(name for chapter in WRITTEN for name in chapter.pages)
SOON = 0.1  # seconds
PLAIN = st.text(st.characters(exclude_characters="*`[]", exclude_categories=("C", "Z")), min_size=1)


def anchors(each: Page) -> list[str]:
    return [block.anchor for block in each.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_has_its_title_and_words(name: str) -> None:
    each = book().page(name)
    assert isinstance(each.blocks[0], Heading)
    assert each.blocks[0].text == each.title
    assert len(text(each).split()) > 60
    assert len(set(anchors(each))) == len(anchors(each))


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_to_a_heading_that_is_there(name: str) -> None:
    for target in targets(book().page(name)):
        to, _, anchor = target.partition("#")
        assert target.startswith("https://") or not anchor or anchor in anchors(book().page(to)), target
        assert target.startswith("https://") or to in NAMES, target


def test_every_written_page_is_in_the_contents_and_no_other() -> None:
    assert sorted(READ) == sorted(path.stem for path in books.FOLDER.glob("*.md"))
    assert [name for chapter in book().chapters for name in chapter.pages] == list(NAMES)
    assert books._names() == set(NAMES)


def test_every_tab_has_a_page() -> None:
    assert {place.partition("#")[0] for place in OF_TABS.values()} <= set(NAMES)


@pytest.mark.parametrize("name", READ)
def test_no_mark_is_left_in_a_written_page(name: str) -> None:
    told = [
        words(each) for block in book().page(name).blocks if not isinstance(block, Formula) for each in lines(block)
    ]
    assert not [each for each in told if re.search(r"[{}`*]|\[\[|\]\(", each)]


@pytest.mark.parametrize("name", READ)
def test_every_command_in_a_written_page_can_be_given(name: str) -> None:
    shown = [block.text for block in book().page(name).blocks if isinstance(block, Formula)]
    given_ = [each for block in shown for each in block.splitlines() if each.startswith("headwater ")]
    for each in given_:
        assert parser().parse_args(shlex.split(each)[1:]).word in COMMANDS


def test_the_commands_page_has_every_command_of_the_program() -> None:
    assert command_names(parser()) == COMMANDS
    heads = [block.text for block in book().page("commands").blocks if isinstance(block, Heading)]
    assert {f"headwater {name}" for name in COMMANDS} <= set(heads)


def test_conditions_in_the_manual_are_conditions() -> None:
    shown = [block.text for block in book().page("choosing").blocks if isinstance(block, Formula)]
    assert len(parsed(next(each for each in shown if each.startswith("release >")))) == 4


def test_every_input_and_every_row_has_a_place() -> None:
    for key in (*kinds(), *rows()):
        name, _, anchor = place_of(key).partition("#")
        head = next(
            block for block in book().page(name).blocks if isinstance(block, Heading) and block.anchor == anchor
        )
        assert head.text == label_of(key)


def test_keys_of_any_plan_lead_to_their_place() -> None:
    assert books.place("infrastructure.2.price") == f"{INPUTS}-infrastructure#infrastructure.price"
    assert books.place("team.1.seats.12.salary") == f"{INPUTS}-team#team.seats.salary"
    assert books.place("present_12") == place_of("present_1")
    assert books.place("compare") == "choosing"
    assert books.place("waiting") == "waiting"
    assert books.place("files#the-file") == "files#the-file"
    assert books.place("") == "answers"
    assert books.near("nothing.like.it") == "answers"
    for asked in (books.place, book().page):
        with pytest.raises(Invalid, match="has no page"):
            asked("nothing.like.it")


def test_search_finds_every_input_by_its_label_at_once() -> None:
    for kind, place in kinds().values():
        began = time.perf_counter()
        found = search(book().index, kind.label)
        took = time.perf_counter() - began
        assert place in {part.place for part in found}, kind.label
        assert took < SOON or _again(kind.label) < SOON


def _again(wanted: str) -> float:
    """The quickest of some more searches, where the machine was busy with something else."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        search(book().index, wanted)
        times.append(time.perf_counter() - began)
    return min(times)


def test_search_wants_every_word_as_it_stands_or_as_a_beginning() -> None:
    made = page("p", "# Cats and dogs\n\nOne catalogue.\n\n## Dogs\n\nThey bark.\n\n## Other\n\nA cat, no d-word.")
    held = index([(made, True)])
    assert [part.title for part in search(held, "cat")] == ["Other", "Cats and dogs"][::-1]
    assert [part.title for part in search(held, "dogs")] == ["Dogs", "Cats and dogs"]
    assert [part.title for part in search(held, "cat bar")] == []
    assert [part.title for part in search(held, "they BARK")] == ["Dogs"]
    assert not search(held, "")
    assert not search(held, "ogs")
    assert snippet(search(held, "bark")[0], "bark") == "They bark."


@given(PLAIN)
def test_words_without_marks_are_just_words(words_: str) -> None:
    assert words(line(words_)) == words_


@given(PLAIN, st.sampled_from([("**{}**", Look.STRONG), ("*{}*", Look.STRESSED), ("`{}`", Look.CODE)]))
def test_marks_change_the_look_and_not_the_words(words_: str, mark: tuple[str, Look]) -> None:
    (span,) = line(mark[0].format(words_))
    assert (span.text, span.look, span.target) == (words_, mark[1], "")


@pytest.mark.parametrize(
    "asked", ["{default nothing.there}", "{likely general.title}", "{count stars}", "{guess x}", "{example nothing}"]
)
def test_a_figure_that_there_is_not_is_refused(asked: str) -> None:
    with pytest.raises(Invalid):
        filled(asked)


def test_figures_are_those_of_the_program() -> None:
    assert filled("{default money.cash} {most general.horizon} {likely general.price_fall}") == (
        "12,000,000 $ 60 months −10 to 35 % / year"
    )
    assert filled("[[infrastructure.price]]") == "[Usage price](inputs-infrastructure#infrastructure.price)"


def test_a_page_without_a_title_is_refused() -> None:
    with pytest.raises(Invalid, match="title"):
        page("p", "Words.")


def test_pages_of_results_tell_their_formula_in_words() -> None:
    told = text(book().page("results-money"), "cash")
    assert "Closing cash = opening cash + funding − spent" in " ".join(told.split())


def test_checks_are_told_as_sentences_with_gaps() -> None:
    assert len(sentences()) > 90
    assert all(len(each) > 20 and each[0] == each[0].upper() for each in sentences())
    assert any("has nobody: preparation never gets done" in each for each in sentences())


@pytest.mark.parametrize("name", NAMES)
def test_text_is_as_wide_as_a_terminal_and_paper_has_the_same_words(name: str) -> None:
    each = book().page(name)
    shown = {row.strip() for block in each.blocks if isinstance(block, Formula) for row in block.text.splitlines()}
    assert not [row for row in text(each).splitlines() if len(row) > WIDTH and row.strip() not in shown]
    assert on_paper(each).title == each.title
    (paper,) = on_paper(each).papers
    assert len(paper.blocks) >= len(each.blocks)
