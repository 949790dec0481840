"""The price catalogue: filtered, charted, put into a plan with its origin; origins follow their inputs."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import arrange
from core.charts import Kind
from core.examples import NAMES, example
from core.inputs.infrastructure import OWNED, TERMS
from core.inputs.prices import MOST_PRICES, Origin, Price, checked
from core.inputs.team import Seat
from core.issues import Invalid
from core.kinds import LONGEST_TEXT, Quantity, Text
from core.plan import Plan
from core.prices.catalogue import Filter, choices, is_old, matching, shipped, targets, use, with_list
from core.prices.history import MOST_SERIES, history
from core.results import evaluate
from core.schema import Input, inputs_of

PLAN = replace(example(NAMES[0]), origins=())
LAMBDA = Price(
    provider="Lambda",
    instance="1x H100 SXM",
    accelerator="H100-80GB-SXM",
    gpus=1.0,
    term="on_demand",
    price=3.99,
    region="us",
    date="2026-11-10",
    source="price page",
    confidence="read",
)


def test_the_shipped_catalogue_holds_what_a_plan_may_keep() -> None:
    prices = shipped()
    assert len(prices) == 297
    assert all(checked(price) == price for price in prices)
    assert sum(price.accelerator == "H100-80GB-SXM" for price in prices) == 129
    assert prices[0].price == 1.844
    assert {price.confidence for price in prices} == {"read", "recalled"}
    assert shipped() is prices


@pytest.mark.parametrize("declared", inputs_of(Price), ids=[each.name for each in inputs_of(Price)])
def test_each_attribute_of_a_price_is_declared_whole(declared: Input) -> None:
    kind = declared.kind
    assert isinstance(kind, Text | Quantity)
    assert kind.doc.endswith(".")
    assert kind.check(kind.default) == kind.default


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"price": -0.01}, "Price must lie between 0 and 1000 "),
        ({"price": 1000.5}, "Price must lie between 0 and 1000 "),
        ({"gpus": 1.5}, "GPUs an instance must be a whole number"),
        ({"date": "2026-02-30"}, "Seen on must be a date, written 2027-01-31"),
        ({"date": "tomorrow"}, "Seen on must be a date"),
        ({"source": "x" * 2001}, "Source of the price has 2,001 signs"),
        ({"provider": "\x00"}, "Provider holds the sign U+0000"),
    ],
)
def test_a_price_that_cannot_be_kept_is_refused_in_words(change: dict[str, object], says: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked(replace(LAMBDA, **change))  # type: ignore[arg-type]  # wrong on purpose
    assert says in str(refused.value)


def test_a_price_without_a_day_may_be_kept() -> None:
    assert checked(replace(LAMBDA, date="", source=" page ")) == replace(LAMBDA, date="", source="page")


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Filter(), 297),
        (Filter(accelerator="H100-80GB-SXM"), 129),
        (Filter(accelerator="h100-80gb-sxm"), 129),
        (Filter(accelerator="H100"), 0),
        (Filter(provider="AWS", term="spot"), 2),
        (Filter(since="2026-11-09", until="2026-11-09"), 13),
        (Filter(since="2026-11-10"), 0),
        (Filter(until="2021-06-30"), 3),
        (Filter(until="2199-12-31"), 290),
        (Filter(words="lambda CSV 40gb"), 1),
        (Filter(words="lambda nothing"), 0),
        (Filter(accelerator="B200", provider="Nebius", words="skypilot"), 1),
    ],
)
def test_prices_are_filtered_by_all_that_is_wanted(wanted: Filter, count: int) -> None:
    found = matching(shipped(), wanted)
    assert len(found) == count
    assert [price for price in shipped() if price in found] == list(found)


def test_the_words_of_a_column_are_listed_once_and_in_order() -> None:
    assert choices(shipped(), "accelerator")[:4] == ("A100", "A100-40GB", "A100-80GB", "A100-80GB-PCIe")
    assert "" not in choices(shipped(), "instance")
    assert choices((replace(LAMBDA, term="b"), replace(LAMBDA, term="A")), "term") == ("A", "b")


def test_a_price_is_old_after_sixty_days_or_without_a_day() -> None:
    seen = date.fromisoformat(LAMBDA.date)
    assert not is_old(LAMBDA, seen + timedelta(days=60))
    assert is_old(LAMBDA, seen + timedelta(days=61))
    assert is_old(replace(LAMBDA, date=""), seen)


def test_a_history_has_a_line_for_each_of_the_offers_seen_most_often() -> None:
    chart = history(matching(shipped(), Filter(accelerator="H100-80GB-SXM")))
    assert (chart.kind, chart.x_title, chart.y_title) == (Kind.LINE, "Months since Jun 2023", "$ / GPU-h")
    assert [series.label for series in chart.series][:2] == ["GCP, spot", "Lambda, on_demand"]
    assert [series.role for series in chart.series] == [f"series{number}" for number in range(1, 7)]
    assert chart.x == tuple(sorted(set(chart.x)))
    assert chart.x[0] == 0.0
    spot = dict(zip(chart.x, chart.series[0].values, strict=True))
    assert spot[12.0] == 7.8011
    assert math.isnan(spot[0.0])
    assert math.isnan(spot[41.0])
    assert spot[17.0] == pytest.approx(6.0959 + (4.4491 - 6.0959) * 2 / 3)


def test_a_history_runs_straight_between_the_middle_prices_of_months() -> None:
    def seen(day: str, price: float, part: str = "B200") -> Price:
        return Price(provider="A", accelerator=part, term="spot", date=day, price=price)

    prices = (seen("2026-01-31", 1), seen("2026-01-01", 3), seen("2026-05-02", 6), seen("2026-03-01", 9, "H200"))
    chart = history((*prices, replace(LAMBDA, date="")))
    assert [series.label for series in chart.series] == ["B200, A, spot", "H200, A, spot"]
    assert chart.x == (0.0, 2.0, 4.0)
    assert chart.series[0].values == (2.0, 4.0, 6.0)
    assert [math.isnan(value) for value in chart.series[1].values] == [True, False, True]
    assert history((Price(accelerator="B200", date="2026-01-01"),)).series[0].label == "no name"


def test_a_history_of_nothing_and_of_many_is_still_a_chart() -> None:
    assert history(()).series == history((replace(LAMBDA, date=""),)).series == ()
    many = tuple(replace(LAMBDA, provider=f"Provider {n}") for n in range(20))
    assert len(history(many).series) == MOST_SERIES


def test_a_price_can_go_where_an_option_pays_by_the_hour() -> None:
    assert targets(PLAN) == (
        ("infrastructure.1.price", "Burst: usage price"),
        ("infrastructure.2.fee", "Lock-in: committed price"),
        ("infrastructure.4.fee", "Partner: committed price"),
    )
    assert next(key for key, _ in targets(PLAN.choose("infrastructure", 3))) == "infrastructure.4.fee"
    assert targets(Plan().put("infrastructure.1.terms", OWNED)) == ()
    for terms in TERMS:
        plan = Plan().put("infrastructure.1.terms", terms)
        for key, _ in targets(plan):
            assert evaluate(use(plan, key, replace(LAMBDA, price=9.0))).once("total_cost") > evaluate(
                use(plan, key, replace(LAMBDA, price=1.0))
            ).once("total_cost")


def test_a_used_price_says_where_it_comes_from() -> None:
    plan = use(PLAN, "infrastructure.1.price", LAMBDA)
    assert plan.get("infrastructure.1.price") == 3.99
    assert plan.origins == (
        Origin("infrastructure.1.price", "Lambda, H100-80GB-SXM, on_demand, price page", "2026-11-10"),
    )
    again = use(use(plan, "infrastructure.2.fee", LAMBDA), "infrastructure.1.price", replace(LAMBDA, source="a call"))
    assert [each.key for each in again.origins] == ["infrastructure.1.price", "infrastructure.2.fee"]
    assert again.origins[0].source == "Lambda, H100-80GB-SXM, on_demand, a call"
    same = replace(LAMBDA, price=PLAN.infrastructure[0].price)
    assert len(use(PLAN, "infrastructure.1.price", same).origins) == 1


def test_an_origin_is_short_enough_to_be_kept() -> None:
    plan = use(PLAN, "infrastructure.1.price", replace(LAMBDA, source="x" * LONGEST_TEXT))
    assert len(plan.origins[0].source) == LONGEST_TEXT
    assert plan.origins[0].source.endswith("x…")


@pytest.mark.parametrize(
    ("key", "price", "says"),
    [
        (
            "infrastructure.1.nodes",
            2.0,
            "takes no price of an accelerator's hour; those that do: infrastructure.1.price",
        ),
        ("infrastructure.1.name", 2.0, "takes no price"),
        ("infrastructure.9.price", 2.0, "there is no option 9"),
        ("infrastructure.1.price", 101.0, "Usage price must lie between 0 and 100 $ / GPU-h"),
        ("nothing", 2.0, "There is no section called “nothing”"),
    ],
)
def test_a_price_that_does_not_fit_is_refused(key: str, price: float, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        use(PLAN, key, replace(LAMBDA, price=price))
    assert says in str(refused.value)


def test_a_plan_that_owns_its_machines_says_that_it_takes_no_price() -> None:
    with pytest.raises(Invalid, match="none in this plan, which owns its machines"):
        use(Plan().put("infrastructure.1.terms", OWNED), "infrastructure.1.nodes", LAMBDA)


def test_a_plan_keeps_twenty_thousand_prices_of_its_own_and_no_more() -> None:
    prices = (LAMBDA,) * MOST_PRICES
    assert with_list(PLAN, prices).prices == prices
    assert with_list(with_list(PLAN, prices), ()) == PLAN
    with pytest.raises(Invalid, match="at most 20,000 prices of its own; these are 20,001"):
        with_list(PLAN, (*prices, LAMBDA))


def test_prices_of_its_own_change_no_figure_of_a_plan() -> None:
    plan = with_list(use(PLAN, "infrastructure.1.price", replace(LAMBDA, price=4.19)), (LAMBDA,))
    assert evaluate(plan).rows == evaluate(PLAN).rows


ORIGINS = (
    Origin("infrastructure.1.price", "one", ""),
    Origin("infrastructure.2.fee", "two", ""),
    Origin("team.1.seats.2.salary", "three", ""),
)
SOURCED = replace(PLAN, origins=ORIGINS)


def sources(plan: Plan) -> dict[str, str]:
    return {each.key: each.source for each in plan.origins}


def test_an_origin_is_forgotten_with_its_value_and_only_then() -> None:
    assert SOURCED.put("infrastructure.1.price", 4.19).origins == ORIGINS
    assert SOURCED.put("infrastructure.1.nodes", 8).origins == ORIGINS
    assert SOURCED.put("infrastructure.1.price", 4.2).origins == (Origin("infrastructure.1.price"), *ORIGINS[1:])
    assert SOURCED.put("team.1.seats.2.salary", 1).origins == (*ORIGINS[:2], Origin("team.1.seats.2.salary"))
    assert SOURCED.put("team.1.seats.1.salary", 1).origins == ORIGINS


def test_origins_of_a_list_hold_where_the_row_says_the_same() -> None:
    seats = SOURCED.team[0].seats
    assert SOURCED.put_rows("team", 0, "seats", (Seat(), *seats[1:])).origins == ORIGINS
    moved = SOURCED.put_rows("team", 0, "seats", (Seat(), *seats)).origins
    assert moved == (*ORIGINS[:2], Origin("team.1.seats.2.salary"))
    assert SOURCED.put_rows("team", 0, "seats", seats[:1]).origins == ORIGINS[:2]
    assert SOURCED.put_rows("team", 1, "seats", ()).origins == ORIGINS


def test_origins_follow_their_options() -> None:
    moved = arrange.move(SOURCED, "infrastructure", 1, 0)
    assert sources(moved) == {
        "infrastructure.2.price": "one",
        "infrastructure.1.fee": "two",
        "team.1.seats.2.salary": "three",
    }
    gone = arrange.remove(SOURCED, "infrastructure", 0)
    assert sources(gone) == {"infrastructure.1.fee": "two", "team.1.seats.2.salary": "three"}
    copied = arrange.duplicate(SOURCED, "infrastructure", 0)
    assert sources(copied) == {
        "infrastructure.1.price": "one",
        "infrastructure.2.price": "one",
        "infrastructure.3.fee": "two",
        "team.1.seats.2.salary": "three",
    }
    assert arrange.add(SOURCED, "team").origins == ORIGINS
    for plan in (moved, gone, copied):
        assert [each.key for each in plan.origins] == sorted(each.key for each in plan.origins)


@given(
    acts=st.lists(
        st.tuples(
            st.sampled_from((arrange.duplicate, arrange.remove, arrange.move)),
            st.sampled_from(("infrastructure", "team")),
            st.integers(0, 3),
            st.integers(0, 3),
        ),
        max_size=8,
    )
)
def test_an_origin_speaks_of_the_same_value_whatever_is_rearranged(acts: list[tuple[Any, str, int, int]]) -> None:
    plan = replace(SOURCED, origins=tuple(replace(each, source=repr(PLAN.get(each.key))) for each in ORIGINS))
    for act, section, option, to in acts:
        try:
            plan = act(plan, section, option, *((to,) if act is arrange.move else ()))
        except Invalid:
            continue
    assert [each.source for each in plan.origins] == [repr(plan.get(each.key)) for each in plan.origins]
    assert [each.key for each in plan.origins] == sorted({each.key for each in plan.origins})
