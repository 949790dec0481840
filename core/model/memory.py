"""What one accelerator keeps, whether it fits, how many it takes (Korthikanti et al. 2022; Megatron-LM; ZeRO)."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, greatest, least, rounded, weighted, when
from core.given import Inputs
from core.inputs.layout import (
    ALL_KEPT,
    ALL_SHARDED,
    FULL_RECOMPUTE,
    GRADIENTS_SHARDED,
    MOMENTUM,
    NO_RECOMPUTE,
    SELECTIVE,
)
from core.inputs.shape import LATENT
from core.inputs.training import ALL_WEIGHTS, FP16, FP32, QLORA
from core.model.compute import Need
from core.number import Number
from core.rows import Rows
from core.units import BYTE, COUNT, FLAG, GIGABYTE, MILLION_TOKENS, PERCENT, TERABYTE


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Bytes:
    """Bytes a parameter that is trained takes: weight, gradient, optimizer."""

    weight: Number
    gradient: Number
    optimizer: Number


def memory(i: Inputs, need: Need, rows: Rows) -> None:
    """Layout, memory of one accelerator and its parts, the least number of accelerators, checkpoints."""
    ranks = _layout(i, need, rows)
    rows.section("Memory of an accelerator")
    each = _bytes(i, rows)
    states = _states(i, need, each, ranks, rows)
    kept = _activations(i, need, rows)
    framework = rows.row("memory_framework", "Framework", GIGABYTE, i.architecture.overhead)
    whole = rows.row("memory_used", "Memory used", GIGABYTE, states + kept + framework)
    usable = rows.row("memory_usable", "Memory to plan with", GIGABYTE, i.architecture.usable * i.general.memory)
    rows.row("fits", "It fits", FLAG, when(whole <= usable, 1.0, 0.0))
    _least(i, need, each, usable, rows)
    _checkpoints(i, need, rows)


def _layout(i: Inputs, need: Need, rows: Rows) -> Number:
    """Data-parallel ranks and what bounds them; returns the ranks."""
    k, a, gpus = i.constants, i.architecture, rows.now("run_gpus")
    rows.section("Layout")
    group = rows.row("group", "Accelerators of one copy", COUNT, a.tensor * a.pipeline * a.context)
    ranks = rows.row("data_parallel", "Copies (data parallel)", COUNT, gpus / group)
    sequences = rows.row("sequences", "Sequences of a batch", COUNT, a.batch / a.sequence)
    rows.row("gpus_most", "Accelerators at most", COUNT, sequences / a.micro_batch * group)
    steps = rows.row("micro_batches", "Passes of a step", COUNT, sequences / (a.micro_batch * ranks))
    rows.row(
        "bubble",
        "Idle share of pipeline stages over working",
        PERCENT,
        (a.pipeline - 1) / greatest(k.tolerance, a.chunks * steps),
    )
    rows.row(
        "batch_tolerated",
        "Batch this compute usually tolerates",
        MILLION_TOKENS,
        k.batch_factor * need.flop**k.batch_power,
    )
    rows.row("tokens_each", "Tokens of a step, an accelerator", COUNT, a.batch / gpus)
    return ranks


def _bytes(i: Inputs, rows: Rows) -> Bytes:
    """Bytes a parameter in training at the chosen precision; FP8 keeps what BF16 keeps."""
    k, a = i.constants, i.architecture
    single, half = chosen(a.precision, FP32), chosen(a.precision, FP16)
    flags = (1 - single - half, half, single)
    found = []
    for part, name in (("weights", "a weight"), ("gradients", "a gradient"), ("optimizer", "the optimizer")):
        figures = tuple(getattr(k, f"{part}_{kind}") for kind in ("bf16", "fp16", "fp32"))
        less = chosen(a.optimizer, MOMENTUM) * k.moment_bytes if part == "optimizer" else 0.0
        found.append(rows.row(f"bytes_{part}", f"Bytes of {name} a parameter", BYTE, weighted(flags, figures) - less))
    return Bytes(*found)


def _states(i: Inputs, need: Need, each: Bytes, ranks: Number, rows: Rows) -> Number:
    """Weights, gradients and optimizer of one accelerator, and with ZeRO-3 one gathered layer."""
    a, made = i.architecture, need.size
    whole = chosen(a.method, ALL_WEIGHTS)
    plain = (made.total - made.experts) / (a.tensor * a.pipeline)
    routed = made.experts / (a.expert_parallel * a.pipeline)
    copies = greatest(1.0, ranks)
    expert_copies = greatest(1.0, ranks * a.tensor / a.expert_parallel)
    all_shared, nothing = chosen(a.sharding, ALL_SHARDED), chosen(a.sharding, ALL_KEPT)
    gradients = all_shared + chosen(a.sharding, GRADIENTS_SHARDED)
    frozen = rows.row("bytes_frozen", "Bytes of a frozen weight", BYTE, _frozen_bytes(i))
    trained = made.adapters / (a.tensor * a.pipeline)

    def shared(count: Number, cost: Number, is_shared: Number, ways: Number) -> Number:
        return count * cost * when(is_shared, 1 / ways, 1.0)

    weights = when(
        whole,
        shared(plain, each.weight, all_shared, copies) + shared(routed, each.weight, all_shared, expert_copies),
        shared(plain, frozen, all_shared, copies)
        + shared(routed, frozen, all_shared, expert_copies)
        + shared(trained, each.weight, all_shared, copies),
    )
    first, second = when(whole, plain, trained), when(whole, routed, 0.0)
    gradient = shared(first, each.gradient, gradients, copies) + shared(second, each.gradient, gradients, expert_copies)
    moments = shared(first, each.optimizer, 1 - nothing, copies) + shared(
        second, each.optimizer, 1 - nothing, expert_copies
    )
    parts = (
        rows.row("memory_weights", "Weights", GIGABYTE, weights),
        rows.row("memory_gradients", "Gradients", GIGABYTE, gradient),
        rows.row("memory_optimizer", "Optimizer", GIGABYTE, moments),
        rows.row(
            "memory_gathered",
            "One gathered layer",
            GIGABYTE,
            all_shared
            * when(whole, each.weight, frozen)
            * when(copies > 1, 1.0, 0.0)
            * (plain + routed)
            * a.pipeline
            / greatest(1.0, made.blocks),
        ),
    )
    rows.row("memory_states", "Weights, gradients, optimizer", GIGABYTE, parts[0] + parts[1] + parts[2])
    return parts[0] + parts[1] + parts[2] + parts[3]


def _frozen_bytes(i: Inputs) -> Number:
    """Bytes of a weight that is not trained."""
    return when(chosen(i.architecture.method, QLORA), i.constants.packed_bytes, i.constants.weight_bytes)


def _activations(i: Inputs, need: Need, rows: Rows) -> Number:
    """Bytes a layer times s b h, over layers in flight: the first stage holds as many passes as there are stages."""
    k, a, made = i.constants, i.architecture, need.size
    value = rows.row(
        "memory_value",
        "One value of each place and width",
        GIGABYTE,
        a.sequence * a.micro_batch * made.hidden / a.context,
    )
    square = k.kept_square * a.heads * a.sequence / (made.hidden * a.tensor)
    kept = k.kept_whole + k.kept_shared / a.tensor + square
    flash = k.kept_flash / a.tensor
    a_layer = (
        chosen(a.recompute, NO_RECOMPUTE) * kept
        + chosen(a.recompute, SELECTIVE) * flash
        + chosen(a.recompute, FULL_RECOMPUTE) * k.double
    )
    live = chosen(a.recompute, FULL_RECOMPUTE) * flash
    flight = made.blocks * when(a.pipeline > 1, 1 + (a.pipeline - 1) / (a.pipeline * a.chunks) * _interleaved(i), 1.0)
    return rows.row("memory_activations", "Activations", GIGABYTE, value * (a_layer * flight + live))


def _interleaved(i: Inputs) -> Number:
    """1 where a stage has several chunks: then more passes are in flight."""
    return when(i.architecture.chunks > 1, 1.0, 0.0)


def _least(i: Inputs, need: Need, each: Bytes, usable: Number, rows: Rows) -> None:
    """States over what is left beside framework and recomputed activations of one sequence."""
    k, a, made = i.constants, i.architecture, need.size
    whole = chosen(a.method, ALL_WEIGHTS)
    cost = each.weight + each.gradient + each.optimizer
    states = rows.row(
        "states_all",
        "Weights, gradients, optimizer in all",
        GIGABYTE,
        when(whole, cost * made.total, _frozen_bytes(i) * made.total + cost * made.adapters),
    )
    value = least(a.sequence, k.usual_sequence) * made.hidden
    recomputed = rows.row(
        "activations_least",
        "Activations, all computed again",
        GIGABYTE,
        value * (k.double * made.blocks + k.kept_flash),
        note="Of one sequence of at most 4,096 tokens.",
    )
    room = rows.row("room", "Left for states", GIGABYTE, greatest(k.tolerance, usable - a.overhead - recomputed))
    rows.row(
        "gpus_least",
        "Accelerators at least",
        COUNT,
        rounded(states / room + k.half - k.trace, 0.0),
        note="As memory has it; layouts need whole numbers of nodes.",
    )


def _checkpoints(i: Inputs, need: Need, rows: Rows) -> None:
    """14 bytes a parameter with the optimizer, 2 for the weights alone."""
    k, a, made = i.constants, i.architecture, need.size
    rows.section("Checkpoints and storage")
    full = rows.row("checkpoint_full", "Checkpoint, whole", GIGABYTE, k.checkpoint_bytes * made.total)
    bare = rows.row("checkpoint_weights", "Checkpoint, weights", GIGABYTE, k.weight_bytes * made.total)
    wide = when(a.vocabulary < k.short_token, k.weight_bytes, k.weight_bytes * k.double)
    data = rows.row("stored_data", "Data in tokens", TERABYTE, wide * when(a.corpus > 0, a.corpus, a.tokens))
    rows.row("stored", "Storage", TERABYTE, full * a.kept + bare * a.archived + data)
    cache = (
        k.double
        * a.layers
        * when(chosen(a.attention, LATENT), k.half * (a.kv_rank + a.rotary_size), a.kv_heads * a.head_size)
    )
    rows.row("cache", "Cache of one full context", GIGABYTE, cache * k.weight_bytes * a.sequence, note="In use, BF16.")
