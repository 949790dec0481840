"""Every table and chart can be copied and exported, by its menu and by keys, and nothing of it is calculated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.charts import Chart, Kind, Series
from core.workbook.tables import read_table
from tests.injections import TAKEN, TEXTS, holding
from tests.ui import samples
from tests.ui.price_window import catalogue
from tests.ui.roster_window import at_rows, importing
from tests.ui.windows import opened, page, prepared, settled
from ui import dialogs, exporting
from ui import theme as themes
from ui.accelerators.parts_model import PartsModel
from ui.accelerators.picker import PartsTable
from ui.chart import ChartView
from ui.exporting import Exports, export_focused, file_name, sheet_of
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable
from ui.form.table_frozen import FrozenColumn
from ui.pages.money import MoneyPage
from ui.prices.price_model import sheet as price_sheet
from ui.roster.openings import open_roles
from ui.tabs import NAMES
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def press(qtbot: QtBot, widget: QWidget, keys: str) -> None:
    widget.setFocus()
    settled(qtbot, widget.hasFocus)
    QTest.keySequence(widget, QKeySequence(keys))


def do(widget: QWidget, words: str) -> None:
    next(action for action in widget.actions() if action.text() == words).trigger()


def answered(patch: pytest.MonkeyPatch, path: Path | None) -> list[Path]:
    """Have the file dialog give a path; what it is proposed."""
    proposed: list[Path] = []

    def answer(_: object, proposal: Path, *__: object) -> Path | None:
        proposed.append(proposal)
        return path

    patch.setattr(dialogs, "asked_to_save", answer)
    return proposed


def listed(qtbot: QtBot, texts: tuple[str, ...] = TEXTS) -> ReadTable:
    """A table of words to read."""
    table = ReadTable("Some: texts", figures=False)
    qtbot.addWidget(table)
    table.show_rows(
        ("Text", "Again"), (Reading("Heading"), *(Reading("a", "b", (text, text), below=True) for text in texts))
    )
    table.show_widths((80, 200, 200))
    table.show()
    return table


def shown(widget: QWidget) -> list[QTableView]:
    """The tables in a widget but for those that only repeat a column of another."""
    return [each for each in widget.findChildren(QTableView) if not isinstance(each, FrozenColumn)]


def has_doors(table: QTableView) -> bool:
    found = table.findChildren(Exports, options=Qt.FindChildOption.FindDirectChildrenOnly)
    words = [action.text() for action in table.actions()]
    return len(found) == 1 and {"Copy whole table with heads", "Export table…"} <= set(words)


def test_every_table_of_the_program_can_be_exported(window: Window) -> None:
    for name in NAMES:
        page(window, name)
    windows = (window, catalogue(window), open_roles(window, window.document), importing(window))
    tables = [table for each in windows for table in shown(each)]
    assert len({type(table) for table in tables}) >= 7
    assert [table for table in tables if not has_doors(table)] == []
    assert [table for table in tables if table.contextMenuPolicy() != Qt.ContextMenuPolicy.ActionsContextMenu] == []
    for other in windows[1:]:
        other.close()


def test_every_table_that_holds_something_gives_a_sheet_with_a_title(window: Window) -> None:
    for name in NAMES:
        for table in shown(page(window, name)):
            sheet = sheet_of(table)
            assert sheet is None or (sheet.title and len(sheet.heads) == len(sheet.rows[0])), table


def test_months_are_exported_as_figures_with_their_units(window: Window) -> None:
    money: MoneyPage = page(window, "money")
    sheet = sheet_of(money.timeline)
    assert sheet is not None
    assert (sheet.title, sheet.heads[:2]) == ("Cash by month, in $", ("", "0 Dec 2026"))
    assert sheet.rows[-1][0] == "Closing cash, $"
    assert sheet.rows[-1][1:] == tuple(float(value) for value in window.document.results.months("cash"))


def test_prices_are_exported_as_figures_in_the_order_that_is_seen(window: Window) -> None:
    browser = catalogue(window)
    sheet = price_sheet(browser.model, "Prices")
    assert sheet.heads[:5] == ("Provider", "Accelerator", "Price, $ / GPU-h", "Term", "Seen on")
    first = browser.model.price(0)
    assert sheet.rows[0][:5] == (first.provider, first.accelerator, first.price, first.term, first.date)
    assert len(sheet.rows) == browser.model.rowCount()
    browser.close()


def test_figures_of_accelerators_and_seats_are_numbers(window: Window, qtbot: QtBot) -> None:
    table = PartsTable(PartsModel())
    qtbot.addWidget(table)
    sheet = sheet_of(table)
    assert sheet is not None
    assert sheet.heads[2:5] == ("BF16, TFLOP/s", "FP8, TFLOP/s", "Memory, GB")
    assert {type(row[2]) for row in sheet.rows} == {float}
    team = next(each for each in shown(page(window, "team")) if each.accessibleName() == "Seats")
    seats, chosen = sheet_of(team), window.document.plan.team[window.document.plan.case.team].seats
    assert seats is not None
    salaries = seats.heads.index("Salary, $ / year")
    assert [row[salaries] for row in seats.rows] == [seat.salary for seat in chosen]
    assert [row[seats.heads.index("On call")] for row in seats.rows] == [
        "yes" if each.is_on_call else "no" for each in chosen
    ]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_table_goes_into_a_file_by_key_and_comes_back_unchanged(
    ending: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"words{ending}"
    proposed = answered(monkeypatch, path)
    press(qtbot, listed(qtbot), "Ctrl+Shift+E")
    assert proposed[0].name == "Some texts.xlsx"
    settled(qtbot, path.exists)
    (table,) = read_table(path)
    assert table.rows[0][0] == "Heading"
    assert [row[1:] for row in table.rows[1:]] == [(text.replace("\0", ""),) * 2 for text in TEXTS]
    if ending == ".xlsx":
        book = load_workbook(path)
        assert book.sheetnames == ["Some texts"]
        assert {cell.data_type for row in book["Some texts"].iter_rows() for cell in row if cell.value} == {"s"}


def test_the_menu_exports_the_table_that_has_the_keyboard_and_remembers_the_folder(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = prepared(monkeypatch)
    (tmp_path / "out").mkdir()
    proposed = answered(monkeypatch, tmp_path / "out" / "cash.csv")
    money: MoneyPage = page(window, "money")
    money.timeline.setFocus()
    window.menus.action("export").trigger()
    assert proposed[0].name == "Cash by month, in.xlsx"
    assert window.settings.documents == tmp_path / "out"
    settled(qtbot, (tmp_path / "out" / "cash.csv").exists)
    assert window.settings.recent == ()
    assert len(read_table(tmp_path / "out" / "cash.csv")[0].rows) == money.timeline.model().rowCount()
    assert told.told == []


def test_without_a_table_the_menu_says_what_to_do(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    told = prepared(monkeypatch)
    monkeypatch.setattr(type(window), "focusWidget", lambda _: None)
    export_focused(window)
    assert told.told == [f"{exporting.NOTHING} {exporting.GO_THERE}"]


def test_an_export_nobody_wants_or_that_fails_is_told_and_leaves_no_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, table = prepared(monkeypatch), listed(qtbot)
    answered(monkeypatch, None)
    do(table, "Export table…")
    assert told.told == []
    answered(monkeypatch, tmp_path / "none" / "t.csv")
    do(table, "Export table…")
    settled(qtbot, lambda: len(told.told) == 1)
    assert told.told[0].startswith("The table was not exported.")
    assert "its folder is not there any more" in told.told[0]
    answered(monkeypatch, tmp_path / "t.ods")
    do(table, "Export table…")
    settled(qtbot, lambda: len(told.told) == 2)
    assert "must end in .xlsx or .csv" in told.told[1]
    assert list(tmp_path.glob("t.*")) == []


def test_warnings_of_the_drive_are_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Writer:
        def save_sheet(self, *_: object) -> tuple[str, ...]:
            return ("A power cut may bring the old version back.",)

    told, table = prepared(monkeypatch), listed(qtbot)
    monkeypatch.setattr(exporting, "sheet_file", Writer)
    answered(monkeypatch, tmp_path / "t.csv")
    do(table, "Export table…")
    settled(qtbot, lambda: len(told.told) == 1)
    assert told.told == ["The table was exported. A power cut may bring the old version back."]


def test_what_is_selected_is_copied_and_the_whole_with_its_heads(qtbot: QtBot) -> None:
    table, clipboard = listed(qtbot, ("x", "=y")), QGuiApplication.clipboard()
    press(qtbot, table, "Ctrl+C")
    assert clipboard.text() == ""
    table.selectionModel().select(table.model().index(2, 1), table.selectionModel().SelectionFlag.Select)
    press(qtbot, table, "Ctrl+C")
    assert clipboard.text() == "'=y"
    press(qtbot, table, "Ctrl+Shift+C")
    assert clipboard.text() == "Name\tText\tAgain\nHeading\t\t\na, b\tx\tx\na, b\t'=y\t'=y"
    assert "<td>&#x27;=y</td>" in clipboard.mimeData().html()


def test_a_ticked_row_says_so(window: Window, qtbot: QtBot) -> None:
    dialog = at_rows(qtbot, window)
    sheet = sheet_of(dialog.outcome.table)
    assert sheet is not None
    assert [row[0] for row in sheet.rows] == ["yes", "yes", "yes", "no"]
    dialog.close()


def test_a_chart_is_exported_as_picture_and_as_table(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = answered(monkeypatch, tmp_path / "chart.xlsx")
    view = ChartView()
    qtbot.addWidget(view)
    do(view, "Export data…")
    assert proposed == []
    chart = Chart("=1+1", Kind.BARS, (Series("@x", (-1 / 3, float("nan"))),), categories=("+a", "b"), y_title="$")
    view.show_chart(chart, themes.load("light"))
    view.show()
    press(qtbot, view, "Ctrl+Shift+E")
    settled(qtbot, (tmp_path / "chart.xlsx").exists)
    (table,) = read_table(tmp_path / "chart.xlsx")
    assert (table.columns, table.rows) == (("Name", "@x ($)"), (("+a", pytest.approx(-1 / 3)), ("b", None)))
    view.show_table()
    inner = shown(view)[0]
    inner.selectAll()
    press(qtbot, inner, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "'+a\t-0.333333333333333\nb\t"
    press(qtbot, inner, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "Name\t'@x ($)\n'+a\t-0.333333333333333\nb\t"
    press(qtbot, inner, "T")
    assert not view.shows_table()


def test_figures_are_copied_with_the_decimal_mark_of_the_language(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(samples.cash(1 / 3), themes.load("light"))
    do(view, "Copy data")
    assert QGuiApplication.clipboard().text().splitlines()[1] == "0\t9,00000033333333\t9,00000033333333"


@pytest.mark.parametrize(
    ("title", "name"),
    [("Cash by month, in $", "Cash by month, in"), ("=cmd|'/C'!A", "cmd C A"), ("", "Table"), ("x" * 99, "x" * 60)],
)
def test_a_title_is_the_name_of_a_file(title: str, name: str) -> None:
    assert file_name(title) == name


def test_names_in_a_plan_are_texts_on_every_clipboard(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, holding(TAKEN))
    copied = 0
    for name in NAMES:
        for table in shown(page(window, name)):
            QGuiApplication.clipboard().clear()
            do(table, "Copy whole table with heads")
            cells = {cell for line in QGuiApplication.clipboard().text().split("\n") for cell in line.split("\t")}
            copied += len(cells & {f"'{text}" for text in TAKEN})
            assert not [cell for cell in cells if cell[:1] in tuple("=+@")]
    assert copied > len(TAKEN) / 2
