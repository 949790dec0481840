"""Fixed figures the formulas need: shown with their source, never edited."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.fixed import fixed
from core.inputs.laws import Laws
from core.number import Number
from core.sources import (
    BATCHES,
    CHECKPOINT_LOGS,
    DALY,
    DATA_LIMITS,
    DEMAND_MODEL,
    DILIGENCE,
    KORTHIKANTI,
    LLAMA_PAPERS,
    LORA_RECIPES,
    MAMBA,
    MEGATRON,
    MEMORY_FIT,
    OVERTIME_OUTPUT,
    PERSON_MONTHS,
    POST_TRAINING_HOURS,
    PUBLISHED_RUNS,
    SERVER_POWER,
)
from core.units import BYTE, DAY, HOUR, NONE, PARAMETER, PERCENT, PERSON_MONTH, RATIO, TRILLION_TOKENS, Unit

USUAL = "7 B, 2 T tokens, 256 accelerators."
POWER = "Power of the size."
NEW = "Of a new model."


@dataclass(frozen=True, slots=True)
class Constants(Laws):
    """Figures fixed by arithmetic, by the field or by the spreadsheet."""

    half: Number = fixed("One half", 0.5, "The middle of a month, half of a square.", unit=NONE)
    cents: Number = fixed("Decimals of money", 2, "Cash lines are rounded to the cent.")
    seconds: Number = fixed("Seconds an hour", 3600, "Turns FLOP/s into FLOP per hour.")
    day_hours: Number = fixed("Hours a day", 24, "Turns node-days into hours.")
    year_months: Number = fixed("Months a year", 12, "Turns yearly into monthly figures.")
    office_wait: Number = fixed("Wait for office hours", (4 * 16**2 + 64**2) / (2 * 168),
                                "Mean over a week with four nights of 16 h and a weekend of 64 h.", unit=HOUR)
    thousand: Number = fixed("Node-days of the failure rate", 1000, "Failures are counted per 1,000 node-days.")
    train_pass: Number = fixed("FLOP per parameter and token", 6, "Forward 2, backward 4.", MEGATRON)
    adapter_pass: Number = fixed("FLOP per parameter and token with adapters", 4, "No weight gradients.", MEGATRON)
    gated: Number = fixed("Matrices of a gated feed-forward layer", 3, "SwiGLU: up, gate, down.", MEGATRON)
    plain: Number = fixed("Matrices of a plain feed-forward layer", 2, "Up, down.", MEGATRON)
    double: Number = fixed("Two", 2, "A doubling; forward FLOPs of a parameter.")
    attend: Number = fixed("FLOP of attention a place attended to", 12, "Scores and values, forward and backward.",
                           MEGATRON)
    scan: Number = fixed("FLOP of a scan a figure kept", 21, "7 forward, twice that backward.", MAMBA)
    scan_rank: Number = fixed("Hidden size over rank of time steps", 16, "Of a state-space block.", MAMBA)
    scan_small: Number = fixed("Small parameters a channel", 7, "Convolution of four, its bias, time step, skip.",
                               MAMBA)
    scan_kept: Number = fixed("Matrices a channel and figure kept", 3, "Of a state-space block.", MAMBA)
    adapters: Number = fixed("Adapters of rank 1, of all parameters", 0.000325, "8 B: 0.52 % at rank 16.", LORA_RECIPES,
                             Unit("", decimals=6))
    typical: Number = fixed("Goodput inside end-to-end figures", 85, "Median of fourteen runs 0.87, planned with 0.85.",
                            PUBLISHED_RUNS, PERCENT)
    recomputed: Number = fixed("FLOPs without recomputation", 75, "6 of 8 where all layers are computed again.",
                               MEGATRON, PERCENT)
    adapter_recomputed: Number = fixed("The same with adapters", 200 / 3, "4 of 6.", MEGATRON, PERCENT)
    few_gpus: Number = fixed("Accelerators of a small run", 16, "Up to two nodes use theirs better.", PUBLISHED_RUNS)
    small_model: Number = fixed("Parameters of a small model", 10, "Below this Hopper is used worse.", PUBLISHED_RUNS,
                                PARAMETER)
    repeats: Number = fixed("Repetitions after which data is worn", 15.4, "Decay of the worth of repeated tokens.",
                            DATA_LIMITS, NONE)
    batch_factor: Number = fixed("Batch law, factor", 0.292, "Tokens a run of C FLOP tolerates in a batch.", BATCHES,
                                 RATIO)
    batch_power: Number = fixed("Batch law, power", 0.3271, "Of C in FLOP.", BATCHES, RATIO)
    ordinary_depth: Number = fixed("Hidden size over layers", 128, "Of usual shapes.", LLAMA_PAPERS)
    checkpoint_bytes: Number = fixed("Bytes of a checkpoint a parameter", 14, "Weights, master copy, two moments.",
                                     CHECKPOINT_LOGS, BYTE)
    weight_bytes: Number = fixed("Bytes of a weight", 2, "BF16.", CHECKPOINT_LOGS, BYTE)
    packed_bytes: Number = fixed("Bytes of a 4-bit weight", 0.53, "With its scales.", LORA_RECIPES, BYTE)
    moment_bytes: Number = fixed("Bytes of a moment", 4, "Which Muon and momentum do without.", KORTHIKANTI, BYTE)
    kept_flash: Number = fixed("Bytes a layer keeps of a value", 34, "Attention square not kept.", KORTHIKANTI, BYTE)
    kept_whole: Number = fixed("Of these not shared by tensor parallel", 10, "Where nothing is computed again.",
                               KORTHIKANTI, BYTE)
    kept_shared: Number = fixed("Of these shared by tensor parallel", 24, "Where nothing is computed again.",
                                KORTHIKANTI, BYTE)
    kept_square: Number = fixed("Bytes of the attention square", 5, "For each head and pair of places.", KORTHIKANTI,
                                BYTE)
    drawn: Number = fixed("Average over greatest draw", 75, "Of a server under training.", SERVER_POWER, PERCENT)
    usual_sequence: Number = fixed("Sequence accelerators are counted for", 4096, "Longer ones are shared out.",
                                   MEMORY_FIT)
    short_token: Number = fixed("Vocabulary that fits in two bytes", 65_536, "Else a token takes four.")
    million: Number = fixed("Watts a megawatt", 1_000_000, "Turns W into MW.")
    reinforced: Number = fixed("FLOP of reinforcement, a parameter and token", 10, "Generate 2, reference 2, train 6.",
                               POST_TRAINING_HOURS)
    daly: Number = fixed("Divisor of Daly's series", 3, "Higher-order term of the checkpoint interval.", DALY)
    cap: Number = fixed("Greatest exponent", 300, "Keeps hopeless failure rates, and their products, finite.")
    tolerance: Number = fixed("Smallest amount of work", 1e-6, "Less than this counts as done.",
                              unit=Unit("", decimals=6))
    trace: Number = fixed("Smallest shortage of people", 1e-9, "Less than this is rounding, not work.",
                          unit=Unit("", decimals=9))
    tenth: Number = fixed("Quantile of one time in ten", 1.2816, "Standard deviations above the middle.", unit=NONE)
    near_one: Number = fixed("Distance from one", 1e-7, "Closer, a price that stands still is meant.",
                             unit=Unit("", decimals=7))
    rank: Number = fixed("Blom's shift", 0.375, "Expected place of the slowest of n nodes.", unit=NONE)
    quarter: Number = fixed("One quarter", 0.25, "In Blom's formula.", unit=NONE)
    grid: Number = fixed("Step of the share in use", 5, "Steps of the picture over use.", unit=PERCENT)
    week: Number = fixed("Hours of an ordinary week", 40, "Overtime is counted from here.", unit=HOUR)
    long_week: Number = fixed("Hours over an ordinary week that are asked for", 20, "60 hours against 40.", unit=HOUR)
    knee: Number = fixed("Hours a week that are worth their time", 48, "Output grows in step up to here.",
                         OVERTIME_OUTPUT, HOUR)
    ceiling: Number = fixed("Hours a week beyond which nothing is gained", 63, "Output stands still from here.",
                            OVERTIME_OUTPUT, HOUR)
    month_work: Number = fixed("Working hours a month", 152, "One person-month.", PERSON_MONTHS, HOUR)
    month_days: Number = fixed("Days a month", 30.4, "Of running machines.", unit=DAY)
    shifts: Number = fixed("Shifts a day", 2, "Of twelve hours.", PERSON_MONTHS)
    leads: Number = fixed("Management share of who leads", 25, "From this share on somebody leads a group.",
                          unit=PERCENT)
    least_net: Number = fixed("Least net work", 5, "However much goes to training and hiring.", unit=PERCENT)
    uncovered: Number = fixed("Load where nobody is there", 1000, "Stands for work without any capacity.", unit=PERCENT)
    far: Number = fixed("Furthest over the on-call limit that counts", 3, "Times the limit, above it.")
    size_tokens: Number = fixed("Usual training tokens", 2, "Of the usual work for people.", DEMAND_MODEL,
                                TRILLION_TOKENS)
    size_model: Number = fixed("Usual parameters", 7, "Of the usual work for people.", DEMAND_MODEL, PARAMETER)
    size_gpus: Number = fixed("Usual accelerators", 256, "Of the usual work for people.", DEMAND_MODEL)
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
    usual_data: Number = fixed("Usual work, data", 18, USUAL, DEMAND_MODEL, PERSON_MONTH)
    grows_data: Number = fixed("Growth with size, data", 0.25, POWER, DEMAND_MODEL, RATIO)
    continued_data: Number = fixed("Continued pretraining, data", 60, NEW, DEMAND_MODEL, PERCENT)
    tuned_data: Number = fixed("Fine-tuning, data", 30, NEW, DEMAND_MODEL, PERCENT)
    usual_infra: Number = fixed("Usual work, infrastructure", 10, USUAL, DEMAND_MODEL, PERSON_MONTH)
    grows_infra: Number = fixed("Growth with size, infrastructure", 0.4, POWER, DEMAND_MODEL, RATIO)
    continued_infra: Number = fixed("Continued pretraining, infrastructure", 50, NEW, DEMAND_MODEL, PERCENT)
    tuned_infra: Number = fixed("Fine-tuning, infrastructure", 20, NEW, DEMAND_MODEL, PERCENT)
    usual_pretraining: Number = fixed("Usual work, pretraining", 14, USUAL, DEMAND_MODEL, PERSON_MONTH)
    grows_pretraining: Number = fixed("Growth with size, pretraining", 0.25, POWER, DEMAND_MODEL, RATIO)
    continued_pretraining: Number = fixed("Continued pretraining, pretraining", 35, NEW, DEMAND_MODEL, PERCENT)
    tuned_pretraining: Number = fixed("Fine-tuning, pretraining", 5, NEW, DEMAND_MODEL, PERCENT)
    usual_posttraining: Number = fixed("Usual work, post-training", 14, USUAL, DEMAND_MODEL, PERSON_MONTH)
    grows_posttraining: Number = fixed("Growth with size, post-training", 0.15, POWER, DEMAND_MODEL, RATIO)
    continued_posttraining: Number = fixed("Continued pretraining, post-training", 100, NEW, DEMAND_MODEL, PERCENT)
    tuned_posttraining: Number = fixed("Fine-tuning, post-training", 80, NEW, DEMAND_MODEL, PERCENT)
    usual_evaluation: Number = fixed("Usual work, evaluation", 9, USUAL, DEMAND_MODEL, PERSON_MONTH)
    grows_evaluation: Number = fixed("Growth with size, evaluation", 0.1, POWER, DEMAND_MODEL, RATIO)
    continued_evaluation: Number = fixed("Continued pretraining, evaluation", 100, NEW, DEMAND_MODEL, PERCENT)
    tuned_evaluation: Number = fixed("Fine-tuning, evaluation", 80, NEW, DEMAND_MODEL, PERCENT)
    usual_product: Number = fixed("Usual work, product", 12, USUAL, DEMAND_MODEL, PERSON_MONTH)
    multimodal: Number = fixed("Several modalities", 1.5, "On data, pretraining, post-training, evaluation.",
                               DEMAND_MODEL, RATIO)
    five: Number = fixed("Languages that count together", 5, "Each so many add a tenth.", DEMAND_MODEL)
    tongue: Number = fixed("Work of five more languages", 10, "On data and evaluation.", DEMAND_MODEL, PERCENT)
    artefact: Number = fixed("Work for a research artefact", 50, "Of a product.", DEMAND_MODEL, PERCENT)
    regulated: Number = fixed("Work for a regulated product", 130, "On post-training and evaluation.", DEMAND_MODEL,
                              PERCENT)
