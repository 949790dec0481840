"""The list of issues leads to places, and does what an issue offers as one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.examples import NAMES, example
from core.inputs.team import Seat
from core.issues import Fix, Issue
from core.plan import Scenario
from tests.ui.spoken import Speaking, german
from ui.document import Document, fix
from ui.issue_list import ARROW, IssueList
from ui.start import application
from ui.window import Window

KEY = "team.1.seats.1.manages"
RAISE = Fix("Raise Manager's management share to 90 %", ((KEY, 0.9),))
ISSUES = (
    Issue("money.cash", "Cash runs out.", grave=True),
    Issue(KEY, "Nobody manages.", fix=RAISE),
    Issue("people.attrition", "Nobody leaves.", fix=Fix("Let 20 % leave", (("people.attrition", 0.2),))),
)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[IssueList]:
    made = IssueList()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_issues(ISSUES)
    made.show()
    yield made
    made.hide()


def texts(shown: IssueList) -> list[str]:
    return [shown._list.item(row).text() for row in range(shown._list.count())]


def middle(shown: IssueList, row: int) -> QPoint:
    return shown._list.visualItemRect(shown._list.item(row)).center()


def test_what_an_issue_offers_is_a_line_of_its_own(shown: IssueList) -> None:
    assert texts(shown) == [
        "Problem: Cash runs out.",
        "Note: Nobody manages.",
        f"{ARROW} Raise Manager's management share to 90 %",
        "Note: Nobody leaves.",
        f"{ARROW} Let 20 % leave",
    ]
    assert "Ctrl+Enter" in shown._list.accessibleDescription()


def test_a_click_on_the_line_asks_for_it_and_one_on_the_sentence_leads_there(shown: IssueList) -> None:
    asked: list[Fix] = []
    gone: list[str] = []
    shown.fix_asked.connect(asked.append)
    shown.gone_to.connect(gone.append)
    QTest.mouseClick(shown._list.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown, 2))
    assert (asked, gone) == ([RAISE], [])
    QTest.mouseClick(shown._list.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown, 1))
    assert (asked, gone) == ([RAISE], [KEY])


def test_enter_on_the_line_and_ctrl_enter_on_the_sentence_ask_for_it(qtbot: QtBot, shown: IssueList) -> None:
    asked: list[Fix] = []
    shown.fix_asked.connect(asked.append)
    shown._list.setFocus()
    shown._list.setCurrentRow(0)
    QTest.keyClick(shown._list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == []
    shown._list.setCurrentRow(1)
    QTest.keyClick(shown._list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == [RAISE]
    qtbot.wait(QApplication.doubleClickInterval() + 20)
    shown._list.setCurrentRow(4)
    QTest.keyClick(shown._list, Qt.Key.Key_Return)
    assert asked == [RAISE, ISSUES[2].fix]


def test_the_second_click_of_a_double_click_asks_for_nothing(shown: IssueList) -> None:
    asked: list[Fix] = []
    shown.fix_asked.connect(asked.append)
    shown.fix_asked.connect(lambda _: shown.show_issues(ISSUES[1:]))
    QTest.mouseClick(shown._list.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown, 2))
    QTest.mouseDClick(shown._list.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown, 1))
    assert asked == [RAISE]


def test_the_place_in_the_list_is_kept(shown: IssueList) -> None:
    shown._list.setCurrentRow(4)
    shown.show_issues(ISSUES[:2])
    assert shown._list.currentRow() == 2
    shown.show_issues(())
    assert shown._list.isHidden()


def test_a_line_that_does_something_looks_like_a_link_in_every_theme(window: Window) -> None:
    window.contents.issues.show_issues(ISSUES)
    for theme in ("light", "dark"):
        window.apply_theme(theme)
        window.contents.issues.show_issues(ISSUES)
        colours = [window.contents.issues._list.item(row).foreground().color() for row in (1, 2)]
        assert colours[1] == window.contents.issues.palette().link().color()
        assert colours[0] != colours[1]


def test_a_fix_is_one_step_with_its_own_words(qapp: QApplication) -> None:
    document = Document(example(NAMES[0]))
    before = document.plan
    fix(document, RAISE)
    assert document.plan.get(KEY) == 0.9
    assert document.history.undoText() == "raise Manager's management share to 90 %"
    assert document.history.count() == 1
    document.history.undo()
    assert document.plan == before
    document.deleteLater()
    qapp.processEvents()


def test_in_a_scenario_a_fix_belongs_to_the_scenario_and_new_rows_to_the_plan(qapp: QApplication) -> None:
    document = Document(example(NAMES[0]))
    late = Scenario("Late", (("team.1.seats.2.salary", 70_000.0),))
    plan = document.plan
    document.begin(replace(plan, scenarios=(late,), scenario=1))
    fix(document, RAISE)
    assert document.plan.get(KEY) == 0.8
    assert dict(document.plan.scenarios[0].overrides)[KEY] == 0.9
    seen = plan.put(KEY, 0.9).put("team.1.seats.2.salary", 70_000).team[0].seats
    more = Fix("Add a seat", lists=(("team.1.seats", (*seen, Seat("New", infra=1))),))
    fix(document, more)
    assert document.plan.team[0].seats == (*plan.team[0].seats, Seat("New", infra=1))
    document.deleteLater()
    qapp.processEvents()


def test_the_window_and_the_overview_do_what_is_offered(window: Window) -> None:
    for asking in (window.contents.issues, window.tabs.page.issues):  # type: ignore[attr-defined]
        asking.fix_asked.emit(RAISE)
        assert window.document.plan.get(KEY) == 0.9
        window.document.history.undo()


def test_how_grave_it_is_is_said_in_the_language_however_long_the_sentence(qtbot: QtBot) -> None:
    late = (
        "Ten: Data in month 3 and Product in month 4 can be there only if their posts were opened before month 1: "
        "hiring takes 4 months, so month 5 is the first otherwise."
    )
    made = IssueList()
    qtbot.addWidget(made)
    with Speaking(application(""), german(), "de_DE"):
        made.show_issues((Issue("money.cash", late, grave=True), Issue(KEY, late)))
    assert [text.partition(": ")[0] for text in texts(made)] == ["Problem", "Hinweis"]
    assert all("nur da sein" in text for text in texts(made))
