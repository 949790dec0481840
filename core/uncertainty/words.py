"""The worlds in plain sentences: likely ranges, chances as so many in so many, what matters, what to find out."""

from __future__ import annotations

import math
from dataclasses import replace

from core.chance.estimate import Estimate
from core.keys import DECISIONS, place_of
from core.plan import Case, Plan
from core.results import calendar
from core.simulate import Drawn
from core.uncertainty.knowing import Knowing, Worth
from core.uncertainty.matters import Share
from core.uncertainty.measures import cash_out, holding, horizon, not_released, spread
from core.uncertainty.stories import Cause, Story
from core.uncertainty.worlds import Sample, Worlds
from core.units import RATIO, THIN_SPACE, Unit, brief_money

SURELY, HARDLY, EVEN = 0.995, 0.005, 0.55
TENTHS = 0.36  # from here on tenths say it better than one in so many
ODDS = (2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100)
NEVER = "never"
MOST_DECIMALS = 2  # of a figure that is known from worlds


def odds(share: float) -> str:
    """A chance in words: `1 in 5`, `9 in 10`, `even odds`."""
    if share >= SURELY:
        return "nearly certain"
    if share <= HARDLY:
        return "fewer than 1 in 200"
    if share > TENTHS:
        if 1 - EVEN < share < EVEN:
            return "even odds"
        return f"{round(share * 10)} in 10" if share < 0.95 else f"{round(share * 100)} in 100"  # noqa: PLR2004
    return f"1 in {min(ODDS, key=lambda count: abs(1 / count - share))}"


def likely(worlds: Worlds, sample: Sample) -> tuple[str, ...]:
    """Sentences on cost, release and cash of one case, eight of ten worlds inside each range."""
    low, middle, high = (brief_money(each.value) for each in spread(worlds, sample, "release_cost"))
    cost = f"Likely {low} – {high} to release, {middle} in the middle."
    return cost, _release(worlds, sample), _cash(worlds, sample)


def _release(worlds: Worlds, sample: Sample) -> str:
    low, middle, high = (month(worlds.plan, each.value) for each in spread(worlds, sample, "release"))
    misses = not_released(worlds, sample).value
    late = f"; {odds(misses)} that it is not released in {horizon(worlds)} months" if misses > HARDLY else ""
    if low == NEVER:
        return f"Hardly ever released within {horizon(worlds)} months: {odds(1 - misses)}."
    if high == NEVER:
        return f"Released from {low} on{late}."
    span = low if low == high else f"{low} – {high}"
    return f"Released {span}, {middle} in the middle{late}."


def _cash(worlds: Worlds, sample: Sample) -> str:
    out = cash_out(worlds, sample).value
    if out <= HARDLY:
        return "Cash lasts to release in nearly every world."
    said = odds(out)
    return f"{said[:1].upper()}{said[1:]} that cash runs out before release."


def month(plan: Plan, number: float) -> str:
    """A month of the plan by the calendar, or never."""
    return NEVER if math.isinf(number) else f"{calendar(plan.general.start, round(number)):%b %Y}"


def case_line(worlds: Worlds, sample: Sample) -> tuple[str, ...]:
    """One case in a table: its cost, release, chance that cash runs out, chance that all goes well."""
    low, middle, high = spread(worlds, sample, "release_cost")
    months = [month(worlds.plan, each.value) for each in spread(worlds, sample, "release")]
    return (
        f"{brief_money(low.value)} – {brief_money(high.value)}",
        brief_money(middle.value),
        months[0] if months[0] == months[2] else f"{months[0]} – {months[2]}",
        f"{cash_out(worlds, sample).value:.0%}",
        f"{holding(sample).value:.0%}",
    )


def case_name(plan: Plan, case: Case) -> str:
    """A case by the options there is a choice between; all three where there is none."""
    parts = [(section, plan.option(section, getattr(case, section)).name) for section in DECISIONS]
    chosen = [text for section, text in parts if len(getattr(plan, section)) > 1]
    return " + ".join(chosen or [text for _, text in parts])


def name(plan: Plan, drawn: Drawn) -> str:
    """An input with the option it belongs to: `Burst, usage price`."""
    place, label = place_of(drawn.key), drawn.kind.label
    if place.option is None:
        return label
    running = label if label[1:2].isupper() else f"{label[:1].lower()}{label[1:]}"
    return f"{plan.option(place.section, place.option).name}, {running}"


def figure(unit: Unit, value: float) -> str:
    """A figure in three digits, with its unit."""
    written = unit.written(value)
    digits = max(0, 3 - len(f"{abs(written):.0f}")) if abs(written) >= 1 else 3
    symbol = "" if unit.symbol == RATIO.symbol else unit.symbol
    return f"{written:,.{digits}f}{THIN_SPACE}{symbol}".rstrip()


def share_words(plan: Plan, share: Share) -> str:
    """What part of the spread rests on one input."""
    return f"{share.rank}. {name(plan, share.drawn)}: {share.value:.0%} of the spread (± {2 * share.error:.0%})"


def worth_words(plan: Plan, worth: Worth) -> str:
    """What finding one input out is worth, by whom, and at what cost."""
    gain = f"worth up to {brief_money(worth.money.value)}"
    if not worth.weeks.is_about_nothing:
        gain = f"worth up to {brief_money(worth.money.value)} and up to {worth.weeks.value:.1f} weeks"
    costs = f"about {brief_money(worth.cost)} and {worth.way.weeks:g} week{'s' * (worth.way.weeks != 1)}"
    return f"{name(plan, worth.drawn)}: {gain}; {worth.way.who}, {costs}"


def knowing_words(found: Knowing) -> str:
    """What knowing everything would be worth."""
    if found.everything.is_about_nothing:
        return "Whatever is found out, the choice stays the same: knowing more is worth about nothing."
    return f"Knowing everything before choosing would be worth {brief_money(found.everything.value)} on average."


def worthwhile(found: Knowing) -> tuple[Worth, ...]:
    """The inputs whose worth stands out from nothing and is more than finding out costs."""
    return tuple(each for each in found.inputs if each.net > 0 and not each.money.is_about_nothing)


def story_words(worlds: Worlds, story: Story) -> str:
    """One bad world: what it came to, and why."""
    last = horizon(worlds)
    date = month(worlds.plan, story.release)
    when = f"released {date}" if story.release <= last else f"not released in {last} months"
    out = f", cash gone in month {story.runway:.0f}" if story.runway <= last else ""
    why = "; ".join(cause_words(worlds.plan, each) for each in story.causes) or "nothing stands out, all of it a little"
    return f"{brief_money(story.release_cost)}, {when}{out}: {why}."


def cause_words(plan: Plan, cause: Cause) -> str:
    """One input near its bad end."""
    worse = max(1, round(cause.worse * 100))
    if cause.drawn.is_event:
        return f"{name(plan, cause.drawn).lower()} goes as badly as {worse} in 100"
    unit = cause.drawn.kind.unit
    return f"{name(plan, cause.drawn)} {figure(unit, cause.figure)} (planned {figure(unit, cause.drawn.value)})"


def settings(worlds: Worlds) -> str:
    """How the figures were made: printed under each of them."""
    setting = worlds.setting
    return (
        f"{setting.count:,} worlds in {setting.replicates} replicates of {setting.worlds:,} scrambled Sobol’ points, "
        f"seed {worlds.plan.events.seed:.0f}; the same worlds for every combination."
    )


def precise(estimate: Estimate, unit: Unit) -> str:
    """A figure with its 95 % interval."""
    if math.isinf(estimate.value):
        return NEVER
    say = brief_money if unit.money else replace(unit, decimals=min(unit.decimals, MOST_DECIMALS)).plain
    within = "" if math.isinf(estimate.error) else f" ± {say(estimate.half_width)}"
    return f"{say(estimate.value)}{within}"
