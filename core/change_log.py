"""What was changed in a plan, in words, and the log of it: day, who, input, old, new, reason."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from core.inputs.prices import Origin
from core.inputs.remarks import Remark
from core.issues import Invalid, Issue
from core.keys import DECISIONS, SECTIONS, Place, is_list, list_kind, list_of, place_of, section_type
from core.kinds import Kind, Quantity
from core.plan import Plan
from core.schema import inputs_of, lists_of

CHOSEN, SCENARIO, LISTED, ORIGIN, REMARK = "case.", "scenario.", "list.", "origin.", "remark."
SAMPLE = "sample"
LISTS = ("prices", "decisions", "actuals")
GONE, NOT_THERE, AS_PLANNED = "gone", "–", "as the plan has it"
OUTSIDE = "Another program"
MOST_ENTRIES = 20_000
Raw = str | float
Memory = Mapping[str, Raw]


@dataclass(frozen=True, slots=True)
class Change:
    """Something that was changed: what it was and is, in words."""

    key: str
    label: str
    old: str
    new: str

    @property
    def issue(self) -> Issue:
        """As a note beside what else was found in the file."""
        return Issue(self.key, f"{self.label} was changed outside Headwater: {self.old} → {self.new}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log, which stays as it was written; the day as 2027-01-31. A reason may be added later."""

    day: str
    who: str
    change: Change
    reason: str = ""


def places(plan: Plan) -> Iterator[Place]:
    """Every input of a plan, all options, all rows of lists."""
    for section in SECTIONS:
        options = getattr(plan, section) if section in DECISIONS else (getattr(plan, section),)
        for number, option in enumerate(options):
            place = number if section in DECISIONS else None
            yield from (Place(section, place, given.name) for given in inputs_of(section_type(section)))
            for each in lists_of(section_type(section)):
                names = [given.name for given in inputs_of(each.kind.row)]
                rows = range(len(getattr(option, each.name)))
                yield from (Place(section, place, name, each.name, row) for row in rows for name in names)


def memory(plan: Plan) -> dict[str, Raw]:
    """All that a planner states, by key, as cells hold it; of long lists how many rows and a mark of their content."""
    found: dict[str, Raw] = {f"{CHOSEN}{what}": getattr(plan.case, what) + 1.0 for what in DECISIONS}
    found[f"{CHOSEN}scenario"] = float(plan.scenario)
    found |= {place.key: place.kind.to_cell(plan.get(place.key)) for place in places(plan)}
    for number, scenario in enumerate(plan.scenarios, 1):
        found[f"{SCENARIO}{number}"] = scenario.name
        found |= {f"{SCENARIO}{number}.{key}": place_of(key).kind.to_cell(value) for key, value in scenario.overrides}
    found |= {f"{ORIGIN}{origin.key}": _origin(origin) for origin in plan.origins}
    found |= {f"{REMARK}{remark.key}": _remark(remark) for remark in plan.remarks}
    for name in LISTS:
        rows = getattr(plan, name)
        mark = hashlib.sha256(repr(rows).encode()).hexdigest()[:8]
        found[f"{LISTED}{name}"] = f"{len(rows):,} rows, {mark}" if rows else "empty"
    return found


def _origin(origin: Origin) -> str:
    """Where a value comes from, and its range, in words."""
    ends = f"{origin.low:g} to {origin.high:g}" if origin.low < origin.high else ""
    return "; ".join(each for each in (origin.source, origin.date, origin.grade, ends) if each)


def _remark(remark: Remark) -> str:
    """Who answers for a value, the note on it, and whether it is a sample, in words."""
    return "; ".join(each for each in (remark.owner, remark.note, SAMPLE if remark.is_sample else "") if each)


def fingerprint(remembered: Memory) -> str:
    """A mark of everything remembered; two that differ anywhere have different ones."""
    lines = (f"{key}\t{_kept(raw)}\n" for key, raw in remembered.items())
    return hashlib.sha256("".join(lines).encode("utf-8", "replace")).hexdigest()


def _kept(raw: Raw) -> str:
    """What every spreadsheet program gives back: fifteen digits of a figure, and one kind of line break."""
    return raw.replace("\r\n", "\n") if isinstance(raw, str) else f"{raw:.15g}"


def changes(old: Memory, new: Memory) -> tuple[Change, ...]:
    """What differs between two states of a plan, in words: first what was there before, then what came.

    That a sample is none any more is no change of its own where a value came in its place.
    """

    def replaced(key: str) -> bool:
        stem = key.removeprefix(REMARK)
        return old[key] == SAMPLE and not new.get(key) and (is_list(stem) or old.get(stem) != new.get(stem))

    found = [_change(key, old[key], new.get(key)) for key in old if old[key] != new.get(key) and not replaced(key)]
    found += [_change(key, None, new[key]) for key in new if key not in old]
    return tuple(found)


def _change(key: str, old: Raw | None, new: Raw | None) -> Change:
    missing = AS_PLANNED if key.startswith(SCENARIO) and key.count(".") > 1 else ""
    was = missing or NOT_THERE if old is None else words(key, old)
    now = missing or GONE if new is None else words(key, new)
    return Change(key, label(key), was, now)


def kind_of(key: str) -> Kind | None:
    """The kind of what is remembered under a key; nothing where it is no input of this version."""
    if key.startswith(SCENARIO):
        _, _, key = key.split(".", 2) if key.count(".") > 1 else ("", "", "")
    try:
        return place_of(key).kind if key else None
    except Invalid:
        return None


def label(key: str) -> str:
    """What is remembered under a key, in words."""
    if key.startswith(CHOSEN):
        return f"Chosen {key.removeprefix(CHOSEN)}"
    if key.startswith(LISTED):
        return f"The list of {key.removeprefix(LISTED)}"
    if key.startswith(SCENARIO):
        number, kind = key.split(".")[1], kind_of(key)
        return f"{kind.label} in scenario {number}" if kind else f"The name of scenario {number}"
    if key.startswith(ORIGIN):
        return f"Where “{_called(key.removeprefix(ORIGIN))}” comes from"
    if key.startswith(REMARK):
        return f"What is remarked of “{_called(key.removeprefix(REMARK))}”"
    return _called(key)


def _called(key: str) -> str:
    """The label of an input or a list; the key itself where it is none of this version."""
    if is_list(key):
        section, _, name = list_of(key)
        return list_kind(section_type(section), name).label
    kind = kind_of(key)
    return kind.label if kind else key


def words(key: str, raw: Raw) -> str:
    """A remembered value as people read it, with its unit."""
    kind = kind_of(key)
    if kind is None:
        return f"{raw:g}" if isinstance(raw, int | float) else raw or NOT_THERE
    try:
        text = kind.to_text(kind.from_cell(raw))
    except Invalid:
        return str(raw)
    return f"{float(text):,.12g} {kind.unit.symbol}".strip() if isinstance(kind, Quantity) else text or NOT_THERE


def logged(
    log: Sequence[Entry], found: Sequence[Change], day: date, who: str, reasons: Mapping[str, str] | str = ""
) -> tuple[Entry, ...]:
    """The log with these changes at its end, each with its reason; only the oldest of very many lines go."""

    def why(change: Change) -> str:
        return reasons if isinstance(reasons, str) else reasons.get(change.key, "")

    return (*log, *(Entry(day.isoformat(), who, each, why(each)) for each in found))[-MOST_ENTRIES:]
