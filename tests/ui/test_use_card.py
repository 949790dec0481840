"""The price of a useful hour follows a slider, and the share is handed over once it is let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStyle, QStyleOptionSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.charts import Chart, Kind, Mark, Series
from ui import theme as themes
from ui.pages.use_card import UseCard

NAMES = ("Burst", "Lock-in", "Own")
SHARES = tuple(float(share) for share in range(5, 101, 5))
LIGHT = themes.load("light")


def price_at(share: float) -> tuple[str, ...]:
    return tuple(f"{price:.2f}" for price in (5.84, 3.13 / share, 3.79 / share))


def chart_at(share: float) -> Chart:
    series = tuple(Series(name, SHARES, f"series{place}") for place, name in enumerate(NAMES, 1))
    return Chart("Over use", Kind.LINE, series, SHARES, marks=(Mark(share * 100, f"{share:.0%}"),))


class Use(QWidget):
    """A card, and something else that may have the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.card, self.elsewhere = UseCard(self), QPushButton("Elsewhere", self)
        self.given: list[float] = []
        self.card.given.connect(self.given.append)
        column = QVBoxLayout(self)
        column.addWidget(self.card)
        column.addWidget(self.elsewhere)


@pytest.fixture
def use(qtbot: QtBot) -> Use:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    themes.apply(app, LIGHT)
    made = Use()
    qtbot.addWidget(made)
    made.resize(420, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.card.show_use(0.5, NAMES, price_at, chart_at, LIGHT)
    QApplication.processEvents()
    return made


def words(use: Use) -> list[str]:
    return [label.text() for label in use.card.findChildren(QLabel) if label.isVisible() and label.text()]


def handle(use: Use) -> QPoint:
    option = QStyleOptionSlider()
    use.card.slider.initStyleOption(option)
    style, control = use.card.slider.style(), QStyle.ComplexControl.CC_Slider
    return style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, use.card.slider).center()


def test_each_option_stands_there_with_its_colour_and_price(use: Use) -> None:
    shown = words(use)
    assert shown[0] == "Over use"
    assert [word for word in shown if word != "■"][-6:] == ["Burst", "5.84", "Lock-in", "6.26", "Own", "7.58"]
    swatches = [label.property("role") for label in use.card.findChildren(QLabel) if label.text() == "■"]
    assert swatches == ["series1", "series2", "series3"]
    assert "50\u202f%" in shown


def test_dragging_moves_prices_and_mark_and_hands_over_once(use: Use) -> None:
    start = handle(use)
    QTest.mousePress(use.card.slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for by in (10, 20, 30):
        QTest.mouseMove(use.card.slider, start + QPoint(by, 0))
    seen = use.card.slider.value()
    assert seen > 50
    assert f"{seen}\u202f%" in words(use)
    assert f"{3.13 / seen * 100:.2f}" in words(use)
    assert use.given == []
    QTest.mouseRelease(use.card.slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert use.given == [seen / 100]


def test_the_mark_of_the_chart_follows(use: Use) -> None:
    use.card.slider.setValue(64)
    assert "64" in use.card.view.accessibleDescription()


def test_an_arrow_key_is_one_per_cent_and_is_handed_over_when_it_is_let_go(use: Use) -> None:
    use.card.slider.setFocus()
    QTest.keyPress(use.card.slider, Qt.Key.Key_Right)
    assert use.card.slider.value() == 51
    assert use.given == []
    QTest.keyPress(use.card.slider, Qt.Key.Key_Right)
    QTest.keyRelease(use.card.slider, Qt.Key.Key_Right)
    assert use.given == [0.52]


def test_the_share_is_handed_over_when_the_keyboard_goes_elsewhere(use: Use) -> None:
    use.card.slider.setFocus()
    QTest.keyPress(use.card.slider, Qt.Key.Key_PageUp)
    use.elsewhere.setFocus()
    assert use.given == [0.6]


def test_letting_go_where_it_was_hands_nothing_over(use: Use) -> None:
    use.card.slider.setFocus()
    QTest.keyClick(use.card.slider, Qt.Key.Key_Shift)
    use.elsewhere.setFocus()
    assert use.given == []


def test_the_wheel_changes_nothing(use: Use) -> None:
    at = QPointF(handle(use))
    turned = QWheelEvent(
        *(at, at, QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(use.card.slider, turned)
    assert use.card.slider.value() == 50


def test_a_share_between_two_steps_is_shown_as_it_is(use: Use) -> None:
    use.card.show_use(0.537, NAMES, price_at, chart_at, LIGHT)
    assert "53.7\u202f%" in words(use)
    assert use.given == []


def test_fewer_options_leave_no_prices_behind(use: Use) -> None:
    use.card.show_use(0.5, NAMES[:1], price_at, chart_at, LIGHT)
    assert "Lock-in" not in words(use)
    assert [word for word in words(use) if word == "■"] == ["■"]


def test_a_card_without_a_plan_shows_nothing(qtbot: QtBot) -> None:
    card = UseCard()
    qtbot.addWidget(card)
    card.slider.setValue(70)
    assert card.title.text().strip() == ""


def test_the_slider_has_a_name_and_goes_from_five_to_a_hundred(use: Use) -> None:
    spoken = QAccessible.queryAccessibleInterface(use.card.slider).text(QAccessible.Text.Name)
    assert spoken == "Share of the time in use, in per cent"
    assert (use.card.slider.minimum(), use.card.slider.maximum(), use.card.slider.singleStep()) == (5, 100, 1)
    assert use.card.slider.height() >= 24
