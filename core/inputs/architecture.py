"""One way to build the model: shape, data, utilisation, and what the project needs besides the final run."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.demand import BARS, KINDS_OF_WORK, USUAL, Demand
from core.number import Number
from core.schema import choice, items, quantity, switch, text
from core.sources import (
    DEMAND_MODEL,
    LLAMA3_MFU,
    LLAMA_PAPERS,
    LOST_RUNS,
    MEGATRON,
    PLANNER,
    PROJECT_MULTIPLIER,
)
from core.spread import pert
from core.units import COUNT, GPU_HOUR_PER_MONTH, MONTH, PERCENT, RATIO, TRILLION_TOKENS

APPROACHES = ("New dense", "Tuning", "Untested")
METHODS = ("All weights", "Adapters")
COUNTING = ("Exact, causal", "Exact, full", "6 N D")


@dataclass(frozen=True, slots=True)
class Architecture:
    """One way to build the model."""

    name: str = text("Name", default="Model", doc="Name of this option.", source=PLANNER, required=True)
    approach: str = choice("Approach", APPROACHES, source=PLANNER, doc="Which of the three ways this option is.")
    method: str = choice("Trained", METHODS, source=MEGATRON,
                         doc="All weights: 6 FLOP per parameter and token; adapters need no weight gradients: 4.")
    layers: Number = quantity("Layers", COUNT, default=40, low=1, high=1000, whole=True, doc="Transformer blocks.",
                              source=LLAMA_PAPERS)
    hidden: Number = quantity("Hidden size", COUNT, default=5120, low=16, high=200_000, whole=True, source=LLAMA_PAPERS,
                              doc="Width of the residual stream.")
    heads: Number = quantity("Query heads", COUNT, default=40, low=1, high=4096, whole=True, source=LLAMA_PAPERS,
                             doc="Attention heads of the queries.")
    kv_heads: Number = quantity("Key and value heads", COUNT, default=40, low=1, high=4096, whole=True,
                                source=LLAMA_PAPERS, doc="Fewer than query heads with grouped queries.")
    head_size: Number = quantity("Head size", COUNT, default=128, low=1, high=4096, whole=True, source=LLAMA_PAPERS,
                                 doc="Width of one head; hidden size over heads unless stated.")
    ffn: Number = quantity("Feed-forward size", COUNT, default=13_824, low=16, high=1_000_000, whole=True,
                           source=LLAMA_PAPERS,
                           doc="Width of the feed-forward layer, of one expert if there are experts.")
    is_gated: bool = switch("Gated feed-forward", default=True, source=LLAMA_PAPERS,
                            doc="SwiGLU has three matrices, plain two.")
    experts: Number = quantity("Routed experts", COUNT, default=1, low=1, high=10_000, whole=True, source=PLANNER,
                               doc="1 for a dense model.")
    active: Number = quantity("Experts per token", COUNT, default=1, low=1, high=10_000, whole=True, source=PLANNER,
                              doc="Routed experts each token passes.")
    shared: Number = quantity("Shared experts", COUNT, default=0, low=0, high=100, whole=True, source=PLANNER,
                              doc="Experts every token passes besides.")
    vocabulary: Number = quantity("Vocabulary", COUNT, default=32_000, low=2, high=2_000_000, whole=True,
                                  source=LLAMA_PAPERS, doc="Tokens of the tokenizer.")
    is_untied: bool = switch("Separate output matrix", default=True, source=LLAMA_PAPERS,
                             doc="Untied: input table and output matrix both exist; the table does no FLOPs.")
    sequence: Number = quantity("Sequence length", COUNT, default=4096, low=16, high=10_000_000, whole=True,
                                source=LLAMA_PAPERS, doc="Training context in tokens.")
    counting: str = choice("FLOPs counted", COUNTING, source=MEGATRON,
                           doc="Causal attention does half of the full square; first order leaves attention out.")
    tokens: Number = quantity("Training tokens", TRILLION_TOKENS, default=4, low=1e-9, high=1000, source=PLANNER,
                              spread=pert(3, 6), doc="Tokens seen, epochs counted.")
    mfu: Number = quantity("Steady utilisation (MFU)", PERCENT, default=40, low=1, high=90, spread=pert(25, 55),
                           source=LLAMA3_MFU,
                           doc="Share of the dense peak in steady state on good hardware, stops and idle time apart.")
    project: Number = quantity("Project over final run", RATIO, default=1.6, low=1, high=100, spread=pert(1.5, 3),
                               source=PROJECT_MULTIPLIER, doc="All compute of the project over that of the final run.")
    success: Number = quantity("Chance the run needs no repeat", PERCENT, default=70, low=0, high=100,
                               spread=pert(60, 80), source=LOST_RUNS, doc="Chance that no part of the run is lost.")
    repeat: Number = quantity("Share repeated otherwise", PERCENT, default=10, low=0, high=100, spread=pert(5, 15),
                              source=LOST_RUNS, doc="Share of the run that is done again when it goes wrong.")
    first_experiment: Number = quantity("First month of experiments", MONTH, default=4, low=1, high=60, whole=True,
                                        source=PLANNER, doc="Smaller runs before the final one begin here.")
    people_work: str = choice("Work for people", KINDS_OF_WORK, source=DEMAND_MODEL,
                              doc="How much of a new model's usual work this way needs.")
    bar: str = choice("Made as", BARS, source=DEMAND_MODEL,
                      doc="A research artefact takes half; a regulated product more evaluation and post-training.")
    is_multimodal: bool = switch("Several modalities", default=False, source=DEMAND_MODEL,
                                 doc="Half as much again on data, training and evaluation.")
    languages: Number = quantity("Further languages", COUNT, default=0, low=0, high=200, whole=True,
                                 source=DEMAND_MODEL, doc="Each five add a tenth of data and evaluation work.")
    least_after: Number = quantity("Least months after the run", MONTH, default=2, low=0, high=36, source=PLANNER,
                                   doc="However many people: evaluation and release take at least this long.")
    tail: Number = quantity("Use after the run", GPU_HOUR_PER_MONTH, default=0, low=0, high=1e8, source=PLANNER,
                            doc="Useful GPU-hours a month from the end of the run to the horizon: tuning, evaluation, "
                                "the next model.")
    demand: tuple[Demand, ...] = items("Work for people", Demand, most=24, default=USUAL,
                                       doc="Which work falls due when, and whether the run waits for it.")
