"""One run of 70 B parameters with four strategies, after infrastructure.md 6: goodput, ledger, cash to the cent."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from core.examples import BURST, LOCK_IN, OWN, PARTNER
from core.inputs.architecture import COUNTING, Architecture
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.plan import Plan
from core.results import Results, evaluate

WORK = 589_821.3683855747
# One layer so wide that 6 N D with N = 7e10 and D = 2e12 holds exactly: 100,000 × (4 + 3 × 100,000 + 399,993 + 3).
RUN = Architecture(
    layers=1,
    hidden=100_000,
    heads=1,
    kv_heads=1,
    head_size=1,
    ffn=100_000,
    vocabulary=399_993,
    is_untied=False,
    counting=COUNTING[2],
    tokens=2e12,
    mfu=0.40,
    project=1,
    success=1,
    prepare=0,
    finish=0,
)
OPTIONS = (BURST, LOCK_IN, OWN, PARTNER)

# infrastructure.md 6.2, one line a figure, one column a strategy; figures as printed.
GOODPUT = """
run_mtbf        18.75 28.846154 37.5 93.75
nodes_away      0.572 0.453050 1.116333 0.016192
no_spare        0.020440 0.000109 0.005774 0.000000
restart_time    1.122638 0.750874 1.027160 0.250000
run_interval    1.336178 1.184353 1.211448 1.522609
young           1.369306 1.200961 1.224745 1.530931
daly            1.336176 1.184352 1.211448 1.522609
run_ettr        0.874762 0.934303 0.941548 0.981139
published       0.871869 0.933731 0.940923 0.981158
run_checkpoint  0.032734 0.019722 0.015544 0.008055
run_redone      0.034388 0.020281 0.015888 0.008143
run_restart     0.058117 0.025694 0.027019 0.002663
run_goodput     0.740398 0.798829 0.823102 0.932671
wall            1555.911938 1442.104405 1399.577964 1235.157113
ready           0.5 4.5 10.0 1.75
run_finished    2.631386 6.475485 11.917230 3.441996
stops           76.34 47.49 35.08 12.78
paid_in_run     821521.50 784504.80 761370.41 632400.44
spare_in_run    24894.59 46147.34 44786.49 0.00
all_idle        63730.15 36917.87 42995.04 18972.01
all_checkpoint  23990.45 13833.66 10470.39 4941.01
all_redone      25202.50 14225.76 10702.14 4995.25
all_restarting  42593.63 18023.09 18199.83 1633.63
all_slow        51288.81 65535.71 44395.16 12037.17
all_useful      589821.37 589821.37 589821.37 589821.37
"""
PRINTED = tuple(
    (words[0], place, words[1 + place])
    for words in (line.split() for line in GOODPUT.split("\n") if line)
    for place in range(len(OPTIONS))
)

# infrastructure.md 6.4, columns "A", without the staff lines, which are the team's here: first and last month, dollars.
BURST_CASH = ((0, 0, 807_496.80), (1, 1, 1_644_993.60), (2, 2, 1_049_684.70), (3, 3, 31_800.00), (4, 40, 0.0))
# Without the delay credit of month 5, which the plan leaves out.
LOCK_CASH = ((0, 0, 8_399_088.00), (1, 4, 0.0), (5, 40, 729_924.00))
OWN_CASH = (
    (0, 0, 7_370_160.72),
    (1, 6, 0.0),
    (7, 8, 119_854.08),
    (9, 9, 14_860_175.52),
    (10, 10, 2_678_618.48),
    (11, 11, 252_110.83),
    (12, 12, 249_610.13),
    (13, 39, 221_898.24),
    (40, 40, -5_785_901.76),
)
CASH = tuple(
    (place, month, paid)
    for place, spans in ((0, BURST_CASH), (1, LOCK_CASH), (2, OWN_CASH))
    for first, last, paid in spans
    for month in range(first, last + 1)
)


@cache
def run_on(place: int) -> Results:
    """The run on one of the four strategies, 40 months, nobody's pay and no other spending."""
    return evaluate(plan_on(OPTIONS[place]))


def plan_on(machines: Infrastructure) -> Plan:
    plan = Plan(general=General(horizon=40), infrastructure=(machines,), architecture=(RUN,))
    return plan.put("money.other", 0)


def figure(name: str, results: Results) -> float:
    """A row, or one of the figures that follow from rows by the rules of 6.2."""
    if name in results.rows:
        return results.once(name)
    machines, once = results.plan.infrastructure[0], results.once
    mtbf, wall, interval = once("run_mtbf"), WORK / (512 * once("run_goodput")), once("run_interval")
    spare = machines.paid_spares * machines.gpus * wall
    small_losses = 1 - (once("restart_time") + interval / 2) / mtbf
    return {
        "young": once("run_young") * mtbf,
        "daly": once("run_daly") * mtbf,
        "published": small_losses / (1 + machines.write / interval),
        "wall": sum(results.months("run_hours")),
        "stops": wall * (1 - machines.idle) / mtbf,
        "spare_in_run": spare,
        "paid_in_run": sum(results.months("run_job")) + spare,
    }[name]


def test_a_shape_exists_that_needs_the_work_of_the_design_page_exactly() -> None:
    results = run_on(0)
    assert results.once("parameters") == 70e9
    assert results.once("flop") == 8.4e23
    assert results.once("need") == results.once("run_need") == WORK
    assert results.once("try_need") == 0


@pytest.mark.parametrize(("name", "place", "printed"), PRINTED, ids=[f"{each[0]}-{each[1]}" for each in PRINTED])
def test_goodput_and_ledger_come_out_as_printed(name: str, place: int, printed: str) -> None:
    decimals = len(printed.partition(".")[2])
    assert f"{figure(name, run_on(place)):.{decimals}f}" == printed


@pytest.mark.parametrize(("place", "month", "paid"), CASH, ids=[f"{each[0]}-{each[1]}" for each in CASH])
def test_machines_cost_in_each_month_what_is_printed_to_the_cent(place: int, month: int, paid: float) -> None:
    assert round(run_on(place).months("machines")[month], 6) == paid


@pytest.mark.parametrize(
    ("key", "place", "amount"),
    [
        ("prepayment", 1, 8_399_088.00),
        ("invoice", 1, 699_924.00),
        ("fee_month", 1, 933_232.00),
        ("contract", 1, 33_596_352.00),
        ("prepayment", 3, 1_283_641.34),
        ("purchase", 2, 24_567_202.40),
        ("kilowatts", 2, 749.088),
    ],
)
def test_contracts_and_purchases_have_their_sums(key: str, place: int, amount: float) -> None:
    assert run_on(place).once(key) == pytest.approx(amount, rel=1e-14)


@pytest.mark.parametrize(
    ("key", "place", "amount"),
    [
        ("use_paid", 0, 3_442_175.10),
        ("storage_paid", 0, 90_000.00),
        ("egress_paid", 0, 1_800.00),
        ("prepaid_paid", 1, 8_399_088.00),
        ("invoice_paid", 1, 25_197_264.00),
        ("storage_paid", 1, 1_080_000.00),
        ("bought", 2, 24_567_202.40),
        ("site_paid", 2, 4_075_038.72),
        ("upkeep_paid", 2, 2_284_088.37),
        ("insurance_paid", 2, 317_326.23),
        ("sold", 2, 6_324_000.00 - 316_200.00),
        ("onboarding_paid", 3, 150_000.00),
        ("prepaid_paid", 3, 1_283_641.34),
    ],
)
def test_the_lines_of_cash_add_up_as_printed(key: str, place: int, amount: float) -> None:
    assert round(sum(run_on(place).months(key)), 6) == amount


def test_a_partner_invoices_twelve_whole_months_of_what_is_not_prepaid() -> None:
    """The page spreads the same sum over parts of months: 11,552,772.11, a cent less than twelve rounded invoices."""
    invoices = run_on(3).months("invoice_paid")
    assert [month for month, paid in enumerate(invoices) if paid] == list(range(2, 14))
    assert round(sum(invoices), 6) == round(12 * 962_731.01, 6) == 11_552_772.12


def test_the_purchase_is_paid_in_three_shares() -> None:
    paid = [round(each, 6) for each in run_on(2).months("bought")]
    assert {month: each for month, each in enumerate(paid) if each} == {
        0: 7_370_160.72,
        9: 14_740_321.44,
        10: 2_456_720.24,
    }


def test_committed_machines_are_paid_from_delivery_and_not_from_acceptance() -> None:
    assert run_on(1).once("all_paid") == 544 * 730 * 36
    assert run_on(3).once("all_paid") == 512 * 730 * 12


def test_power_follows_the_share_of_the_month_at_work() -> None:
    power = run_on(2).months("power_paid")
    waiting, working = 0.30, 0.80
    full = 749.088 * 1.30 * 730 * 0.085
    share = 1_399.577964 / 730 - 1
    assert power[:10] == [0.0] * 10
    assert power[10] == round(full * waiting, 2)
    assert power[11] == round(full * working, 2)
    assert power[12] == pytest.approx(full * (working * share + waiting * (1 - share)), abs=0.01)
    assert power[13:] == [round(full * waiting, 2)] * 28


@pytest.mark.parametrize(("place", "paid"), [(0, 3_533_975.10), (2, 25_855_734.56)])
def test_machines_cost_in_all_what_is_printed_without_staff(place: int, paid: float) -> None:
    assert run_on(place).once("machine_cost") == pytest.approx(paid, abs=0.005)


def test_a_committed_cluster_costs_what_is_printed_but_for_the_delay_credit() -> None:
    assert run_on(1).once("machine_cost") == pytest.approx(36_536_367.20 - 2_000_000 + 139_984.80, abs=0.005)


@pytest.mark.parametrize(
    ("changes", "ettr", "goodput", "hours"),
    [
        ({"failures": 2.34}, 0.9779, 0.8361, 1_377.9),
        ({"failures": 23.7}, 0.9004, 0.7698, 1_496.5),
        ({"quality": 0.98}, 0.9343, None, 1_324.4),
        ({"quality": 0.80}, 0.9343, None, 1_622.4),
        ({"restart": 3.0}, 0.8642, None, 1_559.1),
        ({"write": 0.1}, 0.8954, None, 1_504.7),
        ({"spares": 1, "hard_repair": 240.0, "wait": 24.0}, 0.6564, None, 2_052.6),
    ],
)
def test_a_committed_cluster_reacts_as_printed(
    changes: dict[str, Any], ettr: float, goodput: float | None, hours: float
) -> None:
    results = evaluate(plan_on(replace(LOCK_IN, **changes)))
    assert round(results.once("run_ettr"), 4) == ettr
    assert round(sum(results.months("run_hours")), 1) == hours
    assert goodput is None or round(results.once("run_goodput"), 4) == goodput
