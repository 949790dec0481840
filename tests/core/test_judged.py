"""Judgements: the middle of several judges with their spread, and scales whose ends and middle are described."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.architecture.beside import blocks
from core.architecture.judged import ANCHORS, judges, label_of, scale_of, summary
from core.beside import NONE
from core.examples import CONTINUED_7, DENSE_70, MIXED, example
from core.inputs.architecture import Architecture
from core.inputs.judgement import ATTRIBUTES, LEVELS, SCALE, Judgement
from core.results import evaluate


def judged(*levels: str) -> Architecture:
    return Architecture(judgements=tuple(Judgement(f"Judge {place}", level) for place, level in enumerate(levels)))


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ((), "–"),
        (("–", "–"), "–"),
        (("High",), "High"),
        (("High", "–", "High"), "High"),
        (("Low", "Moderate"), "Low to moderate"),
        (("Moderate", "Low"), "Low to moderate"),
        (("Very low", "Moderate"), "Very low to moderate"),
        (("Low", "Moderate", "Moderate"), "Moderate (low to moderate)"),
        (("Very low", "High", "Very high"), "High (very low to very high)"),
        (("Very low", "Low", "High", "Very high"), "Low to high (very low to very high)"),
    ],
)
def test_the_middle_of_the_judges_is_told_with_their_spread(levels: tuple[str, ...], words: str) -> None:
    assert summary(judged(*levels), "maturity") == words


def test_who_judged_nothing_is_no_judge() -> None:
    assert judges(judged("High", "–")) == ("Judge 0",)


def test_every_attribute_has_a_scale_with_described_ends_and_middle() -> None:
    assert set(ANCHORS) == set(ATTRIBUTES)
    assert LEVELS[1:] == SCALE
    for name in ATTRIBUTES:
        told = scale_of(name)
        assert told.startswith("very low: ")
        assert "; moderate: " in told
        assert "; very high: " in told
        assert label_of(name).lower() == name


def test_options_stand_side_by_side_with_what_is_judged() -> None:
    results = evaluate(example(DENSE_70))
    facts = {fact.label: fact.figures for block in blocks(results) for fact in block.facts}
    assert facts["Maturity"] == ("Low to moderate", "Low")
    assert facts["Judges"] == ("2", "1")
    assert facts["It fits"] == ("yes", "yes")
    assert facts["Chance the run needs no repeat"] == ("70", "70")


def test_laws_say_nothing_of_tuning_a_model_whose_data_nobody_knows() -> None:
    plan = example(CONTINUED_7)
    tuned = replace(plan, architecture=tuple(replace(each, base_tokens=0) for each in plan.architecture))
    facts = {fact.label: fact.figures for block in blocks(evaluate(tuned)) for fact in block.facts}
    assert facts["Expected loss, Besiroglu"] == (NONE,) * 3
    known = {fact.label: fact.figures for block in blocks(evaluate(plan)) for fact in block.facts}
    assert NONE not in known["Expected loss, Besiroglu"]


def test_what_does_not_come_about_is_told_in_words() -> None:
    plan = example(MIXED).put("infrastructure.1.signature", 40)
    facts = {fact.label: fact.figures for block in blocks(evaluate(plan)) for fact in block.facts}
    assert set(facts["Release month"]) == {"not in 24"}
    assert set(facts["Run done in month"]) == {"not in 24"}
