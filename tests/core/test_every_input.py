"""Every declared input: read back from text and cell, kept inside its bounds, refused in words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, assert_never

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.entry import Marks
from core.issues import Invalid
from core.kinds import FIRST_DAY, Choice, Day, Kind, Quantity, Switch, Text
from core.number import fifteen
from core.simulate import column_of
from core.sources import Grade
from core.spread import Shape
from tests.core.plans import every_input, random_value

KINDS: tuple[tuple[str, Kind], ...] = tuple((f"{key}.{each.name}", each.kind) for key, each in every_input())
FIGURES = tuple((name, kind) for name, kind in KINDS if isinstance(kind, Quantity))
SPREAD = tuple((name, kind) for name, kind in FIGURES if kind.spread is not None)
GERMAN = Marks(",", ".")
SHARES = np.concatenate(([1e-9, 0.001], np.linspace(0.01, 0.99, 99), [0.999, 1 - 1e-9]))
NO_VALUES: tuple[Any, ...] = (
    None,
    math.nan,
    math.inf,
    -math.inf,
    "",
    "nonsense",
    "=1+1",
    "\x00",
    "\ud800",
    b"5",
    (),
    frozenset(),
    object(),
    1j,
)
NO_TEXTS = (
    "",
    " ",
    "nonsense",
    "nan",
    "inf",
    "1e999",
    "-1e30",
    "1e30",
    "=1+1",
    "#REF!",
    "\x00",
    "5 5",
    "2027-13-45",
    "½",
)


def taken_or_refused(read: Callable[[Any], Any], given_: object) -> Any:
    """What a kind makes of something: the value, or the refusal itself; anything else is raised."""
    try:
        return read(given_)
    except Invalid as refused:
        return refused


def of_every(inputs: Sequence[tuple[str, Any]]) -> Callable[[Callable[[str, Any], None]], Callable[[str], None]]:
    """Asks something of many inputs, section by section; whatever is wrong is told with the input's name."""
    groups: dict[str, list[tuple[str, Any]]] = {}
    for name, kind in inputs:
        groups.setdefault(name.split(".", maxsplit=1)[0], []).append((name, kind))

    def asked(question: Callable[[str, Any], None]) -> Callable[[str], None]:
        @pytest.mark.parametrize("section", groups)
        def test(section: str) -> None:
            wrong = [(name, told) for name, kind in groups[section] if (told := said(question, name, kind))]
            assert wrong == []

        return test

    return asked


def said(question: Callable[[str, Any], None], name: str, kind: Kind) -> str:
    """What is wrong with one input, or nothing."""
    try:
        question(name, kind)
    except (AssertionError, pytest.fail.Exception) as wrong:
        return str(wrong) or "wrong"
    return ""


def values_of(name: str, kind: Kind) -> tuple[Any, ...]:
    """The default, the ends of what is allowed, and values between."""
    draw = np.random.default_rng(7)
    fixed = name.startswith("constants.")
    between = () if fixed else tuple(random_value(name.rpartition(".")[2], kind, draw) for _ in range(5))
    ends: tuple[Any, ...]
    match kind:
        case Quantity():
            ends = (kind.low, kind.high)
        case Choice():
            ends = kind.options
        case Switch():
            ends = (True, False)
        case Day():
            ends = (FIRST_DAY, date(2100, 12, 31))
        case Text():
            ends = ("Größe 7 & “so”", "=1+1", "5")
        case _:
            assert_never(kind)
    return (kind.default, *ends, *between)


@of_every(KINDS)
def test_a_value_comes_back_from_text(name: str, kind: Kind) -> None:
    for value in values_of(name, kind):
        assert kind.from_text(kind.to_text(value)) == value
        assert kind.from_text(kind.to_text(value, GERMAN), GERMAN) == value


@of_every(KINDS)
def test_a_value_comes_back_from_a_cell(name: str, kind: Kind) -> None:
    for value in values_of(name, kind):
        back = kind.from_cell(kind.to_cell(value))
        assert back == value
        assert type(back) is type(kind.check(value))


@of_every(KINDS)
def test_a_value_that_passed_passes_unchanged(name: str, kind: Kind) -> None:
    for value in values_of(name, kind):
        assert kind.check(kind.check(value)) == kind.check(value) == value


@of_every(FIGURES)
def test_a_figure_just_outside_its_bounds_is_refused_by_name(name: str, kind: Quantity) -> None:
    below = kind.low - max(abs(kind.low), 1.0 if kind.low == 0 else 0.0) * 1e-12
    above = kind.high + abs(kind.high) * 1e-12
    for outside in (below, above, -1e299, 1e299):
        with pytest.raises(Invalid) as refused:
            kind.check(outside)
        assert str(refused.value).startswith(f"{kind.label} must lie between {kind.bounds()}; it is "), name
    for inside in (kind.low, kind.high):
        assert kind.check(inside) == inside


@of_every(FIGURES)
def test_the_bounds_read_as_written(name: str, kind: Quantity) -> None:
    low, high = (end.removesuffix(kind.unit.symbol).strip() for end in kind.bounds().split(" and "))
    assert (kind.from_text(low), kind.from_text(high)) == (kind.low, kind.high), name


@of_every(KINDS)
def test_nonsense_is_refused_in_words_or_kept_as_words(name: str, kind: Kind) -> None:
    cells = [taken_or_refused(kind.from_cell, each) for each in NO_VALUES]
    typed = [taken_or_refused(kind.from_text, each) for each in NO_TEXTS]
    for found in (*cells, *typed):
        if isinstance(found, Invalid):
            assert kind.label in str(found)
            assert len(str(found).split()) > 3
        else:
            assert isinstance(kind, Text), name
            assert kind.check(found) == found


@of_every(FIGURES)
def test_a_whole_figure_takes_no_parts(name: str, kind: Quantity) -> None:
    half = kind.low + 0.5
    if kind.whole:
        with pytest.raises(Invalid, match="must be a whole number"):
            kind.check(half)
        assert kind.default == int(kind.default), name
    elif half <= kind.high:
        assert kind.check(half) == fifteen(half)


@of_every(SPREAD)
def test_a_spread_meets_its_edges(name: str, kind: Quantity) -> None:
    spread = kind.spread
    assert spread is not None
    assert kind.low <= spread.low <= kind.default <= spread.high <= kind.high, name
    assert spread.low < spread.high
    assert spread.likely == kind.default
    assert not kind.whole
    if spread.shape is Shape.LOGNORMAL:
        edges = (spread.at(kind.default, 0.1), spread.at(kind.default, 0.9))
        assert edges == pytest.approx((spread.low, spread.high), rel=1e-12)
        return
    assert spread.low <= spread.at(kind.default, 0.001) <= spread.at(kind.default, 0.999) <= spread.high
    width = spread.high - spread.low
    assert spread.at(kind.default, 1e-12) == pytest.approx(spread.low, abs=width * 1e-2)
    assert spread.at(kind.default, 1 - 1e-12) == pytest.approx(spread.high, abs=width * 1e-2)


@of_every(SPREAD)
def test_draws_stay_inside_the_bounds_and_never_fall(name: str, kind: Quantity) -> None:
    draw = np.random.default_rng(11)
    for value in (kind.low, kind.high, kind.default, random_value(name.rpartition(".")[2], kind, draw)):
        column = column_of(kind, value, SHARES)
        assert kind.low <= column.min() <= column.max() <= kind.high
        assert np.all(np.diff(column) >= 0)


@of_every(SPREAD)
def test_draws_follow_the_declared_quantiles(name: str, kind: Quantity) -> None:
    spread = kind.spread
    assert spread is not None
    margin = 0.01 if spread.shape is Shape.LOGNORMAL else 2e-4  # a table of 513 points is coarse in a long tail
    exact = [min(kind.high, max(kind.low, spread.at(kind.default, float(share)))) for share in SHARES[2:-2]]
    drawn = column_of(kind, kind.default, SHARES[2:-2])
    assert drawn == pytest.approx(np.array(exact), abs=margin * (spread.high - spread.low)), name


@of_every(KINDS)
def test_a_declaration_is_complete(name: str, kind: Kind) -> None:
    assert kind.label[0].isupper() or kind.label[0].isdigit(), name
    assert kind.doc.endswith(".")
    assert not kind.doc.endswith("..")
    assert kind.source.title
    assert date(1900, 1, 1) < kind.source.date
    assert isinstance(kind.source.grade, Grade)
    assert kind.check(kind.default) == kind.default


def test_labels_are_unique_within_their_section() -> None:
    counted = Counter((key, each.kind.label) for key, each in every_input())
    assert [place for place, count in counted.items() if count > 1] == []


def test_names_are_unique_within_their_section() -> None:
    assert len({*(name for name, _ in KINDS)}) == len(KINDS) > 100


@settings(max_examples=600)
@given(data=st.data())
def test_fifteen_digits_survive_text_and_cell(data: st.DataObject) -> None:
    _, kind = data.draw(st.sampled_from(FIGURES))
    drawn = data.draw(st.floats(kind.low, kind.high).filter(lambda figure: figure == 0 or abs(figure) > 1e-30))
    value = kind.check(float(math.floor(drawn)) if kind.whole else fifteen(drawn))
    assert kind.from_text(kind.to_text(value)) == value
    assert kind.from_cell(kind.to_cell(value)) == value


@settings(max_examples=300)
@given(data=st.data())
def test_no_text_whatsoever_makes_more_than_a_refusal(data: st.DataObject) -> None:
    _, kind = data.draw(st.sampled_from(KINDS))
    text = data.draw(
        st.text(max_size=12) | st.from_regex(r"[-+(]?[0-9]{1,6}[.,]?[0-9]{0,3}(e[0-9]{1,3})?%?", fullmatch=True)
    )
    for read in (kind.from_text, kind.from_cell):
        found = taken_or_refused(read, text)
        assert isinstance(found, Invalid) or kind.check(found) == found


def test_a_moment_counts_as_its_day() -> None:
    (kind,) = (kind for _, kind in KINDS if isinstance(kind, Day))
    assert kind.check(datetime(2027, 5, 4, 12, tzinfo=UTC)) == date(2027, 5, 4)
    assert kind.from_cell(datetime(2027, 5, 4, tzinfo=UTC) + timedelta(hours=3)) == date(2027, 5, 4)
