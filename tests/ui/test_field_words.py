"""What stands around a field: its words, its unit, its mark, its menu, and what is wrong."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.examples import COUPLED, example
from core.inputs.architecture import Architecture
from core.inputs.demand import Demand
from core.keys import list_kind
from core.kinds import Quantity
from core.schema import inputs_of
from core.sources import PLANNER
from core.units import PERSON_MONTH, USD, Unit
from tests.ui.field_window import line, mark, opened, retype, sentence
from tests.ui.form_samples import kind_of
from ui.form.field import menu_of
from ui.form.fields import field
from ui.form.figures import grouped
from ui.form.table_model import RowsModel
from ui.form.typed import NumberField
from ui.form.words import allowed, readable, written
from ui.language import marks

KEYS = Qt.Key
ALL = ("price", "name", "start", "way", "shared")


pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(("name", "other"), [("price", 9.0), ("name", "X"), ("start", date(2030, 1, 1)), ("way", "Bought"), ("shared", True)])  # fmt: skip  # noqa: E501
def test_reset_gives_the_default_and_the_dot_marks_what_differs(qtbot: QtBot, name: str, other: object) -> None:
    window = opened(qtbot, name)
    assert not mark(window.field)
    window.field.show_value(other)
    assert mark(window.field)
    assert "default" in mark(window.field)
    menu = menu_of(window.field)
    reset = menu.findChild(QAction, "reset")
    assert reset is not None
    assert reset.text() == "&Reset to default"
    reset.trigger()
    menu.deleteLater()
    assert window.given == [window.field.kind.default]
    assert not mark(window.field)


def test_reset_takes_refused_text_away_when_the_value_is_the_default(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    retype(window.field, "nonsense")
    assert not window.field.finish()
    window.field.reset()
    assert (sentence(window.field), window.given) == ("", [])
    window.other.setFocus()
    assert line(window.field).text() == "4.19"


def test_another_default_is_what_reset_gives(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    window.field.show_default(3.0)
    assert "3" in mark(window.field)
    window.field.reset()
    assert window.given == [3.0]


def test_a_line_has_no_undo_of_its_own_in_its_menu(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    window.field.customContextMenuRequested.emit(QPoint(3, 3))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    names = {action.objectName() for action in popup.actions()}
    assert "reset" in names
    assert not names & {"edit-undo", "edit-redo"}
    assert line(window.field).text() == "4.19"
    popup.close()


def test_a_figure_is_grouped_for_reading_and_plain_for_editing(qtbot: QtBot) -> None:
    window = opened(qtbot, "cash")
    assert line(window.field).text() == "1200000"
    window.other.setFocus()
    assert line(window.field).text() == "1,200,000"
    window.field.show_value(-2_500.5)
    assert line(window.field).text() == "−2,500.5"


def test_a_figure_is_read_in_the_marks_of_the_language(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    window = opened(qtbot, "price")
    assert line(window.field).text() == "4,19"
    retype(window.field, "0.25")
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    assert window.given == []
    assert "write 0,25" in sentence(window.field)
    retype(window.field, "0,25")
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    assert window.given == [0.25]


@pytest.mark.parametrize("language", ["en_US", "de_DE", "fr_FR", "de_CH", "sv_SE", "ar_EG", "fa_IR", "vi_VN", "pt_BR", "ja_JP", "ru_RU", "C"])  # fmt: skip  # noqa: E501
@pytest.mark.parametrize("plain", ["1234567.25", "-1234.5", "120", "0.125", "-1200000"])
def test_what_is_shown_in_a_language_is_read_back_in_it(language: str, plain: str) -> None:
    written = marks(QLocale(language))
    shown = grouped(plain.replace(".", written.decimal), written)
    kind = kind_of("cash")
    assert kind.from_text(shown, written) == float(plain)


def test_an_issue_from_outside_is_shown_and_taken_away(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    window.field.show_issue("Price lies far above the market")
    assert sentence(window.field) == "Price lies far above the market"
    retype(window.field, "1500")
    assert not window.field.finish()
    assert "between 0 and 100" in sentence(window.field)
    window.field.show_value(8.0)
    assert sentence(window.field) == "Price lies far above the market"
    window.field.show_issue(None)
    assert sentence(window.field) == ""


def test_another_value_of_the_plan_replaces_what_was_refused(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    retype(window.field, "1500")
    assert not window.field.finish()
    window.field.show_value(4.19)
    assert line(window.field).text() == "1500"
    window.field.show_value(5.0)
    assert (line(window.field).text(), sentence(window.field)) == ("5", "")


@pytest.mark.parametrize("name", ALL)
def test_every_field_has_a_name_a_target_and_words_that_are_not_markup(qtbot: QtBot, name: str) -> None:
    shown = field(kind_of(name))
    qtbot.addWidget(shown)
    shown.show()
    editor = shown.editor
    assert editor.accessibleName() == shown.kind.label
    assert shown.kind.doc in editor.accessibleDescription()
    assert editor.height() >= 24
    assert editor.width() >= 24
    assert "Default" in editor.toolTip()
    assert "Source" in editor.toolTip()
    assert editor.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_markup_in_a_tool_tip_is_shown_as_it_is(qtbot: QtBot) -> None:
    shown = field(kind_of("cash"))
    qtbot.addWidget(shown)
    assert "&lt;b&gt;now&lt;/b&gt;" in shown.editor.toolTip()
    words = field(kind_of("vendor"))
    qtbot.addWidget(words)
    words.show_value('<img src="//host/x">')
    assert "<img" not in words.editor.toolTip()


def test_the_unit_stands_beside_the_box_and_in_its_description(qtbot: QtBot) -> None:
    shown = field(kind_of("price"))
    qtbot.addWidget(shown)
    assert isinstance(shown, NumberField)
    assert any(label.property("text") == "$ / GPU-h" for label in shown.findChildren(QWidget))
    assert "In $ / GPU-h. Between 0 and 100 $ / GPU-h." in shown.editor.accessibleDescription()
    dense = field(kind_of("price"), dense=True)
    qtbot.addWidget(dense)
    assert not any(label.property("text") == "$ / GPU-h" for label in dense.findChildren(QWidget))


def test_a_field_that_does_not_matter_shows_a_dash_and_takes_no_focus(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    window.field.show_issue("too dear")
    window.field.show_needed(needed=False)
    assert not window.field.editor.isVisible()
    assert sentence(window.field) == ""
    assert any(label.property("text") == "–" for label in window.field.findChildren(QWidget))
    window.field.show_needed(needed=True)
    assert window.field.editor.isVisible()
    assert sentence(window.field) == "too dear"


@pytest.mark.parametrize(
    ("figure", "expected"),
    [(5.35143201751225, "5.35143"), (0.000123456789, "0.000123457"), (12_345_678.0, "12,345,678"), (-2.5, "−2.5")],
)
def test_a_figure_that_is_only_read_has_six_digits_that_count(figure: float, expected: str) -> None:
    kind = quantity_of(PERSON_MONTH)
    assert written(kind, readable(kind, figure)) == expected


def test_work_of_an_example_is_short_in_the_table_and_whole_in_its_cell() -> None:
    rows = example(COUPLED).architecture[0].demand
    model = RowsModel(list_kind(Architecture, "demand"))
    model.show_rows(rows)
    column = next(at for at, given in enumerate(inputs_of(Demand)) if given.name == "work")
    cells = [model.index(row, column) for row in range(len(rows))]
    assert all(len(str(cell.data())) <= len("12,345.6") for cell in cells)
    assert [cell.data(Qt.ItemDataRole.EditRole) for cell in cells] == [row.work for row in rows]


def test_what_may_be_written_is_told_thousands_apart() -> None:
    assert allowed(quantity_of(USD)) == "Between 0 and 1,000,000,000,000 $."


def quantity_of(unit: Unit) -> Quantity:
    """An input in this unit."""
    return Quantity("Any", unit, 0.0, 0.0, 1e12, "Any.", PLANNER)
