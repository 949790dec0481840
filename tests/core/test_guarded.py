"""No text begins a formula in another program, and every text comes back as it was."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.guarded import CALCULATED, guarded, unguarded
from core.sheet import Sheet, as_csv, for_others, in_full
from tests.injections import HARMLESS, TEXTS

SEPARATORS = (",", ";", "\t")
DANGEROUS = st.text(st.sampled_from("=+-@\uff1d'\";,\t\r\n \u00a0\u200b\u3164ab1"), max_size=12)


def opened(content: bytes, separator: str) -> list[str]:
    """The cells of a file as a program takes them that parts it at one of the separators, whichever was meant."""
    text = content.decode("utf-8-sig")
    return [cell for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in line]


def is_live(cell: str) -> bool:
    """Whether a program that drops blanks and quotes around a cell would calculate it."""
    return cell.strip(' \t\r\n\x0b\x0c\x00\u00a0\u2003\u3000\u200b\ufeff\u2060\u00ad\u3164"')[:1] in tuple(CALCULATED)


def test_there_are_forty_different_texts() -> None:
    assert len(set(TEXTS)) == 40


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_guarded_and_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text) != text or text == "{=1+1}"  # braces alone make no formula of a typed text
    assert not any(is_live(part) for part in guarded(text).replace("\n", ";").replace("\t", ";").split(";"))


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_are_as_they_were(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@given(DANGEROUS)
@example("'\t")
@example("'='=")
@example(";';=")
def test_guarding_and_taking_the_guard_off_are_inverses(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text).replace("'", "") == text.replace("'", "")


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_a_guard_of_other_programs_is_taken_off_where_ours_would_stand() -> None:
    assert unguarded("'=1+1") == "=1+1"
    assert unguarded("'90s, and 'so on'") == "'90s, and 'so on'"


@pytest.mark.parametrize("separator", SEPARATORS)
def test_no_cell_of_a_file_is_live_whatever_separator_is_taken(separator: str) -> None:
    sheet = Sheet("T", ("=head", "next"), tuple((text, text) for text in TEXTS))
    assert [cell for cell in opened(as_csv(sheet), separator) if is_live(cell)] == []


def test_figures_and_days_are_never_guarded_and_have_every_digit() -> None:
    cells = (-1.5, -3, 1 / 3, 1e21, float("nan"), float("inf"), None, date(2027, 1, 31), "-1.5", "\ud800\0x")
    expected = ["-1.5", "-3", "0.333333333333333", "1e+21", "", "", "", "2027-01-31", "'-1.5", "?x"]
    assert opened(as_csv(Sheet("T", ("h",) * len(cells), (cells,))), ",")[len(cells) :] == expected
    assert [for_others(cell) for cell in cells[:-1]] == expected[:-1]
    assert in_full("-1.5") == "-1.5"


def test_a_file_is_utf_8_with_its_mark_and_lines_as_windows_has_them() -> None:
    sheet = Sheet("T", ("a", "b, c"), (("Größe", ' said "so"'), ("x ", 1)))
    assert as_csv(sheet) == '\ufeffa,"b, c"\r\nGröße," said ""so"""\r\n"x ",1\r\n'.encode()
