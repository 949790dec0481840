"""What a useful hour costs: each option's price, taken apart from list price to useful hour, and over use."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import greatest, ratio, rounded, when
from core.given import Inputs
from core.model.contract import Deal
from core.model.delivery import Delivery
from core.model.goodput import Goodput, Machine
from core.number import Number
from core.rows import Rows
from core.units import (
    GPU_HOUR_PER_MONTH,
    MONTH,
    MONTH_NUMBER,
    PERCENT,
    RATIO,
    USD,
    USD_PER_GPU_HOUR,
    USD_PER_MONTH,
    USD_PER_USEFUL_HOUR,
)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Standing:
    """What machines cost that stand whether used or not, a month, and what they can do; nothing when paid by use."""

    fixed: Number
    more: Number
    capacity: Number
    hour: Number
    kept: Number
    kept_months: Number


def standing(i: Inputs, d: Delivery, t: Deal, run: Goodput, rows: Rows) -> Standing:
    """Fixed cost a month, what full use adds, useful hours at full use (infrastructure.md 2.13)."""
    rows.section("Standing cost")
    capital, months = _capital(i, d, t, rows)
    kept, full, quiet = _running(i, t, rows)
    own = capital + kept + quiet
    fixed = rows.row("fixed_month", "Cost of standing machines", USD_PER_MONTH, d.owned * own + d.committed * t.fee)
    more = rows.row("more_month", "Added by full use", USD_PER_MONTH, d.owned * (full - quiet))
    capacity = rows.row(
        "capacity",
        "Useful hours of full use",
        GPU_HOUR_PER_MONTH,
        d.base * i.infrastructure.gpus * i.general.hours * run.factor,
    )
    hours = i.infrastructure.gpus * i.general.hours * t.billed
    hour = rows.row(
        "own_hour",
        "Own machines, all in, a GPU-hour at full use",
        USD_PER_GPU_HOUR,
        d.owned * ratio(capital + kept + full, hours, 0.0),
    )
    return Standing(fixed, more, capacity, hour, d.owned * (kept + full), months)


def _capital(i: Inputs, d: Delivery, t: Deal, rows: Rows) -> tuple[Number, Number]:
    """The purchase less what a sale brings, as an annuity over the months of use; and these months."""
    k = i.constants
    first = rows.row("first_month", "First month of training", MONTH_NUMBER, rounded(d.ready + k.half - k.tolerance, 0))
    months = rows.row("months_kept", "Months of use to the horizon", MONTH, greatest(1, rows.last - first + 1))
    rate = rows.row("monthly_rate", "Discount rate a month", RATIO, (1 + i.general.discount) ** (1 / k.year_months) - 1)
    later = rows.row("worth_at_sale", "Worth of a dollar at the sale", RATIO, (1 + rate) ** (0 - months))
    annuity = rows.row("annuity", "Worth of a dollar a month until then", RATIO, ratio(1 - later, rate, months))
    sale = when(i.infrastructure.is_resold, t.resale, 0.0) * later
    capital = rows.row("capital_month", "Capital of own machines", USD_PER_MONTH, (t.purchase - sale) / annuity)
    return capital, months


def _running(i: Inputs, t: Deal, rows: Rows) -> tuple[Number, Number, Number]:
    """A month of own machines: site, upkeep, insurance and people; power at full use; power without use."""
    k, o = i.constants, i.infrastructure
    yearly = o.upkeep * t.hardware + o.insurance * t.purchase
    kept = rows.row(
        "kept_month",
        "Site, upkeep, insurance, people",
        USD_PER_MONTH,
        t.kilowatts * o.site + yearly / k.year_months + o.staff * o.staff_cost,
    )
    power = rows.row(
        "power_month", "Power at full draw", USD_PER_MONTH, t.kilowatts * o.pue * i.general.hours * o.tariff
    )
    full = rows.row("power_busy", "Power at full use", USD_PER_MONTH, power * o.busy)
    quiet = rows.row("power_quiet", "Power without use", USD_PER_MONTH, power * o.quiet)
    return kept, full, quiet


def steps(i: Inputs, d: Delivery, t: Deal, s: Standing, speed: tuple[Machine, Goodput], rows: Rows) -> Number:
    """From list price to the price of a useful hour of the run: what each waste adds; they add up exactly."""
    o, (m, run) = i.infrastructure, speed
    rows.section("From list price to useful hour")
    plain = when(d.by_use, o.price, (d.base * o.fee + d.extra * o.price) / o.nodes)
    named = rows.row("step_list", "List price", USD_PER_USEFUL_HOUR, when(d.owned, _mixed(i, d, s.hour), plain))
    service = rows.row("step_service", "Managed service", USD_PER_USEFUL_HOUR, when(d.owned, 0.0, o.uplift * named))
    rate = when(d.owned, s.hour, when(d.by_use, t.use_rate, t.term_rate))
    rate = rows.row("paid_price", "A paid hour", USD_PER_GPU_HOUR, rate)
    spares = rows.row("step_spares", "Spare nodes", USD_PER_USEFUL_HOUR, rate * o.paid_spares / o.nodes)
    hour = rows.row("job_price", "A GPU-hour of the run, spares included", USD_PER_GPU_HOUR, named + service + spares)
    price = rows.row("run_price", "A useful hour of the run", USD_PER_USEFUL_HOUR, hour / run.factor)
    rows.row("step_idle", "Idle inside the run", USD_PER_USEFUL_HOUR, price * m.idle)
    active = rows.row("active_price", "Paid for active hours", USD_PER_USEFUL_HOUR, price * (1 - m.idle))
    rows.row("step_checkpoint", "Writing checkpoints", USD_PER_USEFUL_HOUR, active * run.checkpoint)
    rows.row("step_redone", "Work done again", USD_PER_USEFUL_HOUR, active * run.redone)
    rows.row("step_restart", "Restarts", USD_PER_USEFUL_HOUR, active * run.restart)
    rows.row("step_speed", "Lost to speed", USD_PER_USEFUL_HOUR, active * run.useful * (1 - m.quality))
    rows.row("price_in_use", "A useful hour at the share in use", USD_PER_USEFUL_HOUR, _over_use(i, d, s, price))
    return price


def _mixed(i: Inputs, d: Delivery, own: Number) -> Number:
    """Own hours with those by use on top, spares apart."""
    return (d.base * own + d.extra * i.infrastructure.price) / i.infrastructure.nodes


def _over_use(i: Inputs, d: Delivery, s: Standing, price: Number) -> Number:
    """The price of a useful hour when the machines have work for a share of the time."""
    share = i.general.in_use
    return when(d.by_use, price, ratio(s.fixed + s.more * share, s.capacity * share, 0.0))


def lateness(i: Inputs, rows: Rows) -> None:
    """Expected and planned lateness in money."""
    rows.section("Lateness")
    rows.row("delay_money", "The delay costs the company", USD, rows.now("delay_used") * i.general.delay_cost)
    rows.row(
        "useful_share_run",
        "Useful share of the run's paid hours",
        PERCENT,
        ratio(
            rows.now("run_goodput") * i.infrastructure.nodes, i.infrastructure.nodes + i.infrastructure.paid_spares, 0.0
        ),
    )
