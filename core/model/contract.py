"""What a contract or a purchase fixes, and what a contract bills month by month."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, greatest, least, overlap, ratio, rounded, when
from core.given import Inputs
from core.inputs.terms import AS_PROMISED, FIRST_INVOICES, PARTS_OF_MONTHS, SPREAD_OUT
from core.model.delivery import Delivery
from core.number import Number
from core.rows import Rows
from core.units import FLAG, KILOWATT, MONTH, NODE, PERCENT, RATIO, USD, USD_PER_GPU_HOUR, USD_PER_MONTH


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Deal:
    """Fixed sums, in dollars; rates per GPU-hour hold the managed service."""

    billed: Number
    use_rate: Number
    term_rate: Number
    fee: Number
    contract: Number
    prepayment: Number
    months: Number
    hardware: Number
    purchase: Number
    kilowatts: Number
    resale: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Billed:
    """What was billed up to a month: months of the term, fees, and fees less the prepayment put against them."""

    months: Number
    fees: Number
    invoiced: Number


def deal(i: Inputs, d: Delivery, rows: Rows) -> Deal:
    """The fixed sums of a commitment and of a purchase; which of them are paid depends on the terms."""
    k, o = i.constants, i.infrastructure
    rows.section("Contract")
    billed = rows.row("billed_nodes", "Nodes on the bill", NODE, when(d.by_use, o.nodes, d.base) + o.paid_spares)
    use_rate = rows.row("use_rate", "Usage price with service", USD_PER_GPU_HOUR, o.price * (1 + o.uplift))
    term_rate = rows.row("term_rate", "Committed price with service", USD_PER_GPU_HOUR, o.fee * (1 + o.uplift))
    fee = rows.row("fee_month", "Committed fee", USD_PER_MONTH, billed * o.gpus * i.general.hours * term_rate)
    contract = rows.row("contract", "Total contract value", USD, fee * o.term)
    prepayment = rows.row("prepayment", "Prepayment", USD, rounded(o.prepaid * contract, k.cents))
    rows.row("invoice", "Invoice a month", USD_PER_MONTH, rounded((contract - prepayment) / o.term, k.cents))
    months = rows.row("term_billed", "Months billed in all", MONTH, _months(i, d))
    hardware = rows.row("hardware", "Servers and fabric", USD, billed * (o.server + o.fabric))
    purchase = rows.row("purchase", "Purchase", USD, hardware * (1 + o.integration) + o.lump)
    kilowatts = rows.row("kilowatts", "Electrical draw", KILOWATT, billed * o.draw * (1 + o.overhead))
    resale = rows.row("resale_value", "Resale less removal", USD, billed * o.server * o.residual * (1 - o.removal))
    return Deal(billed, use_rate, term_rate, fee, contract, prepayment, months, hardware, purchase, kilowatts, resale)


def _months(i: Inputs, d: Delivery) -> Number:
    """The term and, where billing starts with the promised date, what delivery comes later, counted as invoices do."""
    o, k = i.infrastructure, i.constants
    late = chosen(o.billed_from, AS_PROMISED) * (d.delivered - d.promised)
    begun, ended = (rounded(date - k.half + k.tolerance, 0) for date in (d.begin, d.until))
    return d.committed * when(chosen(o.invoicing, PARTS_OF_MONTHS), o.term + late, ended - begun)


def bill(i: Inputs, d: Delivery, deal: Deal, before: Billed, month: Number, rows: Rows) -> Billed:
    """The fee of the month, and the invoice after the prepayment's share; both follow the contract's clauses."""
    rows.section("Bills of the term")
    share = _share(i, d, month, rows)
    months = rows.row("months_billed", "Months of the term billed", MONTH, before.months + share)
    factor = _repriced(i, months, rows)
    gross = rows.row("gross", "Fee of the month", USD, deal.fee * share * factor)
    fees = rows.row("fees", "Fees so far", USD, before.fees + gross)
    invoiced = _invoice(i, deal, fees, gross, before, rows)
    _credits(i, d, deal, gross, month, rows)
    return Billed(months, fees, invoiced)


def _share(i: Inputs, d: Delivery, month: Number, rows: Rows) -> Number:
    """The share of the month that is billed: whole months after the start, or the part inside the term."""
    inside = when((month > d.begin) * (month <= d.until), 1.0, 0.0)
    bound = rows.row("bound", "Whole month of the term", FLAG, d.committed * inside)
    parts = d.committed * overlap(month, d.begin, d.until)
    by_parts = chosen(i.infrastructure.invoicing, PARTS_OF_MONTHS)
    return rows.row("billed_share", "Share of the month billed", PERCENT, when(by_parts, parts, bound))


def _repriced(i: Inputs, months: Number, rows: Rows) -> Number:
    """The share of the fee left by the re-price clause: 1 - theta · max(0, 1 - p(k)/p_l) from billed month k on."""
    k, o = i.constants, i.infrastructure
    then = o.market * (1 - i.general.price_fall) ** (o.reprice / k.year_months)
    fallen = greatest(0.0, 1 - ratio(then, o.fee, 1.0))
    applies = (o.reprice > 0) * (months > o.reprice + k.tolerance)
    return rows.row("repriced", "Fee after renegotiation", RATIO, when(applies, 1 - o.passed_on * fallen, 1.0))


def _invoice(i: Inputs, deal: Deal, fees: Number, gross: Number, before: Billed, rows: Rows) -> Number:
    """The invoice of the month; returns what was to be invoiced so far when the prepayment goes first or last."""
    k, o = i.constants, i.infrastructure
    first = greatest(0.0, fees - deal.prepayment)
    last = least(fees, deal.fee * deal.months - deal.prepayment)
    due = rows.row("invoiced", "To be invoiced so far", USD, when(chosen(o.applied, FIRST_INVOICES), first, last))
    spread = gross * (1 - o.prepaid * ratio(o.term, deal.months, 1.0))
    rows.row(
        "invoice_due",
        "Invoice of the month",
        USD,
        rounded(when(chosen(o.applied, SPREAD_OUT), spread, greatest(0.0, due - before.invoiced)), k.cents),
    )
    return due


def _credits(i: Inputs, d: Delivery, deal: Deal, gross: Number, month: Number, rows: Rows) -> None:
    """Credits of the vendor: for lateness with the first bill, for poor availability with each."""
    k, o = i.constants, i.infrastructure
    first = when((month - 1 <= d.begin) * (d.begin < month), d.committed, 0.0)
    late = least(o.late_credit * (d.delivered - d.promised), o.late_most) * deal.fee
    rows.row("late_credit", "Credit for lateness", USD, rounded(first * late, k.cents))
    poor = when(rows.now("reachable") < o.promise, o.sla_credit * o.claimed, 0.0)
    rows.row("sla_credit", "Credit for availability", USD, rounded(poor * gross, k.cents))
