"""Scaling laws: expected loss, and sizes that are best for a compute budget (Hoffmann 2022, Besiroglu 2024).

Losses hold for the data and the tokenizer the laws were fitted to; only differences between options mean something.
"""

from __future__ import annotations

from core.formula import exp, greatest, ln, ratio, when
from core.given import Inputs
from core.inputs.laws import LAWS
from core.model.compute import Need
from core.number import Number
from core.rows import Rows
from core.units import LOSS, PARAMETER, RATIO, TOKENS_A_PARAMETER, TRILLION_TOKENS


def scaling(i: Inputs, need: Need, rows: Rows) -> None:
    """Loss and compute-optimal sizes by each set of coefficients."""
    rows.section("Scaling laws")
    learned = _tokens(i, rows)
    size = _size(i, need, rows)
    rows.row("per_parameter", "Tokens a parameter", TOKENS_A_PARAMETER, i.architecture.tokens / need.size.active)
    for key, name in LAWS:
        _law(i, key, name, (size, learned, need.flop), rows)


def _tokens(i: Inputs, rows: Rows) -> Number:
    """Tokens as new data would teach: U (1 + R* (1 − e^(−R / R*))), R repetitions of U tokens (Muennighoff 2023)."""
    k, a = i.constants, i.architecture
    epochs = rows.row("epochs", "Epochs", RATIO, when(a.corpus > 0, ratio(a.tokens, a.corpus, 1.0), 1.0))
    again = greatest(0.0, epochs - 1)
    worth = a.corpus * (1 + k.repeats * (1 - exp(0 - again / k.repeats)))
    fresh = when(epochs > 1, worth, a.tokens)
    return rows.row(
        "learned",
        "Tokens' worth of new data",
        TRILLION_TOKENS,
        fresh + a.base_tokens,
        note="With what the base model has seen; repeated tokens teach less.",
    )


def _size(i: Inputs, need: Need, rows: Rows) -> Number:
    """Dense-equivalent size: N_active (N / N_active)^(w / 2)."""
    k, made = i.constants, need.size
    power = k.half * i.architecture.quality
    return rows.row(
        "equivalent", "Dense model it learns like", PARAMETER, made.active * exp(power * ln(made.total / made.active))
    )


def _law(i: Inputs, key: str, name: str, at: tuple[Number, Number, Number], rows: Rows) -> None:
    """L = E + A / N^α + B / D^β; N = G (C / 6)^a, D = C / (6 N), G = (αA / (βB))^(1 / (α + β)), a = β / (α + β)."""
    k, (size, tokens, flop) = i.constants, at
    A, B, E, alpha, beta = (getattr(k, f"{part}_{key}") for part in ("a", "b", "e", "alpha", "beta"))  # noqa: N806
    rows.row(f"loss_{key}", f"Expected loss, {name}", LOSS, E + A / size**alpha + B / tokens**beta)
    share = rows.row(f"growth_{key}", f"Power of size in compute, {name}", RATIO, beta / (alpha + beta))
    log = rows.row(
        f"balance_{key}", f"Balance of size and data, {name}", RATIO, exp(ln(alpha * A / (beta * B)) / (alpha + beta))
    )
    pairs = flop / k.train_pass
    rows.row(f"best_size_{key}", f"Best size for this compute, {name}", PARAMETER, log * pairs**share)
    rows.row(f"best_tokens_{key}", f"Best tokens for this compute, {name}", TRILLION_TOKENS, pairs ** (1 - share) / log)
    rows.row(
        f"tokens_for_{key}",
        f"Best tokens for this size, {name}",
        TRILLION_TOKENS,
        (size / log) ** (1 / share) / size,
    )
