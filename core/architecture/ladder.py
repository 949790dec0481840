"""What the ablation ladder comes to, in words."""

from __future__ import annotations

from core.inputs.experiments import FROM_LADDER
from core.results import Results
from core.stretches import percent


def told(results: Results) -> str:
    """What the ladder and the shares beside it add up to, and whether the plan goes by that."""
    option, rungs = results.inputs.architecture, results.once("ladder")
    summed = 1 + rungs + option.failed + option.post + option.evaluation
    words = (
        f"These runs take {percent(rungs)} of what the final run takes; with failed runs, post-training and evaluation "
        f"the whole project takes {summed:.2f} times that."
    )
    if option.project_from == FROM_LADDER:
        return f"{words} The plan goes by that."
    return f"{words} The plan does not go by that: {option.project:g} is stated under Project."
