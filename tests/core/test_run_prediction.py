"""Predictions of runs: what must hold of every run, what is assumed, and the published runs like it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.accelerators import HOPPER, accelerator_of, accelerators
from core.runs.flop import shape_of
from core.runs.nearest import nearest
from core.runs.prediction import Hours, predict
from core.runs.published import names
from core.runs.run import CONTINUED, DENSE, FINETUNE, HYBRID, KINDS, MOE, SSM, Group, Run
from core.runs.utilisation import GOODPUT, STATED, STRANGE, is_strange, spread, usual

H100 = accelerator_of("H100 SXM")
RUN = Run(
    name="Ours", total=8e9, active=8e9, tokens=1e12, layers=32, hidden=4096, sequence=4096, accelerator=H100, count=512
)
RUNS = st.builds(
    Run,
    name=st.sampled_from(("Ours", "Llama 3 8B", "OLMoE-1B-7B", "Falcon-Mamba-7B")),
    kind=st.sampled_from(KINDS),
    total=st.just(1e12),
    active=st.floats(1e6, 1e12),
    tokens=st.floats(1e6, 1e14),
    layers=st.none() | st.integers(1, 200),
    hidden=st.none() | st.integers(64, 20_000),
    sequence=st.none() | st.integers(128, 1_000_000),
    accelerator=st.sampled_from(accelerators()),
    count=st.none() | st.integers(1, 100_000),
    steady=st.none() | st.floats(0.01, 1),
)


def hours(run: Run) -> Hours:
    """The hours of a run that has them."""
    found = predict(run).hours
    assert found is not None
    return found


@settings(max_examples=200)
@given(RUNS, st.floats(1, 100))
def test_more_tokens_never_take_fewer_hours(run: Run, times: float) -> None:
    more = replace(run, tokens=(run.tokens or 0) * times)
    before, after = hours(run), hours(more)
    assert (after.low, after.likely, after.high) >= (before.low, before.likely, before.high)


@settings(max_examples=200)
@given(RUNS)
def test_a_range_stands_around_its_middle(run: Run) -> None:
    found, predicted = hours(run), predict(run)
    assert 0 < found.low < found.likely < found.high
    assert predicted.days == (None if run.count is None else pytest.approx(found.likely / 24 / run.count))
    assert predicted.least is None or predicted.least >= 1


@settings(max_examples=100)
@given(RUNS)
def test_twice_the_peak_takes_half_the_hours(run: Run) -> None:
    assert run.accelerator is not None
    faster = replace(run.accelerator, peak=2 * run.accelerator.peak)
    assert hours(replace(run, accelerator=faster)).likely == pytest.approx(hours(run).likely / 2)


def test_hours_are_flop_over_peak_and_the_utilisation_of_the_class() -> None:
    work = 6 * 8e9 * 1e12 + 6 * 32 * 4096 * 4096 * 1e12
    found = predict(RUN)
    assert (found.group, found.assumed) == (Group.HOPPER_SMALL, ())
    assert found.flop == pytest.approx(work)
    likely = work / (3600 * 989e12 * usual(Group.HOPPER_SMALL))
    low, high = spread(Group.HOPPER_SMALL)
    assert found.hours is not None
    three = (found.hours.low, found.hours.likely, found.hours.high)
    assert three == pytest.approx((likely * low, likely, likely * high))
    assert found.days == pytest.approx(likely / 24 / 512)
    assert found.least == 3


def test_the_range_of_hours_is_near_that_of_the_whole_data() -> None:
    low, high = spread(Group.MOE)
    assert low == pytest.approx(0.70, abs=0.03)
    assert high == pytest.approx(1.47, abs=0.05)
    assert all(low > STATED[group][0] and high < STATED[group][1] for group in (Group.STATE_SPACE, Group.FINETUNE))
    assert STATED[Group.CONTINUED] == (0.75, 1.75)


def test_the_teams_own_steady_mfu_goes_before_the_class_and_is_narrower() -> None:
    found, wide = predict(replace(RUN, steady=0.4)), hours(RUN)
    assert found.hours is not None
    assert found.flop == pytest.approx(6 * 8e9 * 1e12)
    assert found.hours.likely == pytest.approx(6 * 8e9 * 1e12 / (3600 * 989e12 * 0.4 * GOODPUT))
    assert found.hours.high / found.hours.low < 0.75 * wide.high / wide.low
    assert found.assumed == ("own steady MFU 40 % of 6ND, times goodput 0.85, in place of the class",)
    assert "is it of the dense BF16 peak?" in predict(replace(RUN, steady=0.7)).assumed[1]


def test_hardware_without_published_runs_has_a_wider_range_and_says_so() -> None:
    found = predict(replace(RUN, accelerator=accelerator_of("B200")))
    assert found.hours is not None
    low, high = spread(Group.HOPPER_SMALL)
    assert found.hours.low / found.hours.likely == pytest.approx(low**STRANGE)
    assert found.hours.high / found.hours.likely == pytest.approx(high**STRANGE)
    assert found.assumed == ("no run on B200 180 GB is published: as others of the class, with a wider range",)
    strange = {each.id for each in accelerators() if is_strange(each)}
    assert {"b200", "gb300", "mi300x", "tpu-v5p"} <= strange
    assert not strange & {"h200-sxm-141", "a100-pcie-80", "v100-sxm-16", "tpu-v4", "mi250x", "trainium1"}


def test_flop_that_are_stated_go_before_the_formula() -> None:
    found = predict(replace(RUN, active=None, tokens=None, flop=1e22))
    assert found.flop == 1e22
    assert found.assumed == (
        "FLOP as stated",
        "only 2 published runs are of the class",
        "size not stated: taken as 10 B or more",
    )


@pytest.mark.parametrize("kind", [SSM, HYBRID])
def test_state_space_layers_have_no_attention(kind: str) -> None:
    found = predict(replace(RUN, kind=kind))
    assert found.flop == pytest.approx(6 * 8e9 * 1e12)
    assert "6ND without attention" in found.assumed[0]
    assert found.assumed[1] == "only 2 published runs are of the class"


@pytest.mark.parametrize(
    ("changes", "assumed"),
    [
        ({"sequence": None}, ("seq_len not stated: 4,096 taken",)),
        ({"count": None}, ("no n_accelerators: more than 16 taken, no days",)),
        ({"layers": None}, ("layers or hidden not stated: 6ND without attention",
                            "min_accelerators of 34 layers of 4,352, the shape of a dense model")),
        ({"count": 2}, ("2 accelerators hold less than the states in full training need",)),
        ({"sequence": 2**18}, ("one sequence of 262,144 tokens does not fit into one accelerator",)),
        ({"kind": MOE, "total": None}, ("params_total not stated: no min_accelerators",)),
        ({"kind": FINETUNE}, ("only 3 published runs are of the class",)),
        ({"kind": CONTINUED}, ()),
    ],
)  # fmt: skip
def test_everything_that_is_assumed_is_said(changes: dict[str, object], assumed: tuple[str, ...]) -> None:
    run = replace(RUN, **changes)  # type: ignore[arg-type]
    assert predict(run).assumed == assumed
    assert predict(run).hours is not None


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"tokens": None}, "missing: tokens"),
        ({"active": None, "total": None}, "missing: params_active"),
        ({"accelerator": None}, "missing: accelerator"),
        ({"kind": ""}, "missing: kind"),
        ({"kind": "", "active": None, "tokens": None, "accelerator": None},
         "missing: kind, params_active, tokens, accelerator"),
    ],
)  # fmt: skip
def test_without_what_is_needed_there_are_no_figures(changes: dict[str, object], says: str) -> None:
    found = predict(replace(RUN, **changes))  # type: ignore[arg-type]
    assert (found.hours, found.days) == (None, None)
    assert found.assumed[0] == says


@pytest.mark.parametrize(("size", "layers", "hidden"), [(6.7e9, 32, 4096), (70e9, 80, 8192), (405e9, 126, 16384)])
def test_the_shape_that_is_assumed_is_like_those_that_were_built(size: float, layers: int, hidden: int) -> None:
    shape = shape_of(Run(total=size))
    assert shape is not None
    assert shape.layers == pytest.approx(layers, rel=0.12)
    assert shape.hidden == pytest.approx(hidden, rel=0.12)
    assert not shape.is_stated


def test_the_runs_most_like_a_plan_are_of_its_class_and_size() -> None:
    found = nearest(4.8e22, Group.HOPPER_SMALL, HOPPER)
    assert [each.run.name for each in found] == ["phi-3.5-mini 3.8B", "SmolLM3-3B", "Olmo 3 7B"]
    assert [round(each.mfu, 2) for each in found] == [0.2, 0.29, 0.37]
    assert all(each.hours > 0 and each.flop > each.first > 0 for each in found)
    moes = nearest(4.8e22, Group.MOE, "Other", count=2)
    assert [each.run.name for each in moes] == ["GLaM-1.2T", "OLMoE-1B-7B"]
    assert len(nearest(1e20, Group.STATE_SPACE, HOPPER)) == 3


def test_names_in_other_writing_are_the_same_run() -> None:
    assert "llama270b" in names()
    assert hours(replace(RUN, name="Llama-3-8B")) == hours(replace(RUN, name="llama 3 8b")) != hours(RUN)
    assert hours(replace(RUN, kind=DENSE, name="")) == hours(RUN)
