"""What machines cost in cash each month: rented, owned, and the people they need. Each line is rounded to the cent."""

from __future__ import annotations

from core.formula import at, greatest, rounded, when
from core.given import Inputs
from core.model.contract import Deal
from core.model.delivery import Delivery
from core.number import Number
from core.rows import Rows
from core.units import FLAG, HOUR, PERCENT, USD


def machines(i: Inputs, d: Delivery, t: Deal, month: Number, rows: Rows) -> Number:
    """What all machines cost this month, credits and sales taken off."""
    rented = _rented(i, d, t, month, rows)
    owned = _owned(i, d, t, month, rows)
    o = i.infrastructure
    rows.section("Machines")
    people = rows.row(
        "staff_paid",
        "People of the machines",
        USD,
        rounded((1 - i.people.link_nodes) * rows.now("staffed") * o.staff * o.staff_cost, i.constants.cents),
    )
    return rows.row("machines", "Machines", USD, rented + owned + people)


def staffed(i: Inputs, d: Delivery, month: Number, rows: Rows) -> None:
    """Months with people for the machines: from signature to the end of the run, of the term, or of all use."""
    left = rows.now("run_left") + rows.now("run_done")
    tail = when(i.architecture.tail > 0, 1.0, 0.0)
    by_use = d.is_served * greatest(when(left > 0, 1.0, 0.0), tail)
    term = d.committed * when(month - 1 < d.until, 1.0, 0.0)
    begun = when((month >= 1) * (month > i.infrastructure.signature), 1.0, 0.0)
    rows.row("staffed", "Machines have people", FLAG, begun * greatest(d.owned, greatest(term, by_use)))


def _rented(i: Inputs, d: Delivery, t: Deal, month: Number, rows: Rows) -> Number:
    """What rented machines cost this month: use, prepayment, invoices, onboarding, storage, leaving, less credits."""
    o, cents = i.infrastructure, i.constants.cents
    rows.section("Rented machines")
    signing = rows.row(
        "signing", "Month of signature", FLAG, when((month <= o.signature) * (o.signature < month + 1), 1.0, 0.0)
    )
    run = rows.row("use_work_paid", "Run and experiments by use", USD, at(rows.whole("use_work"), month - o.lag))
    later = rows.row("use_later_paid", "Use after the run", USD, at(rows.whole("use_later"), month - o.lag))
    used = rows.row("use_paid", "Use", USD, run + later)
    ahead = rows.row("prepaid_paid", "Prepayment paid", USD, d.committed * signing * t.prepayment)
    invoiced = rows.row("invoice_paid", "Invoices", USD, at(rows.whole("invoice_due"), month - o.invoice_lag))
    credit = rows.row("credit", "Credits", USD, rows.now("late_credit") + rows.now("sla_credit"))
    entry = rows.row("onboarding_paid", "Onboarding", USD, rounded(signing * (1 - d.owned) * o.onboarding, cents))
    kept = rows.row("storage_paid", "Storage and other", USD, rounded(rows.now("in_use") * o.storage, cents))
    out = rounded((1 - d.owned) * rows.now("run_last") * o.egress, cents)
    left = rows.row("egress_paid", "Data out", USD, out)
    return rows.row("rented", "Rented machines", USD, used + ahead + invoiced + entry + kept + left - credit)


def _owned(i: Inputs, d: Delivery, t: Deal, month: Number, rows: Rows) -> Number:
    """What own machines cost this month: purchase, site and running, less a sale at the end."""
    o, cents = i.infrastructure, i.constants.cents
    rows.section("Own machines")
    arrives = when((month - 1 < d.delivered) * (d.delivered <= month), 1.0, 0.0)
    arriving = rows.row("arriving", "Month of delivery", FLAG, arrives)
    accepted = when((month - 1 < d.ready) * (d.ready <= month), 1.0, 0.0)
    accepting = rows.row("accepting", "Month of acceptance", FLAG, accepted)
    at_last = (1 - o.at_order - o.at_delivery) * accepting
    due = o.at_order * rows.now("signing") + o.at_delivery * arriving + at_last
    share = rows.row("share_paid", "Share of the purchase due", PERCENT, due)
    bought = rows.row("bought", "Purchase paid", USD, rounded(d.owned * share * t.purchase, cents))
    rent = when(month > d.promised, d.owned * t.kilowatts * o.site, 0.0)
    site = rows.row("site_paid", "Site rent", USD, rounded(rent, cents))
    running = _running(i, d, t, month, rows)
    sells = when((month >= rows.last) * (d.delivered <= rows.last), d.owned * o.is_resold, 0.0)
    selling = rows.row("selling", "Servers are sold", FLAG, sells)
    sold = rows.row("sold", "Resale", USD, rounded(selling * t.resale, cents))
    return rows.row("own", "Own machines", USD, bought + site + running - sold)


def _running(i: Inputs, d: Delivery, t: Deal, month: Number, rows: Rows) -> Number:
    """What running own machines costs this month: power, maintenance, insurance."""
    o, k, hours = i.infrastructure, i.constants, i.general.hours
    runs = rows.row("runs", "Own machines run", FLAG, when(month >= d.ready, d.owned, 0.0))
    later = rows.now("tail_in_term") / rows.now("run_goodput") / greatest(1, o.gpus * d.base)
    at_work = rows.now("run_hours") + rows.now("try_hours") + later
    busy = rows.row("busy", "Share of the month at work", PERCENT, at_work / hours)
    draw = o.busy * busy + o.quiet * (1 - busy)
    metered = rows.row("metered", "Hours of full draw, metered", HOUR, runs * draw * o.pue * hours)
    power = rows.row("power_paid", "Power", USD, rounded(t.kilowatts * metered * o.tariff, k.cents))
    kept = runs * o.upkeep * t.hardware / k.year_months
    upkeep = rows.row("upkeep_paid", "Maintenance", USD, rounded(kept, k.cents))
    covered = runs * o.insurance * t.purchase / k.year_months
    insured = rows.row("insurance_paid", "Insurance", USD, rounded(covered, k.cents))
    return rows.row("running", "Power, maintenance, insurance", USD, power + upkeep + insured)
