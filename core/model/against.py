"""Break-evens of an option against the others: in closed form, or by a few Newton steps that any sheet can follow.

A share of use above 1 means never; 0 means always. Against itself an option breaks even at its own price.
"""

from __future__ import annotations

from core.formula import count_above, exp, greatest, least, ln, ratio, when
from core.given import Inputs
from core.model.infrastructure import Machines
from core.number import Number
from core.rows import Rows
from core.units import MONTH, PERCENT, PERCENT_PER_YEAR, RATIO, USD_PER_USEFUL_HOUR

NEWTON = 5  # steps; the sum's logarithm is nearly straight, three are enough in all but absurd cases


def against(i: Inputs, m: Machines, others: tuple[tuple[Number, Number], ...], rows: Rows) -> None:
    """Break-evens against each option, given by the price of a useful and of a paid hour (infrastructure.md 2.13)."""
    for place, prices in enumerate(others, 1):
        rows.section(f"Against option {place}")
        _one(f"vs{place}", f"option {place}", prices, (i, m), rows)


def _one(key: str, name: str, prices: tuple[Number, Number], given: tuple[Inputs, Machines], rows: Rows) -> None:
    i, m = given
    k, s = i.constants, m.standing
    other = rows.row(f"{key}_price", f"A useful hour of {name}", USD_PER_USEFUL_HOUR, prices[0])
    rows.row(
        f"{key}_naive",
        f"Price over the price of {name}, waste left out",
        PERCENT,
        ratio(rows.now("paid_price"), prices[1], 0.0),
    )
    worth = s.capacity * other - s.more
    rows.row(
        f"{key}_share",
        f"Break-even share in use, {name}",
        PERCENT,
        ratio(s.fixed, greatest(worth, k.tolerance), 0.0),
        note="Above 100 %: never.",
    )
    months = rows.row(
        f"{key}_months",
        f"Break-even months of full use, {name}",
        MONTH,
        m.delivery.committed * m.deal.contract / greatest(s.capacity * other, k.tolerance),
        note="Beyond the term: never.",
    )
    _fall(key, name, months, i, rows)
    rows.row(
        f"{key}_keep",
        f"Months own machines must be kept, {name}",
        MONTH,
        m.delivery.owned * count_above(rows.whole("best_kept"), other),
        note="Beyond the horizon: not within it.",
    )


def _fall(key: str, name: str, months: Number, i: Inputs, rows: Rows) -> None:
    """The yearly fall of the other's price at which the term costs the same: sum of q^k, k = 1 … T, equals t*.

    Newton on the logarithm of the sum over y = ln q, from the side of the arithmetic mean, where it never overshoots.
    """
    k, term = i.constants, i.infrastructure.term
    wanted = ln(greatest(months, k.tolerance))
    start = (wanted - ln(term)) / (k.half * (term + 1))
    y = rows.row(f"{key}_y0", f"Logarithm of a month's price, start, {name}", RATIO, start)
    for step in range(1, NEWTON + 1):
        y = when(y * y < k.near_one * k.near_one, 0 - k.near_one, y)
        q = rows.row(
            f"{key}_q{step}", f"A month's price over the last, step {step}, {name}", RATIO, exp(least(y, k.cap / term))
        )
        p = rows.row(f"{key}_p{step}", f"The term's last price, step {step}, {name}", RATIO, q**term)
        gap = ln(q * (1 - p) / (1 - q)) - wanted
        slope = 1 - term * p / (1 - p) + q / (1 - q)
        y = rows.row(f"{key}_y{step}", f"Logarithm of a month's price, step {step}, {name}", RATIO, ln(q) - gap / slope)
    rows.row(
        f"{key}_fall",
        f"Break-even fall of the price, {name}",
        PERCENT_PER_YEAR,
        1 - exp(least(y * k.year_months, k.cap)),
        note="Negative: prices must rise.",
    )
