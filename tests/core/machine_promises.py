"""What holds of the machines in every plan (infrastructure.md 9); each promise is a function of the results."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED, Infrastructure
from core.inputs.terms import AS_PROMISED
from core.model.books import YEARS
from core.results import Results, broken

CENT = 0.011
SMALL = 1e-6
SLIVER = 2e-6  # of a block; less of a step begun is not booked
PAID = (
    *("use_work_paid", "use_later_paid", "prepaid_paid", "invoice_paid", "onboarding_paid", "storage_paid"),
    *("egress_paid", "bought", "site_paid", "power_paid", "upkeep_paid", "insurance_paid", "staff_paid"),
)
EARNED = ("late_credit", "sla_credit", "sold")
STEPS = ("list", "service", "spares", "idle", "checkpoint", "redone", "restart", "speed")


def near(a: float, b: float, scale: float = 1.0) -> bool:
    return abs(a - b) <= SMALL + 1e-9 * max(abs(a), abs(b), scale)


def machines(results: Results) -> Infrastructure:
    """The chosen option with the active scenario."""
    return results.plan.inputs(results.case).infrastructure


def scale_of(r: Results) -> float:
    """What rounding errors of money are measured against."""
    return sum(map(abs, r.months("machines"))) + r.once("contract") + r.once("purchase")


def block_hours(r: Results) -> float:
    """GPU-hours of one booked step."""
    return 24 * machines(r).block * machines(r).nodes * machines(r).gpus


def everything_is_finite(r: Results) -> bool:
    return broken(r) == ()


def lines_add_up_to_what_machines_cost(r: Results) -> bool:
    lines = [*(r.months(key) for key in PAID), *([-value for value in r.months(key)] for key in EARNED)]
    sums = [sum(parts) for parts in zip(*lines, strict=True)]
    same = all(near(a, b, scale_of(r)) for a, b in zip(sums, r.months("machines"), strict=True))
    return same and near(sum(sums), r.once("machine_cost"), scale_of(r))


def what_is_not_paid_is_owed_and_paid_within_two_months(r: Results) -> bool:
    due = sum(r.months("usage_cost")) + sum(r.months("invoice_due"))
    paid = sum(r.months("use_paid")) + sum(r.months("invoice_paid"))
    owed, later = r.once("owed"), r.once("owed_1") + r.once("owed_2")
    return near(paid + owed, due, scale_of(r)) and near(owed, later, scale_of(r)) and owed >= -SMALL * scale_of(r)


def cash_lines_are_whole_cents(r: Results) -> bool:
    return all(round(value, 2) == value for key in (*PAID, *EARNED) for value in r.months(key))


def shares_of_time_make_the_goodput(r: Results) -> bool:
    product = r.once("run_ettr") * r.once("quality_used") * (1 - r.once("idle_used"))
    return near(r.once("run_goodput"), product) and 0 < r.once("run_goodput") <= 1 + SMALL


def the_interval_is_below_youngs_and_near_dalys(r: Results) -> bool:
    for job in ("run", "try"):
        best, young, daly = (r.once(f"{job}_{key}") for key in ("optimum", "young", "daly"))
        if best > young * (1 + 1e-12) or (r.once(f"{job}_write") < 0.003 and abs(daly - best) > 1e-5 * best):
            return False
    return True


def steps_lead_from_list_price_to_useful_hour(r: Results) -> bool:
    steps = [r.once(f"step_{step}") for step in STEPS]
    return near(sum(steps), r.once("run_price")) and min(steps) >= -SMALL


def fiscal_years_add_up(r: Results) -> bool:
    for key in ("machines", "expense", "bound_paid"):
        years = [r.once(f"{key}_year_{year}") for year in range(1, YEARS + 1)]
        if not near(sum(years), sum(r.months(key)), scale_of(r)):
            return False
    first = int(r.plan.inputs(r.case).general.year_end)
    ends = [month for month in range(1, r.never) if (month - first) % 12 == 0]
    years = r.months("fiscal_year")
    return years[0] == 1 and all(years[month] == 1 + sum(end < month for end in ends) for month in range(1, r.never))


def expense_and_open_asset_make_the_cash(r: Results) -> bool:
    return near(r.once("expense_all") + r.months("asset")[-1], r.once("machine_cost"), scale_of(r))


def nothing_is_left_in_the_books_when_all_is_over(r: Results) -> bool:
    """Use and bills are expensed in the months they are for, a purchase at its sale at the latest."""
    o = machines(r)
    bills_end = r.once("until") <= r.never - 1 or o.terms != COMMITTED
    sold = o.terms != OWNED or (o.is_resold and r.once("ready") <= r.never - 1)
    if not (bills_end and sold) or min(r.months("repriced")) < 1:
        return True
    return abs(r.months("asset")[-1] + r.once("owed")) <= 0.01 * (o.term + 2) + 1e-9 * scale_of(r)


def a_commitment_costs_its_contract(r: Results) -> bool:
    """Prepaid and invoiced, whichever invoices the prepayment lowers; a term paid from the promised date is longer."""
    o = machines(r)
    whole = o.terms == COMMITTED and r.once("until") <= r.never - 1 and min(r.months("repriced")) == 1
    if not whole or o.billed_from == AS_PROMISED:
        return True
    paid = sum(r.months("prepaid_paid")) + sum(r.months("invoice_due"))
    return abs(paid - r.once("contract")) <= 0.005 * (o.term + 2) + 1e-9 * scale_of(r)


def no_more_is_billed_than_the_term(r: Results) -> bool:
    o = machines(r)
    late = r.once("until") - r.once("begin")
    months = r.months("months_billed")[-1]
    return 0 <= months <= (ceil(late - 1e-9) if o.terms == COMMITTED else 0) + SMALL


def nodes_are_under_a_term_or_by_use(r: Results) -> bool:
    o = machines(r)
    base, extra = r.once("base_nodes"), r.once("extra_nodes")
    return (base, extra) == (0, 0) if o.terms == BY_USE else base + extra == o.nodes and base >= 0 and extra >= 0


def blocks_cover_the_run_and_no_more_than_a_block_is_lost(r: Results) -> bool:
    step = 24 * machines(r).block
    least = -SMALL - SLIVER * step
    spare = [
        booked - done for booked, done in zip(r.months("booked_so_far"), r.months("run_hours_so_far"), strict=True)
    ]
    return all(least <= each <= step + SMALL for each in spare) and (step > 0 or not any(spare))


def use_after_the_run_is_served_or_missed(r: Results) -> bool:
    a, last = r.plan.inputs(r.case).architecture, r.never - 1
    done, missed, due = (sum(r.months(f"tail_{key}")) for key in ("done", "missed", "due"))
    end = r.once("run_finished")
    wanted = a.tail * (last - end) if end else 0.0
    parts = zip(r.months("tail_in_term"), r.months("tail_by_use"), r.months("tail_due"), strict=True)
    return (
        near(done + missed, due, due)
        and near(due, wanted, wanted)
        and all(own >= 0 and later >= 0 and own + later <= each + 1e-9 * due for own, later, each in parts)
    )


def a_fixed_price_costs_and_protects(r: Results) -> bool:
    scale = 1e-9 * scale_of(r) + SMALL
    return min(r.months("overpaid")) >= -scale and min(r.months("protected")) >= -scale


def spares_needed_keep_the_promise(r: Results) -> bool:
    reached = [r.once("away_0"), *(r.once(f"reached_{step}") for step in range(1, 17))]
    short = [1 - each > machines(r).short for each in reached]
    return short == sorted(short, reverse=True) and r.once("needed_16") == sum(short)


def a_contract_is_either_used_up_or_still_to_pay(r: Results) -> bool:
    """Invoices to come and prepayment not used up are the fees of the months left, unless these were renegotiated."""
    rows = zip(r.months("coming"), r.months("unused"), r.months("fees_left"), strict=True)
    scale = CENT + 1e-9 * r.once("contract")  # the prepayment is rounded to the cent
    whole = min(r.months("repriced")) == 1
    most = r.once("prepayment") + CENT
    return all(
        coming >= 0 and 0 <= unused <= most and (not whole or abs(coming + unused - fees) <= scale)
        for coming, unused, fees in rows
    )


def what_is_bound_is_paid_in_the_end(r: Results) -> bool:
    most = r.once("bound_peak")
    return most == max(0, *r.months("committed_open")) and r.once("bound_after") == r.months("committed_open")[-1] >= 0


MACHINE_PROMISES: tuple[Callable[[Results], bool], ...] = (
    everything_is_finite,
    lines_add_up_to_what_machines_cost,
    what_is_not_paid_is_owed_and_paid_within_two_months,
    cash_lines_are_whole_cents,
    shares_of_time_make_the_goodput,
    the_interval_is_below_youngs_and_near_dalys,
    steps_lead_from_list_price_to_useful_hour,
    fiscal_years_add_up,
    expense_and_open_asset_make_the_cash,
    nothing_is_left_in_the_books_when_all_is_over,
    a_commitment_costs_its_contract,
    no_more_is_billed_than_the_term,
    nodes_are_under_a_term_or_by_use,
    blocks_cover_the_run_and_no_more_than_a_block_is_lost,
    use_after_the_run_is_served_or_missed,
    a_fixed_price_costs_and_protects,
    spares_needed_keep_the_promise,
    a_contract_is_either_used_up_or_still_to_pay,
    what_is_bound_is_paid_in_the_end,
)
