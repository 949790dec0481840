"""What the books show: expense against cash, what is bound, and both by fiscal year (infrastructure.md 2.15).

Flags and figures to talk about, not advice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.formula import at, greatest, least, ratio, rounded, total, total_where, when
from core.given import Inputs
from core.model.contract import Deal
from core.model.delivery import Delivery
from core.number import Number
from core.rows import Rows
from core.units import COUNT, FLAG, RATIO, USD

YEARS = 6  # fiscal years a horizon of 60 months can touch


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Kept:
    """What was paid, used and lost up to a month."""

    machines: Number
    peak: Number
    bought: Number
    use_paid: Number
    used: Number
    waiting: Number
    written: Number
    expense: Number
    bound: Number
    best: Number


def flags(i: Inputs, d: Delivery, t: Deal, rows: Rows) -> None:
    """How an accountant may see it: a lease, a service, or property (ASC 842, IFRS 16)."""
    o, k = i.infrastructure, i.constants
    rows.section("In the books")
    swappable = when(o.is_swappable, 0.0, 1.0)
    lease = d.committed * o.is_named * swappable * o.is_whole * o.is_directed
    lease = rows.row("is_lease", "May be a lease", FLAG, lease)
    rows.row("is_service", "A service", FLAG, 1 - lease - d.owned)
    rows.row("is_property", "Property", FLAG, d.owned)
    rate = (1 + i.general.discount) ** (1 / k.year_months) - 1
    worth = rows.row(
        "term_worth",
        "Worth of a dollar a month of the term",
        RATIO,
        ratio(1 - (1 + rate) ** (0 - o.term), rate, o.term),
    )
    rows.row("lease_debt", "Liability if it is a lease", USD, lease * t.fee * (1 - o.prepaid) * worth)


def so_far(before: Kept, rows: Rows) -> Kept:
    """Running sums that leaving and the books read."""
    rows.section("So far")
    spent = rows.row("machines_so_far", "Paid for machines so far", USD, before.machines + rows.now("machines"))
    peak = rows.row("machines_peak", "Most paid so far, negative", USD, least(before.peak, 0 - spent))
    bought = rows.row("bought_so_far", "Purchase paid so far", USD, before.bought + rows.now("bought"))
    use_paid = rows.row("use_paid_so_far", "Use paid so far", USD, before.use_paid + rows.now("use_paid"))
    used = rows.row("usage_so_far", "Use so far", USD, before.used + rows.now("usage_cost"))
    waiting = rows.row("waiting_so_far", "Waiting hours so far", USD, before.waiting + rows.now("waiting"))
    return replace(before, machines=spent, peak=peak, bought=bought, use_paid=use_paid, used=used, waiting=waiting)


def books(i: Inputs, d: Delivery, t: Deal, now: Kept, month: Number, rows: Rows) -> Kept:
    """Expense of the month against its cash, commitments, and the fiscal year."""
    k = i.constants
    rows.section("Books")
    ended = rounded((greatest(1, month) - 1 - i.general.year_end) / k.year_months + k.half + k.tolerance, 0)
    rows.row("fiscal_year", "Fiscal year", COUNT, 1 + greatest(0.0, ended))
    written = _written(i, d, t, now, month, rows)
    expense = rows.row("expense_so_far", "Expense so far", USD, now.expense + _expense(written, rows))
    rows.row("asset", "Paid, not yet expensed", USD, now.machines - expense, note="Negative: expensed, not yet paid.")
    due = rows.now("prepaid_paid") + rows.now("invoice_paid") + rows.now("bought") + rows.now("site_paid")
    rows.row("bound_paid", "Paid under commitments", USD, due)
    bound = rows.row("bound_most", "Most committed so far", USD, greatest(now.bound, rows.now("committed_open")))
    best = rows.row("best_kept", "Lowest price if kept so long", USD, least(now.best, rows.now("kept_price")))
    return replace(now, written=written, expense=expense, bound=bound, best=best)


def _written(i: Inputs, d: Delivery, t: Deal, now: Kept, month: Number, rows: Rows) -> Number:
    """A purchase is written off evenly over its life."""
    o = i.infrastructure
    inside = when((month > d.ready) * (month <= d.ready + o.life), 1.0, 0.0)
    off = rows.row("written_off", "Written off", USD, d.owned * inside * t.purchase / o.life)
    return rows.row("written_so_far", "Written off so far", USD, now.written + off)


def _expense(written: Number, rows: Rows) -> Number:
    """Use and fees as they are consumed, a purchase over its life and at its sale, the rest as it is paid."""
    consumed = rows.now("usage_cost") + rows.now("gross") - rows.now("credit")
    paid = rows.now("onboarding_paid") + rows.now("storage_paid") + rows.now("egress_paid") + rows.now("staff_paid")
    loss = rows.now("selling") * (rows.now("bought_so_far") - written) - rows.now("sold")
    sold = rows.row("sale_loss", "Loss at the sale", USD, loss, note="What the books still held, less what it brought.")
    own = rows.now("site_paid") + rows.now("running") + rows.now("written_off") + sold
    return rows.row("expense", "Expense of machines", USD, consumed + paid + own)


def years(i: Inputs, rows: Rows) -> None:
    """Cash, expense and commitments by fiscal year."""
    rows.section("Fiscal years")
    number: Number = 0.0
    for year in range(1, YEARS + 1):
        number = rows.row(f"year_{year}", f"Fiscal year {year}", COUNT, number + 1)
        for key, name in (
            ("machines", "Paid for machines"),
            ("expense", "Expense"),
            ("bound_paid", "Under commitments"),
        ):
            rows.row(
                f"{key}_year_{year}",
                f"{name}, fiscal year {year}",
                USD,
                total_where(rows.whole(key), rows.whole("fiscal_year"), number),
            )
    rows.row("bound_after", "Committed beyond the horizon", USD, at(rows.whole("committed_open"), rows.last))
    most = rows.row("bound_peak", "Most committed at once", USD, at(rows.whole("bound_most"), rows.last))
    rows.row("bound_cover", "Most committed over opening cash", RATIO, ratio(most, i.money.cash, 0.0))
    rows.row("expense_all", "Expense in all", USD, total(rows.whole("expense")))
