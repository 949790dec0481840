"""Work for people: the usual work of each function for a model of this size, and the lines of the plan."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, greatest, highest, matching, picked, weighted, when
from core.given import Inputs
from core.inputs.demand import AFTER_RUN, ARTEFACT, BEFORE_RUN, CONTINUED, FALLING, REGULATED, RISING, TUNED, Demand
from core.inputs.demand import EVEN as SAME
from core.inputs.team import BY_FUNCTION, FUNCTIONS, SHARES
from core.number import Number
from core.rows import Rows, numbered
from core.units import COUNT, MONTH, MONTH_NUMBER, PERSON_MONTH, RATIO

ADAPTED = SHARES[:-1]  # less where a model is there already
MANY_WORDS = ("data", "evaluation")  # grow with languages
MANY_SENSES = ("data", "pretraining", "posttraining", "evaluation")  # grow with modalities
SCRUTINISED = ("posttraining", "evaluation")  # grow under regulation


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Line:
    """One line of work: person-months in all, months, the part of its month 0, and how much more each month."""

    total: Number
    length: Number
    part: Number
    growth: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Work:
    """Lines of work, person-months of each function the run waits for, and the last months of all."""

    lines: tuple[Line, ...]
    totals: tuple[Number, ...]
    before: tuple[Number, ...]
    waited: Number
    end: Number
    handed_over: Number


def work(i: Inputs, rows: Rows) -> Work:
    """All work of the plan: shares of the usual work and what is stated besides (team.md 4)."""
    usual = _usual(i, rows)
    rows.section("Work for people")
    demand = i.architecture.demand
    members = numbered("line", len(demand))
    amounts = (line.work + line.share * picked(line.function, FUNCTIONS, usual) for line in demand)
    totals = rows.block("demand", "Work", members, PERSON_MONTH, amounts)
    waiting = (total * chosen(line.when, BEFORE_RUN) for line, total in zip(demand, totals, strict=True))
    waited = rows.block("waited", "Of this before the run", members, PERSON_MONTH, waiting)
    functions = tuple(line.function for line in demand)
    each = (matching(functions, waited, name) for name in FUNCTIONS)
    before = rows.block("before", "Work before the run", BY_FUNCTION, PERSON_MONTH, each)
    in_all = rows.row("before_all", "Work before the run", PERSON_MONTH, weighted(before))
    return Work(_lines(i, totals, rows), totals, before, in_all, *_ends(i, totals, rows))


def _usual(i: Inputs, rows: Rows) -> tuple[Number, ...]:
    """PM = base · size^power · approach · breadth · quality · experience, for each function."""
    k, a = i.constants, i.architecture
    rows.section("Usual work")
    stated = highest(tuple(step.nodes for step in i.people.calendar)) * i.people.node_gpus
    own = i.infrastructure.nodes * i.infrastructure.gpus
    gpus = rows.row("peak_gpus", "Accelerators looked after at most", COUNT, when(i.people.link_nodes, own, stated))
    model = rows.now("parameters") / k.size_model
    grown = (
        (a.tokens / k.size_tokens) ** k.grows_data,
        (gpus / k.size_gpus) ** k.grows_infra,
        model**k.grows_pretraining,
        model**k.grows_posttraining,
        model**k.grows_evaluation,
        1.0,
    )
    ways = rows.block("kind", "Work over that of a new product", BY_FUNCTION, RATIO, (_way(key, i) for key in SHARES))
    breadths = (_breadth(key, i) for key in SHARES)
    broad = rows.block("breadth", "Work by breadth and rules", BY_FUNCTION, RATIO, breadths)
    each = (
        getattr(k, f"usual_{key}") * growth * way * breadth * i.team.experience
        for key, growth, way, breadth in zip(SHARES, grown, ways, broad, strict=True)
    )
    return rows.block("usual", "Usual work", BY_FUNCTION, PERSON_MONTH, each)


def _way(key: str, i: Inputs) -> Number:
    """What the way and the purpose of the model do to the work of a function."""
    k, a = i.constants, i.architecture
    kind = when(chosen(a.bar, ARTEFACT), k.artefact, 1.0)
    if key not in ADAPTED:
        return kind
    tuned = when(chosen(a.people_work, TUNED), getattr(k, f"tuned_{key}"), 1.0)
    return kind * when(chosen(a.people_work, CONTINUED), getattr(k, f"continued_{key}"), tuned)


def _breadth(key: str, i: Inputs) -> Number:
    """What modalities, languages and rules do to the work of a function."""
    k, a = i.constants, i.architecture
    kind: Number = 1.0
    if key in MANY_SENSES:
        kind = kind * when(a.is_multimodal, k.multimodal, 1.0)
    if key in MANY_WORDS:
        kind = kind * (1 + k.tongue * a.languages / k.five)
    if key in SCRUTINISED:
        kind = kind * when(chosen(a.bar, REGULATED), k.regulated, 1.0)
    return kind


def _lines(i: Inputs, totals: tuple[Number, ...], rows: Rows) -> tuple[Line, ...]:
    """How each line is spread: in its month p the part a + b p, which adds up to one over its months.

    Even: 1/L. Rising: (p - ½)/(½ L²). Falling: (L - p + ½)/(½ L²).
    """
    k, demand = i.constants, i.architecture.demand
    members = numbered("line", len(demand))
    months = (greatest(1.0, line.last - line.first + 1) for line in demand)
    lengths = rows.block("length", "Months", members, MONTH, months)
    slopes = (
        (chosen(line.profile, RISING) - chosen(line.profile, FALLING)) / (k.half * length * length)
        for line, length in zip(demand, lengths, strict=True)
    )
    growths = rows.block("growth", "More each month", members, RATIO, slopes)
    starts = (
        chosen(line.profile, SAME) / length - k.half * growth + chosen(line.profile, FALLING) / (k.half * length)
        for line, length, growth in zip(demand, lengths, growths, strict=True)
    )
    parts = rows.block("part", "Part of a month before the first", members, RATIO, starts)
    return tuple(Line(*each) for each in zip(totals, lengths, parts, growths, strict=True))


def _ends(i: Inputs, totals: tuple[Number, ...], rows: Rows) -> tuple[Number, Number]:
    """The last month with planned work, and the month in which the last vendor's knowledge is taken over."""
    demand, vendors, beyond = i.architecture.demand, i.team.vendors, rows.last + 1
    members = numbered("line", len(demand))
    there = tuple(zip(demand, totals, strict=True))
    lasts = (when(total > 0, greatest(line.first, line.last), 0.0) for line, total in there)
    end = highest(rows.block("last", "Last month", members, MONTH_NUMBER, lasts))
    ahead = (when((total > 0) * chosen(line.when, AFTER_RUN), beyond - line.first, 0.0) for line, total in there)
    early = highest(rows.block("ahead", "Months to the horizon after the run", members, MONTH, ahead))
    known = (when((each.fte > 0) * (each.last < rows.last), each.last + 1, 0.0) for each in vendors)
    over = highest(rows.block("known", "Taken over in", numbered("vendor", len(vendors)), MONTH_NUMBER, known))
    end = rows.row("work_end", "Last month with planned work", MONTH_NUMBER, end)
    rows.row(
        "after_first",
        "First month of work after the run",
        MONTH_NUMBER,
        beyond - early,
        note="One more than the horizon: none.",
    )
    return end, rows.row("handover_end", "Last vendor's knowledge taken over", MONTH_NUMBER, over)


def begun(line: Demand, before: Number, is_open: Number, month: Number) -> Number:
    """How many months of a line have begun; work after the run waits until it may go on (`is_open`)."""
    return before + when(month >= line.first, when(chosen(line.when, AFTER_RUN), is_open, 1.0), 0.0)


def end_of(line: Demand, spread: Line, before: Number, month: Number) -> Number:
    """The last month of work after the run if it goes on now; 0 for other work, and where there is none."""
    is_after = (spread.total > 0) * chosen(line.when, AFTER_RUN)
    return when(is_after, month - 1 + spread.length - before, 0.0)


def due(spread: Line, place: Number, before: Number) -> Number:
    """What falls due of a line in its month `place`, if that has begun."""
    falls = (place > before) * (place <= spread.length)
    return when(falls, spread.total * (spread.part + spread.growth * place), 0.0)
