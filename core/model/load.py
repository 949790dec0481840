"""What is due and what gets done: operations and incidents first, then work, with help and overtime (1.3 G–H)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.formula import greatest, highest, least, matching, ratio, weighted, when
from core.given import Inputs
from core.inputs.constants import Constants
from core.inputs.team import BY_FUNCTION, FUNCTIONS, INFRASTRUCTURE, SHARES, Shares
from core.model import usual
from core.model.presence import Lent
from core.model.usual import Work
from core.number import Number
from core.rows import Rows, numbered
from core.units import COUNT_A_MONTH, FLAG, HOUR, LOADED, MONTH, MONTH_NUMBER, PERCENT, PERSON_MONTH


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Backlog:
    """Work due but not done, and work done so far, of each function; months begun of each line.

    Also what has fallen due of the plan, what the run still waits for, and whether all is done.
    """

    left: tuple[Number, ...]
    done: tuple[Number, ...]
    begun: tuple[Number, ...]
    fallen: Number
    waited: Number
    finished: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Month:
    """What the month has: capacity by function, operations due, coverage, shares of vendors, what was left.

    `is_after` says that work after the run may go on.
    """

    able: tuple[Number, ...]
    running: Number
    is_after: Number
    coverage: Number
    lent: Shares
    before: Backlog


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Due:
    """Work of each function that is due this month, old and new, and the part done at normal hours."""

    new: tuple[Number, ...]
    all: tuple[Number, ...]
    base: tuple[Number, ...]


def opening(plan: Work, rows: Rows) -> Backlog:
    """Nothing is due or done before month 0."""
    return Backlog(
        tuple(rows.opening(f"backlog_{key}", 0.0) for key in SHARES),
        tuple(rows.opening(f"so_far_{key}", 0.0) for key in SHARES),
        tuple(rows.opening(f"begun_{n}", 0.0) for n, _ in enumerate(plan.lines, 1)),
        rows.opening("fallen_due", 0.0),
        rows.opening("prepare_left", plan.waited),
        rows.opening("finished", 0.0),
    )


def running(i: Inputs, vendors: Lent, failures: Number, on: tuple[Number, Number], rows: Rows) -> Number:
    """Operations and incidents of the nodes on: work that cannot wait, for infrastructure people.

    `failures` are the option's, per 1,000 node-days; `on` holds the nodes and the share of the month with any.
    """
    k, p, o, (nodes, share) = i.constants, i.people, i.infrastructure, on
    rows.section("Machines to look after")
    rate = when(p.link_failures, failures, p.failures * p.interruptions)
    stops = rows.row("interruptions", "Interruptions", COUNT_A_MONTH, k.month_days * nodes * rate / k.thousand)
    kept: Number = 1 - p.automatic
    for vendor, active in zip(i.team.vendors, vendors.active, strict=True):
        kept = kept * (1 - active * vendor.incidents)
    kept = rows.row("left_to_team", "Stops left to the team", PERCENT, kept)
    incidents = rows.row("incidents", "Incidents for the team", COUNT_A_MONTH, stops * kept)
    work = rows.row("incident_work", "Work of incidents", PERSON_MONTH, incidents * p.incident_hours / k.month_work)
    operations = rows.row("operations", "Operations", PERSON_MONTH, o.operators * share + nodes / o.nodes_each)
    return rows.row("running_work", "Operations and incidents", PERSON_MONTH, operations + work)


def serve(i: Inputs, plan: Work, m: Month, month: Number, rows: Rows) -> Backlog:
    """What gets done: own work first, then help across functions and overtime."""
    begun = _begun(i, plan, m, month, rows)
    new = _due(i, plan, m, begun, rows)
    _pressure(i, m, new, month, rows)
    due = _at_normal_hours(m, new, rows)
    done = _done(i, plan, m, due, rows)
    return replace(_left(i, plan, m, (due, done), month, rows), begun=begun)


def _begun(i: Inputs, plan: Work, m: Month, month: Number, rows: Rows) -> tuple[Number, ...]:
    """Months begun of each line, and the month in which the last one ends as things stand."""
    rows.section("Work due")
    lines, before = i.architecture.demand, m.before
    is_open = rows.row("after_open", "Work after the run may go on", FLAG, m.is_after)
    ends = (
        usual.end_of(line, spread, count, month)
        for line, spread, count in zip(lines, plan.lines, before.begun, strict=True)
    )
    later = rows.block("ends", "Ends as it stands", numbered("line", len(lines)), MONTH_NUMBER, ends)
    rows.row("ends", "Last month of work as it stands", MONTH_NUMBER, greatest(plan.end, highest(later)))
    counts = (usual.begun(line, count, is_open, month) for line, count in zip(lines, before.begun, strict=True))
    return rows.block("begun", "Months begun", numbered("line", len(lines)), MONTH, counts)


def _due(i: Inputs, plan: Work, m: Month, begun: tuple[Number, ...], rows: Rows) -> tuple[Number, ...]:
    """Work that falls due of each function: lines of the plan, and what is taken over from vendors."""
    lines = i.architecture.demand
    due = (
        usual.due(spread, place, before)
        for spread, place, before in zip(plan.lines, begun, m.before.begun, strict=True)
    )
    each = rows.block("work_due", "Due", numbered("line", len(lines)), PERSON_MONTH, due)
    functions = tuple(line.function for line in lines)
    over = tuple(rows.now(f"handover_{n}") for n, _ in enumerate(i.team.vendors, 1))
    new = (
        matching(functions, each, name) + weighted(over, shares) for name, shares in zip(FUNCTIONS, m.lent, strict=True)
    )
    return rows.block("due", "Work due", BY_FUNCTION, PERSON_MONTH, new)


def _with(name: str, running: Number) -> Number:
    """Operations and incidents, which infrastructure people do."""
    return running if name == INFRASTRUCTURE else 0.0


def _pressure(i: Inputs, m: Month, new: tuple[Number, ...], month: Number, rows: Rows) -> None:
    """Load against capacity; what nobody covers after helping out; the overtime it takes."""
    k, p = i.constants, i.people
    rows.section("Load")
    loads = (due + _with(name, m.running) for name, due in zip(FUNCTIONS, new, strict=True))
    each = rows.block("load", "Load", BY_FUNCTION, PERSON_MONTH, loads)
    uses = (ratio(load, able, when(load > 0, k.uncovered, 0.0)) for load, able in zip(each, m.able, strict=True))
    rows.block("use", "Load over capacity", BY_FUNCTION, LOADED, uses)
    load = rows.row("load", "Load in all", PERSON_MONTH, weighted(each))
    capacity = rows.now("team_capacity")
    rows.row("utilisation", "Utilisation", LOADED, ratio(load, capacity, when(load > 0, k.uncovered, 0.0)))
    over = greatest(1.0, least(p.catch_up, rows.now("ends") - month + 1))
    caught = (load + left / over for load, left in zip(each, m.before.left, strict=True))
    aims = rows.block("aim", "Load with catching up", BY_FUNCTION, PERSON_MONTH, caught)
    rows.row("aim", "Load with catching up", PERSON_MONTH, weighted(aims))
    short: Number = 0.0
    spare: Number = 0.0
    for aim, able in zip(aims, m.able, strict=True):
        short, spare = short + greatest(0.0, aim - able), spare + greatest(0.0, able - aim)
    shortage = rows.row("shortage", "Work short of people", PERSON_MONTH, short)
    free = rows.row("spare_time", "People short of work", PERSON_MONTH, spare)
    helping = rows.row(
        "helping", "Worth of helping out", PERCENT, p.help_unmanaged + (p.help_managed - p.help_unmanaged) * m.coverage
    )
    uncovered = rows.row("uncovered", "Work nobody covers", PERSON_MONTH, greatest(0.0, shortage - helping * free))
    pressure = rows.row("pressure", "Work nobody covers, over capacity", LOADED, ratio(uncovered, capacity, 0.0))
    _hours(i, rows.row("overtime", "Overtime", PERCENT, least(p.overtime_most, pressure)), rows)


def _hours(i: Inputs, overtime: Number, rows: Rows) -> None:
    """Hours a week, and output over that of an ordinary week: in step to 48, then less, nothing beyond 63."""
    k = i.constants
    hours = rows.row("week_hours", "Hours a week", HOUR, k.week * (1 + overtime))
    beyond = rows.row("beyond", "Hours beyond the knee", HOUR, greatest(0.0, least(hours, k.ceiling) - k.knee))
    worth = least(hours, k.knee) + beyond - k.half * beyond * beyond / (k.ceiling - k.knee)
    rows.row("output", "Output over an ordinary week", PERCENT, worth / k.week)


def _at_normal_hours(m: Month, new: tuple[Number, ...], rows: Rows) -> _Due:
    """What each function has to do, and does with its own people at normal hours."""
    rows.section("Work done")
    waiting = (
        due + left + _with(name, m.running) for name, due, left in zip(FUNCTIONS, new, m.before.left, strict=True)
    )
    whole = rows.block("waits", "Work waiting", BY_FUNCTION, PERSON_MONTH, waiting)
    own = (least(work, able) for work, able in zip(whole, m.able, strict=True))
    base = rows.block("base", "Done by its own people", BY_FUNCTION, PERSON_MONTH, own)
    return _Due(new, whole, base)


def _done(i: Inputs, plan: Work, m: Month, due: _Due, rows: Rows) -> tuple[Number, ...]:
    """Help and overtime go to operations first, then to what the run waits for, then to the rest, each pro rata."""
    place, k = FUNCTIONS.index(INFRASTRUCTURE), i.constants
    pool = rows.row(
        "pool",
        "Help and overtime",
        PERSON_MONTH,
        rows.now("helping") * (rows.now("team_capacity") - weighted(due.base))
        + (rows.now("output") - 1) * rows.now("team_capacity"),
    )
    first = rows.row(
        "pool_running", "Of this to operations", PERSON_MONTH, least(pool, greatest(0.0, m.running - due.base[place]))
    )
    lacks = (
        greatest(0.0, work - base - _with(name, first))
        for name, work, base in zip(FUNCTIONS, due.all, due.base, strict=True)
    )
    short = rows.block("short", "Still short", BY_FUNCTION, PERSON_MONTH, lacks)
    waited = (
        least(lack, greatest(0.0, before - so_far - greatest(0.0, base - _with(name, m.running))))
        for name, lack, before, so_far, base in zip(FUNCTIONS, short, plan.before, m.before.done, due.base, strict=True)
    )
    holds_up = i.people.link_help * i.people.link_gate
    first_of_all = (holds_up * each for each in waited)
    urgent = rows.block("urgent", "Of this before the run", BY_FUNCTION, PERSON_MONTH, first_of_all)
    hurry = rows.row("fill_urgent", "Part of that which is helped", PERCENT, _filled(k, pool - first, weighted(urgent)))
    rest = pool - first - hurry * weighted(urgent)
    fill = rows.row(
        "fill", "Part of the rest which is helped", PERCENT, _filled(k, rest, weighted(short) - weighted(urgent))
    )
    done = (
        base + _with(name, first) + hurry * now + fill * (lack - now)
        for name, base, lack, now in zip(FUNCTIONS, due.base, short, urgent, strict=True)
    )
    return rows.block("done", "Done", BY_FUNCTION, PERSON_MONTH, done)


def _filled(k: Constants, there: Number, short: Number) -> Number:
    """The part of a shortage that is met."""
    return when(short > k.trace, least(1.0, ratio(there, short, 0.0)), 0.0)


def _left(i: Inputs, plan: Work, m: Month, work: tuple[_Due, tuple[Number, ...]], month: Number, rows: Rows) -> Backlog:
    """What is left over, what is done so far, and whether everything is."""
    due, done = work
    ours = tuple(
        greatest(0.0, each - m.running) if name == INFRASTRUCTURE else each
        for name, each in zip(FUNCTIONS, done, strict=True)
    )
    over = (new + before - each for new, before, each in zip(due.new, m.before.left, ours, strict=True))
    left = rows.block("backlog", "Backlog", BY_FUNCTION, PERSON_MONTH, over)
    sums = (before + each for before, each in zip(m.before.done, ours, strict=True))
    so_far = rows.block("so_far", "Done so far", BY_FUNCTION, PERSON_MONTH, sums)
    rows.row("done", "Done in all", PERSON_MONTH, weighted(done))
    backlog = rows.row("backlog", "Backlog in all", PERSON_MONTH, weighted(left))
    infra = done[FUNCTIONS.index(INFRASTRUCTURE)]
    rows.row("unserved", "Operations nobody did", PERSON_MONTH, greatest(0.0, m.running - infra))
    waits: Number = 0.0
    for before, each in zip(plan.before, so_far, strict=True):
        waits = waits + greatest(0.0, before - each)
    waited = rows.row("prepare_left", "Work before the run left", PERSON_MONTH, waits)
    planned = tuple(rows.now(f"work_due_{n}") for n, _ in enumerate(plan.lines, 1))
    fallen = rows.row("fallen_due", "Planned work fallen due so far", PERSON_MONTH, m.before.fallen + weighted(planned))
    rows.row("work_left", "Planned work left", PERSON_MONTH, weighted(plan.totals) - fallen + backlog)
    begun = greatest(rows.now("after_open"), when(rows.now("after_first") > rows.last, 1.0, 0.0))
    come = (month >= rows.now("ends")) * (month >= plan.handed_over) * (month >= 1) * begun
    is_done = when(come * (backlog < i.constants.tolerance), 1.0, 0.0)
    finished = rows.row("finished", "All planned work done", FLAG, greatest(m.before.finished, is_done))
    return Backlog(left, so_far, (), fallen, waited, finished)
