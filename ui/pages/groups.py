"""How the inputs of each section are parted and grouped on its page, and which of them matter."""

from __future__ import annotations

from core.inputs.architecture import Architecture
from core.inputs.shape import AS_STATED
from ui.form.follows import FollowsPart
from ui.form.groups import Groups, ShownWhen
from ui.form.parts import Parts
from ui.pages.machine_parts import INFRASTRUCTURE, machines_matter

TEAM: Groups = (("Cost and start", ("burden", "experience")),)
TRAINING: Groups = (
    ("Approach", ("approach", "people_work", "method", "rank", "qlora_speed")),
    ("Data", ("tokens", "corpus", "base_tokens", "packing")),
    ("Utilisation", ("mfu", "mfu_kind", "measured_on", "scale_loss", "precision", "fp8_gain", "counting", "teacher")),
)  # fmt: skip
SHAPE: Groups = (
    ("Size", ("sized", "stated_size", "stated_active")),
    ("Layers", ("layers", "hidden", "ffn", "is_gated", "vocabulary", "is_untied", "sequence", "norm", "has_positions")),
    ("Attention", ("heads", "kv_heads", "head_size", "attention", "query_rank", "kv_rank", "rotary_size", "value_size",
                   "window_layers", "window")),
    ("Experts", ("experts", "active", "shared", "dense_layers", "dense_ffn", "capacity", "quality")),
    ("State-space blocks and others", ("scan_layers", "scan_width", "scan_state", "again", "extra")),
)  # fmt: skip
LAYOUT: Groups = (
    ("Shared out", ("tensor", "pipeline", "chunks", "context", "expert_parallel", "batch", "micro_batch")),
    ("Memory", ("sharding", "recompute", "optimizer", "overhead", "usable")),
    ("Checkpoints", ("kept", "archived")),
)
PROJECT: Groups = (
    ("Project", ("project_from", "project", "failed", "post", "evaluation", "success", "repeat", "first_experiment",
                 "least_after")),
    ("In use", ("tail", "served", "served_months", "served_speed")),
    ("Work for people", ("bar", "is_multimodal", "languages")),
)  # fmt: skip
MONEY: Groups = (("", ("cash", "other")),)
GENERAL: Groups = (
    ("", ("title", "author", "start", "horizon")),
    ("Accelerator", ("accelerator", "family", "peak", "memory", "draw")),
    ("Yardsticks", ("hours", "discount", "price_fall", "volatility")),
    ("To compare machines", ("in_use", "leave", "delay_cost", "year_end")),
    (
        "Vendors, worst and best",
        (
            *("failures_worst", "failures_best", "quality_worst", "quality_best", "restart_worst", "restart_best"),
            *("delay_worst", "delay_best", "idle_worst", "idle_best"),
        ),
    ),
)

PEOPLE: tuple[Groups, ...] = (
    (
        ("Working together", ("communication", "communication_most", "manage_each", "manage_fixed", "manage_vendor",
                              "unmanaged", "span_full", "help_unmanaged", "help_managed")),
        ("New people", ("first_day", "trainer", "interviews", "hiring_lead")),
        ("Overtime", ("overtime_most", "fatigue", "fatigue_months", "catch_up")),
        ("Vendors", ("vendor_weight", "vendor_speed", "vendor_ramp", "transfer")),
    ),
    (
        ("Machines", ("failures", "interruptions", "automatic", "incident_hours", "operations", "nodes_each",
                      "node_gpus", "node_price")),
        ("On call", ("positions", "rota_limit", "after_hours")),
        ("Burnout", ("resting", "burn_hours", "burn_load", "burn_rota", "burn_pages", "burn_support", "burn_up",
                     "burn_down")),
        ("Leaving", ("attrition", "burned_leave", "burned_ratio", "replacement")),
    ),
)  # fmt: skip


def parts_of(section: str) -> Parts:
    """Return the parts of a decision, each with its groups; one without a title where it has no parts."""
    whole: dict[str, Parts] = {
        "infrastructure": INFRASTRUCTURE,
        "team": (("What follows", FollowsPart), ("Cost and start", TEAM)),
        "architecture": (
            ("What follows", FollowsPart),
            ("Training", TRAINING),
            ("Shape", SHAPE),
            ("Layout", LAYOUT),
            ("Project", PROJECT),
        ),
    }
    return whole[section]


def relevance_of(section: str) -> ShownWhen | None:
    """Return what tells whether an input of a decision matters; nothing where all do."""
    return {"infrastructure": machines_matter, "architecture": shape_matters}.get(section)


def shape_matters(option: object, name: str) -> bool:
    """Whether an input matters for a model of this shape; one that is out of line is always shown."""
    if not isinstance(option, Architecture):
        return True
    match name:
        case "stated_size" | "stated_active":
            return option.sized == AS_STATED
        case "active":
            return option.experts > 1 or option.active > 1
        case "shared" | "dense_layers" | "capacity" | "quality" | "expert_parallel":
            return option.experts > 1 or getattr(option, name) != default_of(name)
        case "dense_ffn":
            return option.dense_layers > 0
        case "repeat":
            return option.success < 1
        case _:
            return True


def default_of(name: str) -> object:
    """What an input of a model is unless somebody states it."""
    return getattr(Architecture(), name)
