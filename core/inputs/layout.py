"""How a model is laid out over accelerators, and what of it each one keeps in memory."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.training import Training
from core.number import Number
from core.schema import choice, quantity
from core.sources import BATCHES, CHECKPOINT_LOGS, MEGATRON, MEMORY_FIT
from core.spread import pert
from core.units import COUNT, GIGABYTE, MILLION_TOKENS, PERCENT

ALL_KEPT, OPTIMIZER_SHARDED, GRADIENTS_SHARDED, ALL_SHARDED = SHARDINGS = (
    "Nothing (each keeps all)",
    "Optimizer (ZeRO-1)",
    "Optimizer and gradients (ZeRO-2)",
    "All (ZeRO-3, FSDP)",
)
SELECTIVE, FULL_RECOMPUTE, NO_RECOMPUTE = RECOMPUTES = (
    "FlashAttention or selective",
    "All layers",
    "Nothing, attention square kept",
)
ADAM, MOMENTUM = OPTIMIZERS = ("Adam", "Muon or momentum")


@dataclass(frozen=True, slots=True)
class Layout(Training):
    """Parallel degrees, batch, sharding, recomputation."""

    tensor: Number = quantity("Tensor parallel", COUNT, default=1, low=1, high=256, whole=True, source=MEGATRON,
                              doc="Accelerators that share each matrix; within one node.")
    pipeline: Number = quantity("Pipeline parallel", COUNT, default=1, low=1, high=512, whole=True, source=MEGATRON,
                                doc="Stages of layers.")
    chunks: Number = quantity("Chunks of a stage", COUNT, default=1, low=1, high=64, whole=True, source=MEGATRON,
                              doc="Interleaved pieces of a pipeline stage; more of them make the bubble smaller.")
    context: Number = quantity("Context parallel", COUNT, default=1, low=1, high=512, whole=True, source=MEGATRON,
                               doc="Accelerators that share each sequence.")
    expert_parallel: Number = quantity("Expert parallel", COUNT, default=1, low=1, high=4096, whole=True,
                                       source=MEGATRON,
                                       doc="Accelerators that share the routed experts.")
    batch: Number = quantity("Global batch", MILLION_TOKENS, default=4, low=0.0001, high=1000, source=BATCHES,
                             spread=pert(2, 8), doc="Tokens of one step, all accelerators together.")
    micro_batch: Number = quantity("Sequences at once", COUNT, default=1, low=1, high=1024, whole=True, source=MEGATRON,
                                   doc="Sequences one accelerator works on at a time.")
    sharding: str = choice("Shared out", (ALL_SHARDED, OPTIMIZER_SHARDED, GRADIENTS_SHARDED, ALL_KEPT), source=MEGATRON,
                           doc="What is spread over the data-parallel accelerators instead of kept by each.")
    recompute: str = choice("Computed again", RECOMPUTES, source=MEGATRON,
                            doc="Activations that are computed again in the backward pass instead of kept.")
    optimizer: str = choice("Optimizer", OPTIMIZERS, source=MEGATRON,
                            doc="Adam keeps two moments of each parameter, Muon and momentum one.")
    overhead: Number = quantity("Memory of the framework", GIGABYTE, default=6, low=0, high=200, spread=pert(3, 10),
                                source=MEMORY_FIT, doc="Context, buffers, logits, fragmentation, on each accelerator.")
    usable: Number = quantity("Memory planned with", PERCENT, default=90, low=10, high=100, source=MEMORY_FIT,
                              doc="Share of the accelerator's memory.")
    kept: Number = quantity("Checkpoints kept whole", COUNT, default=3, low=1, high=100, whole=True,
                            source=CHECKPOINT_LOGS, doc="The latest ones, with the optimizer's state.")
    archived: Number = quantity("Checkpoints archived", COUNT, default=20, low=0, high=10_000, whole=True,
                                source=CHECKPOINT_LOGS, doc="Weights alone.")
