"""Traps of calculators and cards: each has its sentence and, where offered, its fix."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core import fixes
from core.checks import check
from core.examples import CONTINUED_7, DENSE_70, MIXED, example
from core.issues import Issue
from core.plan import Plan
from core.results import evaluate

DENSE, MIXTURE, TUNED = example(DENSE_70), example(MIXED), example(CONTINUED_7)
ONE = "architecture.1."


def stated(plan: Plan, **values: Any) -> Plan:
    """The plan with figures of its chosen model changed."""
    first = replace(plan.architecture[0], **values)
    return replace(plan, architecture=(first, *plan.architecture[1:]))


def told(plan: Plan, where: str) -> list[Issue]:
    return [issue for issue in check(plan, evaluate(plan)) if issue.where == where]


def mended(plan: Plan, issue: Issue) -> Plan:
    assert issue.fix is not None
    return fixes.apply(plan, issue.fix)


def trap(words: str, plan: Plan, where: str, says: str, *, mended: bool = False, **values: Any) -> Any:
    """One wrong figure, the input it is told beside, and part of the sentence."""
    return pytest.param(plan, values, where, says, mended, id=words)


@pytest.mark.parametrize(
    ("plan", "values", "where", "says", "is_mended"),
    [
        trap(
            "more active than there are",
            DENSE,
            "stated_active",
            "more parameters are active",
            sized="As stated",
            stated_active=8000000000.0,
        ),
        trap("no layers", DENSE, "layers", "has no layers at all", layers=0.0),
        trap("more experts than there are", MIXTURE, "active", "cannot pass more experts", active=9.0),
        trap(
            "more dense layers than there are",
            MIXTURE,
            "dense_layers",
            "without experts than there are",
            dense_layers=33.0,
        ),
        trap("more windows than layers", DENSE, "window_layers", "have a window than there are", window_layers=81.0),
        trap("heads that do not divide", DENSE, "kv_heads", "multiple of key and value heads", kv_heads=7.0),
        trap(
            "heads that do not fill the width",
            DENSE,
            "head_size",
            "4,096, not the hidden size of 8,192",
            head_size=64.0,
        ),
        trap("a full square", DENSE, "counting", "counted as a full square", mended=True, counting="Exact, full"),
        trap(
            "a mixture called dense",
            MIXTURE,
            "approach",
            "make it an untested architecture",
            mended=True,
            approach="New dense",
        ),
        trap("adapters of a new model", DENSE, "method", "adapters tune a model that exists", method="LoRA"),
        trap("a utilisation nobody has seen", DENSE, "mfu", "no steady utilisation above 65", mended=True, mfu=0.8),
        trap(
            "an end-to-end figure nobody has seen",
            DENSE,
            "mfu",
            "no steady",
            mended=True,
            mfu=0.6,
            mfu_kind="End to end",
        ),
        trap("recomputation counted", DENSE, "mfu_kind", "hardware counts a third more", mended=True, mfu=0.5),
        trap("a degree that does not divide", DENSE, "tensor", "3 does not divide the 64 query heads", tensor=3.0),
        trap("a project cheaper than any", DENSE, "project", "below that of published projects", project=1.2),
        trap("an untested run that cannot fail", MIXTURE, "success", "is hopeful", success=0.95),
        trap(
            "too many accelerators needed",
            TUNED,
            "sharding",
            "need at least",
            sized="As stated",
            stated_size=700000000000.0,
            stated_active=7000000000.0,
        ),
        trap(
            "states that do not fit",
            DENSE,
            "sharding",
            "would have to hold",
            mended=True,
            sharding="Nothing (each keeps all)",
        ),
        trap(
            "activations that do not fit",
            DENSE,
            "sharding",
            "would have to hold",
            mended=True,
            recompute="FlashAttention or selective",
            tensor=1.0,
        ),
        trap("a copy larger than the cluster", TUNED, "pipeline", "one copy takes 128", pipeline=32.0, context=4.0),
        trap("tensor parallel beyond a node", DENSE, "tensor", "reaches beyond one node", tensor=16.0, kv_heads=16.0),
        trap(
            "better than three quarters of its like",
            DENSE,
            "mfu",
            "half of the runs like it reached",
            mended=True,
            mfu=0.6,
            mfu_kind="Steady",
            recompute="FlashAttention or selective",
        ),
        trap("too few tokens", DENSE, "tokens", "1.4 tokens a parameter lie outside", tokens=100000000000.0),
        trap("too many tokens", DENSE, "tokens", "tokens a parameter lie outside", tokens=400000000000000.0),
        trap("data that is worn out", DENSE, "corpus", "the data is seen 14.0 times", corpus=100000000000.0),
        trap(
            "a batch that is not tolerated",
            TUNED,
            "batch",
            "far above what so little compute tolerates",
            batch=100000000.0,
        ),
        trap(
            "more accelerators than a batch keeps at work",
            DENSE,
            "batch",
            "sequences a step keep",
            batch=500000.0,
            tensor=1.0,
        ),
        trap("stages that idle", DENSE, "pipeline", "stages of the pipeline idle", pipeline=8.0, batch=1000000.0),
        trap(
            "tables counted twice",
            DENSE,
            "is_untied",
            "is the output matrix really a separate one",
            layers=4.0,
            tensor=4.0,
        ),
    ],
)
def test_a_trap_is_told_and_mended(plan: Plan, values: dict[str, Any], where: str, says: str, is_mended: bool) -> None:  # noqa: FBT001
    assert not [issue for issue in told(plan, ONE + where) if says in issue.says]
    wrong = stated(plan, **values)
    (issue,) = [issue for issue in told(wrong, ONE + where) if says in issue.says]
    assert (issue.fix is not None) is is_mended
    if is_mended:
        after = told(mended(wrong, issue), ONE + where)
        assert not [other for other in after if other.says == issue.says]


@pytest.mark.parametrize(("factor", "words"), [(2.0, "twice, as data sheets count sparsity"), (0.5, "half of")])
def test_a_peak_with_sparsity_is_told_and_mended(factor: float, words: str) -> None:
    wrong = DENSE.put("general.peak", DENSE.general.peak * factor)
    (issue,) = told(wrong, "general.peak")
    assert words in issue.says
    assert mended(wrong, issue).general.peak == 989e12
    assert not told(DENSE.put("general.accelerator", "My own"), "general.peak")


def test_eight_bits_are_refused_where_the_part_has_none() -> None:
    wrong = stated(DENSE, precision="FP8")
    assert not told(wrong, ONE + "precision")
    older = wrong.put("general.accelerator", "A100 SXM 80 GB")
    assert "has no FP8" in told(older, ONE + "precision")[0].says


def test_a_layout_with_everything_shared_out_and_computed_again_offers_nothing_more() -> None:
    wrong = stated(DENSE, tensor=1.0, context=1.0, sequence=65_536.0)
    (issue,) = [each for each in told(wrong, ONE + "sharding") if "would have to hold" in each.says]
    assert issue.fix is None
