"""Every input of a plan as a line: where it stands, its value and range, and what is known of it besides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from math import floor, log10
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from core.inputs.prices import Origin
from core.inputs.remarks import Remark
from core.issues import Invalid, Issue
from core.keys import DECISIONS, SECTIONS, is_list, place_of, section_type, spot_of
from core.kinds import Day, Items, Kind, Quantity
from core.likely import ends
from core.plan import Plan, standing
from core.relevance import matters
from core.remarks import counted, samples
from core.schema import Input, inputs_of, lists_of
from core.sources import DEFINITION, PLANNER, Source
from core.units import MINUS

TITLES: MappingProxyType[str, str] = MappingProxyType({"general": "Plan", "weights": "Criteria"})
FIGURES = 4  # of the ends of a range
UNDATED = (PLANNER, DEFINITION)  # sources that grow no older
NOTHING = Remark()
Range: TypeAlias = tuple[float, float] | None


class Basis(Enum):
    """What a value rests on."""

    STATED = "stated"
    SAMPLE = "sample"
    SHIPPED = "as shipped"
    SCENARIO = "follows scenario"


@dataclass(frozen=True, slots=True)
class Stated:
    """One input, list or cell of a list: where it stands, its value, and what is known of it.

    `day` is year-month-day or empty; `is_known` says that the planner need not name a source: it is no figure, only the
    planner decides it, or its list is answered for as a whole; `is_changed` that it differs from what it is compared
    with.
    """

    key: str
    section: str
    option: str
    row: str
    kind: Kind | Items
    value: Any
    ends: Range
    basis: Basis
    source: str
    day: str
    grade: str
    owner: str
    note: str
    is_known: bool
    is_changed: bool
    matters: bool

    @property
    def label(self) -> str:
        """What it is called."""
        return self.kind.label

    @property
    def unit(self) -> str:
        """The symbol of its unit; empty where it has none."""
        return self.kind.unit.symbol if isinstance(self.kind, Quantity) else ""

    @property
    def where(self) -> str:
        """Section, option and row in words."""
        return " · ".join(part for part in (title(self.section), self.option, self.row) if part)

    @property
    def is_cell(self) -> bool:
        """Whether it stands in a row of a list."""
        return bool(self.row)

    @property
    def lacks_source(self) -> bool:
        """Whether it is a figure that counts and nobody has said where it comes from."""
        return self.matters and not self.source and not self.is_known

    def age(self, today: date) -> int | None:
        """The days since the value was seen; nothing where no day is known."""
        return max(0, (today - date.fromisoformat(self.day)).days) if self.day else None


def title(section: str) -> str:
    """What a section is called."""
    return TITLES.get(section) or section.capitalize()


def exact(kind: Kind | Items, value: Any) -> str:
    """A value in words, every digit, thousands apart, without its unit; of a list how many rows it has."""
    if isinstance(kind, Items):
        return f"{len(value)} row{'s' * (len(value) != 1)}"
    if isinstance(kind, Quantity):
        return f"{Decimal(kind.unit.exact(value)):,f}"
    return kind.to_text(value)


def few(kind: Quantity, value: float) -> str:
    """A figure in its written unit in few digits, thousands apart."""
    written = kind.unit.written(value)
    places = max(0, FIGURES - 1 - floor(log10(abs(written)))) if written else 0
    text = f"{written:,.{places}f}".replace("-", MINUS)
    return text.rstrip("0").rstrip(".") if "." in text else text


def range_words(row: Stated) -> str:
    """The range of an input in its written unit; empty where it has none."""
    if row.ends is None or not isinstance(row.kind, Quantity):
        return ""
    return " – ".join(few(row.kind, end) for end in row.ends)


def listed(plan: Plan, before: Plan | None = None) -> tuple[Stated, ...]:
    """Every input of all options as the active scenario has it, lists and their cells among them, in order.

    What differs from the plan `before` is marked as changed.
    """
    return Listing().of(plan, before)


class Listing:
    """Lists the inputs of one plan after another; of sections and options of which nothing changed the rows stay."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, tuple[Stated, ...]]] = {}

    def of(self, plan: Plan, before: Plan | None = None) -> tuple[Stated, ...]:
        """Every input of a plan, as `listed` returns them."""
        reading, kept = _Reading(plan, before), self._kept
        known = reading.known()
        self._kept = {}
        for holder in (each for section in SECTIONS for each in reading.holders(section)):
            facts, was = (holder, before is None, known.get(holder.stem)), kept.get(holder.stem)
            if was is None or was[0] != facts:
                was = facts, tuple(reading.rows(holder))
            self._kept[holder.stem] = was
        return tuple(row for _, rows in self._kept.values() for row in rows)


def line(plan: Plan, key: str) -> Stated:
    """One input, list or cell of a list by its key.

    Raises:
        Invalid: the key names nothing in this plan.
    """
    section, _ = spot_of(key)
    written = key if is_list(key) else place_of(key).key
    reading = _Reading(plan, None)
    rows = (row for holder in reading.holders(section) for row in reading.rows(holder))
    found = next((row for row in rows if row.key == written), None)
    if found is None:
        raise Invalid(f"There is no “{key}” in this plan")
    return found


class _Holder(NamedTuple):
    """A section or an option: how its keys begin, its name, and what it is now and was before."""

    section: str
    stem: str
    option: str
    pair: tuple[Any, Any]


class _Reading:
    """One look at all inputs of a plan; what is known of them is looked up by key."""

    def __init__(self, plan: Plan, before: Plan | None) -> None:
        self._now = standing(plan)
        self._before = None if before is None else standing(before)
        self._origins = {each.key: each for each in self._now.origins}
        self._remarks = {each.key: each for each in plan.remarks}
        self._samples = frozenset(samples(plan))
        scenario = plan.scenarios[plan.scenario - 1].overrides if plan.scenario else ()
        self._overridden = frozenset(key for key, _ in scenario)

    def known(self) -> dict[str, set[tuple[str, object]]]:
        """All that is known besides the values, by the stem of what holds them."""
        found: defaultdict[str, set[tuple[str, object]]] = defaultdict(set)
        marks = ((key, basis) for keys, basis in ((self._samples, Basis.SAMPLE), (self._overridden, Basis.SCENARIO))
                 for key in keys)  # fmt: skip
        for key, fact in (*self._origins.items(), *self._remarks.items(), *marks):
            section, option, *_ = key.split(".")
            found[f"{section}.{option}" if section in DECISIONS else section].add((key, fact))
        return found

    def holders(self, section: str) -> Iterator[_Holder]:
        """The options of a section, or the section itself where it has none."""
        held, before = getattr(self._now, section), getattr(self._before, section, None)
        if section not in DECISIONS:
            yield _Holder(section, section, "", (held, before))
            return
        old = before or ()
        for place, option in enumerate(held):
            was = old[place] if place < len(old) else None
            yield _Holder(section, f"{section}.{place + 1}", option.name, (option, was))

    def rows(self, holder: _Holder) -> Iterator[Stated]:
        """The inputs a section or an option holds, its lists and their cells."""
        section, stem, option, pair = holder
        for given in inputs_of(section_type(section)):
            counts = matters(pair[0], given.name)
            yield self._row((section, option, ""), f"{stem}.{given.name}", given, pair, counts)
        for each in lists_of(section_type(section)):
            key = f"{stem}.{each.name}"
            yield self._list((section, option), key, each.kind, pair)
            yield from self._cells((section, option), key, each.kind, pair)

    def _cells(self, spot: tuple[str, str], key: str, kind: Items, pair: tuple[Any, Any]) -> Iterator[Stated]:
        name = key.rsplit(".", 1)[1]
        old = getattr(pair[1], name, ())
        for place, row in enumerate(getattr(pair[0], name)):
            was = old[place] if place < len(old) else None
            for given in inputs_of(kind.row):
                at = (*spot, f"{kind.label}, row {place + 1}")
                yield self._row(at, f"{key}.{place + 1}.{given.name}", given, (row, was))

    def _row(
        self,
        at: tuple[str, str, str],
        key: str,
        given: Input,
        pair: tuple[Any, Any],
        counts: bool = True,  # noqa: FBT001, FBT002
    ) -> Stated:
        kind = given.kind
        value, was = getattr(pair[0], given.name), getattr(pair[1], given.name, None)
        is_cell, is_default = bool(at[2]), bool(value == kind.default)
        basis = self._basis(key, key.rsplit(".", 2)[0] if is_cell else key, is_default=is_default)
        origin, remark = self._origins.get(key), self._remarks.get(key, NOTHING)
        span = ends(kind, value, origin) if isinstance(kind, Quantity) and not is_cell else None
        source, day, grade = _known(kind.source, origin, basis, is_default=is_default)
        known = is_cell or kind.source is PLANNER or not isinstance(kind, Quantity | Day)
        changed = self._before is not None and (pair[1] is None or was != value)
        return Stated(
            *(key, at[0], at[1], at[2], kind, value, span, basis, source, day, grade),
            *(remark.owner, remark.note, known, changed, counts),
        )

    def _list(self, at: tuple[str, str], key: str, kind: Items, pair: tuple[Any, Any]) -> Stated:
        name = key.rsplit(".", 1)[1]
        value, was = getattr(pair[0], name), getattr(pair[1], name, None)
        remark = self._remarks.get(key, NOTHING)
        changed = self._before is not None and (pair[1] is None or was != value)
        return Stated(
            *(key, at[0], at[1], "", kind, value, None, self._basis(key, key, is_default=not value), "", "", ""),
            *(remark.owner, remark.note, True, changed, True),
        )

    def _basis(self, key: str, stem: str, *, is_default: bool) -> Basis:
        if key in self._overridden:
            return Basis.SCENARIO
        if stem in self._samples:
            return Basis.SAMPLE
        return Basis.SHIPPED if is_default else Basis.STATED


def _known(source: Source, origin: Origin | None, basis: Basis, *, is_default: bool) -> tuple[str, str, str]:
    """Source, day and grade of a value: those that came with it, else those of the default where it is still that."""
    if origin is not None and (origin.source or origin.date or origin.grade):
        return origin.source, origin.date, origin.grade
    if source is PLANNER:
        return ("", "", "") if basis is Basis.SAMPLE else (source.title, "", source.grade.value)
    if not is_default:
        return "", "", ""
    return source.title, "" if source in UNDATED else source.date.isoformat(), source.grade.value


def summed(plan: Plan, rows: Iterable[Stated], issues: Iterable[Issue]) -> str:
    """Whether the file is sound, in one line: errors, what to look at, samples, figures without a source."""
    graves = [issue.grave for issue in issues]
    errors, notes = sum(graves), len(graves) - sum(graves)
    bare = sum(row.lacks_source for row in rows)
    parts = (
        f"{errors} error{'s' * (errors != 1)}" if errors else "no errors",
        f"{notes} thing{'s' * (notes != 1)} to look at" if notes else "",
        counted(plan),
        f"{bare} figure{'s' * (bare != 1)} {'have' if bare != 1 else 'has'} no source" if bare else "",
    )
    told = "; ".join(part for part in parts if part)
    return f"Is the file sound? {told[:1].upper()}{told[1:]}."


HEADS = ("Input", "Where", "Value", "Unit", "Range", "Kind", "Source", "Date", "Age", "Grade", "Owner", "Note")
