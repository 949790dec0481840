"""The words over a block of worlds, compiled; imported only where numba is there."""

from __future__ import annotations

from math import sqrt
from typing import Any

from llvmlite import ir
from numba import njit, types
from numba.core.typing.templates import Signature
from numba.extending import intrinsic, overload, register_jitable

from core.compiled import curves, words

__all__ = ["sqrt"]

BITS, BIAS = 52, 1023  # of a double's fraction; what its exponent is counted from
FRACTION, ONE = (1 << BITS) - 1, BIAS << BITS
WHOLE, FIGURE = ir.IntType(64), ir.DoubleType()

inner = njit(error_model="numpy", nogil=True)
outer = njit(error_model="numpy", nogil=True, cache=True)
inlined = njit(error_model="numpy", forceinline=True)


@intrinsic
def pick(_typing: Any, _test: Any, _a: Any, _b: Any) -> tuple[Signature, Any]:
    """One instruction in place of a branch, which would keep a loop from being computed many worlds at once."""

    def choose(_context: Any, builder: Any, _signature: Any, args: tuple[Any, Any, Any]) -> Any:
        return builder.select(*args)

    return types.float64(types.boolean, types.float64, types.float64), choose


@intrinsic
def below(_typing: Any, _x: Any) -> tuple[Signature, Any]:
    """The next whole figure not above x."""

    def floor(_context: Any, builder: Any, _signature: Any, args: tuple[Any]) -> Any:
        return builder.call(builder.module.declare_intrinsic("llvm.floor", [FIGURE]), args)

    return types.float64(types.float64), floor


@intrinsic
def two_to(_typing: Any, _k: Any) -> tuple[Signature, Any]:
    """Two to a whole power: its bits are the exponent alone."""

    def shift(_context: Any, builder: Any, _signature: Any, args: tuple[Any]) -> Any:
        exponent = builder.add(builder.fptosi(args[0], WHOLE), WHOLE(BIAS))
        return builder.bitcast(builder.shl(exponent, WHOLE(BITS)), FIGURE)

    return types.float64(types.float64), shift


@intrinsic
def fraction(_typing: Any, _x: Any) -> tuple[Signature, Any]:
    """The figure with the exponent of 1."""

    def masked(_context: Any, builder: Any, _signature: Any, args: tuple[Any]) -> Any:
        bits = builder.and_(builder.bitcast(args[0], WHOLE), WHOLE(FRACTION))
        return builder.bitcast(builder.or_(bits, WHOLE(ONE)), FIGURE)

    return types.float64(types.float64), masked


@intrinsic
def exponent(_typing: Any, _x: Any) -> tuple[Signature, Any]:
    """The exponent of a figure above zero."""

    def shifted(_context: Any, builder: Any, _signature: Any, args: tuple[Any]) -> Any:
        bits = builder.lshr(builder.bitcast(args[0], WHOLE), WHOLE(BITS))
        return builder.sitofp(builder.sub(bits, WHOLE(BIAS)), FIGURE)

    return types.float64(types.float64), shifted


@overload(curves.pick, inline="always", strict=False)
def _pick(test: Any, a: Any, b: Any) -> Any:
    del test, a, b
    return lambda test, a, b: pick(test, a, b)


@overload(curves.below, inline="always", strict=False)
def _below(x: Any) -> Any:
    del x
    return lambda x: below(x)


@overload(curves.two_to, inline="always", strict=False)
def _two_to(k: Any) -> Any:
    del k
    return lambda k: two_to(k)


@overload(curves.parted, inline="always", strict=False)
def _parted(x: Any) -> Any:
    del x
    return lambda x: (fraction(x), exponent(x))


within = register_jitable(error_model="numpy", forceinline=True)
within(curves.exp)
within(curves.log)
exp, log, power = inlined(curves.exp), inlined(curves.log), inlined(curves.power)
register_jitable(error_model="numpy")(words.repaired)
fill, copy, keep, keep_alike = map(inner, (words.fill, words.copy, words.keep, words.keep_alike))
take, give, give_months = map(inner, (words.take, words.give, words.give_months))
rounded, normal_share, count_above = map(inner, (words.rounded, words.normal_share, words.count_above))
at_month, at_each = inner(words.at_month), inner(words.at_each)
ramping, ramping_alike = inner(words.ramping), inner(words.ramping_alike)
