"""What a case is worth: in money with the cost of each month to release, and on the weighted scales of the criteria.

Additive value V = Σ w_k v_k with v_k between the declared worst and best of a criterion, and w_k its swing over the sum
of all swings (decisions.md 5.3).
"""

from __future__ import annotations

from core.formula import chosen, greatest, least, picked, ratio, weighted, when
from core.given import Inputs
from core.inputs.judgement import LEVELS, NOT_JUDGED
from core.inputs.weights import COMPUTED, CRITERIA, JUDGED, LOW_IS_GOOD
from core.number import Number
from core.rows import Members, Rows, numbered
from core.units import FLAG, PERCENT, POINT, USD

BY_LEVEL: Members = tuple((str(place), level.lower()) for place, level in enumerate(LEVELS))


def worth(i: Inputs, rows: Rows) -> None:
    """Net cost, whether the case holds, and its value on the criteria."""
    rows.section("Worth")
    release = rows.now("release")
    rows.row(
        "net_cost",
        "Cost to release and of the months to it",
        USD,
        rows.now("release_cost") + release * i.general.delay_cost,
        note="Each month to release at what a month's delay costs.",
    )
    holds = (release <= rows.last) * (rows.now("runway") > release)
    rows.row("holds", "Released, and cash lasts to release", FLAG, when(holds, 1.0, 0.0))
    rows.row("success_chance", "Chance the run needs no repeat", PERCENT, i.architecture.success)
    judged = _judged(i, rows)
    _value(i, judged, rows)


def _judged(i: Inputs, rows: Rows) -> tuple[Number, ...]:
    """The mean of what judges think, from very low to very high; the middle where nobody has judged."""
    k, judgements = i.constants, i.architecture.judgements
    rows.section("Judgements")
    steps = (0.0, 0.0, k.quarter, k.half, k.half + k.quarter, 1.0)
    levels = rows.block("level", "Worth of a level", BY_LEVEL, PERCENT, steps)
    members, means = numbered("judge", len(judgements)), []
    for key, name in JUDGED:
        given = tuple(getattr(each, key) for each in judgements)
        scores = (picked(level, LEVELS, levels) for level in given)
        scored = rows.block(f"scored_{key}", name, members, PERCENT, scores)
        said = (1 - chosen(level, NOT_JUDGED) for level in given)
        told = rows.block(f"told_{key}", f"{name} is judged", members, FLAG, said)
        mean = ratio(weighted(scored), weighted(told), k.half)
        means.append(rows.row(f"judged_{key}", f"{name}, as judged", PERCENT, mean))
    return tuple(means)


def _value(i: Inputs, judged: tuple[Number, ...], rows: Rows) -> None:
    """Value of each criterion, its weight, and the weighted sum; all 0 where no criterion matters yet."""
    w = i.weights
    rows.section("Value on the criteria")
    scaled = tuple(
        _scaled(rows.now(row), getattr(w, f"worst_{key}"), getattr(w, f"best_{key}")) for key, _, row in COMPUTED
    )
    turned = tuple(1 - mean if key in LOW_IS_GOOD else mean for (key, _), mean in zip(JUDGED, judged, strict=True))
    values = rows.block("value_of", "Value", CRITERIA, PERCENT, (*scaled, *turned))
    swings = rows.block("swing_of", "Swing", CRITERIA, POINT, (getattr(w, f"swing_{key}") for key, _ in CRITERIA))
    whole = rows.row("swings", "Swings in all", POINT, weighted(swings))
    weights = rows.block("weight_of", "Weight", CRITERIA, PERCENT, (ratio(each, whole, 0.0) for each in swings))
    rows.row("value", "Value of the case", PERCENT, weighted(values, weights))


def _scaled(figure: Number, worst: Number, best: Number) -> Number:
    """Where a figure lies between the worst, 0, and the best, 1; beyond them it is worth no less and no more."""
    return greatest(0.0, least(1.0, ratio(figure - worst, best - worst, 0.0)))
