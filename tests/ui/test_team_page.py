"""The team page: options side by side, the lists a team is made from, and how people work with its grades."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.examples import DENSE
from core.inputs.people import People
from core.kinds import Quantity
from core.schema import inputs_of
from core.team_beside import BEST
from core.teams import TEAMS
from tests.shorter import short
from tests.ui.windows import opened, page, settled
from ui import changes
from ui.form.field import Field
from ui.form.follows import FollowsPart
from ui.pages import groups
from ui.pages.team import TeamPage
from ui.pages.team_lists import NODES, PEOPLE, SEATS, VENDORS, WORK
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def shown(window: Window) -> TeamPage:
    found: TeamPage = page(window, "team")
    return found


def test_every_team_stands_beside_the_others_and_the_best_is_marked(
    window: Window, shown: TeamPage, qtbot: QtBot
) -> None:
    part = shown.options.parts.part
    assert isinstance(part, FollowsPart)
    settled(qtbot, lambda: part.table.rows.rowCount() > 8)
    rows, teams = part.table.rows, len(window.document.plan.team)
    cells = [[rows.text(row, column + 1) for column in range(teams)] for row in range(rows.rowCount())]
    assert any(sum(cell.startswith(BEST) for cell in line) == 1 for line in cells)
    assert not any(all(cell.startswith(BEST) for cell in line) for line in cells)


@pytest.mark.parametrize(
    ("listed", "words"),
    [
        ("seats", "change seats"),
        ("vendors", "change vendors"),
        ("demand", "change work"),
        ("calendar", "change machines to look after"),
    ],
)
def test_a_row_added_to_a_list_is_one_step_with_a_name(
    window: Window, shown: TeamPage, listed: str, words: str
) -> None:
    before = window.document.plan
    tables = {
        "seats": shown.lists.table(SEATS),
        "vendors": shown.lists.table(VENDORS),
        "demand": shown.lists.table(WORK),
        "calendar": shown.lists.table(NODES),
    }
    tables[listed]._hand_over("add")
    assert window.document.history.undoText() == words
    assert window.document.plan != before
    window.document.history.undo()
    assert window.document.plan == before


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("team.1.seats.2.salary", SEATS),
        ("team.1.vendors.1.fte", VENDORS),
        ("architecture.1.demand.2.first", WORK),
        ("people.calendar.1.nodes", NODES),
        ("people.attrition", PEOPLE),
    ],
)
def test_every_input_of_people_is_found_on_this_page(window: Window, key: str, place: int) -> None:
    window.tabs.reveal(key)
    found = window.tabs.page
    assert isinstance(found, TeamPage)
    assert found.lists.segments.currentIndex() == place
    assert found.field_of(key) is not None


def test_how_people_work_is_stated_here_with_how_firm_it_is(window: Window, shown: TeamPage) -> None:
    field = shown.lists.people.field_of("people.attrition")
    assert isinstance(field, Field)
    field.given.emit(0.3)
    assert window.document.plan.people.attrition == 0.3
    words = [label.text() for label in shown.lists.people.findChildren(QLabel)]
    kinds = [given.kind for given in inputs_of(People)]
    for grade in {kind.source.grade.value for kind in kinds if isinstance(kind, Quantity)}:
        assert words.count(grade) == sum(kind.source.grade.value == grade for kind in kinds)


def test_every_figure_of_people_has_its_place_in_a_group() -> None:
    named = [name for column in groups.PEOPLE for _, names in column for name in names]
    assert sorted(map(str, named)) == sorted(given.name for given in inputs_of(People))


def test_what_is_wrong_in_a_list_that_is_not_seen_is_marked(window: Window, shown: TeamPage) -> None:
    shown.lists.show_issues({"team.1.vendors.1.last": "Ends before it begins."}, (0, 0))
    assert shown.lists.segments.marked == {VENDORS}
    shown.lists.show_issues({}, (0, 0))
    assert not shown.lists.segments.marked
    assert window.document.plan.team[0].name


@pytest.mark.parametrize("team", [team.name for team in TEAMS])
def test_a_new_option_begins_with_a_team(window: Window, shown: TeamPage, team: str) -> None:
    count = len(window.document.plan.team)
    shown.options.began.emit(team)
    plan = window.document.plan
    assert len(plan.team) == count + 1
    assert plan.team[-1].name.startswith(team)
    assert plan.team[-1].seats == next(each.seats for each in TEAMS if each.name == team)


def test_undoing_work_leads_to_the_page_on_which_it_stands() -> None:
    plan = short(DENSE)
    other = plan.put("architecture.1.demand.1.work", 3.0)
    assert changes.page_of(plan, other) == "team"
    assert changes.page_of(plan, plan.put("people.attrition", 0.3)) == "team"
    assert changes.page_of(plan, plan.put("architecture.1.tokens", 3e12)) == "architecture"


def test_the_lists_take_the_height_they_need(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, replace(short(DENSE), case=replace(short(DENSE).case, team=0)))
    shown: TeamPage = page(window, "team")
    for place, table in ((place, shown.lists.table(place)) for place in (SEATS, WORK)):
        shown.lists.segments.setCurrentIndex(place)
        settled(qtbot, lambda: table.height() >= table.view.height())  # noqa: B023 - waited for at once


def test_a_difference_that_hangs_on_weak_figures_is_told_beside_the_comparison(
    window: Window, shown: TeamPage, qtbot: QtBot
) -> None:
    settled(qtbot, shown.weak.isVisible)
    assert "figures of weak grade move this by" in shown.weak_told.text()
    window.document.replace(replace(window.document.plan, team=window.document.plan.team[:1]), "one team")
    settled(qtbot, lambda: not shown.weak.isVisible())
