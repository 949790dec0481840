"""What people who are too few do to machines: later answers to stops, idle time (coupling.md 2, Team → cluster)."""

from __future__ import annotations

from core.formula import greatest, ratio
from core.given import Inputs
from core.number import Number
from core.rows import Rows
from core.units import HOUR, PERCENT


def slips(i: Inputs, rows: Rows) -> tuple[Number, Number]:
    """Hours a restart takes more than usual this month, and the share of working time that is idle besides.

    Nobody answers in the share x = max(0, 1 − people in the rota / people of a full one) of the week; stops then wait
    for office hours, unless they clear by themselves or a vendor answers. A team for which nobody is stated yet does
    nothing to machines.
    """
    p = i.people
    rows.section("What the team does to machines")
    alone = greatest(0.0, 1 - rows.now("rota") * p.rota_limit / p.positions)
    alone = rows.row("unanswered", "Share of the week nobody answers", PERCENT, alone)
    wait = p.link_rota * rows.now("is_staffed") * rows.now("left_to_team") * alone * i.constants.office_wait
    late = rows.row("late_answer", "Later answers lengthen a restart by", HOUR, wait)
    rows.row("restart_now", "Restart this month", HOUR, rows.now("restart_time") + late)
    lost = p.link_idle * rows.now("is_staffed") * ratio(rows.now("unserved"), rows.now("running_work"), 0.0)
    return late, rows.row("idle_people", "Idle for want of operations", PERCENT, lost)
