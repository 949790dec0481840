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
from core.inputs.shape import AS_STATED, LATENT
from core.inputs.training import ALL_WEIGHTS, FP16, FP32, QLORA
from core.model.compute import Need
from core.number import Number
from core.rows import Rows
from core.units import BYTE, COUNT, FLAG, GIGABYTE, MILLION_TOKENS, PARAMETER, PERCENT, RATIO, TERABYTE

PRECISION = (("bf16", "BF16"), ("fp16", "FP16"), ("fp32", "FP32"))


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
    flags = rows.block("kept_in", "Kept in", PRECISION, FLAG, (1 - single - half, half, single))
    found = []
    for part, name in (("weights", "a weight"), ("gradients", "a gradient"), ("optimizer", "the optimizer")):
        figures = tuple(getattr(k, f"{part}_{kind}") for kind, _ in PRECISION)
        less = chosen(a.optimizer, MOMENTUM) * k.moment_bytes if part == "optimizer" else 0.0
        found.append(rows.row(f"bytes_{part}", f"Bytes of {name} a parameter", BYTE, weighted(flags, figures) - less))
    return Bytes(*found)


def _states(i: Inputs, need: Need, each: Bytes, ranks: Number, rows: Rows) -> Number:
    """Weights, gradients and optimizer of one accelerator, and with ZeRO-3 one gathered layer."""
    a, made = i.architecture, need.size
    whole = chosen(a.method, ALL_WEIGHTS)
    plain = rows.row(
        "part_plain",
        "Parameters of its part of the layers",
        PARAMETER,
        (made.total - made.experts) / (a.tensor * a.pipeline),
    )
    routed = rows.row(
        "part_routed", "Parameters of its experts", PARAMETER, made.experts / (a.expert_parallel * a.pipeline)
    )
    adapters = rows.row(
        "part_adapters", "Parameters of its adapters", PARAMETER, made.adapters / (a.tensor * a.pipeline)
    )
    (kept, kept_gradient, kept_optimizer), (own, own_gradient, own_optimizer) = _shares(i, ranks, rows)
    frozen = rows.row("bytes_frozen", "Bytes of a frozen weight", BYTE, _frozen_bytes(i))
    still = rows.row("bytes_still", "Bytes of a weight of the model", BYTE, when(whole, each.weight, frozen))
    first = rows.row("trained_plain", "Of its part trained", PARAMETER, when(whole, plain, adapters))
    second = whole * routed
    added = (1 - whole) * each.weight * adapters * kept
    weights = rows.row("memory_weights", "Weights", GIGABYTE, still * (plain * kept + routed * own) + added)
    gradients = rows.row(
        "memory_gradients", "Gradients", GIGABYTE, each.gradient * (first * kept_gradient + second * own_gradient)
    )
    moments = rows.row(
        "memory_optimizer", "Optimizer", GIGABYTE, each.optimizer * (first * kept_optimizer + second * own_optimizer)
    )
    layer = (plain + routed) * a.pipeline / greatest(1.0, made.blocks)
    gathered = rows.row(
        "memory_gathered",
        "One gathered layer",
        GIGABYTE,
        when(kept < 1, still * layer, 0.0),
        note="Where weights are shared out, a layer is put together for the time it works.",
    )
    states = rows.row("memory_states", "Weights, gradients, optimizer", GIGABYTE, weights + gradients + moments)
    return states + gathered


def _shares(
    i: Inputs, ranks: Number, rows: Rows
) -> tuple[tuple[Number, Number, Number], tuple[Number, Number, Number]]:
    """The part of weights, gradients and optimizer that each keeps, of layers and of experts."""
    a = i.architecture
    all_shared, nothing = chosen(a.sharding, ALL_SHARDED), chosen(a.sharding, ALL_KEPT)
    flags = (all_shared, all_shared + chosen(a.sharding, GRADIENTS_SHARDED), 1 - nothing)
    found = []
    for key, name, ways in (
        ("kept", "layers", ranks),
        ("own", "experts", ranks * a.tensor / a.expert_parallel),
    ):
        copies = rows.row(f"{key}_copies", f"Copies of its {name}", COUNT, greatest(1.0, ways))
        found.append(
            tuple(
                rows.row(f"{key}_{part}", f"Kept of its {name}: {part}", RATIO, when(flag, 1 / copies, 1.0))
                for part, flag in zip(("weights", "gradients", "optimizer"), flags, strict=True)
            )
        )
    layers, experts = found
    return (layers[0], layers[1], layers[2]), (experts[0], experts[1], experts[2])


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
    heads = when(chosen(a.sized, AS_STATED), made.blocks, a.heads)  # as many as layers: each 128 wide, h = 128 L
    square = rows.row(
        "square_bytes",
        "Bytes of the attention square a value",
        BYTE,
        k.kept_square * heads * a.sequence / (made.hidden * a.tensor),
    )
    flash = rows.row("flash_bytes", "Bytes a value without it", BYTE, k.kept_flash / a.tensor)
    again = chosen(a.recompute, FULL_RECOMPUTE)
    a_layer = rows.row(
        "layer_bytes",
        "Bytes a layer keeps of a value",
        BYTE,
        chosen(a.recompute, NO_RECOMPUTE) * (k.kept_whole + k.kept_shared / a.tensor + square)
        + chosen(a.recompute, SELECTIVE) * flash
        + again * k.double,
    )
    stages = when(a.chunks > 1, (a.pipeline - 1) / (a.pipeline * a.chunks), 0.0)
    flight = rows.row("in_flight", "Layers in flight", COUNT, made.blocks * (1 + stages))
    return rows.row("memory_activations", "Activations", GIGABYTE, value * (a_layer * flight + again * flash))


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
    squeezed = when(chosen(a.attention, LATENT), k.half * (a.kv_rank + a.rotary_size), a.kv_heads * a.head_size)
    kept = when(chosen(a.sized, AS_STATED), made.blocks * made.hidden, a.layers * squeezed)
    cache = k.double * kept * k.weight_bytes * a.sequence
    rows.row("cache", "Cache of one full context", GIGABYTE, cache, note="In use, BF16.")
