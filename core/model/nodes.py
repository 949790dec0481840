"""Nodes that are on in a month: they work or stand, fail and call people out (coupling.md 2, Nodes on)."""

from __future__ import annotations

from core.formula import greatest, least, overlap, ratio, when
from core.given import Inputs
from core.model.delivery import Delivery
from core.model.goodput import Goodput
from core.model.progress import State
from core.number import Number
from core.rows import Rows
from core.units import FLAG, NODE, PERCENT


def after_run(i: Inputs, run: Goodput, rows: Rows) -> Number:
    """Nodes the use after the run keeps busy, at the run's goodput."""
    o = i.infrastructure
    speed = o.gpus * i.general.hours * run.factor
    return rows.row("tail_nodes", "Nodes of use after the run", NODE, least(o.nodes, i.architecture.tail / speed))


def on(i: Inputs, d: Delivery, before: State, waited: Number, month: Number, rows: Rows) -> tuple[Number, Number]:
    """Nodes looked after this month, and the share of the month in which there are any.

    What is left and what people have prepared is that of the month before.
    """
    rows.section("Nodes on")
    prepared = when(waited <= i.constants.tolerance, 1.0, 1 - i.people.link_gate)
    rows.row("is_prepared", "Work before the run was done", FLAG, prepared)
    wanted = rows.row("nodes_wanted", "Nodes that have work", NODE, _wanted(i, d, before, month, rows))
    stand = rows.row("nodes_standing", "Share of the month nodes stand", PERCENT, overlap(month, d.delivered, d.until))
    by_use = _by_use(d, wanted, month, rows)
    done = when(before.run_left <= 0, 1.0, 0.0)
    later = rows.now("tail_nodes")
    coupled = when(done, later, (1 - d.by_use) * d.base * stand + by_use)
    stated = _stated(i, month)
    nodes = rows.row("nodes", "Nodes to look after", NODE, when(i.people.link_nodes, coupled, stated))
    there = when(done, 1.0, greatest((1 - d.by_use) * stand, least(1.0, ratio(by_use, wanted, 0.0))))
    share = when(i.people.link_nodes, there, 1.0)
    return nodes, rows.row("is_on", "Share of the month with nodes", PERCENT, when(nodes > 0, share, 0.0))


def _wanted(i: Inputs, d: Delivery, before: State, month: Number, rows: Rows) -> Number:
    """Nodes of the run where it may go on, else those of experiments while there are any to do."""
    may_try = when(month >= i.architecture.first_experiment, 1.0, 0.0)
    trying = when(before.trials_left > 0, 1.0, 0.0)
    runs = rows.now("is_prepared") * greatest(1 - trying, may_try)
    return when(runs, i.infrastructure.nodes, trying * may_try * d.try_nodes)


def _by_use(d: Delivery, wanted: Number, month: Number, rows: Rows) -> Number:
    """Of the nodes that have work those that are paid by use: all, or what goes beyond a term or comes after it."""
    last = when(d.is_served, rows.last + 1, d.until)
    there = overlap(month, d.ready, last)
    beyond = least(wanted, d.extra) * there
    after = least(wanted, d.base) * d.is_served * overlap(month, greatest(d.ready, d.until), rows.last + 1)
    bought = when(d.by_use, wanted * there, beyond + after)
    return rows.row("nodes_by_use", "Nodes on by use", NODE, bought)


def _stated(i: Inputs, month: Number) -> Number:
    """Nodes of the calendar in this month: those of the last line that has begun."""
    nodes: Number = 0.0
    for step in i.people.calendar:
        nodes = when(month >= step.month, step.nodes, nodes)
    return nodes
