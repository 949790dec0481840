"""The oracle of coupling.md 5: one dense 13 B model, two teams, three sets of machines, every link cut in turn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import pytest

from core.examples import COUPLED, example
from core.plan import Case, Plan
from core.results import Results, evaluate

BURST, LOCKED, MANY = 0, 1, 2
FLAT, BALANCED = 0, 1

NEVER = 25  # not within 24 months


@dataclass(frozen=True)
class Told:
    """A column of the table."""

    machines: int
    team: int
    gate: int
    done: float
    release: int
    costs: tuple[float, float, float]  # to release, to 24, of machines to 24
    below_zero: int
    cash: float
    burnout: float = 0.0
    exits: float = 0.0
    idle: float = 0.0

    def people(self, burnout: float, exits: float, idle: float) -> Told:
        """With the greatest burnout, exits and the greatest share of idle time."""
        return replace(self, burnout=burnout, exits=exits, idle=idle)


TABLE = (
    Told(BURST, FLAT, 12, 11.971672, 23, (3_828_922.10, 3_902_765.77, 2_125_424.06), NEVER, 10_097_234.23)
    .people(0.4596, 2.5650, 0),
    Told(BURST, BALANCED, 10, 9.858742, 19, (3_745_350.23, 4_221_632.80, 1_982_394.69), NEVER, 9_778_367.20)
    .people(0.2083, 3.4641, 0),
    Told(LOCKED, FLAT, 17, 16.863397, NEVER, (24_635_017.32, 24_635_017.32, 22_857_583.20), 11, -10_635_017.32)
    .people(0.5406, 2.6243, 0),
    Told(LOCKED, BALANCED, 10, 9.795929, 19, (20_971_043.63, 25_096_926.61, 22_857_583.20), 11, -11_096_926.61)
    .people(0.2288, 3.4959, 0),
    Told(MANY, FLAT, 12, 11.941703, 23, (7_764_932.03, 7_838_775.34, 6_061_328.56), NEVER, 6_161_224.66)
    .people(0.4990, 2.5902, 0.5297),
)  # fmt: skip

CASES = ((BURST, FLAT), (LOCKED, FLAT), (MANY, FLAT), (BURST, BALANCED), (LOCKED, BALANCED))
# The link cut, and run done at and release within 36 months in these cases: the first three, or all where all move.
UNCUT = ((11.9717, 23), (16.8634, 27), (11.9417, 23), (9.8587, 19), (9.7959, 19))
CUT: tuple[tuple[str, tuple[tuple[float, float], ...]], ...] = (
    ("link_idle", ((11.9717, 23), (16.8634, 27), (11.4429, 23))),
    ("link_rota", ((11.8587, 23), (16.7959, 27), (11.5745, 23))),
    ("link_gate", ((5.8689, 23), (5.8632, 22), (5.1069, 23), (5.7020, 18), (5.7596, 18))),
    ("link_help", ((14.9715, 24), (23.8624, 33), (14.8529, 24), (10.8587, 20), (11.7959, 21))),
    ("link_after", ((11.9717, 23), (20.8638, 27), (12.1190, 23))),
    ("link_failures", ((11.9716, 23), (15.8633, 26), (11.6546, 23))),
    ("burned_leave", ((11.9687, 23), (16.8608, 27), (11.9095, 23))),
)

# Burst with the flat six by month: nodes, capacity, backlog, rota, burnout at the end, restart, speed, useful, cash.
MONTHS = (
    (0, 5.0650, 0, 3.0000, 0.2201, 3.0274, 0.668878, 0, 11924581.72),
    (0, 4.9091, 0, 2.9504, 0.2370, 3.1218, 0.665517, 0, 11849554.13),
    (0, 4.7535, 0, 2.9008, 0.2515, 3.2163, 0.662174, 0, 11404054.43),
    (16, 4.5976, 1.9797, 2.8514, 0.3031, 3.3104, 0.658858, 72943.07, 10970924.09),
    (16, 4.3496, 4.2365, 2.8023, 0.3496, 3.4040, 0.655577, 65488.53, 10867037.63),
    (0, 4.1576, 5.8908, 2.8016, 0.3685, 3.4053, 0.655532, 0, 10793092.42),
    (0, 4.0222, 7.6965, 2.7992, 0.3880, 3.4099, 0.655369, 0, 10719142.00),
    (0, 3.9312, 9.6041, 2.7959, 0.4077, 3.4162, 0.655150, 0, 12645192.75),
    (0, 3.8749, 10.9633, 2.7916, 0.4235, 3.4243, 0.654868, 0, 12571252.62),
    (0, 3.8399, 9.4526, 2.7878, 0.4144, 3.4315, 0.654616, 0, 12497323.11),
    (0, 3.8160, 8.3213, 2.7853, 0.4072, 3.4364, 0.654446, 0, 11089570.34),
    (64, 3.8005, 9.0455, 2.7838, 0.4399, 3.4392, 0.654348, 237640.91, 10983897.89),
    (0, 3.7900, 10.5689, 2.7833, 0.4461, 3.4401, 0.654315, 0, 10909984.77),
    (0, 3.7811, 10.4670, 2.7822, 0.4390, 3.4422, 0.654244, 0, 10836072.19),
    (0, 3.7745, 10.3719, 2.7815, 0.4330, 3.4436, 0.654194, 0, 10762175.82),
    (0, 3.7705, 10.2810, 2.7806, 0.4284, 3.4452, 0.654138, 0, 10688295.03),
    (0, 3.7680, 10.1927, 2.7797, 0.4274, 3.4470, 0.654077, 0, 10614428.45),
    (0, 3.7663, 10.1060, 2.7802, 0.4324, 3.4460, 0.654110, 0, 10540558.91),
    (0, 3.7654, 8.8637, 2.7810, 0.4327, 3.4446, 0.654160, 0, 10466676.08),
    (0, 3.7649, 7.9203, 2.7812, 0.4462, 3.4441, 0.654177, 0, 10392790.61),
    (0, 3.7648, 5.0567, 2.7812, 0.4596, 3.4441, 0.654178, 0, 10318886.55),
    (0, 3.7642, 1.5555, 2.7805, 0.4496, 3.4454, 0.654131, 0, 10244970.02),
    (0, 3.7627, 0, 2.7793, 0.4182, 3.4477, 0.654049, 0, 10171077.90),
    (0, 3.9826, 0, 2.7787, 0.3920, 3.4489, 0.654008, 0, 10097234.23),
)  # fmt: skip
COLUMNS = (
    ("nodes", 0.0),
    ("team_capacity", 5e-5),
    ("backlog", 5e-5),
    ("rota", 5e-5),
    ("", 5e-5),
    ("restart_now", 5e-5),
    ("run_now", 5e-7),
    ("useful", 0.005),
    ("cash", 0.005),
)
ROUNDING = 1.02  # a printed last digit may have been rounded from a figure of fewer digits


@cache
def plan() -> Plan:
    return example(COUPLED)


@cache
def in_24(machines: int, team: int) -> Results:
    return evaluate(plan(), Case(machines, team, 0))


def in_36(machines: int, team: int, cut: str = "") -> tuple[float, float]:
    longer = replace(plan(), general=replace(plan().general, horizon=36.0))
    results = evaluate(longer.put(f"people.{cut}", value=False) if cut else longer, Case(machines, team, 0))
    return results.once("run_finished"), results.once("release")


def test_need_is_that_of_the_page() -> None:
    results = in_24(BURST, FLAT)
    assert results.once("flop") == pytest.approx(3.2858124288e23, rel=1e-12)
    assert results.once("need") == pytest.approx(230_719.33, abs=0.005)
    assert results.once("try_need") == pytest.approx(138_431.5988, abs=5e-5)
    assert results.once("run_need") == pytest.approx(237_640.9113, abs=5e-5)


@pytest.mark.parametrize("told", TABLE, ids=lambda told: f"{told.machines}-{told.team}")
def test_the_five_cases(told: Told) -> None:
    results = in_24(told.machines, told.team)
    prepared = results.months("is_prepared")
    assert next(month for month, flag in enumerate(prepared) if month and flag) == told.gate
    assert results.once("run_finished") == pytest.approx(told.done, abs=5e-7 * ROUNDING)
    assert (results.once("release"), results.once("runway")) == (told.release, told.below_zero)
    found = [results.once(key) for key in ("release_cost", "total_cost", "machine_cost")]
    assert found == pytest.approx(told.costs, abs=0.005)
    assert results.once("closing_cash") == pytest.approx(told.cash, abs=0.005)
    assert results.once("exits_all") == pytest.approx(told.exits, abs=5e-5)
    assert max(results.months("idle_people")) == pytest.approx(told.idle, abs=5e-5)
    assert results.once("peak_burnout") == pytest.approx(told.burnout, abs=5e-5)


def test_burst_with_the_flat_six_month_by_month() -> None:
    results = in_24(BURST, FLAT)
    longer = evaluate(replace(plan(), general=replace(plan().general, horizon=25.0)), Case(BURST, FLAT, 0))
    for month, printed in enumerate(MONTHS, 1):
        for (key, half), figure in zip(COLUMNS, printed, strict=True):
            found = results.months(key)[month] if key else longer.months("burnout")[month + 1]
            assert found == pytest.approx(figure, abs=half * ROUNDING + 1e-9), (month, key)
    machines = results.months("machines")
    assert [machines[month] for month in (3, 4, 5)] == pytest.approx([370_868.40, 358_897.99, 30_000.00], abs=0.005)
    assert [machines[month] for month in (11, 12)] == pytest.approx([1_333_857.67, 31_800.00], abs=0.005)
    assert [results.months("unserved")[month] for month in (4, 5, 12)] == [0.0, 0.0, 0.0]
    running = results.months("running_work")
    assert [running[month] for month in (4, 5, 12)] == pytest.approx([0.8170, 0.8170, 1.7680], abs=5e-5)


@pytest.mark.parametrize("place", range(len(CASES)))
def test_no_link_cut_within_36_months(place: int) -> None:
    done, release = in_36(*CASES[place])
    assert (round(done, 4), release) == UNCUT[place]


@pytest.mark.parametrize(("cut", "told"), CUT, ids=[cut for cut, _ in CUT])
@pytest.mark.parametrize("place", range(len(CASES)))
def test_one_link_cut(place: int, cut: str, told: tuple[tuple[float, float], ...]) -> None:
    done, release = in_36(*CASES[place], cut)
    if place < len(told):
        assert (round(done, 4), release) == told[place]
    else:  # the page gives no moment for the balanced team where the release stays
        assert release == (18 if cut == "link_after" else UNCUT[place][1])
