"""Cells of price lists are read strictly: figures, counts and days as people write them, or a named refusal."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.prices import cells
from core.prices.cells import Customs
from core.prices.dirt import Dirt, Rule
from core.prices.importing import PER_GPU, PER_INSTANCE, Table, guess
from core.prices.series import part_of

PLAIN = Customs()
POINTS, COMMAS = Customs(points=True), Customs(commas=True)


@pytest.mark.parametrize(
    ("raw", "known", "value"),
    [
        (2.35, PLAIN, 2.35),
        (2, PLAIN, 2.0),
        ("2.35", PLAIN, 2.35),
        ("$ 2.35", PLAIN, 2.35),
        ("2.35 USD/GPU-h", PLAIN, 2.35),
        ("US$2.35 / hr", PLAIN, 2.35),
        ("2.35 per GPU per hour", PLAIN, 2.35),
        (" 2.35\u00a0", PLAIN, 2.35),
        ("12", PLAIN, 12.0),
        ("0.968", PLAIN, 0.968),
        ("1.234", POINTS, 1.234),
        ("1,234", POINTS, 1234.0),
        ("1,234.50", PLAIN, 1234.5),
    ],
)
def test_a_price_is_read_without_a_doubt(raw: object, known: Customs, value: float) -> None:
    assert cells.figure(raw, known) == (value, "")


@pytest.mark.parametrize(
    ("raw", "known", "value"),
    [
        ("2,35", PLAIN, 2.35),
        ("1.234,50", PLAIN, 1234.5),
        ("1.234", PLAIN, 1.234),
        ("1,234", COMMAS, 1.234),
        ("1.234", COMMAS, 1234.0),
    ],
)
def test_a_price_with_an_unsure_mark_is_read_and_doubted(raw: str, known: Customs, value: float) -> None:
    read, doubt = cells.figure(raw, known)
    assert read == value
    assert raw in doubt


@pytest.mark.parametrize(
    ("raw", "known", "rule"),
    [
        (None, PLAIN, Rule.NO_NUMBER),
        ("n/a", PLAIN, Rule.NO_NUMBER),
        ("–", PLAIN, Rule.NO_NUMBER),
        (True, PLAIN, Rule.NO_NUMBER),
        (float("nan"), PLAIN, Rule.NO_NUMBER),
        (float("inf"), PLAIN, Rule.NO_NUMBER),
        (10**400, PLAIN, Rule.NO_NUMBER),
        ("35 %", PLAIN, Rule.NO_NUMBER),
        ("from 2.35", PLAIN, Rule.NO_NUMBER),
        ("1,716 / month", PLAIN, Rule.NO_NUMBER),
        ("=1+1", PLAIN, Rule.NO_NUMBER),
        ("9" * 5000, PLAIN, Rule.NO_NUMBER),
        ("#N/A", PLAIN, Rule.NO_NUMBER),
        ("£2.35", PLAIN, Rule.CURRENCY),
        ("2.35 chf", PLAIN, Rule.CURRENCY),
        ("CA$ 2.35", PLAIN, Rule.CURRENCY),
        ("1,234", PLAIN, Rule.DECIMALS),
        ("1,234", Customs(points=True, commas=True), Rule.DECIMALS),
        ("1.234", Customs(points=True, commas=True), Rule.DECIMALS),
    ],
)
def test_what_is_no_price_is_refused_by_name(raw: object, known: Customs, rule: Rule) -> None:
    with pytest.raises(Dirt) as dirt:
        cells.figure(raw, known)
    assert dirt.value.rule is rule
    assert len(str(dirt.value)) < 200


def test_a_text_is_repeated_short_and_with_nothing_invisible() -> None:
    assert cells.quoted("a\x1b[2J\u202eb") == "“a?[2J?b”"
    assert cells.quoted("x" * 50) == f"“{'x' * 40}…”"


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [(None, 0), ("", 0), ("unknown", 0), (8, 8), (8.0, 8), ("8", 8), ("8.0", 8), ("8x", 8), ("x8", 8), ("1 x", 1)],
)
def test_a_count_of_gpus_is_read(raw: object, wanted: float) -> None:
    assert cells.count(raw) == wanted


@pytest.mark.parametrize("raw", ["eight", 0.5, "-8", "8-16", 10**7, True, "½", "8xH100", 20_000])
def test_what_is_no_count_is_refused(raw: object) -> None:
    with pytest.raises(Dirt, match="is no number of GPUs"):
        cells.count(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "2026-11-09",
        "2026/11/9",
        "2026.11.09",
        "2026-11-09T08:00:00Z",
        "2026-11-09 08:00",
        "20261109",
        20261109,
        "9.11.2026",
        "09.11.2026 14:00",
        "9 Nov 2026",
        "9. November 2026",
        "Nov 9, 2026",
        "november 09 2026",
        date(2026, 11, 9),
        datetime(2026, 11, 9, 8, tzinfo=UTC),
        46335,
        46335.75,
    ],
)
def test_a_day_is_read_however_it_is_written(raw: object) -> None:
    assert cells.day(raw, PLAIN) == "2026-11-09"


@pytest.mark.parametrize(
    ("raw", "known", "wanted"),
    [
        ("", PLAIN, ""),
        ("n/a", PLAIN, ""),
        (float("nan"), PLAIN, ""),
        ("25/11/2026", PLAIN, "2026-11-25"),
        ("11-25-2026", PLAIN, "2026-11-25"),
        ("11/11/2026", PLAIN, "2026-11-11"),
        ("9/11/2026", Customs(days_first=True), "2026-11-09"),
        ("9/11/2026", Customs(months_first=True), "2026-09-11"),
    ],
)
def test_a_day_with_slashes_is_read_where_it_can_be_one_day_only(raw: object, known: Customs, wanted: str) -> None:
    assert cells.day(raw, known) == wanted


@pytest.mark.parametrize(
    ("raw", "known"),
    [
        ("9/11/2026", PLAIN),
        ("9/11/2026", Customs(days_first=True, months_first=True)),
        ("9/11/26", PLAIN),
        ("2026-11", PLAIN),
        ("2026", PLAIN),
        (2026, PLAIN),
        (10**400, PLAIN),
        (True, PLAIN),
        (time(8, 30), PLAIN),
        ("31/02/2026", PLAIN),
        ("99 Nov 2026", PLAIN),
        ("9 Nob 2026", PLAIN),
        ("Nob 9, 2026", PLAIN),
        ("soon " * 1000, PLAIN),
        ("1999-12-31", PLAIN),
        (date(2200, 1, 1), PLAIN),
    ],
)
def test_what_is_no_day_or_could_be_two_is_refused(raw: object, known: Customs) -> None:
    with pytest.raises(Dirt) as dirt:
        cells.day(raw, known)
    assert dirt.value.rule is Rule.DATE
    assert len(str(dirt.value)) < 200


@given(st.dates(date(2000, 1, 1), date(2199, 12, 31)), st.sampled_from(("%Y-%m-%d", "%d.%m.%Y", "%d %b %Y", "%Y%m%d")))
def test_every_day_of_the_time_comes_back(day: date, form: str) -> None:
    assert cells.day(day.strftime(form), PLAIN) == day.isoformat()


def test_a_column_proves_its_customs() -> None:
    found = cells.customs(("2,35", "1.234", None, 5.0, "x"), ("3/4/2026", "31/4/2026", None, date(2026, 1, 1)))
    assert found == Customs(commas=True, days_first=True)
    assert cells.customs(("2.35", "1,234"), ("4/31/2026", "31.4.2026", "now")) == Customs(
        points=True, months_first=True
    )
    assert cells.customs((), ("x" * 200, "31/31/2026")) == Customs()


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("H100-80GB-SXM", "H100"),
        ("8x NVIDIA H100 80GB HBM3", "H100"),
        ("GB200-B200", "GB200"),
        ("MI300X", "MI300X"),
        ("l40s", "L40S"),
        ("Trainium1", "TRAINIUM1"),
    ],
)
def test_a_part_is_known_by_its_family(name: str, part: str) -> None:
    assert part_of(name) == part


def test_usual_heads_are_understood() -> None:
    own = ("Provider", "Instance", "Accelerator", "GPUs an instance", "Term", "Price, $ / GPU-h", "Region", "Seen on")
    assert guess(Table("", (*own, "Source of the price", "Confidence"), ())).columns == tuple(range(10))
    feed = ("InstanceType", "AcceleratorName", "AcceleratorCount", "vCPUs", "MemoryGiB", "SpotPrice", "Price", "Region")
    assert guess(Table("", feed, ())).columns == (-1, 0, 1, 2, -1, 6, 7, -1, -1, -1)
    for head, column, unit in (
        ("$/GPU-h", 0, PER_GPU),
        ("EUR per hour", 0, PER_GPU),
        ("price per instance", 0, PER_INSTANCE),
        ("Node price per GPU hour", 0, PER_GPU),
        ("monthly price", -1, PER_GPU),
        ("", -1, PER_GPU),
    ):
        mapping = guess(Table("", (head, "GPU"), ()))
        assert (mapping.column("price"), mapping.unit, mapping.column("accelerator")) == (column, unit, 1)


def test_no_column_is_taken_twice() -> None:
    heads = ("price", "gpu", "gpus", "type", "instance", "price type", "model", "day", "date", "source")
    for first, second in product(heads, repeat=2):
        taken = [place for place in guess(Table("", (first, second), ())).columns if place >= 0]
        assert len(taken) == len(set(taken))
