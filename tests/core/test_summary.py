"""The decision summary has the figures of the plan, and its years add up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.charts import Chart
from core.checks import check
from core.examples import NAMES, example
from core.figures import charts
from core.headline import headline
from core.model.outcome import WASTE
from core.paper import Figures, Heading, Paper, Paragraph, Table
from core.periods import LINES
from core.plan import Plan, cases
from core.results import evaluate
from core.summary import QUESTIONS, summary
from core.units import USD
from tests.core.calm import calm
from tests.shorter import EXAMPLES

SANE = example(NAMES[0]).put("infrastructure.1.spares", 3)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the comparison of all combinations, which has tests of its own and takes seconds."""
    monkeypatch.setattr("core.summary.comparison", lambda *_: [])


def paper(plan: Plan = SANE) -> Paper:
    results = evaluate(plan)
    return summary(results, check(plan, results))


def words(paper_: Paper) -> list[str]:
    return [block.text for block in paper_.blocks if isinstance(block, Heading | Paragraph)]


def tables(paper_: Paper) -> dict[str, list[Table]]:
    """The tables under each heading."""
    found: dict[str, list[Table]] = {}
    heading = ""
    for block in paper_.blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Table):
            found.setdefault(heading, []).append(block)
    return found


def dollars(text: str) -> float:
    """A written amount as a figure: brackets are negative, a dash is zero."""
    if text == "–":
        return 0.0
    return (-1 if text[0] == "(" else 1) * float(text.strip("()").replace(",", ""))


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_summary_is_whole_in_every_case(name: str) -> None:
    plan = example(name)
    for case in cases(plan)[::5]:
        found = paper(replace(plan, case=case))
        assert found.blocks[0] == Heading(name, level=1)
        assert found.header == f"{name} · scenario: the plan as it stands"
        assert not any("nan" in text or "inf " in text for text in words(found))
        for table in (each for group in tables(found).values() for each in group):
            assert {len(row) for row in table.rows} == {len(table.head)}
            assert table.strong <= set(range(len(table.rows)))


def test_the_summary_shows_the_headline_and_the_charts() -> None:
    found = paper()
    figures = next(block for block in found.blocks if isinstance(block, Figures))
    assert figures.items == tuple((each.label, each.value, each.context) for each in headline(evaluate(SANE)))
    titles = [block.title for block in found.blocks if isinstance(block, Chart)]
    assert titles == [
        "Cash by month",
        "Price of a useful hour over use",
        "From list price to useful hour",
        "Delivery and run",
        "Machines paid so far",
        "Teams on equal axes",
        "Load against capacity",
        "Load of each seat",
        "People by quarter",
        "Burnout risk of the whole team",
        "On call",
        "Where the time goes, month 12",
        *(chart.title for chart in charts("architecture", evaluate(SANE))),
        "Spending by month",
    ]
    assert {title for _, title in QUESTIONS} < set(words(found))


def test_the_three_decisions_are_named_with_how_many_there_were() -> None:
    (table,) = tables(paper())["The three decisions"]
    assert [row[:3] for row in table.rows] == [
        ("Infrastructure", "Burst", "of 4 options"),
        ("Team", "Balanced ten", "of 2 options"),
        ("Architecture", "New dense 13 B", "of 3 options"),
    ]
    (only,) = tables(paper(example(NAMES[1])))["The three decisions"]
    assert only.rows[1][2] == "the only option"


def test_each_option_stands_beside_the_others_as_chosen() -> None:
    found = tables(paper(SANE.choose("infrastructure", 1)))
    options = found[QUESTIONS[0][1]][0]
    assert options.strong == frozenset({1})
    assert [row[0] for row in options.rows] == [option.name for option in SANE.infrastructure]
    for place, row in enumerate(options.rows):
        each = {item.key: item.value for item in headline(evaluate(SANE.choose("infrastructure", place)))}
        assert (row[1], row[3], row[4], row[5]) == tuple(
            each[key] for key in ("release", "total_cost", "runway", "lowest_cash")
        )


def test_the_roster_is_that_of_the_chosen_team() -> None:
    (roster,) = tables(paper(SANE.choose("team", 1)))["Flat six: people"]
    assert roster.rows[0] == (
        "Pretraining 1",
        "Pretraining engineer",
        "infrastructure 20%, pretraining 60%, evaluation 20%",
        "1",
        "0%",
        "1",
        "42,000",
    )
    assert len(roster.rows) == 6


def test_a_list_of_nothing_is_no_table() -> None:
    bare = SANE.put_rows("architecture", 0, "demand", ()).put_rows("team", 0, "seats", ())
    found = paper(bare)
    assert not {"Work for people", "Vendors", "Balanced ten: people"} & set(words(found))
    assert all(table.rows for group in tables(found).values() for table in group)


@pytest.mark.parametrize("horizon", [12, 13, 24, 30, 36, 60])
def test_years_add_up(horizon: int) -> None:
    plan = SANE.put("general.horizon", horizon)
    results = evaluate(plan)
    (table,) = tables(paper(plan))["Cash by year"]
    assert len(table.head) == 1 + -(-horizon // 12)
    assert table.head[-1].endswith(f"to month {horizon}")
    rows = {key: [dollars(text) for text in row[1:]] for (key, _), row in zip(LINES, table.rows, strict=True)}
    for key in ("funded", "machines_paid", "team_paid", "other"):
        assert sum(rows[key]) == pytest.approx(sum(results.months(key)), abs=0.03)
    for year in range(len(table.head) - 1):
        flow = rows["funded"][year] - sum(rows[key][year] for key in ("machines_paid", "team_paid", "other"))
        assert rows["cash"][year] == pytest.approx(rows["opening"][year] + flow, abs=0.03)
    assert rows["opening"][1:] == rows["cash"][:-1]
    assert (rows["opening"][0], rows["cash"][-1]) == (12_000_000, round(results.once("closing_cash"), 2))


def test_paid_hours_add_up_and_have_shares() -> None:
    (table,) = tables(paper())["Where paid hours go"]
    assert len(table.rows) == len(WASTE) + 1
    hours = [float(row[1].replace(",", "")) for row in table.rows]
    assert sum(hours[:-1]) == pytest.approx(hours[-1], abs=len(hours))
    assert sum(float(row[2].rstrip("%")) for row in table.rows[:-1]) == pytest.approx(100, abs=0.5)


def test_nothing_paid_has_no_shares() -> None:
    (table,) = tables(paper(SANE.put("infrastructure.1.signature", 48)))["Where paid hours go"]
    assert {row[2] for row in table.rows[:-1]} == {"–"}


def test_what_is_wrong_is_said_and_nothing_else() -> None:
    assert "What to look at" not in words(paper(calm(SANE)))
    found = words(paper(SANE.put("money.cash", 0)))
    assert "Grave: Cash falls below zero in month 1, before release." in found[found.index("What to look at") :]
    assert any(not text.startswith("Grave") and "more nodes" in text for text in words(_odd()))


def _odd() -> Paper:
    return paper(SANE.put("infrastructure.1.try_nodes", 65))


def test_the_active_scenario_is_named_and_counted() -> None:
    late = replace(SANE, scenario=1)
    found = paper(late)
    assert found.header.endswith("scenario: Late delivery")
    assert USD.plain(evaluate(late).once("closing_cash")) in str(tables(found)["Cash by year"])
