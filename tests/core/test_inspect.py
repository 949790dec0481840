"""Every figure can be looked at closely: what it is, what it is made from with live figures, and who reads it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest

from core.change_log import Change, Entry, changes, logged, memory
from core.examples import DENSE, NAMES, example
from core.explain import explain, uses
from core.headline import difference
from core.input_list import Basis, line, listed
from core.inputs.constants import Constants
from core.inspect import as_read, effect, entries_of, inspected
from core.issues import Invalid
from core.kinds import Items
from core.plan import Plan, standing
from core.provenance import ranged
from core.remarks import owned
from core.results import Results, evaluate
from core.schema import inputs_of
from core.terms import Given, Ref, Time, keys_read, readers, recorded
from tests.core.plans import random_plan
from tests.shorter import short

PRICE = "infrastructure.1.price"
SOME = 60


def keys_of(results: Results) -> list[str]:
    """All keys that can be looked at: inputs, lists, cells, constants, rows."""
    constants = [f"constants.{given.name}" for given in inputs_of(Constants)]
    return [*(row.key for row in listed(results.plan)), *constants, *recorded(results.plan)]


def look(results: Results, key: str) -> None:
    seen = inspected(results, key)
    assert seen.label
    assert seen.where
    assert seen.key == key
    assert seen.value or seen.stated is not None
    for figure in (*seen.reads, *seen.used):
        assert figure.label
        inspected(results, figure.key)


@pytest.mark.parametrize("name", NAMES)
def test_some_figures_of_every_example_are_looked_at(name: str) -> None:
    results = evaluate(short(name))
    for key in random.Random(name).sample(keys_of(results), SOME):
        look(results, key)


@pytest.mark.deep
@pytest.mark.parametrize("name", NAMES)
def test_every_figure_of_every_example_is_looked_at(name: str) -> None:
    results = evaluate(example(name))
    for key in keys_of(results):
        inspected(results, key)


@pytest.mark.parametrize("seed", range(3))
def test_random_plans_are_looked_at(seed: int) -> None:
    results = evaluate(random_plan(seed))
    for key in random.Random(seed).sample(keys_of(results), SOME):
        look(results, key)


def test_used_by_is_what_the_formulas_read() -> None:
    results = evaluate(short(DENSE))
    rows = recorded(results.plan)
    for key in random.Random(1).sample(keys_of(results), SOME):
        read = as_read(key)
        naive = tuple(name for name, row in rows.items() if read in keys_read(row.value) | keys_read(row.opening))
        seen = inspected(results, key)
        assert tuple(figure.key for figure in seen.used) == naive == readers(results.plan, read)
        assert tuple(figure.label for figure in seen.used) == uses(results.plan, read)


def test_the_figures_of_a_formula_are_those_of_the_results() -> None:
    results = evaluate(short(DENSE))
    rows = recorded(results.plan)
    for key in random.Random(2).sample(sorted(results.rows), 150):
        row = results.rows[key]
        told = inspected(results, key, 3)
        assert told.formula == explain(results.plan, key)
        assert told.value == row.line.unit.plain(row.values[3 if row.is_monthly else 0]) or key == "release"
        figures = {(figure.key, figure.value) for figure in told.reads}
        for read in _atoms(rows[key].value):
            other = results.rows.get(read.key)
            if isinstance(read, Ref) and read.time is Time.NOW and other is not None:
                live = other.line.unit.show(other.values[3 if other.is_monthly else 0])
                assert (read.key, live) in figures


def test_the_inputs_of_a_formula_are_those_of_the_chosen_options() -> None:
    plan = short(DENSE).choose("infrastructure", 1)
    results = evaluate(plan)
    price = next(
        figure
        for figure in inspected(results, readers(plan, "infrastructure.price")[0]).reads
        if figure.key.endswith(".price")
    )
    assert price.key == "infrastructure.2.price"
    assert price.value.startswith(f"{plan.infrastructure[1].price:g}")


def _atoms(term: object) -> list[Given | Ref]:
    found: list[Given | Ref] = []
    args = getattr(term, "args", term if isinstance(term, tuple) else ())
    for each in args:
        found += _atoms(each)
    if isinstance(term, Given | Ref):
        found.append(term)
    return found


def test_the_month_before_is_told_and_before_the_first_month_what_a_row_opens_with() -> None:
    results = evaluate(short(DENSE))
    unit = results.rows["cash"].line.unit
    before = {figure.label: figure.value for figure in inspected(results, "opening", 4).reads}
    assert before == {"Closing cash of the month before": unit.show(results.months("cash")[3])}
    first = {figure.label: figure.value for figure in inspected(results, "opening", 0).reads}
    assert first == {"Closing cash of the month before": unit.show(results.openings["cash"])}
    assert inspected(results, "cash", 99).month == results.never - 1


def test_without_a_month_the_one_with_most_is_told() -> None:
    results = evaluate(short(DENSE))
    month = inspected(results, "spent").month
    assert month is not None
    assert abs(results.months("spent")[month]) == max(map(abs, results.months("spent")))
    assert inspected(results, "total_cost").month is None


def test_an_input_tells_what_is_known_of_it() -> None:
    plan = ranged(owned(Plan(), (PRICE,), "Ada"), PRICE, (3.0, 5.0))
    seen = inspected(evaluate(plan), PRICE)
    assert (seen.label, seen.value, seen.unit, seen.ends) == ("Usage price", "4.19", "$ / GPU-h", ("3", "5"))
    assert (seen.default, seen.allowed, seen.basis) == ("4.19", "between 0 and 100 $ / GPU-h", "as shipped")
    assert seen.stated is not None
    assert seen.stated.owner == "Ada"


def test_a_release_that_does_not_come_is_said_so() -> None:
    late = evaluate(replace(short(DENSE), general=replace(short(DENSE).general, horizon=2, leave=2)))
    assert inspected(late, "release").value == "not within the horizon"


def test_the_effect_of_an_end_is_that_of_a_plan_with_it() -> None:
    plan = short(NAMES[1])
    results = evaluate(plan)
    ends = line(plan, PRICE).ends
    assert ends is not None
    for end in ends:
        after = evaluate(replace(standing(plan), scenario=0).put(PRICE, end))
        told = effect(results, PRICE, end)
        assert told.total_cost == difference("total_cost", results, after) != ""
        assert told.release == difference("release", results, after)
        assert told.value.endswith("$ / GPU-h")
    with pytest.raises(Invalid):
        effect(results, "general.title", 0.0)


def test_in_a_scenario_an_end_takes_the_place_of_what_it_states() -> None:
    plan = replace(short(DENSE), scenario=1)
    results = evaluate(plan)
    following = [row for row in listed(plan) if row.basis is Basis.SCENARIO]
    assert following
    for row in following:
        if row.ends is not None:
            assert effect(results, row.key, row.value).total_cost == ""
        assert inspected(results, row.key).basis == "follows scenario"


def test_the_log_of_one_input_is_its_own_that_of_what_is_known_of_it_and_that_of_its_cells() -> None:
    plan = example(DENSE)
    day = date(2027, 1, 1)
    later = owned(plan.put(PRICE, 3.0).put("team.1.seats.2.salary", 9e4), (PRICE,), "Ada")
    log = logged((), changes(memory(plan), memory(later)), day, "Ada", "asked")
    assert {entry.change.key for entry in entries_of(log, PRICE)} == {PRICE, f"remark.{PRICE}", f"origin.{PRICE}"}
    assert [entry.change.key for entry in entries_of(log, "team.1.seats")] == ["team.1.seats.2.salary"]
    assert entries_of(log, "infrastructure.1.pr") == ()
    scenario = Entry("2027-01-02", "Ada", Change(f"scenario.1.{PRICE}", "", "", ""))
    assert entries_of((*log, scenario), PRICE)[0] == scenario


@pytest.mark.parametrize("key", ["nonsense", "infrastructure.9.price", "constants.nonsense", "vs9_share", "general"])
def test_what_is_not_there_is_said(key: str) -> None:
    with pytest.raises(Invalid):
        inspected(evaluate(short(DENSE)), key)


def test_a_list_tells_how_many_rows_it_has() -> None:
    seen = inspected(evaluate(short(DENSE)), "team.1.seats")
    assert seen.stated is not None
    assert isinstance(seen.stated.kind, Items)
    assert seen.value.endswith("rows")
