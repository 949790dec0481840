"""What holds in every plan, over 500 random ones: each promise is one line of a table."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings

from core.examples import example
from core.given import Inputs
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED
from core.inputs.team import SHARES
from core.model.outcome import WASTE
from core.plan import Plan, cases
from core.results import Results, evaluate
from tests.core.machine_promises import CENT, MACHINE_PROMISES, SLIVER, SMALL, block_hours, machines, near
from tests.core.plans import plans
from tests.shorter import EXAMPLES

SPLIT = ("ettr", "checkpoint", "redone", "restart")


def given_to(results: Results) -> Inputs:
    """The inputs the results stand on: the chosen options with the active scenario."""
    return results.plan.inputs(results.case)


def money_scale(results: Results) -> float:
    return sum(map(abs, results.months("spent"))) + given_to(results).money.cash


def cash_links_up(r: Results) -> bool:
    scale = money_scale(r)
    flows = zip(r.months("opening"), r.months("funded"), r.months("spent"), r.months("cash"), strict=True)
    closes = all(near(opening + funded - spent, cash, scale) for opening, funded, spent, cash in flows)
    chained = r.months("opening") == [given_to(r).money.cash, *r.months("cash")[:-1]]
    return closes and chained and abs(r.once("check_cash")) < CENT


def runway_is_the_first_month_below_zero(r: Results) -> bool:
    below = [month for month, cash in enumerate(r.months("cash")) if cash < 0]
    return r.once("runway") == (below[0] if below else r.never) and r.cash_lasts == (not below)


def lowest_is_the_least_cash(r: Results) -> bool:
    least = min(given_to(r).money.cash, *r.months("cash"))
    return r.once("lowest_cash") == least and near(r.once("peak_funding"), given_to(r).money.cash - least)


def funding_arrives_once(r: Results) -> bool:
    within = [each.amount for each in given_to(r).money.funding if each.month < r.never]
    return near(sum(r.months("funded")), sum(within), sum(within))


def costs_have_three_parts(r: Results) -> bool:
    parts = r.once("machine_cost") + r.once("fleet_cost") + r.once("team_cost") + r.once("other_cost")
    team = r.once("payroll_cost") + r.once("vendor_cost") + r.once("replacing_cost")
    adds_up = near(r.once("total_cost"), parts, money_scale(r)) and near(r.once("team_cost"), team, money_scale(r))
    return adds_up and abs(r.once("check_costs")) < CENT


def pay_is_whole_cents(r: Results) -> bool:
    lines = ("payroll", "vendors", "replacing", "fleet")
    return all(round(value, 2) == value for key in lines for value in r.months(key))


def release_is_the_first_released_month(r: Results) -> bool:
    flags = r.months("released")
    first = flags.index(1.0) if 1.0 in flags else r.never
    return r.once("release") == first and flags == sorted(flags)


def release_costs_what_is_spent_up_to_it(r: Results) -> bool:
    spent = sum(r.months("spent")[: int(r.once("release")) + 1])
    return near(r.once("release_cost"), spent, money_scale(r))


def later_spending_never_lowers_the_cost(r: Results) -> bool:
    comes_back = any(r.months("sold")) or any(r.months("credit"))
    return comes_back or r.once("release_cost") <= r.once("total_cost") + CENT


def later_money_counts_less(r: Results) -> bool:
    worth = r.months("worth")
    falls = all(later <= earlier for earlier, later in pairwise(worth))
    return falls and worth[0] == 1.0 and near(worth[12], 1 / (1 + given_to(r).general.discount))


def work_is_done_or_left(r: Results) -> bool:
    needs = (("run", r.once("run_need")), ("try", r.once("try_need")))
    return all(near(sum(r.months(f"{key}_done")) + r.months(f"{key}_left")[-1], need) for key, need in needs)


def work_of_people_is_done_or_left(r: Results) -> bool:
    """Of each function what fell due, and of all together what is planned and taken over; nothing is done twice."""
    for key in SHARES:
        due, backlog = sum(r.months(f"due_{key}")), r.months(f"backlog_{key}")
        if not near(r.months(f"so_far_{key}")[-1] + backlog[-1], due, 1 + due) or min(backlog) < -SMALL * (1 + due):
            return False
    scale = 1 + sum(r.months("load"))
    return abs(r.once("check_work")) <= 1e-9 * scale and near(r.months("work_left")[0], _planned(r), scale)


def _planned(r: Results) -> float:
    return sum(r.once(f"demand_{place}") for place, _ in enumerate(given_to(r).architecture.demand, 1))


def nobody_is_lost(r: Results) -> bool:
    """Everybody who began is here, has left for good, or is yet to be replaced."""
    seats = given_to(r).team.seats
    begun = sum(seat.heads for n, seat in enumerate(seats, 1) if r.once(f"start_{n}") < r.never)
    gone = [0.0 if seat.is_backfilled else sum(r.months(f"left_{n}")) for n, seat in enumerate(seats, 1)]
    present = sum(r.months(f"present_{n}")[-1] for n, _ in enumerate(seats, 1))
    return near(begun, present + r.months("vacancies")[-1] + sum(gone), 1 + begun)


def strain_is_a_share(r: Results) -> bool:
    shares = ("burnout", "burnout_target", "exit_chance", "survival", "gone", "coverage", "support", "on_call")
    return all(-SMALL <= value <= 1 + SMALL for key in shares for value in r.months(key))


def the_run_waits_for_preparation_and_experiments(r: Results) -> bool:
    ran = [month for month, done in enumerate(r.months("run_done")) if done > 0]
    prepared, tried = r.months("prepare_left"), r.months("try_left")
    waits = given_to(r).people.link_gate
    return all((prepared[month - 1] <= SMALL or not waits) and tried[month] <= 0 for month in ran)


def nothing_runs_before_machines_are_there(r: Results) -> bool:
    hours = zip(r.months("open_hours"), r.months("run_hours"), r.months("try_hours"), strict=True)
    full = given_to(r).general.hours
    return all(0 <= run + trial <= open_ + SMALL <= full + 2 * SMALL for open_, run, trial in hours)


def a_run_that_ends_ends_after_delivery(r: Results) -> bool:
    finished, served = r.once("run_finished"), r.once("is_served")
    return finished == 0 or r.once("ready") <= finished + SMALL <= (r.never if served else r.once("until")) + 2 * SMALL


def shares_of_time_add_up_to_one(r: Results) -> bool:
    for job in ("run", "try"):
        shares = [r.once(f"{job}_{key}") for key in SPLIT]
        if not (0 < shares[0] <= 1 and all(-SMALL <= share <= 1 for share in shares) and near(sum(shares), 1)):
            return False
    return True


def the_ladder_of_spares_is_a_chance(r: Results) -> bool:
    ladder = [r.once(f"covered_{step}") for step in range(17)]
    return ladder == sorted(ladder) and -SMALL <= r.once("no_spare") <= 1 + SMALL


def the_interval_is_the_best_one(r: Results) -> bool:
    """At the optimum (1 - y) = exp(-(x + y)), the equation Daly's series answers nearly."""
    for job, nodes in (("run", machines(r).nodes), ("try", r.once("try_nodes"))):
        mtbf = 24_000 / (r.once("failure_rate") * nodes)
        x, y = machines(r).write / mtbf, r.once(f"{job}_optimum")
        if not (near(r.once(f"{job}_mtbf"), mtbf) and abs(1 - y - 2.718281828459045 ** -(x + y)) < 1e-6):
            return False
    return True


def paid_hours_have_parts_of_no_negative_size(r: Results) -> bool:
    """Hours of a block may be paid in one month and used in the next; so far, waiting is never negative."""
    scale = max(1.0, r.once("all_paid"))
    parts = [value for key in WASTE if key != "waiting" for value in r.months(key)]
    closes = all(abs(gap) <= 1e-9 * scale for gap in (r.once("check_ledger"), *r.months("ledger_gap")))
    whole = near(sum(r.once(f"all_{key}") for key in WASTE), r.once("all_paid"), scale)
    return closes and whole and min(*parts, *r.months("waiting_so_far")) >= -1e-9 * scale - SLIVER * block_hours(r)


def pay_by_use_waits_for_nothing_but_the_end_of_a_block(r: Results) -> bool:
    o = machines(r)
    lost = block_hours(r) if any(r.months("run_done")) else 0.0
    scale = 1e-9 * max(1.0, r.once("all_paid")) + SLIVER * lost
    return o.terms != BY_USE or -scale <= r.once("all_waiting") <= lost + scale


def a_purchase_is_paid_in_full(r: Results) -> bool:
    if machines(r).terms != OWNED or r.once("ready") > r.never - 1:
        return True
    return abs(sum(r.months("bought")) - r.once("purchase")) <= 0.02


def only_the_terms_that_hold_are_paid(r: Results) -> bool:
    o = machines(r)
    lines = (
        (COMMITTED, ("prepaid_paid", "invoice_paid", "credit")),
        (OWNED, ("bought", "site_paid", "running", "sold")),
    )
    if o.terms != BY_USE and not (o.extra or o.is_open) and any(r.months("use_paid")):
        return False
    return not any(any(r.months(key)) for other, keys in lines if other != o.terms for key in keys)


def people_do_no_more_than_they_are(r: Results) -> bool:
    """Of one's own people and the vendors', where nobody's shares of time exceed one; the rest is never below zero."""
    team = given_to(r).team
    whole = all(sum(getattr(row, key) for key in SHARES) <= 1 + SMALL for row in (*team.seats, *team.vendors))
    there = zip(r.months("headcount"), r.months("vendor_work"), strict=True)
    pairs = zip(r.months("team_capacity"), (heads + lent for heads, lent in there), strict=True)
    return all(able >= 0 and (able <= there + SMALL or not whole) for able, there in pairs)


INVARIANTS: tuple[Callable[[Results], bool], ...] = (
    cash_links_up,
    runway_is_the_first_month_below_zero,
    lowest_is_the_least_cash,
    funding_arrives_once,
    costs_have_three_parts,
    pay_is_whole_cents,
    release_is_the_first_released_month,
    release_costs_what_is_spent_up_to_it,
    later_spending_never_lowers_the_cost,
    later_money_counts_less,
    work_is_done_or_left,
    work_of_people_is_done_or_left,
    nobody_is_lost,
    strain_is_a_share,
    the_run_waits_for_preparation_and_experiments,
    nothing_runs_before_machines_are_there,
    a_run_that_ends_ends_after_delivery,
    shares_of_time_add_up_to_one,
    the_ladder_of_spares_is_a_chance,
    the_interval_is_the_best_one,
    paid_hours_have_parts_of_no_negative_size,
    pay_by_use_waits_for_nothing_but_the_end_of_a_block,
    a_purchase_is_paid_in_full,
    only_the_terms_that_hold_are_paid,
    people_do_no_more_than_they_are,
    *MACHINE_PROMISES,
)


def broken_promises(results: Results) -> list[str]:
    return [promise.__name__.replace("_", " ") for promise in INVARIANTS if not promise(results)]


@pytest.mark.long
@settings(max_examples=500)
@given(plan=plans())
def test_every_promise_holds_in_random_plans(plan: Plan) -> None:
    assert broken_promises(evaluate(plan)) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_promise_holds_in_every_case_of_an_example(name: str) -> None:
    plan = example(name)
    assert {str(case): broken_promises(evaluate(plan, case)) for case in cases(plan)} == {
        str(case): [] for case in cases(plan)
    }
