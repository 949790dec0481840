"""Compute need: parameters, FLOPs, useful GPU-hours (Megatron-LM, MaxText; Narayanan et al. 2021)."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, when
from core.inputs.architecture import COUNTING, METHODS, Architecture
from core.inputs.constants import Constants
from core.inputs.general import General
from core.number import Number
from core.rows import Rows
from core.units import FLOP, FLOP_PER_TOKEN, GPU_HOUR, PARAMETER


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Need:
    """What training needs, in useful GPU-hours of the reference accelerator."""

    trials: Number
    run: Number


def need(k: Constants, general: General, a: Architecture, rows: Rows) -> Need:
    """Useful GPU-hours: C / (3600 · peak · MFU), the run with its repeats and the experiments before it."""
    active = parameters(k, a, rows)
    per_token = flop_per_token(k, a, active, rows)
    flop = rows.row("flop", "Training compute", FLOP, per_token * a.tokens)
    useful = rows.row("need", "Useful hours of one clean run", GPU_HOUR, flop / (k.seconds * general.peak * a.mfu))
    run = rows.row(
        "run_need", "Useful hours of the run with repeats", GPU_HOUR, useful * (1 + (1 - a.success) * a.repeat)
    )
    trials = rows.row("try_need", "Useful hours of experiments", GPU_HOUR, (a.project - 1) * useful)
    return Need(trials, run)


def parameters(k: Constants, a: Architecture, rows: Rows) -> Number:
    """Total and active parameters; returns the active ones."""
    rows.section("Model")
    attention = rows.row(
        "attention_size",
        "Attention parameters of a layer",
        PARAMETER,
        (a.hidden + a.hidden) * a.head_size * (a.heads + a.kv_heads),
    )
    expert = rows.row(
        "expert_size",
        "Feed-forward parameters of one expert",
        PARAMETER,
        when(a.is_gated, k.gated, k.plain) * a.hidden * a.ffn,
    )
    router = rows.row(
        "router_size", "Router parameters of a layer", PARAMETER, when(a.experts > 1, a.hidden * a.experts, 0.0)
    )
    outside = rows.row(
        "outside_size",
        "Embeddings and norms",
        PARAMETER,
        a.vocabulary * a.hidden * (1 + a.is_untied) + (a.layers + a.layers + 1) * a.hidden,
    )
    rows.row(
        "parameters",
        "Parameters",
        PARAMETER,
        a.layers * (attention + (a.experts + a.shared) * expert + router) + outside,
    )
    return rows.row(
        "active_parameters",
        "Parameters active per token",
        PARAMETER,
        a.layers * (attention + (a.active + a.shared) * expert + router) + outside,
    )


def flop_per_token(k: Constants, a: Architecture, active: Number, rows: Rows) -> Number:
    """Model FLOPs of one training token: matrix products and, where counted, attention."""
    rows.section("Compute")
    exact = 1 - chosen(a.counting, COUNTING[2])
    weights = rows.row(
        "weight_flop",
        "FLOP per token in weights",
        FLOP_PER_TOKEN,
        when(chosen(a.method, METHODS[0]), k.train_pass, k.adapter_pass)
        * (active - exact * a.is_untied * a.vocabulary * a.hidden),
    )
    attention = rows.row(
        "attention_flop",
        "FLOP per token in attention",
        FLOP_PER_TOKEN,
        exact
        * when(chosen(a.counting, COUNTING[0]), k.causal, k.square)
        * a.layers
        * a.heads
        * a.head_size
        * a.sequence,
    )
    return rows.row("token_flop", "FLOP per token", FLOP_PER_TOKEN, weights + attention)
