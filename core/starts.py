"""Ways to begin a plan: what a company may be about to do, and the example that shows it complete."""

from __future__ import annotations

from dataclasses import dataclass

from core.examples import DENSE, DENSE_70, TUNED_8, example
from core.headline import headline
from core.results import evaluate


@dataclass(frozen=True, slots=True)
class Start:
    """One way in: what one sets out to do, in words, and the name of the example that does it."""

    title: str
    says: str
    example: str

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """What its example comes to: cost, release and runway as label and figure."""
        figures = {each.key: each for each in headline(evaluate(example(self.example)))}
        return tuple((figures[key].label, figures[key].value) for key in ("total_cost", "release", "runway"))


STARTS = (
    Start(
        "Tune an open model",
        "Take a model that is there and train it on with your own data: a few nodes, a few people, months.",
        TUNED_8,
    ),
    Start(
        "Pre-train a small model",
        "Build a dense model of 13 billion parameters from nothing, on rented, reserved or own machines.",
        DENSE,
    ),
    Start(
        "Pre-train a large model",
        "Build a dense model of 70 billion parameters: more machines, more people, more that may go wrong.",
        DENSE_70,
    ),
)
