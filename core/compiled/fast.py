"""The words over a block of worlds, compiled; imported only where numba is there."""

from __future__ import annotations

from math import exp, log, sqrt
from typing import Any

from numba import njit, types
from numba.core.typing.templates import Signature
from numba.extending import intrinsic, register_jitable

from core.compiled import words

__all__ = ["exp", "log", "sqrt"]

inner = njit(error_model="numpy", nogil=True)
outer = njit(error_model="numpy", nogil=True, cache=True)
register_jitable(words.repaired)


def _chosen(_typing: Any, test: Any, a: Any, b: Any) -> tuple[Signature, Any]:
    """One machine instruction in place of a branch, which would keep a loop from being computed many worlds at once."""
    del test, a, b

    def choose(_context: Any, builder: Any, _signature: Any, args: tuple[Any, Any, Any]) -> Any:
        return builder.select(*args)

    return types.float64(types.boolean, types.float64, types.float64), choose


pick = intrinsic(_chosen)
fill, copy, take, give, give_months = map(
    inner, (words.fill, words.copy, words.take, words.give, words.give_months)
)
rounded, normal_share, at_month, at_each, ramping, count_above = map(
    inner,
    (words.rounded, words.normal_share, words.at_month, words.at_each, words.ramping, words.count_above),
)
