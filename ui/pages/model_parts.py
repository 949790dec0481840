"""The parts of the architecture page."""

from __future__ import annotations

from functools import partial

from core.architecture.approaches import COMPARED
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
