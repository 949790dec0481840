"""What one plan has that another, made from it, has no longer: options, rows of lists, scenarios, decisions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from core.keys import DECISIONS, SECTIONS, section_type
from core.plan import Plan
from core.schema import lists_of

LOGS = (
    ("decisions", "decision of the log", "decisions of the log"),
    ("actuals", "amount that was spent", "amounts that were spent"),
    ("prices", "price of your list", "prices of your list"),
)


def removed(before: Plan, after: Plan) -> str:
    """What is gone, in words: `the option “Own”, 2 rows of seats`; empty where nothing is."""
    return ", ".join((*_options(before, after), *_rows(before, after), *_others(before, after)))


def _options(before: Plan, after: Plan) -> Iterator[str]:
    for section in DECISIONS:
        old, new = getattr(before, section), getattr(after, section)
        if len(new) < len(old):
            left = [option.name for option in new]
            yield from (f"the option “{option.name}”" for option in old if option.name not in left)


def _rows(before: Plan, after: Plan) -> Iterator[str]:
    """Rows of lists, where the options are the same in number."""
    for section in SECTIONS:
        old, new = _held(before, section), _held(after, section)
        if old is new or len(old) != len(new):
            continue
        for each in lists_of(section_type(section)):
            pairs = zip_longest(old, new)
            fewer = sum(max(0, len(getattr(was, each.name)) - len(getattr(now, each.name))) for was, now in pairs)
            if fewer:
                yield f"{fewer:,} row{'s' * (fewer > 1)} of {each.kind.label.lower()}"


def _others(before: Plan, after: Plan) -> Iterator[str]:
    if len(after.scenarios) < len(before.scenarios):
        left = [scenario.name for scenario in after.scenarios]
        gone = (scenario.name for scenario in before.scenarios if scenario.name not in left)
        yield from (f"the scenario “{name}”" for name in gone)
    for name, one, many in LOGS:
        fewer = len(getattr(before, name)) - len(getattr(after, name))
        if fewer > 0:
            yield f"{fewer:,} {many if fewer > 1 else one}"


def _held(plan: Plan, section: str) -> tuple[object, ...]:
    held = getattr(plan, section)
    return held if isinstance(held, tuple) else (held,)
