"""Every row of the model: finite, named apart, the same in all four readings."""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import pytest

from core import units
from core.draws import Draws
from core.examples import DENSE, NAMES, example
from core.explain import _words, explain
from core.formula import Whole
from core.plan import Case, Plan, cases
from core.results import Results, Row, broken, evaluate
from core.rows import MONTHLY, Phase
from core.simulate import drawn_inputs, figure, read_rows, simulate, world
from core.terms import Call, Formula, Ref, Time, formulas, recorded
from core.units import Unit
from tests.shorter import EXAMPLES, QUICK

WORLDS = 8
SEED = 20_270_101
CASES = tuple((name, case) for name in NAMES for case in cases(example(name)))
EVERY = tuple(
    pytest.param(
        name,
        case,
        id=f"{name[:4]}-{case.infrastructure}{case.team}{case.architecture}",
        marks=() if name in QUICK and place % 3 == 0 else pytest.mark.deep,
    )
    for place, (name, case) in enumerate(CASES)
)
DRAWN = tuple(each for each, (name, _) in zip(EVERY, CASES, strict=True) if name != DENSE or each in EVERY[::5])
UNITS = tuple(unit for unit in vars(units).values() if isinstance(unit, Unit))


@cache
def results_of(name: str, case: Case) -> Results:
    return evaluate(example(name), case)


def rows_read(term: Any, time: Time) -> set[str]:
    """Keys of the rows a term reads at a time."""
    match term:
        case Ref():
            return {term.key} if term.time is time else set()
        case Call() | tuple():
            parts = term.args if isinstance(term, Call) else term
            return set().union(*(rows_read(part, time) for part in parts))
        case Whole():
            raise AssertionError("a row as plain numbers stands in a formula")
        case _:
            return set()


def far_apart(row: Row, one: Row, number: int) -> bool:
    """Whether a drawn row differs from the same row of one world read alone."""
    drawn = [figure(value, number) for value in row.values]
    scale = max(1.0, *map(abs, one.values))
    pairs = zip(drawn, one.values, strict=True)
    return any(not math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9 * scale) for a, b in pairs)


@pytest.mark.parametrize(("name", "case"), EVERY)
def test_every_row_is_finite_in_every_scenario(name: str, case: Case) -> None:
    plan = example(name)
    for scenario in range(len(plan.scenarios) + 1):
        assert broken(evaluate(plan, case, scenario)) == ()


@pytest.mark.parametrize(("name", "case"), EVERY)
def test_every_row_has_a_key_a_label_and_a_declared_unit(name: str, case: Case) -> None:
    lines = [row.line for row in results_of(name, case).rows.values()]
    labels = [(line.phase, line.label) for line in lines]
    assert [line.key for line in lines] == list(results_of(name, case).rows)
    assert len(set(labels)) == len(labels)
    assert all(line.unit in UNITS and line.label and line.section for line in lines)
    assert not any(line.label.endswith(".") for line in lines)


@pytest.mark.parametrize(("name", "case"), EVERY)
def test_a_monthly_row_has_a_figure_for_each_month_and_another_row_one(name: str, case: Case) -> None:
    results = results_of(name, case)
    for row in results.rows.values():
        assert len(row.values) == (results.never if row.is_monthly else 1)
        assert row.is_monthly == (row.line.phase in MONTHLY)


@pytest.mark.parametrize(("name", "case"), DRAWN)
def test_draws_equal_one_world_at_a_time(name: str, case: Case) -> None:
    plan = example(name)
    inputs = drawn_inputs(plan, WORLDS, SEED, case)
    drawn = simulate(plan, WORLDS, SEED, case)
    for number in range(WORLDS):
        one = read_rows(world(inputs, number))
        assert list(one) == list(drawn)
        assert [key for key, row in one.items() if far_apart(drawn[key], row, number)] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_something_is_drawn_in_every_part_of_the_model(name: str) -> None:
    drawn = simulate(example(name), 2, SEED)
    moving = {row.line.phase for row in drawn.values() if any(isinstance(value, Draws) for value in row.values)}
    assert moving == set(Phase) - {Phase.BESIDE}  # options are set beside each other as they stand


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_reading_has_the_same_rows_in_the_same_order(name: str) -> None:
    plan = example(name)
    results, terms = evaluate(plan), formulas(plan)
    assert [row.line for row in results.rows.values()] == [formula.line for formula in terms.values()]
    assert set(results.openings) == {key for key, formula in terms.items() if formula.opening is not None}


def all_read(rows: dict[str, Formula], time: Time) -> set[str]:
    terms = [*(each.value for each in rows.values()), *(each.opening for each in rows.values())]
    return set().union(*(rows_read(term, time) for term in terms))


@pytest.mark.parametrize("plan", [*map(example, sorted(QUICK)), Plan()], ids=[*sorted(QUICK), "empty"])
def test_exactly_the_rows_read_a_month_later_have_an_opening(plan: Plan) -> None:
    rows = formulas(plan)
    before = all_read(rows, Time.BEFORE)
    assert before
    assert before == {key for key, formula in rows.items() if formula.opening is not None}
    assert all(rows[key].line.phase in MONTHLY for key in before)


@pytest.mark.parametrize("plan", [*map(example, sorted(QUICK)), Plan()], ids=[*sorted(QUICK), "empty"])
def test_a_formula_reads_only_rows_above_it_or_of_the_month_before(plan: Plan) -> None:
    rows = formulas(plan)
    order = list(rows)
    for place, (key, formula) in enumerate(rows.items()):
        assert rows_read(formula.value, Time.NOW) <= set(order[:place]), key
        earlier = {other for other in order if _ends_before(rows[other], formula)}
        assert rows_read(formula.value, Time.ALL) <= earlier, key
        assert rows_read(formula.opening, Time.NOW) <= {o for o in order if rows[o].line.phase is Phase.ONCE}, key


def _ends_before(row: Formula, reader: Formula) -> bool:
    phases = list(Phase)
    return phases.index(row.line.phase) < phases.index(reader.line.phase)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_row_is_said_in_words(name: str) -> None:
    rows = recorded(example(name))
    for formula in rows.values():
        for term in (formula.value, formula.opening):
            said = "0" if term is None else _words(term, rows)[0]
            assert said
            assert not any(sign in said for sign in ("Call(", "Given(", "Ref(", "Word.", "_"))


@pytest.mark.parametrize("key", ["cash", "fees", "run_mtbf", "vs1_fall", "year_3"])
def test_a_sentence_begins_with_the_row_and_ends_with_its_opening(key: str) -> None:
    plan = example(NAMES[0])
    sentence, formula = explain(plan, key), recorded(plan)[key]
    assert sentence.startswith(f"{formula.line.label} = ")
    assert ("before the first month" in sentence) == (formula.opening is not None)
