"""Compute need: FLOPs and useful GPU-hours (Megatron-LM, MaxText; Narayanan et al. 2021)."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, least, weighted, when
from core.given import Inputs
from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.inputs.experiments import FROM_LADDER
from core.inputs.shape import AS_STATED, LATENT
from core.inputs.training import ALL_WEIGHTS, CAUSAL, FIRST_ORDER
from core.model import events, utilisation
from core.model.size import Size, size
from core.number import Number
from core.rows import Rows
from core.units import COUNT, FLOP, FLOP_PER_TOKEN, GPU_HOUR, RATIO, TRILLION_TOKENS


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Need:
    """What training needs, in useful GPU-hours of the reference accelerator, and what that follows from."""

    trials: Number
    run: Number
    size: Size
    flop: Number
    clean: Number


def need(i: Inputs, rows: Rows) -> Need:
    """Useful GPU-hours: C / (3600 · peak · MFU), the run with its repeats and the experiments before it."""
    k, a = i.constants, i.architecture
    made = size(k, a, rows)
    per_token = flop_per_token(k, a, made, rows)
    seen = rows.row("processed", "Tokens with padding", TRILLION_TOKENS, a.tokens / a.packing)
    flop = rows.row("flop", "Training compute", FLOP, per_token * seen)
    steady = utilisation.steady(i, made, rows)
    clean = rows.row("need", "Useful hours of one clean run", GPU_HOUR, flop / (k.seconds * i.general.peak * steady))
    repeats = events.again(i, rows)
    run = rows.row("run_need", "Useful hours of the run with repeats", GPU_HOUR, clean * (1 + repeats * a.repeat))
    trials = rows.row(
        "try_need", "Useful hours of experiments", GPU_HOUR, (_project(k, a, made, flop, rows) - 1) * clean
    )
    return Need(trials, run, made, flop, clean)


def _project(k: Constants, a: Architecture, made: Size, flop: Number, rows: Rows) -> Number:
    """K, all compute of the project over that of the final run: stated, or 1 and every share."""
    climbed = weighted(
        tuple(rung.size for rung in a.ladder),
        tuple(rung.data for rung in a.ladder),
        tuple(rung.runs for rung in a.ladder),
    )
    ladder = rows.row("ladder", "Ablation ladder over the final run", RATIO, climbed)
    climbs = chosen(a.project_from, FROM_LADDER)
    answered = rows.row(
        "rl_flop",
        "Compute of reinforcement",
        FLOP,
        climbs * k.reinforced * made.active * a.rollouts * a.rollout_tokens,
    )
    reinforced = rows.row("rl_share", "Reinforcement over the final run", RATIO, answered / flop)
    summed = 1 + ladder + a.failed + a.post + a.evaluation + reinforced
    return rows.row(
        "project_used",
        "Project over final run, used",
        RATIO,
        when(climbs, summed, a.project),
    )


def flop_per_token(k: Constants, a: Architecture, made: Size, rows: Rows) -> Number:
    """Model FLOPs of one training token: matrix products and, where counted, attention and scans."""
    rows.section("Compute")
    shaped = 1 - chosen(a.sized, AS_STATED)
    exact = rows.row("exact", "Attention is counted", RATIO, shaped * (1 - chosen(a.counting, FIRST_ORDER)))
    whole = chosen(a.method, ALL_WEIGHTS)
    products = when(exact, made.multiplied, made.active)
    adapters = exact * (1 - whole) * k.train_pass * made.adapters
    weights = rows.row(
        "weight_flop",
        "FLOP per token in weights",
        FLOP_PER_TOKEN,
        when(whole, k.train_pass, k.adapter_pass) * products + adapters,
    )
    mixing = _attention(k, a, rows) + k.scan * a.scan_layers * a.scan_width * a.hidden * a.scan_state
    attention = rows.row("attention_flop", "FLOP per token in attention and scans", FLOP_PER_TOKEN, exact * mixing)
    teacher = rows.row("teacher_flop", "FLOP per token of a teacher", FLOP_PER_TOKEN, k.double * a.teacher)
    return rows.row("token_flop", "FLOP per token", FLOP_PER_TOKEN, weights + attention + teacher)


def _attention(k: Constants, a: Architecture, rows: Rows) -> Number:
    """12 · layers · heads · head size · mean context; w − w²/(2 s) places are attended to in a window w."""
    latent = k.half * (a.head_size + a.rotary_size + a.value_size)
    size_of = rows.row(
        "attended_size", "Width of scores and values", RATIO, when(chosen(a.attention, LATENT), latent, a.head_size)
    )
    near = rows.row("near", "Places in a window", COUNT, least(a.window, a.sequence))
    windowed = near - near * near * k.half / a.sequence
    near_layers = rows.row("near_layers", "Layers with a window, used", COUNT, least(a.layers, a.window_layers))
    square = when(chosen(a.counting, CAUSAL), k.half, 1.0) * a.sequence
    context = rows.row(
        "places",
        "Places attended to, all layers",
        RATIO,
        (a.layers - near_layers) * square + near_layers * windowed,
    )
    return k.attend * a.heads * size_of * context
