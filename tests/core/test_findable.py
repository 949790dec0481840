from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core import change_log, findable
from core.examples import DENSE, NAMES, example
from core.facts import KEYS
from core.inputs.decisions import Decision
from core.plan import Plan
from core.results import evaluate
from tests.shorter import short


@pytest.mark.parametrize("name", NAMES)
def test_every_input_of_every_option_and_list_is_found_once(name: str) -> None:
    plan = example(name)
    keys = [each.key for each in findable.inputs(plan)]
    assert keys == [place.key for place in change_log.places(plan)]
    assert len(keys) == len(set(keys))


def test_beside_an_input_stands_what_it_belongs_to() -> None:
    plan = example(DENSE)
    beside = {each.key: each.beside for each in findable.inputs(plan)}
    assert beside["general.horizon"] == "General"
    assert beside["infrastructure.2.price"] == f"Infrastructure › {plan.infrastructure[1].name}"
    assert beside["team.1.seats.2.salary"] == f"Team › {plan.team[0].name} › Seats › {plan.team[0].seats[1].name}"
    assert beside["architecture.1.demand.1.share"].endswith("Work for people › row 1")


@pytest.mark.parametrize("name", NAMES)
def test_every_row_is_found_and_has_the_page_of_its_subject(name: str) -> None:
    results = evaluate(short(name))
    assert [each.key for each in findable.figures(results)] == list(results.rows)
    known = {section for sections in findable.PAGES.values() for section in sections}
    assert {row.line.section for row in results.rows.values()} <= known


def test_a_row_that_a_page_shows_leads_there() -> None:
    results = evaluate(Plan())
    shown = {key: page for page, keys in reversed(KEYS) for key in keys}
    for key in ("total_cost", "run_goodput", "peak_on_call", "parameters", "closing_cash", "value"):
        assert findable.page_of_row(results.rows[key].line) == shown[key]
    assert findable.page_of_row(results.rows["spares_0"].line) == "infrastructure"


def test_no_section_of_rows_belongs_to_two_pages() -> None:
    listed = [section for sections in findable.PAGES.values() for section in sections]
    assert len(listed) == len(set(listed))


def test_decisions_come_newest_first_and_scenarios_after_the_plan_itself() -> None:
    log = (
        Decision(number=1, question="Rent or buy?", date=date(2027, 3, 1)),
        Decision(number=2, answer="Tune", date=date(2027, 4, 1)),
    )
    first, second = findable.decisions(replace(Plan(), decisions=log))
    assert (first.key, first.label) == ("2", "Tune")
    assert (second.key, second.label, second.beside) == ("1", "Rent or buy?", "Decision 1, proposed 2027-03-01")
    names = [each.label for each in findable.scenarios(example(DENSE))]
    assert names == ["As planned", *(each.name for each in example(DENSE).scenarios)]
