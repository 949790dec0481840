"""What a team can do at normal hours: talk, management, training, hiring and fatigue taken off (team.md 1.3 A–F)."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import greatest, least, ratio, total_between, weighted, when
from core.given import Inputs
from core.inputs.team import BY_FUNCTION, Shares
from core.model.burnout import Strain
from core.model.presence import Lent, Present
from core.number import Number
from core.rows import Rows
from core.units import FTE, PERCENT, PERSON, PERSON_MONTH, RATIO


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Led:
    """The team of a month, its vendors, and how well it is managed."""

    here: Present
    vendors: Lent
    coverage: Number
    support: Number
    shadow: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Contracts:
    """Working share of one head, contract of a whole seat, and what seats and vendors give to each function."""

    work: tuple[Number, ...]
    fte: tuple[Number, ...]
    shares: Shares
    lent: Shares


def managed(i: Inputs, leads: tuple[Number, ...], here: Present, vendors: Lent, rows: Rows) -> Led:
    """Management done against needed, and the support people get: cov · min(1, span with full support / span)."""
    p, seats = i.people, i.team.seats
    rows.section("Management")
    headcount, lent = rows.now("headcount"), rows.now("vendors_fte")
    done = weighted(here.ramped, tuple(seat.fte for seat in seats), tuple(seat.manages for seat in seats))
    management = rows.row("management", "Management done", FTE, done)
    need = rows.row(
        "management_need",
        "Management needed",
        FTE,
        p.manage_each * greatest(0.0, headcount - 1) + p.manage_fixed + p.manage_vendor * lent,
    )
    coverage = rows.row("coverage", "Management covered", PERCENT, least(1.0, ratio(management, need, 1.0)))
    rows.row("managing_use", "Load of management", PERCENT, ratio(need, management, when(need > 0, 1.0, 0.0)))
    shadow = rows.row(
        "shadow", "Managing by contributors", PERSON_MONTH, p.unmanaged * greatest(0.0, need - management)
    )
    leaders = rows.row("leaders", "People who lead", PERSON, weighted(here.people, leads))
    reports = rows.row("reports", "People led", PERSON, greatest(0.0, headcount - leaders) + lent)
    spread = least(1.0, ratio(p.span_full * leaders, reports, 1.0))
    support = rows.row("support", "Support by managers", PERCENT, when(leaders > 0, coverage * spread, 0.0))
    return Led(here, vendors, coverage, support, shadow)


def capacity(i: Inputs, c: Contracts, led: Led, strain: Strain, month: Number, rows: Rows) -> tuple[Number, ...]:
    """Person-months each function can do this month."""
    p, here = i.people, led.here
    rows.section("Capacity")
    rows.row(
        "contract_fte",
        "Contracts begun",
        FTE,
        total_between(tuple(seat.start for seat in i.team.seats), c.fte, 0.0, month),
    )
    rows.row("working_fte", "Ramped people, management taken off", FTE, weighted(here.ramped, c.work))
    talk = _communication(i, rows)
    fresh = rows.row(
        "freshness", "Output left by fatigue", PERCENT, greatest(0.0, 1 - p.fatigue * strain.overtime_felt)
    )
    before = (weighted(here.ramped, c.work, shares) * (1 - talk) * fresh for shares in c.shares)
    gross = rows.block("gross", "Work before training and hiring", BY_FUNCTION, PERSON_MONTH, before)
    net = _net(i, led, gross, rows)
    after = (net * own + weighted(led.vendors.work, lent) for own, lent in zip(gross, c.lent, strict=True))
    each = rows.block("capacity", "Capacity", BY_FUNCTION, PERSON_MONTH, after)
    rows.row("team_capacity", "Capacity in all", PERSON_MONTH, weighted(each))
    return each


def _communication(i: Inputs, rows: Rows) -> Number:
    """The share lost to coordination: c = min(most, κ ((n/g - 1)² + (g - 1)²))."""
    p = i.people
    talking = rows.row(
        "talking", "People who coordinate", PERSON, rows.now("headcount") + p.vendor_weight * rows.now("vendors_fte")
    )
    groups = rows.row("groups", "Groups", RATIO, greatest(1.0, rows.now("leaders")))
    inside = rows.row("inside", "Others in one's group", PERSON, greatest(0.0, talking / groups - 1))
    between = groups - 1
    return rows.row(
        "communication",
        "Lost to communication",
        PERCENT,
        least(p.communication_most, p.communication * (inside * inside + between * between)),
    )


def _net(i: Inputs, led: Led, gross: tuple[Number, ...], rows: Rows) -> Number:
    """What training, hiring and managing by contributors leave of their work."""
    k, p = i.constants, i.people
    learning = weighted(led.here.learning, tuple(seat.fte for seat in i.team.seats))
    training = rows.row("training", "Training new people", PERSON_MONTH, p.trainer * learning)
    hiring = rows.row(
        "hiring_time",
        "Interviews",
        PERSON_MONTH,
        p.interviews / k.month_work * ratio(rows.now("open_posts"), p.hiring_lead, 0.0),
    )
    whole = rows.row("gross_work", "Work before training and hiring", PERSON_MONTH, weighted(gross))
    lost = ratio(training + hiring + led.shadow, whole, 0.0)
    return rows.row("net_share", "Left by training, hiring and managing", PERCENT, greatest(k.least_net, 1 - lost))
