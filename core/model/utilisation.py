"""Utilisation: which published runs this one is like, and the steady share of the peak it reaches.

Three kinds of published figures must not be mixed (compute.md 1.5): what hardware counts with recomputation, what
training reaches while it goes on, and all FLOPs over all hours paid. Here each is turned into the second.
"""

from __future__ import annotations

from core.formula import chosen, ln, weighted, when
from core.given import Inputs
from core.inputs.demand import TUNED
from core.inputs.general import AMPERE, OTHER_FAMILY
from core.inputs.laws import DENSE, OTHERS
from core.inputs.shape import TUNING
from core.inputs.training import ALL_WEIGHTS, END_TO_END, FP8, HARDWARE, OF_CLASS, QLORA
from core.model.size import Size
from core.number import Number
from core.rows import Rows
from core.units import COUNT, FLAG, PERCENT, RATIO

LIKE = "Published runs like it"


def steady(i: Inputs, made: Size, rows: Rows) -> Number:
    """The steady MFU the run is planned with, in dense terms of the reference accelerator's BF16 peak."""
    k, a = i.constants, i.architecture
    rows.section("Utilisation")
    gpus = rows.row("run_gpus", "Accelerators of the run", COUNT, i.infrastructure.gpus * i.infrastructure.nodes)
    likely = like(i, made, gpus, rows)
    kind = a.mfu_kind
    useful = when(chosen(a.method, ALL_WEIGHTS), k.recomputed, k.adapter_recomputed)
    counted = rows.row(
        "stated_mfu",
        "Stated utilisation, of useful FLOPs",
        PERCENT,
        when(chosen(kind, HARDWARE), a.mfu * useful, a.mfu),
    )
    stated = when(chosen(kind, END_TO_END), a.mfu / k.typical, counted)
    base = rows.row(
        "steady_mfu", "Steady utilisation", PERCENT, when(chosen(kind, OF_CLASS), likely / k.typical, stated)
    )
    measured = (1 - chosen(kind, OF_CLASS)) * when(a.measured_on > 0, 1.0, 0.0)
    doublings = rows.row(
        "doublings",
        "Doublings since it was measured",
        RATIO,
        measured * ln(gpus / when(a.measured_on > 0, a.measured_on, 1.0)) / ln(k.double),
    )
    faster = when(chosen(a.precision, FP8), a.fp8_gain, 1.0) * when(chosen(a.method, QLORA), a.qlora_speed, 1.0)
    return rows.row(
        "steady_used",
        "Steady utilisation, used",
        PERCENT,
        base * (1 - a.scale_loss) ** doublings * faster,
        note="After precision, method and size of the cluster.",
    )


def like(i: Inputs, made: Size, gpus: Number, rows: Rows) -> Number:
    """The median end-to-end MFU of the class of published runs; one flag a class is 1."""
    k = i.constants
    kinds = _flags(i, made, rows)
    dense = rows.block("like_dense", LIKE, DENSE, FLAG, _dense(i, made, (kinds[0], gpus), rows))
    others = rows.block("like", LIKE, OTHERS, FLAG, kinds[1:])
    found: Number = 0.0
    for key, label in (
        ("mfu_low", "A quarter of such runs are below"),
        ("mfu_high", "A quarter of such runs are above"),
        ("less", "Hours over those expected, one time in ten"),
        ("more", "Hours over those expected, nine times in ten"),
        ("mfu", "End-to-end utilisation of such runs, median"),
    ):
        of_dense, of_others = (tuple(getattr(k, f"{key}_{name}") for name, _ in each) for each in (DENSE, OTHERS))
        unit = PERCENT if key.startswith("mfu") else RATIO
        found = rows.row(f"class_{key}", label, unit, weighted(dense, of_dense) + weighted(others, of_others))
    return found


def _flags(i: Inputs, made: Size, rows: Rows) -> tuple[Number, ...]:
    """Whether it is dense, then a flag of each of the other classes: tuning goes before what a model is made of."""
    a = i.architecture
    tuning = rows.row("is_tuning", "Tunes a model that exists", FLAG, chosen(a.approach, TUNING))
    tuned = rows.row("is_tuned", "Of these fine-tuning", FLAG, tuning * chosen(a.people_work, TUNED))
    scan = rows.row("is_scan", "Scans", FLAG, (1 - tuning) * when(a.scan_layers > 0, 1.0, 0.0))
    mixed = when(made.total > made.active, 1.0, 0.0)
    mixture = rows.row("is_mixture", "Mixes experts", FLAG, (1 - tuning - scan) * mixed)
    dense = rows.row("is_dense", "Is dense", FLAG, 1 - tuning - scan - mixture)
    return dense, mixture, scan, tuning - tuned, tuned


def _dense(i: Inputs, made: Size, of: tuple[Number, Number], rows: Rows) -> tuple[Number, ...]:
    """A flag of each class of dense runs: by how many accelerators, which, and the size of the model."""
    k, family, (dense, gpus) = i.constants, i.general.family, of
    few = rows.row("is_few", "Dense on few accelerators", FLAG, dense * when(gpus <= k.few_gpus, 1.0, 0.0))
    many = rows.row("is_many", "Dense on many accelerators", FLAG, dense - few)
    older, ampere = many * chosen(family, OTHER_FAMILY), many * chosen(family, AMPERE)
    newer = rows.row("is_newer", "Of these newer ones", FLAG, many - older - ampere)
    small = rows.row(
        "is_small", "A small model on newer ones", FLAG, newer * when(made.active < k.small_model, 1.0, 0.0)
    )
    return ampere, small, newer - small, older, few
