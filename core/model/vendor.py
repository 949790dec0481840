"""What the vendor's answers are worth, and the figures that may follow from them."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, weighted, when
from core.given import Inputs
from core.inputs.vendor import KNOCK_OUTS, NOT_ASKED, QUESTIONS, Vetted
from core.number import Number
from core.rows import Rows
from core.schema import inputs_of
from core.units import COUNT, FLAG, HOUR, MONTH, PER_THOUSAND_NODE_DAYS, PERCENT

NAMES = tuple(
    (each.name.removesuffix("_score"), each.kind.label) for each in inputs_of(Vetted) if "_score" in each.name
)


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
    o, g = i.infrastructure, i.general
    rows.section("Vendor check")
    weights = tuple(getattr(i.constants, f"weight_{stem}") for stem in QUESTIONS)
    score = rows.row(
        "score", "Score of the vendor", PERCENT, weighted(tuple(getattr(o, f"{s}_score") for s in QUESTIONS), weights)
    )
    _asked(i, weights, rows)
    return Figures(
        rows.row(
            "failures_stated",
            "Failures, without what comes on top",
            PER_THOUSAND_NODE_DAYS,
            when(o.failures_follow, g.failures_worst + (g.failures_best - g.failures_worst) * score, o.failures),
        ),
        rows.row(
            "quality_vetted",
            "Delivered speed, stated or from the score",
            PERCENT,
            when(o.quality_follow, g.quality_worst + (g.quality_best - g.quality_worst) * score, o.quality),
        ),
        rows.row(
            "restart_base",
            "Restart with a spare ready",
            HOUR,
            when(o.restart_follow, g.restart_worst + (g.restart_best - g.restart_worst) * score, o.restart),
        ),
        rows.row(
            "delay_used",
            "Delay of delivery",
            MONTH,
            when(o.delay_follow, g.delay_worst + (g.delay_best - g.delay_worst) * score, o.delay),
        ),
        rows.row(
            "idle_used",
            "Idle share inside the run",
            PERCENT,
            when(o.idle_follow, g.idle_worst + (g.idle_best - g.idle_worst) * score, o.idle),
        ),
    )


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
