"""Own prices and origins are kept in the plan's file: they come back, edits made elsewhere count, the rest is said."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.workbook.workbook import Workbook

from core.examples import NAMES
from core.inputs.prices import MOST_PRICES, Origin, Price, checked
from core.issues import Invalid
from core.plan import Plan
from core.prices.catalogue import shipped, use, with_list
from core.workbook import load, prices_reading, save
from core.workbook.layout import FIRST_INPUT
from core.workbook.prices_sheets import ORIGIN_HEADS, PRICE_HEADS
from core.workbook.reader import Opened
from tests.saved import without_results
from tests.shorter import short
from tests.workbook import judges

FIRST = FIRST_INPUT + 1  # row of a list's first entry, as spreadsheets count
MINE = Price("Lambda", "8x", "H100-80GB-SXM", 8.0, "commit_1y", 2.355, "us", "2026-11-10", "=1+1 by mail", "quoted")
SPARE = Price(accelerator="B200", price=5.0)
BARE = replace(short(NAMES[1]), origins=())
PLAN = use(use(with_list(BARE, (MINE, SPARE)), "infrastructure.1.price", MINE), "infrastructure.2.fee", MINE)


def written(plan: Plan, folder: Path) -> Path:
    file = folder / "plan.xlsx"
    save(plan, file)
    return file


def edited(folder: Path, plan: Plan = PLAN) -> tuple[Path, Workbook]:
    file = written(plan, folder)
    return file, without_results(file)


def opened(file: Path, book: Workbook) -> Opened:
    book.save(file)
    return load(file)


def column(head: str) -> int:
    return next(place for place, each in enumerate(PRICE_HEADS, 1) if each.startswith(head))


def test_prices_and_origins_come_back(tmp_path: Path) -> None:
    found = load(written(PLAN, tmp_path))
    assert found.plan == PLAN
    assert (found.issues, found.foreign) == ((), ())
    whole = with_list(PLAN, shipped())
    assert load(written(whole, tmp_path)).plan == whole


def test_the_sheets_say_what_they_hold(tmp_path: Path) -> None:
    _, book = edited(tmp_path)
    prices, origins = book["Prices"], book["Origins"]
    assert tuple(cell.value for cell in prices[FIRST_INPUT]) == PRICE_HEADS
    assert [cell.value for cell in prices[FIRST]][3:8] == [8, "commit_1y", 2.355, "us", datetime(2026, 11, 10)]  # noqa: DTZ001
    assert prices.cell(FIRST, 9).value == "=1+1 by mail"
    assert prices.cell(FIRST, 9).data_type == "s"
    assert prices.cell(FIRST + 1, 4).value is None
    assert tuple(cell.value for cell in origins[FIRST_INPUT]) == ORIGIN_HEADS
    assert [cell.value for cell in origins[FIRST]][:3] == ["infrastructure.1.price", "Usage price", 2.355]
    assert (prices.sheet_state, origins.sheet_state) == ("visible", "visible")


PRICES = st.builds(
    Price,
    provider=st.sampled_from(("AWS", "Größe & Söhne", "", "=cmd|' /C calc'!A0", "+1", "#N/A", "1e5", "TRUE", "'x")),
    accelerator=st.text(max_size=12),
    gpus=st.integers(0, 10_000).map(float),
    price=st.floats(0, 1000),
    date=st.just("") | st.dates(date(1900, 3, 1), date(2199, 12, 31)).map(date.isoformat),
    source=st.text(max_size=30),
)


@pytest.mark.deep
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(prices=st.lists(PRICES, max_size=8))
def test_any_price_that_may_be_kept_comes_back(prices: list[Price], tmp_path: Path) -> None:
    kept = []
    for price in prices:
        try:
            kept.append(checked(price))
        except Invalid:
            continue
    plan = with_list(short(NAMES[1]), tuple(kept))
    assert load(written(plan, tmp_path)).plan == plan


def test_any_value_may_have_an_origin(tmp_path: Path) -> None:
    keys = ("general.start", "general.title", "infrastructure.2.terms", "architecture.1.is_gated", "money.cash")
    origins = tuple(Origin(key, f"minutes of {key}", "") for key in sorted((*keys, "team.1.seats.2.salary")))
    plan = replace(PLAN, origins=origins)
    found = load(written(plan, tmp_path))
    assert (found.plan, found.issues) == (plan, ())


def test_prices_changed_and_added_elsewhere_are_read(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    page = book["Prices"]
    page.cell(FIRST, column("Price")).value = 2.4
    page.cell(FIRST, column("Seen on")).value = "2026-11-20"
    page.cell(FIRST + 1, column("Seen on")).value = datetime(2026, 11, 21)  # noqa: DTZ001 - as cells hold it
    page.cell(FIRST + 4, column("Accelerator")).value = "H200"
    page.cell(FIRST + 4, column("Price")).value = 3
    found = opened(file, book)
    assert found.plan.prices == (
        replace(MINE, price=2.4, date="2026-11-20"),
        replace(SPARE, date="2026-11-21"),
        Price(accelerator="H200", price=3.0),
    )
    assert found.issues == ()


def test_moved_columns_and_a_renamed_sheet_still_read(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    page = book["Prices"]
    for row in page.iter_rows(min_row=FIRST_INPUT, max_row=FIRST + 1):
        row[0].value, row[2].value = row[2].value, row[0].value
    page.title = "Offers"
    book.defined_names["list_prices"].attr_text = f"Offers!$A${FIRST_INPUT}"
    found = opened(file, book)
    assert found.plan == PLAN
    assert found.foreign == ("the sheet “Offers”",)


@pytest.mark.parametrize(
    ("head", "raw", "says"),
    [
        ("Price", "cheap", "Price must be a number of ordinary size. This price is left out."),
        ("Price", None, "Price is empty; it needs a number between 0 and 1000 $ / GPU-h. This price is left out."),
        ("Price", 1000.01, "Price must lie between 0 and 1000"),
        ("GPUs", 2.5, "GPUs an instance must be a whole number; it is 2.5. This price is left out."),
        ("Seen on", "soon", "Seen on must be a date, written 2027-01-31. This price is left out."),
        ("Term", "_x0041_", "Term holds a code like _x0041_"),
    ],
)
def test_a_price_with_a_wrong_cell_is_left_out_and_told(head: str, raw: object, says: str, tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    cell = book["Prices"].cell(FIRST, column(head))
    cell.value = raw  # type: ignore[assignment]
    found = opened(file, book)
    assert found.plan.prices == (SPARE,)
    (issue,) = found.issues
    assert (issue.where, issue.grave) == (f"Prices!{cell.coordinate}", True)
    assert issue.says.startswith(says)


def test_of_many_wrong_rows_only_the_first_are_told_one_by_one(tmp_path: Path) -> None:
    file, book = edited(tmp_path, with_list(PLAN, (MINE,) * 100))
    for row in range(FIRST + 10, FIRST + 60):
        book["Prices"].cell(row, column("Price")).value = "?"
    found = opened(file, book)
    assert len(found.plan.prices) == 50
    assert len(found.issues) == prices_reading.MOST_TOLD + 1
    assert str(found.issues[-1]) == f"Prices!A{FIRST_INPUT}: 30 more rows could not be taken."


def test_more_prices_than_a_plan_keeps_are_left_out_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(with_list(PLAN, (MINE,) * 12), tmp_path)
    assert MOST_PRICES == 20_000
    monkeypatch.setattr(prices_reading, "MOST_PRICES", 10)
    monkeypatch.setattr(prices_reading, "MOST_ORIGINS", 1)
    found = load(file)
    assert found.plan == replace(PLAN, prices=(MINE,) * 10, origins=PLAN.origins[:1])
    assert [issue.says for issue in found.issues] == [
        "“Prices” has more than 10 rows; the rest is left out.",
        "“Origins” has more than 1 rows; the rest is left out.",
    ]


def test_missing_lists_and_columns_are_told(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    book["Prices"].cell(FIRST_INPUT, column("Region")).value = "Where"
    book["Origins"].cell(FIRST_INPUT, 3).value = None
    found = opened(file, book)
    assert found.plan == replace(PLAN, prices=(replace(MINE, region=""), SPARE), origins=())
    assert [issue.says for issue in found.issues] == [
        "The column “Region” is missing.",
        "The column “Value” is missing.",
        "Without these columns nothing of “Origins” is taken.",
    ]
    assert found.foreign[0] == "notes on the sheet Prices beside the list, from cell G4 on"
    for name in ("list_prices", "list_origins"):
        del book.defined_names[name]
    found = opened(file, book)
    assert (found.plan.prices, found.plan.origins) == ((), ())
    assert [str(issue) for issue in found.issues] == [
        "list_prices: The list “Prices” is missing in the file; it is taken as empty.",
        "list_origins: The list “Origins” is missing in the file; it is taken as empty.",
    ]


def test_notes_beside_the_lists_are_no_rows_but_named_before_they_are_lost(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    book["Prices"]["L7"].value = "ask again"
    book["Prices"]["M90"].value = "and again"
    book["Origins"]["J6"].value = "sure?"
    found = opened(file, book)
    assert (found.plan, found.issues) == (PLAN, ())
    assert found.foreign == (
        "notes on the sheet Prices beside the list, from cell L7 on",
        "notes on the sheet Origins beside the list, from cell J6 on",
    )


def test_an_origin_is_forgotten_when_its_value_was_changed_elsewhere(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    sheet, cell = next(iter(book.defined_names["in_infrastructure_1_price"].destinations))
    book[sheet][cell].value = 2.5
    found = opened(file, book)
    assert found.plan == PLAN.put("infrastructure.1.price", 2.5)
    (issue,) = found.issues
    assert (issue.where, issue.grave) == (f"Origins!A{FIRST}", False)
    assert issue.says == (
        "Usage price is not what came from “Lambda, H100-80GB-SXM, commit_1y, =1+1 by mail”; that origin is forgotten."
    )


@pytest.mark.parametrize(
    ("place", "raw", "says"),
    [
        (1, "infrastructure.9.price", "Infrastructure has 2 options; there is no option 9. This origin is left out."),
        (1, 7, "There is no section called “7”"),
        (3, "high", "Usage price must be a number of ordinary size. This origin is left out."),
        (5, "soon", "Seen on must be a date, written 2027-01-31. This origin is left out."),
    ],
)
def test_an_origin_that_cannot_be_read_is_left_out_and_told(place: int, raw: object, says: str, tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    book["Origins"].cell(FIRST, place).value = raw  # type: ignore[assignment]
    found = opened(file, book)
    assert found.plan == replace(PLAN, origins=PLAN.origins[1:])
    (issue,) = found.issues
    assert (issue.where, issue.grave) == (f"Origins!A{FIRST}", True)
    assert issue.says.startswith(says)


def test_an_origin_without_a_column_of_days_is_read(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    book["Origins"].delete_cols(5)
    assert [each.date for each in opened(file, book).plan.origins] == ["", ""]


def test_origins_come_in_order_and_once_whatever_order_they_stand_in(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    page = book["Origins"]
    rows = [[cell.value for cell in page[FIRST + place]] for place in (1, 0, 1)]
    for number, row in enumerate(rows, FIRST):
        for place, value in enumerate(row, 1):
            page.cell(number, place).value = value
    assert opened(file, book).plan == PLAN


def test_a_lone_cell_far_below_costs_nothing(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    book["Prices"].cell(1_000_000, column("Accelerator")).value = "B200"
    book["Prices"].cell(1_000_000, column("Price")).value = 4.5
    assert opened(file, book).plan.prices[2:] == (Price(accelerator="B200", price=4.5),)


@pytest.mark.libreoffice
def test_prices_that_libreoffice_saved_are_read_back(tmp_path: Path) -> None:
    rng = random.Random(4)
    days = [(date(2026, 1, 1) + timedelta(days=rng.randrange(300))).isoformat() for _ in range(300)]
    prices = tuple(replace(price, date=day) for price, day in zip(shipped(), days, strict=False))
    plan = with_list(PLAN, prices)
    file, book = edited(tmp_path, plan)
    book["Prices"].cell(FIRST, column("Price")).value = 7.25
    book.save(file)
    (saved,) = judges.by_libreoffice([file], tmp_path)
    found = load(saved)
    assert found.plan == with_list(plan, (replace(prices[0], price=7.25), *prices[1:]))
    assert found.issues == ()
