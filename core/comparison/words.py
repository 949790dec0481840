"""The comparison in sentences and tables: recommendation, flip points, waiting, every case."""

from __future__ import annotations

from core.comparison.cases import Everything, names
from core.comparison.flip_points import FlipPoint
from core.comparison.steps import Comparison
from core.comparison.waiting_price import Wait
from core.inputs.weights import CRITERIA
from core.keys import DECISIONS, place_of
from core.results import calendar
from core.sheet import Cell
from core.units import LOSS, PERCENT, THIN_SPACE, Unit, brief_money

LOSS_KEY = "loss_besiroglu"
COLUMNS = (
    ("release_cost", "Cost to release"),
    ("release", "Release"),
    ("lowest_cash", "Lowest cash"),
    ("peak_burnout", "Burnout risk"),
    ("success_chance", "Success"),
    (LOSS_KEY, "Expected loss"),
    ("exit_cost_then", "Leaving"),
    ("net_cost", "Net cost"),
    ("value", "Value"),
)
MONEY = frozenset({"release_cost", "lowest_cash", "exit_cost_then", "net_cost"})
SHARES = frozenset({"peak_burnout", "success_chance", "value"})
POINTS = 100


def case_words(every: Everything, place: int) -> str:
    """A case by its options: `New dense 13 B on Burst with Balanced ten`."""
    machines, people, model = every.names(place)
    return f"{model} on {machines} with {people}"


def short_words(every: Everything, place: int) -> str:
    """A case by the options there is a choice between; all three where there is none."""
    parts = zip(every.names(place), DECISIONS, strict=True)
    chosen = [name for name, section in parts if len(getattr(every.plan, section)) > 1]
    return " + ".join(chosen) if chosen else case_words(every, place)


def other_words(found: Comparison, place: int) -> str:
    """A case by those of its options in which it differs from the recommended one."""
    pairs = zip(found.all.names(place), found.all.names(found.lead.best), strict=True)
    return " with ".join(name for name, best in pairs if name != best) or "the same names"


def figure_words(every: Everything, key: str, place: int) -> str:
    """One figure of one case, in few digits."""
    value = float(every.figures(key)[place])
    if key == "release":
        horizon = int(every.plan.general.horizon)
        return f"{calendar(every.plan.general.start, value):%b %Y}" if value <= horizon else "never"
    if key in MONEY:
        return brief_money(value)
    if key == "value":
        return f"{value * POINTS:.0f}" if every.is_weighted else "–"
    if key in SHARES:
        return f"{value:.0%}"
    return LOSS.plain(value)


def figure_cell(every: Everything, key: str, place: int) -> Cell:
    """One figure of one case for other programs, in the unit of `unit_words`; words where it is none."""
    value = float(every.figures(key)[place])
    if (key == "release" and value > every.plan.general.horizon) or (key == "value" and not every.is_weighted):
        return figure_words(every, key, place)
    return value * POINTS if key in SHARES else value


def unit_words(key: str) -> str:
    """The unit of a figure of cases, as the head of its column has it."""
    if key in MONEY:
        return "$"
    return {"release": "month", "value": "points", LOSS_KEY: LOSS.symbol}.get(key, PERCENT.symbol)


def recommendation(found: Comparison) -> tuple[str, str]:
    """Two sentences: what to do with what it comes to, and how far it is ahead of the next."""
    every, best = found.all, found.lead.best
    if not every.holds.any():
        return (
            "No combination is released within the horizon with cash left.",
            f"The least bad is {case_words(every, best)}: {_comes_to(every, best)}.",
        )
    return f"{case_words(every, best)}: {_comes_to(every, best)}.", _ahead(found)


def _comes_to(every: Everything, place: int) -> str:
    cost = figure_words(every, "release_cost", place)
    release = figure_words(every, "release", place)
    when = f"released in {release} for {cost}" if release != "never" else f"not released, after {cost}"
    runway, horizon = float(every.figures("runway")[place]), int(every.plan.general.horizon)
    lasts = f"cash lasts beyond month {horizon}" if runway > horizon else f"cash runs out in month {runway:.0f}"
    return f"{when}; {lasts}"


def _ahead(found: Comparison) -> str:
    """The margin to the runner-up, and what it counts."""
    lead, every = found.lead, found.all
    if lead.runner_up is None:
        return "There is no other combination to compare it with."
    other = other_words(found, lead.runner_up)
    if not every.holds[lead.runner_up]:
        return f"No other combination is released with cash left; next comes {other}."
    by = f"{lead.margin * POINTS:.1f} points of value" if lead.in_points else brief_money(lead.margin)
    if lead.is_tie:
        return f"It is a tie with {other}: {by} apart, less than the figures are good for."
    if lead.in_points:
        return f"It is {by} ahead of {other} on the weighted criteria."
    month = brief_money(every.plan.general.delay_cost)
    return f"It is {by} ahead of {other}, counting cost to release and {month} for each month to it."


def likely_words(found: Comparison) -> str:
    """The likely ranges of the recommended case; empty until they are known."""
    if found.likely is None:
        return ""
    each, plan = found.likely, found.plan
    horizon = int(plan.general.horizon)
    cost = " – ".join(map(brief_money, each.release_cost))
    months = [f"{calendar(plan.general.start, at):%b %Y}" if at <= horizon else "never" for at in each.release]
    release = f"released {months[0] if months[0] == months[1] else ' – '.join(months)}"
    if set(months) == {"never"}:
        release = "not released"
    lasts = [f"month {at:.0f}" if at <= horizon else f"beyond month {horizon}" for at in each.runway]
    cash = f"cash lasts {lasts[0]}" if lasts[0] == lasts[1] else f"cash ends in {lasts[0]} at worst"
    return f"Likely {cost}, {release}; {cash} (about eight in ten, inputs moved one at a time)."


def in_turn_words(found: Comparison) -> str:
    """What deciding one after another would end at, and its price."""
    turn, every = found.turn, found.all
    if turn.place == found.lead.best or turn.price <= 0:
        return "Deciding one after another, from today's case, ends at the same combination: it costs nothing more."
    price = f"{turn.price * POINTS:.1f} points" if found.lead.in_points else brief_money(turn.price)
    if not every.holds[turn.place]:
        price = "its release, or the cash to it"
    return (
        f"Deciding one after another, from today's case, ends at {case_words(every, turn.place)}: that costs {price}."
    )


def input_words(found: Comparison, key: str) -> str:
    """An input with the option it belongs to: `Burst, usage price`."""
    place = place_of(key)
    named = "" if place.option is None else f"{found.plan.option(place.section, place.option).name}, "
    label = place.kind.label
    return f"{named}{label[:1].lower()}{label[1:]}" if named else label


def flip_words(found: Comparison, flip: FlipPoint) -> str:
    """One flip point as a sentence."""
    side = "above" if flip.is_above else "below"
    what, symbol = input_words(found, flip.uncertain.key), flip.uncertain.kind.unit.symbol
    now, then = (few(flip.uncertain.kind.unit, value) for value in (flip.uncertain.now, flip.value))
    then = f"{then}{THIN_SPACE}{symbol}" if symbol else then
    return f"{what} {side} {then} (now {now}) → {other_words(found, flip.winner)}"


def few(unit: Unit, value: float) -> str:
    """A figure in three digits or its whole part, in written units: a flip point is no more exact."""
    written = unit.written(value)
    digits = 3 - len(f"{abs(written):.0f}") if abs(written) >= 1 else 3
    return f"{written:,.{max(0, digits)}f}"


def firmness_words(found: Comparison) -> str:
    """How many inputs can change the recommendation within their likely range."""
    if found.flips is None:
        return f"Looking for flip points: {found.done:.0%} of the inputs gone through."
    keys = {each.uncertain.key for each in found.flips}
    count = len(keys) + len(found.never)
    if not keys:
        return f"None of {count} uncertain inputs changes the answer within its likely range."
    return f"{len(keys)} of {count} uncertain inputs can change the answer within their likely range."


def waiting_words(found: Comparison) -> str:
    """Whether it pays to wait."""
    if found.waiting is None:
        return "Looking at what waiting costs."
    waits, best = found.waiting.waits, found.waiting.best
    if best.months == 0:
        later = waits[1]
        if not later.holds:
            return "Waiting a month already costs the release, or the cash to it."
        month, all_of_them = brief_money(later.price), _price(waits[-1])
        return f"Waiting does not pay: a month costs {month}, {len(waits) - 1} months {all_of_them}."
    return f"Waiting {best.months} months pays {brief_money(-best.price)}."


def _price(wait: Wait) -> str:
    return brief_money(wait.price) if wait.holds else "the release, or the cash to it"


def weight_words(every: Everything) -> str:
    """Which criteria count, the heaviest first."""
    weights = [(float(every.figures(f"weight_of_{key}")[0]), label) for key, label in CRITERIA]
    told = [
        f"{label.lower()} {PERCENT.plain(weight)} %" for weight, label in sorted(weights, reverse=True) if weight > 0
    ]
    return ", ".join(told) if told else "no weights yet: net cost decides"


def rows(found: Comparison) -> tuple[tuple[str, ...], ...]:
    """Every case in the order of the recommendation: its three options, then its figures."""
    every = found.all
    return tuple(
        (*names(every.plan, every.cases[place]), *(figure_words(every, key, place) for key, _ in COLUMNS))
        for place in map(int, every.order)
    )
