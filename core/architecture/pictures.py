"""The pictures of the options for the model: published runs around it, scaling laws, memory, time line."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

from core.architecture.beside import names
from core.architecture.like import group_of, words_of
from core.chart_points import Cloud, Guide, Lit, Measure, Point, Points, Shape, nearest
from core.chart_shapes import Span, filled, gantt
from core.chart_strips import Dot, Lane, Strip
from core.charts import Chart, Series
from core.inputs.laws import LAWS
from core.inputs.shape import TUNING
from core.results import Results
from core.runs.published import SECONDS, Reached
from core.runs.run import Group
from core.runs.utilisation import members

GIGA = 1e9
RUNS = "Published runs and this plan"
PEAKS = (0.4, 0.2)  # shares of the peak with a line among published runs
NAMED = 3
ROLES = tuple(f"series{number}" for number in range(1, 9))
SHAPES = tuple(shape for shape in Shape if shape is not Shape.NONE)
SIZES, SPREAD, FINE = 41, 1.2, 4  # points of a curve, its reach in powers of ten either way, marked points apart
PARTS = (
    ("memory_weights", "weights", "series1"),
    ("memory_gradients", "gradients", "series2"),
    ("memory_optimizer", "optimizer", "series5"),
    ("memory_gathered", "gathered layer", "series4"),
    ("memory_activations", "activations", "series3"),
    ("memory_framework", "framework", "series6"),
)
WORK = (
    ("experiments", "series2"),
    ("waiting", "muted"),
    ("final run", "series1"),
    ("repeats expected", "warn"),
    ("post-training, evaluation", "series3"),
)


def charts(results: Results) -> tuple[Chart, ...]:
    """Every picture of the model; the curves of scaling laws only where they say something."""
    laws = (scaling(results),) if _is_lawful(results) else ()
    return (published(results), reached(results), memory(results), time_line(results), *laws)


def published(results: Results) -> Points:
    """GPU-hours over FLOP of published runs, one kind of point a class, and the chosen model with its range."""
    clouds = tuple(
        Cloud(words_of(group), points, ROLES[place % len(ROLES)], SHAPES[place % len(SHAPES)])
        for place, group in enumerate(Group)
        if (points := tuple(map(_point, members(group))))
    )
    flop, hours = results.once("flop"), results.once("run_allocated")
    plan = Lit(flop, hours, results.inputs.architecture.name, "", results.once("hours_low"), results.once("hours_high"))
    everyone = [point.x for cloud in clouds for point in cloud.points] + [flop]
    ends = min(everyone), max(everyone)
    chart = Points(
        RUNS,
        x_title="training compute",
        y_title="accelerator-hours",
        clouds=clouds,
        lit=(plan,),
        guides=tuple(_at_peak(share, ends, results) for share in PEAKS),
        across=Measure(log=True, unit="FLOP"),
        up=Measure(log=True),
    )
    return replace(chart, named=nearest(chart, NAMED))


def reached(results: Results) -> Strip:
    """End-to-end utilisation of published runs by class, and what the plan comes to in its own."""
    own = group_of(results)
    lanes = tuple(
        Lane(
            words_of(group),
            tuple(Dot(100 * run.mfu, run.run.name, _hardware(run)) for run in members(group)),
            100 * results.once("end_to_end") if group == own else math.nan,
        )
        for group in Group
    )
    return Strip(
        "End-to-end utilisation by class",
        lanes=lanes,
        x_title="class of runs",
        y_title="model FLOPs over the dense peak of all hours, %",
    )


def scaling(results: Results) -> Points:
    """Expected loss over size at the compute of the chosen model, by two sets of coefficients, and the model itself."""
    flop, size = results.once("flop"), results.once("equivalent")
    clouds, lit = [], []
    for place, (key, name) in enumerate(LAWS[1:]):
        role = ROLES[place]
        best = results.once(f"best_size_{key}")
        low, high = (edge(math.log10(best), math.log10(size)) for edge in (min, max))
        steps = [low - SPREAD + (high - low + 2 * SPREAD) * step / (SIZES - 1) for step in range(SIZES)]
        points = tuple(Point(10**step, _loss(results, key, 10**step, flop), "") for step in steps)
        clouds.append(Cloud(name, points, role, Shape.NONE, joined=True, dashed=place > 0))
        lit.append(Lit(best, _loss(results, key, best, flop), f"best by {name}", role=role, shape=Shape.DOT))
        lit.append(Lit(size, results.once(f"loss_{key}"), f"{results.inputs.architecture.name}, {name}", role=role))
    return Points(
        "Loss over size at this compute",
        x_title="parameters",
        y_title="expected loss, nats a token",
        clouds=tuple(clouds),
        lit=tuple(lit),
        across=Measure(log=True),
    )


def memory(results: Results) -> Chart:
    """What one accelerator of each option holds, against what is planned with and what there is."""
    each, count = results.models, len(results.models)
    whole = results.inputs.general.memory
    return filled(
        "Memory of one accelerator",
        names(results),
        tuple(Series(label, tuple(one.once(key) for one in each), role) for key, label, role in PARTS),
        (
            Series("planned with", tuple(one.once("memory_usable") for one in each), "text"),
            Series(f"in all, {whole / GIGA:.0f} GB", (whole,) * count, "muted"),
        ),
        y_title="GB",
        scale=GIGA,
    )


def time_line(results: Results) -> Chart:
    """From the first experiment to the release: a bar an option, within the horizon."""
    rows = tuple((name, _spans(each)) for name, each in zip(names(results), results.models, strict=True))
    return gantt("Experiments, run, release", rows, WORK, y_title="months from the start")


def _point(run: Reached) -> Point:
    return Point(run.flop, run.hours, run.run.name, f"{_hardware(run)}, {run.mfu:.0%} of its peak")


def _hardware(run: Reached) -> str:
    part = run.run.accelerator
    return part.name if part is not None else ""


def _at_peak(share: float, ends: tuple[float, float], results: Results) -> Guide:
    """Hours of the reference accelerator at a share of its peak."""
    speed = SECONDS * results.inputs.general.peak * share
    return Guide(f"{share:.0%} of this peak", tuple((flop, flop / speed) for flop in ends))


def _is_lawful(results: Results) -> bool:
    """Whether the laws say something: of what is trained from scratch."""
    return results.inputs.architecture.approach != TUNING


def _loss(results: Results, key: str, size: float, flop: float) -> float:
    """The loss of a model of this size that spends the compute on 6 N D (Hoffmann et al. 2022)."""
    k = results.inputs.constants
    a, b, e, alpha, beta = (getattr(k, f"{part}_{key}") for part in ("a", "b", "e", "alpha", "beta"))
    tokens = flop / (k.train_pass * size)
    return float(e + a / size**alpha + b / tokens**beta)


def _spans(results: Results) -> tuple[Span, ...]:
    """Experiments, waiting for people and machines, the run, its expected repeats, what comes after; to the horizon."""
    last = results.never - 1.0
    begin = min(results.inputs.architecture.first_experiment - 1, last)
    tried = _until(results.months("try_left"), last)
    first = next((float(month - 1) for month, hours in enumerate(results.months("run_hours")) if hours > 0), last)
    ran = results.once("run_finished") or last
    released = min(results.once("release"), last)
    clean = first + (ran - first) * results.once("need") / results.once("run_need")
    moments = [begin, tried, first, clean, ran, released]
    steps = [max(moments[: place + 1]) for place in range(len(moments))]
    kinds = (name for name, _ in WORK)
    return tuple((kind, start, end) for kind, (start, end) in zip(kinds, pairwise(steps), strict=True))


def _until(left: list[float], last: float) -> float:
    """The month at whose end nothing is left."""
    return next((float(month) for month, hours in enumerate(left) if hours <= 1e-6), last)  # noqa: PLR2004 - as the model
