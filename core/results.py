"""What follows from a plan, as numbers: every row, the headline figures, and the sentences of what cannot be."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cache, cached_property
from importlib import import_module
from typing import Any

from core.formula import Whole
from core.given import Inputs
from core.number import Number
from core.plan import Case, Plan
from core.rows import MONTHLY, WORKED, Line, Members, Phase
from core.terms import keys_of_months, shape_of
from core.units import Unit


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the model with its figures: one when it holds for the plan, else one a month from month 0."""

    line: Line
    values: list[float]

    @property
    def is_monthly(self) -> bool:
        """Whether the row has a figure a month."""
        return self.line.phase in MONTHLY


@dataclass(slots=True)
class Numbers:
    """The reading as plain numbers: keeps each row as it is put."""

    horizon: int
    rows: dict[str, Row] = field(default_factory=dict)
    openings: dict[str, float] = field(default_factory=dict)
    phase: Phase = Phase.ONCE
    month: int = 0
    heading: str = ""
    blocks: dict[str, list[list[float]]] = field(default_factory=dict)
    figures: dict[str, list[float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Know the figures of rows that were read before."""
        self.figures.update((key, row.values) for key, row in self.rows.items())

    def section(self, title: str) -> None:
        """The rows from here on belong under this heading."""
        self.heading = title

    def block(
        self, stem: str, label: str, members: Members, unit: Unit, values: Iterable[Number]
    ) -> tuple[Number, ...]:
        """Put a row for each member; from the second month on without looking each of them up."""
        figures, month = tuple(values), self.month
        stored = self.blocks.get(stem)
        if stored is None:
            for (key, words), figure in zip(members, figures, strict=True):
                self.row(f"{stem}_{key}", f"{label}, {words}", unit, figure)
            self.blocks[stem] = [self.figures[f"{stem}_{key}"] for key, _ in members]
        else:
            for row, figure in zip(stored, figures, strict=True):
                row[month] = figure
        return figures

    def row(self, key: str, label: str, unit: Unit, value: Number, note: str = "") -> Number:
        """Put one row."""
        figures = self.figures.get(key)
        if figures is None:
            line = Line(key, label, unit, self.heading, self.phase, note)
            figures = self.figures[key] = [0.0] * (self.horizon + 1 if self.phase in MONTHLY else 1)
            self.rows[key] = Row(line, figures)
        figures[self.month] = value
        return value

    def opening(self, key: str, value: Number) -> Number:
        """What a row holds before month 0."""
        self.openings[key] = value
        return value

    def now(self, key: str) -> Number:
        """This month's figure of a row put before."""
        figures = self.figures[key]
        return figures[self.month] if len(figures) > 1 else figures[0]

    def whole(self, key: str) -> Whole:
        """All months of a row."""
        return Whole(self.figures[key])

    def so_far(self, key: str) -> Whole:
        """The months of a row; those to come are still zero."""
        return Whole(self.figures[key])

    def begin(self, phase: Phase, month: Number) -> None:
        """What is put from here on belongs to this phase and month."""
        self.phase, self.month = phase, int(month)

    @property
    def last(self) -> Number:
        """The last month of the timeline."""
        return float(self.horizon)


@dataclass(frozen=True)  # without slots, which leave no room for what is found out once and kept
class Results:
    """Every row of one case of a plan; `never` is the month that stands for «not within the horizon»."""

    plan: Plan
    case: Case
    rows: dict[str, Row]
    openings: dict[str, float]
    earlier: dict[Case, Results] = field(default_factory=dict, compare=False, repr=False)
    """What followed from other cases before the last edit: their months may still hold."""
    others: dict[Case, Results] = field(default_factory=dict, compare=False, repr=False)
    """What was found out of other cases of the plan so far; never this one, for what holds itself is let go late."""

    def once(self, key: str) -> float:
        """The figure of a row that holds for the whole plan."""
        return self.rows[key].values[0]

    def months(self, key: str) -> list[float]:
        """The figures of a monthly row, from month 0 to the horizon."""
        return self.rows[key].values

    @cached_property
    def inputs(self) -> Inputs:
        """What the rows follow from: the plan's inputs of this case, the scenario put in."""
        return self.plan.inputs(self.case)

    @property
    def never(self) -> int:
        """The month after the horizon."""
        return int(self.plan.general.horizon) + 1

    @property
    def released(self) -> bool:
        """Whether release falls within the horizon."""
        return self.once("release") < self.never

    @property
    def cash_lasts(self) -> bool:
        """Whether cash stays at or above zero to the horizon."""
        return self.once("runway") >= self.never

    @property
    def beside(self) -> tuple[Results, ...]:
        """What follows from each option for the machines, the other two decisions as they are; this one among them."""
        return _varied(self, "infrastructure")

    @property
    def teams(self) -> tuple[Results, ...]:
        """What follows from each option for the team, the other two decisions as they are; this one among them."""
        return _varied(self, "team")

    @property
    def models(self) -> tuple[Results, ...]:
        """What follows from each option for the model, the other two decisions as they are; this one among them."""
        return _varied(self, "architecture")

    @cached_property
    def versus(self) -> tuple[dict[str, Row], ...]:
        """Break-evens of each option against every option, itself among them: `vs2_share` is against the second."""
        others = tuple((each.once("run_price"), each.once("paid_price")) for each in self.beside)
        return tuple(_against(each, others) for each in self.beside)

    def calendar(self, month: float) -> date:
        """The first day of a month of the plan; month 1 is the stated first month."""
        return calendar(self.inputs.general.start, month)


def _varied(results: Results, decision: str) -> tuple[Results, ...]:
    """What follows from each option of a decision, each found out once."""
    cases = (replace(results.case, **{decision: place}) for place in range(len(getattr(results.plan, decision))))
    return tuple(results if case == results.case else _other(results, case) for case in cases)


def _other(results: Results, case: Case) -> Results:
    """What follows from another case of the same plan."""
    found = results.others.get(case)
    if found is None:
        found = results.others[case] = evaluate(results.plan, case, before=results.earlier.get(case))
    return found


def broken(results: Results) -> tuple[str, ...]:
    """Keys of rows that hold something that is not a finite number; empty unless the model is at fault."""
    rows = results.rows.items()
    odd = ((key, row.values) for key, row in rows if not math.isfinite(sum(row.values)))  # a sum is soon made
    return tuple(key for key, values in odd if not all(map(math.isfinite, values)))


def calendar(start: date, month: float) -> date:
    """The first day of a month of the plan whose month 1 begins in the month of `start`."""
    count = start.year * 12 + start.month - 1 + int(month) - 1
    return date(count // 12, count % 12 + 1, 1)


@cache
def _model() -> Any:
    """The model. A window is shown before anything follows from its plan, so it is imported with the first reading."""
    return import_module("core.model")


def reading(inputs: Inputs, worked: dict[str, Row] | None = None) -> Numbers:
    """The whole model read with whatever the inputs hold; `worked` are rows of the same months of team and work."""
    rows = Numbers(int(inputs.general.horizon), dict(worked or {}))
    _model().read(inputs, rows, [float(month) for month in range(rows.horizon + 1)], is_worked=worked is not None)
    return rows


def _against(results: Results, others: tuple[tuple[float, float], ...]) -> dict[str, Row]:
    """The rows of an option against the others, given by the price of a useful and of a paid hour of each."""
    rows = Numbers(results.never - 1, dict(results.rows))
    fixed = _model().once(results.inputs, Numbers(rows.horizon))
    _model().beside(results.inputs, fixed, others, rows)
    return {key: row for key, row in rows.rows.items() if row.line.phase is Phase.BESIDE}


def evaluate(
    plan: Plan, case: Case | None = None, scenario: int | None = None, *, before: Results | None = None
) -> Results:
    """Everything that follows from one case of a plan, in one call; the chosen case unless another is named.

    Where nothing differs from what a reading `before` stood on but what only money is made of, its months of team and
    work are taken from there instead of being read again.
    """
    if scenario is not None and scenario != plan.scenario:
        plan = replace(plan, scenario=scenario)
    inputs = plan.inputs(case)
    worked = None if before is None else _worked(before, inputs)
    rows = reading(inputs, worked)
    openings = rows.openings if before is None or worked is None else before.openings | rows.openings
    return Results(plan, case or plan.case, rows.rows, openings, {} if before is None else before.others)


def _worked(before: Results, inputs: Inputs) -> dict[str, Row] | None:
    """The rows of team and work of an earlier reading, if these inputs lead to the same."""
    shape, old = shape_of(inputs), before.inputs
    if shape_of(old) != shape or old.general.horizon != inputs.general.horizon:
        return None
    if _differing(old, inputs) & keys_of_months(shape):
        return None
    return {key: row for key, row in before.rows.items() if row.line.phase in WORKED}


def _differing(one: Inputs, other: Inputs) -> set[str]:
    """Keys of what differs, an input or a whole list: `infrastructure.price`, `team.seats`."""
    found = set()
    for section in fields(Inputs):
        old, new = getattr(one, section.name), getattr(other, section.name)
        if old is not new and old != new:
            pairs = ((each.name, getattr(old, each.name), getattr(new, each.name)) for each in fields(old))
            found |= {f"{section.name}.{name}" for name, was, is_ in pairs if was != is_}
    return found
