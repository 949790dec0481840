"""Presets, options side by side, break-evens in words, pictures of the machines, and the command that prints them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core import beside, presets, workbook
from core.charts import Chart
from core.commands import run
from core.examples import FOUR_WAYS, NAMES, example
from core.inputs.infrastructure import BY_USE, Infrastructure
from core.issues import Invalid
from core.kinds import Quantity
from core.machine_figures import delivery, leaving, list_to_useful, over_use
from core.plan import Plan
from core.results import evaluate
from core.schema import inputs_of
from core.summary_machines import machines, rival
from tests.core.four_ways import BURST, LOCK_IN, OWN, PARTNER, ways

TUNED = example(NAMES[1])
KINDS = tuple((each.name, each.kind) for each in inputs_of(Infrastructure))
TODAY = date(2027, 1, 31)
Captured = pytest.CaptureFixture[str]


def alone(place: int = BURST) -> Plan:
    """The plan with one option only."""
    plan = example(FOUR_WAYS)
    return plan.with_options("infrastructure", (plan.infrastructure[place],), 0)


def words_of(one: int, other: int, **inputs: object) -> dict[str, str]:
    """Break-evens of one strategy against another, one's own inputs changed."""
    plan = example(FOUR_WAYS)
    for name, value in inputs.items():
        plan = plan.put(f"infrastructure.{one + 1}.{name}", value)
    return {label: words for label, words, _ in beside.break_evens(evaluate(plan), one, other)}


@pytest.mark.parametrize("preset", presets.PRESETS, ids=[each.name for each in presets.PRESETS])
def test_the_figures_of_a_preset_lie_in_their_ranges_and_are_allowed(preset: presets.Preset) -> None:
    kinds, option = dict(KINDS), preset.option()
    assert len({each.name for each in preset.figures}) == len(preset.figures)
    for each in preset.figures:
        kind = kinds[each.name]
        assert isinstance(kind, Quantity)
        assert each.low <= each.likely <= each.high
        assert all(kind.check(kind.unit.base(value)) is not None for value in (each.low, each.likely, each.high))
        assert getattr(option, each.name) == kind.unit.base(each.likely)
    assert {name: getattr(option, name) for name, _ in preset.stated} == dict(preset.stated)


def test_a_preset_is_added_under_a_free_name_with_its_sources() -> None:
    plan = presets.add(TUNED, "Partner")
    assert [option.name for option in plan.infrastructure] == ["Burst", "Partner", "Partner 2"]
    assert plan.case.infrastructure == 2
    assert replace(plan.infrastructure[2], name="Partner") == presets.PARTNER
    added = [origin for origin in plan.origins if origin.key.startswith("infrastructure.3.")]
    assert len(added) == len(presets.named("Partner").figures)
    fee = next(origin for origin in added if origin.key == "infrastructure.3.fee")
    assert (fee.low, fee.high) == (2.31, 3.90)
    assert [origin.key for origin in plan.origins] == sorted(origin.key for origin in plan.origins)


def test_there_is_no_preset_of_another_name_and_no_seventh_option() -> None:
    with pytest.raises(Invalid, match="There is no preset called “Lease”; there are: Burst, Lock-in, Own, Partner"):
        presets.add(TUNED, "Lease")
    full = presets.add(presets.add(presets.add(presets.add(TUNED, "Own"), "Own"), "Own"), "Own")
    with pytest.raises(Invalid):
        presets.add(full, "Own")


def test_only_figures_have_ranges() -> None:
    with pytest.raises(TypeError, match="terms is no figure"):
        presets.Preset("Odd", BY_USE, (presets.Figure("terms", 0, 1, 2),)).option()


def test_break_evens_are_asked_of_options_that_are_there() -> None:
    for pair in ((-1, 0), (0, 4), (4, 0)):
        with pytest.raises(Invalid, match="There are 4 options for the machines; there is no such pair"):
            beside.break_evens(ways()[0], *pair)


def test_what_is_paid_by_use_has_nothing_to_break_even_with() -> None:
    assert beside.break_evens(ways()[0], BURST, LOCK_IN) == ()


def test_break_evens_that_never_or_always_hold_are_said_so() -> None:
    dear, free = words_of(LOCK_IN, BURST, fee=99), words_of(LOCK_IN, BURST, fee=0)
    labels = list(dear)
    assert dear[labels[1]] == dear[labels[2]] == "never"
    assert free[labels[1]] == free[labels[2]] == free[labels[3]] == "always"
    assert words_of(OWN, PARTNER, server=1e6)["Months to keep own machines in full use"] == "not within 40 months"


def test_each_break_even_says_how_far_it_holds() -> None:
    found = {label: holds for label, _, holds in beside.break_evens(ways()[0], LOCK_IN, BURST)}
    capacity = f"{ways()[LOCK_IN].once('capacity'):,.0f} useful GPU-hours a month"
    assert found["Breaks even at a share in use of"] == f"up to full use, {capacity}"
    assert all(found.values())
    own = beside.break_evens(ways()[0], OWN, BURST)
    assert own[-1][2] == "at full use, looked at for 40 months"


@pytest.mark.parametrize("share", [0.05, 0.5, 1.0])
def test_the_price_over_use_is_the_price_at_the_plans_share(share: float) -> None:
    results = evaluate(example(FOUR_WAYS).put("general.in_use", share))
    each = [one.once("price_in_use") for one in results.beside]
    assert beside.price_at(results, share) == pytest.approx(each, rel=1e-14)


def test_a_cluster_that_stands_idle_costs_the_more_a_useful_hour_the_idler_it_is() -> None:
    chart = over_use(ways()[0])
    drawn = chart.series[LOCK_IN].values
    shown = [value for value in drawn if value == value]  # noqa: PLR0124 - a price beyond the picture is no number
    assert 0 < len(shown) < len(drawn)
    assert shown == sorted(shown, reverse=True)
    assert [mark.at for mark in chart.marks] == [50]
    assert [mark.at for mark in over_use(ways()[0], 0.35).marks] == pytest.approx([35])


@pytest.mark.parametrize(("one", "other", "groups"), [(LOCK_IN, BURST, 2), (OWN, OWN, 1)])
def test_steps_lead_from_the_list_price_to_the_useful_hour(one: int, other: int, groups: int) -> None:
    chart = list_to_useful(ways()[0], one, other)
    assert len(chart.groups) == groups
    start = 0
    for (name, count), place in zip(chart.groups, (one, other), strict=False):
        columns = [series.values[start : start + count] for series in chart.seen]
        amounts = [sum(value for value in column if value == value) for column in zip(*columns, strict=True)]  # noqa: PLR0124
        assert name == ways()[place].plan.infrastructure[place].name
        assert sum(amounts[:-1]) == pytest.approx(amounts[-1]) == pytest.approx(ways()[place].once("run_price"))
        start += count


def test_late_deliveries_are_drawn_below_those_as_planned() -> None:
    names = delivery(ways()[0]).categories
    assert names == ("Burst", "Burst, if late", "Lock-in", "Lock-in, if late", *names[4:])
    sure = example(FOUR_WAYS)
    for place in range(1, 5):
        sure = sure.put(f"infrastructure.{place}.delay_high", 0)
    assert delivery(evaluate(sure)).categories == ("Burst", "Lock-in", "Own", "Partner")


def test_leaving_is_drawn_as_the_rows_have_it() -> None:
    chart = leaving(ways()[0])
    assert [series.values for series in chart.series] == [tuple(each.months("exit_cost")) for each in ways()]


def test_the_nearest_rival_has_the_lowest_price_of_those_that_do_useful_work() -> None:
    assert rival(ways()[0]) == PARTNER
    assert rival(ways()[PARTNER]) == BURST
    never = example(FOUR_WAYS).put("infrastructure.4.signature", 48)
    assert rival(evaluate(never)) == OWN


def test_one_option_alone_has_no_rival_and_nothing_beside_it() -> None:
    results = evaluate(alone())
    assert rival(results) == 0
    assert not any(block.title.startswith("Against") for block in beside.blocks(results))
    titles = [block.title for block in machines(results) if isinstance(block, Chart)]
    assert titles == ["Price of a useful hour over use", "Delivery and run", "Machines paid so far"]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plans") / "plan.xlsx"
    workbook.save(TUNED, path)
    return path


def told(capsys: Captured, *argv: str) -> str:
    assert run(argv, lambda _: b"", TODAY) == 0
    return capsys.readouterr().out


def test_options_are_printed_side_by_side(saved: Path, capsys: Captured) -> None:
    lines = told(capsys, "machines", str(saved)).splitlines()
    assert lines[0].split() == ["Burst", "Partner"]
    blocks = beside.blocks(evaluate(TUNED))
    assert [line for line in lines if line and not line.startswith(" ")] == [block.title for block in blocks]
    assert len({len(line) for line in lines if line.startswith("  ")}) == 1


def test_options_are_printed_as_json(saved: Path, capsys: Captured) -> None:
    found = json.loads(told(capsys, "machines", str(saved), "--json", "--scenario", "0"))
    results = evaluate(TUNED)
    assert found["options"] == ["Burst", "Partner"]
    assert len(found["facts"]) == sum(len(block.facts) for block in beside.blocks(results))
    assert found["against"][1]["vs1_share"] == results.versus[1]["vs1_share"].values[0]


def test_a_pair_is_printed_or_refused_in_one_line(saved: Path, capsys: Captured) -> None:
    lines = told(capsys, "machines", str(saved), "--pair", "2,1").splitlines()
    assert lines[0] == "Partner against Burst"
    assert len(lines) == 1 + len(beside.break_evens(evaluate(TUNED), 1, 0))
    assert told(capsys, "machines", str(saved), "--pair", "1, 2").endswith("it has nothing to break even with.\n")
    for pair in ("2", "2,x", "3,1", "²,1"):
        assert run(["machines", str(saved), "--pair", pair], lambda _: b"", TODAY) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1
