"""What holds for the whole plan of one model, read alone: quick enough to read hundreds of models."""

from __future__ import annotations

from dataclasses import replace

from core.given import Inputs
from core.inputs.architecture import Architecture
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.shape import LAYER_NORM
from core.inputs.training import SQUARE
from core.model import compute, infrastructure, memory, scaling, yardstick
from core.plan import Plan
from core.results import Numbers
from core.shapes import shape_of

HORIZON = 12


def own_figures(
    architecture: Architecture, general: General | None = None, machines: Infrastructure | None = None
) -> dict[str, float]:
    """Every figure of the model itself: size, compute, utilisation, scaling laws, memory."""
    rows = Numbers(HORIZON)
    _own(_inputs(architecture, general, machines), rows)
    return _plain(rows)


def figures(
    architecture: Architecture, general: General | None = None, machines: Infrastructure | None = None
) -> dict[str, float]:
    """These, and every figure of the machines and the run that does not change from month to month."""
    inputs, rows = _inputs(architecture, general, machines), Numbers(HORIZON)
    need = _own(inputs, rows)
    yardstick.yardstick(inputs, need, infrastructure.once(inputs, need.run, rows).run, rows)
    return _plain(rows)


def _inputs(architecture: Architecture, general: General | None, machines: Infrastructure | None) -> Inputs:
    return Plan(
        general=replace(general or General(), horizon=HORIZON),
        infrastructure=(machines or Infrastructure(),),
        architecture=(architecture,),
    ).inputs()


def _own(inputs: Inputs, rows: Numbers) -> compute.Need:
    need = compute.need(inputs, rows)
    scaling.scaling(inputs, need, rows)
    memory.memory(inputs, need, rows)
    return need


def _plain(rows: Numbers) -> dict[str, float]:
    return {key: row.values[0] for key, row in rows.rows.items()}


def known(name: str) -> Architecture:
    """The card of a well-known model."""
    return shape_of(name).model


def gpt(layers: float, hidden: float, heads: float) -> Architecture:
    """A model of the GPT shape as Megatron trains it: 51,200 tokens, sequences of 2,048, attention in full."""
    return Architecture(
        layers=layers,
        hidden=hidden,
        heads=heads,
        kv_heads=heads,
        head_size=hidden // heads,
        ffn=4 * hidden,
        is_gated=False,
        vocabulary=51_200,
        is_untied=False,
        norm=LAYER_NORM,
        has_positions=True,
        sequence=2048,
        counting=SQUARE,
    )
