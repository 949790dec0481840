"""The options for the model side by side: facts down, options across, the other two decisions as chosen."""

from __future__ import annotations

from dataclasses import replace

from core.architecture.judged import judges, label_of, scale_of, summary
from core.beside import NONE, Across, Block
from core.facts import is_beyond
from core.inputs.judgement import ATTRIBUTES
from core.inputs.shape import TUNING
from core.plan import standing
from core.results import Results
from core.units import FLAG

BLOCKS = (
    ("Outcome", ("release", "total_cost", "machine_cost", "run_finished", "end_to_end")),
    ("Size and compute", ("parameters", "active_parameters", "per_parameter", "epochs", "token_flop", "flop",
                          "life_flop")),
    ("Hours of one clean run", ("need", "run_allocated", "hours_low", "hours_high", "class_hours", "run_days",
                                "token_speed", "run_energy")),
    ("The project around it", ("project_used", "ladder", "rl_share", "rl_hours", "try_need", "run_need")),
    ("Utilisation", ("steady_used", "end_to_end", "class_mfu_low", "class_mfu", "class_mfu_high")),
    ("Expected loss, to compare", ("loss_hoffmann", "loss_besiroglu", "best_size_hoffmann", "best_size_besiroglu",
                                   "tokens_for_hoffmann", "tokens_for_besiroglu")),
    ("Memory of an accelerator", ("memory_used", "memory_usable", "fits", "memory_states", "memory_activations",
                                  "gpus_least")),
    ("Layout and storage", ("data_parallel", "micro_batches", "bubble", "gpus_most", "batch_tolerated",
                            "checkpoint_full", "stored")),
    ("In use", ("served_flop", "served_hours", "served_cost", "cache")),
)  # fmt: skip
OF_TRAINING = frozenset(key for title, keys in BLOCKS if title.startswith("Expected loss") for key in keys)
LABELS = (("run_finished", "Run done in month"), ("class_mfu", "Median of such runs"))
STRONG = frozenset({"release", "total_cost", "run_allocated", "loss_besiroglu", "memory_used"})
DECIMALS = 2
FINE = frozenset({"loss_hoffmann", "loss_besiroglu"})
CHANCE = "Chance the run needs no repeat"


def blocks(results: Results) -> tuple[Block, ...]:
    """What follows from each option, its chance, and how it is judged."""
    found = [Block(title, tuple(_across(key, results) for key in keys)) for title, keys in BLOCKS]
    found.insert(4, _chance(results))
    return (*found, _judged(results))


def names(results: Results) -> tuple[str, ...]:
    """The options' names."""
    return tuple(option.name for option in standing(results.plan).architecture)


def _across(key: str, results: Results) -> Across:
    line = results.models[0].rows[key].line
    figures = tuple(_figure(key, each) for each in results.models)
    unit = "" if line.unit == FLAG else line.unit.symbol
    return Across(dict(LABELS).get(key, line.label), unit, figures, line.note, strong=key in STRONG, key=key)


def _figure(key: str, results: Results) -> str:
    """The figure without its unit; words where these are the answer, a dash where a law says nothing of tuning."""
    unit, model = results.rows[key].line.unit, results.inputs.architecture
    if unit == FLAG:
        return "yes" if results.once(key) else "no"
    if is_beyond(key, results):
        return f"not in {results.never - 1}"
    if key in OF_TRAINING and model.approach == TUNING and not model.base_tokens:
        return NONE
    decimals = 0 if unit.money else unit.decimals if key in FINE else min(unit.decimals, DECIMALS)
    return replace(unit, decimals=decimals).plain(results.once(key))


def _chance(results: Results) -> Block:
    """How likely the run succeeds at once, and what is repeated otherwise."""
    options = [each.inputs.architecture for each in results.models]
    return Block(
        "Chance",
        (
            Across(CHANCE, "%", tuple(f"{100 * option.success:g}" for option in options), strong=True),
            Across("Share repeated otherwise", "%", tuple(f"{100 * option.repeat:g}" for option in options)),
        ),
    )


def _judged(results: Results) -> Block:
    """What the judges of each option think."""
    options = standing(results.plan).architecture
    facts = [
        Across(label_of(name), "", tuple(summary(option, name) for option in options), scale_of(name))
        for name in ATTRIBUTES
    ]
    counts = tuple(str(len(judges(option))) for option in options)
    return Block("As judged", (*facts, Across("Judges", "", counts)))
