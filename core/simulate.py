"""Worlds: a column of figures for every uncertain input, alike for all cases and scenarios; the model read in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, cast

import numpy as np

from core.chance.correlation import reordered
from core.chance.sobol import points
from core.draws import Array, Draws
from core.given import Inputs
from core.keys import DECISIONS, MOST_OPTIONS, SECTIONS, Place, place_of, section_type
from core.kinds import Quantity
from core.likely import origins, range_of
from core.plan import Case, Plan
from core.ranges import ties
from core.results import Row, reading
from core.schema import inputs_of
from core.spread import Pert, Shape, Spread

SHARES: Array = np.linspace(0.5 / 513, 512.5 / 513, 513)  # points of a quantile table; between them it is linear
FINE: Array = np.linspace(0.0, 1.0, 4097)
ROOM: MappingProxyType[str, int] = MappingProxyType(
    {"general": 64, "infrastructure": 160, "team": 8, "architecture": 100, "people": 64, "money": 16, "weights": 48}
)  # dimensions set aside for the inputs of an option; a new input at the end of a section moves no other


@dataclass(frozen=True, slots=True)
class Drawn:
    """An uncertain input of a case: its key, and its kind with the range that holds for the value now."""

    key: str
    section: str
    name: str
    kind: Quantity
    value: float

    @property
    def is_event(self) -> bool:
        """Whether it says how something goes, which nobody can find out before."""
        return self.kind.spread is not None and self.kind.spread.shape is Shape.EVENT


def drawn(plan: Plan, case: Case | None = None) -> tuple[Drawn, ...]:
    """Every input of a case that has a range, in the order of the sections."""
    inputs, picked, own = plan.inputs(case), case or plan.case, origins(plan)
    found = []
    for section in SECTIONS:
        holder = getattr(inputs, section)
        option = getattr(picked, section) if section in DECISIONS else None
        for given in inputs_of(section_type(section)):
            if isinstance(given.kind, Quantity):
                key, value = Place(section, option, given.name).key, getattr(holder, given.name)
                kind = replace(given.kind, spread=range_of(given.kind, value, own.get(key)))
                if kind.spread is not None:
                    found.append(Drawn(key, section, given.name, kind, value))
    return tuple(found)


def places(plan: Plan, keys: Sequence[str], worlds: int, seed: int, replicate: int = 0) -> dict[str, Array]:
    """The place of each world between 0 and 1 in the range of each input, shape (worlds,), a power of two.

    Columns hang on the seed, the key, the replicate and the plan's ties, whatever other keys are asked for: inputs
    that are tied, of any case, are put into an order that has their rank correlations, the first of them as it was.
    """
    tied, target = ties(plan)
    is_tied = worlds > len(tied) + 1 and not set(tied).isdisjoint(keys)
    wanted = dict.fromkeys((*keys, *tied) if is_tied else keys)
    found = {key: points(seed, dimension(key), key, replicate, worlds) for key in wanted}
    if is_tied:
        columns = reordered(np.stack([found[key] for key in tied], axis=1), target)
        found.update((key, columns[:, place]) for place, key in enumerate(tied))
    return {key: found[key] for key in keys}


@cache
def dimension(key: str) -> int:
    """The dimension of Sobol' points that belongs to an input of one option."""
    place = place_of(key)
    before = sum(ROOM[each] * _options(each) for each in SECTIONS[: SECTIONS.index(place.section)])
    names = [given.name for given in inputs_of(section_type(place.section)) if isinstance(given.kind, Quantity)]
    return before + ROOM.get(place.section, 0) * (place.option or 0) + names.index(place.name)


def _options(section: str) -> int:
    return MOST_OPTIONS if section in DECISIONS else 1


def drawn_inputs(plan: Plan, worlds: int, seed: int, case: Case | None = None, replicate: int = 0) -> Inputs:
    """The inputs of a case with a column of draws for every input that has a range; worlds are a power of two."""
    found, tied = drawn(plan, case), set(ties(plan)[0])
    columns = {each.key: _free(each, worlds, seed, replicate) for each in found if each.key not in tied}
    if len(columns) < len(found):
        ordered = places(plan, [each.key for each in found if each.key in tied], worlds, seed, replicate)
        columns |= {each.key: column(each, ordered[each.key]) for each in found if each.key in tied}
    return with_columns(plan.inputs(case), found, columns)


def _free(each: Drawn, worlds: int, seed: int, replicate: int) -> Array:
    """The column of an input that is tied to no other; the next case has the same again, and so has the next edit."""
    kind = each.kind
    return _kept(each.key, kind.spread, (kind.low, kind.high), each.value, (worlds, seed, replicate))


@lru_cache(maxsize=1024)
def _kept(
    key: str, spread: Spread | None, bounds: tuple[float, float], value: float, draw: tuple[int, int, int]
) -> Array:
    """The same by what it hangs on: kinds are equal to none but themselves, and a case has them anew."""
    worlds, seed, replicate = draw
    at = points(seed, dimension(key), key, replicate, worlds)
    order = (at * worlds).astype(np.intp)  # one point lies in each of as many slices; tables are faster read in order
    rising = np.empty_like(at)
    rising[order] = at
    found = _column(spread, bounds, value, rising)[order]
    found.flags.writeable = False
    return found


def with_columns(inputs: Inputs, found: Sequence[Drawn], columns: Mapping[str, Array]) -> Inputs:
    """The inputs with these columns of figures in place of plain ones."""
    changed = {}
    for section in SECTIONS:
        mine = {each.name: Draws(columns[each.key]) for each in found if each.section == section}
        changed[section] = replace(getattr(inputs, section), **mine)
    return replace(inputs, **changed)


def column(each: Drawn, places: Array) -> Array:
    """The figures of an input at these places in its range."""
    return column_of(each.kind, each.value, places)


def column_of(kind: Quantity, value: float, column: Array) -> Array:
    """The figures at these quantiles, inside the input's bounds."""
    return _column(kind.spread, (kind.low, kind.high), value, column)


def _column(spread: Spread | None, bounds: tuple[float, float], value: float, column: Array) -> Array:
    if spread is None:
        return np.full_like(column, value)
    if spread.shape is Shape.PERT:
        factor, distance = spread.moved(value)
        drawn = _pert(Pert(spread.low, spread.likely, spread.high), column) * factor + distance
    elif spread.shape is Shape.EVENT:
        drawn = column
    else:
        table = np.array([spread.at(value, float(share)) for share in SHARES])
        drawn = np.interp(column, SHARES, table)
    return np.asarray(np.clip(drawn, *bounds), dtype=np.float64)


def _pert(pert: Pert, column: Array) -> Array:
    """Quantiles of a PERT by the trapezoid sums of its density: to 1e-5 of the range."""
    if pert.high <= pert.low:
        return np.full_like(column, pert.low)
    middles = (FINE[1:] + FINE[:-1]) / 2.0
    pieces = middles ** (pert.alpha - 1.0) * (1.0 - middles) ** (pert.beta - 1.0)
    sums = np.concatenate(([0.0], np.cumsum(pieces)))
    return np.asarray(pert.low + (pert.high - pert.low) * np.interp(column, sums / sums[-1], FINE), dtype=np.float64)


def simulate(plan: Plan, worlds: int, seed: int, case: Case | None = None, replicate: int = 0) -> dict[str, Row]:
    """Every row of a case in each of n worlds: figures are draws where anything drawn goes into them."""
    return read_rows(drawn_inputs(plan, worlds, seed, case, replicate))


def read_rows(inputs: Inputs) -> dict[str, Row]:
    """The model read with whatever the inputs hold."""
    return reading(inputs).rows


def world(inputs: Inputs, number: int) -> Inputs:
    """One world of drawn inputs, as plain figures."""
    changed: dict[str, Any] = {}
    for section in SECTIONS:
        holder = getattr(inputs, section)
        single = {
            given.name: float(value.values[number])
            for given in inputs_of(section_type(section))
            if isinstance(value := getattr(holder, given.name), Draws)
        }
        changed[section] = replace(holder, **single)
    return replace(inputs, **changed)


def figure(value: object, number: int) -> float:
    """A figure of one world."""
    if isinstance(value, Draws):
        return float(value.values.flat[number if value.values.size > 1 else 0])
    return float(cast("float", value))
