"""A price list becomes prices step by step; whatever stands in it, nothing is taken at a wrong size."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.inputs.prices import Price, checked
from core.issues import Invalid
from core.prices.catalogue import shipped
from core.prices.importing import FIELDS, UNITS, Imported, Mapping, Rule, Step, Table, guess, steps
from core.prices.series import NEVER, Move, Soonest
from tests.pace import pace

TODAY = date(2026, 11, 22)


def table_of(*rows: tuple[object, ...]) -> Table:
    return Table("list", FIELDS, rows)


def outcome(table: Table, mapping: Mapping | None = None, known: tuple[Price, ...] = ()) -> Imported:
    every = Mapping(tuple(range(len(FIELDS))))
    *_, last = steps(table, mapping or every, known, TODAY)
    assert last.imported is not None
    return last.imported


def test_a_price_of_the_instance_among_known_ones_is_the_odd_one() -> None:
    known = Price(provider="A", instance="x8", accelerator="L40S", gpus=8.0, term="spot", price=1.1, date="2026-10-01")
    for price, rule in ((8.82, Rule.UNIT_SWITCH), (0.1375, Rule.UNIT_SWITCH), (1.2, None)):
        table = table_of(("A", "x8", "L40S", 8, "spot", price, None, "2026-11-01"))
        found = outcome(table, known=(known,)).found
        assert [each.rule for each in found] == ([] if rule is None else [rule])


def test_units_that_switch_back_are_found_too() -> None:
    rows = [
        ("A", "x8", "L40S", 8, "spot", price, "", f"2026-11-0{day}")
        for day, price in enumerate((1.1, 8.8, 8.9, 1.1, 1.2), 1)
    ]
    assert [each.row for each in outcome(table_of(*rows)).found] == [3, 4]
    single = [
        ("A", "x1", "L40S", gpus, "spot", price, "", day)
        for gpus, price, day in (
            (1, 1.0, "2026-11-01"),
            (1, 1.02, "2026-11-02"),
            (2, 2.04, "2026-11-03"),
            (2, 0.0, "2026-11-04"),
        )
    ]
    assert {each.rule for each in outcome(table_of(*single)).found} == {Rule.PLACEHOLDER}


def test_a_host_is_found_in_either_row_and_only_where_it_is_dearer() -> None:
    def rows(bare: float, whole: float) -> Table:
        return table_of(
            ("G", "a2", "A100-40GB", 8, "spot", bare, "", "2026-11-01"),
            ("G", "a2 with the host", "A100-40GB", 8, "spot", whole, "", "2026-11-01"),
        )

    assert [(each.row, each.rule) for each in outcome(rows(2.9, 3.6)).found] == [(2, Rule.HOST)]
    assert outcome(rows(3.6, 2.9)).found == ()


def test_progress_comes_often_and_ends_with_the_outcome() -> None:
    rows = [("A", f"m{n}", "B200", 8, "spot", 5 + n / 1e4, "", "2026-11-01") for n in range(2_000)]
    seen = list(steps(table_of(*rows), Mapping(tuple(range(10))), shipped(), TODAY))
    assert [step.imported for step in seen[:-1]] == [None] * (len(seen) - 1)
    assert all(0 <= later.done - step.done <= 500 for step, later in pairwise(seen))
    assert len({step.of for step in seen}) == 1
    assert (seen[0].done, seen[-1].done) == (0, seen[-1].of)
    assert seen[-1].imported is not None
    assert len(seen[-1].imported.prices) == 2_000


def test_empty_rows_are_passed_over_and_rows_keep_their_numbers() -> None:
    empty = (None,) * 10
    good = ("A", "m", "B200", 8, "spot", 5.0, "", "2026-11-01", "", "")
    table = Table("list", FIELDS, (empty, good, empty, ("A", "m", "B200", 8, "spot", "?", "", "", "", "")), 7)
    taken = outcome(table)
    assert [(each.row, each.rule) for each in taken.found] == [(10, Rule.NO_NUMBER)]
    assert len(taken.prices) == 1


def test_what_is_said_once_holds_for_all_rows_that_say_nothing() -> None:
    mapping = replace(
        guess(Table("list", ("gpu", "$/h", "vendor"), ())),
        constants=("Lambda", "", "", "8", "on_demand", "", "us", "2026-11-20", "a call", ""),
    )
    rows = (("B200", 5.1, None), ("B200", 5.2, "Crusoe"))
    first, second = outcome(Table("list", ("gpu", "$/h", "vendor"), rows), mapping).prices
    assert (first.provider, second.provider) == ("Lambda", "Crusoe")
    assert (first.gpus, first.term, first.date, first.source) == (8.0, "on_demand", "2026-11-20", "a call")


def test_a_list_without_price_or_part_is_refused_before_anything_is_read() -> None:
    for head, says in ((("gpu", "region"), "No column is named as the price"), (("$/h", "region"), "accelerator")):
        table = Table("list", head, ((1.0, "us"),))
        with pytest.raises(Invalid, match=says):
            next(steps(table, guess(table), (), TODAY))
    table = Table("list", ("$/h",), ((1.0,),))
    named = replace(guess(table), constants=tuple("B200" if name == "accelerator" else "" for name in FIELDS))
    assert len(outcome(table, named).suspect) == 1
    told = Mapping(constants=tuple({"price": "2.5", "accelerator": "B200"}.get(name, "") for name in FIELDS))
    assert outcome(table, told).suspect[0][1].price == 2.5


CELLS = st.one_of(
    st.none(),
    st.text(max_size=8),
    st.sampled_from(("H100-80GB-SXM", "B200", "2026-11-01", "on_demand", "2,35", "1,234", "AWS", "€2", "3/4/2026")),
    st.floats(),
    st.integers(-5, 10**40),
    st.booleans(),
    st.dates(),
    st.datetimes(),
)


@given(rows=st.lists(st.tuples(*[CELLS] * 10), max_size=12), unit=st.sampled_from(UNITS))
def test_any_cells_whatsoever_become_prices_or_findings(rows: list[tuple[object, ...]], unit: str) -> None:
    taken = outcome(table_of(*rows), Mapping(tuple(range(10)), unit), shipped()[:20])
    refused = {each.row for each in taken.found if each.grave}
    full = [n for n, row in enumerate(rows, 2) if any(cell is not None and cell != "" for cell in row)]
    assert len(taken.prices) + len(taken.suspect) + len(refused) == len(full)
    for price in (*taken.prices, *(price for _, price in taken.suspect)):
        assert checked(price) == price
    assert not any(each.grave for each in taken.found if each.row in {row for row, _ in taken.suspect})


@given(
    price=st.floats(0.5, 30).map(lambda figure: round(figure, 3)),
    marks=st.sampled_from((("", "."), ("", ","), (",", "."), (".", ","), (" ", ","), ("'", "."))),
    digits=st.integers(0, 4),
    gpus=st.sampled_from((1, 8, 100, 1000)),
)
def test_no_price_is_taken_at_ten_or_a_thousand_times_its_size(
    price: float, marks: tuple[str, str], digits: int, gpus: int
) -> None:
    written = f"{price * gpus:,.{digits}f}".translate({ord(","): marks[0], ord("."): marks[1]})
    mapping = Mapping(tuple(range(10)), UNITS[1])
    taken = outcome(table_of(("A", "m", "B200", gpus, "spot", written, "", "2026-11-01")), mapping)
    for sound in taken.prices:
        assert sound.price == pytest.approx(price, abs=0.5 / gpus / 10**digits + 1e-9)


@given(
    moves=st.lists(st.builds(Move, *[st.sampled_from(("2026-01", "2026-02", "2026-03"))] * 2, st.sampled_from("AB"))),
    since=st.builds(Price, provider=st.sampled_from("ABC"), date=st.sampled_from(("2026-01", "2026-02", "2026-04"))),
)
def test_the_soonest_move_of_others_is_found(moves: list[Move], since: Price) -> None:
    later = [move.end for move in moves if move.start >= since.date and move.provider != since.provider]
    assert Soonest(moves).end(since) == min(later, default=NEVER)


HOSTILE: tuple[tuple[str, Callable[[int], tuple[object, ...]]], ...] = (
    ("hosts", lambda n: ("G", f"a{n} + host", "A100-40GB", 8, "spot", 2 + n / 1e5, "", "2026-11-01")),
    ("one offer", lambda n: ("G", "a", "A100-40GB", 8, "spot", 2 + n / 1e5, "", "2026-11-01")),
    ("words", lambda n: ("excl.incl." * 40, "host host " * 40, "x" * 400, 8, "", 2, "", "", f"estimat{n} " * 40)),
    (
        "standing",
        lambda n: (f"{n // 2}", "", "B200", 8, "spot", 5 + (n % 4 == 3), "", f"{2024 + n % 2}-0{1 + n % 7}-1{n % 9}"),
    ),
    ("figures", lambda n: ("G", f"a{n}", "B200", f"{n % 9}", "spot", f"{n},{n:03}", "", f"{n % 28}/{n % 12}/2026")),
    ("steps", lambda n: ("G", "a", "B200", 2, "spot", 2.0 ** (n % 2), "", f"{2001 + n % 25}-01-01")),
)


@pytest.mark.parametrize(("kind", "row"), HOSTILE, ids=[kind for kind, _ in HOSTILE])
def test_a_list_made_to_be_slow_is_not(kind: str, row: Callable[[int], tuple[object, ...]]) -> None:
    rows = tuple((*cells, *(None,) * (10 - len(cells))) for cells in map(row, range(20_000)))
    longest, began, last = 0.0, time.process_time(), Step(0, 0)
    for step in steps(Table(kind, FIELDS, rows), Mapping(tuple(range(10))), shipped(), TODAY):
        now = time.process_time()
        longest, began, last = max(longest, now - began), now, step
    assert last.imported is not None
    assert longest < pace()
