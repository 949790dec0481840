"""A model of a few rows in which every word stands, for readings that take long over the whole one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, cast

import numpy as np

from core.draws import Array
from core.formula import (
    at,
    chosen,
    count_above,
    exp,
    greatest,
    highest,
    least,
    ln,
    matching,
    most,
    normal_quantile,
    normal_share,
    on_dates,
    overlap,
    picked,
    ramping,
    ratio,
    root,
    rounded,
    total,
    total_between,
    total_where,
    weighted,
    when,
)
from core.number import Number
from core.results import Numbers
from core.rows import Phase, Rows
from core.schema import choice, inputs_of, quantity
from core.sources import GUESS
from core.terms import Calendar, Formula, Given, Recorder
from core.units import RATIO

KINDS = ("low", "middle", "high")
MONTHS = 7


@dataclass(frozen=True, slots=True)
class Small:
    """What the small model starts from."""

    a: Number = quantity("A figure", RATIO, default=3.3, low=0, high=1000, doc="One.", source=GUESS)
    b: Number = quantity("A figure", RATIO, default=0.7, low=0, high=1000, doc="One.", source=GUESS)
    c: Number = quantity("A figure", RATIO, default=12.5, low=0, high=1000, doc="One.", source=GUESS)
    start: Number = quantity("A figure", RATIO, default=2, low=0, high=1000, doc="One.", source=GUESS)
    lag: Number = quantity("A figure", RATIO, default=-1, low=-1, high=1000, doc="One.", source=GUESS)
    ramp: Number = quantity("A figure", RATIO, default=2.5, low=0, high=1000, doc="One.", source=GUESS)
    plain: Number = quantity("A figure", RATIO, default=0.25, low=0, high=1000, doc="One.", source=GUESS)
    kind: str = choice("A choice", KINDS, doc="One.", source=GUESS)


DRAWN = ("a", "b", "c", "start", "ramp")


def read(i: Small, rows: Rows, months: Sequence[Number]) -> None:
    _once(i, rows)
    state, worth = rows.opening("state", i.a + 1), rows.opening("worth", 1.0)
    for month in months:
        rows.begin(Phase.TEAM, month)
        state, worth = _month(i, rows, state, worth, month)
    for month in months:
        rows.begin(Phase.MONEY, month)
        _money(i, rows, month)
    rows.begin(Phase.END, 0.0)
    _end(i, rows)


def _put(rows: Rows, key: str, value: Number) -> Number:
    return rows.row(key, f"Row {key}", RATIO, value)


def _once(i: Small, rows: Rows) -> None:
    rows.begin(Phase.ONCE, 0.0)
    _put(rows, "logs", ln(i.a) * root(i.c) + exp(-i.b) + i.a**i.b)
    _put(rows, "share", normal_share(i.b - 0.5) + normal_quantile(i.plain) + normal_quantile(i.b / (i.b + i.a**3)))
    _put(rows, "cents", rounded(i.a * i.c, 2))
    _put(rows, "kinds", chosen(i.kind, "middle") * i.a + picked(i.kind, KINDS, (i.a, i.b, i.plain)))
    _put(rows, "matched", matching((i.kind, i.kind), (i.a, i.plain), "low"))
    _put(rows, "steps", 1 / (1 + i.plain) ** 2 - weighted((i.plain, 2.0)) * i.a)
    _put(rows, "empty", ratio(i.a, i.plain - i.plain, i.b))
    _put(rows, "fixed", 2 * i.plain)


def _month(i: Small, rows: Rows, state: Number, worth: Number, month: Number) -> tuple[Number, Number]:
    joined = _put(rows, "joined", when((month >= i.start) * (month < i.start + 2), i.a, 0.0))
    _put(rows, "learning", ramping(rows.so_far("joined"), i.ramp, month, 0.5))
    _put(rows, "taught", ramping(rows.so_far("joined"), 1 + i.plain, month, 0.5))
    _put(rows, "was", at(rows.so_far("joined"), month - 2))
    _put(rows, "then", at(rows.so_far("joined"), month - i.start))
    _put(rows, "paid", on_dates((i.start, 3.0), (i.a, i.plain), month))
    _put(rows, "due", total_between((i.start, 3.0), (i.a, i.c), month, month + 2))
    _put(rows, "part", overlap(month, i.start, i.start + i.b))
    _put(rows, "high", highest((joined, i.b, i.plain * month)))
    _put(rows, "mark", rounded(month / 3, 0))
    flow = _put(rows, "flow", rounded(least(state, i.c) * i.b + month, 0))
    changed = _put(rows, "state", state - flow / greatest(1.0, i.a) + joined)
    return changed, _put(rows, "worth", worth * (1 - i.plain))


def _money(i: Small, rows: Rows, month: Number) -> None:
    _put(rows, "ahead", at(rows.whole("flow"), month - i.lag) + rows.now("state") * rows.now("worth"))
    _put(rows, "there", at(rows.whole("worth"), i.start) + (rows.now("joined") > 0) + rows.now("fixed"))


def _end(i: Small, rows: Rows) -> None:
    _put(rows, "sum", total(rows.whole("state")) + total(rows.whole("worth")))
    _put(rows, "most", most(rows.whole("flow")) + most(rows.whole("worth")))
    _put(rows, "marked", total_where(rows.whole("flow"), rows.whole("mark"), 1.0))
    _put(rows, "often", count_above(rows.whole("state"), i.a) + count_above(rows.whole("mark"), 0.5))
    _put(rows, "last", at(rows.whole("state"), rows.last) - at(rows.whole("worth"), rows.last))
    _put(rows, "some", at(rows.whole("state"), i.start) + at(rows.whole("worth"), 2.0) + rows.last)


def terms(kind: type) -> Any:
    """The inputs as terms."""
    return kind(**{each.name: Given(each.name, each.kind) for each in inputs_of(kind)})


def formulas() -> dict[str, Formula]:
    recorder = Recorder()
    read(terms(Small), recorder, (cast("Number", Calendar()),))
    return recorder.rows


def numbers(i: Small) -> dict[str, list[float]]:
    """The rows as plain floats."""
    rows = Numbers(MONTHS - 1)
    read(i, rows, [float(month) for month in range(MONTHS)])
    return {key: row.values for key, row in rows.rows.items()}


def figures(i: Small, names: Sequence[str]) -> Array:
    """Plain figures by name, the choice as its place."""
    values = {each.name: getattr(i, each.name) for each in fields(i)} | {"kind": float(KINDS.index(i.kind))}
    return np.array([values[name] for name in names], dtype=np.float64)
