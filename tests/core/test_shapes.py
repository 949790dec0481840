"""Well-known shapes: each comes to its published size, and a new option begins with one."""

from __future__ import annotations

import pytest

from core import shapes
from core.checks import check
from core.examples import DENSE, example
from core.inputs.training import OF_CLASS
from core.issues import Invalid
from core.plan import Plan
from core.results import evaluate
from core.shapes import Known
from ui import changes

ROUNDED = frozenset({"GPT-3 175B"})  # published as 175 B only
PLAN = example(DENSE)


def planned(known: Known) -> Plan:
    return shapes.add(PLAN, known.model.name)


@pytest.mark.parametrize("known", shapes.shapes(), ids=lambda known: known.model.name)
def test_a_shape_comes_to_its_published_size(known: Known) -> None:
    results = evaluate(planned(known))
    margin = 0.0025 if known.model.name in ROUNDED else 0.0005
    assert results.once("parameters") == pytest.approx(known.published, rel=margin)
    if known.published_active is not None:
        assert results.once("active_parameters") == pytest.approx(known.published_active, rel=0.01)
    assert not results.rows["parameters"].is_monthly


@pytest.mark.parametrize("known", shapes.shapes(), ids=lambda known: known.model.name)
def test_a_card_does_not_contradict_itself(known: Known) -> None:
    plan = planned(known)
    where = f"architecture.{len(plan.architecture)}."
    found = [issue for issue in check(plan, evaluate(plan)) if issue.where.startswith(where) and issue.grave]
    assert [issue for issue in found if "at least" not in issue.says] == []


def test_a_new_option_begins_with_a_shape_and_has_a_name_of_its_own() -> None:
    once = changes.begun(PLAN, "architecture", "Llama 3 8B")
    assert [each.name for each in once.architecture][-1] == "Llama 3 8B"
    assert once.case.architecture == len(PLAN.architecture)
    assert once.architecture[-1].mfu_kind == OF_CLASS
    twice = changes.begun(once, "architecture", "Llama 3 8B")
    assert len({each.name for each in twice.architecture}) == len(twice.architecture)
    assert "DeepSeek-V3 671B-A37B" in changes.presets_of("architecture")


def test_a_shape_that_is_not_there_is_refused() -> None:
    with pytest.raises(Invalid, match="There is no shape called “GPT-9”; there are: Llama 2 7B, "):
        shapes.shape_of("GPT-9")


def test_every_shape_says_where_it_comes_from() -> None:
    assert all(known.source.title and known.source.grade for known in shapes.shapes())
    assert len({known.model.name for known in shapes.shapes()}) == len(shapes.shapes())
