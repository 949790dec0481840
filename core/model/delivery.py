"""Delivery: which terms hold, when machines are there, how late they may be."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, exp, greatest, least, ln, overlap, ratio, when
from core.given import Inputs
from core.inputs.delivery import WAIT_FOR_ALL
from core.inputs.terms import AS_PROMISED, BY_USE, COMMITTED, ON_ACCEPTANCE
from core.model import events
from core.model.vendor import Figures
from core.number import Number
from core.rows import Rows
from core.units import FLAG, HOUR, MONTH, NODE, RATIO


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Delivery:
    """Which terms hold, when machines are there, and how many work on what. Dates count months from the start.

    `base` nodes stand under a term or are owned; `is_served` says that demand beyond them is met by use.
    """

    by_use: Number
    committed: Number
    owned: Number
    is_served: Number
    base: Number
    extra: Number
    try_nodes: Number
    promised: Number
    delivered: Number
    ready: Number
    begin: Number
    until: Number
    fails: Number


def delivery(i: Inputs, figures: Figures, rows: Rows) -> Delivery:
    """Delivery t_d = signature + lead + delay; training from t_0 = t_d + burn-in, while machines are there."""
    o = i.infrastructure
    rows.section("Delivery")
    by_use = rows.row("by_use", "Paid by use", FLAG, chosen(o.terms, BY_USE))
    committed = rows.row("committed", "Paid for a term", FLAG, chosen(o.terms, COMMITTED))
    owned = rows.row("owned", "Own cluster", FLAG, 1 - by_use - committed)
    served = rows.row("is_served", "More is met by use", FLAG, greatest(by_use, when(o.is_open, 1.0, 0.0)))
    base = rows.row(
        "base_nodes", "Nodes under a term or owned", NODE, (1 - by_use) * (o.nodes - least(o.extra, o.nodes))
    )
    extra = rows.row("extra_nodes", "Nodes by use on top", NODE, (1 - by_use) * least(o.extra, o.nodes))
    try_nodes = rows.row("try_nodes", "Nodes of experiments", NODE, when(by_use, o.try_nodes, o.nodes))
    promised = rows.row("promised", "Promised delivery", MONTH, o.signature + o.lead)
    delay = events.delay(i, figures.delay, _lateness(i, promised, rows), rows)
    delivered = rows.row("delivered", "Delivery", MONTH, promised + delay)
    held_up = events.standstill(i, rows)
    reseated = _reseated(i, rows)
    ramp = when(chosen(o.while_ramping, WAIT_FOR_ALL), o.ramp, 0.0)
    ready = rows.row("ready", "Training can begin", MONTH, delivered + o.burn_in + reseated + ramp + held_up)
    accepted = chosen(o.billed_from, ON_ACCEPTANCE)
    billed = when(accepted, ready, when(chosen(o.billed_from, AS_PROMISED), promised, delivered))
    begin = rows.row("begin", "Term is billed from", MONTH, billed)
    until = rows.row(
        "until", "Machines until", MONTH, when(committed, when(accepted, ready, delivered) + o.term, rows.last + 1)
    )
    fails = events.vendor_fails(i, rows)
    return Delivery(
        by_use, committed, owned, served, base, extra, try_nodes, promised, delivered, ready, begin, until, fails
    )


def _lateness(i: Inputs, promised: Number, rows: Rows) -> Number:
    """Width of the delay: a lognormal by its middle and its tenth, zero in a share of cases (infrastructure.md 2.3)."""
    k, o = i.constants, i.infrastructure
    wide = greatest(o.delay_high, k.tolerance) / greatest(o.delay, k.tolerance)
    sigma = rows.row(
        "delay_sigma",
        "Width of the delay's logarithm",
        RATIO,
        greatest(0.0, ln(wide) / k.tenth) * when(o.delay > 0, 1, 0),
    )
    rows.row(
        "delay_mean",
        "Expected delay",
        MONTH,
        (1 - o.on_time) * o.delay * exp(least(sigma * sigma * k.half, k.cap)),
    )
    rows.row("late", "Delivery, one late time in ten", MONTH, promised + greatest(o.delay, o.delay_high))
    return sigma


def _reseated(i: Inputs, rows: Rows) -> Number:
    """Months a repair holds the start up, because more nodes are bad at first than there are spares."""
    o = i.infrastructure
    bad = rows.row("bad_nodes", "Nodes bad at acceptance", NODE, o.bad * (o.nodes + o.spares))
    repair = greatest(0.0, o.hard_repair / i.general.hours - o.burn_in)
    return rows.row("reseated", "Wait for nodes that were bad", MONTH, when(bad > o.spares, repair, 0.0))


def open_hours(i: Inputs, d: Delivery, month: Number, rows: Rows) -> Number:
    """Hours of the whole cluster a run can have this month; fewer while nodes are still arriving."""
    o = i.infrastructure
    rows.section("Machines there")
    end = when(d.is_served, rows.last + 1, d.until)
    ramp = rows.row("ramp", "Ramp the run goes through", MONTH, (1 - chosen(o.while_ramping, WAIT_FOR_ALL)) * o.ramp)
    arrived = rows.row("arrived", "Cluster months there so far", MONTH, _grown(least(month, end) - d.ready, ramp))
    before = rows.row(
        "arrived_before", "Of these before this month", MONTH, _grown(least(month - 1, end) - d.ready, ramp)
    )
    there = when(ramp > 0, arrived - before, overlap(month, d.ready, end))
    rows.row(
        "term_hours",
        "Hours of the term or of own machines",
        HOUR,
        (1 - d.by_use) * overlap(month, d.ready, d.until) * i.general.hours,
    )
    gone = events.replaced_share(i, d.fails, d.committed, month, rows)
    return rows.row("open_hours", "Hours machines are there", HOUR, there * (1 - gone) * i.general.hours)


def _grown(since: Number, ramp: Number) -> Number:
    """Months of the whole cluster in so many months from its first node: the area under a linear ramp."""
    inside = greatest(0.0, least(since, ramp))
    return ratio(inside * inside, ramp + ramp, 0.0) + greatest(0.0, since - ramp)
