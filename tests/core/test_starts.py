"""The three ways to begin a plan."""

from __future__ import annotations

import pytest

from core.examples import NAMES, example
from core.headline import headline
from core.results import evaluate
from core.starts import STARTS, Start


@pytest.mark.parametrize("start", STARTS, ids=lambda start: start.title)
def test_a_way_in_says_what_its_example_comes_to(start: Start) -> None:
    assert start.example in NAMES
    figures = {figure.label: figure.value for figure in headline(evaluate(example(start.example)))}
    assert dict(start.told).items() <= figures.items()
    assert [label for label, _ in start.told] == ["Total cost", "Release", "Runway"]


def test_the_ways_in_lead_to_different_examples() -> None:
    assert len({start.example for start in STARTS}) == len({start.title for start in STARTS}) == 3
