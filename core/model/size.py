"""Parameters of a model: in all, and those each token passes (EleutherAI cookbook, Megatron-LM; Gu and Dao 2023)."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, greatest, when
from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.inputs.shape import AS_STATED, LATENT, LAYER_NORM
from core.number import Number
from core.rows import Rows
from core.units import COUNT, PARAMETER


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Size:
    """Parameters: in all, active, active in FLOPs, of routed experts, of adapters; layers and width memory follows."""

    total: Number
    active: Number
    multiplied: Number
    experts: Number
    adapters: Number
    blocks: Number
    hidden: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Parts:
    """Parameters of the parts of a layer, and of what stands outside all layers."""

    attention: Number
    expert: Number
    dense: Number
    router: Number
    scan: Number
    outside: Number


def size(k: Constants, a: Architecture, rows: Rows) -> Size:
    """Everything that follows from the card, or from the stated size alone."""
    rows.section("Model")
    parts = _parts(k, a, rows)
    stated = chosen(a.sized, AS_STATED)
    mixed = greatest(0.0, a.layers - a.dense_layers)
    same = a.layers * parts.attention + a.dense_layers * parts.dense + a.scan_layers * parts.scan + parts.outside
    routed = rows.row("routed_size", "Parameters of routed experts", PARAMETER, mixed * a.experts * parts.expert)
    passed = rows.row("chosen_size", "Parameters of a token's own experts", PARAMETER, mixed * a.active * parts.expert)
    common = rows.row(
        "common_size",
        "Parameters every token passes",
        PARAMETER,
        same + mixed * (a.shared * parts.expert + parts.router) + a.extra,
    )
    total = rows.row("parameters", "Parameters", PARAMETER, when(stated, a.stated_size, common + routed))
    active = rows.row(
        "active_parameters", "Parameters active per token", PARAMETER, when(stated, a.stated_active, common + passed)
    )
    passed_on = rows.row(
        "passed_size",
        "Of these multiplied as often as its tokens pass",
        PARAMETER,
        active - a.is_untied * rows.now("table_size") - rows.now("place_size") + (a.capacity - 1) * passed,
    )
    multiplied = rows.row(
        "multiplied_size",
        "Parameters multiplied for a token",
        PARAMETER,
        when(stated, a.stated_active, passed_on) + a.again,
        note="Without tables that are only looked up; what is passed again counts again.",
    )
    several = (1 - stated) * when(a.experts > 1, 1.0, 0.0)
    experts = rows.row("expert_parameters", "Of these in routed experts", PARAMETER, several * routed)
    adapters = _adapters(k, a, total, stated, rows)
    return Size(total, active, multiplied, experts, adapters, *_usual_shape(k, a, total, stated, rows))


def _parts(k: Constants, a: Architecture, rows: Rows) -> Parts:
    latent = _latent(a, rows)
    grouped = (a.hidden + a.hidden) * a.head_size * (a.heads + a.kv_heads)
    attention = rows.row(
        "attention_size",
        "Attention parameters of a layer",
        PARAMETER,
        when(chosen(a.attention, LATENT), latent, grouped),
    )
    matrices = rows.row("matrices", "Matrices of a feed-forward layer", COUNT, when(a.is_gated, k.gated, k.plain))
    expert = rows.row("expert_size", "Feed-forward parameters of one expert", PARAMETER, matrices * a.hidden * a.ffn)
    dense = rows.row(
        "dense_size", "Feed-forward parameters without experts", PARAMETER, matrices * a.hidden * a.dense_ffn
    )
    router = rows.row(
        "router_size", "Router parameters of a layer", PARAMETER, when(a.experts > 1, a.hidden * a.experts, 0.0)
    )
    wide = a.scan_width * a.hidden
    ranked = (k.scan_kept + (1 / k.scan_rank) * k.double) * a.hidden
    scan = rows.row(
        "scan_size",
        "Parameters of a state-space block",
        PARAMETER,
        wide * (ranked + k.scan_kept * a.scan_state + k.scan_small),
    )
    return Parts(attention, expert, dense, router, scan, _outside(a, rows))


def _latent(a: Architecture, rows: Rows) -> Number:
    """Squeezed queries, keys and values, and the way out (DeepSeek-V2)."""
    width = rows.row("query_width", "Width of all query heads", COUNT, a.heads * (a.head_size + a.rotary_size))
    straight = when(a.query_rank > 0, a.query_rank * (a.hidden + width), a.hidden * width)
    queries = rows.row("query_size", "Parameters of queries", PARAMETER, straight)
    squeezed = a.hidden * (a.kv_rank + a.rotary_size) + a.kv_rank * a.heads * (a.head_size + a.value_size)
    return rows.row(
        "latent_size",
        "Latent attention parameters of a layer",
        PARAMETER,
        queries + squeezed + a.heads * a.value_size * a.hidden,
    )


def _outside(a: Architecture, rows: Rows) -> Number:
    """Tables of tokens and positions, and all norms."""
    norms = rows.row(
        "norm_size",
        "Parameters of norms",
        PARAMETER,
        (a.layers + a.layers + a.scan_layers + 1) * a.hidden * (1 + chosen(a.norm, LAYER_NORM)),
    )
    table = rows.row("table_size", "Parameters of the table of tokens", PARAMETER, a.vocabulary * a.hidden)
    learned = a.has_positions * a.sequence * a.hidden
    places = rows.row("place_size", "Parameters of the table of places", PARAMETER, learned)
    return rows.row("outside_size", "Embeddings and norms", PARAMETER, norms + table * (1 + a.is_untied) + places)


def _adapters(k: Constants, a: Architecture, total: Number, stated: Number, rows: Rows) -> Number:
    """Sum of r (in + out) over linear layers, of experts as many as a token passes; 0.52 % of a stated size, r = 16."""
    width = a.heads * a.head_size
    attention = rows.row(
        "adapter_attention",
        "Adapters of rank 1 in attention",
        COUNT,
        k.double * (a.hidden + width) + k.double * (a.hidden + a.kv_heads * a.head_size),
    )
    forward = rows.now("matrices") * (a.hidden + a.ffn) * (a.active + a.shared)
    each = rows.row("adapter_layer", "Adapters of rank 1 in a layer", COUNT, attention + forward)
    wide = a.scan_width * a.hidden
    scan = rows.row(
        "adapter_scan", "Adapters of rank 1 in a state-space block", COUNT, a.hidden + wide + wide + wide + a.hidden
    )
    return rows.row(
        "adapter_parameters",
        "Parameters of adapters",
        PARAMETER,
        a.rank * when(stated, k.adapters * total, a.layers * each + a.scan_layers * scan),
        note="Where adapters are trained.",
    )


def _usual_shape(k: Constants, a: Architecture, total: Number, stated: Number, rows: Rows) -> tuple[Number, Number]:
    """Layers and width, of a usual shape where only the size is stated: N = 12 L h², h = 128 L."""
    square = k.attend * k.ordinary_depth * k.ordinary_depth
    third = 1 / k.daly
    blocks = rows.row(
        "blocks",
        "Layers memory is counted for",
        COUNT,
        when(stated, (total / square) ** third, a.layers + a.scan_layers),
    )
    hidden = rows.row(
        "blocks_hidden", "Width memory is counted for", COUNT, when(stated, k.ordinary_depth * blocks, a.hidden)
    )
    return blocks, hidden
