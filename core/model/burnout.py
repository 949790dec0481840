"""What load does to people: on call, burnout-risk index, exits (team.md 1.3 I–K). Figures of a team, never of a person.

The index is the expected share of the team that reports high burnout. Its target is a logistic sum of hours, work
nobody covers, on-call share, calls after hours, and support; the index follows it, faster up than down.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import exp, greatest, least, ln, ratio, weighted, when
from core.given import Inputs
from core.number import Number
from core.rows import Rows
from core.units import COUNT_A_MONTH, LOG_ODDS, PERCENT, PERCENT_PER_YEAR, PERSON, RATIO


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Strain:
    """Index and its target, overtime and how much of it is felt, and the chance to leave at the month's end."""

    burnout: Number
    target: Number
    overtime: Number
    overtime_felt: Number
    exit_chance: Number


def opening(i: Inputs, rows: Rows) -> Strain:
    """Rested before month 0."""
    return Strain(
        rows.opening("burnout", i.people.resting),
        rows.opening("burnout_target", i.people.resting),
        rows.opening("overtime", 0.0),
        rows.opening("overtime_felt", 0.0),
        0.0,
    )


def begin(i: Inputs, before: Strain, rows: Rows) -> Strain:
    """The index and the overtime people feel, as the month begins."""
    p = i.people
    rows.section("Strain as the month begins")
    pace = when(before.target > before.burnout, p.burn_up, p.burn_down)
    index = rows.row(
        "burnout",
        "Burnout-risk index",
        PERCENT,
        before.burnout + (before.target - before.burnout) / pace,
        note="Of the whole team; never of one person.",
    )
    felt = rows.row(
        "overtime_felt",
        "Overtime that is felt",
        PERCENT,
        before.overtime_felt + (before.overtime - before.overtime_felt) / p.fatigue_months,
    )
    return Strain(index, before.target, before.overtime, felt, 0.0)


def end(
    i: Inputs, people: tuple[Number, ...], active: tuple[Number, ...], strain: Strain, month: Number, rows: Rows
) -> Strain:
    """What the month adds: on-call, the target of the index, the chance to leave."""
    _on_call(i, people, active, rows)
    target = rows.row("burnout_target", "Where the index is heading", PERCENT, _target(i, month, rows))
    chance = _chance(i, strain.burnout, month, rows)
    return Strain(strain.burnout, target, rows.now("overtime"), strain.overtime_felt, chance)


def _on_call(i: Inputs, people: tuple[Number, ...], active: tuple[Number, ...], rows: Rows) -> None:
    """The rota, how often one is on call, and how often one is called after hours."""
    k, p = i.constants, i.people
    rows.section("On call")
    own = weighted(people, tuple(seat.is_on_call for seat in i.team.seats))
    lent = weighted(active, tuple(vendor.rota for vendor in i.team.vendors))
    rota = rows.row("rota", "People in the rota", PERSON, own + lent)
    share = least(1.0, ratio(p.positions, rota, 1.0))
    rows.row("on_call", "Share of time on call", PERCENT, when(rows.now("nodes") > 0, share, 0.0))
    incidents = rows.now("incidents")
    rows.row("night_calls", "Calls after hours a person", COUNT_A_MONTH, p.after_hours * ratio(incidents, rota, 0.0))
    rows.row("shift_incidents", "Incidents a shift", RATIO, incidents / (k.month_days * k.shifts))


def _target(i: Inputs, month: Number, rows: Rows) -> Number:
    """Logit P* = logit P0 + hours + work nobody covers + on call + calls + want of support."""
    k, p = i.constants, i.people
    rows.section("Burnout")
    pressure = greatest(0.0, rows.now("pressure") - rows.now("overtime"))
    over = greatest(0.0, rows.now("on_call") / p.rota_limit - 1)
    parts = (
        ("hours", "hours", ln(p.burn_hours) * (rows.now("week_hours") - k.week) / k.long_week),
        ("load", "work nobody covers", ln(p.burn_load) * least(1.0, pressure)),
        ("rota", "being on call", ln(p.burn_rota) * least(k.far, over)),
        ("pages", "calls after hours", p.burn_pages * rows.now("night_calls")),
        ("support", "want of support", ln(p.burn_support) * (k.half - rows.now("support"))),
    )
    odds = rows.row("burn_at_rest", "Log-odds at rest", LOG_ODDS, ln(p.resting / (1 - p.resting)))
    for key, name, part in parts:
        odds = odds + rows.row(f"burn_by_{key}", f"Log-odds by {name}", LOG_ODDS, part)
    return when(month >= 1, 1 / (1 + exp(-least(odds, k.cap))), p.resting)


def _chance(i: Inputs, index: Number, month: Number, rows: Rows) -> Number:
    """λ = λ0 ((1 - B) + HR B) / ((1 - P0) + HR P0), so that λ0 holds at rest; q = 1 - exp(-λ/12)."""
    k, p = i.constants, i.people
    rows.section("Leaving")
    felt = ((1 - index) + p.burned_ratio * index) / ((1 - p.resting) + p.burned_ratio * p.resting)
    rate = rows.row(
        "attrition_rate", "Leaving, a year", PERCENT_PER_YEAR, p.attrition * when(p.burned_leave, felt, 1.0)
    )
    chance = 1 - exp(-(rate * rows.now("exits_factor") / k.year_months))
    return rows.row("exit_chance", "Chance to leave", PERCENT, when(month >= 1, chance, 0.0))
