"""Waiting: the whole plan moves but for people of month 1, other spending and funding (coupling.md 2)."""

from __future__ import annotations

from dataclasses import replace

from core.formula import when
from core.given import Inputs
from core.inputs.demand import Demand
from core.inputs.people import Fleet
from core.inputs.team import Seat, Vendor
from core.model import events
from core.number import Number
from core.rows import Rows, numbered
from core.units import MONTH, MONTH_NUMBER


def waited(i: Inputs, rows: Rows) -> Inputs:
    """The inputs with signature, hires after month 1, vendors, work, first experiments and stated nodes moved."""
    wait, o, a = i.general.waiting, i.infrastructure, i.architecture
    rows.section("Waiting")
    signed = rows.row("signature", "Signature", MONTH, o.signature + wait)
    tried = rows.row("first_try", "First month of experiments", MONTH_NUMBER, a.first_experiment + wait)
    return replace(
        i,
        infrastructure=replace(o, signature=signed),
        team=replace(i.team, seats=_seats(i, rows), vendors=_vendors(i, rows)),
        architecture=replace(a, first_experiment=tried, demand=_lines(i, rows)),
        people=replace(i.people, calendar=_calendar(i, rows)),
    )


def _seats(i: Inputs, rows: Rows) -> tuple[Seat, ...]:
    seats, wait = i.team.seats, i.general.waiting
    later = wait + events.hired_late(i, rows)
    starts = (seat.start + when(seat.start > 1, later, 0.0) for seat in seats)
    moved = rows.block("start", "Joins in", numbered("seat", len(seats)), MONTH_NUMBER, starts)
    return tuple(replace(seat, start=start) for seat, start in zip(seats, moved, strict=True))


def _vendors(i: Inputs, rows: Rows) -> tuple[Vendor, ...]:
    listed, wait = i.team.vendors, i.general.waiting
    members = numbered("vendor", len(listed))
    firsts = rows.block("vendor_first", "Contract from", members, MONTH_NUMBER, (each.first + wait for each in listed))
    lasts = rows.block("vendor_last", "Contract until", members, MONTH_NUMBER, (each.last + wait for each in listed))
    return tuple(replace(each, first=first, last=last) for each, first, last in zip(listed, firsts, lasts, strict=True))


def _lines(i: Inputs, rows: Rows) -> tuple[Demand, ...]:
    lines, wait = i.architecture.demand, i.general.waiting
    members = numbered("line", len(lines))
    firsts = rows.block("line_first", "Falls due from", members, MONTH_NUMBER, (each.first + wait for each in lines))
    lasts = rows.block("line_last", "Falls due until", members, MONTH_NUMBER, (each.last + wait for each in lines))
    return tuple(replace(each, first=first, last=last) for each, first, last in zip(lines, firsts, lasts, strict=True))


def _calendar(i: Inputs, rows: Rows) -> tuple[Fleet, ...]:
    steps = i.people.calendar
    months: tuple[Number, ...] = rows.block(
        "nodes_from",
        "Nodes of the calendar from",
        numbered("step", len(steps)),
        MONTH_NUMBER,
        (step.month + i.general.waiting for step in steps),
    )
    return tuple(replace(step, month=month) for step, month in zip(steps, months, strict=True))
