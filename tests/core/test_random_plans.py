"""Random plans are worth trying: most are sane, and together they come to every corner of the machines' model."""

from __future__ import annotations

from collections import Counter

import pytest

from core.inputs.delivery import FROM_PARTS
from core.inputs.infrastructure import TERMS
from core.results import Results, evaluate
from tests.core.machine_promises import machines
from tests.core.plans import random_options, random_plan

pytestmark = pytest.mark.deep

TRIED = 240
ROWS = (
    *("extra_nodes", "over_hours", "tail_in_term", "tail_by_use", "tail_missed", "ramp", "reseated", "taken"),
    *("late_credit", "sla_credit", "sold", "owed", "is_lease", "sublet", "out_leave", "lease_debt"),
    *("months_left", "unused", "ahead", "bound_after", "protected", "overpaid", "credit", "written_off", "egress_paid"),
)


def corners(r: Results) -> set[str]:
    """What a plan comes to: rows above zero, and what no row says."""
    found = {key for key in ROWS if key in r.rows and max(r.rows[key].values) > 1e-6}
    o = machines(r)
    free = r.months("exit_vendor")
    tests = (
        (o.terms, True),
        ("run done", r.once("run_finished") > 0),
        ("useful", r.once("run_goodput") > 0.3),
        ("block", o.block > 0 and sum(r.months("run_booked")) > sum(r.months("run_hours")) + 1e-3),
        ("repriced", min(r.months("repriced")) < 1),
        ("term ends", bool(r.once("committed")) and r.once("until") < r.never - 1),
        ("walks away", any(s and not v for s, v in zip(r.months("signed"), free, strict=True)) and o.walk_away > 0),
        ("parts", o.quality_from == FROM_PARTS),
        ("followed", o.failures_follow),
        ("pays itself", min(r.months("best_kept")) < r.openings["best_kept"]),
        ("never served", r.once("run_finished") == 0),
    )
    return found | {name for name, holds in tests if holds}


def test_random_plans_come_to_every_corner_and_most_of_them_work() -> None:
    counted = Counter(corner for seed in range(TRIED) for corner in corners(evaluate(random_plan(seed))))
    expected = {*ROWS} | {"block", "repriced", "term ends", "walks away", "parts"}
    assert (expected | {"followed", "pays itself", "never served"}) - set(counted) == set()
    assert all(counted[terms] > TRIED / 5 for terms in TERMS)
    assert counted["run done"] > TRIED / 2
    assert counted["useful"] > TRIED / 3


def test_the_first_of_random_options_does_its_run_and_ends_its_term() -> None:
    plans = [evaluate(random_options(seed)) for seed in range(40)]
    assert sum(each.once("run_finished") > 0 for each in plans) > 20
    assert all(each.once("until") <= each.never - 1 for each in plans if each.once("committed"))
