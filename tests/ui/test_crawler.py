"""Each question of the crawler finds what it is there for, and nothing in a sound dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.inputs.money import Money
from core.schema import inputs_of
from tests.ui import crawl_clips, crawl_colours, crawl_keys, crawler
from ui import ring
from ui import theme as themes
from ui.form.beside import Words
from ui.form.fields import field
from ui.form.picked import Selector


@pytest.fixture
def dialog(qtbot: QtBot, qapp: object) -> Iterator[QDialog]:
    """A sound dialog: a label with its field, a list, a button."""
    themes.apply(qapp, themes.load("light"))  # type: ignore[arg-type]
    ring.watch(qapp)  # type: ignore[arg-type]
    made = QDialog()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    label, line = Words("&Name", "", made), QLineEdit(made)
    line.setAccessibleName("Name")
    choice = Selector(("one", "two"), made)
    choice.setAccessibleName("Which")
    for widget in (label, line, choice, QPushButton("&Close", made)):
        column.addWidget(widget)
    label.setBuddy(line)
    made.resize(300, 200)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    qapp.setStyleSheet("")  # type: ignore[attr-defined]


def asked(dialog: QWidget) -> dict[str, list[str]]:
    """What every question finds."""
    steps = crawl_keys.walk(dialog)
    return {
        "nameless": list(crawler.nameless(dialog)),
        "small": list(crawler.small(dialog)),
        "marked up": list(crawler.marked_up(dialog)),
        "unitless": list(crawler.unitless(dialog)),
        "ambiguous": list(crawler.ambiguous(dialog)),
        "clipped": list(crawl_clips.clipped(dialog)),
        "outside": list(crawl_clips.outside(dialog)),
        "overlapping": list(crawl_clips.overlapping(dialog)),
        "unreached": list(crawl_keys.unreached(dialog, steps)),
        "backward": list(crawl_keys.backward(dialog, steps)),
        "ringless": list(crawl_keys.ringless(dialog, set())),
        "rolled": list(crawl_keys.rolled(dialog, lambda: None)),
        "faint": list(crawl_colours.faint(dialog)),
    }


def added(dialog: QDialog, widget: QWidget) -> None:
    layout = dialog.layout()
    assert layout is not None
    layout.addWidget(widget)
    QTest.qWait(1)


def test_a_sound_dialog_is_sound(dialog: QDialog) -> None:
    assert not any(asked(dialog).values())


def test_a_button_without_words_has_no_name(dialog: QDialog) -> None:
    added(dialog, QPushButton("", dialog))
    assert asked(dialog)["nameless"]


def test_a_list_whose_name_is_its_choice_has_no_name(dialog: QDialog) -> None:
    box = QComboBox(dialog)
    box.addItem("one")
    added(dialog, box)
    assert asked(dialog)["nameless"]


def test_a_button_smaller_than_a_fingertip_is_found(dialog: QDialog) -> None:
    button = QPushButton("x", dialog)
    button.setFixedSize(20, 20)
    added(dialog, button)
    assert asked(dialog)["small"]


def test_a_label_that_reads_markup_and_a_tip_that_would_are_found(dialog: QDialog) -> None:
    added(dialog, QLabel("<b>bold</b>", dialog))
    dialog.setToolTip("<img src='https://example.com/a.png'>")
    assert len(asked(dialog)["marked up"]) == 2


def test_a_figure_without_unit_or_source_is_found(dialog: QDialog) -> None:
    kind = next(each.kind for each in inputs_of(Money) if each.name == "cash")
    shown = field(kind, dialog)
    added(dialog, shown)
    assert not asked(dialog)["unitless"]
    shown.editor.setAccessibleDescription("")
    shown.editor.setToolTip("")
    assert len(asked(dialog)["unitless"]) == 2


def test_two_places_with_one_access_key_are_found(dialog: QDialog) -> None:
    added(dialog, QPushButton("&Nothing", dialog))
    assert asked(dialog)["ambiguous"] == ["Alt+n"]


def test_two_entries_of_a_menu_with_one_access_key_are_found(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = QMenu("&File", window)
    menu.addAction("&Save && close")
    assert not list(crawler.ambiguous_menus(window))
    menu.addAction("&search")
    assert list(crawler.ambiguous_menus(window)) == ["&File: s"]


def test_words_that_are_cut_are_found(dialog: QDialog) -> None:
    words = Words("Many words that have no room at all", "", dialog)
    words.setFixedSize(60, 16)
    wrapped = Words("Many words that have no room at all", "", dialog)
    wrapped.setWordWrap(True)
    wrapped.setFixedSize(90, 16)
    for label in (words, wrapped):
        added(dialog, label)
    assert len(asked(dialog)["clipped"]) == 2


def test_what_lies_outside_or_on_each_other_is_found(dialog: QDialog) -> None:
    for left in (280, 285):
        button = QPushButton("Button", dialog)
        button.setGeometry(left, 10, 60, 24)
        button.show()
    found = asked(dialog)
    assert len(found["outside"]) == 2
    assert sum(each.count("“Button”") == 2 for each in found["overlapping"]) == 1


def test_a_trap_is_found(dialog: QDialog) -> None:
    class Trap(QLineEdit):
        def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002, FBT001, N802 - Qt's own signature
            return True

    trap = Trap(dialog)
    added(dialog, trap)
    added(dialog, QPushButton("After", dialog))
    steps = crawl_keys.walk(dialog)
    assert list(crawl_keys.trapped(steps))
    assert any("After" in each for each in crawl_keys.unreached(dialog, steps))


def test_a_step_upwards_is_found(dialog: QDialog) -> None:
    below, above = QPushButton("below", dialog), QPushButton("above", dialog)
    for button in (above, below):
        added(dialog, button)
    assert asked(dialog)["backward"]


def test_a_control_that_does_not_show_the_keyboard_is_found(dialog: QDialog) -> None:
    line = QLineEdit(dialog)
    line.setStyleSheet("QLineEdit:focus { border: 1px solid #DDE1E7; }")
    added(dialog, line)
    assert len(asked(dialog)["ringless"]) == 0  # one like it was asked before
    assert crawl_keys.ring(line) < crawl_keys.GAPS


def test_a_box_that_the_wheel_turns_is_found(dialog: QDialog) -> None:
    box = QDoubleSpinBox(dialog)
    box.setAccessibleName("Figure")
    box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    added(dialog, box)
    assert asked(dialog)["rolled"]


def test_faint_words_are_found(dialog: QDialog) -> None:
    words = Words("Hardly to be seen", "", dialog)
    words.setStyleSheet("color: #AAAAAA")
    added(dialog, words)
    assert len(asked(dialog)["faint"]) == 1


def test_a_window_too_large_for_a_small_screen_is_found(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    assert not list(crawl_clips.too_large(window))
    window.setMinimumSize(QSize(1290, 100))
    assert list(crawl_clips.too_large(window))
