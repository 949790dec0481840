"""Training FLOP of a run, and the accelerators without which its states do not fit."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.accelerators import Accelerator
from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.runs.run import HYBRID, SSM, Run

K, USUAL = Constants(), Architecture()  # the same figures as a plan's model follows from
PASSES = K.train_pass  # FLOP per parameter and token: forward 2, backward 4 (Kaplan et al. 2020)
CAUSAL = K.half * K.attend  # FLOP per layer, hidden unit, token and position (Megatron-LM, MaxText)
SEQUENCE = K.usual_sequence  # tokens, where nothing is stated
STATES = K.weights_bf16 + K.gradients_bf16 + K.optimizer_bf16  # bytes a parameter, mixed-precision Adam
KEPT, LIVE = K.double, K.kept_flash  # bytes per token and hidden unit: kept of each layer, of the one at work
WIDTH = K.ordinary_depth  # hidden units a layer, the shape of Llama models of 7 to 405 B
DENSE_SHAPE = K.attend  # parameters per layer and squared hidden size (GPT, Llama)


@dataclass(frozen=True, slots=True)
class Shape:
    """Layers, hidden size, and whether both were stated."""

    layers: float
    hidden: float
    is_stated: bool


def rough(run: Run) -> float | None:
    """Training FLOP to first order, 6·N·D with the active parameters; a stated figure goes before it."""
    if run.flop is not None:
        return run.flop
    return None if run.active is None or run.tokens is None else PASSES * run.active * run.tokens


def flop(run: Run) -> float | None:
    """Training FLOP: a stated figure; else 6·N·D and, of known layers, causal attention 6·L·h·s·D (compute.md 1.3).

    Over the shipped pre-training runs each predicted from the others, the median error is 20.7 % with attention and
    21.8 % without; the typical factor is 1.27 both ways. State-space layers have no attention, and which layers of a
    hybrid have it is not stated, so theirs stays 6·N·D.
    """
    first = rough(run)
    if first is None or not has_attention(run) or run.flop is not None:
        return first
    attention = CAUSAL * (run.layers or 0) * (run.hidden or 0) * (run.sequence or SEQUENCE) * (run.tokens or 0)
    return first + attention


def has_attention(run: Run) -> bool:
    """Whether the FLOP of a run hold its attention; a stated figure is taken to do so."""
    is_known = run.layers is not None and run.hidden is not None
    return run.flop is not None or (is_known and run.kind not in {SSM, HYBRID})


def shape_of(run: Run) -> Shape | None:
    """Layers and hidden size; where one is not stated, those of a dense model with as many active parameters."""
    if run.layers is not None and run.hidden is not None:
        return Shape(run.layers, run.hidden, is_stated=True)
    size = run.active if run.active is not None else run.total
    if size is None:
        return None
    layers = max(1, round((size / (DENSE_SHAPE * WIDTH**2)) ** (1 / 3)))
    return Shape(float(layers), WIDTH * layers, is_stated=False)


def least(total: float, shape: Shape, sequence: float, accelerator: Accelerator) -> int | None:
    """The fewest accelerators that hold the states in training, fully sharded (compute.md 1.8); none where none do.

    ⌈18·N / (0.9·memory − 6 GB − activations)⌉ with one sequence each and full recomputation: 2·s·h of each layer and
    34·s·h of the one at work.
    """
    activations = sequence * shape.hidden * (KEPT * shape.layers + LIVE)
    free = USUAL.usable * accelerator.memory - USUAL.overhead - activations
    return math.ceil(STATES * total / free) if free > 0 else None
