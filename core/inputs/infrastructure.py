"""One way to get accelerators: its terms, its delivery and speed, leaving it, and what its vendor answered."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.terms import BY_USE, COMMITTED, OWNED, TERMS
from core.inputs.vendor import Vetted

__all__ = ["BY_USE", "COMMITTED", "OWNED", "TERMS", "Infrastructure"]


@dataclass(frozen=True, slots=True)
class Infrastructure(Vetted):
    """One way to get accelerators. Its inputs stand in the files it is built on, one a subject."""
