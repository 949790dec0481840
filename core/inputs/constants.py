"""Fixed figures the formulas need: shown with their source, never edited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.number import Number
from core.schema import quantity
from core.sources import DALY, DEFINITION, DILIGENCE, MEGATRON, Source
from core.units import COUNT, NONE, PERCENT, Unit


def fixed(label: str, value: float, doc: str, source: Source = DEFINITION, unit: Unit = COUNT) -> Any:
    """Declare a figure nobody edits."""
    return quantity(label, unit, default=value, low=value, high=value, doc=doc, source=source)


@dataclass(frozen=True, slots=True)
class Constants:
    """Figures fixed by arithmetic, by the field or by the spreadsheet."""

    half: Number = fixed("One half", 0.5, "The middle of a month, half of a square.", unit=NONE)
    cents: Number = fixed("Decimals of money", 2, "Cash lines are rounded to the cent.")
    seconds: Number = fixed("Seconds an hour", 3600, "Turns FLOP/s into FLOP per hour.")
    day_hours: Number = fixed("Hours a day", 24, "Turns node-days into hours.")
    year_months: Number = fixed("Months a year", 12, "Turns yearly into monthly figures.")
    thousand: Number = fixed("Node-days of the failure rate", 1000, "Failures are counted per 1,000 node-days.")
    train_pass: Number = fixed("FLOP per parameter and token", 6, "Forward 2, backward 4.", MEGATRON)
    adapter_pass: Number = fixed("FLOP per parameter and token with adapters", 4, "No weight gradients.", MEGATRON)
    causal: Number = fixed("Attention FLOP factor, causal", 6, "Each token attends to half of the others.", MEGATRON)
    square: Number = fixed("Attention FLOP factor, full square", 12, "Each token attends to all others.", MEGATRON)
    gated: Number = fixed("Matrices of a gated feed-forward layer", 3, "SwiGLU: up, gate, down.", MEGATRON)
    plain: Number = fixed("Matrices of a plain feed-forward layer", 2, "Up, down.", MEGATRON)
    daly: Number = fixed("Divisor of Daly's series", 3, "Higher-order term of the checkpoint interval.", DALY)
    cap: Number = fixed("Greatest exponent", 300, "Keeps hopeless failure rates, and their products, finite.")
    tolerance: Number = fixed("Smallest amount of work", 1e-6, "Less than this counts as done.",
                              unit=Unit("", decimals=6))
    tenth: Number = fixed("Quantile of one time in ten", 1.2816, "Standard deviations above the middle.", unit=NONE)
    near_one: Number = fixed("Distance from one", 1e-7, "Closer, a price that stands still is meant.",
                             unit=Unit("", decimals=7))
    rank: Number = fixed("Blom's shift", 0.375, "Expected place of the slowest of n nodes.", unit=NONE)
    quarter: Number = fixed("One quarter", 0.25, "In Blom's formula.", unit=NONE)
    grid: Number = fixed("Step of the share in use", 5, "Steps of the picture over use.", unit=PERCENT)
    weight_fabric: Number = fixed("Weight of multi-node all-reduce", 12, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_burn: Number = fixed("Weight of burn-in and acceptance", 10, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_replace: Number = fixed("Weight of node replacement", 10, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_pool: Number = fixed("Weight of spare pool", 6, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_history: Number = fixed("Weight of failure history", 8, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_single: Number = fixed("Weight of single-node compute", 5, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_store: Number = fixed("Weight of storage", 8, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_help: Number = fixed("Weight of support", 8, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_sla: Number = fixed("Weight of SLA text", 6, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_dates: Number = fixed("Weight of delivery record", 7, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_leave: Number = fixed("Weight of exit and change", 8, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_health: Number = fixed("Weight of health checks", 4, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_access: Number = fixed("Weight of orchestration and access", 3, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_security: Number = fixed("Weight of security", 3, "Of 100 per cent.", DILIGENCE, PERCENT)
    weight_finance: Number = fixed("Weight of finances", 2, "Of 100 per cent.", DILIGENCE, PERCENT)
