"""Two options step by step: which two, their chart, and what is said of them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.charts import Chart, Kind, Series
from ui import theme as themes
from ui.form.picked import Combo
from ui.pages.cards import ChartColumn
from ui.pages.steps_card import StepsCard, cheapest_other

NAMES = ("Burst", "Lock-in", "Own")
LIGHT = themes.load("light")


def chart_of(one: int, other: int) -> Chart:
    values = Series(f"{NAMES[one]} and {NAMES[other]}", (1.0, 2.0))
    return Chart(f"{NAMES[one]} against {NAMES[other]}", Kind.BARS, (values,), categories=("a", "b"))


def facts_of(one: int, other: int) -> tuple[tuple[str, str, str], ...]:
    if one == other:
        return ()
    if other == 2:
        return (("Own wins from", "never", "up to full use"),)
    return (("Breaks even at", "53.6 %", "up to full use"), ("Months", "19.28", ""))


def opened(qtbot: QtBot, names: tuple[str, ...] = NAMES, pair: tuple[int, int] = (0, 1)) -> StepsCard:
    card = StepsCard()
    qtbot.addWidget(card)
    card.resize(420, 500)
    card.show()
    card.show_pair(names, pair, chart_of, facts_of, LIGHT)
    return card


def pick(combo: Combo, place: int) -> None:
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def words(card: StepsCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible() and label.text().strip()]


def picked(card: StepsCard) -> list[str]:
    return [combo.currentText() for combo in card.sides]


def test_the_chosen_option_stands_against_the_cheapest_other() -> None:
    assert cheapest_other((5.84, 3.13, 3.07), 0) == 2
    assert cheapest_other((5.84, 3.13, 3.07), 2) == 1
    assert cheapest_other((5.84,), 0) == 0


def test_two_options_stand_there_with_chart_and_break_evens(qtbot: QtBot) -> None:
    card = opened(qtbot)
    assert picked(card) == ["Burst", "Lock-in"]
    assert card.title.text() == "Burst against Lock-in"
    assert words(card)[-5:] == ["Breaks even at", "53.6 %", "up to full use", "Months", "19.28"]
    assert [combo.accessibleName() for combo in card.sides] == ["One option", "The other option"]


def test_another_pair_is_picked(qtbot: QtBot) -> None:
    card = opened(qtbot)
    pick(card.sides[1], 2)
    assert card.title.text() == "Burst against Own"
    assert words(card)[-3:] == ["Own wins from", "never", "up to full use"]


def test_picking_the_same_option_twice_changes_the_sides_round(qtbot: QtBot) -> None:
    card = opened(qtbot)
    pick(card.sides[0], 1)
    assert picked(card) == ["Lock-in", "Burst"]


def test_a_picked_pair_stays_until_other_options_are_given(qtbot: QtBot) -> None:
    card = opened(qtbot)
    pick(card.sides[1], 2)
    card.show_pair(NAMES, (0, 1), chart_of, facts_of, LIGHT)
    assert picked(card) == ["Burst", "Own"]
    card.show_pair(NAMES, (1, 0), chart_of, facts_of, LIGHT)
    assert picked(card) == ["Lock-in", "Burst"]
    pick(card.sides[1], 2)
    card.show_pair(("Spot", "Lock-in", "Own"), (1, 0), chart_of, facts_of, LIGHT)
    assert picked(card) == ["Lock-in", "Spot"]


def test_a_single_option_stands_alone(qtbot: QtBot) -> None:
    card = opened(qtbot, NAMES[:1], (0, 0))
    assert not card.sides[1].isVisible()
    assert words(card) == ["Burst against Burst"]


def test_there_are_as_many_cards_as_charts(qtbot: QtBot) -> None:
    column = ChartColumn()
    qtbot.addWidget(column)
    column.show()
    charts = tuple(chart_of(one, other) for one in range(3) for other in range(2))
    column.show_charts(charts, LIGHT)
    assert [card.title.text() for card in column.cards] == [chart.title for chart in charts]
    column.show_charts(charts[:2], LIGHT)
    assert [card.isVisible() for card in column.cards] == [True, True, False, False, False, False]
    cards = list(column.cards)
    column.show_charts(charts[:4], LIGHT)
    assert column.cards == cards
