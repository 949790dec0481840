"""Rules about models: what a card must be, and the traps of calculators and published figures (compute.md 5, 6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from core.accelerators import Accelerator, known
from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.inputs.layout import ALL_SHARDED, FULL_RECOMPUTE
from core.inputs.shape import AS_STATED, LATENT, NEW_DENSE, TUNING, UNTESTED
from core.inputs.training import END_TO_END, FP8, HARDWARE, LORA, OF_CLASS, QLORA, SQUARE, STEADY
from core.issues import Fix, Issue
from core.plan import Plan, standing
from core.results import Results
from core.stretches import percent

TOKENS_A_PARAMETER = (5.0, 2000.0)
DOUBTED_MFU = 0.65
HIGH_MFU = 0.45  # above most steady figures
SPARSE = 2.0  # data sheets count twice the dense peak where half of the weights are zero
NEAR = 0.03
MANY_EPOCHS = 4.0
TABLES = 0.3  # of all parameters
LARGE_BATCH = 2.0  # over what the compute tolerates
BUBBLE = 0.25
SURE = 0.8
LEAST_PROJECT = ((NEW_DENSE, 1.5), (UNTESTED, 1.9), (TUNING, 1.1))


def stated(plan: Plan) -> Iterator[Issue]:
    """What is wrong with what is stated, in any option."""
    yield from _reference(plan)
    for place, option in enumerate(plan.architecture, 1):
        for rule in (_card, _tuning, _utilisation, _parallel, _project):
            yield from rule(f"architecture.{place}", option)


def following(plan: Plan, results: Results) -> Iterator[Issue]:
    """What follows for the chosen model that a planner should know."""
    model = standing(plan).architecture[results.case.architecture]
    where = f"architecture.{results.case.architecture + 1}"
    rules: tuple[Callable[[str, Architecture, Results], Iterator[Issue]], ...] = (
        _memory,
        _like,
        _data,
        _batch,
        _tables,
    )
    for rule in rules:
        yield from rule(where, model, results)


def _reference(plan: Plan) -> Iterator[Issue]:
    """A peak that the catalogue's dense one is half or twice of, and FP8 where there is none."""
    general, part = plan.general, known(plan.general.accelerator)
    if part is None:
        return
    times = general.peak / part.peak
    if abs(times - SPARSE) < NEAR * SPARSE or abs(times - 1 / SPARSE) < NEAR / SPARSE:
        what = "twice, as data sheets count sparsity" if times > 1 else "half of"
        yield Issue(
            "general.peak",
            f"The peak of {general.peak / 1e12:,.0f} TFLOP/s is {what} the dense BF16 peak of {part.name}, "
            f"{part.peak / 1e12:,.0f}.",
            fix=Fix(f"Set the peak to {part.peak / 1e12:,.0f} TFLOP/s", (("general.peak", part.peak),)),
        )
    yield from _eight_bits(plan, part)


def _eight_bits(plan: Plan, part: Accelerator) -> Iterator[Issue]:
    for place, option in enumerate(plan.architecture, 1):
        if option.precision == FP8 and part.peak_fp8 is None:
            yield Issue(
                f"architecture.{place}.precision",
                f"{option.name}: {part.name} has no FP8; choose BF16 or another part.",
            )


def _card(where: str, a: Architecture) -> Iterator[Issue]:
    """Figures of a card that contradict each other."""
    if a.sized == AS_STATED:
        if a.stated_active > a.stated_size:
            yield Issue(f"{where}.stated_active", f"{a.name}: more parameters are active than there are.", grave=True)
        return
    if a.layers + a.scan_layers < 1:
        yield Issue(f"{where}.layers", f"{a.name}: it has no layers at all; state some.", grave=True)
    if a.active > a.experts:
        yield Issue(f"{where}.active", f"{a.name}: a token cannot pass more experts than there are.", grave=True)
    if a.dense_layers > a.layers:
        yield Issue(f"{where}.dense_layers", f"{a.name}: more layers are without experts than there are.", grave=True)
    if a.window_layers > a.layers:
        yield Issue(f"{where}.window_layers", f"{a.name}: more layers have a window than there are.", grave=True)
    if a.layers and a.attention != LATENT and a.heads % a.kv_heads:
        yield Issue(f"{where}.kv_heads", f"{a.name}: query heads must be a multiple of key and value heads.")
    if a.layers and a.attention != LATENT and a.heads * a.head_size != a.hidden:
        yield Issue(
            f"{where}.head_size",
            f"{a.name}: heads times head size is {a.heads * a.head_size:,.0f}, not the hidden size of {a.hidden:,.0f}; "
            "few models differ there.",
        )
    if a.counting == SQUARE:
        yield Issue(
            f"{where}.counting",
            f"{a.name}: attention is counted as a full square, twice what causal training does; utilisation counted so "
            "cannot be compared with the classes.",
            fix=Fix(f"Count causal attention of {a.name}", ((f"{where}.counting", "Exact, causal"),)),
        )


def _tuning(where: str, a: Architecture) -> Iterator[Issue]:
    """What is called by one name and built as another."""
    mixed = a.stated_active < a.stated_size if a.sized == AS_STATED else a.experts > 1
    if a.approach == NEW_DENSE and (mixed or a.scan_layers > 0):
        yield Issue(
            f"{where}.approach",
            f"{a.name}: experts or state-space blocks make it an untested architecture, not a dense model.",
            fix=Fix(f"Call {a.name} untested", ((f"{where}.approach", UNTESTED),)),
        )
    if a.method in {LORA, QLORA} and a.approach != TUNING:
        yield Issue(f"{where}.method", f"{a.name}: adapters tune a model that exists; nothing new is trained by them.")


def _utilisation(where: str, a: Architecture) -> Iterator[Issue]:
    """Utilisation nobody has seen, or of another kind than it is said to be."""
    steady = a.mfu / Constants().typical if a.mfu_kind == END_TO_END else a.mfu
    if a.mfu_kind != OF_CLASS and steady > DOUBTED_MFU:
        yield Issue(
            f"{where}.mfu",
            f"{a.name}: no steady utilisation above {percent(DOUBTED_MFU)} of a dense peak is known; was that halved, "
            "recomputation counted, or FP8 measured?",
            fix=Fix(f"Use that of its class for {a.name}", ((f"{where}.mfu_kind", OF_CLASS),)),
        )
    elif a.mfu_kind == STEADY and a.recompute == FULL_RECOMPUTE and a.mfu > HIGH_MFU:
        yield Issue(
            f"{where}.mfu_kind",
            f"{a.name}: with all layers computed again, hardware counts a third more than the model does; is "
            f"{percent(a.mfu)} such a figure?",
            fix=Fix(f"Read it as measured with recomputation, {a.name}", ((f"{where}.mfu_kind", HARDWARE),)),
        )


def _parallel(where: str, a: Architecture) -> Iterator[Issue]:
    """Degrees that do not divide what they share out."""
    if a.sized == AS_STATED:
        return
    for name, of, what in (
        ("tensor", a.heads * (a.layers > 0), "query heads"),
        ("tensor", a.kv_heads * (a.layers > 0) * (a.attention != LATENT), "key and value heads"),
        ("pipeline", a.layers + a.scan_layers, "layers"),
        ("expert_parallel", a.experts, "experts"),
    ):
        degree = getattr(a, name)
        if of and of % degree and degree > 1:
            yield Issue(f"{where}.{name}", f"{a.name}: {degree:.0f} does not divide the {of:,.0f} {what}.")


def _project(where: str, a: Architecture) -> Iterator[Issue]:
    """A multiplier below every published project, and a chance of success above what the untested ever had."""
    least = dict(LEAST_PROJECT)[a.approach]
    if a.project_from == "Stated" and 1 < a.project < least:
        yield Issue(
            f"{where}.project",
            f"{a.name}: project over final run of {a.project:g} is below that of published projects of its kind, "
            f"{least:g} and more.",
        )
    if a.approach == UNTESTED and a.success > SURE:
        yield Issue(
            f"{where}.success",
            f"{a.name}: a chance of {percent(a.success)} that an untested run needs no repeat is hopeful; two of five "
            "published histories lost part of a run.",
        )


def _memory(where: str, a: Architecture, results: Results) -> Iterator[Issue]:
    """A layout that does not fit, with what would make it fit."""
    once = results.once
    used, usable, gpus = once("memory_used"), once("memory_usable"), once("run_gpus")
    if once("gpus_least") > gpus:
        yield Issue(
            f"{where}.sharding",
            f"{a.name}: its states need at least {once('gpus_least'):,.0f} accelerators of "
            f"{results.inputs.general.memory / 1e9:,.0f} GB; the run has {gpus:,.0f}.",
            grave=True,
        )
    elif used > usable:
        yield Issue(
            f"{where}.sharding",
            f"{a.name}: one accelerator would have to hold {used / 1e9:,.1f} GB, {usable / 1e9:,.1f} are planned with.",
            fix=_smaller(where, a),
        )
    if once("group") > gpus:
        yield Issue(
            f"{where}.pipeline",
            f"{a.name}: one copy takes {once('group'):,.0f} accelerators, the run has {gpus:,.0f}.",
            grave=True,
        )
    if a.tensor > results.inputs.infrastructure.gpus:
        yield Issue(
            f"{where}.tensor",
            f"{a.name}: tensor parallel of {a.tensor:.0f} reaches beyond one node of "
            f"{results.inputs.infrastructure.gpus:.0f}; between nodes it is slow.",
        )


def _smaller(where: str, a: Architecture) -> Fix | None:
    """The next thing that makes a layout smaller; nothing where all is done."""
    if a.sharding != ALL_SHARDED:
        return Fix(f"Share out all states of {a.name}", ((f"{where}.sharding", ALL_SHARDED),))
    if a.recompute != FULL_RECOMPUTE:
        return Fix(f"Compute all layers of {a.name} again", ((f"{where}.recompute", FULL_RECOMPUTE),))
    return None


def _like(where: str, a: Architecture, results: Results) -> Iterator[Issue]:
    """An end-to-end utilisation above three quarters of the runs like it."""
    planned, low, high = (results.once(key) for key in ("end_to_end", "class_mfu_low", "class_mfu_high"))
    if planned > high and a.mfu_kind != OF_CLASS:
        yield Issue(
            f"{where}.mfu",
            f"{a.name}: the plan comes to {percent(planned)} of the peak end to end; half of the runs like it reached "
            f"{percent(low)} to {percent(high)}.",
            fix=Fix(f"Use that of its class for {a.name}", ((f"{where}.mfu_kind", OF_CLASS),)),
        )


def _data(where: str, a: Architecture, results: Results) -> Iterator[Issue]:
    """Too few or too many tokens for the size, and data that is worn out."""
    low, high = TOKENS_A_PARAMETER
    share = results.once("per_parameter")
    if a.approach != TUNING and not low <= share <= high:
        yield Issue(
            f"{where}.tokens",
            f"{a.name}: {share:,.1f} tokens a parameter lie outside what anybody trains on ({low:g} to {high:,.0f}); "
            "check the units of tokens and parameters.",
        )
    epochs = results.once("epochs")
    if epochs > MANY_EPOCHS:
        yield Issue(
            f"{where}.corpus",
            f"{a.name}: the data is seen {epochs:,.1f} times and teaches as much as "
            f"{(results.once('learned') - a.base_tokens) / 1e12:,.2f} T new tokens; up to four times costs little.",
        )


def _batch(where: str, a: Architecture, results: Results) -> Iterator[Issue]:
    """A batch that training does not tolerate, too little of it for the accelerators, and idle stages."""
    once = results.once
    if a.batch > LARGE_BATCH * once("batch_tolerated"):
        yield Issue(
            f"{where}.batch",
            f"{a.name}: a batch of {a.batch / 1e6:,.1f} M tokens is far above what so little compute tolerates, "
            f"{once('batch_tolerated') / 1e6:,.1f} M; steps would be wasted.",
        )
    if once("run_gpus") > once("gpus_most"):
        yield Issue(
            f"{where}.batch",
            f"{a.name}: {once('sequences'):,.0f} sequences a step keep {once('gpus_most'):,.0f} accelerators busy, "
            f"the run has {once('run_gpus'):,.0f}; raise the batch or share out more.",
        )
    elif a.pipeline > 1 and once("bubble") > BUBBLE:
        yield Issue(
            f"{where}.pipeline",
            f"{a.name}: stages of the pipeline idle {percent(once('bubble'))} of the time they work; more passes of "
            "a step or chunks of a stage make that less.",
        )


def _tables(where: str, a: Architecture, results: Results) -> Iterator[Issue]:
    """Tables of tokens that make up much of a model: vocabulary is easily counted twice."""
    if a.sized == AS_STATED:
        return
    tables = results.once("table_size") * (1 + a.is_untied)
    if tables > TABLES * results.once("parameters"):
        yield Issue(
            f"{where}.is_untied",
            f"{a.name}: tables of tokens are {percent(tables / results.once('parameters'))} of all parameters; is the "
            "output matrix really a separate one?",
        )
