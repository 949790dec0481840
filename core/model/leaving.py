"""Leaving at the end of any month: what it costs, what is stranded, what stays committed (infrastructure.md 2.11)."""

from __future__ import annotations

from core.formula import chosen, greatest, least, ratio, when
from core.given import Inputs
from core.inputs.terms import FIRST_INVOICES, SPREAD_OUT
from core.model.contract import Deal
from core.model.delivery import Delivery
from core.model.prices import Standing
from core.number import Number
from core.rows import Rows
from core.units import FLAG, MONTH, PERCENT, RATIO, USD


def leaving(i: Inputs, d: Delivery, t: Deal, s: Standing, month: Number, rows: Rows) -> None:
    """Exit cost, stranded cost and open commitments at the end of the month."""
    rows.section("Leaving at the end of the month")
    needed = greatest(when(rows.now("run_left") > 0, 1.0, 0.0), when(i.architecture.tail > 0, 1.0, 0.0))
    lasts = when(month < d.until, greatest(1 - d.by_use, needed), 0.0)
    signed = rows.row("signed", "Bound or in use", FLAG, when(month >= i.infrastructure.signature, lasts, 0.0))
    coming, unused = _contract(i, d, t, month, rows)
    vendor = _vendor(i, d, signed, (coming, unused), month, rows)
    own = _own(i, d, t, s, signed, month, rows)
    use = greatest(0.0, rows.now("use_paid_so_far") - rows.now("usage_so_far"))
    ahead = rows.row("ahead", "Use paid ahead and lost", USD, use)
    moving = _moving(i, d, t, s, signed, rows)
    out = rows.row("exit_cost", "Cost of leaving", USD, vendor + own + ahead + moving)
    idle = rows.row("idle_so_far", "Waiting hours paid so far", USD, rows.now("waiting_so_far") * _hour(d, t, s))
    stranded = rows.row("stranded", "Stranded cost", USD, greatest(0.0, out) + idle)
    bound = d.committed * t.contract + d.owned * t.purchase
    rows.row("stranded_share", "Stranded, of what was committed", PERCENT, ratio(stranded, bound, 0.0))
    failing = signed * i.infrastructure.failing / i.constants.year_months
    rows.row("vendor_loss", "Expected loss from a failing vendor", USD, failing * (d.committed * unused + moving))
    due = d.owned * greatest(0.0, t.purchase - rows.now("bought_so_far"))
    rows.row("committed_open", "Committed and still to pay", USD, signed * (d.committed * coming + due))


def _contract(i: Inputs, d: Delivery, t: Deal, month: Number, rows: Rows) -> tuple[Number, Number]:
    """Invoices still to come, and the part of the prepayment not yet used up."""
    o = i.infrastructure
    left = rows.row(
        "months_left", "Months of the term left", MONTH, d.committed * greatest(0.0, d.until - greatest(month, d.begin))
    )
    rest = rows.row("fees_left", "Fees of the months left", USD, t.fee * left)
    spread = t.prepayment * ratio(left, d.until - d.begin, 0.0)
    first = greatest(0.0, t.prepayment - rows.now("fees"))
    last = least(t.prepayment, rest)
    other = when(chosen(o.applied, FIRST_INVOICES), first, last)
    unused = rows.row(
        "unused", "Prepayment not used up", USD, d.committed * when(chosen(o.applied, SPREAD_OUT), spread, other)
    )
    return rows.row("coming", "Invoices still to come", USD, greatest(0.0, rest - unused)), unused


def _vendor(i: Inputs, d: Delivery, signed: Number, owed: tuple[Number, Number], month: Number, rows: Rows) -> Number:
    """What the vendor asks: max(floor, fee · R) + U - refund - sublease; nothing where one may walk away."""
    o, (coming, unused) = i.infrastructure, owed
    fee = greatest(o.exit_least, o.exit_fee * coming)
    taken = rows.row("sublet", "Sublease would bring", USD, _sublease(i, d, month, rows))
    free = (o.walk_away > 0) * (month >= d.promised + o.walk_away) * (month < d.delivered)
    asked = fee + unused * (1 - o.refund) - taken
    return rows.row("exit_vendor", "Vendor keeps and asks", USD, d.committed * signed * when(free, 0.0, asked))


def _sublease(i: Inputs, d: Delivery, month: Number, rows: Rows) -> Number:
    """The hours of the months left at falling market prices: a geometric sum."""
    k, o = i.constants, i.infrastructure
    fall = rows.row(
        "month_factor", "Market price after a month", RATIO, (1 - i.general.price_fall) ** (1 / k.year_months)
    )
    left = rows.now("months_left")
    worth = rows.row(
        "months_worth", "Months left, at today's price", MONTH, ratio(fall * (1 - fall**left), 1 - fall, left)
    )
    price: Number = o.market * (1 - i.general.price_fall) ** (month / k.year_months)
    hours = d.base * o.gpus * i.general.hours
    return o.sublease * (1 - o.sublease_cost) * price * hours * worth


def _own(i: Inputs, d: Delivery, t: Deal, s: Standing, signed: Number, month: Number, rows: Rows) -> Number:
    """Own machines: what is not yet paid of them, the site's notice, less what a sale then brings."""
    k, o = i.constants, i.infrastructure
    age = rows.row("age", "Months in use", MONTH, greatest(0.0, month - rows.now("first_month") + 1))
    worth = rows.row("residual", "Servers would bring", USD, when(month >= d.delivered, _residual(i, t, age, s), 0.0))
    due = greatest(0.0, t.purchase - rows.now("bought_so_far"))
    notice = t.kilowatts * o.site * o.site_notice
    written = when(month > d.ready, least(1.0, (month - d.ready) / o.life), 0.0)
    rows.row("book_loss", "Loss in the books", USD, d.owned * signed * (t.purchase * (1 - written) - worth))
    kept = t.purchase - _residual(i, t, month, s) + s.kept * month
    price = ratio(kept, s.capacity * month, t.purchase + k.thousand)
    rows.row("kept_price", "A useful hour, if kept so many months", USD, d.owned * price)
    return rows.row(
        "exit_own", "Own machines: still due, notice, less the sale", USD, d.owned * signed * (due + notice - worth)
    )


def _residual(i: Inputs, t: Deal, months: Number, s: Standing) -> Number:
    """Servers after so many months of use, less removal: price · rho^(t/T), rho reached at the horizon."""
    o = i.infrastructure
    servers = t.billed * o.server
    left: Number = greatest(o.residual, i.constants.tolerance) ** (months / s.kept_months)
    return servers * left - servers * o.residual * o.removal


def _moving(i: Inputs, d: Delivery, t: Deal, s: Standing, signed: Number, rows: Rows) -> Number:
    """Data out, the work of moving, and the months in which two clusters are paid."""
    o = i.infrastructure
    month = d.committed * t.fee + d.owned * s.kept
    return rows.row(
        "moving",
        "Moving elsewhere",
        USD,
        signed * ((1 - d.owned) * o.egress + o.migration * o.staff_cost + o.twice * month),
    )


def _hour(d: Delivery, t: Deal, s: Standing) -> Number:
    """What a paid hour costs."""
    return d.by_use * t.use_rate + d.committed * t.term_rate + d.owned * s.hour
