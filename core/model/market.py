"""The market meanwhile: what a longer term asks for its later months, and what a fixed price is worth."""

from __future__ import annotations

from core.formula import exp, greatest, least, ln, normal_share, ratio, root, when
from core.given import Inputs
from core.model.contract import Deal
from core.model.delivery import Delivery
from core.number import Number
from core.rows import Rows
from core.units import GPU_HOUR, RATIO, USD, USD_PER_GPU_HOUR


def forward(i: Inputs, rows: Rows) -> None:
    """The price two terms imply for the months between: (T2 P2 - T1 P1) / (T2 - T1) (infrastructure.md 2.10)."""
    o = i.infrastructure
    rows.section("Market")
    later = ratio(o.term * o.fee - o.shorter * o.shorter_fee, greatest(0.0, o.term - o.shorter), 0.0)
    rows.row(
        "forward",
        "Price asked after the shorter term",
        USD_PER_GPU_HOUR,
        when(o.shorter_fee > 0, later, 0.0),
        note="0: no shorter term is offered.",
    )
    years = o.shorter / i.constants.year_months
    rows.row(
        "market_later",
        "Market price expected then",
        USD_PER_GPU_HOUR,
        o.market * exp(0 - least(i.general.price_fall * years, i.constants.cap)),
    )


def flexibility(i: Inputs, d: Delivery, t: Deal, rows: Rows) -> None:
    """Expected overpayment of a locked price X in a month, and the mirror: the protection it gives.

    E[(X - P)+] = X N(-d2) - P0 e^(mu t) N(-d1), with d1 = (ln(P0/X) + (mu + s²/2) t) / (s root t), d2 = d1 - s root t.
    """
    k, g, o = i.constants, i.general, i.infrastructure
    rows.section("Worth of a free price")
    years = rows.row("years_locked", "Years since billing began", RATIO, rows.now("months_billed") / k.year_months)
    spot = o.market * (1 + o.uplift)
    wide = rows.row(
        "price_width", "Width of the price's logarithm", RATIO, greatest(k.tolerance, g.volatility * root(years))
    )
    course = rows.row("price_course", "Expected market price", USD_PER_GPU_HOUR, spot * exp(0 - g.price_fall * years))
    gap = ln(course / greatest(t.term_rate, k.tolerance))
    above = when(years > 0, gap / wide + wide * k.half, 0.0)
    above = rows.row("price_above", "Distance of the locked price", RATIO, above)
    over = rows.row(
        "over_hour",
        "Expected overpayment of an hour",
        USD_PER_GPU_HOUR,
        t.term_rate * normal_share(wide - above) - course * normal_share(0 - above),
    )
    hours = rows.row("hours_billed", "Locked hours of the month", GPU_HOUR, _hours(i, d, t, rows))
    rows.row("overpaid", "Expected overpayment", USD, hours * over)
    rows.row("protected", "Expected protection", USD, hours * (over + course - t.term_rate))


def _hours(i: Inputs, d: Delivery, t: Deal, rows: Rows) -> Number:
    """GPU-hours of the month at a locked price."""
    return d.committed * t.billed * i.infrastructure.gpus * i.general.hours * rows.now("billed_share")
