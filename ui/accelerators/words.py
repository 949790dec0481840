"""What is said of accelerators, in words."""

from __future__ import annotations

from core.accelerators import Accelerator
from core.own import Own
from core.units import THIN_SPACE

BLANK = "–"
TERA, GIGA = 1e12, 1e9


def tera(rate: float | None) -> str:
    """Return a rate in TFLOP/s; a dash where none is known."""
    return BLANK if rate is None else f"{rate / TERA:,.4g}" if rate < TERA * 1e3 else f"{rate / TERA:,.0f}"


def giga(size: float) -> str:
    """Return bytes in GB."""
    return f"{size / GIGA:,.0f}"


def watts(power: float | None) -> str:
    """Return power in W; a dash where nobody says."""
    return BLANK if power is None else f"{power:,.0f}"


def speed(part: Accelerator) -> str:
    """Return the measured training speed against an A100; a dash where none is known."""
    return BLANK if part.speed is None else f"{part.speed:g}"


def peaks(part: Accelerator) -> str:
    """Return the dense peaks, and what products of matrices were measured at."""
    eight = "no FP8" if part.peak_fp8 is None else f"FP8 {tera(part.peak_fp8)}{THIN_SPACE}TFLOP/s"
    return f"Dense peak in BF16, without sparsity; {eight}.{_measured(part)}"


def memory(part: Accelerator) -> str:
    """Return memory, its bandwidth, and the link to others."""
    link = "" if part.link is None else f", link {giga(part.link)}{THIN_SPACE}GB/s each way"
    return f"Memory {giga(part.memory)}{THIN_SPACE}GB at {part.bandwidth / TERA:g}{THIN_SPACE}TB/s{link}."


def made(part: Accelerator) -> str:
    """Return maker, generation, day of release, and power."""
    power = "power not known" if part.power is None else f"{watts(part.power)}{THIN_SPACE}W"
    return f"{part.vendor}, {_family(part)}, released {part.released}, {power}."


def training(part: Accelerator) -> str:
    """Return the measured speed of training with its range; nothing where none is known."""
    if part.speed is None:
        return ""
    low, high = part.speed_low, part.speed_high
    spread = f", {low:g} to {high:g}" if low is not None and high is not None else ""
    return f"Speed in training against an A100: {part.speed:g}{spread}."


def remarked(part: Accelerator) -> str:
    """Return what the catalogue adds to the figures, as it stands there."""
    return Own(f"{part.remark}." if part.remark else "")


def cited(part: Accelerator) -> str:
    """Return where the figures come from, when, and how firm that is."""
    source = part.source
    return f"Source: {source.title}, {source.date:%b %Y}. How firm: {source.grade.value}."


def _measured(part: Accelerator) -> str:
    """Return what products of matrices were measured at; nothing where nobody did."""
    if part.best is None:
        return "" if part.best_fp8 is None else f" Measured at best: {tera(part.best_fp8)} in FP8."
    if part.best_fp8 is None:
        return f" Measured at best: {tera(part.best)} in BF16."
    return f" Measured at best: {tera(part.best)} in BF16 and {tera(part.best_fp8)} in FP8."


def _family(part: Accelerator) -> str:
    return "other generations" if part.family == "Other" else part.family
