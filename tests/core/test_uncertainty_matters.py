"""What matters: shares that hang on no order, ranks only where shares differ, bars from the middle of all worlds."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from core.chance.shares import first_order, total_effects
from core.inputs.events import Tie
from core.many import Many
from core.simulate import Drawn, column, drawn, read_rows, with_columns
from core.uncertainty.matters import OUTCOMES, Share, quantiles, ranked, shares, tornado
from core.uncertainty.totals import Job, Totals, leading, matrices, run, totals, totals_words
from tests.core.lognormals import ishigami
from tests.core.test_chance_shares import TOTAL
from tests.core.uncertain import BY_USE, pair, pair_worlds

FIGURES = ("release_cost", "release")


@cache
def checked(base: int = 256) -> Totals:
    found = {key: shares(pair_worlds(), key) for key in FIGURES}
    with ThreadPoolExecutor(1) as executor:
        return totals(pair(), leading(found, 5), executor, base)


@pytest.mark.parametrize("key", OUTCOMES)
def test_shares_are_of_each_input_once_and_the_greatest_comes_first(key: str) -> None:
    found = shares(pair_worlds(), key)
    assert {each.drawn.key for each in found} == {each.key for each in drawn(pair())}
    assert [each.value for each in found] == sorted((each.value for each in found), reverse=True)
    assert all(one.rank <= other.rank for one, other in pairwise(found))
    assert found[0].rank == 1


def test_the_order_of_inputs_leaves_their_shares_as_they_are() -> None:
    keys = tuple(each.key for each in drawn(pair()))
    cost = pair_worlds().chosen.figures("release_cost").ravel()
    values, _ = first_order(quantiles(pair_worlds(), keys), cost)
    turned, _ = first_order(quantiles(pair_worlds(), keys[::-1]), cost)
    assert turned[::-1] == pytest.approx(values, abs=1e-12)


def test_inputs_that_cannot_be_told_apart_have_the_same_rank() -> None:
    found = drawn(pair())[:4]
    told = ranked(found, np.array([0.1, 0.5, 0.45, 0.2]), np.array([0.01, 0.02, 0.02, 0.01]))
    assert [(each.drawn.key, each.rank) for each in told] == [
        (found[1].key, 1), (found[2].key, 1), (found[3].key, 3), (found[0].key, 4)
    ]  # fmt: skip


def test_the_only_input_that_matters_has_all_of_the_spread() -> None:
    """Other spending goes straight into costs: of it alone, all but what is lost within bins."""
    found = tuple(each for each in drawn(pair()) if each.key == "money.other")
    places = quantiles(pair_worlds(), ("money.other",))
    inputs = with_columns(pair().inputs(), found, {"money.other": column(found[0], places[:, 0])})
    values, errors = first_order(places, Many(512, read_rows(inputs)).once("total_cost"))
    assert values[0] == pytest.approx(1.0, abs=0.005)
    assert errors[0] < 0.01


def test_bars_are_the_plan_with_one_input_moved() -> None:
    found = tornado(pair())
    inputs = drawn(pair())
    middle = {each.key: column(each, np.array([0.5])) for each in inputs}
    base = Many(1, read_rows(with_columns(pair().inputs(), inputs, middle)))
    for key in OUTCOMES:
        assert found.base[key] == pytest.approx(base.once(key)[0])
        spans = [bar.span for bar in found.bars[key]]
        assert spans == sorted(spans, reverse=True)
        assert len(spans) == len(inputs)
    top = found.bars["release_cost"][0]
    moved = {**middle, top.drawn.key: column(top.drawn, np.array([0.9]))}
    high = Many(1, read_rows(with_columns(pair().inputs(), inputs, moved)))
    assert top.at_high == pytest.approx(high.once("release_cost")[0])


def test_the_matrices_of_total_effects_give_those_of_ishigami() -> None:
    found = drawn(pair())[:3]
    first, second = matrices(pair(), found, 1024)
    a, b = (np.stack([each[one.key] for one in found], axis=1) for each in (first, second))
    mixed = np.array([ishigami(np.where(np.arange(3) == at, b, a)) for at in range(3)])
    values, errors = total_effects(ishigami(a), ishigami(b), mixed)
    assert values == pytest.approx(TOTAL, abs=0.05)
    assert (errors < 0.05).all()


def test_worlds_of_the_two_matrices_have_nothing_in_common() -> None:
    found = drawn(pair())
    first, second = matrices(pair(), found, 1024)
    for each in found:
        assert abs(np.corrcoef(first[each.key], second[each.key])[0, 1]) < 0.12
        assert len(np.unique(np.concatenate((first[each.key], second[each.key])))) == 2048


def test_only_what_is_swapped_changes_a_world() -> None:
    level, moved = run(Job(pair(), BY_USE, 64, (frozenset(), frozenset({"infrastructure.1.price"})))).swapaxes(0, 1)
    assert (level[0] != moved[0]).any()  # cost
    assert (level[1] == moved[1]).all()  # the month of release knows no price


def test_total_effects_agree_with_the_shares_on_what_comes_first() -> None:
    for key in FIGURES:
        one, other = shares(pair_worlds(), key)[0], checked().effects[key][0]
        assert one.drawn.key == other.drawn.key
        assert other.value - 3 * other.error > 0
        assert other.value < 1 + 3 * other.error
        assert f"puts {'Market price' if key == 'release_cost' else 'Leavers'} first too" in totals_words(
            pair(), shares(pair_worlds(), key), checked().effects[key]
        )


def test_total_effects_are_no_less_than_first_shares_within_their_errors() -> None:
    for key in FIGURES:
        first = {each.drawn.key: each for each in shares(pair_worlds(), key)}
        for each in checked().effects[key]:
            alone = first[each.drawn.key]
            assert each.value + 3 * each.error >= alone.value - 3 * alone.error - 0.02, each.drawn.key


def test_however_many_worlds_are_read_at_once_total_effects_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = ("infrastructure.1.price", "events.prices")
    with ThreadPoolExecutor(1) as executor:
        one = totals(pair(), keys, executor, 64)
        monkeypatch.setattr("core.uncertainty.totals.AT_ONCE", 64)
        other = totals(pair(), keys, executor, 64)
    for key in FIGURES:
        assert [each.value for each in other.effects[key]] == [each.value for each in one.effects[key]]
        assert other.rest[key] == one.rest[key]


def test_what_happens_in_a_few_worlds_only_is_not_explained() -> None:
    assert all(each.value == 0 for each in checked().effects["cash_out"])
    assert "finds nothing" in totals_words(pair(), (), checked().effects["cash_out"])


def told(*found: tuple[Drawn, float]) -> tuple[Share, ...]:
    return ranked([each for each, _ in found], np.array([value for _, value in found]), np.full(len(found), 0.01))


def test_words_say_where_the_methods_differ() -> None:
    price, exits = (
        next(each for each in drawn(pair()) if each.key == key) for key in ("events.prices", "events.exits")
    )
    one, other = told((price, 0.6), (exits, 0.2)), told((price, 0.3), (exits, 0.7))
    assert totals_words(pair(), one, other) == (
        "A second method, total effects, differs: it puts Leavers first, and Market price in place 2: "
        "70% of the spread goes with it, alone or with others (± 2%)."
    )
    assert "and not Market price" in totals_words(pair(), one, told((exits, 0.7)))
    tied = totals_words(pair(), one, told((price, 0.5), (exits, 0.51)))
    assert "puts Market price first too, not told apart from 1 other: 50%" in tied


def test_inputs_that_move_together_do_so_in_worlds_but_not_in_the_matrices() -> None:
    keys = ("infrastructure.1.price", "people.attrition")
    tied = replace(pair(), events=replace(pair().events, ties=(Tie(*keys, 0.9),)))
    found = [each for each in drawn(pair()) if each.key in keys]
    one, other = matrices(tied, found, 256), matrices(pair(), found, 256)
    assert all((here[key] == there[key]).all() for here, there in zip(one, other, strict=True) for key in keys)
