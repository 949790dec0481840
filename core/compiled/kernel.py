"""A kernel: the wanted rows of one shape of plan in many worlds, from columns of figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import numpy as np

from core.compiled.lowering import lowered
from core.compiled.module import FAST, PLAIN, Module, Wanted, module
from core.compiled.needs import needs
from core.compiled.store import imported
from core.draws import Array
from core.terms import Formula

BLOCK = 64  # worlds; the figures of more no longer fit beside the processor


@dataclass(frozen=True, slots=True)
class Written:
    """A module with what its arrays hold."""

    layout: Module
    code: ModuleType


@dataclass(frozen=True, slots=True)
class Kernel:
    """A module and the plain figures it stands on; `columns` names the rows of what `run` takes."""

    written: Written
    figures: Array
    months: int
    drawn: Array = field(repr=False)

    @property
    def columns(self) -> tuple[str, ...]:
        """Keys of the inputs that differ from world to world, in order."""
        return self.written.layout.columns

    def run(self, columns: Array) -> dict[str, Array]:
        """The wanted rows: a row of the plan has shape (n,), a row of months (months with month 0, n)."""
        layout, code, worlds = self.written.layout, self.written.code, columns.shape[1]
        once, months = np.zeros(layout.once), np.zeros((layout.months, self.months))
        code.plain(self.figures.tolist(), self.months, once, months)
        drawn = [each for each in layout.wanted if each.kind == "drawn"]
        monthly = sum(each.is_monthly for each in drawn)
        outs = np.empty((len(drawn) - monthly, worlds)), np.empty((monthly, self.months, worlds))
        scratch = np.zeros(max(layout.slots, 1) * layout.block)
        kept = np.zeros((layout.kept, self.months, layout.block))
        with np.errstate(all="ignore"):  # both ways of a choice are computed, the one not taken may be no number
            code.run(np.ascontiguousarray(columns, dtype=np.float64), once, months, scratch, kept, *outs)
        return {each.key: self._row(each, (once, months), outs, worlds) for each in layout.wanted}

    def _row(self, each: Wanted, plain: tuple[Array, Array], outs: tuple[Array, Array], worlds: int) -> Array:
        shape = (self.months, worlds) if each.is_monthly else (worlds,)
        match each.kind:
            case "drawn":
                return np.asarray(outs[each.is_monthly][int(each.place)])
            case "months":
                return np.broadcast_to(plain[1][int(each.place)][:, None], shape).copy()
            case "once":
                return np.full(shape, plain[0][int(each.place)])
            case _:
                return np.full(shape, each.place)


def written(
    rows: dict[str, Formula], columns: frozenset[str], wanted: Sequence[str], cache: Path, *, is_fast: bool, block: int
) -> Written:
    """The module for these rows and columns, in the folder and imported.

    Raises:
        ValueError: there is no such row, or a word cannot be compiled.
        OSError: the folder cannot be written.
    """
    layout = module(needs(lowered(rows, columns), wanted), block, FAST if is_fast else PLAIN)
    return Written(layout, imported(layout.text, cache))
