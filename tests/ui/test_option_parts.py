"""The facts of a decision in parts: one is seen, the others are marked where something is wrong."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.beside import Across, Block
from tests.pace import pace
from tests.ui.form_samples import wide_parts, wide_section
from tests.ui.option_parts import BURST, LOCK, OWN, PARTS, opened, seen, turn
from ui.form.field import Field
from ui.form.follows import FollowsPart
from ui.form.groups import FactLabel
from ui.form.line import Line
from ui.form.option_head import OptionHead
from ui.form.options import OptionsForm


def test_each_part_shows_its_own_facts_under_the_same_heads(qtbot: QtBot) -> None:
    form = opened(qtbot)
    heads = form.findChildren(OptionHead)
    turn(form, "Terms")
    assert seen(form) == ["Way", "Price", "Term"]
    turn(form, "Site")
    assert seen(form) == ["Cash", "Speed"]
    assert form.findChildren(OptionHead) == heads
    assert all(head.isVisible() for head in heads)


def test_inputs_in_no_part_have_one_of_their_own_behind_the_last_that_is_stated(qtbot: QtBot) -> None:
    form = opened(qtbot, parts=(PARTS[1], ("What follows", FollowsPart)))
    bar = form.parts.segments
    assert [bar.tabText(place) for place in range(bar.count())] == ["Terms", "More", "What follows"]
    turn(form, "More")
    assert seen(form) == ["Cash", "Speed", "Nodes", "First day", "Shared", "Vendor"]


def test_a_part_is_made_when_it_is_first_seen(qtbot: QtBot) -> None:
    form = opened(qtbot)
    assert not form.findChildren(FactLabel)
    turn(form, "Site")
    assert len(form.findChildren(FactLabel)) == 2
    fields = form.findChildren(Field)
    turn(form, "What follows")
    turn(form, "Site")
    assert form.findChildren(Field) == fields


def test_a_part_that_is_not_seen_is_shown_anew_when_it_is(qtbot: QtBot) -> None:
    form = opened(qtbot)
    turn(form, "Terms")
    price = form.field_of("supply.2.price")
    assert price is not None
    turn(form, "Site")
    form.show_options((BURST, replace(LOCK, price=3.0), OWN), 1)
    assert price.value == 2.35
    turn(form, "Terms")
    assert price.value == 3.0


def test_a_part_that_is_not_seen_follows_the_number_of_options(qtbot: QtBot) -> None:
    form = opened(qtbot)
    turn(form, "Terms")
    turn(form, "Site")
    form.show_options((BURST, LOCK), 0)
    turn(form, "Terms")
    assert form.field_of("supply.2.price") is not None
    assert form.field_of("supply.3.price") is None


def test_going_to_an_input_shows_its_part(qtbot: QtBot) -> None:
    form = opened(qtbot)
    found = form.field_of("supply.2.speed")
    assert found is not None
    assert form.parts.segments.tabText(form.parts.segments.currentIndex()) == "Site"
    assert found.isVisible()
    name = form.field_of("supply.2.name")
    assert name is not None
    assert form.parts.segments.tabText(form.parts.segments.currentIndex()) == "Site"


@pytest.mark.parametrize(
    "key", ["supply", "supply.2", "supply.9.speed", "supply.x.speed", "team.1.speed", "supply.1.x"]
)
def test_what_is_no_input_leads_nowhere(qtbot: QtBot, key: str) -> None:
    assert opened(qtbot).field_of(key) is None


def test_an_issue_marks_the_part_that_is_not_seen_and_says_why(qtbot: QtBot) -> None:
    form = opened(qtbot)
    bar = form.parts.segments
    turn(form, "Terms")
    form.show_issues({"supply.2.speed": "Too <b>slow</b>.", "supply.2.price": "Too dear.", "supply.1.speed": "Idle."})
    assert bar.marked == {2}
    assert bar.accessibleTabName(2) == "Site, 1 to look at"
    assert "Too &lt;b&gt;slow&lt;/b&gt;." in bar.tabToolTip(2)
    assert "Idle" not in bar.tabToolTip(2)
    price = form.field_of("supply.2.price")
    assert price is not None
    assert price.editor.property("invalid") is True
    turn(form, "Site")
    speed = form.field_of("supply.2.speed")
    assert speed is not None
    assert speed.editor.property("invalid") is True
    assert bar.marked == {1}
    assert bar.tabToolTip(2) == ""
    assert bar.accessibleTabName(1) == "Terms, 1 to look at"
    form.show_issues({})
    assert not bar.marked


def test_a_mark_is_seen_and_moves_nothing(qtbot: QtBot) -> None:
    form = opened(qtbot)
    bar = form.parts.segments
    before, places = bar.grab().toImage(), [bar.tabRect(place) for place in range(bar.count())]
    form.show_issues({"supply.2.speed": "Too slow."})
    assert bar.grab().toImage() != before
    assert [bar.tabRect(place) for place in range(bar.count())] == places


def test_many_issues_are_counted(qtbot: QtBot) -> None:
    form = opened(qtbot, *(replace(LOCK, name=f"Option {n}") for n in range(6)))
    form.show_issues({f"supply.{n}.speed": f"Slow {n}." for n in range(1, 7)})
    bar = form.parts.segments
    assert "Slow 4." in bar.tabToolTip(2)
    assert "Slow 5." not in bar.tabToolTip(2)
    assert "2 more" in bar.tabToolTip(2)
    assert bar.accessibleTabName(2) == "Site, 6 to look at"


def test_the_arrow_keys_go_from_part_to_part(qtbot: QtBot) -> None:
    form = opened(qtbot)
    bar = form.parts.segments
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.currentIndex() == 1
    assert seen(form) == ["Way", "Price", "Term"]
    QTest.keyClick(bar, Qt.Key.Key_Left)
    assert bar.currentIndex() == 0
    assert QApplication.focusWidget() is bar


def test_the_parts_have_names_for_screen_readers(qtbot: QtBot) -> None:
    form = opened(qtbot)
    spoken = QAccessible.queryAccessibleInterface(form.parts.segments)
    names = [spoken.child(place).text(QAccessible.Text.Name) for place in range(spoken.childCount())]
    assert names[:3] == ["What follows", "Terms", "Site"]
    assert form.parts.segments.height() >= 24


def test_tab_goes_from_the_heads_through_the_parts_to_the_facts(qtbot: QtBot) -> None:
    form = opened(qtbot)
    turn(form, "Site")
    turn(form, "Terms")
    last = form.heads._heads[-1].more
    last.setFocus()
    reached = []
    for _ in range(4):
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    found = [form.field_of(f"supply.{option}.way") for option in (1, 2, 3)]
    assert reached == [form.parts.segments, *(each.editor for each in found if each)]


def test_what_is_being_typed_is_handed_over_when_another_part_is_shown(qtbot: QtBot) -> None:
    form = opened(qtbot)
    price = form.field_of("supply.2.price")
    assert price is not None
    assert isinstance(price.editor, Line)
    price.editor.setFocus()
    price.editor.selectAll()
    QTest.keyClicks(price.editor, "3.5")
    put: list[tuple[str, object]] = []
    form.put.connect(lambda key, value: put.append((key, value)))
    turn(form, "Site")
    assert put == [("supply.2.price", 3.5)]


def test_a_group_that_matters_for_no_option_is_hidden_with_its_heading(qtbot: QtBot) -> None:
    form = opened(qtbot, BURST, replace(BURST, name="Other"))
    part = turn(form, "Terms")
    headings = [label for label in part.findChildren(QLabel) if label.property("role") == "small"]
    assert [label.text() for label in headings if label.isVisible()] == ["Price"]
    assert seen(form) == ["Way", "Price"]
    form.show_options((BURST, LOCK), 0)
    assert [label.text() for label in headings if label.isVisible()] == ["Price", "Term"]
    assert seen(form) == ["Way", "Price", "Term"]


def test_a_row_that_matters_for_no_option_is_hidden_with_its_label(qtbot: QtBot) -> None:
    form = opened(qtbot, BURST, parts=(("Terms", (("Price", ("way", "term", "price")),)), PARTS[2]))
    assert seen(form) == ["Way", "Price"]
    form.show_options((LOCK,), 0)
    assert seen(form) == ["Way", "Term", "Price"]
    form.show_options((BURST,), 0)
    assert seen(form) == ["Way", "Price"]


def test_a_part_in_which_nothing_matters_says_so(qtbot: QtBot) -> None:
    form = opened(qtbot, BURST)
    part = turn(form, "Site")
    said = [label.text() for label in part.findChildren(QLabel) if label.isVisible() and label.text()]
    assert said == ["On these terms nothing here matters."]
    form.show_options((replace(BURST, way="Reserved"),), 0)
    assert seen(form) == ["Cash", "Speed"]


def test_a_wide_decision_opens_and_turns_quickly(qtbot: QtBot) -> None:
    section = wide_section(130)
    options = tuple(section(name=f"Option {n}") for n in range(4))
    facts = (Block("Facts", tuple(Across(f"Fact {n}", "$", ("1", "2", "3", "4")) for n in range(60))),)
    opening, turning = [], []  # the processor's time: others may be busy too
    for _ in range(3):
        begun = time.process_time()
        form = OptionsForm("wide", section, parts=(("What follows", FollowsPart), *wide_parts(130, 22)))
        qtbot.addWidget(form)
        form.show_options(options, 0)
        form.show_facts(lambda: facts)
        form.show()
        opening.append(time.process_time() - begun)
        for place in range(1, form.parts.segments.count()):
            begun = time.process_time()
            form.parts.segments.setCurrentIndex(place)
            turning.append(time.process_time() - begun)
    assert max(min(opening), min(turning)) < 0.1 * pace()
