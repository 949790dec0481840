"""How events go in this world: as planned where nothing is said, else at a place among all worlds, 1 the worst.

Each place u is the share of worlds that go better. Draws put a column of places there, the planner may put one.
"""

from __future__ import annotations

from core.formula import exp, greatest, least, ln, normal_quantile, overlap, ratio, root, rounded, weighted, when
from core.given import Inputs
from core.number import Number
from core.rows import Rows
from core.units import FLAG, MONTH, PERSON, RATIO


def standard(i: Inputs, share: Number) -> Number:
    """The standard normal's value below which this share of worlds lies, the ends left out."""
    return normal_quantile(greatest(i.constants.trace, least(1 - i.constants.trace, share)))


def hired_late(i: Inputs, rows: Rows) -> Number:
    """Whole months hires come later: half of them on time, the rest as the upper half of a normal."""
    place = i.events.hiring
    late = i.events.hire_late * greatest(0.0, standard(i, place)) / i.constants.tenth
    return rows.row("hired_late", "Hires later than planned", MONTH, when(place > 0, rounded(late, 0), 0.0))


def again(i: Inputs, rows: Rows) -> Number:
    """Repeats of the run: expected as planned, else one or none."""
    place, success = i.events.run, i.architecture.success
    fails = when(place > success, 1.0, 0.0)
    return rows.row("run_repeats", "Repeats of the run", RATIO, when(place > 0, fails, 1 - success))


def delay(i: Inputs, stated: Number, sigma: Number, rows: Rows) -> Number:
    """The delay: as stated, else none in the share of worlds on time, a lognormal's in the others."""
    place, o = i.events.delivery, i.infrastructure
    among = ratio(place - o.on_time, 1 - o.on_time, 0.0)
    size = stated * exp(least(sigma * standard(i, among), i.constants.cap))
    late = when(place > o.on_time, size, 0.0)
    return rows.row("delay_now", "Delay as it goes", MONTH, when(place > 0, late, stated))


def standstill(i: Inputs, rows: Rows) -> Number:
    """Months training stands still in the worlds with an outage."""
    e = i.events
    happens = when(e.outage > 1 - e.outage_chance, 1.0, 0.0)
    return rows.row("stood_still", "Training stands still", MONTH, happens * e.outage_months)


def vendor_fails(i: Inputs, rows: Rows) -> Number:
    """When the vendor fails: after 12 ln(u) / ln(1 - f) months at a chance of f a year; after the horizon: never."""
    k, place, chance = i.constants, i.events.vendor, i.infrastructure.failing
    surely = least(chance, 1 - k.trace)
    after = ratio(k.year_months * ln(greatest(k.trace, place)), ln(1 - surely), rows.last + 1)
    inside = least(after, rows.last + 1)
    return rows.row("vendor_fails", "Vendor fails after", MONTH, when(place > 0, inside, rows.last + 1))


def replaced_share(i: Inputs, fails: Number, is_bound: Number, month: Number, rows: Rows) -> Number:
    """The share of the month in which machines of a vendor that failed are not yet replaced: as long as their lead."""
    gone = is_bound * overlap(month, fails, fails + i.infrastructure.lead)
    return rows.row("vendor_gone", "Waiting for another vendor's machines", FLAG, gone)


def exits(i: Inputs, rows: Rows) -> Number:
    """Who leaves, over who is expected to: a count of mean n strays by its root."""
    k, place = i.constants, i.events.exits
    heads = weighted(tuple(seat.heads for seat in i.team.seats))
    years = rows.last / k.year_months
    count = rows.row("exits_expected", "Leaving at rest, over all months", PERSON, i.people.attrition * heads * years)
    stray = ratio(standard(i, place), root(count), 0.0)
    factor = when(place > 0, greatest(0.0, 1 + stray), 1.0)
    return rows.row("exits_factor", "Leaving, over what is expected", RATIO, factor)


def price_turn(i: Inputs, month: Number, rows: Rows) -> Number:
    """The market price over its course: exp(z s root t - s² t / 2), so that it keeps its mean."""
    k, wide, years = i.constants, i.general.volatility, month / i.constants.year_months
    stray = standard(i, i.events.prices) * wide * root(years) - wide * wide * years * k.half
    turn = when(i.events.prices > 0, exp(least(stray, k.cap)), 1.0)
    return rows.row("price_turn", "Market price over its course", RATIO, turn)
