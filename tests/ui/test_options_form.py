"""Options across, facts down; and a section without options."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QMenu, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.field_window import mark
from tests.ui.form_samples import GROUPS, Supply
from ui.form.field import Field
from ui.form.groups import FactLabel
from ui.form.line import Line
from ui.form.option_head import OptionHead
from ui.form.options import OptionsForm
from ui.form.part import Scroller

KEYS = Qt.Key
BURST, LOCK, OWN = Supply(), Supply(name="Lock-in", way="Reserved", price=2.35), Supply(name="Own", way="Bought")


pytestmark = pytest.mark.usefixtures("english")


class Plan(QMainWindow):
    """A window that holds options and takes what the form hands over."""

    def __init__(self, *options: Supply) -> None:
        super().__init__()
        self.options, self.chosen = options, 0
        self.put: list[tuple[str, object]] = []
        self.arranged: list[tuple[str, int]] = []
        self.form = OptionsForm("supply", Supply, groups=GROUPS, shown_when=matters)
        self.form.put.connect(self.take)
        self.form.choose.connect(self.choose)
        self.form.arrange.connect(self.arrange)
        self.setCentralWidget(self.form)
        self.form.show_options(self.options, self.chosen)

    def take(self, key: str, value: object) -> None:
        self.put.append((key, value))
        _, option, name = key.split(".")
        at = int(option) - 1
        changes: dict[str, Any] = {name: value}
        self.options = (*self.options[:at], replace(self.options[at], **changes), *self.options[at + 1 :])
        self.form.show_options(self.options, self.chosen)

    def choose(self, index: int) -> None:
        self.chosen = index
        self.form.show_options(self.options, self.chosen)

    def arrange(self, action: str, index: int) -> None:
        self.arranged.append((action, index))


def matters(option: object, name: str) -> bool:
    return not (isinstance(option, Supply) and option.way == "On demand" and name == "term")


def opened(qtbot: QtBot, *options: Supply) -> Plan:
    plan = Plan(*(options or (BURST, LOCK, OWN)))
    qtbot.addWidget(plan)
    plan.resize(1000, 640)
    with qtbot.waitActive(plan):
        plan.show()
        plan.activateWindow()
    return plan


def at(plan: Plan, key: str) -> Field:
    found = plan.form.field_of(key)
    assert found is not None
    return found


def text(shown: Field) -> str:
    assert isinstance(shown.editor, Line)
    return shown.editor.text()


def retype(shown: Field, words: str) -> None:
    assert isinstance(shown.editor, Line)
    shown.editor.setFocus()
    shown.editor.selectAll()
    QTest.keyClicks(shown.editor, words)
    QTest.keyClick(shown.editor, KEYS.Key_Return)


def heads(plan: Plan) -> list[OptionHead]:
    return [head for head in plan.findChildren(OptionHead) if head.isVisible()]


def test_an_edit_carries_the_key_of_its_option(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    retype(at(plan, "supply.2.price"), "3.1")
    retype(at(plan, "supply.3.name"), "Cluster")
    assert plan.put == [("supply.2.price", 3.1), ("supply.3.name", "Cluster")]
    assert heads(plan)[2].pick.accessibleName() == "Choose Cluster"
    assert at(plan, "supply.3.speed").editor.accessibleName() == "Speed, Cluster"


def test_all_inputs_but_the_name_stand_in_rows_and_lists_do_not(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    labels = [label.accessibleName() for label in plan.findChildren(FactLabel)]
    assert labels == ["Way", "Price", "Term", "Cash", "Speed", "Nodes", "First day", "Shared", "Vendor"]
    words = [label.property("text") for label in plan.findChildren(QWidget) if label.property("role") == "small"]
    assert words == ["Price", "Site", "More"]
    assert plan.form.field_of("supply.1.seats") is None


def test_a_group_that_names_no_input_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        OptionsForm("supply", Supply, groups=(("Price", ("prize",)),))


def test_an_input_that_does_not_matter_shows_a_dash(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    assert not at(plan, "supply.1.term").editor.isVisible()
    assert at(plan, "supply.2.term").editor.isVisible()
    plan.take("supply.1.way", "Reserved")
    assert at(plan, "supply.1.term").editor.isVisible()


def test_one_option_is_chosen_and_stands_on_a_soft_ground(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    assert [head.pick.isChecked() for head in heads(plan)] == [True, False, False]
    heads(plan)[1].pick.click()
    assert plan.chosen == 1
    assert [head.pick.isChecked() for head in heads(plan)] == [False, True, False]
    assert [head.pick.text() for head in heads(plan)] == ["Choose", "✓ Chosen", "Choose"]
    heads(plan)[1].pick.click()
    assert [head.pick.isChecked() for head in heads(plan)] == [False, True, False]
    QApplication.processEvents()
    ground = next(one for one in plan.form.parts.findChildren(QFrame) if one.property("chosen"))
    cell = at(plan, "supply.2.price")
    assert ground.geometry().contains(cell.geometry())


def test_a_choice_the_plan_does_not_take_is_not_shown(qtbot: QtBot) -> None:
    form = OptionsForm("supply", Supply)
    qtbot.addWidget(form)
    form.show_options((BURST, LOCK), 0)
    picks = [head.pick for head in form.findChildren(OptionHead)]
    with qtbot.waitSignal(form.choose, check_params_cb=lambda index: index == 1):
        picks[1].click()
    assert [pick.isChecked() for pick in picks] == [True, False]


@pytest.mark.parametrize(("index", "allowed"), [(0, {"duplicate", "remove", "right"}), (1, {"duplicate", "remove", "left", "right"}), (2, {"duplicate", "remove", "left"})])  # fmt: skip  # noqa: E501
def test_the_menu_of_an_option_offers_what_can_be_done(qtbot: QtBot, index: int, allowed: set[str]) -> None:
    plan = opened(qtbot)
    head = heads(plan)[index]
    head.more.click()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert {action.objectName() for action in popup.actions() if action.isEnabled()} == allowed
    popup.close()
    for action in head.menu.actions():
        action.trigger()
    assert {action for action, _ in plan.arranged} == allowed
    assert {at for _, at in plan.arranged} == {index}


def test_the_only_option_can_be_doubled_only(qtbot: QtBot) -> None:
    plan = opened(qtbot, BURST)
    actions = heads(plan)[0].menu.actions()
    assert [action.objectName() for action in actions if action.isEnabled()] == ["duplicate"]


def test_six_options_are_the_most(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    plan.form.heads.add.click()
    assert plan.arranged == [("add", 3)]
    plan.form.show_options(tuple(replace(BURST, name=f"Option {n}") for n in range(6)), 5)
    QApplication.processEvents()
    assert len(heads(plan)) == 6
    assert not plan.form.heads.add.isEnabled()
    assert "6" in plan.form.heads.add.toolTip()
    assert not [
        action for head in heads(plan) for action in head.findChildren(QAction, "duplicate") if action.isEnabled()
    ]
    plan.form.show_options((BURST,), 0)
    QApplication.processEvents()
    assert len(heads(plan)) == 1
    assert plan.form.heads.add.isEnabled()


def test_new_values_do_not_make_new_widgets(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    before = plan.findChildren(QWidget)
    for price in (1.0, 2.0, 3.0):
        plan.form.show_options((BURST, replace(LOCK, price=price), OWN), 2)
    assert plan.findChildren(QWidget) == before
    assert text(at(plan, "supply.2.price")) == "3"


def test_refused_text_stays_while_other_values_change(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    retype(at(plan, "supply.1.speed"), "1500")
    retype(at(plan, "supply.1.price"), "3")
    retype(at(plan, "supply.2.speed"), "50")
    assert text(at(plan, "supply.1.speed")) == "1500"
    assert [key for key, _ in plan.put] == ["supply.1.price", "supply.2.speed"]


def test_a_default_of_the_caller_decides_what_is_marked(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    assert mark(at(plan, "supply.2.price"))
    assert not mark(at(plan, "supply.1.price"))
    plan.form.show_options(plan.options, 0, default_shown=LOCK)
    assert not mark(at(plan, "supply.2.price"))
    assert mark(at(plan, "supply.1.price"))
    assert not mark(at(plan, "supply.1.name"))


def test_issues_stand_beside_their_inputs(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    plan.form.show_issues({"supply.2.price": "Above the market", "supply.9.price": "Nowhere"})
    assert at(plan, "supply.2.price").editor.property("invalid") is True
    plan.form.show_issues({})
    assert at(plan, "supply.2.price").editor.property("invalid") is False


def test_head_and_body_have_the_same_columns(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    for width, height in ((1280, 720), (1000, 300), (760, 400)):
        plan.resize(width, height)
        QApplication.processEvents()
        for index, head in enumerate(heads(plan), 1):
            cell = at(plan, f"supply.{index}.price")
            left, right = (
                (w.mapTo(plan, QPoint(0, 0)).x(), w.mapTo(plan, QPoint(w.width(), 0)).x()) for w in (head, cell)
            )
            assert left == right
    labels = plan.findChildren(FactLabel)
    assert min(label.width() for label in labels) >= 150


def test_the_head_stays_when_the_facts_scroll(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    plan.resize(900, 260)
    QApplication.processEvents()
    before = heads(plan)[0].mapTo(plan, QPoint(0, 0))
    bar = plan.form.findChild(QScrollBar)
    assert bar is not None
    at(plan, "supply.3.vendor")
    scroller = plan.form.parts.part.findChild(Scroller)
    assert scroller is not None
    assert scroller.verticalScrollBar().value() > 0
    assert heads(plan)[0].mapTo(plan, QPoint(0, 0)) == before


def reached_by_tab(first: QWidget) -> list[QWidget]:
    first.setFocus()
    reached = [first]
    while True:
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, KEYS.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in reached:
            return reached
        reached.append(now)


@pytest.mark.parametrize("rebuilt", [False, True])
def test_tab_reaches_every_control_once_row_by_row(qtbot: QtBot, rebuilt: bool) -> None:  # noqa: FBT001
    plan = opened(qtbot, *((BURST,) if rebuilt else ()))
    if rebuilt:
        plan.form.show_options((BURST, LOCK, OWN), 0)
        QApplication.processEvents()
    reached = reached_by_tab(plan.form.heads.add)
    expected = [widget for head in heads(plan) for widget in (head.name.editor, head.pick, head.more)]
    names = ("way", "price", "term", "cash", "speed", "nodes", "start", "shared", "vendor")
    cells = [at(plan, f"supply.{index}.{name}").editor for name in names for index in (1, 2, 3)]
    assert reached == [plan.form.heads.add, *expected, *(cell for cell in cells if not cell.isHidden())]


def test_showing_what_is_shown_costs_next_to_nothing(qtbot: QtBot) -> None:
    plan = opened(qtbot, BURST, LOCK, OWN, replace(OWN, name="Fourth"))
    times = []
    for _ in range(20):
        same = tuple(replace(option) for option in plan.options)
        begun = time.perf_counter()
        plan.form.show_options(same, 0)
        times.append(time.perf_counter() - begun)
    assert min(times) < 0.005
