"""One run on four strategies: goodput, waste ledger, and how they react (infrastructure.md 2.2 to 2.5, 6.2, 6.3)."""

from __future__ import annotations

from math import exp
from typing import Any, TypeAlias

import pytest

from core.examples import RUN_70
from core.inputs.delivery import FROM_PARTS
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.plan import Plan
from core.results import Results, evaluate
from tests.core.four_ways import LOCK_IN, STRATEGIES, WORK, as_printed, changed, ways

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
Changes: TypeAlias = tuple[tuple[str, float], ...]
PRINTED = tuple(
    (words[0], place, words[1 + place])
    for words in (line.split() for line in GOODPUT.split("\n") if line)
    for place in range(len(STRATEGIES))
)
# infrastructure.md 6.3: inputs of the lock-in changed; ETTR, goodput and hours of the run as printed.
REACTIONS: tuple[tuple[Changes, str, str, str], ...] = (
    ((), "0.9343", "0.7988", "1442.1"),
    ((("failures", 2.34),), "0.9779", "0.8361", "1377.9"),
    ((("failures", 23.7),), "0.9004", "0.7698", "1496.5"),
    ((("quality", 0.98),), "0.9343", "", "1324.4"),
    ((("quality", 0.80),), "0.9343", "", "1622.4"),
    ((("restart", 3.0),), "0.8642", "", "1559.1"),
    ((("write", 0.1),), "0.8954", "", "1504.7"),
    ((("spares", 1.0), ("hard_repair", 240.0), ("wait", 24.0)), "0.6564", "", "2052.6"),
)
# infrastructure.md 2.4: stops per 1,000 node-days, hours between stops of 64 nodes; 4.29 is itself rounded.
FLEETS = (
    *((1.93, 194), (2.34, 160), (2.89, 130), (2.98, 126), (3.79, 99), (4.21, 89), (4.2857, 88), (6.50, 58)),
    *((12.96, 29), (16.1, 23), (20.2, 19), (21.0, 18), (23.7, 16)),
)


def on(**inputs: Any) -> Results:
    """A run on machines with these inputs."""
    return evaluate(Plan(general=General(horizon=12), infrastructure=(Infrastructure(**inputs),)))


def figure(name: str, results: Results) -> float:
    """A row, or one of the figures that follow from rows by the rules of 6.2."""
    if name in results.rows:
        return results.once(name)
    machines, once = results.plan.infrastructure[results.case.infrastructure], results.once
    mtbf, wall, interval = once("run_mtbf"), WORK / (512 * once("run_goodput")), once("run_interval")
    spare = machines.paid_spares * machines.gpus * wall
    small_losses = 1 - (once("restart_time") + interval / 2) / mtbf
    return {
        "young": once("run_young") * mtbf,
        "daly": once("run_daly") * mtbf,
        "published": small_losses / (1 + machines.write / interval),
        "wall": sum(results.months("run_hours")),
        "spare_in_run": spare,
        "paid_in_run": sum(results.months("run_job")) + spare,
    }[name]


def test_a_shape_exists_that_needs_the_work_of_the_design_page_exactly() -> None:
    results = ways()[0]
    assert results.once("parameters") == 70e9
    assert results.once("flop") == 8.4e23
    assert results.once("need") == results.once("run_need") == WORK
    assert results.once("try_need") == 0


@pytest.mark.parametrize(("name", "place", "text"), PRINTED, ids=[f"{each[0]}-{each[1]}" for each in PRINTED])
def test_goodput_and_ledger_come_out_as_printed(name: str, place: int, text: str) -> None:
    assert as_printed(figure(name, ways()[place]), text) == text


@pytest.mark.parametrize(("inputs", "ettr", "goodput", "hours"), REACTIONS)
def test_a_committed_cluster_reacts_as_printed(inputs: Changes, ettr: str, goodput: str, hours: str) -> None:
    results = changed(LOCK_IN, **dict(inputs))
    assert as_printed(results.once("run_ettr"), ettr) == ettr
    assert as_printed(sum(results.months("run_hours")), hours) == hours
    assert not goodput or as_printed(results.once("run_goodput"), goodput) == goodput


def test_a_fixed_interval_of_three_hours_costs_what_is_printed() -> None:
    """E = M e^(R/M) (e^((tau + delta)/M) - 1) with the rows of the lock-in and its restart of 0.75 h."""
    results = changed(LOCK_IN, wait=0)
    mtbf, again = results.once("run_mtbf"), results.once("run_again")
    assert as_printed(results.once("run_interval"), "1.18") == "1.18"
    assert as_printed(results.once("run_ettr"), "0.9343") == "0.9343"
    assert as_printed(3 / (mtbf * again * (exp(3.025 / mtbf) - 1)), "0.9165") == "0.9165"


@pytest.mark.parametrize(("failures", "hours"), FLEETS)
def test_fleets_stop_as_often_as_was_counted(failures: float, hours: int) -> None:
    results = on(failures=failures, nodes=64)
    assert round(results.once("run_mtbf")) == hours
    assert results.once("run_mtbf") * 512 == pytest.approx(24 * 8 * 1000 / failures)


def test_a_large_job_stops_as_often_as_was_published() -> None:
    """16,384 GPUs at the rate of Meta's RSC-1."""
    assert as_printed(on(failures=6.5, nodes=2048).once("run_mtbf"), "1.803") == "1.803"


@pytest.mark.parametrize(
    ("peak", "tokens", "hours", "mfu"), [(312, 2e12, 1_720_320, "0.435"), (989, 15e12, 7.0e6, "0.25")]
)
def test_published_hours_mean_the_printed_utilisation(peak: float, tokens: float, hours: float, mfu: str) -> None:
    """Llama 2 and Llama 3.1 of 70 B parameters (infrastructure.md 2.2)."""
    plan = Plan(architecture=(RUN_70,)).put("architecture.1.tokens", tokens)
    results = evaluate(plan.put("general.peak", peak * 1e12).put("architecture.1.mfu", 0.4))
    assert as_printed(0.4 * results.once("need") / hours, mfu) == mfu


@pytest.mark.parametrize(("nodes", "lost"), [(64, "2.3"), (512, "3.0")])
def test_the_slowest_node_sets_the_pace(nodes: int, lost: str) -> None:
    """A spread of 1 % between nodes (infrastructure.md 2.5)."""
    assert as_printed(100 * (1 - on(nodes=nodes, uneven=0.01).once("quality_straggler")), lost) == lost


def test_a_slow_network_slows_the_job_as_printed() -> None:
    """15 % of the step in communication at 0.6 of the bandwidth (infrastructure.md 2.5)."""
    assert as_printed(on(traffic=0.15, bandwidth=0.6).once("quality_network"), "0.909") == "0.909"


def test_speed_is_stated_or_the_product_of_its_parts_and_never_above_one() -> None:
    parts = {"traffic": 0.15, "bandwidth": 0.6, "disk": 0.9, "uneven": 0.01, "software": 0.95, "quality": 0.5}
    results = on(**parts, quality_from=FROM_PARTS)
    product = results.once("quality_network") * 0.9 * results.once("quality_straggler") * 0.95
    assert results.once("quality_used") == pytest.approx(product, rel=1e-14)
    assert on(**parts).once("quality_used") == 0.5
    fast = {"traffic": 0.9, "bandwidth": 2, "uneven": 0, "quality_from": FROM_PARTS}
    assert on(**fast).once("quality_network") > 1
    assert on(**fast).once("quality_used") == 1


def test_one_node_alone_is_neither_slow_nor_fast() -> None:
    assert on(nodes=1, uneven=0.1).once("quality_straggler") == pytest.approx(1, abs=1e-9)
