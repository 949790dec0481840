"""What the vendor's answers are worth, and the figures that may follow from them."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, weighted, when
from core.given import Inputs
from core.inputs.vendor import KNOCK_OUTS, NOT_ASKED, QUESTIONS, Vetted
from core.number import Number
from core.rows import Rows
from core.schema import inputs_of
from core.units import COUNT, FLAG, HOUR, MONTH, PER_THOUSAND_NODE_DAYS, PERCENT, Unit

NAMES = tuple(
    (each.name.removesuffix("_score"), each.kind.label) for each in inputs_of(Vetted) if "_score" in each.name
)

FOLLOWERS = (
    ("failures", "failures_stated", "Failures, without what comes on top", PER_THOUSAND_NODE_DAYS),
    ("quality", "quality_vetted", "Delivered speed, stated or from the score", PERCENT),
    ("restart", "restart_base", "Restart with a spare ready", HOUR),
    ("delay", "delay_used", "Delay of delivery", MONTH),
    ("idle", "idle_used", "Idle share inside the run", PERCENT),
)  # the input, and the row of the figure in use


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Figures:
    """Figures of the machines as they are used: stated, or following from the score where they are switched to it."""

    failures: Number
    quality: Number
    restart: Number
    delay: Number
    idle: Number


def vet(i: Inputs, rows: Rows) -> Figures:
    """The weighted score v, and what may follow from it: worst + (best − worst) · v (infrastructure.md 7)."""
    o = i.infrastructure
    rows.section("Vendor check")
    weights = tuple(getattr(i.constants, f"weight_{stem}") for stem in QUESTIONS)
    score = rows.row(
        "score", "Score of the vendor", PERCENT, weighted(tuple(getattr(o, f"{s}_score") for s in QUESTIONS), weights)
    )
    _asked(i, weights, rows)
    return Figures(*(_followed(i, score, *each, rows) for each in FOLLOWERS))


def _followed(i: Inputs, score: Number, name: str, key: str, label: str, unit: Unit, rows: Rows) -> Number:
    """A figure as it is stated, or between the worst and the best vendor's where it follows the score."""
    o, g = i.infrastructure, i.general
    worst, best = getattr(g, f"{name}_worst"), getattr(g, f"{name}_best")
    follows = getattr(o, f"{name}_follow")
    return rows.row(key, label, unit, when(follows, worst + (best - worst) * score, getattr(o, name)))


def _asked(i: Inputs, weights: tuple[Number, ...], rows: Rows) -> None:
    """What was asked at all, and how many answers rule the vendor out."""
    o = i.infrastructure
    asked = tuple(
        rows.row(f"asked_{stem}", f"Asked: {name}", FLAG, 1 - chosen(getattr(o, f"{stem}_proof"), NOT_ASKED))
        for stem, name in NAMES
    )
    rows.row("asked", "Weight of what was asked", PERCENT, weighted(asked, weights))
    out: Number = 0.0
    for (stem, name), told in zip(NAMES, asked, strict=True):
        if stem in KNOCK_OUTS:
            fails = told * when(getattr(o, f"{stem}_score") < i.constants.half, 1.0, 0.0)
            out = rows.row(f"out_{stem}", f"Ruled out, up to: {name}", COUNT, out + fails)
