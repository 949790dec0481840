"""The model read once for many plans of one shape: every case, case by scenario, or one input at many values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.draws import Array, Draws
from core.given import Inputs
from core.plan import Case, Plan, cases
from core.results import reading
from core.rows import MONTHLY
from core.schema import inputs_of, lists_of


@dataclass(frozen=True)
class Many:
    """What follows from n inputs: figures of rows, in the order of the inputs."""

    count: int
    rows: dict[str, Any]

    def once(self, key: str) -> Array:
        """A row that holds for the plan: shape (n,)."""
        return self._whole(self.rows[key].values[0])

    def months(self, key: str) -> Array:
        """A monthly row: shape (months with month 0, n)."""
        return np.stack([self._whole(value) for value in self.rows[key].values])

    def figure(self, key: str, month: int | None = None) -> Array:
        """A row that holds for the plan, or one month of a monthly row: shape (n,)."""
        row = self.rows[key]
        place = (month or 0) if row.line.phase in MONTHLY else 0
        return self._whole(row.values[place])

    def _whole(self, value: Any) -> Array:
        figures = value.values if isinstance(value, Draws) else value
        return np.broadcast_to(np.asarray(figures, dtype=np.float64), (self.count,)).copy()


def read_many(inputs: Sequence[Inputs]) -> Many:
    """The whole model, read once for all of these inputs.

    They are alike in shape: one horizon, lists of the same lengths, as `Plan.inputs` gives for all cases of a plan.
    """
    return Many(len(inputs), reading(_stacked(inputs)).rows)


def read_cases(plan: Plan, chosen: Sequence[Case] | None = None, scenario: int | None = None) -> Many:
    """Every case of a plan, or these; in the active scenario unless another is named."""
    return read_many([plan.inputs(case, scenario) for case in chosen or cases(plan)])


def _stacked(inputs: Sequence[Inputs]) -> Inputs:
    """One set of inputs that holds a column of figures wherever these differ."""
    if len(inputs) == 1:
        return inputs[0]
    holders = {each.name: tuple(getattr(one, each.name) for one in inputs) for each in fields(Inputs)}
    return Inputs(**{name: _holder(same) for name, same in holders.items()})


def _holder(same: tuple[Any, ...]) -> Any:
    """A section with columns where it differs; a list's attribute is a column in all rows or in none."""
    first = same[0]
    if all(one is first or one == first for one in same):
        return first
    changed: dict[str, Any] = {}
    for given in inputs_of(_declared(first)):
        values = tuple(getattr(one, given.name) for one in same)
        if _differ(values):
            changed[given.name] = _column(values)
    for listed in lists_of(_declared(first)):
        changed[listed.name] = _rows(tuple(getattr(one, listed.name) for one in same))
    return replace(first, **changed)


def _rows(lists: tuple[tuple[Any, ...], ...]) -> tuple[Any, ...]:
    first = lists[0]
    if not first:
        return first
    columns = [
        given.name
        for given in inputs_of(_declared(first[0]))
        if any(_differ(tuple(getattr(rows[place], given.name) for rows in lists)) for place in range(len(first)))
    ]
    return tuple(
        replace(row, **{name: _column(tuple(getattr(rows[place], name) for rows in lists)) for name in columns})
        for place, row in enumerate(first)
    )


def _differ(values: tuple[Any, ...]) -> bool:
    return any(value != values[0] for value in values)


def _column(values: tuple[Any, ...]) -> Draws:
    """Figures as floats, choices and other words as they are."""
    words = isinstance(values[0], str) or not isinstance(values[0], (int, float))
    column: NDArray[Any] = np.empty(len(values), dtype=object) if words else np.empty(len(values))
    column[:] = values
    return Draws(column)


def _declared(holder: object) -> type:
    """The class a section or a row is declared by."""
    return type(holder)
