"""The comparison of the four ways keeps every cell, and says where its figures come from."""

from __future__ import annotations

import re

import pytest

from core.contrast import ABOUT, CONTRASTS, EXAMPLE, WAYS, Contrast

ALL = tuple(each for _, contrasts in CONTRASTS for each in contrasts)
FIGURES = (
    ("Price an hour", (("2.2", "6.9"), ("1.7", "2.65", "4.3", "6.4"), ("512", "2.61", "3.12", "15"), ("2.3", "3.9"))),
    ("Price of a useful hour", (("5.84",), ("3.13",), ("3.79",), ("3.07",))),
    ("Peak funding", (("3.61",), ("36.54",), ("36.52",), ("13.55",))),
    ("Cash over time", ((), (), ("90",), ())),
    ("Commitment", (("182",), ("12", "60"), ("3", "10"), ("1", "24"))),
    ("When prices rise", (("148", "8"), (), (), ())),
    ("Lead time", (("8",), ("1", "6"), ("6", "18"), ())),
    ("Own staff", (("1",), ("2",), ("5",), ("0.5",))),
    ("Way out", ((), ("25", "100"), (), ())),
    ("Best for", ((), ("55",), ("65", "70", "3"), ())),
)


def of(attribute: str) -> Contrast:
    return next(each for each in ALL if each.attribute == attribute)


def test_twenty_two_attributes_are_told_of_four_ways() -> None:
    assert len(ALL) == 22
    assert len({each.attribute for each in ALL}) == 22
    assert len(WAYS) == 4
    assert all(words.strip() for each in ALL for words in each.ways)


@pytest.mark.parametrize(("attribute", "figures"), FIGURES)
def test_figures_are_those_of_the_design(attribute: str, figures: tuple[tuple[str, ...], ...]) -> None:
    assert tuple(tuple(re.findall(r"\d+(?:\.\d+)?", words)) for words in of(attribute).ways) == figures


@pytest.mark.parametrize("each", [each for each in ALL if each.source])
def test_a_source_has_a_date_or_is_the_example(each: Contrast) -> None:
    assert each.source == EXAMPLE or re.search(r"20\d\d|ASC \d+", each.source)


@pytest.mark.parametrize("attribute", ["Price an hour", "Commitment", "When prices rise", "Lead time", "Best for"])
def test_figures_of_the_market_have_a_source(attribute: str) -> None:
    assert of(attribute).source


def test_it_is_said_what_the_example_is() -> None:
    assert "example" in ABOUT
    assert "70\u202fB" in ABOUT
