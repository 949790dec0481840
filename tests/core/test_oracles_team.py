"""Three teams worked out month by month elsewhere (two independent implementations): every printed figure comes out."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from core.examples import THREE_TEAMS, example
from core.inputs.people import People
from core.inputs.team import CONTRIBUTOR, Team
from core.plan import Case, Plan
from core.results import Results, evaluate
from core.team_shapes import loss
from core.teams import ASSISTED, BALANCED, FLAT, LED

DATA = Path(__file__).parents[1] / "data" / "team"
DESIGNS = ("A", "B", "C")  # flat, balanced, vendor-assisted: the order of the example
END = 18
SO_FAR = " so far"
ODDS = frozenset({"burn_load", "burn_support"})  # printed as log-odds, stated as factors
PER_DAY = frozenset({"failures"})  # printed a node-day, stated per 1,000


def read(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def design(letter: str) -> Results:
    return evaluate(example(THREE_TEAMS), Case(team=DESIGNS.index(letter)))


def figure(results: Results, row: str, month: int) -> float:
    if row.endswith(SO_FAR):
        return math.fsum(results.months(row.removesuffix(SO_FAR))[: month + 1])
    return results.months(row)[month]


def half_a_digit(printed: str) -> float:
    """Half a unit of the last digit that was printed, and what is lost by adding up."""
    exponent = Decimal(printed).as_tuple().exponent
    return 0.5 * 10.0 ** int(exponent) + 1e-9 * max(1.0, abs(float(printed)))


@pytest.mark.parametrize("letter", DESIGNS)
def test_every_month_of_a_design_comes_out_to_the_printed_digit(letter: str) -> None:
    results = design(letter)
    lines = [line for line in read("months.csv") if line["design"] == letter]
    wrong = []
    for line in lines:
        found, printed = figure(results, line["row"], int(line["month"])), line["printed"]
        margin = half_a_digit(printed) + (0.01 * int(line["month"]) if line["row"] == "cash" else 0.0)  # cents
        if abs(found - float(printed)) > margin:
            wrong.append(f"{line['row']} in month {line['month']}: {found}, printed {printed}")
    assert not wrong, "\n".join(wrong[:20])
    assert len(lines) > 800


HEADLINES = (
    # finish, slip, peak U, mean U, mean hours, peak B, exits, a head and year, gone, backlog, team to 18, to finish,
    # fleet, cash at finish, on call at most, calls at most
    (
        "A",
        26,
        8,
        1.866,
        1.474,
        49.85,
        0.561,
        2.000,
        0.24,
        0.3024,
        23.784,
        434610,
        625789,
        9063680,
        -689469,
        0.362,
        2.41,
    ),
    ("B", 18, 0, 1.610, 1.000, 44.93, 0.225, 2.604, 0.20, 0.2598, 0.000, 767891, 767891, 7568640, 663469, 0.339, 1.42),
    ("C", 20, 2, 1.621, 1.142, 48.89, 0.346, 1.790, 0.21, 0.2733, 3.820, 651329, 701302, 7942400, 356298, 0.358, 0.60),
)


def mean(values: list[float]) -> float:
    return math.fsum(values) / len(values)


@pytest.mark.parametrize("line", HEADLINES, ids=DESIGNS)
def test_the_headline_of_a_design_comes_out(line: tuple[str, *tuple[float, ...]]) -> None:
    letter, *printed = line
    results = design(letter)
    plan_months = slice(1, END + 1)
    once = results.once

    def of(key: str) -> list[float]:
        return results.months(key)[plan_months]

    exits = math.fsum(of("exits"))
    found = (
        *(once(key) for key in ("team_finish", "team_slip", "peak_utilisation")),
        mean(of("utilisation")),
        mean(of("week_hours")),
        once("peak_burnout"),
        exits,
        exits / mean(of("heads")) / (END / 12),
        results.months("gone")[END],
        results.months("backlog")[END],
        math.fsum(of("team_due")),
        *(once(key) for key in ("team_to_finish", "fleet_to_finish", "cash_at_finish", "peak_on_call")),
        max(results.months("night_calls")[: int(once("team_finish")) + 1]),
    )
    margins = (0, 0, 5e-4, 5e-4, 5e-3, 5e-4, 5e-4, 5e-3, 5e-5, 5e-4, 0.5, 0.6, 0.5, 0.9, 5e-4, 5e-3)
    wrong = [
        (place, got, wanted)
        for place, (got, wanted, margin) in enumerate(zip(found, printed, margins, strict=True))
        if abs(got - wanted) > margin + 1e-9
    ]
    assert not wrong


def of_team(team: Team, people: People | None = None) -> Results:
    plan = example(THREE_TEAMS)
    changed: Plan = replace(plan, team=(team,), case=Case(), people=people or plan.people)
    return evaluate(changed)


def test_a_lead_without_vendors_and_a_team_without_managers() -> None:
    led = of_team(replace(FLAT, seats=(replace(LED), *FLAT.seats[1:])))
    flat = replace(BALANCED, seats=tuple(replace(seat, manages=0.0, kind=CONTRIBUTOR) for seat in BALANCED.seats))
    unled = of_team(flat)
    keys = ("team_finish", "peak_utilisation", "peak_burnout", "team_to_finish", "cash_at_finish")
    printed = ((led, (24, 1.762, 0.457, 603788, -293708)), (unled, (18, 1.639, 0.390, 769619, 661741)))
    for results, wanted in printed:
        found = tuple(results.once(key) for key in keys)
        assert found == pytest.approx(wanted, abs=5e-4, rel=1e-6)
    sums = ((led, 48.96, 1.881, 18.858, 453944), (unled, 48.26, 2.898, 0.000, 769619))
    for results, hours, exits, backlog, cost in sums:
        assert mean(results.months("week_hours")[1 : END + 1]) == pytest.approx(hours, abs=5e-3)
        assert math.fsum(results.months("exits")[1 : END + 1]) == pytest.approx(exits, abs=5e-4)
        assert results.months("backlog")[END] == pytest.approx(backlog, abs=5e-4)
        assert math.fsum(results.months("team_due")[1 : END + 1]) == pytest.approx(cost, abs=0.5)
    assert led.once("runway") == 23


@pytest.mark.parametrize("line", read("sensitivity.csv"), ids=lambda line: f"{line['input']} {line['value']}")
def test_one_input_at_its_low_or_high_moves_the_result_as_printed(line: dict[str, str]) -> None:
    name, value = line["input"], float(line["value"])
    value = math.exp(value) if name in ODDS else value * 1000 if name in PER_DAY else value
    people = example(THREE_TEAMS).put(f"people.{name}", value).people
    flat, balanced = of_team(FLAT, people), of_team(BALANCED, people)
    assert flat.once("team_finish") == float(line["A finish"])
    assert balanced.once("team_finish") == float(line["B finish"])
    for results, column in ((flat, "A exits"), (balanced, "B exits")):
        assert math.fsum(results.months("exits")[1 : END + 1]) == pytest.approx(float(line[column]), abs=5.01e-3)
    assert max(flat.months("burnout")) == pytest.approx(float(line["A burnout"]), abs=5.01e-3)


def test_where_the_time_of_the_flat_team_goes_in_month_12() -> None:
    printed = (6.00, -0.45, -0.18, 0, -0.07, -0.65, -0.06, -0.03, -0.79, 3.77)
    steps = [series.values for series in loss(design("A"), 12).series if series.label != "starts at"]
    found = [next(value for value in values if not math.isnan(value)) for values in zip(*steps, strict=True)]
    assert found == pytest.approx(printed, abs=5.01e-3)


def test_the_example_holds_the_three_designs() -> None:
    assert example(THREE_TEAMS).team == (FLAT, BALANCED, ASSISTED)
