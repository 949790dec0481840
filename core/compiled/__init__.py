"""The model compiled: its rows written as one module that computes blocks of worlds; one more reading of the rows.

`kernel` reads the rows as terms, drops what the wanted rows do not need, and writes a module into a cache folder; numba
compiles it where it is installed. Inputs that are draws become columns, all others plain figures, so that an edit of a
figure or a choice needs no new module. Where `available` is no, use the draws of `core.simulate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from core.compiled.kernel import BLOCK, Kernel, Written, written
from core.compiled.store import is_kept, user_cache
from core.draws import Array, Draws
from core.given import Inputs
from core.kinds import Choice, Kind
from core.plan import Plan
from core.schema import inputs_of, lists_of
from core.simulate import drawn_inputs
from core.terms import Shape, rows_of, shape_of

__all__ = ["Kernel", "available", "kernel", "prepare", "ready", "user_cache"]


def available() -> bool:
    """Whether numba is installed; without it a kernel runs, but slower than draws."""
    return find_spec("numba") is not None


def kernel(
    given: Plan | Inputs, wanted: Sequence[str], cache: Path | None = None, *, block: int = BLOCK, is_fast: bool = True
) -> Kernel:
    """What computes these rows: of the chosen case of a plan, or of inputs of which some are draws.

    `drawn` of the kernel holds the columns of these inputs; a plan's has one world in it.

    Raises:
        ValueError: there is no such row, or a word cannot be compiled.
        OSError: the folder cannot be written.
    """
    inputs = drawn_inputs(given, 1, 0) if isinstance(given, Plan) else given
    values = _values(inputs)
    drawn = frozenset(key for key, value in values.items() if isinstance(value, Draws))
    fast = is_fast and available()
    made = _written(shape_of(inputs), drawn, tuple(wanted), cache or user_cache(), block, is_fast=fast)
    figures = np.array([values[key] for key in made.layout.figures], dtype=np.float64)
    columns = [values[key].values for key in made.layout.columns]
    stacked: Array = np.stack(columns) if columns else np.empty((0, 1))
    return Kernel(made, figures, int(inputs.general.horizon) + 1, stacked)


def ready(inputs: Inputs, wanted: Sequence[str], cache: Path | None = None) -> Kernel | None:
    """The kernel of these rows where it was compiled before; nothing where that would have to be done first."""
    made = _if_possible(inputs, wanted, cache)
    return made if made is not None and is_kept(made.written.code) else None


def prepare(inputs: Inputs, wanted: Sequence[str], cache: Path | None = None) -> bool:
    """Compile the kernel of these rows, so that it is there from now on, in other processes too; half a minute.

    Returns whether it is there: not without numba, nor where the folder cannot be written.
    """
    made = _if_possible(inputs, wanted, cache)
    if made is None:
        return False
    made.run(made.drawn)
    return is_kept(made.written.code)


def _if_possible(inputs: Inputs, wanted: Sequence[str], cache: Path | None) -> Kernel | None:
    if not available():
        return None
    try:
        return kernel(inputs, wanted, cache)
    except OSError:
        return None


@lru_cache(maxsize=16)
def _written(
    shape: Shape, drawn: frozenset[str], wanted: tuple[str, ...], cache: Path, block: int, *, is_fast: bool
) -> Written:
    return written(rows_of(shape), drawn, wanted, cache, is_fast=is_fast, block=block)


def _values(inputs: Inputs) -> dict[str, Any]:
    """Every input by key: figures, draws, and choices as their place among the options."""
    found: dict[str, Any] = {}
    for section in fields(Inputs):
        holder = getattr(inputs, section.name)
        found |= _of(f"{section.name}.", holder)
        for listed in lists_of(_declared(holder)):
            for number, row in enumerate(getattr(holder, listed.name), 1):
                found |= _of(f"{section.name}.{listed.name}.{number}.", row)
    return found


def _of(stem: str, holder: object) -> dict[str, Any]:
    return {
        f"{stem}{each.name}": _figure(getattr(holder, each.name), each.kind) for each in inputs_of(_declared(holder))
    }


def _figure(value: Any, kind: Kind) -> Any:
    """Choices are counted; words and dates are read by no formula."""
    match value:
        case Draws() if isinstance(kind, Choice):
            return Draws(np.array([float(kind.options.index(each)) for each in value.values]))
        case str() if isinstance(kind, Choice):
            return float(kind.options.index(value))
        case _:
            return value


def _declared(holder: object) -> type:
    """The class a section or a row is declared by."""
    return type(holder)
