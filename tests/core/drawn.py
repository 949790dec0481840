"""Figures as draws, and back."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.draws import Draws


def draws(*figures: float) -> Any:
    return Draws(np.array(figures, dtype=np.float64))


def drawn_of(found: Any) -> list[float]:
    """The figures of draws, or the one figure that no draw went into."""
    return found.values.tolist() if isinstance(found, Draws) else [found]
