"""The sentence at the top of each page: its answer, from the figures."""

from __future__ import annotations

import math
from collections.abc import Callable

from core.checks import check
from core.headline import month_words
from core.input_list import listed, summed
from core.inputs.decisions import DECIDED
from core.inputs.infrastructure import BY_USE, COMMITTED
from core.issues import Invalid
from core.keys import DECISIONS
from core.results import Results
from core.units import PARAMETER, TRILLION_TOKENS, brief_money

NOBODY = "Nobody is in this team yet, so nothing is prepared and nothing is done."


def answer(page: str, results: Results) -> str:
    """The first line of a page.

    Raises:
        Invalid: there is no such page.
    """
    sentences: dict[str, Callable[[Results], str]] = {
        "overview": _overview,
        "infrastructure": _infrastructure,
        "team": _team,
        "architecture": _architecture,
        "money": _money,
        "compare": _compare,
        "uncertainty": _uncertainty,
        "decisions": _decisions,
        "inputs": _inputs,
    }
    if page not in sentences:
        raise Invalid(f"There is no page called “{page}”")
    return sentences[page](results)


def chosen_names(results: Results) -> tuple[str, str, str]:
    """The names of the three chosen options."""
    given = results.inputs
    return given.infrastructure.name, given.team.name, given.architecture.name


def _overview(results: Results) -> str:
    machines, people, model = chosen_names(results)
    case = f"{model} on {machines} with {people}"
    cost = brief_money(results.once("release_cost"))
    if not results.released:
        return f"{case}: no release within {results.never - 1} months, after {brief_money(results.once('total_cost'))}."
    when = month_words(results, results.once("release"))
    return f"{case}: released in {when} for {cost}; {_cash_words(results)}."


def _cash_words(results: Results) -> str:
    if results.cash_lasts:
        return f"cash lasts beyond month {results.never - 1}"
    month = results.once("runway")
    return f"cash runs out in {month_words(results, month)}, month {month:.0f}"


def _infrastructure(results: Results) -> str:
    option = results.inputs.infrastructure
    way = {BY_USE: "by use", COMMITTED: f"for {option.term:.0f} months"}.get(option.terms, "as owner")
    run, whole = results.once("run_price"), results.once("useful_price")
    begins = f"training from month {results.once('ready'):.1f}"
    return (
        f"{option.nodes:.0f} nodes {way}, {begins}: a useful GPU-hour of the run costs $\u202f{run:,.2f}, "
        f"in the whole plan $\u202f{whole:,.2f}."
    )


def _team(results: Results) -> str:
    if not results.once("is_staffed"):
        return NOBODY
    heads = results.months("headcount")
    done = _month_reached(results.months("prepare_left"))
    ready = f"the run can begin after month {done}" if done else "the run's preparation is not done within the horizon"
    finish = results.once("team_finish")
    whole = f"all work in month {finish:.0f}" if finish < results.never else "not all work within the horizon"
    return f"{heads[1]:.1f} people at the start, {max(heads):.1f} at most; {ready}; {whole}."


def _month_reached(left: list[float]) -> int:
    """The first month with nothing left; 0 when there is none."""
    return next((month for month, value in enumerate(left) if month and value <= 1e-6), 0)  # noqa: PLR2004 - as the model


def _architecture(results: Results) -> str:
    option = results.inputs.architecture
    total, active = (PARAMETER.written(results.once(key)) for key in ("parameters", "active_parameters"))
    size = f"{total:,.1f} B parameters" if total == active else f"{total:,.1f} B parameters, {active:,.1f} B active,"
    tokens = TRILLION_TOKENS.written(option.tokens)
    low, hours, high = (_few(results.once(key)) for key in ("hours_low", "run_allocated", "hours_high"))
    return (
        f"{size} on {tokens:g} T tokens: {hours} GPU-hours a clean run, eight in ten {low} to {high}; "
        f"{results.once('run_days'):,.1f} days on {results.once('run_gpus'):,.0f} GPUs."
    )


def _few(hours: float) -> str:
    """Hours in two digits or three: a range is no more exact."""
    digits = max(0, len(f"{hours:.0f}") - 3)
    return f"{round(hours, -digits):,.0f}"


def _money(results: Results) -> str:
    lowest = brief_money(results.once("lowest_cash"))
    words = _cash_words(results)
    return f"{words[0].upper()}{words[1:]}; the lowest cash is {lowest}."


def _compare(results: Results) -> str:
    counts = [len(getattr(results.plan, section)) for section in DECISIONS]
    machines, people, model = chosen_names(results)
    count = math.prod(counts)
    if count == 1:
        return f"There is one combination: {model} on {machines} with {people}."
    many = f"{count} combinations of {counts[0]} × {counts[1]} × {counts[2]} options"
    return f"{many}; today's is {model} on {machines} with {people}."


def _uncertainty(results: Results) -> str:
    machines, people, model = chosen_names(results)
    return f"How sure is {model} on {machines} with {people}, what does it hang on, what to find out first?"


def _decisions(results: Results) -> str:
    log = results.plan.decisions
    if not log:
        return "Nothing is decided yet, as far as this plan says."
    stand = sum(each.status == DECIDED for each in log)
    owners = sum(not each.owner for each in log if each.status == DECIDED)
    nobody = f"; {owners} of them without an owner" if owners else ""
    return f"{len(log)} recorded, {stand} decided and standing{nobody}."


def _inputs(results: Results) -> str:
    plan = results.plan
    return summed(plan, listed(plan), check(plan, results))
