"""All combinations on paper: what is recommended, lessons, links, and a line for each case in its order."""

from __future__ import annotations

import pytest

from core.chain import chain
from core.chart_points import Points
from core.charts import Chart
from core.checks import check
from core.comparison.steps import before_flips
from core.comparison.words import recommendation
from core.examples import MIXED, example
from core.keys import DECISIONS
from core.lights import lights
from core.paper import Block, Figures, Heading, Paragraph, Table
from core.plan import cases
from core.results import Results, evaluate
from core.summary import summary
from core.summary_comparison import comparison


@pytest.fixture(scope="module")
def results() -> Results:
    return evaluate(example(MIXED))


@pytest.fixture(scope="module")
def parts(results: Results) -> dict[str, list[Block]]:
    """The blocks under each heading."""
    found: dict[str, list[Block]] = {}
    for block in comparison(results):
        if isinstance(block, Heading):
            found[block.text] = []
        else:
            found[list(found)[-1]].append(block)
    return found


def test_what_is_recommended_comes_first_in_the_words_of_the_window(
    results: Results, parts: dict[str, list[Block]]
) -> None:
    said = [block.text for block in parts["What we recommend"] if isinstance(block, Paragraph)]
    told = recommendation(before_flips(results.plan))
    assert said[: len(told)] == list(told)
    assert said[-1].startswith("What counts: ")


def test_each_lesson_and_each_link_has_a_line(results: Results, parts: dict[str, list[Block]]) -> None:
    (lessons,) = parts["Lessons"]
    assert isinstance(lessons, Table)
    found = before_flips(results.plan)
    assert [row[0] for row in lessons.rows] == [each.title for each in lights(results, found.weak_share)]
    assert len(parts["How team and machines act on each other"]) == len(chain(results))


def test_every_combination_is_listed_the_recommended_first(results: Results, parts: dict[str, list[Block]]) -> None:
    (table,) = (block for block in parts["Every combination"] if isinstance(block, Table))
    found = before_flips(results.plan)
    assert len(table.rows) == len(cases(results.plan))
    best = found.all.cases[found.all.order[0]]
    options = [(getattr(results.plan, section), getattr(best, section)) for section in DECISIONS]
    assert table.rows[0][0] == " + ".join(each[place].name for each, place in options if len(each) > 1)
    assert len({row[0] for row in table.rows}) == len(table.rows)
    charts = [block.title for block in parts["Every combination"] if isinstance(block, Chart | Points)]
    assert charts == ["Cost and release of every combination", "Price of waiting"]


def test_the_summary_holds_it_all(results: Results) -> None:
    blocks = summary(results, check(results.plan, results)).blocks
    texts = [block.text for block in blocks if isinstance(block, Heading)]
    assert "What we recommend" in texts
    assert any(isinstance(block, Figures) for block in blocks)
    charts = [block.title for block in blocks if isinstance(block, Chart | Points)]
    assert charts[:4] == [
        "Cash by month",
        "Cost and release of every combination",
        "Price of waiting",
        "Price of a useful hour over use",
    ]
