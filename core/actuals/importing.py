"""A brought list of spend: row by row, then together; nothing is taken over before somebody has looked at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from core.actuals.columns import AMOUNT_WORDS, FIELDS, FORMS, Mapping, gap, guess, names, refuse_gaps, unread
from core.actuals.lines import is_total
from core.actuals.money import DOLLARS, UNITS
from core.actuals.rows import Draft, Found, Reader, key_of
from core.inputs.actuals import MOST_ACTUALS, Actual, month_words
from core.issues import Invalid
from core.plan import Plan
from core.prices.table import Table

__all__ = [
    "FIELDS",
    "FORMS",
    "UNITS",
    "Draft",
    "Found",
    "Imported",
    "Mapping",
    "Table",
    "chosen",
    "gap",
    "guess",
    "look",
    "months_of",
    "names",
    "replaced_words",
    "with_actuals",
    "without_months",
]

CENT = 0.01
FEW = 6  # months or heads named in a sentence


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a list: its amounts in order, and what is to be said of the list as a whole."""

    drafts: tuple[Draft, ...]
    said: tuple[str, ...] = ()

    @property
    def places(self) -> tuple[int, ...]:
        """The places of the amounts that can be taken."""
        return tuple(place for place, draft in enumerate(self.drafts) if draft.actual is not None)

    @property
    def found(self) -> tuple[Found, ...]:
        """Everything that was found, in the order of the rows."""
        return tuple(each for draft in self.drafts for each in draft.found)


def look(table: Table, mapping: Mapping, today: date, staying: tuple[Actual, ...] = ()) -> Imported:
    """Look through a list, whose amounts join those that stay; `today` tells months that have not begun.

    Raises:
        Invalid: a column is missing, amounts are in another currency by their head, or there is too much.
    """
    refuse_gaps(table, mapping)
    reader = Reader(table, mapping)
    rows = ((number, row) for number, row in enumerate(table.rows, table.first) if any(map(_is_said, row)))
    drafts = [draft for number, row in rows for draft in reader.read(number, row)]
    if len(drafts) > 2 * MOST_ACTUALS:
        raise Invalid(f"“{table.name}” has {len(drafts):,} amounts; a plan keeps at most {MOST_ACTUALS:,}.")
    zeros = _zero_months(drafts)
    drafts = _without(zeros, _against_totals(drafts))
    return Imported(tuple(_together(drafts, today, staying)), _said(table, mapping, sorted(zeros)))


def chosen(imported: Imported, places: Iterable[int]) -> tuple[Actual, ...]:
    """The amounts at these places, as far as there are some."""
    return tuple(each for place in places if (each := imported.drafts[place].actual) is not None)


def with_actuals(plan: Plan, actuals: tuple[Actual, ...], *, added: bool = False) -> Plan:
    """The plan with what was spent; for the months of these amounts it replaces what was there, unless it is added.

    Raises:
        Invalid: these are more amounts than a plan keeps.
    """
    fresh = set(months_of(actuals))
    kept = tuple(each for each in plan.actuals if added or each.month not in fresh)
    if len(kept) + len(actuals) > MOST_ACTUALS:
        raise Invalid(
            f"A plan keeps at most {MOST_ACTUALS:,} amounts that were spent; these would be "
            f"{len(kept) + len(actuals):,}. Add up the rows of a month that are of one line."
        )
    return replace(plan, actuals=tuple(sorted((*kept, *actuals), key=lambda each: each.month)))


def without_months(plan: Plan, months: Iterable[date]) -> Plan:
    """The plan without what was spent in these months."""
    gone = set(months)
    return replace(plan, actuals=tuple(each for each in plan.actuals if each.month not in gone))


def months_of(actuals: Iterable[Actual]) -> tuple[date, ...]:
    """The months for which something is stated, in order."""
    return tuple(sorted({each.month for each in actuals}))


def replaced_words(plan: Plan, actuals: tuple[Actual, ...]) -> str:
    """What taking these amounts over replaces, in a sentence; empty where nothing is."""
    gone = [each for each in plan.actuals if each.month in set(months_of(actuals))]
    if not gone:
        return ""
    count = f"{len(gone):,} amount{'s' * (len(gone) != 1)}"
    return f"What was there for {_named([month_words(each) for each in months_of(gone)])} goes: {count}."


def _is_said(cell: object) -> bool:
    return cell is not None and bool(str(cell).strip())


def _against_totals(drafts: list[Draft]) -> list[Draft]:
    """Compare each sum of other rows with what stands above it: since the sum before, or since the beginning."""
    whole: dict[str, float] = defaultdict(float)
    since: dict[str, float] = defaultdict(float)
    checked = []
    for draft in drafts:
        if draft.actual is not None or not is_total(draft.name) or not draft.size:
            month = draft.month if _is_across(drafts) else ""
            whole[month] += draft.size
            since[month] += draft.size
            checked.append(draft)
            continue
        month = draft.month if _is_across(drafts) else ""
        off = [abs(draft.size - sums[month]) > CENT for sums in (whole, since)]
        says = f"It says {draft.size:,.2f}, but the rows above it add up to {whole[month]:,.2f}; is a row missing?"
        more = (Found(draft.row, "Sum", says),) if all(off) else ()
        checked.append(replace(draft, found=(*draft.found, *more)))
        since[month] = 0.0
    return checked


def _is_across(drafts: list[Draft]) -> bool:
    """Whether sums are sums of one month: several amounts stand in a row."""
    return len({draft.row for draft in drafts}) < len(drafts)


def _zero_months(drafts: list[Draft]) -> frozenset[str]:
    """The months of a list with several amounts a row in which every one is zero: they have not happened yet."""
    if not _is_across(drafts):
        return frozenset()
    filled = {draft.month for draft in drafts if draft.size or _is_unreadable(draft)}
    return frozenset(draft.month for draft in drafts if draft.actual is not None) - filled


def _is_unreadable(draft: Draft) -> bool:
    """Whether there is an amount whose size nobody knows."""
    return any(each.grave and each.what == AMOUNT_WORDS for each in draft.found)


def _without(months: frozenset[str], drafts: list[Draft]) -> list[Draft]:
    """Leave out the amounts of these months, and say so."""
    says = "All of {} is zero; it is taken as a month still to come, and left out."
    return [
        replace(
            draft, actual=None, found=(*draft.found, Found(draft.row, "Month", says.format(draft.month), is_note=True))
        )
        if draft.actual is not None and draft.month in months
        else draft
        for draft in drafts
    ]


def _together(drafts: list[Draft], today: date, staying: tuple[Actual, ...]) -> Iterable[Draft]:
    """Say of amounts what only others, or the day it is, tell of them."""
    seen: dict[object, int] = {}
    known = set(staying)
    for draft in drafts:
        if draft.actual is None:
            yield draft
            continue
        more = []
        first = seen.setdefault(key_of(draft), draft.row)
        if first != draft.row or draft.actual in known:
            where = f"says the same as row {first}" if first != draft.row else "is in the plan already"
            more.append(Found(draft.row, "Twice", f"This amount {where}: month, line, amount and note."))
        if draft.actual.month > today:
            says = f"{month_words(draft.actual.month)} has not begun; is this a plan, and not what was spent?"
            more.append(Found(draft.row, "Month", says))
        yield replace(draft, found=(*draft.found, *more)) if more else draft


def _said(table: Table, mapping: Mapping, zeros: list[str]) -> tuple[str, ...]:
    """What is to be said of the list as a whole."""
    silent = unread(table, mapping)
    return tuple(
        words
        for words in (
            f"Amounts are read as {mapping.unit}." if mapping.unit != DOLLARS else "",
            f"Not read: {_named([f'“{head}”' for head in silent])}." if silent else "",
            f"Left out, for all is zero there: {_named(zeros)}." if zeros else "",
        )
        if words
    )


def _named(names_of: list[str]) -> str:
    shown = ", ".join(names_of[:FEW])
    return f"{shown} and {len(names_of) - FEW} more" if len(names_of) > FEW else shown
