"""Checksums of what was saved: they tell of a change where a cell and what is kept beside it were changed alike.

Figures count with the fifteen digits that every spreadsheet program keeps.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from zlib import crc32

from core.inputs.decisions import Decision
from core.inputs.prices import Price
from core.plan import Plan
from core.schema import inputs_of

ORIGIN = "origins."
LISTS = (("prices", "Prices", Price), ("decisions", "Decisions", Decision))


def checksum(*raws: object) -> int:
    """A number for what stands in cells; for other cells it is nearly always another one."""
    return crc32("\n".join(map(_plain, raws)).encode())


def sums(plan: Plan) -> Mapping[str, int]:
    """Of everything in a plan that is no input by itself a checksum, by a key."""
    return dict(_sums(plan))


def words(key: str) -> str:
    """What has the checksum of a key."""
    group, _, name = key.partition(".")
    for stem, title, row in LISTS:
        if group == stem:
            label = next((given.kind.label for given in inputs_of(row) if given.name == name), name)
            return f"{title}, “{label}”"
    if key.startswith(ORIGIN):
        return f"Where {name} comes from"
    if key == "inputs":
        return "Which inputs are in the list"
    return "What scenarios state" if key == "scenarios" else "The chosen scenario"


def _sums(plan: Plan) -> Iterator[tuple[str, int]]:
    yield "scenario", plan.scenario
    stated = ((each.name, *chain.from_iterable(each.overrides)) for each in plan.scenarios)
    yield "scenarios", checksum(*chain.from_iterable(stated))
    for stem, _, row in LISTS:
        for given in inputs_of(row):
            yield f"{stem}.{given.name}", checksum(*(getattr(each, given.name) for each in getattr(plan, stem)))
    for origin in plan.origins:
        ends = (origin.low, origin.high) if origin.low < origin.high else (0, 0)  # else none are written
        told = (origin.source, origin.date, origin.grade, *ends)
        yield f"{ORIGIN}{origin.key}", checksum(*told)


def _plain(raw: object) -> str:
    """What stands in a cell as every program gives it back."""
    if isinstance(raw, int | float):
        return f"{raw:.15g}"
    return str(raw).replace("\r\n", "\n").replace("\r", "\n")
