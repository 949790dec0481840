"""The trap of the design page: four options that four ways of scoring rank in four ways; and tables of any size."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import strategies as st

from core.choice.arrays import Array
from core.choice.criteria import Criterion, values
from core.choice.intervals import Flip

TRAP = (
    (4.2, 14, 72, 0.20),
    (6.1, 9, 78, 0.12),
    (3.1, 20, 65, 0.35),
    (5.0, 12, 80, 0.25),
)
TRAP_WEIGHTS = (0.40, 0.25, 0.25, 0.10)
MINIMISED = (True, True, False, True)

CRITERIA = st.integers(1, 5)
POINTS = st.floats(0, 100).map(lambda figure: round(figure, 1))


def from_options(figures: Sequence[Sequence[float]], minimised: Sequence[bool]) -> tuple[Criterion, ...]:
    """Scales taken from the options at hand, as the traps have them."""
    columns = np.array(figures, dtype=np.float64).T
    return tuple(
        Criterion(str(place), f"Criterion {place}", None, *sorted((column.min(), column.max()), reverse=low_is_good))
        for place, (column, low_is_good) in enumerate(zip(columns, minimised, strict=True))
    )


def flips_at(flip: Flip | None, value: float, winner: int) -> bool:
    """Whether a flip is at this value, to a millionth, and this option wins there."""
    return flip is not None and flip.winner == winner and flip.value == pytest.approx(value, rel=1e-6)


def points() -> Array:
    """Points of the trap's options, the scales taken from them."""
    return values(from_options(TRAP, MINIMISED), TRAP)


@st.composite
def weighed(draw: st.DrawFn) -> tuple[Array, Array]:
    """Points of some options, and swings that are not all zero."""
    criteria, options = draw(CRITERIA), draw(st.integers(1, 6))
    row = st.lists(POINTS, min_size=criteria, max_size=criteria)
    table = draw(st.lists(row, min_size=options, max_size=options))
    swings = draw(st.lists(st.integers(0, 100), min_size=criteria, max_size=criteria).filter(any))
    return np.array(table), np.array(swings, dtype=np.float64)
