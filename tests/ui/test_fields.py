"""Fields take what a person means, lose nothing that was typed, and keep off the plan's undo."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.form_samples import kind_of
from ui.form.beside import Problem
from ui.form.field import Field, menu_of
from ui.form.fields import field, finish_typing
from ui.form.figures import grouped, marks
from ui.form.line import Line
from ui.form.typed import NumberField

KEYS = Qt.Key
ALL = ("price", "name", "start", "way", "shared")
TYPED = {"price": ("2.5", 2.5), "name": ("Own", "Own"), "start": ("2028-02-29", date(2028, 2, 29))}
WRONG = {"price": "1500", "name": "", "start": "31.1.2027"}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


class Window(QMainWindow):
    """A window with one field, undo actions that count, and a plan that takes what is given."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.given: list[object] = []
        self.undone = self.redone = 0
        self.field = field(kind_of(name))
        self.other = QLineEdit()
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.setCentralWidget(page)
        self.field.given.connect(self.take)
        for keys, slot in ((["Ctrl+Z"], self.undo), (["Ctrl+Y", "Ctrl+Shift+Z"], self.redo)):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(slot)
            self.addAction(action)

    def take(self, value: object) -> None:
        self.given.append(value)
        self.field.show_value(value)

    def undo(self) -> None:
        self.undone += 1

    def redo(self) -> None:
        self.redone += 1


def opened(qtbot: QtBot, name: str) -> Window:
    window = Window(name)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.field.setFocus()
    qtbot.waitUntil(window.field.editor.hasFocus)
    return window


def line(shown: Field) -> Line:
    assert isinstance(shown.editor, Line)
    return shown.editor


def retype(shown: Field, text: str) -> None:
    line(shown).selectAll()
    QTest.keyClick(shown.editor, KEYS.Key_Delete)
    QTest.keyClicks(shown.editor, text)


def sentence(shown: Field) -> str:
    problem = shown.findChild(Problem)
    assert problem is not None
    return "" if problem.isHidden() else problem.text()


@pytest.mark.parametrize("key", [KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Tab])
@pytest.mark.parametrize("name", TYPED)
def test_a_typed_value_is_given_once_on_return_and_on_tab(qtbot: QtBot, name: str, key: Qt.Key) -> None:
    window = opened(qtbot, name)
    text, value = TYPED[name]
    retype(window.field, text)
    assert window.given == []
    QTest.keyClick(window.field.editor, key)
    window.other.setFocus()
    assert window.given == [value]
    assert window.field.value == value


def test_a_typed_value_is_given_when_the_focus_leaves(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    retype(window.field, "3")
    window.other.setFocus()
    assert window.given == [3.0]


@pytest.mark.parametrize("name", TYPED)
def test_a_value_that_is_the_shown_one_is_not_given(qtbot: QtBot, name: str) -> None:
    window = opened(qtbot, name)
    retype(window.field, f" {line(window.field).text()} ")
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    window.other.setFocus()
    assert window.given == []


@pytest.mark.parametrize("name", TYPED)
def test_refused_text_stays_marked_and_explained(qtbot: QtBot, name: str) -> None:
    window = opened(qtbot, name)
    retype(window.field, WRONG[name])
    window.other.setFocus()
    assert window.given == []
    assert line(window.field).text() == WRONG[name]
    assert window.field.editor.property("invalid") is True
    assert window.field.kind.label in sentence(window.field)
    assert sentence(window.field) in window.field.editor.accessibleDescription()
    window.field.setFocus()
    assert line(window.field).text() == WRONG[name]
    retype(window.field, TYPED[name][0])
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    assert window.given == [TYPED[name][1]]
    assert (sentence(window.field), window.field.editor.property("invalid")) == ("", False)


@pytest.mark.parametrize("key", ["Escape", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"])
@pytest.mark.parametrize("name", TYPED)
def test_typed_text_is_taken_back_before_the_plan_is_undone(qtbot: QtBot, name: str, key: str) -> None:
    window = opened(qtbot, name)
    before = line(window.field).text()
    retype(window.field, WRONG[name])
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    qtbot.keySequence(window.field.editor, key)
    assert (line(window.field).text(), sentence(window.field)) == (before, "")
    assert (window.undone, window.redone, window.given) == (0, 0, [])


@pytest.mark.parametrize("name", ALL)
def test_undo_and_redo_reach_the_window_when_nothing_was_typed(qtbot: QtBot, name: str) -> None:
    window = opened(qtbot, name)
    for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"):
        qtbot.keySequence(window.field.editor, keys)
    assert (window.undone, window.redone) == (1, 2)
    assert window.given == []


@pytest.mark.parametrize("name", TYPED)
def test_undo_reaches_the_window_right_after_a_value_was_given(qtbot: QtBot, name: str) -> None:
    window = opened(qtbot, name)
    retype(window.field, TYPED[name][0])
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    qtbot.keySequence(window.field.editor, "Ctrl+Z")
    assert window.undone == 1


@pytest.mark.parametrize("name", ALL)
def test_wheel_up_and_down_change_nothing(qtbot: QtBot, name: str) -> None:
    window = opened(qtbot, name)
    editor = window.field.editor
    for focused in (True, False):
        if not focused:
            window.other.setFocus()
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            turn = QWheelEvent(
                *(QPointF(5, 5), QPointF(editor.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120)),
                *(Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False),
            )
            QApplication.sendEvent(editor, turn)
            assert not turn.isAccepted()
    assert window.given == []


def test_up_and_down_leave_a_figure_alone(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    for key in (KEYS.Key_Up, KEYS.Key_Down):
        QTest.keyClick(window.field.editor, key)
    window.other.setFocus()
    assert (line(window.field).text(), window.given) == ("4.19", [])


@pytest.mark.parametrize(("name", "other"), [("price", 9.0), ("name", "X"), ("start", date(2030, 1, 1)), ("way", "Bought"), ("shared", True)])  # fmt: skip  # noqa: E501
def test_reset_gives_the_default_and_the_dot_marks_what_differs(qtbot: QtBot, name: str, other: object) -> None:
    window = opened(qtbot, name)
    assert not window.field._dot.text()
    window.field.show_value(other)
    assert window.field._dot.text()
    assert "default" in window.field._dot.toolTip()
    menu = menu_of(window.field)
    reset = menu.findChild(QAction, "reset")
    assert reset is not None
    assert reset.text() == "Reset to default"
    reset.trigger()
    menu.deleteLater()
    assert window.given == [window.field.kind.default]
    assert not window.field._dot.text()


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
    assert "3" in window.field._dot.toolTip()
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


def test_a_choice_is_given_as_soon_as_it_is_picked(qtbot: QtBot) -> None:
    window = opened(qtbot, "way")
    QTest.keyClick(window.field.editor, KEYS.Key_Down)
    assert window.given == ["Reserved"]


def test_a_switch_says_yes_or_no_and_is_given_on_space(qtbot: QtBot) -> None:
    window = opened(qtbot, "shared")
    assert isinstance(window.field.editor, QCheckBox)
    assert window.field.editor.text() == "no"
    QTest.keyClick(window.field.editor, KEYS.Key_Space)
    assert window.given == [True]
    assert window.field.editor.text() == "yes"


@pytest.mark.parametrize("name", ["way", "shared"])
def test_what_the_plan_does_not_take_is_not_shown(qtbot: QtBot, name: str) -> None:
    shown = field(kind_of(name))
    qtbot.addWidget(shown)
    QTest.keyClick(shown.editor, KEYS.Key_Space if name == "shared" else KEYS.Key_Down)
    assert shown.value == shown.kind.default
    if isinstance(shown.editor, QCheckBox):
        assert not shown.editor.isChecked()
    if isinstance(shown.editor, QComboBox):
        assert shown.editor.currentText() == shown.kind.default


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


def test_saving_first_hands_over_what_is_being_typed(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    retype(window.field, "7")
    assert finish_typing()
    assert window.given == [7.0]
    retype(window.field, "x")
    assert not finish_typing()
    window.other.setFocus()
    assert finish_typing()


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
