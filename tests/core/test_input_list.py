"""Every input as a line: all are there, each filter by what a row has parts the list, and what is known is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import arrange
from core.change_log import places
from core.checks import check
from core.examples import DENSE, example
from core.input_list import HEADS, Basis, Listing, exact, few, line, listed, range_words, summed
from core.input_search import CHOICES, NOBODY, Asked, choices, found, ordered
from core.inputs.prices import Origin
from core.issues import Invalid
from core.kinds import Items, Quantity
from core.plan import Plan, standing
from core.provenance import ranged, sourced
from core.remarks import confirmed, noted, own_keys, owned, samples
from core.results import evaluate
from tests.core.plans import plans, random_plan
from tests.shorter import EXAMPLES

TODAY = date(2026, 11, 26)
PRICE, SEATS = "infrastructure.1.price", "team.1.seats"
EVERYTHING = Asked(cells=True, all_terms=True)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_input_and_every_list_of_an_example_is_a_line_with_its_value(name: str) -> None:
    plan = example(name)
    rows = {row.key: row for row in listed(plan)}
    every = [place.key for place in places(plan)]
    assert set(every) == {row.key for row in rows.values() if not isinstance(row.kind, Items)}
    assert [row for row in rows if row in set(every)] == every
    assert all(rows[key].value == standing(plan).get(key) for key in every)
    assert SEATS in rows


@given(plans(), st.sampled_from(sorted(CHOICES)))
@settings(max_examples=12)
def test_the_values_of_a_filter_part_the_list(plan: Plan, name: str) -> None:
    rows = listed(plan)
    asked: Any = EVERYTHING
    parts = [found(rows, replace(asked, **{name: value}), TODAY) for value in choices(rows, name)]
    assert all(parts)
    assert sorted(row.key for part in parts for row in part) == sorted(row.key for row in rows)


@given(plans(), st.integers(0, len(HEADS) - 1), st.booleans())
@settings(max_examples=12)
def test_an_order_keeps_all_rows_and_puts_what_is_not_known_last(plan: Plan, column: int, falling: bool) -> None:  # noqa: FBT001
    rows = found(listed(plan), Asked(), TODAY)
    sorted_rows = ordered(rows, column, TODAY, falling=falling)
    assert sorted(map(id, rows)) == sorted(map(id, sorted_rows))
    ages = [row.age(TODAY) for row in ordered(rows, HEADS.index("Age"), TODAY, falling=falling)]
    known = [age for age in ages if age is not None]
    assert ages == known + [None] * (len(ages) - len(known))
    assert known == sorted(known, reverse=falling)


@given(plans())
@settings(max_examples=8)
def test_asking_for_more_never_finds_more(plan: Plan) -> None:
    rows = listed(plan)
    for asked in (
        *(Asked(no_source=True), Asked(older=60), Asked(changed=True), Asked(text="cost"), Asked(owner=NOBODY)),
        Asked(text="infrastructure price", no_source=True),
    ):
        keys = {row.key for row in found(rows, asked, TODAY)}
        assert keys <= {row.key for row in found(rows, replace(asked, no_source=False), TODAY)}
        assert keys <= {row.key for row in found(rows, replace(asked, text="", cells=True, all_terms=True), TODAY)}


def test_a_value_of_ones_own_has_no_source_until_one_is_named() -> None:
    plan = example(DENSE).put(PRICE, 3.21)
    assert PRICE in {row.key for row in found(listed(plan), Asked(no_source=True), TODAY)}
    assert line(plan, PRICE).basis is Basis.STATED
    told = sourced(plan, PRICE, "Quote of Lambda", "2026-09-20", "strong")
    row = line(told, PRICE)
    assert (row.source, row.day, row.grade, row.age(TODAY)) == ("Quote of Lambda", "2026-09-20", "strong", 67)
    assert not row.lacks_source
    assert row in found(listed(told), Asked(older=60), TODAY)
    assert row not in found(listed(told), Asked(older=67), TODAY)
    assert line(sourced(told, PRICE, "", "", ""), PRICE).lacks_source


def test_the_default_has_the_source_of_its_declaration() -> None:
    row = line(Plan(), PRICE)
    assert (row.basis, row.grade) == (Basis.SHIPPED, "medium")
    assert row.source.startswith("Lambda")
    assert (row.label, row.where, exact(row.kind, row.value)) == (
        "Usage price",
        f"Infrastructure · {row.option}",
        "4.19",
    )


def test_what_only_the_planner_decides_needs_no_source_and_grows_no_older() -> None:
    plan = confirmed(example(DENSE), own_keys(example(DENSE)))
    cash = line(plan, "money.cash")
    assert not cash.lacks_source
    assert cash.age(TODAY) is None


def test_samples_are_samples_until_they_are_kept() -> None:
    plan = example(DENSE)
    marked = {row.key for row in found(listed(plan), Asked(basis="sample"), TODAY)}
    assert marked == set(samples(plan))
    kept = confirmed(plan, marked)
    assert not found(listed(kept), replace(EVERYTHING, basis="sample"), TODAY)


def test_what_the_active_scenario_changes_follows_it() -> None:
    plan = replace(example(DENSE), scenario=1)
    overrides = dict(plan.scenarios[0].overrides)
    following = {
        row.key: row.value for row in found(listed(plan), replace(EVERYTHING, basis="follows scenario"), TODAY)
    }
    assert following == overrides
    assert not found(listed(replace(plan, scenario=0)), replace(EVERYTHING, basis="follows scenario"), TODAY)


def test_what_differs_from_another_state_is_marked() -> None:
    before = example(DENSE)
    now = before.put(PRICE, 3.21).put("team.1.seats.2.salary", 99_000)
    changed = {row.key for row in listed(now, before) if row.is_changed}
    assert changed == {PRICE, SEATS, "team.1.seats.2.salary"}
    assert not any(row.is_changed for row in (*listed(now, now), *listed(now)))
    added = before.with_options("infrastructure", (*before.infrastructure, before.infrastructure[0]), 0)
    number = len(added.infrastructure)
    assert {row.key for row in listed(added, before) if row.is_changed} == {
        row.key for row in listed(added) if row.key.startswith(f"infrastructure.{number}.")
    }


def test_only_the_rows_of_what_changed_are_made_anew() -> None:
    before = example(DENSE)
    listing = Listing()
    first = {row.key: row for row in listing.of(before, before)}
    now = before.put(PRICE, 3.21)
    rows = listing.of(now, before)
    assert rows == listed(now, before)
    assert {row.key.rsplit(".", 1)[0] for row in rows if row is not first[row.key]} == {"infrastructure.1"}


@pytest.mark.parametrize(
    "change",
    [
        lambda plan: plan.put("money.cash", 1e6),
        lambda plan: replace(plan, scenario=1),
        lambda plan: arrange.rename(plan, "team", 0, "Another"),
        lambda plan: arrange.add(plan, "team"),
        lambda plan: arrange.remove(plan, "infrastructure", 0),
        lambda plan: arrange.move(plan, "infrastructure", 0, 1),
        lambda plan: owned(plan, (PRICE, SEATS), "Ada"),
        lambda plan: noted(plan, "money.cash", "by mail"),
        lambda plan: confirmed(plan, samples(plan)),
        lambda plan: sourced(plan, PRICE, "An invoice", "2026-09-01", "strong"),
        lambda plan: ranged(plan, PRICE, (0.1, 90.0)),
        lambda plan: plan.put_rows("team", 0, "seats", plan.team[0].seats[1:]),
        lambda _: Plan(),
    ],
)
def test_what_is_listed_again_is_what_is_listed(change: Callable[[Plan], Plan]) -> None:
    before = example(DENSE)
    now, listing = change(before), Listing()
    for plan, other in ((before, before), (now, before), (now, now), (now, None), (before, now)):
        assert listing.of(plan, other) == listed(plan, other)


def test_owners_and_notes_are_found() -> None:
    plan = noted(owned(example(DENSE), (PRICE, SEATS), "Ada"), PRICE, "asked again in June")
    assert [row.key for row in found(listed(plan), Asked(owner="Ada"), TODAY)] == [PRICE, SEATS]
    assert [row.key for row in found(listed(plan), Asked(text="JUNE again"), TODAY)] == [PRICE]
    assert choices(listed(plan), "owner") == ("Ada", NOBODY)


def test_what_changes_nothing_is_left_out_unless_it_is_asked_for() -> None:
    plan = example(DENSE)
    keys = {row.key for row in found(listed(plan), Asked(), TODAY)}
    needless = {row.key for row in listed(plan) if not row.matters}
    assert needless
    assert not keys & needless
    assert needless <= {row.key for row in found(listed(plan), Asked(all_terms=True), TODAY)}


def test_an_own_range_takes_the_place_of_the_declared_one() -> None:
    plan = Plan()
    assert range_words(line(plan, PRICE)) == "2.15 – 6.88"
    own = ranged(plan, PRICE, (3.0, 5.0))
    assert line(own, PRICE).ends == (3.0, 5.0)
    assert line(ranged(own, PRICE, None), PRICE).ends == line(plan, PRICE).ends
    assert ranged(own, PRICE, None).origins == (Origin(PRICE),)


@pytest.mark.parametrize("seed", range(3))
def test_a_range_moves_with_the_value_and_stays_allowed(seed: int) -> None:
    rows = [row for row in listed(random_plan(seed)) if row.ends is not None]
    assert rows
    for row in rows:
        assert row.ends is not None
        assert isinstance(row.kind, Quantity)
        assert row.kind.low <= row.ends[0] < row.ends[1] <= row.kind.high


def test_the_sum_of_it_is_one_sentence() -> None:
    plan = example(DENSE)
    rows, issues = listed(plan), check(plan, evaluate(plan))
    most, bare = len(own_keys(plan)), sum(row.lacks_source for row in rows)
    assert summed(plan, rows, issues) == (
        f"Is the file sound? No errors; {len(issues)} things to look at; {most} of {most} values are still samples; "
        f"{bare} figures have no source."
    )
    assert summed(Plan(), (), ()) == "Is the file sound? No errors."


@pytest.mark.parametrize(
    ("value", "words"), [(0.0, "0"), (1234567.0, "1,234,567"), (0.012345, "0.01235"), (-2.5, "−2.5")]
)
def test_ends_are_told_in_few_digits(value: float, words: str) -> None:
    kind = line(Plan(), PRICE).kind
    assert isinstance(kind, Quantity)
    assert few(kind, value) == words


@pytest.mark.parametrize("key", ["infrastructure.9.price", "team.1.seats.99.fte", "nonsense", "general.prize"])
def test_what_is_not_there_is_said(key: str) -> None:
    with pytest.raises(Invalid):
        line(example(DENSE), key)
