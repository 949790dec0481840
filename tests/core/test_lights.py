"""Lessons as lights, and the chain of links with its figures."""

from __future__ import annotations

import pytest

from core.chain import CUT, chain, sentence
from core.examples import COUPLED, DENSE, NAMES, example
from core.inputs.links import LINKS, Links
from core.keys import place_of
from core.lights import ALARM, FINE, LOOK, lights
from core.plan import Case, Plan
from core.results import evaluate
from core.schema import inputs_of


@pytest.mark.parametrize("name", NAMES)
def test_each_measure_has_a_figure_a_limit_and_a_way_to_change_it(name: str) -> None:
    plan = example(name)
    for light in lights(evaluate(plan), 0.4):
        assert light.state in {FINE, LOOK, ALARM}
        assert light.words.endswith(".")
        for measure in light.measures:
            assert measure.label
            assert measure.figure
            assert measure.limit
            if not measure.where.endswith("seats"):
                assert place_of(measure.where).kind.label


def test_a_long_commitment_is_not_flexible_and_use_by_the_hour_is() -> None:
    plan = example(DENSE)
    burst, locked = (lights(evaluate(plan, Case(place, 0, 0)))[0] for place in (0, 1))
    assert burst.state == FINE
    assert locked.state == ALARM
    assert locked.words.startswith("Cannot be cancelled at release ")
    assert [each.where for each in locked.measures] == ["infrastructure.2.term", "infrastructure.2.term"]
    owned = lights(evaluate(plan, Case(2, 0, 0)))[0]
    assert owned.measures[0].where == "infrastructure.3.server"


def test_a_flat_team_is_not_a_strategic_one() -> None:
    flat, balanced = (lights(evaluate(example(COUPLED), Case(0, place, 0)))[1] for place in (0, 1))
    assert flat.state == ALARM
    assert "management covered, at least 0%, limit 80%" in flat.words.lower()
    assert balanced.state == LOOK
    assert balanced.words == "Hires after their work piles up 2, limit 0."
    nobody = lights(evaluate(Plan()))[1]
    assert nobody.words == "People stated 0, limit 1."


def test_decisions_are_informed_where_little_rests_on_weak_grades_and_nobody_waits() -> None:
    plan = example(DENSE)
    assert lights(evaluate(plan), 0.3)[2].state == FINE
    assert lights(evaluate(plan), 0.9)[2].state == LOOK
    assert lights(evaluate(plan.put("general.waiting", 3)), 0.9)[2].state == ALARM
    assert len(lights(evaluate(plan))[2].measures) == 1


@pytest.mark.parametrize("name", NAMES)
def test_the_chain_tells_every_link_in_order(name: str) -> None:
    found = chain(evaluate(example(name)))
    assert [each.key for each in found] == [f"people.{link}" for link in LINKS]
    assert all(each.words.endswith(".") and "nan" not in each.words for each in found)


def test_a_cut_link_says_so_and_one_that_holds_says_how_firm_it_is() -> None:
    results = evaluate(example(COUPLED).put("people.link_rota", value=False))
    told = {each.key: sentence(each) for each in chain(results)}
    assert told["people.link_rota"].endswith(CUT)
    grade = next(each.kind.source.grade for each in inputs_of(Links) if each.name == "link_idle")
    assert told["people.link_idle"].endswith(f"({grade.value})")


def test_the_chain_has_the_figures_of_the_oracle() -> None:
    words = " ".join(each.words for each in chain(evaluate(example(COUPLED))))
    assert "64 nodes in month 12 → 1.8 person-months" in words
    assert "a restart takes 3.4 h instead of 1.1 → 65% of the time is useful" in words
    assert "are done in month 11" in words
    assert "The run is done at month 12.0" in words
    many = " ".join(each.words for each in chain(evaluate(example(COUPLED), Case(2, 0, 0))))
    assert "up to 53% of the working time is idle" in many
    late = " ".join(each.words for each in chain(evaluate(example(DENSE).put("architecture.1.demand.1.work", 9000))))
    assert "are not done within the horizon" in late
    assert "so the work after it does not begin" in late
    assert "nobody has to look after any" in " ".join(
        each.words for each in chain(evaluate(example(DENSE).put("people.link_nodes", value=False)))
    )
