"""How the model is trained: on which data, at which precision, how well it uses the machines."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.shape import Shape
from core.number import Number
from core.schema import choice, quantity
from core.sources import (
    DATA_LIMITS,
    FP8_GAINS,
    LLAMA3_MFU,
    LORA_RECIPES,
    MEGATRON,
    PACKING,
    PLANNER,
    SCALING_TABLES,
)
from core.spread import pert
from core.units import COUNT, PARAMETER, PERCENT, RATIO, TRILLION_TOKENS

ALL_WEIGHTS, LORA, QLORA = METHODS = ("All weights", "LoRA", "QLoRA")
CAUSAL, SQUARE, FIRST_ORDER = COUNTING = ("Exact, causal", "Exact, full", "6 N D")
BF16, FP16, FP32, FP8 = PRECISIONS = ("BF16", "FP16", "FP32", "FP8")
STEADY, END_TO_END, HARDWARE, OF_CLASS = MFU_KINDS = (
    "Steady",
    "End to end",
    "With full recomputation",
    "Not measured: that of its class",
)


@dataclass(frozen=True, slots=True)
class Training(Shape):
    """Data, method, precision, utilisation."""

    method: str = choice("Trained", METHODS, source=MEGATRON,
                         doc="All weights: 6 FLOP per parameter and token; adapters need no gradients of frozen "
                             "weights: 4. QLoRA keeps these in 4 bits.")
    rank: Number = quantity("Rank of adapters", COUNT, default=16, low=1, high=4096, whole=True, source=LORA_RECIPES,
                            doc="Width of the adapters, in all linear layers.")
    counting: str = choice("FLOPs counted", COUNTING, source=MEGATRON,
                           doc="Causal attention does half of the full square; first order leaves attention out.")
    tokens: Number = quantity("Training tokens", TRILLION_TOKENS, default=4, low=1e-9, high=1000, source=PLANNER,
                              own=True, spread=pert(3, 6), doc="Tokens seen, epochs counted.")
    corpus: Number = quantity("Different tokens there are", TRILLION_TOKENS, default=0, low=0, high=1000,
                              source=DATA_LIMITS, doc="Tokens in the data, each counted once; 0: enough of them.")
    base_tokens: Number = quantity("Tokens of the base model", TRILLION_TOKENS, default=0, low=0, high=1000,
                                   source=PLANNER, doc="What a model that is tuned has seen before; 0: not known.")
    packing: Number = quantity("Packing of sequences", PERCENT, default=100, low=1, high=100, source=PACKING,
                               doc="Share of a sequence that holds tokens; 25-50 % for chats that are not packed.")
    teacher: Number = quantity("Parameters of a teacher", PARAMETER, default=0, low=0, high=100_000, source=MEGATRON,
                               doc="Of a model whose answers are computed alongside: 2 FLOP each and token; 0: none.")
    precision: str = choice("Precision", PRECISIONS, source=MEGATRON,
                            doc="Of the matrix products. Utilisation is always counted in dense BF16 terms.")
    fp8_gain: Number = quantity("Gain of FP8", RATIO, default=1.15, low=1, high=2, source=FP8_GAINS,
                                spread=pert(1.1, 1.28), doc="Measured speed over BF16, where FP8 is used.")
    mfu: Number = quantity("Utilisation (MFU)", PERCENT, default=40, low=1, high=90, spread=pert(25, 55),
                           source=LLAMA3_MFU,
                           doc="Share of the dense BF16 peak that goes into model FLOPs; what kind is said below.")
    mfu_kind: str = choice("This utilisation is", MFU_KINDS, source=PLANNER,
                           doc="Steady: while training goes on. End to end: all FLOPs over all hours paid, stops and "
                               "idle time in it. With full recomputation: what hardware counters show.")
    measured_on: Number = quantity("Measured on accelerators", COUNT, default=0, low=0, high=1_000_000, whole=True,
                                   source=PLANNER,
                                   doc="On how many you measured it yourselves; 0: it is from elsewhere, and hours are "
                                       "as unsure as those of published runs.")
    scale_loss: Number = quantity("Lost when doubled", PERCENT, default=3, low=0, high=30, spread=pert(2, 5),
                                  source=SCALING_TABLES,
                                  doc="Share of utilisation that twice the accelerators cost, at the same batch each.")
    qlora_speed: Number = quantity("Speed of QLoRA", PERCENT, default=78, low=5, high=100, source=LORA_RECIPES,
                                   doc="Against LoRA: 4-bit weights are unpacked for each use.")
