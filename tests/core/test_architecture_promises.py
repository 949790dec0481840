"""What holds for any model: figures are finite, more is never less, shares add up, sharing out never adds."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from core.examples import DENSE, example
from core.inputs.architecture import Architecture
from core.inputs.layout import SHARDINGS
from core.inputs.shape import ATTENTIONS, NORMS, SIZES
from core.inputs.training import COUNTING, METHODS, MFU_KINDS, PRECISIONS, QLORA, SQUARE
from core.model import compute, infrastructure, memory, scaling, yardstick
from core.results import Numbers

PLAN = example(DENSE)
COUNT, MARGIN = 150, 1 + 1e-12


def model(rng: random.Random) -> Architecture:
    """A model that somebody might state."""
    kv_heads = float(rng.choice((1, 2, 4, 8)))
    experts = float(rng.choice((1, 1, 8, 64)))
    size = 10 ** rng.uniform(8, 12)
    return Architecture(
        approach=rng.choice(("New dense", "Tuning", "Untested")),
        sized=rng.choice((SIZES[0], SIZES[0], SIZES[1])),
        stated_size=size,
        stated_active=size * rng.choice((1, 1, 0.1)),
        layers=float(rng.choice((1, 16, 32, 126))),
        hidden=float(rng.choice((256, 2048, 8192))),
        heads=kv_heads * rng.choice((1, 4)),
        kv_heads=kv_heads,
        attention=rng.choice(ATTENTIONS),
        window=float(rng.choice((128, 4096, 100_000))),
        window_layers=float(rng.choice((0, 0, 8))),
        ffn=float(rng.choice((512, 11_008))),
        experts=experts,
        active=min(experts, float(rng.choice((1, 2, 8)))),
        shared=float(rng.choice((0, 1))),
        scan_layers=float(rng.choice((0, 0, 32))),
        is_untied=rng.random() < 0.5,
        norm=rng.choice(NORMS),
        sequence=float(rng.choice((512, 4096, 131_072))),
        counting=rng.choice(COUNTING),
        method=rng.choice(METHODS),
        tokens=10 ** rng.uniform(8, 13),
        corpus=rng.choice((0.0, 1e11)),
        precision=rng.choice(PRECISIONS),
        mfu_kind=rng.choice(MFU_KINDS),
        measured_on=float(rng.choice((0, 8, 4096))),
        tensor=float(rng.choice((1, 8))),
        pipeline=float(rng.choice((1, 4))),
        chunks=float(rng.choice((1, 3))),
        expert_parallel=float(rng.choice((1, 8))),
        sharding=rng.choice(SHARDINGS),
        quality=rng.random(),
        people_work=rng.choice(("From scratch", "Continued pretraining", "Fine-tuning")),
    )


@cache
def models() -> tuple[Architecture, ...]:
    return tuple(model(random.Random(seed)) for seed in range(COUNT))


def once(option: Architecture, **changes: Any) -> dict[str, float]:
    """The figures of a model that hold for the whole plan."""
    inputs = replace(PLAN.inputs(), architecture=replace(option, **changes))
    rows = Numbers(1)
    need = compute.need(inputs, rows)
    scaling.scaling(inputs, need, rows)
    memory.memory(inputs, need, rows)
    yardstick.yardstick(inputs, need, infrastructure.once(inputs, need.run, rows).run, rows)
    return {key: row.values[0] for key, row in rows.rows.items()}


def broken(promise: Callable[[Architecture], bool]) -> list[int]:
    return [place for place, option in enumerate(models()) if not promise(option)]


def test_every_figure_is_finite_and_shares_lie_in_their_bounds() -> None:
    def sound(option: Architecture) -> bool:
        figures = once(option)
        flags = [figure for key, figure in figures.items() if key.startswith("like_")]
        ordered = figures["hours_low"] <= figures["run_allocated"] <= figures["hours_high"]
        return (
            all(map(math.isfinite, figures.values()))
            and math.fsum(flags) == 1
            and ordered
            and figures["active_parameters"] <= figures["parameters"] * MARGIN
            and 0 < figures["steady_used"] <= 1.9
        )

    assert broken(sound) == []


def test_more_of_anything_never_takes_less() -> None:
    def grows(option: Architecture) -> bool:
        base = once(option)
        more = (
            (once(option, tokens=2 * option.tokens), ("flop", "need")),
            (once(option, layers=option.layers + 8), ("parameters", "flop", "states_all")),
            (once(option, experts=option.experts + 8), ("parameters", "states_all")),
            (once(option, teacher=1e9), ("flop",)),
            (once(option, extra=1e9), ("parameters", "flop", "states_all")),
            (once(option, packing=0.5), ("flop",)),
        )
        return all(figures[key] * MARGIN >= base[key] for figures, keys in more for key in keys)

    assert broken(grows) == []


def test_sharing_out_never_adds_to_what_each_keeps() -> None:
    def shrinks(option: Architecture) -> bool:
        base = once(option)["memory_states"]
        fewer = [once(option, tensor=2 * option.tensor), once(option, pipeline=2 * option.pipeline)]
        by_sharding = [once(option, sharding=way)["memory_states"] for way in SHARDINGS]
        kept, optimizer, gradients, all_shared = by_sharding
        falls = kept * MARGIN >= optimizer >= gradients / MARGIN >= all_shared / MARGIN / MARGIN
        return all(figures["memory_states"] <= base * MARGIN for figures in fewer) and falls

    assert broken(shrinks) == []


def test_loss_falls_with_size_and_data_and_stays_above_its_floor() -> None:
    def falls(option: Architecture) -> bool:
        stated = replace(option, sized=SIZES[1], corpus=0.0)
        base = once(stated)
        larger = once(stated, stated_size=2 * stated.stated_size, stated_active=2 * stated.stated_active)
        longer = once(stated, tokens=2 * stated.tokens)
        k = PLAN.inputs().constants
        return all(
            getattr(k, f"e_{law}") < each[f"loss_{law}"] < base[f"loss_{law}"]
            for law in ("hoffmann", "besiroglu")
            for each in (larger, longer)
        )

    assert broken(falls) == []


def test_repeated_data_never_beats_new_data_and_never_teaches_less_than_once() -> None:
    def worn(option: Architecture) -> bool:
        learned = once(option, corpus=1e10)["learned"] - option.base_tokens
        return min(option.tokens, 1e10) <= learned * MARGIN and learned <= option.tokens * MARGIN

    assert broken(worn) == []


def test_a_window_never_takes_more_and_adapters_never_keep_more() -> None:
    def saves(option: Architecture) -> bool:
        whole = once(option, window_layers=0.0, method="All weights", counting=SQUARE)
        windowed = once(option, window_layers=option.layers, method="All weights", counting=SQUARE)
        adapted = once(option, window_layers=0.0, method=QLORA)
        return (
            windowed["attention_flop"] <= whole["attention_flop"] * MARGIN
            and adapted["states_all"] <= whole["states_all"] * MARGIN
        )

    assert broken(saves) == []
