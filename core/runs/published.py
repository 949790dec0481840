"""The published runs that come with the program, and the utilisation each of them reached."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from core.prices.table import Table
from core.runs.cells import text
from core.runs.flop import flop, rough
from core.runs.reading import Row, read_rows
from core.runs.run import Group, Run, group_of

FILE = Path(__file__).parent.parent.parent / "resources" / "catalogue" / "published-runs.csv"
SECONDS, DAY = 3600.0, 24.0
SPLIT = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Published:
    """A run and what it took: accelerator-hours (none where unknown), what these count, where that is published.

    `is_used` says that it counts in the statistics: it has all figures, and nothing is known to be odd about it.
    """

    run: Run
    hours: float | None
    scope: str
    source: str
    is_used: bool


@dataclass(frozen=True, slots=True)
class Reached:
    """A published run that counts: its class and its end-to-end MFU, C / (hours · 3600 · dense BF16 peak).

    All that was allocated counts as hours (compute.md 1.5). `flop` holds attention where the layers are known, `first`
    is 6·N·D, and `rough` the MFU with that; `family` is that of the accelerator.
    """

    run: Run
    key: str
    group: Group
    family: str
    aliases: tuple[str, ...]
    hours: float
    flop: float
    first: float
    mfu: float
    rough: float


@cache
def shipped() -> tuple[Published, ...]:
    """All published runs of the catalogue."""
    with FILE.open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = csv.reader(file)
    table = Table("runs", tuple(heads), tuple(tuple(row) for row in rows))
    return tuple(_published(row) for row in read_rows(table))


@cache
def used() -> tuple[Reached, ...]:
    """The published runs that count in the statistics."""
    return tuple(found for each in shipped() if (found := _reached(each)) is not None)


@cache
def sources() -> MappingProxyType[str, str]:
    """Where each run is published, by its key."""
    return MappingProxyType({key_of(each.run.name): each.source for each in shipped()})


@cache
def names() -> frozenset[str]:
    """The keys of the runs that count."""
    return frozenset(each.key for each in used())


def key_of(name: str) -> str:
    """A name without marks and spaces."""
    return SPLIT.sub("", name.casefold())


def _published(row: Row) -> Published:
    cells = {head: text(cell) for head, cell in row.cells.items()}
    days, count = cells["days"], row.run.count
    hours = cells["gpu_hours"] or cells["gpu_hours_derived"]
    by_days = float(days) * DAY * count if days and count is not None else None
    return Published(
        run=row.run,
        hours=float(hours) if hours else by_days,
        scope=cells["hours_scope"],
        source=cells["source"],
        is_used=cells["use_for_validation"] == "yes",
    )


def _reached(published: Published) -> Reached | None:
    """What a run reached; none where it does not count or lacks a figure."""
    run, hours = published.run, published.hours
    work, first, group = flop(run), rough(run), group_of(run)
    if not published.is_used or not hours or not work or not first or group is None or run.accelerator is None:
        return None
    possible = hours * SECONDS * run.accelerator.peak
    return Reached(
        run=run,
        key=key_of(run.name),
        group=group,
        family=run.accelerator.family,
        aliases=run.accelerator.aliases,
        hours=hours,
        flop=work,
        first=first,
        mfu=work / possible,
        rough=first / possible,
    )
