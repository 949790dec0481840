"""Cash by month: what machines and people cost, what comes in, what is left. Each cash line is rounded to the cent."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import at, greatest, least, on_dates, rounded, when
from core.inputs.constants import Constants
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.money import Money
from core.model.infrastructure import Delivery
from core.number import Number
from core.rows import Rows
from core.units import FLAG, HOUR, KILOWATT, NODE, PERCENT, RATIO, USD, USD_PER_MONTH


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Terms:
    """What the contract or the purchase fixes."""

    prepayment: Number
    invoice: Number
    hardware: Number
    purchase: Number
    kilowatts: Number
    resale: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class State:
    """The money after a month: cash, the lowest cash so far, and whether cash ever was below zero."""

    cash: Number
    lowest: Number
    is_out: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Parts:
    """The inputs money reads."""

    constants: Constants
    general: General
    infrastructure: Infrastructure
    money: Money


def terms(k: Constants, general: General, o: Infrastructure, rows: Rows) -> Terms:
    """The fixed sums of a commitment and of a purchase; which of them are paid depends on the terms."""
    rows.section("Contract")
    billed = rows.row("billed_nodes", "Nodes on the bill", NODE, o.nodes + o.paid_spares)
    fee = rows.row("fee_month", "Committed fee", USD_PER_MONTH, billed * o.gpus * general.hours * o.fee)
    contract = rows.row("contract", "Total contract value", USD, fee * o.term)
    prepayment = rows.row("prepayment", "Prepayment", USD, rounded(o.prepaid * contract, k.cents))
    invoice = rows.row("invoice", "Invoice a month", USD_PER_MONTH, rounded((contract - prepayment) / o.term, k.cents))
    hardware = rows.row("hardware", "Servers and fabric", USD, billed * (o.server + o.fabric))
    purchase = rows.row("purchase", "Purchase", USD, hardware * (1 + o.integration) + o.lump)
    kilowatts = rows.row("kilowatts", "Electrical draw", KILOWATT, billed * o.draw * (1 + o.overhead))
    resale = rows.row("resale_value", "Resale less removal", USD, billed * o.server * o.residual * (1 - o.removal))
    return Terms(prepayment, invoice, hardware, purchase, kilowatts, resale)


def advance(p: Parts, d: Delivery, t: Terms, before: State, month: Number, rows: Rows) -> State:
    """Spending and income of the month, closing cash, and its value today."""
    rented = _rented(p, d, t, month, rows)
    owned = _owned(p, d, t, month, rows)
    rows.section("Cash")
    machines = rows.row("machines", "Machines", USD, rented + owned)
    payroll = rows.row("payroll", "Payroll", USD, rounded(rows.now("payroll_due"), p.constants.cents))
    other = rows.row("other", "Other spending", USD, when(month >= 1, p.money.other, 0.0))
    spent = rows.row("spent", "Spent", USD, machines + payroll + other)
    funded = rows.row(
        "funded",
        "Funding",
        USD,
        on_dates(
            tuple(round_.month for round_ in p.money.funding), tuple(round_.amount for round_ in p.money.funding), month
        ),
    )
    opening = rows.row("opening", "Opening cash", USD, before.cash)
    cash = rows.row("cash", "Closing cash", USD, opening + funded - spent)
    lowest = rows.row("lowest", "Lowest cash so far", USD, least(before.lowest, cash))
    is_out = rows.row("is_out", "Cash was below zero", FLAG, greatest(before.is_out, when(cash < 0, 1.0, 0.0)))
    rows.row("solvent", "Cash lasts", FLAG, 1 - is_out)
    rows.row("spent_before", "Spent until release", USD, spent * (1 - at(rows.whole("released"), month - 1)))
    worth = rows.row(
        "worth",
        "Worth today of a dollar then",
        RATIO,
        (1 + p.general.discount) ** (0 - month / p.constants.year_months),
    )
    rows.row("present", "Spending at today's worth", USD, spent * worth)
    return State(cash, lowest, is_out)


def _rented(p: Parts, d: Delivery, t: Terms, month: Number, rows: Rows) -> Number:
    """What rented machines cost this month: use, prepayment, invoices, storage, leaving."""
    o = p.infrastructure
    rows.section("Rented machines")
    signing = rows.row(
        "signing", "Month of signature", FLAG, when((month <= o.signature) * (o.signature < month + 1), 1.0, 0.0)
    )
    bound = rows.row(
        "bound",
        "Month inside the term",
        FLAG,
        when((month > d.delivered) * (month - o.term <= d.delivered), d.committed, 0.0),
    )
    used = rows.row("use_paid", "Use", USD, at(rows.whole("usage_cost"), month - o.lag))
    ahead = rows.row("prepaid_paid", "Prepayment paid", USD, d.committed * signing * t.prepayment)
    invoiced = rows.row("invoice_paid", "Invoices", USD, bound * t.invoice)
    entry = rows.row("onboarding_paid", "Onboarding", USD, signing * (1 - d.owned) * o.onboarding)
    working = when(rows.now("run_hours") + rows.now("try_hours") > 0, 1 - d.owned, 0.0)
    in_use = rows.row("in_use", "Machines in use", FLAG, greatest(bound, working))
    kept = rows.row("storage_paid", "Storage and other", USD, in_use * o.storage)
    left = rows.row("egress_paid", "Leaving", USD, (1 - d.owned) * rows.now("run_last") * o.egress)
    return rows.row("rented", "Rented machines", USD, used + ahead + invoiced + entry + kept + left)


def _owned(p: Parts, d: Delivery, t: Terms, month: Number, rows: Rows) -> Number:
    """What own machines cost this month: purchase, site and running, less a sale at the end."""
    o, cents = p.infrastructure, p.constants.cents
    rows.section("Own machines")
    arrives = when((month - 1 < d.delivered) * (d.delivered <= month), 1.0, 0.0)
    arriving = rows.row("arriving", "Month of delivery", FLAG, arrives)
    accepted = when((month - 1 < d.ready) * (d.ready <= month), 1.0, 0.0)
    accepting = rows.row("accepting", "Month of acceptance", FLAG, accepted)
    at_last = (1 - o.at_order - o.at_delivery) * accepting
    due = o.at_order * rows.now("signing") + o.at_delivery * arriving + at_last
    share = rows.row("share_paid", "Share of the purchase due", PERCENT, due)
    bought = rows.row("bought", "Purchase paid", USD, rounded(d.owned * share * t.purchase, cents))
    rent = when(month > o.signature + o.lead, d.owned * t.kilowatts * o.site, 0.0)
    site = rows.row("site_paid", "Site rent", USD, rounded(rent, cents))
    running = _running(p, d, t, month, rows)
    sale = when(month >= rows.last, d.owned * o.is_resold * t.resale, 0.0)
    sold = rows.row("sold", "Resale", USD, rounded(sale, cents))
    return rows.row("own", "Own machines", USD, bought + site + running - sold)


def _running(p: Parts, d: Delivery, t: Terms, month: Number, rows: Rows) -> Number:
    """What running own machines costs this month: power, maintenance, insurance."""
    o, k = p.infrastructure, p.constants
    runs = rows.row("runs", "Own machines run", FLAG, when(month >= d.ready, d.owned, 0.0))
    at_work = rows.now("run_hours") + rows.now("try_hours")
    busy = rows.row("busy", "Share of the month at work", PERCENT, at_work / p.general.hours)
    draw = o.busy * busy + o.quiet * (1 - busy)
    metered = rows.row("metered", "Hours of full draw, metered", HOUR, runs * draw * o.pue * p.general.hours)
    power = rows.row("power_paid", "Power", USD, rounded(t.kilowatts * metered * o.tariff, k.cents))
    kept = runs * o.upkeep * t.hardware / k.year_months
    upkeep = rows.row("upkeep_paid", "Maintenance", USD, rounded(kept, k.cents))
    covered = runs * o.insurance * t.purchase / k.year_months
    insured = rows.row("insurance_paid", "Insurance", USD, rounded(covered, k.cents))
    return rows.row("running", "Power, maintenance, insurance", USD, power + upkeep + insured)
