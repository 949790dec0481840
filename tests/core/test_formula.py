"""The words of formulas: for figures, as terms, and for draws as for figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.formula import (
    Whole,
    at,
    chosen,
    count_above,
    exp,
    greatest,
    highest,
    least,
    ln,
    matching,
    most,
    normal_quantile,
    normal_share,
    on_dates,
    overlap,
    picked,
    ramping,
    ratio,
    root,
    rounded,
    total,
    total_between,
    total_where,
    weighted,
    when,
)
from core.readings import Reading, Word, reading_of
from core.terms import Calendar, Call, Ref, Term
from tests.core.drawn import drawn_of, draws

Two = Callable[[Any, Any], Any]
SIGNS: tuple[tuple[Word, Two], ...] = (
    (Word.PLUS, lambda a, b: a + b),
    (Word.MINUS, lambda a, b: a - b),
    (Word.TIMES, lambda a, b: a * b),
    (Word.OVER, lambda a, b: a / b),
    (Word.AT_LEAST, lambda a, b: a >= b),
    (Word.AT_MOST, lambda a, b: a <= b),
    (Word.ABOVE, lambda a, b: a > b),
    (Word.BELOW, lambda a, b: a < b),
    (Word.LEAST, least),
    (Word.GREATEST, greatest),
)
ONES: tuple[tuple[Word, Callable[[Any], Any]], ...] = (
    (Word.EXP, exp),
    (Word.LN, ln),
    (Word.ROOT, root),
    (Word.NORMAL_SHARE, normal_share),
)
BEFORE: Any = Ref("before")
NEXT: Any = Ref("next")
FIGURES = st.floats(-1e6, 1e6) | st.sampled_from((0.0, 1.0, -1.0, 0.5))


def test_each_word_answers_for_figures() -> None:
    assert (least(2, 3), least(3, 2), greatest(2, 3), greatest(3, 2)) == (2, 2, 3, 3)
    assert (when(1, 5, 6), when(0, 5, 6), when(0.5, 5, 6)) == (5, 6, 5)
    assert (ratio(6, 3, 9), ratio(6, 0, 9)) == (2, 9)
    assert (exp(0), ln(1), root(9)) == (1, 0, 3)
    assert (chosen("a", "a"), chosen("a", "b")) == (1.0, 0.0)
    assert weighted((1, 2, 3), (4, 5, 6)) == 32
    assert weighted((), ()) == weighted(()) == 0.0
    assert (weighted((1, 2, 3)), weighted((1, 2), (3, 4), (5, 6))) == (6, 63)
    assert on_dates((1, 2, 1), (10, 20, 40), 1) == 50
    assert on_dates((), (), 1) == on_dates((2,), (5,), 1) == 0.0
    assert [matching(("a", "b", "a"), (1, 2, 4), each) for each in ("a", "b", "c")] == [5, 2, 0]
    assert [total_between((1, 2, 3), (1, 2, 4), *ends) for ends in ((0, 3), (1, 2), (3, 9), (2, 1))] == [7, 2, 0, 0]
    assert (picked("b", ("a", "b"), (1, 2)), highest((1, 3, 2)), highest(())) == (2, 3, 0)
    assert matching((), (), "a") == total_between((), (), 0, 9) == 0.0
    row = Whole([1.0, 2.0, 4.0])
    assert [at(row, month) for month in (-1, 0, 2, 3)] == [0.0, 1.0, 4.0, 0.0]
    assert (total(row), most(row), most(Whole([-2.0, -3.0]))) == (7.0, 4.0, -2.0)
    assert [total_where(row, Whole([1.0, 2.0, 1.0]), mark) for mark in (1.0, 2.0, 3.0)] == [5.0, 2.0, 0.0]
    assert [count_above(row, limit) for limit in (0.0, 1.0, 2.0, 4.0)] == [3.0, 2.0, 1.0, 0.0]


@given(row=st.lists(st.floats(0, 100), min_size=1, max_size=20), length=st.floats(1, 30), month=st.integers(0, 19))
def test_ramping_counts_what_a_straight_line_leaves(row: list[float], length: float, month: int) -> None:
    """Sum over months v up to this one of x(v) max(0, 1 - (month - v + 1/2) / length), worked out term by term."""
    month = min(month, len(row) - 1)
    terms = (row[v] * max(0.0, 1 - (month - v + 0.5) / length) for v in range(month + 1))
    assert ramping(Whole(row), length, float(month), 0.5) == pytest.approx(sum(terms), rel=1e-9, abs=1e-9)


def test_the_normal_has_its_shares_and_quantiles() -> None:
    """Textbook values: a tenth lies beyond 1.2816 deviations, a fortieth beyond 1.96."""
    assert normal_share(0.0) == 0.5
    assert [round(normal_share(x), 4) for x in (-1.2816, 1.0, 1.96, 3.0)] == [0.1, 0.8413, 0.975, 0.9987]
    assert [round(normal_quantile(share), 4) for share in (0.5, 0.9, 0.975, 0.01)] == [0.0, 1.2816, 1.96, -2.3263]
    assert normal_share(-38.0) < 1e-300 < normal_share(38.0) == 1.0


@given(share=st.floats(1e-9, 1 - 1e-9))
def test_quantiles_undo_shares(share: float) -> None:
    assert normal_share(normal_quantile(share)) == pytest.approx(share, rel=1e-6)
    assert normal_quantile(1 - share) == pytest.approx(-normal_quantile(share), rel=1e-6, abs=1e-6)
    assert drawn_of(normal_quantile(draws(share, 0.5))) == pytest.approx([normal_quantile(share), 0.0], rel=1e-12)


def test_a_block_and_its_weights_are_as_long_as_each_other() -> None:
    with pytest.raises(ValueError, match="shorter"):
        weighted((1, 2), (1,))
    with pytest.raises(ValueError, match="shorter"):
        on_dates((1, 2), (1,), 1)


@pytest.mark.parametrize(
    ("month", "begin", "end", "share"),
    [
        (1, 0, 5, 1),
        (1, 0.25, 5, 0.75),
        (1, 0, 0.5, 0.5),
        (1, 0.25, 0.5, 0.25),
        (3, 0, 2, 0),
        (1, 2, 5, 0),
        (1, 5, 2, 0),
    ],
)
def test_overlap_is_the_share_of_the_month(month: float, begin: float, end: float, share: float) -> None:
    assert overlap(month, begin, end) == share


@given(begin=st.floats(0, 20), length=st.floats(0, 20))
def test_overlaps_add_up_to_what_lies_between_the_dates(begin: float, length: float) -> None:
    shares = [overlap(month, begin, begin + length) for month in range(42)]
    assert sum(shares) == pytest.approx(length, abs=1e-9)
    assert all(0 <= share <= 1 for share in shares)


@pytest.mark.parametrize(("word", "sign"), SIGNS, ids=[word.name for word, _ in SIGNS])
def test_a_sign_with_a_term_is_kept_as_it_stands(word: Word, sign: Two) -> None:
    mirrored = {Word.AT_LEAST: Word.AT_MOST, Word.ABOVE: Word.BELOW} | {
        Word.AT_MOST: Word.AT_LEAST,
        Word.BELOW: Word.ABOVE,
    }
    first, second, both = sign(BEFORE, 2.0), sign(2.0, BEFORE), sign(BEFORE, NEXT)
    assert (first.word, first.args) == (word, (BEFORE, 2.0))
    assert (both.word, both.args) == (word, (BEFORE, NEXT))
    if word in mirrored:  # Python turns 2 >= x into x <= 2
        assert (second.word, second.args) == (mirrored[word], (BEFORE, 2.0))
    else:
        assert (second.word, second.args) == (word, (2.0, BEFORE))


@pytest.mark.parametrize(
    ("call", "word", "args"),
    [
        (BEFORE**2, Word.POWER, (BEFORE, 2)),
        (-BEFORE, Word.MINUS, (0.0, BEFORE)),
        (when(BEFORE, 1, 2), Word.WHEN, (BEFORE, 1, 2)),
        (when(1, BEFORE, 2), Word.WHEN, (1, BEFORE, 2)),
        (when(1, 2, BEFORE), Word.WHEN, (1, 2, BEFORE)),
        (ratio(BEFORE, 1, 2), Word.RATIO, (BEFORE, 1, 2)),
        (ratio(1, BEFORE, 2), Word.RATIO, (1, BEFORE, 2)),
        (rounded(BEFORE, 2), Word.ROUNDED, (BEFORE, 2)),
        (rounded(1, BEFORE), Word.ROUNDED, (1, BEFORE)),
        (exp(BEFORE), Word.EXP, (BEFORE,)),
        (ln(BEFORE), Word.LN, (BEFORE,)),
        (root(BEFORE), Word.ROOT, (BEFORE,)),
        (normal_share(BEFORE), Word.NORMAL_SHARE, (BEFORE,)),
        (normal_quantile(BEFORE), Word.NORMAL_QUANTILE, (BEFORE,)),
        (chosen(BEFORE, "a"), Word.CHOSEN, (BEFORE, "a")),
        (weighted((NEXT, BEFORE), (2, 3)), Word.WEIGHTED, ((NEXT, BEFORE), (2, 3))),
        (weighted((1, 2), (NEXT, BEFORE)), Word.WEIGHTED, ((1, 2), (NEXT, BEFORE))),
        (weighted((1,), (2,), (BEFORE,)), Word.WEIGHTED, ((1,), (2,), (BEFORE,))),
        (on_dates((1,), (BEFORE,), 3), Word.ON_DATES, ((1,), (BEFORE,), 3)),
        (matching((BEFORE,), (1,), "a"), Word.MATCHING, ((BEFORE,), (1,), "a")),
        (picked(cast("str", BEFORE), ("a", "b"), (1, 2)), Word.PICKED, ((BEFORE,), (1, 2), ("a", "b"))),
        (highest((BEFORE, NEXT)), Word.HIGHEST, ((BEFORE, NEXT),)),
        (matching(("a",), (BEFORE,), "a"), Word.MATCHING, (("a",), (BEFORE,), "a")),
        (total_between((1,), (BEFORE,), 3, 4), Word.TOTAL_BETWEEN, ((1,), (BEFORE,), 3, 4)),
        (ramping(BEFORE, 4, 3, 0.5), Word.RAMPING, (BEFORE, 4, 3, 0.5)),
        (most(BEFORE), Word.MOST, (BEFORE,)),
        (at(BEFORE, 3), Word.AT, (BEFORE, 3)),
        (total(BEFORE), Word.TOTAL, (BEFORE,)),
        (total_where(BEFORE, NEXT, 1), Word.TOTAL_WHERE, (BEFORE, NEXT, 1)),
        (count_above(BEFORE, 1), Word.COUNT_ABOVE, (BEFORE, 1)),
    ],
)
def test_a_word_with_a_term_is_kept_as_it_stands(call: Any, word: Word, args: tuple[Any, ...]) -> None:
    assert isinstance(call, Call)
    assert (call.word, call.args) == (word, args)


def test_every_word_is_tried_here() -> None:
    tried = {word for word, _ in SIGNS} | {word for word, _ in ONES}
    rest = {Word.POWER, Word.WHEN, Word.RATIO, Word.ROUNDED, Word.CHOSEN, Word.WEIGHTED, Word.ON_DATES}
    rest |= {Word.MATCHING, Word.TOTAL_BETWEEN, Word.PICKED, Word.HIGHEST}
    wholes = {Word.AT, Word.TOTAL, Word.TOTAL_WHERE, Word.COUNT_ABOVE, Word.MOST, Word.RAMPING}
    assert tried | rest | wholes | {Word.NORMAL_QUANTILE} == set(Word)


def test_the_first_reading_is_found_inside_blocks() -> None:
    assert reading_of((1, (2, (3, BEFORE)), NEXT)) is BEFORE
    assert reading_of((1, ((), (2,)), "a")) is None
    assert isinstance(Calendar(), Term)
    assert isinstance(draws(1), Reading)


@settings(max_examples=60)
@given(pairs=st.lists(st.tuples(FIGURES, FIGURES), min_size=1, max_size=5))
@pytest.mark.parametrize(("word", "sign"), SIGNS, ids=[word.name for word, _ in SIGNS])
def test_draws_read_signs_as_figures_do(word: Word, sign: Two, pairs: list[tuple[float, float]]) -> None:
    pairs = [(a, b if word is not Word.OVER or abs(b) > 1e-9 else 1.0) for a, b in pairs]
    left, right = draws(*(a for a, _ in pairs)), draws(*(b for _, b in pairs))
    assert sign(left, right).values.tolist() == [float(sign(a, b)) for a, b in pairs]
    one, two = pairs[0]
    assert sign(left, two).values.tolist() == [float(sign(a, two)) for a, _ in pairs]
    assert sign(one, right).values.tolist() == [float(sign(one, b)) for _, b in pairs]


@settings(max_examples=60)
@given(figures=st.lists(st.floats(1e-6, 300), min_size=1, max_size=5), power=st.floats(-3, 3))
def test_draws_read_functions_as_figures_do(figures: list[float], power: float) -> None:
    for _, word in ONES:
        assert word(draws(*figures)).values.tolist() == pytest.approx([word(each) for each in figures], rel=1e-14)
    assert (draws(*figures) ** power).values.tolist() == pytest.approx([each**power for each in figures], rel=1e-13)
    assert (-draws(*figures)).values.tolist() == [-each for each in figures]


@settings(max_examples=60)
@given(rows=st.lists(st.tuples(FIGURES, FIGURES, st.integers(0, 3)), min_size=1, max_size=5), month=st.integers(0, 3))
def test_draws_read_blocks_as_figures_do(rows: list[tuple[float, float, int]], month: int) -> None:
    first, second = tuple(a for a, _, _ in rows), tuple(b for _, b, _ in rows)
    months = tuple(float(place) for _, _, place in rows)
    drawn: Any = tuple(draws(each, -each) for each in first)
    mirrored = tuple(-each for each in first)
    pairs: tuple[tuple[Any, float, float], ...] = (
        (weighted(drawn, second), weighted(first, second), weighted(mirrored, second)),
        (on_dates(months, drawn, month), on_dates(months, first, month), on_dates(months, mirrored, month)),
        (weighted((1.0, *drawn), (3.0, *second)), *_plus(3.0, weighted(first, second), weighted(mirrored, second))),
        (matching(("b", *"a" * len(drawn)), (1.0, *drawn), "a"), sum(first), sum(mirrored)),
        (picked("b", ("a", "b"), (0.0, drawn[0])), first[0], mirrored[0]),
        (highest(drawn), max(first), max(mirrored)),
        (
            total_between(months, drawn, 0, month),
            total_between(months, first, 0, month),
            total_between(months, mirrored, 0, month),
        ),
        (most(Whole([*drawn])), most(Whole([*first])), most(Whole([*mirrored]))),
        *_ramped(drawn, first, mirrored),
        (total(Whole([*drawn])), total(Whole([*first])), total(Whole([*mirrored]))),
        (at(Whole([*drawn]), month), at(Whole([*first]), month), at(Whole([*mirrored]), month)),
        *_counted(drawn, first, mirrored, second[0]),
        (
            total_where(Whole([*drawn]), Whole([*months]), month),
            total_where(Whole([*first]), Whole([*months]), month),
            total_where(Whole([*mirrored]), Whole([*months]), month),
        ),
    )
    for found, one, other in pairs:
        assert np.broadcast_to(drawn_of(found), 2).tolist() == pytest.approx([one, other], rel=1e-12, abs=1e-6)


def _plus(more: float, one: float, other: float) -> tuple[float, float]:
    return more + one, more + other


def _ramped(drawn: Any, first: Any, mirrored: Any) -> Any:
    """What is left of a drawn row as it ramps."""
    rows, last = [Whole([*each]) for each in (drawn, first, mirrored)], len(first) - 1
    yield tuple(ramping(row, 3.5, last, 0.5) for row in rows)


def _counted(drawn: Any, first: Any, mirrored: Any, limit: float) -> Any:
    """Months above a limit: drawn rows, a drawn limit, and both."""
    rows = [Whole([*each]) for each in (drawn, first, mirrored)]
    over, under = count_above(rows[1], limit), count_above(rows[1], -limit)
    mirror: Any = draws(limit, -limit)
    yield count_above(rows[0], limit), over, count_above(rows[2], limit)
    yield count_above(rows[1], mirror), over, under
    yield count_above(rows[0], mirror), over, count_above(rows[2], -limit)


@given(a=FIGURES, b=FIGURES, c=FIGURES)
def test_draws_choose_as_figures_do(a: float, b: float, c: float) -> None:
    assert drawn_of(when(draws(a, 0.0), b, c)) == [when(a, b, c), c]
    assert drawn_of(when(a, draws(b, c), 7.0)) == [when(a, b, 7.0), when(a, c, 7.0)]
    assume(b == 0 or abs(b) > 1e-9)
    assert drawn_of(ratio(draws(a), b, c)) == [ratio(a, b, c)]
    assert drawn_of(ratio(a, draws(b, 0.0), c)) == [ratio(a, b, c), c]
