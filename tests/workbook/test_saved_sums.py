"""What is kept beside the inputs tells of every change, also where the record itself was changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.workbook import Workbook

from core.issues import Invalid
from core.workbook import cells, load, tables
from core.workbook.reader import Opened
from core.workbook.saved_sheet import NAME, SHEET, SUMS
from core.workbook.saved_sums import checksum, sums, words
from tests.saved import content, without_results
from tests.workbook.mutants import planned


def changed(folder: Path, change: Callable[[Workbook], object]) -> Opened:
    """The plan out of a file somebody changed something in."""
    (path := folder / "plan.xlsx").write_bytes(content(planned()))
    change(book := without_results(path))
    book.save(path)
    return load(path)


def told(folder: Path, change: Callable[[Workbook], object]) -> dict[str, str]:
    return {each.key: each.issue.says for each in changed(folder, change).changes}


def row_of(book: Workbook, key: str, column: int = 1) -> int:
    rows = range(1, book[SHEET].max_row + 1)
    return next(row for row in rows if book[SHEET].cell(row, column).value == key)


def typed(name: str, rows: int, columns: int, value: Any) -> Callable[[Workbook], None]:
    """Something typed beside a cell that has a name."""

    def change(book: Workbook) -> None:
        sheet, place = next(iter(book.defined_names[name].destinations))
        cell: Any = book[sheet][place.replace("$", "")]
        book[sheet].cell(cell.row + rows, cell.column + columns).value = value

    return change


def recorded(key: str, column: int, value: Any, keys: int = 1) -> Callable[[Workbook], None]:
    """Something else in the record of a key."""

    def change(book: Workbook) -> None:
        book[SHEET].cell(row_of(book, key, keys), column).value = value

    return change


def test_nothing_is_told_of_a_file_as_it_was_saved(tmp_path: Path) -> None:
    opened = changed(tmp_path, lambda _: None)
    assert (opened.plan, opened.changes, opened.issues) == (planned(), (), ())


@pytest.mark.parametrize(
    ("change", "key", "says"),
    [
        (typed("list_prices", 1, 5, 9.5), "prices.price", "Prices, “Price”: changed outside Headwater"),
        (typed("list_decisions", 1, 3, "Buy"), "decisions.answer", "Decisions, “Answer”: changed outside"),
        (typed("list_scenarios", 0, 5, "Dear"), "scenarios", "What scenarios state: changed outside"),
        (typed("in_case_scenario", 0, 0, 1), "scenario", "The chosen scenario: changed outside"),
        (typed("list_origins", 1, 5, "strong"), "origins.infrastructure.1.price", "Where infrastructure.1.price comes"),
        (recorded("general.title", 4, "Other"), "general.title", "no longer readable → Untitled plan"),
        (recorded("general.start", 4, 50_000), "general.start", "no longer readable → 2027-01-01"),
        (recorded("money.cash", 4, "much"), "money.cash", "no longer readable → "),
        (recorded("case.team", 4, "x"), "case.team", "no longer readable → 1"),
        (recorded("case.team", 1, "case.nothing"), NAME, "the list is damaged"),
        (recorded("money.cash", 1, None), NAME, "Inputs as they were saved: the list is damaged"),
        (recorded("money.cash", 1, "money.nothing"), "money.cash", "Opening cash"),
    ],
)
def test_each_change_is_told(tmp_path: Path, change: Callable[[Workbook], None], key: str, says: str) -> None:
    assert says in told(tmp_path, change)[key]


def test_an_origin_of_an_input_that_was_changed_is_not_told_twice(tmp_path: Path) -> None:
    assert set(told(tmp_path, typed("in_infrastructure_1_price", 0, 0, 8))) == {"infrastructure.1.price"}


@pytest.mark.parametrize("name", [NAME, SUMS])
def test_a_record_that_cannot_be_found_is_told(tmp_path: Path, name: str) -> None:
    def lose(book: Workbook) -> None:
        book.defined_names[name] = DefinedName(name, attr_text="Nowhere!$A$1")

    assert "cannot be told" in told(tmp_path, lose)[NAME]


def test_of_a_file_from_before_there_were_checksums_only_inputs_are_told(tmp_path: Path) -> None:
    def older(book: Workbook) -> None:
        del book.defined_names[SUMS]
        typed("list_prices", 1, 5, 9.5)(book)
        typed("in_money_cash", 0, 0, 5)(book)

    assert set(told(tmp_path, older)) == {"money.cash"}


def test_a_name_that_points_beyond_the_sheet_means_nothing(tmp_path: Path) -> None:
    def far(book: Workbook) -> None:
        book.defined_names["in_money_cash"] = DefinedName("in_money_cash", attr_text="Money!$XFE$1")

    opened = changed(tmp_path, far)
    assert any("is missing in the file" in issue.says for issue in opened.issues)


def test_checksums_are_the_same_for_what_every_program_keeps() -> None:
    assert checksum("a\r\nb", 0.1 + 0.2) == checksum("a\nb", 0.3)
    assert checksum("a", "b") != checksum("b", "a")
    assert len({words(key) for key in sums(planned())}) == len(sums(planned()))


def test_want_of_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (path := tmp_path / "plan.xlsx").write_bytes(content(planned()))

    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(cells, "load_workbook", fail)
    monkeypatch.setattr(tables, "load_workbook", fail)
    with pytest.raises(Invalid, match=r"plan\.xlsx takes more memory than there is"):
        load(path)
    with pytest.raises(Invalid, match=r"plan\.xlsx takes more memory than there is"):
        tables.read_table(path)
