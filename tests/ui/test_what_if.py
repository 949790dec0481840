"""The what-if bar: figures are tried, and nothing changes until they are taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.issues import Invalid
from core.own_ranges import Ranged
from core.plan import Plan, standing
from core.results import Results, evaluate
from tests.ui.windows import page, prepared, settled
from ui.form.field import Field, menu_of
from ui.offers import Offers
from ui.palette.overlay import Overlay
from ui.what_if import trial as trials
from ui.what_if.bar import TAKEN, WhatIfBar
from ui.what_if.trial import FULL
from ui.window import Window

PRICE, CASH, SALARY = "infrastructure.1.price", "money.cash", "team.1.seats.2.salary"
OTHER = "infrastructure.2.nodes"
Key = Qt.Key
pytestmark = pytest.mark.usefixtures("english")


def key(window: Window, words: str) -> None:
    QTest.keySequence(window, QKeySequence(words))


def bar(window: Window) -> WhatIfBar:
    found = window.findChild(WhatIfBar)
    assert isinstance(found, WhatIfBar)
    return found


def offered(window: Window, name: str) -> None:
    """Ask for the bar as the menu of a field does."""
    offers = window.findChild(Offers)
    assert isinstance(offers, Offers)
    (found,) = (each for each in offers.of(name) if each.words == "What if…")
    found.act(name)


def tried(window: Window, name: str = PRICE) -> WhatIfBar:
    offered(window, name)
    shown = bar(window)
    assert shown.isVisible()
    return shown


def turned(qtbot: QtBot, shown: WhatIfBar) -> None:
    with qtbot.waitSignal(shown.trial.changed):
        pass


def test_the_keys_try_the_figure_whose_field_has_the_keyboard(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field = page(window, "money").field_of(CASH)
    assert isinstance(field, Field)
    field.setFocus()
    settled(qtbot, field.editor.hasFocus)
    key(window, "Ctrl+Shift+W")
    shown = bar(window)
    assert list(shown.trial.values) == [CASH]
    assert shown.knobs[CASH].slider.hasFocus()
    QTest.keyClick(shown.knobs[CASH].slider, Key.Key_Escape)
    assert not shown.isVisible()
    assert field.editor.hasFocus()


def test_without_a_figure_at_hand_one_is_picked(window: Window) -> None:
    window.tabs._bar.setFocus()
    key(window, "Ctrl+Shift+W")
    overlay = window.findChild(Overlay)
    assert isinstance(overlay, Overlay)
    assert overlay.isVisible()
    overlay.line.setText("title")
    assert "general.title" not in [each.key for each in overlay.model.entries]
    overlay.line.setText("usage price")
    QTest.keyClick(overlay.line, Key.Key_Return)
    assert list(bar(window).trial.values) == [PRICE]


def test_nothing_changes_while_a_figure_is_tried(window: Window, qtbot: QtBot) -> None:
    plan, results, count = window.document.plan, window.document.results, window.document.history.count()
    shown = tried(window)
    for press in (Key.Key_Right, Key.Key_PageUp, Key.Key_Home, Key.Key_End, Key.Key_Left):
        before = shown.trial.values[PRICE]
        QTest.keyClick(shown.knobs[PRICE].slider, press)
        assert shown.trial.values[PRICE] != before
        turned(qtbot, shown)
        assert shown.trial.tried.plan == plan.put(PRICE, shown.trial.values[PRICE])
    shift = shown.trial.shifts[0]
    assert shift.now != shift.then
    assert shown._shifts.views[0].value.text() == f"{shift.now} → {shift.then}"
    assert shift.difference in shown._shifts.views[0].value.accessibleName()
    shown.over.click()
    assert (window.document.plan, window.document.history.count()) == (plan, count)
    assert window.document.results is results
    assert not window.isWindowModified()


def test_what_is_tried_is_taken_as_one_step(window: Window, qtbot: QtBot) -> None:
    plan, document = window.document.plan, window.document
    shown = tried(window)
    assert not shown.take.isEnabled()
    assert not shown.keep.isEnabled()
    QTest.keyClick(shown.knobs[PRICE].slider, Key.Key_PageUp)
    turned(qtbot, shown)
    value = shown.trial.values[PRICE]
    shown.take.click()
    assert not shown.isVisible()
    assert document.plan == plan.put(PRICE, value)
    assert (document.history.count(), document.history.undoText()) == (1, "change usage price")
    document.history.undo()
    assert document.plan == plan
    tried(window)
    tried(window, SALARY).trial.put(SALARY, 1.0)
    shown.trial.put(PRICE, 3.0)
    turned(qtbot, shown)
    shown.take.click()
    assert document.plan == plan.put(PRICE, 3.0).put(SALARY, 1.0)
    assert document.history.undoText() == TAKEN


def test_the_newest_value_wins_and_is_evaluated_once(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[float] = []

    def counted(plan: Plan, *, before: Results) -> Results:
        seen.append(plan.get(PRICE))
        return evaluate(plan, before=before)

    monkeypatch.setattr(trials, "evaluate", counted)
    shown = tried(window)
    for place in range(0, 50, 5):
        shown.knobs[PRICE].slider.setValue(place)
    assert seen == []
    turned(qtbot, shown)
    assert seen == [shown.trial.values[PRICE]]


def test_what_is_tried_is_kept_as_a_scenario(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, document = window.document.plan, window.document
    shown = tried(window)
    shown.knobs[PRICE].slider.setValue(1)
    turned(qtbot, shown)
    value = shown.trial.values[PRICE]
    dialogs = prepared(monkeypatch, "", plan.scenarios[0].name, "Cheaper")
    shown.keep.click()
    assert (document.plan, shown.isVisible()) == (plan, True)
    shown.keep.click()
    assert (len(dialogs.told), document.plan, shown.isVisible()) == (1, plan, True)
    shown.keep.click()
    assert document.history.count() == 1
    assert document.plan.scenarios[-1].name == "Cheaper"
    assert standing(document.plan).get(PRICE) == value
    assert document.plan.get(PRICE) == plan.get(PRICE)


def test_a_figure_is_typed_into_the_box(window: Window, qtbot: QtBot) -> None:
    shown = tried(window)
    knob = shown.knobs[PRICE]
    for given, value in ((9.75, 9.75), (Ranged(3.0, 3.5, 4.0), 3.5)):
        knob.box.given.emit(given)
        turned(qtbot, shown)
        assert shown.trial.values[PRICE] == value
        assert knob.box.value == value
    assert knob.slider.value() == knob._track.place(3.5)
    before = knob.slider.value()
    turn = QWheelEvent(
        QPointF(5, 5), knob.slider.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's own signature
    )  # fmt: skip
    QApplication.sendEvent(knob.slider, turn)
    assert knob.slider.value() == before


def test_three_figures_at_most_are_tried_and_each_may_be_dropped(window: Window, qtbot: QtBot) -> None:
    for name in (PRICE, CASH):
        tried(window, name)
    shown = tried(window, SALARY)
    assert not shown.more.isEnabled()
    assert shown.begin("money.other") == FULL
    assert window.minimumSizeHint().height() <= 700
    tried(window, CASH)
    assert len(shown.knobs) == 3
    shown.knobs[CASH].drop.click()
    turned(qtbot, shown)
    assert list(shown.knobs) == list(shown.trial.values) == [PRICE, SALARY]
    assert shown.more.isEnabled()
    for name in (PRICE, SALARY):
        shown.knobs[name].drop.click()
    assert not shown.isVisible()


def test_an_edit_meanwhile_moves_the_base_and_another_document_ends_it(window: Window, qtbot: QtBot) -> None:
    shown = tried(window)
    tried(window, CASH)
    shown.trial.put(PRICE, 3.0)
    turned(qtbot, shown)
    window.document.put(CASH, 2e6)
    turned(qtbot, shown)
    assert shown.trial.values == {PRICE: 3.0, CASH: 2e6}
    assert shown.trial.base is window.document.results
    assert shown.trial.tried.plan == window.document.plan.put(PRICE, 3.0)
    window.document.begin(window.document.plan)
    assert not shown.isVisible()
    assert shown.trial.values == {}


def test_what_a_scenario_cannot_change_is_said_and_not_tried(window: Window) -> None:
    window.contents.scenarios.activate(1)
    offered(window, "general.horizon")
    assert not bar(window).isVisible()
    assert "the same in every scenario" in window.contents.status.currentMessage()
    with pytest.raises(Invalid):
        bar(window).trial.begin("general.horizon")
    shown = tried(window)
    shown.trial.put(PRICE, 3.0)
    shown.take.setEnabled(True)
    shown.take.click()
    assert dict(window.document.plan.scenarios[0].overrides)[PRICE] == 3.0


def test_an_option_that_is_not_chosen_is_said_to_change_nothing(window: Window) -> None:
    shown = tried(window, OTHER)
    assert window.document.plan.infrastructure[1].name in shown.note.text()
    tried(window)
    shown.knobs[OTHER].drop.click()
    shown._show_trial()
    assert shown.note.text() == ""


def test_everything_in_the_bar_has_a_name(window: Window) -> None:
    shown = tried(window)
    knob = shown.knobs[PRICE]
    for control in (shown, knob.slider, knob.box.editor, knob.drop, shown.more, shown.keep, shown.take, shown.over):
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    assert "$ / GPU-h" in knob.slider.accessibleDescription()


def test_the_menu_of_a_field_offers_it_for_figures_alone(window: Window) -> None:
    field, words = page(window, "money").field_of(CASH), page(window, "money").field_of("general.title")
    assert isinstance(field, Field)
    assert isinstance(words, Field)
    menu = menu_of(field)
    assert "What if…" in [each.text() for each in menu.actions()]
    next(each for each in menu.actions() if each.text() == "What if…").trigger()
    assert list(bar(window).trial.values) == [CASH]
    other = menu_of(words)
    assert "What if…" not in [each.text() for each in other.actions()]
    for each in (menu, other):
        assert isinstance(each, QMenu)
        each.deleteLater()
