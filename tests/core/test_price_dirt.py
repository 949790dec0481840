"""A price list is read row by row: what is sound is taken, and every kind of dirt is named in its row."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from core.inputs.prices import Price, checked
from core.prices.catalogue import shipped
from core.prices.importing import Imported, Rule, guess, steps
from core.workbook.tables import read_table

LISTS = Path(__file__).parents[1] / "data" / "prices"
TODAY = date(2026, 11, 22)
DIRTY: tuple[tuple[str, tuple[tuple[int, Rule], ...]], ...] = (
    ("no-number", ((2, Rule.NO_NUMBER), (3, Rule.NO_NUMBER), (4, Rule.NO_NUMBER))),
    ("negative", ((2, Rule.NEGATIVE), (3, Rule.NEGATIVE))),
    ("placeholder", ((2, Rule.PLACEHOLDER), (3, Rule.PLACEHOLDER), (4, Rule.PLACEHOLDER))),
    ("unit-switch", ((2, Rule.UNIT_SWITCH), (3, Rule.UNIT_SWITCH))),
    ("preemptible-as-on-demand", ((3, Rule.PREEMPTIBLE),)),
    ("two-tiers", ((2, Rule.TIERS), (3, Rule.TIERS))),
    ("host-apart", ((2, Rule.HOST), (4, Rule.HOST))),
    ("part-name", ((2, Rule.AMBIGUOUS), (3, Rule.AMBIGUOUS), (4, Rule.AMBIGUOUS), (5, Rule.AMBIGUOUS))),
    ("never-moves", ((2, Rule.OLD), (3, Rule.UNMOVED), (4, Rule.OLD))),
    ("estimate", ((2, Rule.ESTIMATE), (3, Rule.ESTIMATE), (4, Rule.ESTIMATE))),
    ("currency", ((2, Rule.CURRENCY), (3, Rule.CURRENCY), (4, Rule.CURRENCY))),
    ("currency-head", ((2, Rule.CURRENCY),)),
    ("decimals", ((2, Rule.DECIMALS), (3, Rule.DECIMALS))),
    ("decimals-unclear", ((2, Rule.DECIMALS), (3, Rule.DECIMALS))),
    ("unreadable-date", ((2, Rule.DATE), (3, Rule.DATE), (4, Rule.DATE), (5, Rule.DATE))),
    ("future", ((2, Rule.FUTURE),)),
    ("old", ((2, Rule.OLD), (4, Rule.OLD))),
    ("no-accelerator", ((2, Rule.NO_ACCELERATOR), (3, Rule.NO_ACCELERATOR))),
    ("unit", ((2, Rule.UNIT), (3, Rule.UNIT), (4, Rule.UNIT))),
    ("duplicate", ((3, Rule.DUPLICATE), (4, Rule.DUPLICATE))),
    ("no-count", ((2, Rule.NO_COUNT),)),
    ("text", ((2, Rule.TEXT), (3, Rule.TEXT), (4, Rule.TEXT))),
)


def imported(path: Path) -> Imported:
    (table,) = read_table(path)
    *_, last = steps(table, guess(table), shipped(), TODAY)
    assert last.imported is not None
    return last.imported


@pytest.mark.parametrize(("name", "wanted"), DIRTY, ids=[name for name, _ in DIRTY])
def test_a_dirty_list_yields_the_named_dirt_and_nothing_else(name: str, wanted: tuple[tuple[int, Rule], ...]) -> None:
    found = imported(LISTS / f"{name}.csv").found
    assert tuple((each.row, each.rule) for each in found) == wanted, found


def test_every_kind_of_dirt_is_found_somewhere() -> None:
    assert {rule for _, wanted in DIRTY for _, rule in wanted} == set(Rule)
    assert {path.stem for path in LISTS.iterdir()} == {"clean", *(name for name, _ in DIRTY)}


def test_a_clean_list_is_taken_whole() -> None:
    taken = imported(LISTS / "clean.csv")
    assert (taken.found, taken.suspect) == ((), ())
    assert taken.prices[-1] == Price(
        provider="Nebius",
        instance="gpu-h200-sxm",
        accelerator="H200-141GB-SXM",
        gpus=8.0,
        term="commit_1y",
        price=3.05,
        region="eu",
        date="2026-11-12",
        source="quote, 12 months",
        confidence="quoted",
    )
    assert len(taken.prices) == 8
    assert all(checked(price) == price for price in taken.prices)


def as_workbook(source: Path, folder: Path) -> Path:
    """The same list as a workbook: figures and days as such, as a spreadsheet keeps them."""
    (table,) = read_table(source)
    made = folder / f"{source.stem}.xlsx"
    book = xlsxwriter.Workbook(made)
    page, dated = book.add_worksheet("Prices"), book.add_format({"num_format": "yyyy-mm-dd"})
    page.write_row(0, 0, table.columns)
    for number, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            text = str(cell or "")
            if re.fullmatch(r"2[0-9]{3}-(0[0-9]|1[0-2])-([0-2][0-9]|30)", text):
                page.write_datetime(number, column, datetime.fromisoformat(text), dated)
            elif re.fullmatch(r"-?[0-9]+([.][0-9]+)?", text):
                page.write_number(number, column, float(text))
            elif text:
                page.write_string(number, column, text)
    book.close()
    return made


@pytest.mark.parametrize("name", ["clean", *(name for name, _ in DIRTY if name != "decimals-unclear")])
def test_a_list_says_the_same_as_text_and_as_a_workbook(name: str, tmp_path: Path) -> None:
    source = LISTS / f"{name}.csv"
    as_text, as_book = imported(source), imported(as_workbook(source, tmp_path))
    if name == "decimals":  # in a workbook 2.95 is a figure, and nothing speaks against decimal commas
        assert [each.rule for each in as_book.found] == [Rule.DECIMALS, Rule.DECIMALS]
        return
    assert [(each.row, each.rule, each.grave) for each in as_book.found] == [
        (each.row, each.rule, each.grave) for each in as_text.found
    ]
    assert (as_book.prices, as_book.suspect) == (as_text.prices, as_text.suspect)


def test_each_finding_says_in_one_sentence_what_is_wrong() -> None:
    for name, _ in DIRTY:
        for each in imported(LISTS / f"{name}.csv").found:
            assert each.says[0] in "“0123456789" or each.says[0].isupper(), each
            assert each.says.endswith(".")
            assert "\n" not in each.says
            assert 15 < len(each.says) < 250


@pytest.mark.parametrize(
    ("name", "row", "grave", "says"),
    [
        ("no-number", 2, True, "“ask us” is not a number; write it like 2.35."),
        ("no-number", 3, True, "The price is empty; write what one hour costs."),
        ("no-number", 4, True, "“eight” is no number of GPUs; write a whole number such as 8."),
        ("negative", 3, True, "“(3.40)” is below zero; a price is what one hour costs."),
        ("placeholder", 2, False, "0.01 $ stands where there is no offer, or is the lowest bid."),
        ("placeholder", 4, False, "0.3 $ lies far below every other MI300X price; it may stand for no offer at all."),
        ("unit-switch", 3, False, "the number of its GPUs: 55.6 $ may be that of the whole instance."),
        ("preemptible-as-on-demand", 3, False, "1.46 $ is less than 55 % of the provider's own 3.52 $ before"),
        ("two-tiers", 2, False, "The same offer costs 2.71 $ and 4.02 $ on one day"),
        ("host-apart", 2, False, "The same with its host costs 3.67 $ on the same day; 2.93 $ may lack the host."),
        (
            "host-apart",
            4,
            False,
            "By the words “accelerator only” the machine around the accelerator is charged apart.",
        ),
        ("part-name", 4, False, "AWS p5 machines hold H100, p5e and p5en machines H200"),
        ("never-moves", 3, False, "It has been 6.21 $ since 2025-08-01 at least"),
        ("currency", 4, True, "“A$3.70” is in A$; write it in US dollars of its day."),
        ("currency-head", 2, True, "The column is in EUR; turn it into US dollars of its day."),
        ("decimals", 2, False, "“3,05” has a decimal comma and was read as 3.05."),
        ("decimals", 3, True, "“2,355” could be 2355 or 2.355; write it without group marks and with a point."),
        ("decimals-unclear", 3, False, "“25.100” was read as 25.1, not 25100."),
        ("unreadable-date", 2, True, "“10/11/2026” could be in month 10 or 11; write the year first."),
        ("unreadable-date", 4, True, "“2026-11-31” is not a day; write it like 2026-11-22."),
        ("unreadable-date", 5, True, "1926-11-10 is not of this time; write a day like 2026-11-22."),
        ("future", 2, False, "2026-11-23 lies after today, 2026-11-22; write the day it was seen."),
        ("old", 4, False, "The day it was seen is missing."),
        ("unit", 2, False, "71.3 $ lies far above any price of one H100-80GB-SXM"),
        ("unit", 3, True, "5,775.20 $ is no price of one GPU for an hour; is it per instance, or a month?"),
        ("duplicate", 3, False, "This row says the same as row 2."),
        ("duplicate", 4, False, "This row is in the catalogue or in your list already."),
        ("text", 2, True, "Source of the price holds the sign U+202E, which a workbook cannot keep; remove it."),
        ("text", 4, True, "Source of the price has 2,004 signs; at most 2,000 fit."),
    ],
)
def test_a_finding_says_what_is_meant(name: str, row: int, says: str, *, grave: bool) -> None:
    (found,) = (each for each in imported(LISTS / f"{name}.csv").found if each.row == row)
    assert says in found.says
    assert found.grave == grave


def test_grave_rows_are_left_out_and_suspect_ones_kept_apart() -> None:
    taken = imported(LISTS / "decimals.csv")
    assert [price.price for price in taken.prices] == [2.95]
    assert [(row, price.price) for row, price in taken.suspect] == [(2, 3.05)]
    assert [price.gpus for price in imported(LISTS / "no-count.csv").prices] == [8.0]
    assert [price.price for price in imported(LISTS / "no-count.csv").prices] == [7.95]
    assert imported(LISTS / "text.csv").prices[0].source == "two lines, =1+1"
