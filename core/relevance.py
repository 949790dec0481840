"""Which inputs of an option matter on its terms, or for a model of its shape; the others change nothing."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from core.inputs.architecture import Architecture
from core.inputs.delivery import FROM_PARTS
from core.inputs.experiments import FROM_LADDER
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED, Infrastructure
from core.inputs.layout import NO_RECOMPUTE
from core.inputs.shape import AS_STATED, LATENT, TUNING
from core.inputs.training import ALL_WEIGHTS, FP8, OF_CLASS, QLORA
from core.schema import inputs_of

_WHERE = (
    ((BY_USE,), ("held", "block", "try_nodes")),
    ((COMMITTED,), ("fee", "term", "billed_from", "invoicing", "invoice_lag", "prepaid", "applied", "late_credit",
                    "late_most", "walk_away", "promise", "sla_credit", "claimed", "reprice", "passed_on", "exit_fee",
                    "exit_least", "refund", "sublease", "sublease_cost", "market", "shorter", "shorter_fee", "is_named",
                    "is_swappable", "is_whole", "is_directed")),
    ((BY_USE, COMMITTED), ("uplift", "onboarding", "storage", "egress", "failing")),
    ((COMMITTED, OWNED), ("extra", "is_open")),
    ((OWNED,), ("server", "fabric", "lump", "integration", "at_order", "at_delivery", "draw", "overhead", "site",
                "site_notice", "tariff", "pue", "busy", "quiet", "upkeep", "insurance", "is_resold", "residual",
                "removal", "life")),
)  # fmt: skip
_FROM_PARTS = ("traffic", "bandwidth", "disk", "uneven", "software")
_BESIDE = (
    ("residual", "is_resold"),
    ("removal", "is_resold"),
    ("early_months", "early"),
    ("while_ramping", "ramp"),
    ("late_most", "late_credit"),
    ("promise", "sla_credit"),
    ("claimed", "sla_credit"),
    ("passed_on", "reprice"),
    ("sublease_cost", "sublease"),
    ("shorter", "shorter_fee"),
)  # inputs that matter only where another one is not zero
_FOLLOW = ("failures", "quality", "restart", "delay", "idle")


def machines_matter(option: object, name: str) -> bool:
    """Whether an input matters on the terms of an option."""
    if not isinstance(option, Infrastructure):
        return True
    on_terms = all(option.terms in terms for terms, names in _WHERE if name in names)
    beside = all(getattr(option, other) for own, other in _BESIDE if own == name)
    stated = name not in _FOLLOW or not getattr(option, f"{name}_follow")
    return on_terms and beside and stated and _matters(option, name)


def _matters(option: Infrastructure, name: str) -> bool:
    """Whether an input matters beside several others."""
    if name == "preempted":
        return option.terms == BY_USE or option.extra > 0
    if name in {"price", "lag"}:
        return option.terms == BY_USE or option.is_open or option.extra > 0
    if name == "staff_cost":
        return option.staff > 0 or option.migration > 0
    from_parts = option.quality_from == FROM_PARTS
    return from_parts if name in _FROM_PARTS else not (name == "quality" and from_parts)


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


def matters(option: object, name: str) -> bool:
    """Whether an input matters for its option; in sections without such rules all do."""
    return machines_matter(option, name) and shape_matters(option, name)
