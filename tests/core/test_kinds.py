"""Kinds of input one by one, where the declared ones do not reach."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.entry import Marks
from core.inputs.money import Funding
from core.inputs.team import Seat
from core.issues import Invalid, Issue
from core.kinds import LONGEST_TEXT, Choice, Day, Items, Quantity, Switch, Text
from core.schema import quantity
from core.signs import keeps
from core.sources import GUESS, Grade, Source
from core.units import COUNT, GPU, MONTH, NONE, PERCENT, TERAFLOPS, USD, USD_PER_GPU_HOUR, Unit, brief_money

SHARE = Quantity("Share", PERCENT, 0.4, 0.01, 0.9, "A share.", GUESS)
SPEED = Quantity("Speed", TERAFLOPS, 989e12, 1e12, 1e17, "A speed.", GUESS)
LAYERS = Quantity("Layers", COUNT, 40.0, 1.0, 1000.0, "A count.", GUESS, whole=True)
FIRST = Day("First", date(2027, 1, 1), "A day.", GUESS)
GATED = Switch("Gated", default=True, doc="Yes or no.", source=GUESS)
TERMS = Choice("Terms", ("By use", "By term"), "By use", "A choice.", GUESS)
NAME = Text("Name", "Model", "A name.", GUESS, required=True)
NOTE = Text("Note", "", "A note.", GUESS)
SEATS = Items("Seats", Seat, 2, "Rows.")

READ: tuple[tuple[Any, str, Any], ...] = (
    (SHARE, "40", 0.4),
    (SHARE, "40 %", 0.4),
    (SHARE, "0.5e1%", 0.05),
    (SPEED, "1k", 1e15),
    (LAYERS, "1,000", 1000),
    (FIRST, " 2027-02-28 ", date(2027, 2, 28)),
    (GATED, " YES ", True),
    (GATED, "on", True),
    (GATED, "False", False),
    (GATED, "0", False),
    (TERMS, " by TERM ", "By term"),
    (NAME, "  A b ", "A b"),
    (NOTE, " ", ""),
)
REFUSED: tuple[tuple[Any, str, str], ...] = (
    (SHARE, "0.5", "Share must lie between 1 and 90 %; it is 0.5 %"),
    (SHARE, "91", "Share must lie between 1 and 90 %; it is 91 %"),
    (SHARE, "", "Share: nothing is written here"),
    (SHARE, "x", "Share: “x” is not a number"),
    (SPEED, "5 %", "Speed is counted in TFLOP/s, not in per cent"),
    (LAYERS, "5 %", "Layers is counted in plain numbers, not in per cent"),
    (LAYERS, "4.5", "Layers must be a whole number; it is 4.5"),
    (FIRST, "31.1.2027", "First must be a date, written 2027-01-31"),
    (FIRST, "2027-02-30", "First must be a date"),
    (FIRST, "1900-02-28", "First must"),
    (GATED, "maybe", "Gated must be yes or no"),
    (TERMS, "By", "Terms must be one of: By use, By term"),
    (NAME, " ", "Name must not be empty"),
    (NAME, "a\nb", "Name holds the sign U+000A"),
    (NAME, "a_x0041_", "Name holds a code like _x0041_"),
    (NAME, "a" * (LONGEST_TEXT + 1), "Name has 2,001 signs; at most 2,000 fit"),
)
CELLS: tuple[tuple[Any, object, Any], ...] = (
    (SHARE, 0.4, 0.4),
    (LAYERS, 40, 40.0),
    (FIRST, 46_388, date(2027, 1, 1)),
    (FIRST, 46_388.7, date(2027, 1, 1)),
    (FIRST, "2027-01-01", date(2027, 1, 1)),
    (FIRST, datetime(2027, 1, 1, 9), date(2027, 1, 1)),  # noqa: DTZ001 - a cell knows no zone
    (GATED, 1, True),
    (GATED, 0.0, False),
    (GATED, True, True),
    (GATED, "no", False),
    (NOTE, None, ""),
    (NOTE, 5, "5"),
)
NO_CELLS: tuple[tuple[Any, object, str], ...] = (
    (SHARE, None, "Share is empty; it needs a number between 1 and 90 %"),
    (SHARE, "40", "Share must be a number"),
    (SHARE, True, "Share must be a number"),
    (LAYERS, 10**400, "Layers must be a number"),
    (FIRST, None, "First must be a date"),
    (FIRST, True, "First must be a date"),
    (FIRST, 10, "First must"),
    (FIRST, 1e9, "First must be a date"),
    (GATED, 2, "Gated must be yes or no"),
    (GATED, None, "Gated must be yes or no"),
    (TERMS, 3, "Terms must be one of"),
    (NAME, None, "Name must not be empty"),
)


@pytest.mark.parametrize(("kind", "text", "value"), READ)
def test_what_a_person_types_is_read(kind: Any, text: str, value: object) -> None:
    assert kind.from_text(text) == value


@pytest.mark.parametrize(("kind", "text", "says"), REFUSED)
def test_what_cannot_be_read_is_refused_in_a_sentence(kind: Any, text: str, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        kind.from_text(text)
    assert str(refused.value).startswith(says)


@pytest.mark.parametrize(("kind", "raw", "value"), CELLS)
def test_what_stands_in_a_cell_is_read(kind: Any, raw: object, value: object) -> None:
    assert kind.from_cell(raw) == value


@pytest.mark.parametrize(("kind", "raw", "says"), NO_CELLS)
def test_what_a_cell_cannot_mean_is_refused_in_a_sentence(kind: Any, raw: object, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        kind.from_cell(raw)
    assert str(refused.value).startswith(says)


def test_a_figure_is_shown_in_the_marks_of_the_language() -> None:
    assert SHARE.to_text(0.125, Marks(",", ".")) == "12,5"
    assert SHARE.from_text("12,5", Marks(",", ".")) == 0.125


def test_words_must_be_words() -> None:
    with pytest.raises(Invalid, match="Name must be words"):
        NAME.check(5)


@pytest.mark.parametrize("words", ["_x", "a_x004_", "_x0041", "x0041_", "_xgggg_", "snake_x_case"])
def test_words_that_only_look_like_a_code_are_kept(words: str) -> None:
    assert NAME.check(words) == words


@pytest.mark.parametrize(
    "sign", ["\x00", "\x1f", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\ud800", "\ufffe", "\U0001ffff"]
)
def test_signs_a_workbook_would_change_are_refused(sign: str) -> None:
    assert not keeps(sign)
    with pytest.raises(Invalid, match=r"holds the sign U\+"):
        NAME.check(f"a{sign}b")


@given(words=st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1))
def test_plain_words_are_kept_but_for_surrounding_space(words: str) -> None:
    assert all(keeps(sign) for sign in words)
    assert NOTE.check(words.strip() if "_x" not in words else "a") in (words.strip(), "a")


def test_rows_must_be_of_their_kind_and_not_too_many() -> None:
    assert SEATS.check((Seat(), Seat())) == (Seat(), Seat())
    for wrong in ([Seat()], (Funding(),), "rows", None):
        with pytest.raises(Invalid, match="Seats must be rows of their own kind"):
            SEATS.check(wrong)
    with pytest.raises(Invalid, match="Seats may have at most 2 rows; these are 3"):
        SEATS.check((Seat(),) * 3)


def test_a_default_out_of_bounds_is_refused_where_it_is_declared() -> None:
    with pytest.raises(Invalid, match="Odd must lie between 1 and 2"):
        quantity("Odd", COUNT, default=3, low=1, high=2, doc="Wrong.", source=GUESS)


@pytest.mark.parametrize(
    ("unit", "base", "shown", "exact", "excel"),
    [
        (PERCENT, 0.4, "40.0\u202f%", "40", "#,##0.0%"),
        (TERAFLOPS, 989e12, "989.0\u202fTFLOP/s", "989", "#,##0.0,,,,"),
        (USD, 1234.5, "1,234.50\u202f$", "1234.5", "#,##0.00;(#,##0.00);–"),
        (USD, -1234.5, "(1,234.50)\u202f$", "-1234.5", "#,##0.00;(#,##0.00);–"),
        (USD, 0.001, "–\u202f$", "0.001", "#,##0.00;(#,##0.00);–"),
        (MONTH, -0.25, "\u22120.25\u202fmonths", "-0.25", "#,##0.00"),
        (MONTH, -0.001, "0.00\u202fmonths", "-0.001", "#,##0.00"),
        (NONE, 1.5, "1.50", "1.5", "#,##0.00"),
        (GPU, 1e20, "100,000,000,000,000,000,000\u202fGPUs", "100000000000000000000", "#,##0"),
        (USD_PER_GPU_HOUR, 4.19, "4.1900\u202f$ / GPU-h", "4.19", "#,##0.0000"),
    ],
)
def test_a_unit_writes_its_figures(unit: Unit, base: float, shown: str, exact: str, excel: str) -> None:
    assert (unit.show(base), unit.exact(base), unit.excel) == (shown, exact, excel)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "$\u202f0"),
        (999, "$\u202f999"),
        (999.4, "$\u202f999"),
        (999.6, "$\u202f1\u202fk"),
        (8_340_000, "$\u202f8.34\u202fM"),
        (999_500, "$\u202f1\u202fM"),
        (-412_000, "\u2212$\u202f412\u202fk"),
        (2.5e9, "$\u202f2.5\u202fB"),
    ],
)
def test_brief_money_has_three_digits(amount: float, words: str) -> None:
    assert brief_money(amount) == words


def test_a_source_says_title_month_and_grade() -> None:
    assert str(Source("A report", date(2026, 3, 1), Grade.WEAK)) == "A report (Mar 2026, weak)"


def test_an_issue_says_its_place_first() -> None:
    assert str(Issue("general.title", "Say it.")) == "general.title: Say it."
    assert str(Issue("", "Say it.")) == "Say it."
