"""Who answers for a value, what is noted of it, and which values of an example nobody has replaced yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from core.arrange import ordered
from core.inputs.remarks import MOST_REMARKS, Remark
from core.issues import Invalid
from core.keys import DECISIONS, SECTIONS, input_kind, is_list, list_kind, list_of, place_of, section_type
from core.kinds import Day, Quantity
from core.plan import Plan
from core.relevance import matters
from core.schema import inputs_of, lists_of

SAMPLE = "SAMPLE"


def own_keys(plan: Plan) -> tuple[str, ...]:
    """The inputs and lists that only the planner can know, of all options, as far as they matter there."""
    return tuple(_own(plan))


def _own(plan: Plan) -> Iterator[str]:
    for section in SECTIONS:
        kind, held = section_type(section), getattr(plan, section)
        for number, option in enumerate(held if section in DECISIONS else (held,), 1):
            stem = f"{section}.{number}" if section in DECISIONS else section
            yield from (f"{stem}.{name}" for name in _asked(kind) if matters(option, name))
            yield from (f"{stem}.{each.name}" for each in lists_of(kind) if each.kind.own)


@cache
def _asked(kind: type) -> tuple[str, ...]:
    """The inputs of a section that only the planner can know."""
    return tuple(given.name for given in inputs_of(kind) if isinstance(given.kind, Quantity | Day) and given.kind.own)


def samples(plan: Plan) -> tuple[str, ...]:
    """The keys of values that are still those of an example, in the order of the plan."""
    marked = {each.key for each in plan.remarks if each.is_sample}
    return tuple(key for key in own_keys(plan) if key in marked) if marked else ()


def counted(plan: Plan) -> str:
    """How many values are still samples, in words; empty where none is."""
    left, most = len(samples(plan)), len(own_keys(plan))
    if not left:
        return ""
    return f"{left} of {most} values are still samples" if left > 1 else f"1 of {most} values is still a sample"


def sampled(plan: Plan) -> Plan:
    """The plan of an example, in which every value that only the planner can know is marked."""
    for key in own_keys(plan):
        plan = _with(plan, replace(of(plan, key), is_sample=True))
    return plan


def confirmed(plan: Plan, keys: Iterable[str]) -> Plan:
    """The plan in which these values are the planner's own, as they are."""
    for key in keys:
        plan = _with(plan, replace(of(plan, key), is_sample=False))
    return plan


def replaced(plan: Plan, keys: Iterable[str]) -> Plan:
    """The plan in which samples are none any more whose inputs, or a cell of whose list, got other values."""
    left = set(samples(plan))
    changed = set(keys)
    stems = {key.rsplit(".", 2)[0] for key in changed if key.count(".") > 1}  # of a list's cell: the list
    return confirmed(plan, tuple(left & (changed | stems)))


def of(plan: Plan, key: str) -> Remark:
    """What is remarked of an input or a list; nothing in it where nothing is.

    Raises:
        Invalid: the key names neither.
    """
    written = _written(key)
    return next((each for each in plan.remarks if each.key == written), Remark(written))


def owned(plan: Plan, keys: Iterable[str], owner: str) -> Plan:
    """The plan in which somebody answers for these values; nobody where the owner is empty.

    Raises:
        Invalid: a name that cannot be kept.
    """
    checked = str(input_kind(Remark, "owner").check(owner))
    for key in keys:
        plan = _with(plan, replace(of(plan, key), owner=checked))
    return plan


def noted(plan: Plan, key: str, note: str) -> Plan:
    """The plan with a note on a value; without one where it is empty.

    Raises:
        Invalid: words that cannot be kept.
    """
    return _with(plan, replace(of(plan, key), note=str(input_kind(Remark, "note").check(note))))


def label(key: str) -> str:
    """What an input or a list is called."""
    if is_list(key):
        section, _, name = list_of(key)
        return list_kind(section_type(section), name).label
    return place_of(key).kind.label


def _written(key: str) -> str:
    """A key as programs write it."""
    if is_list(key):
        return key
    return place_of(key).key


def _with(plan: Plan, remark: Remark) -> Plan:
    """The plan with one remark, in the place of what was remarked before."""
    others = tuple(each for each in plan.remarks if each.key != remark.key)
    if len(others) == len(plan.remarks):
        if not (remark.owner or remark.note or remark.is_sample):
            return plan
        if len(others) == MOST_REMARKS:
            raise Invalid(f"A plan keeps at most {MOST_REMARKS:,} remarks")
    return replace(plan, remarks=ordered((*others, remark)))
