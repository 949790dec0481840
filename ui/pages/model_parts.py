"""The parts of the architecture page, and which inputs matter for a model of some shape."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import MappingProxyType

from core.architecture.approaches import COMPARED
from core.inputs.architecture import Architecture
from core.inputs.experiments import FROM_LADDER
from core.inputs.layout import NO_RECOMPUTE
from core.inputs.shape import AS_STATED, LATENT, TUNING
from core.inputs.training import ALL_WEIGHTS, FP8, OF_CLASS, QLORA
from core.schema import inputs_of
from ui.form.follows import FollowsPart
from ui.form.parts import Parts
from ui.pages.compared import ComparedPart

ARCHITECTURE: Parts = (
    ("What follows", FollowsPart),
    ("Training", (
        ("Approach", ("approach", "people_work", "method", "rank", "qlora_speed", "teacher")),
        ("Data", ("tokens", "corpus", "base_tokens", "sequence", "packing")),
        ("Utilisation", ("mfu_kind", "mfu", "measured_on", "scale_loss", "precision", "fp8_gain", "counting")),
    ), "Utilisation"),
    ("Shape", (
        ("Size", ("sized", "stated_size", "stated_active")),
        ("Layers", ("layers", "hidden", "ffn", "is_gated", "vocabulary", "is_untied", "norm", "has_positions")),
        ("Attention", ("heads", "kv_heads", "head_size", "attention", "query_rank", "kv_rank", "rotary_size",
                       "value_size", "window_layers", "window")),
        ("Experts", ("experts", "active", "shared", "dense_layers", "dense_ffn", "capacity", "quality")),
        ("State-space blocks", ("scan_layers", "scan_width", "scan_state")),
        ("Besides", ("again", "extra")),
    ), "Size and compute"),
    ("Layout", (
        ("Parallel degrees and batch", ("tensor", "pipeline", "chunks", "context", "expert_parallel", "batch",
                                        "micro_batch")),
        ("Memory", ("sharding", "recompute", "optimizer", "overhead", "usable")),
        ("Checkpoints", ("kept", "archived")),
    ), "Memory of an accelerator"),
    ("Project", (
        ("Experiments around the run", ("project_from", "project", "failed", "post", "rollouts", "rollout_tokens",
                                        "evaluation")),
        ("Chance", ("success", "repeat")),
        ("Months", ("first_experiment", "least_after")),
        ("In use", ("tail", "served", "served_months", "served_speed")),
        ("Work for people", ("bar", "is_multimodal", "languages")),
    ), "The project around it"),
    ("Compared", partial(ComparedPart, COMPARED)),
)  # fmt: skip

# Nothing of these counts where only the size is stated.
_CARD = frozenset({
    "layers", "hidden", "ffn", "is_gated", "is_untied", "norm", "has_positions", "heads", "kv_heads", "head_size",
    "attention", "query_rank", "kv_rank", "rotary_size", "value_size", "window_layers", "window", "experts", "active",
    "shared", "dense_layers", "dense_ffn", "capacity", "scan_width", "scan_state", "again", "extra", "expert_parallel",
    "counting",
})  # fmt: skip
_LATENT = frozenset({"query_rank", "kv_rank", "rotary_size", "value_size"})
_IN_LAYERS = frozenset({
    "ffn", "is_gated", "kv_heads", "head_size", "attention", "window_layers", "window", "experts", *_LATENT,
})  # fmt: skip
# An input that usually says nothing is shown once somebody has stated it: then it counts.
_USUALLY: MappingProxyType[str, Callable[[Architecture], bool]] = MappingProxyType(
    {
        "active": lambda a: a.experts > 1,
        "shared": lambda a: a.experts > 1,
        "dense_layers": lambda a: a.experts > 1,
        "capacity": lambda a: a.experts > 1,
        "quality": lambda a: a.stated_active < a.stated_size if a.sized == AS_STATED else a.experts > 1,
        "base_tokens": lambda a: a.approach == TUNING,
        "people_work": lambda a: a.approach == TUNING,
        "method": lambda a: a.approach == TUNING,
        "expert_parallel": lambda a: a.experts > 1,
    }
)
_ONLY: MappingProxyType[str, Callable[[Architecture], bool]] = MappingProxyType(
    {
        "stated_size": lambda a: a.sized == AS_STATED,
        "stated_active": lambda a: a.sized == AS_STATED,
        "rank": lambda a: a.method != ALL_WEIGHTS,
        "qlora_speed": lambda a: a.method == QLORA,
        "heads": lambda a: a.layers > 0 or a.recompute == NO_RECOMPUTE,
        "kv_heads": lambda a: a.attention != LATENT or a.method != ALL_WEIGHTS,
        "window": lambda a: a.window_layers > 0,
        "dense_ffn": lambda a: a.dense_layers > 0,
        "scan_width": lambda a: a.scan_layers > 0,
        "scan_state": lambda a: a.scan_layers > 0,
        "fp8_gain": lambda a: a.precision == FP8,
        "mfu": lambda a: a.mfu_kind != OF_CLASS,
        "measured_on": lambda a: a.mfu_kind != OF_CLASS,
        "scale_loss": lambda a: a.mfu_kind != OF_CLASS and a.measured_on > 0,
        "project": lambda a: a.project_from != FROM_LADDER,
        "failed": lambda a: a.project_from == FROM_LADDER,
        "post": lambda a: a.project_from == FROM_LADDER,
        "evaluation": lambda a: a.project_from == FROM_LADDER,
        "repeat": lambda a: a.success < 1,
        "chunks": lambda a: a.pipeline > 1,
        "served_months": lambda a: a.served > 0,
        "rollouts": lambda a: a.project_from == FROM_LADDER,
        "rollout_tokens": lambda a: a.project_from == FROM_LADDER and a.rollouts > 0,
        "served_speed": lambda a: a.served > 0 or (a.rollouts > 0 and a.project_from == FROM_LADDER),
        **dict.fromkeys(_LATENT, lambda a: a.attention == LATENT),
    }
)


def shape_matters(option: object, name: str) -> bool:
    """Whether an input matters for a model of this shape; one that is hidden changes nothing."""
    if not isinstance(option, Architecture):
        return True
    if (name in _CARD and option.sized == AS_STATED) or (name in _IN_LAYERS and not option.layers):
        return False
    if name in _USUALLY:
        return _USUALLY[name](option) or getattr(option, name) != _DEFAULTS[name]
    return name not in _ONLY or _ONLY[name](option)


_DEFAULTS = MappingProxyType({given.name: getattr(Architecture(), given.name) for given in inputs_of(Architecture)})
