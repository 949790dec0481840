"""Figures as people write them are read as one size or refused, never as another size."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.entry import PLAIN, Marks, attempt, number
from core.issues import Invalid

EN = Marks(".", ",")
DE = Marks(",", ".")
FR = Marks(",", "\u202f")
SV = Marks(",", "\u00a0")
CH = Marks(".", "\u2019")
AR = Marks("٫", "٬")
NONE = Marks(".", "")
ALL = (EN, DE, FR, SV, CH, AR, NONE)

SAME_EVERYWHERE = """
0=0  7=7  007=7  1234=1234  1234567=1234567  -5=-5  −5=-5  - 5=-5  +5=5  + 5=5  (500)=-500  ( 500 )=-500  -0=0  (0)=0
1e6=1000000  1E6=1000000  1e+6=1000000  1e-3=0.001  1E−3=0.001  5e0=5  1e30=1000000000000000000000000000000
12k=12000  12K=12000  12 k=12000  3m=3000000  3M=3000000  3mn=3000000  3Mn=3000000  3 MN=3000000
2b=2000000000  2B=2000000000  2bn=2000000000  2 BN=2000000000  4t=4000000000000  4T=4000000000000  4tn=4000000000000
$5=5  $ 5=5  5$=5  5 $=5  €5=5  5 €=5  £5=5  5£=5  ¥5=5  5 ¥=5  USD 5=5  5 USD=5  usd5=5  5usd=5  EUR 5=5  5 eur=5
US$5=5  5 US$=5  -$5=-5  $-5=-5  $ -5=-5  - $ 5=-5  +$5=5  ($5)=-5  $(5)=-5  (5 $)=-5  (5) $=-5  (5 USD)=-5  -€5=-5
$5k=5000  5k $=5000  $5 mn=5000000  (5k)=-5000  -5k=-5000  ($5m)=-5000000  −5 bn=-5000000000
1 234=1234  12 345 678=12345678  1'234=1234  1’234’567=1234567  -1 234=-1234  $1 234=1234  1 234 k=1234000
50%=50%  50 %=50%  -50 %=-50%  (5 %)=-5%  (5)%=-5%  +5%=5%  1e1%=10%  0 %=0%  1 000 %=1000%
"""
READ = (
    (
        EN,
        """
1,234=1234  1,234,567=1234567  12,345=12345  123,456=123456  1,234.5=1234.5  1,234,567.89=1234567.89  0.25=0.25
.5=0.5  -.5=-0.5  $.5=0.5  5.=5  1.234=1.234  1.5E-3=0.0015  1.5k=1500  1,234k=1234000  $1,234.50=1234.50
(1,234.50)=-1234.50  1'234.5=1234.5  1 234.5=1234.5  0.1%=0.1%  12.5 %=12.5%  1.25 mn=1250000  0.000001=0.000001
0.1234567890123456789=0.1234567890123456789  12345678901234567890=12345678901234567890  1234.50=1234.50
""",
    ),
    (
        DE,
        """
1.234=1234  1.234.567=1234567  12.345=12345  0,25=0.25  1234,50=1234.50  1.234,50=1234.50  ,5=0.5  5,=5  1,234=1.234
1,5e-3=0.0015  1,5k=1500  1.234k=1234000  (1.234,5)=-1234.5  12,5 %=12.5%  € 1.234,50=1234.50  1'234,5=1234.5
1 234,5=1234.5  1.500 €=1500
""",
    ),
    (FR, "1 234,5=1234.5  1234,5=1234.5  0,25=0.25  1'234,5=1234.5  12,5 %=12.5%"),
    (SV, "1 234,5=1234.5  −0,5=-0.5"),
    (CH, "1’234.5=1234.5  1'234.5=1234.5  1 234.5=1234.5  0.25=0.25"),
    (AR, "1٬234٫5=1234.5  0٫25=0.25  1234=1234"),
    (NONE, "1234.5=1234.5  1 234.5=1234.5"),
)
REFUSED_EVERYWHERE = """
nan|NaN|inf|-inf|Infinity|1e31|1e-31|1e999999999|1e|e5|1e6k|1e1e1|1e6.5|--5|+-5|-+5|-(5)|(-5)|5-|(5|5)|()|)5(|
((5))|%|5%%|%5|5 k m|k|5kk|$|$$5|$5$|$5 €|5 $ %|5k%|5 percent|‰|5‰|2+3|2*3|=5|5/2|1:2|5 h|5 kg|five|١٢٣|½|²|
5²|1_000|0x10|0b1|#5|5,5,5|1,,234|1..5|1.2.3|1,23,456|,|.|..|-|+|−|1 23|12 34|1  234|1 2345|1234 567|
1 234'567|1'23|''1|'|1 e6|1 234e3|1'234e3|5 000 0|5\t6|5\n6|1;2|5a|a5|5€€|EUR|nan%|1e+|1e--3|0 123|0'123|
00 123|5 bnm|5 mmn|5 mm|5 bps|5 x|5 USD USD|5 USD EUR|$ 5 -|k5|m|(5k|5.-
"""
REFUSED = (
    (EN, "1,23|1234,50|0,25|1.234,50|1.234.567|,5|5,|0,123|00,123|1,234e3|1,234,56|1,2|1234,567|12,34|1,2345|1.5,5"),
    (DE, "0.25|1234.50|1.23|1,234.50|1,234,567|.5|5.|0.123|1.234e3|1.5e3|1.5k|1.2|12.34|1234.567|12.5 %"),
    (FR, "1.234|0.25|1,234.5|1.234.567|1234.50|1\u202f23,4|0\u202f123"),
    (CH, "1,234|1234,5|1’23|0’123|1,234.5"),
    (AR, "1.5|1,5|1,234|1٬23|1.234,5"),
    (NONE, "1,234|1.234.567|1,5"),
)


def _table(text: str) -> list[tuple[str, str]]:
    pairs = (pair.rsplit("=", 1) for pair in text.replace("\n", "  ").split("  ") if pair.strip())
    return [(written, meant) for written, meant in pairs]


TO_READ = (
    *((marks, *pair) for marks in ALL for pair in _table(SAME_EVERYWHERE)),
    *((marks, *pair) for marks, text in READ for pair in _table(text)),
)
TO_REFUSE = (
    *((marks, text) for marks in ALL for text in REFUSED_EVERYWHERE.strip().replace("|\n", "|").split("|")),
    *((marks, text) for marks, texts in REFUSED for text in texts.split("|")),
)


@pytest.mark.parametrize("marks", ALL)
def test_a_figure_is_read_as_it_was_meant(marks: Marks) -> None:
    for text, expected in ((text, meant) for each, text, meant in TO_READ if each == marks):
        written = number(text, marks)
        assert (text, written.value) == (text, Decimal(expected.removesuffix("%")))
        assert (text, written.percent) == (text, expected.endswith("%"))


@pytest.mark.parametrize("marks", ALL)
def test_what_is_no_figure_is_refused_in_words(marks: Marks) -> None:
    for text in (text for each, text in TO_REFUSE if each == marks):
        with pytest.raises(Invalid) as refused:
            number(text, marks)
        assert len(str(refused.value)) < 300, text


def test_the_table_is_wide_enough() -> None:
    assert len({text for _, text, _ in TO_READ} | {text for _, text in TO_REFUSE}) >= 200


@pytest.mark.parametrize("space", "\u0020\u00a0\u2007\u2009\u202f")
@pytest.mark.parametrize("marks", ALL)
def test_every_kind_of_space_parts_groups(marks: Marks, space: str) -> None:
    assert number(f"{space}12{space}345{space}678{space}", marks).value == 12_345_678


@pytest.mark.parametrize(
    ("marks", "text", "better"),
    [
        (EN, "1,23", "write 1.23"),
        (EN, "1234,50", "write 1234.50"),
        (EN, "1.234,50", "write 1,234.50"),
        (EN, "0,250", "write 0.250"),
        (DE, "0.25", "write 0,25"),
        (DE, "1234.50", "write 1234,50"),
        (DE, "1.5e3", "write 1,5e3"),
        (FR, "1.234", "write 1234, or 1,234"),
        (FR, "1.234.567", "write 1234567"),
        (CH, "1,234", "write 1234, or 1.234"),
        (AR, "1.5", "write 1٫5"),
        (EN, "1,234e3", "leave the group marks out"),
        (EN, "two", "write it like 1,234.5"),
        (NONE, "two", "write it like 1234.5"),
        (EN, "", "nothing is written here"),
        (EN, " \u202f ", "nothing is written here"),
        (EN, "1e31", "−30 to 30"),
    ],
)
def test_a_refusal_says_how_to_write_it(marks: Marks, text: str, better: str) -> None:
    with pytest.raises(Invalid, match=better.replace("(", r"\(")):
        number(text, marks)


def test_a_long_text_is_repeated_only_in_part() -> None:
    with pytest.raises(Invalid, match="…”"):
        number("x" * 90)


@pytest.mark.parametrize(
    "text", ["1" * 100_000, " " * 100_000, "(" * 100_000, "1 " * 50_000, "e" * 100_000, "𝟙" * 100_000]
)
def test_a_hundred_kilobytes_are_refused_at_once(text: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(Invalid):
        number(text)
    assert time.perf_counter() - begun < 0.5


def test_direction_marks_are_not_seen() -> None:
    assert number("\u200e−5", AR).value == -5
    assert number("\u061c-5", AR).value == -5


marks_of_all_kinds = st.sampled_from(ALL)


@given(text=st.text(), marks=marks_of_all_kinds)
def test_any_text_is_read_or_refused(text: str, marks: Marks) -> None:
    try:
        assert number(text, marks).value.is_finite()
    except Invalid as refused:
        assert str(refused)  # noqa: PT017 - any text may go either way


@given(text=st.text(alphabet="0123456789.,'’ \u202f-−+()eEkmbtn%$€USD٫٬", max_size=14), marks=marks_of_all_kinds)
@example(text="0,123", marks=EN)
@example(text="5.,", marks=EN)
def test_marks_and_digits_in_any_order_are_read_or_refused(text: str, marks: Marks) -> None:
    try:
        written = number(text, marks)
    except Invalid:
        return
    digits = "".join(sign for sign in text.lower().partition("e")[0] if sign.isascii() and sign.isdigit()).strip("0")
    kept = "".join(map(str, written.value.as_tuple().digits)).strip("0")
    assert kept == digits


@given(text=st.text(alphabet="0123456789.,'’ \u202f-−+()eEkmbtn%$€USD٫٬", max_size=14), marks=marks_of_all_kinds)
@example(text="", marks=PLAIN)
@example(text="1" * 100_000, marks=PLAIN)
@example(text="1,234.5", marks=PLAIN)
@example(text="1e400", marks=PLAIN)
def test_an_attempt_gives_the_same_figure_or_nothing(text: str, marks: Marks) -> None:
    try:
        read = number(text, marks)
    except Invalid:
        read = None
    assert attempt(text, marks) == read


@given(value=st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**15), max_value=10**15))
def test_what_is_written_in_a_language_is_read_in_it(value: Decimal) -> None:
    for marks in ALL:
        plain = format(value, ",f").replace(",", "_").replace(".", marks.decimal).replace("_", marks.group)
        assert number(plain, marks).value == value


@given(value=st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=0, max_value=10**9))
def test_a_figure_of_another_language_never_changes_its_size(value: Decimal) -> None:
    for theirs in ALL:
        text = format(value, "f").replace(".", theirs.decimal)
        for ours in ALL:
            try:
                read = number(text, ours).value
            except Invalid:
                continue
            if theirs.decimal == ours.decimal:
                assert read == value
            else:  # only a whole figure with three decimals looks like thousands: 1,234 and 1.234
                assert theirs.decimal == ours.group
                assert text.count(theirs.decimal) == 1
                assert len(text.partition(theirs.decimal)[0]) <= 3


def test_plain_marks_are_those_of_a_workbook() -> None:
    assert Marks() == PLAIN
    assert number("1,234.5").value == Decimal("1234.5")
