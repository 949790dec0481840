"""How slow this machine is just now: bounds of time are those of a quiet one; on a shared one all takes longer."""

from __future__ import annotations

import time

from core.examples import DENSE, example
from core.results import evaluate

QUIET = 0.017  # seconds of the processor that reading the first example takes where nobody else works


def pace() -> float:
    """Times as long as on a quiet machine, at least one; the best of three readings, slower where lines are counted."""
    return max(1.0, min(_reading() for _ in range(3)) / QUIET)


def _reading() -> float:
    plan = example(DENSE)
    began = time.process_time()
    evaluate(plan)
    return time.process_time() - began
