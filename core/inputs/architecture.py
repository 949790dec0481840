"""One way to build the model: shape, training, layout, the project around the run, and how it is judged."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.demand import BARS, KINDS_OF_WORK, USUAL, Demand
from core.inputs.experiments import Experiments
from core.inputs.judgement import Judgement
from core.inputs.shape import APPROACHES
from core.inputs.training import COUNTING, METHODS
from core.number import Number
from core.schema import choice, items, quantity, switch
from core.sources import DEMAND_MODEL
from core.units import COUNT

__all__ = ["APPROACHES", "COUNTING", "METHODS", "Architecture"]


@dataclass(frozen=True, slots=True)
class Architecture(Experiments):
    """One way to build the model. Its inputs stand in the files it is built on, one a subject."""

    people_work: str = choice("Kind of work", KINDS_OF_WORK, source=DEMAND_MODEL,
                              doc="How much of a new model's usual work this way needs, and which published runs it is "
                                  "like.")
    bar: str = choice("Made as", BARS, source=DEMAND_MODEL,
                      doc="A research artefact takes half; a regulated product more evaluation and post-training.")
    is_multimodal: bool = switch("Several modalities", default=False, source=DEMAND_MODEL,
                                 doc="Half as much again on data, training and evaluation.")
    languages: Number = quantity("Further languages", COUNT, default=0, low=0, high=200, whole=True,
                                 source=DEMAND_MODEL, doc="Each five add a tenth of data and evaluation work.")
    judgements: tuple[Judgement, ...] = items("Judgements", Judgement, most=12,
                                              doc="What named people think of this way, on a described scale.")
    demand: tuple[Demand, ...] = items("Work for people", Demand, most=24, default=USUAL,
                                       doc="Which work falls due when, and whether the run waits for it.")
