"""What is measured: rounds of a figure, held against a target."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 9
SLACK = 1.25  # shared machines are noisy; a miss by more than this is no noise


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure: what it is, its rounds, the target they are held against, whether that is the least or the most.

    A target that is known to be missed is shown as missed, and fails nothing.
    """

    name: str
    rounds: tuple[float, ...]
    target: float
    unit: str
    is_least: bool = False
    is_known: bool = False

    @property
    def best(self) -> float:
        """The best round."""
        return max(self.rounds) if self.is_least else min(self.rounds)

    @property
    def is_far(self) -> bool:
        """Whether even the best round misses the target by far."""
        if self.is_known:
            return False
        return self.best * SLACK < self.target if self.is_least else self.best > self.target * SLACK

    def is_met(self, figure: float) -> bool:
        """Whether a figure meets the target."""
        return figure >= self.target if self.is_least else figure <= self.target

    @property
    def line(self) -> str:
        """The figure in one line."""
        middle = statistics.median(self.rounds)
        verdict = "met" if self.is_met(middle) else "met at best" if self.is_met(self.best) else "MISSED"
        bound = "least" if self.is_least else "target"
        return f"{self.name:<58} {middle:8.2f} {self.unit:<5} best {self.best:8.2f}  {bound} {self.target:g}  {verdict}"


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1e3


def together(*works: Callable[[], object], rounds: int = ROUNDS) -> list[tuple[float, ...]]:
    """Milliseconds of each, round by round in turn, so that a busy machine is busy for all of them."""
    found = [tuple(milliseconds(work) for work in works) for _ in range(rounds)]
    return [tuple(each) for each in zip(*found, strict=True)]


def script(text: str, environment: dict[str, str]) -> tuple[list[float], str]:
    """The seconds a script prints, and what it says besides."""
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own text
        [sys.executable, "-c", text], check=True, capture_output=True, text=True, timeout=120, env=environment
    )
    return [float(word) for word in done.stdout.split()], done.stderr.strip()
