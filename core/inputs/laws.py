"""Figures of published runs and scaling laws: utilisation by class, and how loss falls with size and data."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.fixed import fixed
from core.number import Number
from core.sources import BESIROGLU, HOFFMANN, KORTHIKANTI, PUBLISHED_RUNS
from core.units import BYTE, LOSS, NONE, PERCENT, RATIO, Unit

DENSE = (
    ("ampere", "dense, Ampere"),
    ("hopper_small", "dense, Hopper, under 10 B"),
    ("hopper", "dense, Hopper, 10 B and more"),
    ("older", "dense, V100, TPU, AMD"),
    ("few", "dense, up to 16 accelerators"),
)
OTHERS = (
    ("mixture", "mixture of experts"),
    ("scan", "state-space, hybrid"),
    ("continued", "continued pretraining"),
    ("tuned", "fine-tuning"),
)
CLASSES = DENSE + OTHERS
LAWS = (("printed", "Hoffmann as printed"), ("hoffmann", "Hoffmann"), ("besiroglu", "Besiroglu"))
LAW = "L = E + A / N^alpha + B / D^beta."
STATES = "A parameter, mixed precision with Adam."
FIVE = Unit("", decimals=5)
OVER = "Over those that the median of the class leads to, or fewer."
MIDDLE = "End to end, half of such runs below."
LOW, HIGH = "A quarter of such runs below.", "A quarter of such runs above."


@dataclass(frozen=True, slots=True)
class Laws:
    """What research measured and the formulas use."""

    mfu_ampere: Number = fixed("Utilisation, dense, Ampere", 35.7, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_hopper_small: Number = fixed("Utilisation, dense, Hopper, under 10 B", 20.5, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_hopper: Number = fixed("Utilisation, dense, Hopper, 10 B and more", 31.7, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_older: Number = fixed("Utilisation, dense, V100, TPU, AMD", 26.4, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_few: Number = fixed("Utilisation, dense, up to 16 accelerators", 49, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_mixture: Number = fixed("Utilisation, mixture of experts", 20.5, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_scan: Number = fixed("Utilisation, state-space, hybrid", 15.5, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_continued: Number = fixed("Utilisation, continued pretraining", 38.1, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_tuned: Number = fixed("Utilisation, fine-tuning", 20.7, MIDDLE, PUBLISHED_RUNS, PERCENT)
    mfu_low_ampere: Number = fixed("Low utilisation, dense, Ampere", 28.7, LOW, PUBLISHED_RUNS, PERCENT)
    mfu_low_hopper_small: Number = fixed("Low utilisation, dense, Hopper, under 10 B", 18.2, LOW,
                                         PUBLISHED_RUNS, PERCENT)
    mfu_low_hopper: Number = fixed("Low utilisation, dense, Hopper, 10 B and more", 29.6, LOW, PUBLISHED_RUNS, PERCENT)
    mfu_low_older: Number = fixed("Low utilisation, dense, V100, TPU, AMD", 25.1, LOW, PUBLISHED_RUNS, PERCENT)
    mfu_low_few: Number = fixed("Low utilisation, dense, up to 16 accelerators", 43.7, LOW, PUBLISHED_RUNS, PERCENT)
    mfu_low_mixture: Number = fixed("Low utilisation, mixture of experts", 18.8, LOW, PUBLISHED_RUNS, PERCENT)
    mfu_low_scan: Number = fixed("Low utilisation, state-space, hybrid", 14.2, LOW, PUBLISHED_RUNS, PERCENT)
    mfu_low_continued: Number = fixed("Low utilisation, continued pretraining", 23.9, LOW, PUBLISHED_RUNS, PERCENT)
    mfu_low_tuned: Number = fixed("Low utilisation, fine-tuning", 20.6, LOW, PUBLISHED_RUNS, PERCENT)
    mfu_high_ampere: Number = fixed("High utilisation, dense, Ampere", 43.5, HIGH, PUBLISHED_RUNS, PERCENT)
    mfu_high_hopper_small: Number = fixed("High utilisation, dense, Hopper, under 10 B", 27.1, HIGH,
                                          PUBLISHED_RUNS, PERCENT)
    mfu_high_hopper: Number = fixed("High utilisation, dense, Hopper, 10 B and more", 33.8, HIGH,
                                    PUBLISHED_RUNS, PERCENT)
    mfu_high_older: Number = fixed("High utilisation, dense, V100, TPU, AMD", 28.5, HIGH, PUBLISHED_RUNS, PERCENT)
    mfu_high_few: Number = fixed("High utilisation, dense, up to 16 accelerators", 49.9, HIGH, PUBLISHED_RUNS, PERCENT)
    mfu_high_mixture: Number = fixed("High utilisation, mixture of experts", 21, HIGH, PUBLISHED_RUNS, PERCENT)
    mfu_high_scan: Number = fixed("High utilisation, state-space, hybrid", 16.9, HIGH, PUBLISHED_RUNS, PERCENT)
    mfu_high_continued: Number = fixed("High utilisation, continued pretraining", 42.7, HIGH, PUBLISHED_RUNS, PERCENT)
    mfu_high_tuned: Number = fixed("High utilisation, fine-tuning", 22.7, HIGH, PUBLISHED_RUNS, PERCENT)
    less_ampere: Number = fixed("Hours one time in ten, dense, Ampere", 0.689, OVER, PUBLISHED_RUNS, RATIO)
    less_hopper_small: Number = fixed("Hours one time in ten, dense, Hopper, under 10 B", 0.689, OVER,
                                      PUBLISHED_RUNS, RATIO)
    less_hopper: Number = fixed("Hours one time in ten, dense, Hopper, 10 B and more", 0.689, OVER,
                                PUBLISHED_RUNS, RATIO)
    less_older: Number = fixed("Hours one time in ten, dense, V100, TPU, AMD", 0.689, OVER, PUBLISHED_RUNS, RATIO)
    less_few: Number = fixed("Hours one time in ten, dense, up to 16 accelerators", 0.689, OVER, PUBLISHED_RUNS, RATIO)
    less_mixture: Number = fixed("Hours one time in ten, mixture of experts", 0.689, OVER, PUBLISHED_RUNS, RATIO)
    less_scan: Number = fixed("Hours one time in ten, state-space, hybrid", 0.5, OVER, PUBLISHED_RUNS, RATIO)
    less_continued: Number = fixed("Hours one time in ten, continued pretraining", 0.75, OVER, PUBLISHED_RUNS, RATIO)
    less_tuned: Number = fixed("Hours one time in ten, fine-tuning", 0.5, OVER, PUBLISHED_RUNS, RATIO)
    more_ampere: Number = fixed("Hours nine times in ten, dense, Ampere", 1.509, OVER, PUBLISHED_RUNS, RATIO)
    more_hopper_small: Number = fixed("Hours nine times in ten, dense, Hopper, under 10 B", 1.509, OVER,
                                      PUBLISHED_RUNS, RATIO)
    more_hopper: Number = fixed("Hours nine times in ten, dense, Hopper, 10 B and more", 1.509, OVER,
                                PUBLISHED_RUNS, RATIO)
    more_older: Number = fixed("Hours nine times in ten, dense, V100, TPU, AMD", 1.509, OVER, PUBLISHED_RUNS, RATIO)
    more_few: Number = fixed("Hours nine times in ten, dense, up to 16 accelerators", 1.509, OVER,
                             PUBLISHED_RUNS, RATIO)
    more_mixture: Number = fixed("Hours nine times in ten, mixture of experts", 1.509, OVER, PUBLISHED_RUNS, RATIO)
    more_scan: Number = fixed("Hours nine times in ten, state-space, hybrid", 2, OVER, PUBLISHED_RUNS, RATIO)
    more_continued: Number = fixed("Hours nine times in ten, continued pretraining", 1.75, OVER, PUBLISHED_RUNS, RATIO)
    more_tuned: Number = fixed("Hours nine times in ten, fine-tuning", 2.5, OVER, PUBLISHED_RUNS, RATIO)
    less_measured: Number = fixed("Hours one time in ten, measured", 0.815, "Own steady utilisation.", PUBLISHED_RUNS,
                                  RATIO)
    more_measured: Number = fixed("Hours nine times in ten, measured", 1.227, "Own steady utilisation.", PUBLISHED_RUNS,
                                  RATIO)
    a_printed: Number = fixed("A, Hoffmann as printed", 406.4, LAW, HOFFMANN, NONE)
    b_printed: Number = fixed("B, Hoffmann as printed", 410.7, LAW, HOFFMANN, NONE)
    e_printed: Number = fixed("E, Hoffmann as printed", 1.69, LAW, HOFFMANN, LOSS)
    alpha_printed: Number = fixed("Alpha, Hoffmann as printed", 0.34, LAW, HOFFMANN, FIVE)
    beta_printed: Number = fixed("Beta, Hoffmann as printed", 0.28, LAW, HOFFMANN, FIVE)
    a_hoffmann: Number = fixed("A, Hoffmann", 406.4, LAW, HOFFMANN, NONE)
    b_hoffmann: Number = fixed("B, Hoffmann", 410.7, LAW, HOFFMANN, NONE)
    e_hoffmann: Number = fixed("E, Hoffmann", 1.6934, LAW, HOFFMANN, LOSS)
    alpha_hoffmann: Number = fixed("Alpha, Hoffmann", 0.33917, LAW, HOFFMANN, FIVE)
    beta_hoffmann: Number = fixed("Beta, Hoffmann", 0.28491, LAW, HOFFMANN, FIVE)
    a_besiroglu: Number = fixed("A, Besiroglu", 482.01, LAW, BESIROGLU, NONE)
    b_besiroglu: Number = fixed("B, Besiroglu", 2085.43, LAW, BESIROGLU, NONE)
    e_besiroglu: Number = fixed("E, Besiroglu", 1.8172, LAW, BESIROGLU, LOSS)
    alpha_besiroglu: Number = fixed("Alpha, Besiroglu", 0.3478, LAW, BESIROGLU, FIVE)
    beta_besiroglu: Number = fixed("Beta, Besiroglu", 0.3658, LAW, BESIROGLU, FIVE)
    weights_bf16: Number = fixed("Bytes of a weight in training, BF16", 2, STATES, KORTHIKANTI, BYTE)
    weights_fp16: Number = fixed("Bytes of a weight in training, FP16", 2, STATES, KORTHIKANTI, BYTE)
    weights_fp32: Number = fixed("Bytes of a weight in training, FP32", 4, STATES, KORTHIKANTI, BYTE)
    gradients_bf16: Number = fixed("Bytes of a gradient, BF16", 4, STATES, KORTHIKANTI, BYTE)
    gradients_fp16: Number = fixed("Bytes of a gradient, FP16", 2, STATES, KORTHIKANTI, BYTE)
    gradients_fp32: Number = fixed("Bytes of a gradient, FP32", 4, STATES, KORTHIKANTI, BYTE)
    optimizer_bf16: Number = fixed("Bytes of the optimizer, BF16", 12, STATES, KORTHIKANTI, BYTE)
    optimizer_fp16: Number = fixed("Bytes of the optimizer, FP16", 16, STATES, KORTHIKANTI, BYTE)
    optimizer_fp32: Number = fixed("Bytes of the optimizer, FP32", 8, STATES, KORTHIKANTI, BYTE)
