"""Which published runs a model is like, and what is said of them, of its ladder and of the reference accelerator."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.accelerators import Accelerator, accelerator_of, accelerators
from core.architecture import accelerator, ladder, like, nearby
from core.examples import example
from core.inputs.architecture import Architecture
from core.inputs.demand import CONTINUED, TUNED
from core.inputs.experiments import FROM_LADDER
from core.inputs.general import AMPERE, BLACKWELL, HOPPER, OTHER_FAMILY
from core.inputs.shape import AS_STATED, TUNING
from core.model_examples import MIX_8, SAME_13, SCAN_7
from core.plan import Plan
from core.results import Results, evaluate
from core.runs.run import Group
from core.runs.utilisation import members

MIXED = "MoE, untested"
SMALL = replace(SAME_13, sized=AS_STATED, stated_size=3e9, stated_active=3e9)
CLASSES = (
    (SAME_13, AMPERE, 64, Group.AMPERE),
    (SMALL, HOPPER, 64, Group.HOPPER_SMALL),
    (SAME_13, BLACKWELL, 64, Group.HOPPER_LARGE),
    (SAME_13, OTHER_FAMILY, 64, Group.OTHER),
    (SAME_13, HOPPER, 2, Group.FEW),
    (MIX_8, HOPPER, 64, Group.MOE),
    (SCAN_7, HOPPER, 64, Group.STATE_SPACE),
    (replace(SAME_13, approach=TUNING, people_work=CONTINUED), HOPPER, 64, Group.CONTINUED),
    (replace(SAME_13, approach=TUNING, people_work=TUNED), HOPPER, 64, Group.FINETUNE),
)


def followed(plan: Plan, model: Architecture, family: str = HOPPER, nodes: int = 64) -> Results:
    """What follows from one model alone, looking a year ahead."""
    machines = replace(plan.infrastructure[0], nodes=nodes, spares=1, paid_spares=1, try_nodes=1)
    general = replace(plan.general, family=family, horizon=12, leave=12)
    return evaluate(replace(plan, architecture=(model,), infrastructure=(machines,), general=general))


@pytest.mark.parametrize(("model", "family", "nodes", "group"), CLASSES, ids=[each[-1].value for each in CLASSES])
def test_every_class_is_found_and_told(model: Architecture, family: str, nodes: int, group: Group) -> None:
    results = followed(example(MIXED), model, family, nodes)
    assert like.group_of(results) is group
    words = nearby.sentence(results)
    assert words.startswith("Your plan comes to ")
    assert f"({like.words_of(group)}" in words
    assert len(nearby.near(results)) == 3


def test_half_of_many_runs_is_told_with_their_number() -> None:
    results = followed(example(MIXED), MIX_8)
    low, high = (100 * results.once(f"class_mfu_{end}") for end in ("low", "high"))
    count = len(members(Group.MOE))
    assert f"half of the runs like it reached {low:.0f} to {high:.0f} % (mixture of experts; {count} runs)." in (
        nearby.sentence(results)
    )


def test_few_runs_say_that_they_are_few() -> None:
    begins = "Your plan comes to 20 % end to end; "
    assert nearby.told("20 %", "1 to 2 %", "x", ()) == f"{begins}no run like it is published (x)."
    assert nearby.told("20 %", "", "x", (0.3,)) == f"{begins}the only published run like it reached 30 % (x)."
    assert nearby.told("20 %", "", "x", (0.3, 0.1)) == (
        f"{begins}the 2 published runs like it reached 10 to 30 % (x): too few to say what is usual."
    )


def test_a_generation_nobody_published_on_is_told() -> None:
    assert "None of them ran" in nearby.sentence(followed(example(MIXED), SAME_13, BLACKWELL))
    assert "None of them ran" not in nearby.sentence(followed(example(MIXED), SAME_13))


def test_nearest_runs_come_with_figures_and_source_and_name_another_class() -> None:
    for each in nearby.near(followed(example(MIXED), MIX_8)):
        assert each.source
        assert each.name
        assert float(each.figures[0].replace(",", "")) > 0
        assert ";" not in each.machines
    own, also, other = nearby.near(followed(example(MIXED), SCAN_7))
    assert ";" not in own.machines + also.machines
    assert other.machines.endswith("; dense, Hopper, under 10 B")


def test_a_model_without_compute_is_like_nothing() -> None:
    results = followed(example(MIXED), MIX_8)
    row = results.rows["flop"]
    nothing = replace(results, rows={**results.rows, "flop": replace(row, values=[0.0])})
    assert nearby.near(nothing) == ()


def test_a_ladder_says_what_it_comes_to_and_whether_it_counts() -> None:
    model = replace(MIX_8, project=3, failed=0.1, post=0.01, evaluation=0.007)
    share = sum(rung.size * rung.data * rung.runs for rung in model.ladder)
    words = ladder.told(followed(example(MIXED), model))
    assert f"take {share * 100:.0f} % of" in words
    assert f"takes {1 + share + 0.117:.2f} times that" in words
    assert words.endswith("The plan does not go by that: 3 is stated under Project.")
    assert ladder.told(followed(example(MIXED), replace(model, project_from=FROM_LADDER))).endswith("goes by that.")


def test_another_reference_says_which_figures_changed() -> None:
    plan = example(MIXED)
    newer = accelerator.use(plan, accelerator_of("B200"))
    assert accelerator.changed(plan, newer) == (
        "GPU-hours of the plan are counted in B200 180 GB now: peak 989 → 2,250\u202fTFLOP/s, "
        "memory 80 → 180\u202fGB, power of a server's share 1,275 → 1,821\u202fW."
    )
    assert accelerator.changed(newer, newer) == "GPU-hours of the plan are counted in B200 180 GB now."
    assert accelerator.standing_words(newer).endswith("2,250\u202fTFLOP/s, 180\u202fGB, 1,821\u202fW.")
    odd = newer.put("general.peak", 1234.5e12)
    assert "1,234.5\u202fTFLOP/s" in accelerator.standing_words(odd)


@pytest.mark.parametrize("part", accelerators(), ids=lambda part: part.id)
def test_every_accelerator_can_be_the_reference(part: Accelerator) -> None:
    after = accelerator.use(example(MIXED), part)
    assert after.general.accelerator == part.name
    assert after.general.peak == part.peak
