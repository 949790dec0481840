"""One figure looked at closely: an input, a list, a cell of a list, a constant or a row of the model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, assert_never

from core import explain
from core.change_log import ORIGIN, REMARK, SCENARIO, Entry
from core.facts import is_beyond
from core.headline import difference, month_words
from core.input_list import Stated, exact, few, line
from core.inputs.constants import Constants
from core.issues import Invalid
from core.keys import DECISIONS, SECTIONS, input_kind
from core.kinds import Choice, Day, Items, Kind, Quantity, Switch, Text
from core.plan import standing
from core.results import Results, Row, evaluate
from core.rows import Phase
from core.sources import Source
from core.terms import Formula, Given, Other, Ref, Time, readers, recorded

CONSTANTS = "constants"
FOLLOWS, FIXED = "follows", "fixed"
NOT_WITHIN = "not within the horizon"
ALL_MONTHS = "all months"
TWO = 2  # parts of the key of an input that stands in no list, as formulas name it


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that a formula reads, or the row that reads one: its key, its label, its value in words."""

    key: str
    label: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Inspected:
    """What is known of one figure, in words; what does not concern it is empty.

    `stated` is the input, list or cell behind it; `month` the month that is told of a row that has months.
    """

    key: str
    label: str
    where: str
    value: str
    unit: str = ""
    basis: str = FOLLOWS
    ends: tuple[str, ...] = ()
    source: str = ""
    day: str = ""
    grade: str = ""
    default: str = ""
    allowed: str = ""
    meaning: str = ""
    formula: str = ""
    reads: tuple[Figure, ...] = ()
    used: tuple[Figure, ...] = ()
    stated: Stated | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What another value of an input would do: the value in words, the change of total cost and of release."""

    value: str
    total_cost: str
    release: str


def inspected(results: Results, key: str, month: int | None = None) -> Inspected:
    """What is known of a figure by its key: an input, a list, a constant or a row.

    Raises:
        Invalid: the key names nothing in this plan.
    """
    head = key.partition(".")[0]
    if head in SECTIONS and "." in key:
        return _of_input(results, key)
    if head == CONSTANTS:
        return _of_constant(results, key)
    return _of_row(results, key, month)


def as_read(key: str) -> str:
    """The key of an input as formulas name it: without the number of its option."""
    section, _, rest = key.partition(".")
    return f"{section}.{rest.partition('.')[2]}" if section in DECISIONS else key


def _of_input(results: Results, key: str) -> Inspected:
    stated = line(results.plan, key)
    kind = stated.kind
    source = None if isinstance(kind, Items) else kind.source
    ends = tuple(few(kind, end) for end in stated.ends) if stated.ends and isinstance(kind, Quantity) else ()
    return Inspected(
        *(stated.key, kind.label, stated.where, exact(kind, stated.value), stated.unit, stated.basis.value, ends),
        *(stated.source, stated.day, stated.grade),
        default="" if isinstance(kind, Items) else exact(kind, kind.default) or "nothing",
        allowed=allowed(kind),
        meaning=kind.doc if source is None or stated.source == source.title else f"{kind.doc} As shipped: {source}.",
        used=_used(results, as_read(stated.key)),
        stated=stated,
    )


def _of_constant(results: Results, key: str) -> Inspected:
    kind = input_kind(Constants, key.partition(".")[2])
    source: Source = kind.source
    return Inspected(
        *(key, kind.label, "Constants", exact(kind, kind.default)),
        unit=kind.unit.symbol if isinstance(kind, Quantity) else "",
        basis=FIXED,
        source=source.title,
        day=source.date.isoformat(),
        grade=source.grade.value,
        meaning=kind.doc,
        used=_used(results, key),
    )


def _of_row(results: Results, key: str, month: int | None) -> Inspected:
    row = _row(results, key)
    rows = recorded(results.plan)
    at = _month(row, month)
    formula = rows[key]
    told = _at_opening(formula, at)
    return Inspected(
        *(key, row.line.label, _section_of(row)),
        value=_value(results, row, at),
        unit=row.line.unit.symbol,
        meaning=row.line.note,
        formula=explain.explain(results.plan, key),
        reads=tuple(_operand(results, rows, term, at) for term in explain.operands(told) if _is_there(results, term)),
        used=_used(results, key),
        month=at,
    )


def _row(results: Results, key: str) -> Row:
    """A row of the model, or one that sets the chosen option for the machines beside the others."""
    found = results.rows.get(key) or (
        results.versus[results.case.infrastructure].get(key) if key.startswith("vs") else None
    )
    if found is None:
        raise Invalid(f"There is no input and no row called “{key}”")
    return found


def _month(row: Row, month: int | None) -> int | None:
    """The month that is told: the one asked for, else that with the greatest figure."""
    if not row.is_monthly:
        return None
    if month is not None:
        return min(max(0, month), len(row.values) - 1)
    return max(range(len(row.values)), key=lambda at: abs(row.values[at]))


def _section_of(row: Row) -> str:
    """Under which heading a row stands."""
    beside = "Beside the other options" if row.line.phase is Phase.BESIDE else ""
    return row.line.section or beside or "What follows"


def _value(results: Results, row: Row, month: int | None) -> str:
    """The figure of a row in words."""
    if month is not None:
        return row.line.unit.plain(row.values[month])
    beyond = row.line.phase is not Phase.BESIDE and is_beyond(row.line.key, results)
    return NOT_WITHIN if beyond else row.line.unit.plain(row.values[0])


def when(results: Results, month: int) -> str:
    """A month of the plan in words: `month 13, Nov 2027`."""
    return f"month {month}, {month_words(results, month)}" if month else "before the first month"


def _at_opening(formula: Formula, month: int | None) -> Any:
    """What a row is made from in a month: in month 0 also from what it holds before."""
    return (formula.value, formula.opening) if month == 0 and formula.opening is not None else formula.value


def _is_there(results: Results, term: Given | Ref | Other) -> bool:
    """Whether what a formula reads is stated: rows that only fill up a list, as another option has more, are not."""
    parts = term.key.split(".")
    if not isinstance(term, Given) or len(parts) <= TWO:
        return True
    section, listed, row, _ = parts
    held = getattr(results.plan, section)
    option = held[getattr(results.case, section)] if section in DECISIONS else held
    return int(row) <= len(getattr(option, listed))


def _operand(results: Results, rows: dict[str, Formula], term: Given | Ref | Other, month: int | None) -> Figure:
    match term:
        case Given():
            return _given(results, term.key)
        case Ref():
            return _ref(results, rows, term, month)
        case Other():
            line_ = rows[term.key].line
            other = results.beside[term.option - 1].once(term.key)
            return Figure(term.key, f"{line_.label} of option {term.option}", line_.unit.show(other))
        case _:
            assert_never(term)


def _given(results: Results, key: str) -> Figure:
    """An input or a constant as this case has it."""
    section, *parts = key.split(".")
    holder: Any = getattr(results.inputs, section)
    own = (str(getattr(results.case, section) + 1),) if section in DECISIONS else ()
    if len(parts) > 1:
        listed, row, _ = parts
        holder = getattr(holder, listed)[int(row) - 1]
    kind = input_kind(holder.__class__, parts[-1])
    unit = f"\u202f{kind.unit.symbol}" if isinstance(kind, Quantity) and kind.unit.symbol else ""
    label = f"{kind.label}, row {parts[1]}" if len(parts) > 1 else kind.label
    return Figure(".".join((section, *own, *parts)), label, f"{exact(kind, getattr(holder, parts[-1]))}{unit}")


def _ref(results: Results, rows: dict[str, Formula], ref: Ref, month: int | None) -> Figure:
    row = _row(results, ref.key)
    label = rows[ref.key].line.label
    if not row.is_monthly:
        return Figure(ref.key, label, row.line.unit.show(row.values[0]))
    if ref.time in {Time.ALL, Time.SO_FAR} or month is None:
        return Figure(ref.key, label, ALL_MONTHS if ref.time is not Time.SO_FAR else f"months to {month}")
    if ref.time is Time.NOW:
        return Figure(ref.key, label, row.line.unit.show(row.values[month]))
    before = results.openings.get(ref.key, 0.0) if month == 0 else row.values[month - 1]
    return Figure(ref.key, f"{label} of the month before", row.line.unit.show(before))


def _used(results: Results, key: str) -> tuple[Figure, ...]:
    """The rows that read an input or a row."""
    rows = recorded(results.plan)
    return tuple(Figure(reader, rows[reader].line.label) for reader in readers(results.plan, key))


def allowed(kind: Kind | Items) -> str:
    """What may stand here, in words."""
    match kind:
        case Quantity():
            return f"{'a whole number ' if kind.whole else ''}between {kind.bounds()}"
        case Choice():
            return ", ".join(kind.options)
        case Text():
            return "words" if kind.required else "words, or none"
        case Day():
            return "a date"
        case Switch():
            return "yes or no"
        case Items():
            return f"at most {kind.most} rows"
        case _:
            assert_never(kind)


def effect(results: Results, key: str, end: float) -> Effect:
    """What an input would do to total cost and release if it were at one end of its range."""
    stated = line(results.plan, key)
    kind = stated.kind
    if not isinstance(kind, Quantity):
        raise Invalid(f"{kind.label} has no range")
    value = kind.check(float(round(end)) if kind.whole else end)
    plan = replace(standing(results.plan), scenario=0)
    after = evaluate(plan.put(stated.key, value), results.case, before=results)
    cost, release = (difference(each, results, after) for each in ("total_cost", "release"))
    return Effect(f"{few(kind, value)} {kind.unit.symbol}".strip(), cost, release)


def entries_of(log: Iterable[Entry], key: str) -> tuple[Entry, ...]:
    """The lines of a log that concern an input, a list or a cell, the newest first."""
    return tuple(entry for entry in log if _concerns(entry.change.key, key))[::-1]


def _concerns(changed: str, key: str) -> bool:
    """Whether something that was changed is the input of this key, what is known of it, or a cell of its list."""
    bare = changed.removeprefix(ORIGIN).removeprefix(REMARK)
    if bare.startswith(SCENARIO):
        bare = bare.split(".", 2)[-1]
    return bare == key or bare.startswith(f"{key}.")
