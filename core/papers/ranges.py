"""The four headline figures with their likely ranges: of the worlds where some are drawn, else inputs moved alone."""

from __future__ import annotations

import math

from core.comparison.likely import likely
from core.headline import headline
from core.paper import Figures
from core.papers.subject import Subject
from core.uncertainty.measures import spread
from core.uncertainty.words import month
from core.units import brief_money

SHOWN = ("release_cost", "release", "runway", "lowest_cash")
LABELS = {"release_cost": "Cost to release"}.items()  # of what is no headline of its own
OF_WORLDS = "Likely ranges hold eight of ten worlds."
OF_INPUTS = "Likely ranges hold about eight in ten, inputs moved one at a time; no worlds are drawn."
Ends = tuple[float, float]


def tiles(subject: Subject) -> Figures:
    """Cost to release, release, runway and lowest cash, each with its likely range."""
    told = {each.key: (each.label, each.value, each.context) for each in headline(subject.results)}
    cost = subject.results.once("release_cost")
    until = "to release" if subject.results.released else f"in {subject.results.never - 1} months, not released"
    told |= {key: (label, brief_money(cost), until) for key, label in LABELS}
    ranges = likely_ranges(subject)
    return Figures(tuple((*told[key][:2], _context(told[key][2], ranges.get(key, ""))) for key in SHOWN))


def _context(context: str, range_: str) -> str:
    return f"likely {range_}" if range_ else context


def likely_ranges(subject: Subject) -> dict[str, str]:
    """The likely range of each figure it is known of, in words, by key."""
    return {key: _words(subject, key, *ends) for key, ends in _ends(subject).items()}


def basis(subject: Subject) -> str:
    """What the ranges hold."""
    return OF_INPUTS if subject.drawn is None else OF_WORLDS


def _ends(subject: Subject) -> dict[str, Ends]:
    if subject.drawn is not None:
        worlds = subject.drawn.worlds
        spreads = {key: spread(worlds, worlds.chosen, key) for key in SHOWN}
        return {key: (found[0].value, found[2].value) for key, found in spreads.items()}
    plan, found = subject.results.plan, subject.compared
    is_best = found.all.cases[found.all.best] == plan.case
    one = found.likely if is_best and found.likely is not None else likely(plan, plan.case)
    return {"release_cost": one.release_cost, "release": one.release, "runway": one.runway}


def _words(subject: Subject, key: str, low: float, high: float) -> str:
    """A range in words; one value where both ends are written alike."""
    last = subject.results.never - 1
    if key == "release":
        ends = [month(subject.results.plan, math.inf if each > last else each) for each in (low, high)]
    elif key == "runway":
        ends = [f"over {last} months" if each > last else f"month {each:.0f}" for each in (low, high)]
    else:
        ends = [brief_money(each) for each in (low, high)]
    return ends[0] if ends[0] == ends[1] else " – ".join(ends)
