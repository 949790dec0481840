"""Prices from the command line: listed, used in a plan, imported into a plan; each mistake is one line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter

from core.examples import NAMES
from core.inputs.prices import Price
from core.prices.catalogue import Filter, matching, shipped, with_list
from core.prices.importing import FIELDS
from tests.core.typed import Captured, done, plan_in, saved_in, told
from tests.shorter import short

LISTS = Path(__file__).parents[1] / "data" / "prices"
PLAN = replace(short(NAMES[1]), origins=())
MINE = Price(accelerator="B200", provider="Friends", term="on_demand", price=3.25, date="2026-11-20", source="a call")


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan with one price of its own, in a file nobody changes."""
    return saved_in(tmp_path_factory.mktemp("plans"), with_list(PLAN, (MINE,)))


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan without a price of its own, in a file nobody changes."""
    return saved_in(tmp_path_factory.mktemp("plans"), PLAN)


def test_the_catalogue_is_listed_with_numbers_and_age(capsys: Captured) -> None:
    lines = told(capsys, "prices")
    assert [int(line.split()[0]) for line in lines] == list(range(1, len(shipped()) + 1))
    fresh = [line for line in lines if " old " not in line]
    assert len(fresh) == sum(price.date >= "2026-09-23" for price in shipped())
    assert lines[0].split()[1:5] == ["1.8440", "$", "A100-40GB", "AWS"]


def test_the_list_is_filtered_and_comes_as_json(capsys: Captured) -> None:
    asked = ("--accelerator", "h100-80gb-sxm", "--provider", "AWS", "--term", "spot", "--since", "2025-01-01")
    (row,) = json.loads(
        "\n".join(told(capsys, "prices", *asked, "--until", "2026-01-01", "--words", "average", "--json"))
    )
    assert tuple(row) == ("row", *FIELDS, "old")
    assert (row["row"], row["price"], row["date"], row["old"]) == (1, 2.4575, "2025-12-08", True)
    assert told(capsys, "prices", *asked, "--words", "nowhere") == ["no price is like that"]


def test_a_plan_lists_its_own_prices(saved: Path, capsys: Captured) -> None:
    (line,) = told(capsys, "prices", "--own", saved)
    assert line.split() == ["1", "3.2500", "$", "B200", "Friends", "on_demand", "2026-11-20", "a", "call"]


def test_a_listed_price_is_used_in_a_plan(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out.xlsx"
    wanted = matching(shipped(), Filter(provider="Lambda"))[2]
    filters = ("--provider", "Lambda", "--out", out)
    (line,) = told(capsys, "prices", "use", saved, "infrastructure.price", "3", *filters)
    assert line.startswith(f"infrastructure.1.price = {wanted.price:g} $ / GPU-h: Lambda, {wanted.accelerator}, ")
    plan = plan_in(out)
    assert plan.infrastructure[0].price == wanted.price
    assert [(each.key, each.date) for each in plan.origins] == [("infrastructure.1.price", wanted.date)]
    told(capsys, "prices", "--provider", "Lambda", "use", saved, "infrastructure.price", "3", "--out", out)
    assert plan_in(out) == plan
    told(capsys, "prices", "use", saved, "infrastructure.2.fee", "1", "--mine", "--out", out)
    assert plan_in(out).infrastructure[1].fee == 3.25


def test_the_sound_rows_of_a_list_join_the_plans_own(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out.xlsx"
    lines = told(capsys, "prices", "import", saved, LISTS / "placeholder.csv", "--out", out)
    assert lines[-1] == "1 sound, 3 suspect, 0 refused; 1 taken over"
    assert lines[0] == (
        "row     2  suspect  placeholder, not a price: 0.01 $ stands where there is no offer, or is the lowest bid."
    )
    assert [price.price for price in plan_in(out).prices] == [3.25, 2.02]
    lines = told(capsys, "prices", "import", saved, LISTS / "placeholder.csv", "--take-suspect", "--out", out)
    assert lines[-1] == "1 sound, 3 suspect, 0 refused; 4 taken over"
    assert [price.price for price in plan_in(out).prices] == [3.25, 2.02, 0.01, 0.0, 0.3]
    again = told(capsys, "prices", "import", out, LISTS / "clean.csv", "--out", out)
    assert again == ["8 sound, 0 suspect, 0 refused; 8 taken over"]
    assert len(plan_in(out).prices) == 13
    assert done("prices", "import", out, LISTS / "clean.csv", "--out", out) == 2
    assert "duplicate row: This row is in the catalogue or in your list already." in capsys.readouterr().out


def test_columns_units_and_constants_are_stated(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    file, out = tmp_path / "list.csv", tmp_path / "out.xlsx"
    file.write_text("Was,Stückpreis,Anzahl,Preis\nB200,x,8,40\nB200,y,4,19\n", encoding="utf-8")
    stated = ("--column", "price=preis", "--column", "accelerator=Was", "--column", "gpus=Anzahl", "--unit", "instance")
    for_all = ("--constant", "date=2026-11-20", "--constant", "provider= Friends", "--column", "instance=Stückpreis")
    lines = told(capsys, "prices", "import", saved, file, *stated, *for_all, "--column", "source=", "--out", out)
    assert lines == ["2 sound, 0 suspect, 0 refused; 2 taken over"]
    first = Price("Friends", "x", "B200", 8.0, "", 5.0, "", "2026-11-20", "", "")
    assert plan_in(out).prices[1:] == (first, replace(first, instance="y", gpus=4.0, price=4.75))
    lines = told(
        capsys, "prices", "import", saved, file, *stated[:6], *for_all, "--unit", "gpu", "--take-suspect", "--out", out
    )
    assert [price.price for price in plan_in(out).prices[1:]] == [19.0, 40.0]
    assert lines[0].startswith("row     2  suspect  unit unclear, perhaps per instance: 40 $ lies far above any price")


def sheets(folder: Path) -> Path:
    """A workbook of notes, then two lists."""
    file = folder / "lists.xlsx"
    book = xlsxwriter.Workbook(file)
    for name, rows in (
        ("Notes", (("who", "when"), ("me", "today"))),
        ("May", (("gpu", "price", "date"), ("B200", 5.0, "2026-11-01"))),
        ("June", (("gpu", "price", "date"), ("B200", 6.0, "2026-11-02"))),
    ):
        page = book.add_worksheet(name)
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    book.close()
    return file


def test_the_first_sheet_with_prices_is_taken_or_the_one_asked_for(
    saved: Path, tmp_path: Path, capsys: Captured
) -> None:
    file, out = sheets(tmp_path), tmp_path / "out.xlsx"
    for asked, price in (((), 5.0), (("--sheet", "june"), 6.0)):
        told(capsys, "prices", "import", saved, file, *asked, "--out", out)
        assert plan_in(out).prices[1].price == price


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("--accelerator", "H100"), "No price is of the accelerator “H100”; there are H100-80GB, H100-80GB-PCIe, "),
        (("--provider", "Nobody"), "there are AWS, Azure, "),
        (("--own", "{plan}", "--term", "spot"), "No price is of the term “spot”; there are on_demand"),
        (("--own", "{empty}", "--term", "spot"), "No price is of the term “spot”; there are none"),
        (("--since", "yesterday"), "--since must be a day, written 2026-11-22; it is “yesterday”"),
        (("--until", "20261122"), "--until must be a day, written 2026-11-22; it is “20261122”"),
        (("fly",), "invalid choice: 'fly'"),
        (("use", "{plan}", "infrastructure.1.price", "298", "--out", "{new}"), "The list has 297 rows like that"),
        (("use", "{plan}", "infrastructure.1.price", "0", "--out", "{new}"), "there is no row 0"),
        (("use", "{plan}", "infrastructure.1.price", "one", "--out", "{new}"), "the number of the row must be a whole"),
        (("use", "{plan}", "general.hours", "1", "--out", "{new}"), "takes no price of an accelerator's hour"),
        (("use", "{plan}", "infrastructure.1.price", "1"), "the following arguments are required: --out"),
        (("import", "{plan}", "{list}/none.csv", "--out", "{new}"), "none.csv is not there any more"),
        (("import", "{plan}", "{list}/clean.csv", "--column", "x=y", "--out", "{new}"), "must name one of provider, "),
        (("import", "{plan}", "{list}/clean.csv", "--constant", "term", "--out", "{new}"), "--constant “term” must"),
        (("import", "{plan}", "{list}/clean.csv", "--column", "term=y", "--out", "{new}"), "There is no column “y”"),
        (("import", "{plan}", "{list}/clean.csv", "--column", "price=", "--out", "{new}"), "No column is named as the"),
        (("import", "{plan}", "{list}/clean.csv", "--sheet", "May", "--out", "{new}"), "has no sheet “May”; there are"),
        (("import", "{plan}", "{list}/clean.csv", "--out", "{folder}/none/x.xlsx"), "was not saved"),
        (("import", "{plan}", "{list}/negative.csv", "--unit", "month", "--out", "{new}"), "invalid choice: 'month'"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_two(
    argv: tuple[str, ...], says: str, saved: Path, empty: Path, tmp_path: Path, capsys: Captured
) -> None:
    before = saved.read_bytes()
    places = {"plan": saved, "new": tmp_path / "new.xlsx", "folder": tmp_path, "list": LISTS, "empty": empty}
    assert done("prices", *(word.format(**places) for word in argv)) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert err.startswith("headwater: ")
    assert says in err
    assert not (tmp_path / "new.xlsx").exists()
    assert saved.read_bytes() == before


def test_where_nothing_can_be_taken_nothing_is_written(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    argv = ["prices", "import", str(saved), str(LISTS / "currency-head.csv"), "--out", str(tmp_path / "new.xlsx")]
    assert done(*argv) == 2
    out, err = capsys.readouterr()
    assert out.splitlines()[-1] == "0 sound, 0 suspect, 1 refused; 0 taken over"
    assert "Nothing of currency-head.csv was taken over" in err
    assert not (tmp_path / "new.xlsx").exists()


@pytest.mark.parametrize("doing", ["use", "import"])
def test_help_is_no_mistake(doing: str, capsys: Captured) -> None:
    assert told(capsys, "prices", doing, "--help")[0].startswith(f"usage: headwater prices {doing}")
