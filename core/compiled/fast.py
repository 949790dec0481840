"""The words over a block of worlds, compiled; imported only where numba is there.

What numba makes of a function is held as `Any`: it is called by compiled code alone.
"""

from __future__ import annotations

from math import sqrt
from typing import Any

from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic, overload, register_jitable

from core.compiled import curves, words

__all__ = ["sqrt"]

BITS, BIAS = 52, 1023  # of a double's fraction; what its exponent is counted from
FRACTION, ONE = (1 << BITS) - 1, BIAS << BITS
WHOLE: Any = ir.IntType(64)
FIGURE: Any = ir.DoubleType()
FLOAT: Any = types.float64


def _picked(_typing: Any, _test: Any, _a: Any, _b: Any) -> Any:
    """One instruction in place of a branch, which would keep a loop from being computed many worlds at once."""

    def choose(_context: Any, builder: Any, _signature: Any, args: Any) -> Any:
        return builder.select(*args)

    return FLOAT(types.boolean, FLOAT, FLOAT), choose


def _lowered(_typing: Any, _x: Any) -> Any:
    """The next whole figure not above x."""

    def floor(_context: Any, builder: Any, _signature: Any, args: Any) -> Any:
        return builder.call(builder.module.declare_intrinsic("llvm.floor", [FIGURE]), args)

    return FLOAT(FLOAT), floor


def _shifted(_typing: Any, _k: Any) -> Any:
    """Two to a whole power: its bits are the exponent alone."""

    def shift(_context: Any, builder: Any, _signature: Any, args: Any) -> Any:
        exponent = builder.add(builder.fptosi(args[0], WHOLE), WHOLE(BIAS))
        return builder.bitcast(builder.shl(exponent, WHOLE(BITS)), FIGURE)

    return FLOAT(FLOAT), shift


def _fraction(_typing: Any, _x: Any) -> Any:
    """The figure with the exponent of 1."""

    def masked(_context: Any, builder: Any, _signature: Any, args: Any) -> Any:
        bits = builder.and_(builder.bitcast(args[0], WHOLE), WHOLE(FRACTION))
        return builder.bitcast(builder.or_(bits, WHOLE(ONE)), FIGURE)

    return FLOAT(FLOAT), masked


def _exponent(_typing: Any, _x: Any) -> Any:
    """The exponent of a figure above zero."""

    def counted(_context: Any, builder: Any, _signature: Any, args: Any) -> Any:
        bits = builder.lshr(builder.bitcast(args[0], WHOLE), WHOLE(BITS))
        return builder.sitofp(builder.sub(bits, WHOLE(BIAS)), FIGURE)

    return FLOAT(FLOAT), counted


pick: Any = intrinsic(_picked)
below: Any = intrinsic(_lowered)
two_to: Any = intrinsic(_shifted)
fraction: Any = intrinsic(_fraction)
exponent: Any = intrinsic(_exponent)

inner: Any = njit(error_model="numpy", nogil=True)
outer: Any = njit(error_model="numpy", nogil=True, cache=True)
inlined: Any = njit(error_model="numpy", forceinline=True)
within: Any = register_jitable(error_model="numpy", forceinline=True)


def _stands_for(word: Any, made: Any) -> None:
    """In compiled code a word of `curves` is this instead."""

    def found(*_types: Any) -> Any:
        return made

    overload(word, inline="always", strict=False)(found)


_stands_for(curves.pick, lambda test, a, b: pick(test, a, b))  # noqa: PLW0108 - numba looks at a function's text
_stands_for(curves.below, lambda x: below(x))  # noqa: PLW0108 - the same
_stands_for(curves.two_to, lambda k: two_to(k))  # noqa: PLW0108 - the same
_stands_for(curves.parted, lambda x: (fraction(x), exponent(x)))
within(curves.exp)
within(curves.log)
for part in (words.repaired, words.divided, words.quantile):
    register_jitable(error_model="numpy")(part)

exp, log, power = inlined(curves.exp), inlined(curves.log), inlined(curves.power)
fill, copy, keep, keep_alike = inner(words.fill), inner(words.copy), inner(words.keep), inner(words.keep_alike)
take, give, give_months = inner(words.take), inner(words.give), inner(words.give_months)
rounded, count_above = inner(words.rounded), inner(words.count_above)
normal_share, normal_quantile = inner(words.normal_share), inner(words.normal_quantile)
at_month, at_each = inner(words.at_month), inner(words.at_each)
ramping, ramping_alike = inner(words.ramping), inner(words.ramping_alike)
