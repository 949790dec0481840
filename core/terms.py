"""The model as formulas: reading it with terms in place of figures gives one formula a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from core import model
from core.formula import Whole
from core.given import Inputs
from core.inputs.constants import Constants
from core.keys import SECTIONS, section_type
from core.kinds import Kind
from core.number import Number
from core.plan import Plan
from core.readings import Reading, Word
from core.rows import WORKED, Line, Members, Phase
from core.schema import inputs_of, lists_of
from core.units import Unit

Shape: TypeAlias = tuple[tuple[str, str, int], ...]


class Term(Reading):
    """A piece of a formula."""

    __slots__ = ()

    def read(self, word: Word, *args: Any) -> Any:
        """A word with its arguments, kept as it stands."""
        return Call(word, args)


@dataclass(frozen=True, slots=True, eq=False)
class Call(Term):
    """A word or sign with its arguments: terms, figures 0 and 1, names of options, blocks."""

    word: Word
    args: tuple[Any, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Given(Term):
    """An input as the chosen case and the active scenario have it: `infrastructure.price`, `team.seats.2.fte`."""

    key: str
    kind: Kind


class Time(Enum):
    """Which month of a row a formula means."""

    NOW = "now"
    BEFORE = "before"
    ALL = "all"
    SO_FAR = "so far"


@dataclass(frozen=True, slots=True, eq=False)
class Ref(Term):
    """A row: this month (or the plan as a whole), the month before, all months, or those up to this one."""

    key: str
    time: Time = Time.NOW


@dataclass(frozen=True, slots=True, eq=False)
class Other(Term):
    """A row of another option for the machines, counted from one."""

    key: str
    option: int


@dataclass(frozen=True, slots=True, eq=False)
class Calendar(Term):
    """The month of the column, or the last month of the timeline."""

    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Formula:
    """One row as a formula, with the formula of what it holds before its first month."""

    line: Line
    value: Term | float
    opening: Term | float | None = None


@dataclass(slots=True)
class Recorder:
    """The reading as formulas."""

    rows: dict[str, Formula] = field(default_factory=dict)
    openings: dict[str, Term | float] = field(default_factory=dict)
    phase: Phase = Phase.ONCE
    heading: str = ""

    def begin(self, phase: Phase, month: Number) -> None:  # noqa: ARG002 - one formula serves all months
        """What is put from here on belongs to this phase."""
        self.phase = phase

    def section(self, title: str) -> None:
        """The rows from here on belong under this heading."""
        self.heading = title

    def row(self, key: str, label: str, unit: Unit, value: Number, note: str = "") -> Number:
        """Put one row and go on with a reference to it."""
        if key in self.rows:
            raise ValueError(f"two rows are called {key}")
        line = Line(key, label, unit, self.heading, self.phase, note)
        self.rows[key] = Formula(line, value, self.openings.get(key))
        return cast("Number", Ref(key))

    def block(
        self, stem: str, label: str, members: Members, unit: Unit, values: Iterable[Number]
    ) -> tuple[Number, ...]:
        """Put a row for each member."""
        figures = tuple(values)
        return tuple(
            self.row(f"{stem}_{key}", f"{label}, {words}", unit, figure)
            for (key, words), figure in zip(members, figures, strict=True)
        )

    def opening(self, key: str, value: Number) -> Number:
        """Keep the formula of what a row holds before its first month."""
        self.openings[key] = value
        return cast("Number", Ref(key, Time.BEFORE))

    def now(self, key: str) -> Number:
        """A reference to a row put before."""
        self._known(key)
        return cast("Number", Ref(key))

    def whole(self, key: str) -> Whole:
        """A reference to all months of a row."""
        self._known(key)
        return cast("Whole", Ref(key, Time.ALL))

    def so_far(self, key: str) -> Whole:
        """A reference to the months of a row up to this one."""
        self._known(key)
        return cast("Whole", Ref(key, Time.SO_FAR))

    @property
    def last(self) -> Number:
        """The last month of the timeline."""
        return cast("Number", Calendar(is_last=True))

    def _known(self, key: str) -> None:
        if key not in self.rows:
            raise ValueError(f"no row is called {key} yet")


def formulas(plan: Plan) -> dict[str, Formula]:
    """Every row of a plan's model as a formula, by key, in order; the same for all its cases and scenarios."""
    return {key: row for key, row in recorded(plan).items() if row.line.phase is not Phase.BESIDE}


def recorded(plan: Plan) -> dict[str, Formula]:
    """The same, and the rows that set an option for the machines beside the others."""
    return dict(_recorded(shape_of(plan.inputs()), len(plan.infrastructure)))


@lru_cache(maxsize=4)
def _recorded(shape: Shape, options: int) -> tuple[tuple[str, Formula], ...]:
    """All rows of a model of this shape with so many options for the machines; reading them takes a while."""
    recorder = Recorder()
    month, inputs = cast("Number", Calendar()), given_inputs(shape)
    fixed = model.read(inputs, recorder, (month,))
    numbers = range(1, options + 1)
    others = tuple((cast("Number", Other("run_price", n)), cast("Number", Other("paid_price", n))) for n in numbers)
    model.beside(inputs, fixed, others, recorder)
    return tuple(recorder.rows.items())


@lru_cache(maxsize=4)
def _readers(shape: Shape, options: int) -> MappingProxyType[str, tuple[str, ...]]:
    """Which rows read an input or a row, by its key, in the order of the model."""
    found: dict[str, list[str]] = {}
    for key, row in _recorded(shape, options):
        for read in keys_read(row.value) | keys_read(row.opening):
            found.setdefault(read, []).append(key)
    return MappingProxyType({key: tuple(rows) for key, rows in found.items()})


def readers(plan: Plan, key: str) -> tuple[str, ...]:
    """Keys of the rows whose formula reads this row or input, in order; inputs as formulas name them: `team.cost`."""
    return _readers(shape_of(plan.inputs()), len(plan.infrastructure)).get(key, ())


def rows_of(shape: Shape) -> dict[str, Formula]:
    """Every row of the model of this shape as a formula, by key, in order."""
    recorder = Recorder()
    model.read(given_inputs(shape), recorder, (cast("Number", Calendar()),))
    return recorder.rows


@lru_cache(maxsize=8)
def keys_of_months(shape: Shape) -> frozenset[str]:
    """Keys of the inputs that team and work read in any month, directly or through rows of the whole plan.

    Inputs of options are without a number (`infrastructure.nodes`), attributes of lists as `team.seats`.
    """
    rows = rows_of(shape)
    ahead = [key for key, row in rows.items() if row.line.phase in WORKED]
    seen, found = set(ahead), set()
    while ahead:
        row = rows[ahead.pop()]
        for key in keys_read(row.value) | keys_read(row.opening):
            if key not in rows:
                found.add(".".join(key.split(".")[:2]))
            elif key not in seen:
                seen.add(key)
                ahead.append(key)
    return frozenset(found)


def keys_read(term: Any) -> frozenset[str]:
    """Keys of the inputs and rows a term reads."""
    match term:
        case Call() | tuple():
            parts = term.args if isinstance(term, Call) else term
            return frozenset().union(*(keys_read(part) for part in parts))
        case Given() | Ref() | Other():
            return frozenset({term.key})
        case _:
            return frozenset()


def of_machines(rows: dict[str, Formula]) -> frozenset[str]:
    """Keys of the rows that differ from one option for the machines to another, or are read as a block with such."""
    followers: dict[str, set[str]] = {}
    for key, row in rows.items():
        for other in keys_read(row.value) | keys_read(row.opening):
            followers.setdefault(other, set()).add(key)
        for mates in _blocks(row.value):
            for mate in mates:
                followers.setdefault(mate, set()).update(mates)
    found = {key for given, keys in followers.items() if given.startswith("infrastructure.") for key in keys}
    ahead = list(found)
    while ahead:
        new = followers.get(ahead.pop(), set()) - found
        found |= new
        ahead += new
    return frozenset(found)


def _blocks(term: Any) -> Iterator[tuple[str, ...]]:
    """Rows a term reads as one block, which has to stand on one sheet."""
    parts = term.args if isinstance(term, Call) else term if isinstance(term, tuple) else ()
    if isinstance(term, tuple) and all(isinstance(part, Ref) for part in term):
        yield tuple(part.key for part in term)
    for part in parts:
        yield from _blocks(part)


def shape_of(inputs: Inputs) -> Shape:
    """The length of each list, by section and name: what the set of rows hangs on."""
    return tuple(
        (name, each.name, len(getattr(getattr(inputs, name), each.name)))
        for name in SECTIONS
        for each in lists_of(section_type(name))
    )


def given_inputs(shape: Shape) -> Inputs:
    """The inputs as terms: as many seats, vendors, lines of work, fundings as the shape says."""
    lengths = {(section, listed): length for section, listed, length in shape}

    def section(name: str, kind: type) -> Any:
        values: dict[str, Any] = {each.name: Given(f"{name}.{each.name}", each.kind) for each in inputs_of(kind)}
        for each in lists_of(kind):
            row_kind = each.kind.row
            values[each.name] = tuple(
                row_kind(
                    **{
                        part.name: Given(f"{name}.{each.name}.{n}.{part.name}", part.kind)
                        for part in inputs_of(row_kind)
                    }
                )
                for n in range(1, lengths[name, each.name] + 1)
            )
        return kind(**values)

    return Inputs(section("constants", Constants), **{name: section(name, section_type(name)) for name in SECTIONS})
