"""What the pages say: board summary, tabs, months, records of decisions, inputs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.answers import answer, chosen_names
from core.comparison.words import recommendation
from core.examples import DENSE, example
from core.headline import headline
from core.inputs.decisions import DECIDED, SUPERSEDED
from core.keys import DECISIONS
from core.paper import Heading, Paragraph
from core.papers.board import board
from core.papers.log import considered, next_review, records
from core.papers.months import MONEY, months
from core.papers.ranges import likely_ranges, tiles
from core.papers.stated import inputs
from core.papers.tabs import TABS, tab
from core.results import evaluate
from core.units import brief_money
from tests.core import printed
from tests.core.printed import TUNED, said, tables
from tests.shorter import short

SUBJECT = printed.subject(TUNED)


def test_the_board_sees_recommendation_figures_decisions_margin_checks_and_reviews() -> None:
    first, second = board(SUBJECT)
    words = said(first)
    lead, ahead = recommendation(SUBJECT.compared)
    assert f"Recommended: {lead}" in words
    assert ahead in words
    assert brief_money(SUBJECT.results.once("release_cost")) in words
    for each in headline(SUBJECT.results):
        assert each.value in words or each.key in {"total_cost", "useful_price"}
    assert all(name in words for name in chosen_names(SUBJECT.results))
    assert "What would change the answer" in words
    assert f"{SUBJECT.checks[:1].upper()}{SUBJECT.checks[1:]}." in words
    assert "No decision is open again." in words
    assert answer("money", SUBJECT.results) in said(second)
    assert "Closing cash" in said(second)
    assert first.on_one
    assert second.on_one


def test_the_four_figures_have_their_likely_ranges() -> None:
    figures = tiles(SUBJECT).items
    assert [label_ for label_, _, _ in figures] == ["Cost to release", "Release", "Runway", "Lowest cash"]
    ranges = likely_ranges(SUBJECT)
    assert [context for _, _, context in figures[:3]] == [f"likely {ranges[key]}" for key in ranges]
    drawn = likely_ranges(printed.drawn(TUNED))
    assert set(drawn) == {"release_cost", "release", "runway", "lowest_cash"}
    assert drawn["release_cost"].count("$") == 2


def test_another_case_than_the_recommended_one_is_named_as_the_chosen() -> None:
    found, plan = SUBJECT.compared, SUBJECT.results.plan
    first, last = (found.all.cases[int(found.all.order[place])] for place in (0, -1))
    for case, is_other in ((first, False), (last, True)):
        shown = replace(SUBJECT, results=evaluate(replace(plan, case=case)), made={})
        assert ("Chosen, and shown below" in said(board(shown)[0])) == is_other


@pytest.mark.parametrize("name", TABS)
def test_the_page_of_a_tab_begins_with_what_the_tab_says(name: str) -> None:
    paper = tab(name, SUBJECT)
    assert paper.on_one
    assert paper.title == name.capitalize()
    if name != "overview":
        assert paper.blocks[:2] == (
            Heading(name.capitalize(), level=1),
            Paragraph(answer(name, SUBJECT.results), strong=True),
        )


def test_options_stand_across_with_the_chosen_one_marked() -> None:
    subject = printed.subject(DENSE, compared=False)
    for name in DECISIONS:
        heads = tables(tab(name, subject))[0].head[1:]
        options = getattr(subject.results.plan, name)
        assert [head.removesuffix(" (chosen)") for head in heads] == [option.name for option in options]
        assert [head.endswith(" (chosen)") for head in heads].index(True) == getattr(subject.results.case, name)
    prices = said(tab("infrastructure", subject))
    assert all(f"{option.name}: " in prices for option in subject.results.plan.infrastructure)


def test_the_months_are_those_of_the_rows_and_years_are_their_sums() -> None:
    subject = printed.of(example(DENSE), compared=False)
    paper, results = months(subject), subject.results
    assert paper.landscape
    money = tables(paper)[::2]
    assert len(money) == 3
    heads = [head for table in money for head in table.head]
    assert [head.split("\n")[-1] for head in heads if "\n" in head] == [f"{month}" for month in range(1, 37)]
    for row, (key, name) in enumerate(MONEY):
        told = [text for table in money for text in table.rows[row][1:-1]]
        assert money[0].rows[row][0] == name
        assert [dollars(text) for text in told] == pytest.approx(results.months(key), abs=501)
        if key not in {"opening", "cash"}:
            years = [dollars(table.rows[row][-1]) for table in money]
            assert sum(years) == pytest.approx(sum(results.months(key)), abs=1501)
    assert all(3 <= len(table.ruled) <= 5 for table in tables(paper))
    titles = [block for block in paper.blocks if isinstance(block, Heading) and block.text.startswith("Year ")]
    assert [(title.level, title.fresh) for title in titles] == [(1, False), (1, True), (1, True)]


def dollars(text: str) -> float:
    """Thousand dollars as they are written."""
    return 0.0 if text == "–" else (-1000 if text[0] == "(" else 1000) * float(text.strip("()").replace(",", ""))


def test_amounts_are_in_a_unit_that_leaves_room_for_twelve_months() -> None:
    plan = SUBJECT.results.plan
    for cash, unit in ((9e5, "In $"), (5e7, "In thousand $"), (5e10, "In million $")):
        results = evaluate(plan.put("money.cash", cash))
        cells = tables(months(replace(SUBJECT, results=results, known=None, made={})))[0].rows
        assert max(len(text) for row in cells for text in row[1:]) <= 9
        assert unit in said(months(replace(SUBJECT, results=results)))


def test_a_decision_has_a_record_with_the_figures_of_its_day() -> None:
    subject = printed.of(printed.decided(short(DENSE)), compared=False)
    first, second, third = records(subject)
    assert all(paper.on_one for paper in (first, second, third))
    words = said(first)
    for text in ("Ann", SUPERSEDED, "2026-11-01", "Two vendors quote", "Decision 3 stands in its place."):
        assert text in words
    assert "It takes the place of decision 1." in said(third)
    options = tables(first)[1]
    names_ = [option.name for section in DECISIONS for option in getattr(subject.results.plan, section)]
    assert [row[1] for row in options.rows] == names_
    assert len(options.strong) == 3
    assert "Open again: " in said(third)
    assert "Open again: " not in words
    assert DECIDED in said(second)


def test_what_was_considered_stays_words_where_it_is_no_list_of_options() -> None:
    assert considered("Two offers on a napkin") == Paragraph("Two offers on a napkin")
    assert considered("") == Paragraph("–")
    assert considered("Infrastructure: Burst 4, May; Own") == Paragraph("Infrastructure: Burst 4, May; Own")


@pytest.mark.parametrize(
    ("triggers", "told"),
    [
        ("date >= 2027-03-01; date > 2027-01-01; release > 20", "2027-01-01"),
        ("date >= 2026-01-01", "was due on 2026-01-01"),
        ("release > 20", "when a condition is met"),
        ("", "no day is set"),
        ("nonsense", "a condition cannot be read; correct it on the page Decisions"),
    ],
)
def test_the_next_review_is_the_first_day_to_come(triggers: str, told: str) -> None:
    decision = printed.decided(short(TUNED)).decisions[0]
    assert next_review(replace(decision, triggers=triggers), printed.TODAY) == told


def test_without_decisions_the_records_say_so() -> None:
    (only,) = records(SUBJECT)
    assert "No decision is recorded yet." in said(only)


def test_the_list_of_inputs_has_every_input_with_unit_source_and_day() -> None:
    plan = SUBJECT.results.plan.put("infrastructure.1.price", 3.21)
    words = said(inputs(printed.of(plan, compared=False)))
    assert "3.21 $ / GPU-h" in words
    assert "stated in the plan" in words
    assert "730 hours a month, 8,760 / 12, as cloud calculators use" in words
    rows = [row for table in tables(inputs(SUBJECT)) for row in table.rows]
    for wanted in ("Usage price", "Opening cash", "Discount rate", "Peak of the reference accelerator"):
        assert any(row[0] == wanted for row in rows)
    assert any(row[3].startswith("still a sample: ") for row in rows if len(row) == 6)


def test_an_input_of_a_scenario_says_so() -> None:
    plan = replace(short(DENSE), scenario=1)
    (key, _) = plan.scenarios[0].overrides[0]
    rows = [row for table in tables(inputs(printed.of(plan, compared=False))) for row in table.rows]
    told = [row for row in rows if any(text.startswith("scenario: ") for text in row)]
    assert len(told) == len(plan.scenarios[0].overrides)
    assert key
