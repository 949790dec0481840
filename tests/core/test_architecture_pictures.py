"""The pictures of models show the rows of the model and the published runs, each in its place."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from core.architecture.approaches import FIGURES
from core.architecture.like import GROUPS, group_of, words_of
from core.architecture.pictures import PARTS, WORK, charts, memory, published, reached, scaling, time_line
from core.chart_shapes import STARTS
from core.examples import CONTINUED_7, DENSE, DENSE_70, MIXED, TUNED_8, example
from core.inputs.constants import Constants
from core.inputs.laws import CLASSES
from core.inputs.shape import TUNING
from core.plan import cases
from core.results import Results, evaluate
from core.runs.published import used
from core.runs.run import Group
from core.runs.utilisation import spread, statistics
from tests.shorter import EXAMPLES

LARGE = evaluate(example(DENSE_70))


def test_every_run_that_counts_is_a_point_and_the_plan_stands_among_them() -> None:
    chart = published(LARGE)
    assert sum(len(cloud.points) for cloud in chart.clouds) == len(used())
    (plan,) = chart.lit
    assert (plan.x, plan.y) == (LARGE.once("flop"), LARGE.once("run_allocated"))
    assert plan.low < plan.y < plan.high
    assert len(chart.named) == 3


def test_lines_among_the_runs_are_hours_at_shares_of_the_peak() -> None:
    for guide, share in zip(published(LARGE).guides, (0.4, 0.2), strict=True):
        for flop, hours in guide.ends:
            assert flop / (hours * 3600 * LARGE.inputs.general.peak) == pytest.approx(share)


def test_the_plan_lies_in_the_lane_of_its_class() -> None:
    chart = reached(LARGE)
    assert [len(lane.dots) for lane in chart.lanes] == [sum(run.group == group for run in used()) for group in Group]
    (own,) = (lane for lane in chart.lanes if not math.isnan(lane.plan))
    assert own.name == words_of(group_of(LARGE)) == "dense, Hopper, 10 B and more"
    assert own.plan == pytest.approx(100 * LARGE.once("end_to_end"))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_case_belongs_to_one_class(name: str) -> None:
    plan = example(name)
    for case in cases(plan):
        assert group_of(evaluate(plan, case)) in Group


@pytest.mark.parametrize(
    ("results", "group"),
    [
        (evaluate(example(DENSE)), Group.HOPPER_LARGE),
        (evaluate(example(TUNED_8)), Group.FINETUNE),
        (evaluate(example(CONTINUED_7)), Group.CONTINUED),
        (evaluate(example(MIXED)), Group.MOE),
        (evaluate(example(MIXED), replace(example(MIXED).case, architecture=2)), Group.STATE_SPACE),
        (evaluate(example(DENSE).put("general.family", "Ampere")), Group.AMPERE),
        (evaluate(example(DENSE).put("general.family", "V100, TPU, AMD, other")), Group.OTHER),
        (evaluate(example(DENSE).put("infrastructure.1.nodes", 2)), Group.FEW),
        (evaluate(example(DENSE).put("architecture.1.layers", 20)), Group.HOPPER_SMALL),
    ],
)
def test_a_model_is_compared_with_runs_like_it(results: Results, group: Group) -> None:
    assert group_of(results) == group


def test_figures_of_classes_are_those_of_the_shipped_runs() -> None:
    k = Constants()
    for key, _ in CLASSES:
        group = GROUPS[key]
        found = statistics(group)
        for name, value in (("mfu", found.median), ("mfu_low", found.low), ("mfu_high", found.high)):
            assert getattr(k, f"{name}_{key}") == pytest.approx(value, abs=0.0005001), (name, key)
        for name, value in zip(("less", "more"), spread(group), strict=True):
            assert getattr(k, f"{name}_{key}") == pytest.approx(value, abs=0.0005001), (name, key)


def test_the_best_size_is_the_lowest_point_of_its_curve() -> None:
    chart = scaling(LARGE)
    for place, cloud in enumerate(chart.clouds):
        best, own = chart.lit[2 * place : 2 * place + 2]
        assert best.y <= min(point.y for point in cloud.points) + 1e-12
        assert best.y <= own.y
        assert cloud.points[0].x < min(best.x, own.x) < max(best.x, own.x) < cloud.points[-1].x


def test_parts_of_memory_add_up_to_what_is_used() -> None:
    chart = memory(LARGE)
    parts = [series for series in chart.piled if series.label in {label for _, label, _ in PARTS}]
    assert len(parts) == len(PARTS)
    for place, each in enumerate(LARGE.models):
        assert math.fsum(series.values[place] for series in parts) == pytest.approx(each.once("memory_used"))
    usable, whole = LARGE.once("memory_usable"), LARGE.inputs.general.memory
    assert {mark.at for mark in chart.marks} == {usable, whole}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_time_line_runs_from_the_first_experiment_to_the_release(name: str) -> None:
    results = evaluate(example(name))
    chart = time_line(results)
    assert [series.label for series in chart.seen if series.label not in dict(WORK)] == []
    for place, each in enumerate(results.models):
        lengths = [series.values[place] for series in chart.series if series.label != STARTS]
        begin = each.inputs.architecture.first_experiment - 1
        end = begin + math.fsum(length for length in lengths if not math.isnan(length))
        assert end == pytest.approx(min(each.once("release"), each.never - 1.0))


def test_laws_are_drawn_of_what_is_trained_from_scratch() -> None:
    titles = [chart.title for chart in charts(LARGE)]
    assert "Loss over size at this compute" in titles
    tuned = evaluate(example(CONTINUED_7))
    assert tuned.inputs.architecture.approach == TUNING
    assert [chart.title for chart in charts(tuned)] == titles[:-1]


def test_words_about_the_three_ways_say_what_the_runs_reached() -> None:
    told = {each.attribute: each.ways for each in FIGURES}
    k = Constants()

    def share(key: str) -> str:
        return f"{100 * getattr(k, f'mfu_{key}') + 1e-9:.0f}"

    def band(key: str) -> str:
        return f"{getattr(k, f'less_{key}'):.2g}–{getattr(k, f'more_{key}'):.3g}"

    dense, tuning, untested = told["Utilisation"]
    small = share("hopper_small")
    assert dense == f"Ampere {share('ampere')} %, Hopper {small}–{share('hopper')} %, up to 16 GPUs {share('few')} %"
    assert tuning == f"Continued {share('continued')} %, fine-tuning {share('tuned')} %"
    assert untested == f"Mixtures {share('mixture')} %, scans {share('scan')} %"
    assert told["Hours over those expected"] == (
        band("hopper"),
        f"Continued {band('continued')}, fine-tuning {band('tuned')}",
        f"Mixtures {band('mixture')}, scans {band('scan')}",
    )
