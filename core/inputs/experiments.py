"""What the project needs besides one clean run: experiments, repeats, post-training, and what serving will take."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.layout import Layout
from core.number import Number
from core.schema import choice, items, quantity, text
from core.sources import (
    LOST_RUNS,
    PLANNER,
    POST_TRAINING_HOURS,
    PROJECT_MULTIPLIER,
    SERVING_SPEEDS,
)
from core.spread import pert
from core.units import BILLION_TOKENS_A_MONTH, COUNT, GPU_HOUR_PER_MONTH, MONTH, PERCENT, RATIO, TOKEN_PER_SECOND

STATED, FROM_LADDER = PROJECTS = ("Stated", "From the ladder")


@dataclass(frozen=True, slots=True)
class Rung:
    """Runs of one size on the ablation ladder."""

    name: str = text("Runs", default="Ablations", doc="What these runs are for.", source=PLANNER)
    size: Number = quantity("Size, of the final model", PERCENT, default=10, low=0.01, high=100, source=PLANNER,
                            doc="Parameters of one run over those of the final model.")
    data: Number = quantity("Tokens, of the final run", PERCENT, default=10, low=0.01, high=1000, source=PLANNER,
                            doc="Tokens of one run over those of the final run.")
    runs: Number = quantity("How many", COUNT, default=20, low=0, high=100_000, whole=True, source=PLANNER,
                            doc="Runs of this size.")


LADDER = (Rung("Small ablations", 0.01, 0.02, 200), Rung("Data mixes", 0.05, 0.05, 40), Rung("Rehearsals", 0.2, 0.2, 4))


@dataclass(frozen=True, slots=True)
class Experiments(Layout):
    """Project over final run, chance of success, use after the run."""

    project_from: str = choice("Project over final run is", PROJECTS, source=PROJECT_MULTIPLIER,
                               doc="Stated as one figure, or the sum of a ladder of runs and the shares below it.")
    project: Number = quantity("Project over final run", RATIO, default=1.6, low=1, high=100, spread=pert(1.5, 3),
                               own=True, source=PROJECT_MULTIPLIER,
                               doc="All compute of the project over that of the final run.")
    failed: Number = quantity("Failed runs", PERCENT, default=10, low=0, high=1000, source=PROJECT_MULTIPLIER,
                              doc="Compute of runs that lead nowhere, over the final run.")
    post: Number = quantity("Post-training", PERCENT, default=1, low=0, high=1000, spread=pert(0.2, 5),
                            source=POST_TRAINING_HOURS, doc="Supervised and preference tuning, over the final run; "
                                                            "reasoning by reinforcement takes 5 % and more.")
    rollouts: Number = quantity("Answers in reinforcement", COUNT, default=0, low=0, high=1e12, whole=True,
                                source=POST_TRAINING_HOURS, doc="Prompts times answers to each, all steps together.")
    rollout_tokens: Number = quantity("Tokens of an answer", COUNT, default=4000, low=1, high=1e7,
                                      source=POST_TRAINING_HOURS, doc="Mean length, reasoning included.")
    evaluation: Number = quantity("Evaluation", PERCENT, default=0.7, low=0, high=100, source=POST_TRAINING_HOURS,
                                  doc="Benchmarks while it trains, over the final run.")
    success: Number = quantity("Chance the run needs no repeat", PERCENT, default=70, low=0, high=100,
                               spread=pert(60, 80), source=LOST_RUNS, doc="Chance that no part of the run is lost.")
    repeat: Number = quantity("Share repeated otherwise", PERCENT, default=10, low=0, high=100, spread=pert(5, 15),
                              source=LOST_RUNS, doc="Share of the run that is done again when it goes wrong.")
    first_experiment: Number = quantity("First month of experiments", MONTH, default=4, low=1, high=60, whole=True,
                                        source=PLANNER, doc="Smaller runs before the final one begin here.")
    least_after: Number = quantity("Least months after the run", MONTH, default=2, low=0, high=36, source=PLANNER,
                                   doc="However many people: evaluation and release take at least this long.")
    tail: Number = quantity("Use after the run", GPU_HOUR_PER_MONTH, default=0, low=0, high=1e8, source=PLANNER,
                            doc="Useful GPU-hours a month from the end of the run to the horizon: tuning, evaluation, "
                                "the next model.")
    served: Number = quantity("Tokens served", BILLION_TOKENS_A_MONTH, default=0, low=0, high=1e9, source=PLANNER,
                              doc="Read and written by the model in use; shown beside the plan, not in its cash.")
    served_months: Number = quantity("Months of use", MONTH, default=24, low=0, high=240, source=PLANNER,
                                     doc="How long the model serves, for the cost of its whole life.")
    served_speed: Number = quantity("Tokens served an accelerator", TOKEN_PER_SECOND, default=1000, low=0.1, high=1e6,
                                    spread=pert(300, 3000), source=SERVING_SPEEDS,
                                    doc="Measured tokens a second; writing is bound by memory, not by FLOPs.")
    ladder: tuple[Rung, ...] = items("Ablation ladder", Rung, most=12, default=LADDER,
                                     doc="Smaller runs before the final one; a run of a tenth on a tenth costs 1 %.")
