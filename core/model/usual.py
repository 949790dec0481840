"""Work for people: the usual work of each function for a model of this size, and the lines of the plan."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, greatest, least, matching, weighted, when
from core.given import Inputs
from core.inputs.constants import Constants
from core.inputs.demand import AFTER_RUN, ARTEFACT, BEFORE_RUN, CONTINUED, REGULATED, RISING, TUNED, Demand
from core.inputs.demand import EVEN as SAME
from core.inputs.team import BY_FUNCTION, FUNCTIONS, SHARES
from core.number import Number
from core.rows import Rows, numbered
from core.units import MONTH_NUMBER, NODE, PERSON_MONTH, RATIO

ADAPTED = SHARES[:-1]  # less where a model is there already
MANY_WORDS = ("data", "evaluation")  # grow with languages
MANY_SENSES = ("data", "pretraining", "posttraining", "evaluation")  # grow with modalities
SCRUTINISED = ("posttraining", "evaluation")  # grow under regulation


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Work:
    """Person-months of each line of work, those of each function the run waits for, and the last months of all."""

    lines: tuple[Number, ...]
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
    totals = (line.work + line.share * _of(line, usual) for line in demand)
    lines = rows.block("demand", "Work", members, PERSON_MONTH, totals)
    waiting = (total * chosen(line.when, BEFORE_RUN) for line, total in zip(demand, lines, strict=True))
    waited = rows.block("waited", "Of this before the run", members, PERSON_MONTH, waiting)
    functions = tuple(line.function for line in demand)
    each = (matching(functions, waited, name) for name in FUNCTIONS)
    before = rows.block("before", "Work before the run", BY_FUNCTION, PERSON_MONTH, each)
    in_all = rows.row("before_all", "Work before the run", PERSON_MONTH, weighted(before))
    return Work(lines, before, in_all, *_ends(i, lines, rows))


def _usual(i: Inputs, rows: Rows) -> tuple[Number, ...]:
    """PM = base · size^power · approach · breadth · quality · experience, for each function."""
    k, a = i.constants, i.architecture
    rows.section("Usual work")
    gpus = rows.row("peak_nodes", "Nodes at most", NODE, _peak(i)) * i.people.node_gpus
    model = rows.now("parameters") / k.size_model
    grown = (
        (a.tokens / k.size_tokens) ** k.grows_data,
        (gpus / k.size_gpus) ** k.grows_infra,
        model**k.grows_pretraining,
        model**k.grows_posttraining,
        model**k.grows_evaluation,
        1.0,
    )
    kinds = rows.block("kind", "Work over that of a new model", BY_FUNCTION, RATIO, (_kind(key, i) for key in SHARES))
    each = (
        getattr(k, f"usual_{key}") * growth * kind * i.team.experience
        for key, growth, kind in zip(SHARES, grown, kinds, strict=True)
    )
    return rows.block("usual", "Usual work", BY_FUNCTION, PERSON_MONTH, each)


def _kind(key: str, i: Inputs) -> Number:
    """What the way, breadth and purpose of the model do to the work of a function."""
    k, a = i.constants, i.architecture
    kind = when(chosen(a.bar, ARTEFACT), k.artefact, 1.0)
    if key in ADAPTED:
        tuned = when(chosen(a.people_work, TUNED), getattr(k, f"tuned_{key}"), 1.0)
        kind = kind * when(chosen(a.people_work, CONTINUED), getattr(k, f"continued_{key}"), tuned)
    if key in MANY_SENSES:
        kind = kind * when(a.is_multimodal, k.multimodal, 1.0)
    if key in MANY_WORDS:
        kind = kind * (1 + k.tongue * a.languages / k.five)
    if key in SCRUTINISED:
        kind = kind * when(chosen(a.bar, REGULATED), k.regulated, 1.0)
    return kind


def _peak(i: Inputs) -> Number:
    """The most nodes of the calendar."""
    most: Number = 0.0
    for step in i.people.calendar:
        most = greatest(most, step.nodes)
    return most


def _of(line: Demand, usual: tuple[Number, ...]) -> Number:
    """The usual work of a line's function."""
    found: Number = 0.0
    for name, pm in zip(FUNCTIONS, usual, strict=True):
        found = found + chosen(line.function, name) * pm
    return found


def _ends(i: Inputs, lines: tuple[Number, ...], rows: Rows) -> tuple[Number, Number]:
    """The last month with planned work, and the month in which the last vendor's knowledge is taken over."""
    end: Number = 0.0
    over: Number = 0.0
    after = rows.last + 1
    for line, total in zip(i.architecture.demand, lines, strict=True):
        end = greatest(end, when(total > 0, greatest(line.first, line.last), 0.0))
        later = when((total > 0) * chosen(line.when, AFTER_RUN), line.first, rows.last + 1)
        after = least(after, later)
    for vendor in i.team.vendors:
        over = greatest(over, when((vendor.fte > 0) * (vendor.last < rows.last), vendor.last + 1, 0.0))
    end = rows.row("work_end", "Last month with planned work", MONTH_NUMBER, end)
    rows.row(
        "after_first", "First month of work after the run", MONTH_NUMBER, after, note="One more than the horizon: none."
    )
    return end, rows.row("handover_end", "Last vendor's knowledge taken over", MONTH_NUMBER, over)


def begun(line: Demand, before: Number, is_open: Number, month: Number) -> Number:
    """How many months of a line have begun; work after the run waits until the run may start (`is_open`)."""
    return before + when(month >= line.first, when(chosen(line.when, AFTER_RUN), is_open, 1.0), 0.0)


def end_of(line: Demand, before: Number, month: Number) -> Number:
    """The last month of work after the run if it goes on now; 0 for other work."""
    return when(chosen(line.when, AFTER_RUN), month - 1 + _length(line) - before, 0.0)


def due(k: Constants, line: Demand, total: Number, place: Number, before: Number) -> Number:
    """What falls due of a line in its month `place`, if that has begun: evenly, or more and more, or less and less."""
    length = _length(line)
    rising = (place - k.half) / (k.half * length * length)
    falling = (length - place + k.half) / (k.half * length * length)
    part = when(chosen(line.profile, SAME), 1 / length, when(chosen(line.profile, RISING), rising, falling))
    return when((place > before) * (place <= length), total * part, 0.0)


def _length(line: Demand) -> Number:
    """The months of a line: one where the last is stated before the first."""
    return greatest(1.0, line.last - line.first + 1)
