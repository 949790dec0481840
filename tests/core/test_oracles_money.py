"""One run on four strategies, cash to the cent: every line of every month, and the tables of infrastructure.md 6."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache

import pytest

from core.results import Results
from tests.core.four_ways import BURST, DATA, LOCK_IN, OWN, PARTNER, SCENARIOS, STRATEGIES, as_printed, ways

# Lines of the file and the row that holds them; a row is what is paid, so income is negative in the file's sense.
LINES = (
    ("compute_run", "use_work_paid"),
    ("compute_tail", "use_later_paid"),
    ("compute_commit", "invoice_paid"),
    ("prepay", "prepaid_paid"),
    ("onboarding", "onboarding_paid"),
    ("delay_credit", "late_credit"),
    ("capex", "bought"),
    ("colo", "site_paid"),
    ("power", "power_paid"),
    ("maintenance", "upkeep_paid"),
    ("insurance", "insurance_paid"),
    ("resale", "sold"),
    ("decommission", "sold"),  # the row holds both
    ("storage", "storage_paid"),
    ("staff", "staff_paid"),
    ("egress", "egress_paid"),
)
EARNED = ("late_credit", "sla_credit", "sold")
OTHERS = ("sla_credit",)  # lines the model has and the file has not
OWED = ("owed_1", "owed_2")  # what is paid one and two months after the horizon
EVERY = tuple((scenario, place) for scenario in SCENARIOS for place in range(len(STRATEGIES)))
NAMES = tuple(f"{scenario}-{STRATEGIES[place]}" for scenario, place in EVERY)

# infrastructure.md 6.3, one line a figure, one column a strategy.
TOTALS = """
A machines_all       3608975.10 36536367.20 30855734.56 13551413.45
A machines_present   3562943.42 30224383.92 28580890.64 12361509.21
A all_useful         589821.37 589821.37 589821.37 589821.37
A useful_price       6.1188 61.9448 52.3137 22.9755
A machine_peak       3608975.10 36536367.20 36516636.32 13551413.45
A machine_peak_month 3 40 39 15
A cost_of_delay      0.00 2306459.56 5571506.32 486365.90
B machines_all       21550888.10 36536367.20 31131526.46 21674478.11
B machines_present   17961977.06 30224383.92 28784449.25 18284256.43
B all_useful         4326682.75 3942272.82 3398098.36 4245621.76
B useful_price       4.9809 9.2678 9.1615 5.1051
B levelised          5.1360 9.7213 11.1189 5.3580
"""
# infrastructure.md 6.3: line totals of scenario B.
LINE_TOTALS = (
    (BURST, "use_work_paid", 3_442_175.10),
    (BURST, "use_later_paid", 15_906_913.00),
    (BURST, "storage_paid", 1_200_000.00),
    (BURST, "staff_paid", 1_000_000.00),
    (BURST, "egress_paid", 1_800.00),
    (LOCK_IN, "prepaid_paid", 8_399_088.00),
    (LOCK_IN, "invoice_paid", 25_197_264.00),
    (LOCK_IN, "storage_paid", 1_080_000.00),
    (LOCK_IN, "staff_paid", 2_000_000.00),
    (LOCK_IN, "late_credit", 139_984.80),
    (OWN, "bought", 24_567_202.40),
    (OWN, "site_paid", 4_075_038.72),
    (OWN, "power_paid", 895_670.74),
    (OWN, "upkeep_paid", 2_284_088.37),
    (OWN, "insurance_paid", 317_326.23),
    (OWN, "staff_paid", 5_000_000.00),
    (OWN, "sold", 6_324_000.00 - 316_200.00),
    (PARTNER, "onboarding_paid", 150_000.00),
    (PARTNER, "prepaid_paid", 1_283_641.34),
    (PARTNER, "invoice_paid", 11_552_772.11),
    (PARTNER, "use_later_paid", 7_018_064.66),
    (PARTNER, "storage_paid", 1_170_000.00),
    (PARTNER, "staff_paid", 500_000.00),
)
FIXED = (
    (LOCK_IN, "prepayment", 8_399_088.00),
    (LOCK_IN, "invoice", 699_924.00),
    (LOCK_IN, "fee_month", 933_232.00),
    (LOCK_IN, "contract", 33_596_352.00),
    (PARTNER, "prepayment", 1_283_641.34),
    (OWN, "purchase", 24_567_202.40),
    (OWN, "kilowatts", 749.088),
)

Cents = dict[tuple[str, int], int]


@cache
def stated() -> dict[tuple[str, str], Cents]:
    """Cents of each row and month by scenario and strategy, as the file has them."""
    rows, found = dict(LINES), {(scenario, name): Cents() for scenario in SCENARIOS for name in STRATEGIES}
    with (DATA / "oracle-70b-monthly.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            key = rows[line["line"]]
            cents = found[line["scenario"], line["strategy"]]
            spot = (key, int(line["month"]))
            cents[spot] = cents.get(spot, 0) + round(100 * float(line["usd"])) * (1 if key in EARNED else -1)
    return found


def cents_of(value: float) -> int:
    """Whole cents; anything between two cents is a fault."""
    cents = round(100 * value)
    assert value == pytest.approx(cents / 100, abs=1e-6)
    return cents


def paid(results: Results) -> Cents:
    """Every cash line that is not zero, by row and month; what is owed at the horizon in the months after."""
    keys = {key for _, key in LINES} | set(OTHERS)
    lines = {(key, month): cents_of(value) for key in keys for month, value in enumerate(results.months(key)) if value}
    last = results.never - 1
    owed = {("owed", last + place): cents_of(results.once(key)) for place, key in enumerate(OWED, 1)}
    return lines | {spot: cents for spot, cents in owed.items() if cents}


def after_the_horizon(cents: Cents, last: int) -> Cents:
    """The file's lines with those after the horizon under one name."""
    return {(key if month <= last else "owed", month): value for (key, month), value in cents.items()}


@pytest.mark.parametrize(("scenario", "place"), EVERY, ids=NAMES)
def test_every_line_of_every_month_is_the_files_and_there_is_no_other(scenario: str, place: int) -> None:
    results = ways(scenario)[place]
    assert paid(results) == after_the_horizon(stated()[scenario, STRATEGIES[place]], results.never - 1)


def test_the_file_was_read_to_its_end() -> None:
    assert sum(map(len, stated().values())) == 867 - 2  # resale and removal are one row, in both scenarios


@pytest.mark.parametrize(("scenario", "place"), EVERY, ids=NAMES)
def test_net_cash_of_every_month_is_printed(scenario: str, place: int) -> None:
    with (DATA / "oracle-70b-net.csv").open(encoding="utf-8", newline="") as file:
        column = [float(line[f"{scenario} {STRATEGIES[place]}"]) for line in csv.DictReader(file)]
    results = ways(scenario)[place]
    found = [*results.months("machines"), results.once("owed_1")]
    assert [cents_of(-value) for value in found] == [cents_of(value) for value in column[:-1]]
    assert cents_of(-results.once("machines_all")) == cents_of(column[-1])
    assert results.once("owed_2") == 0


def figure(name: str, scenario: str, place: int) -> float:
    """A row, or the cost of delay, which stands between two strategies (infrastructure.md 2.14)."""
    each = ways(scenario)
    if name != "cost_of_delay":
        return each[place].once(name)
    first = min(one.once("run_finished") for one in each)
    return (each[place].once("run_finished") - first) * each[place].plan.general.delay_cost


def printed(table: str) -> Iterator[tuple[str, str, int, str]]:
    """Scenario, figure, strategy and printed value of a table."""
    for line in filter(None, table.split("\n")):
        scenario, name, *figures = line.split()
        yield from ((scenario, name, place, text) for place, text in enumerate(figures))


@pytest.mark.parametrize(("scenario", "name", "place", "text"), [*printed(TOTALS)])
def test_totals_come_out_as_printed(scenario: str, name: str, place: int, text: str) -> None:
    assert as_printed(figure(name, scenario, place), text) == text


@pytest.mark.parametrize(("place", "key", "amount"), LINE_TOTALS)
def test_the_lines_of_steady_use_add_up_as_printed(place: int, key: str, amount: float) -> None:
    rows = ways("B")[place]
    after = rows.once("owed_1") if key.startswith("use_later") else 0.0
    assert cents_of(sum(rows.months(key)) + after) == cents_of(amount)


@pytest.mark.parametrize(("place", "key", "amount"), FIXED)
def test_contracts_and_purchases_have_their_sums(place: int, key: str, amount: float) -> None:
    assert ways()[place].once(key) == pytest.approx(amount, rel=1e-14)


def test_committed_machines_are_paid_from_delivery_and_not_from_acceptance() -> None:
    assert ways()[LOCK_IN].once("all_paid") == 544 * 730 * 36
    assert ways()[PARTNER].once("all_paid") == pytest.approx(512 * 730 * 12, rel=1e-14)


def test_power_follows_the_share_of_the_month_at_work() -> None:
    power = ways()[OWN].months("power_paid")
    waiting, working = 0.30, 0.80
    full = 749.088 * 1.30 * 730 * 0.085
    share = 1_399.577964 / 730 - 1
    assert power[:10] == [0.0] * 10
    assert power[10:12] == [round(full * waiting, 2), round(full * working, 2)]
    assert power[12] == pytest.approx(full * (working * share + waiting * (1 - share)), abs=0.01)
    assert power[13:] == [round(full * waiting, 2)] * 28
