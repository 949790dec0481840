"""Fields take what a person means, lose nothing that was typed, and keep off the plan's undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.field_window import line, opened, retype, sentence
from tests.ui.form_samples import kind_of
from ui.form.fields import field
from ui.form.finishing import finish_typing

KEYS = Qt.Key
ALL = ("price", "name", "start", "way", "shared")
TYPED = (("price", "2.5", 2.5), ("name", "Own", "Own"), ("start", "2028-02-29", date(2028, 2, 29)))
WRONG = (("price", "1500"), ("name", ""), ("start", "31.1.2027"))


pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize("key", [KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Tab])
@pytest.mark.parametrize(("name", "text", "value"), TYPED)
def test_a_typed_value_is_given_once_on_return_and_on_tab(
    qtbot: QtBot, name: str, text: str, value: object, key: Qt.Key
) -> None:
    window = opened(qtbot, name)
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


@pytest.mark.parametrize("name", ["price", "name", "start"])
def test_a_value_that_is_the_shown_one_is_not_given(qtbot: QtBot, name: str) -> None:
    window = opened(qtbot, name)
    retype(window.field, f" {line(window.field).text()} ")
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    window.other.setFocus()
    assert window.given == []


@pytest.mark.parametrize(("name", "wrong"), WRONG)
def test_refused_text_stays_marked_and_explained(qtbot: QtBot, name: str, wrong: str) -> None:
    window = opened(qtbot, name)
    retype(window.field, wrong)
    window.other.setFocus()
    assert window.given == []
    assert line(window.field).text() == wrong
    assert window.field.editor.property("invalid") is True
    assert window.field.kind.label in sentence(window.field)
    assert sentence(window.field) in window.field.editor.accessibleDescription()
    window.field.setFocus()
    assert line(window.field).text() == wrong
    retype(window.field, next(text for typed, text, _ in TYPED if typed == name))
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    assert len(window.given) == 1
    assert (sentence(window.field), window.field.editor.property("invalid")) == ("", False)


@pytest.mark.parametrize("key", ["Escape", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"])
@pytest.mark.parametrize(("name", "wrong"), WRONG)
def test_typed_text_is_taken_back_before_the_plan_is_undone(qtbot: QtBot, name: str, wrong: str, key: str) -> None:
    window = opened(qtbot, name)
    before = line(window.field).text()
    retype(window.field, wrong)
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


@pytest.mark.parametrize(("name", "text", "value"), TYPED)
def test_undo_reaches_the_window_right_after_a_value_was_given(
    qtbot: QtBot, name: str, text: str, value: object
) -> None:
    window = opened(qtbot, name)
    retype(window.field, text)
    QTest.keyClick(window.field.editor, KEYS.Key_Return)
    qtbot.keySequence(window.field.editor, "Ctrl+Z")
    assert (window.given, window.undone) == ([value], 1)


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


def test_saving_first_hands_over_what_is_being_typed(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    retype(window.field, "7")
    assert finish_typing()
    assert window.given == [7.0]
    retype(window.field, "x")
    assert not finish_typing()
    window.other.setFocus()
    assert finish_typing()


def test_another_window_that_comes_forward_does_not_end_typing(qtbot: QtBot) -> None:
    window = opened(qtbot, "price")
    retype(window.field, "1")
    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        QApplication.sendEvent(window.field.editor, QFocusEvent(kind, Qt.FocusReason.ActiveWindowFocusReason))
    assert (line(window.field).text(), window.given) == ("1", [])
