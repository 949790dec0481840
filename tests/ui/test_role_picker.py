"""The role catalogue in a window: found, looked at, added to the team as one step each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from core.inputs.team import Vendor
from core.roles import SOUTH_EAST_ASIA, US, role_of, roles, seat_of, vendor_of
from core.roster.importing import with_seats
from tests.ui.roster_window import names, picking, seats, team
from ui.pages.columns import Upright
from ui.roster.openings import open_roles
from ui.roster.picker import HOW
from ui.roster.roles_model import KIND, PAYS, RolesModel
from ui.roster.words import band_words, time_words
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


def test_a_role_is_added_as_a_seat_and_taken_back(window: Window) -> None:
    before = window.document.plan
    picker = picking(window)
    assert picker.said.text() == HOW
    picker.table.selectRow(picker.model.row_of(role_of("data-engineer")))
    picker.card.add.click()
    added = team(window.document).seats[-1]
    assert added == replace(seat_of(role_of("data-engineer"), SOUTH_EAST_ASIA), name=added.name)
    assert added.name not in [seat.name for seat in before.team[0].seats]
    assert "has the seat “" in picker.said.text()
    assert "22,800 $ a year from month 1 on. Ctrl+Z takes it back." in picker.said.text()
    assert window.document.history.undoText() == f"add seat {added.name}"
    QTest.keySequence(picker, QKeySequence("Ctrl+Z"))
    assert window.document.plan == before
    picker.close()


def test_the_card_scrolls_only_where_its_words_have_no_room(window: Window) -> None:
    picker = picking(window)
    held, layout = picker.findChild(Upright), picker.card.layout()
    assert held is not None
    assert layout is not None
    for height in (600, 800):
        picker.resize(900, height)
        QTest.qWait(1)
        assert layout.totalMinimumHeightForWidth(held.width()) <= held.height()
        assert held.verticalScrollBar().maximum() == 0
    held.resize(held.width(), 300)
    assert held.verticalScrollBar().maximum() > 0
    picker.close()


def test_region_level_and_start_are_chosen(window: Window) -> None:
    picker = picking(window)
    picker.table.selectRow(picker.model.row_of(role_of("research-lead")))
    picker.card.regions.setCurrentText(US)
    picker.card.levels.setCurrentText("high")
    picker.card.starts.setCurrentIndex(1)
    assert picker.card.starts.currentText() == "hired now: month 7"
    QTest.keyClick(picker.table, Qt.Key.Key_Return)
    added = team(window.document).seats[-1]
    assert (added.salary, added.start, added.kind, added.manages) == (380_000, 7, "Lead", 0.3)
    assert picker.model.index(0, PAYS[0]).data() == "220,000"
    picker.close()


def test_a_vendor_joins_the_vendors(window: Window) -> None:
    picker = picking(window)
    picker.table.selectRow(picker.model.row_of(role_of("vendor-operations")))
    assert picker.card.add.text() == "Add vendor"
    picker.card.starts.setCurrentIndex(1)
    picker.card.add.click()
    added = team(window.document).vendors[-1]
    assert added == replace(vendor_of(role_of("vendor-operations"), SOUTH_EAST_ASIA), name=added.name, first=2)
    picker.table.selectRow(picker.model.row_of(role_of("vendor-data")))
    picker.card.regions.setCurrentText(US)
    assert not picker.card.add.isEnabled()
    picker.use()
    assert "no pay of “Data services” in the United States" in picker.said.text()
    picker.close()


def test_duties_source_date_and_grade_are_shown(window: Window) -> None:
    picker = picking(window)
    for role in roles():
        picker.table.selectRow(picker.model.row_of(role))
        texts = [words.text() for words in (*picker.card._lines, picker.card._bands, picker.card._source)]
        assert f"{role.source.date:%b %Y}" in texts[-1]
        assert "How firm: weak" in texts[-1]
        assert "United States: " in texts[2]
        assert texts[1].startswith("Time: ")
        assert picker.card.title.text() == role.name
    assert "people of another company" in picker.card._lines[0].text().lower()
    picker.close()


def test_roles_are_searched_by_any_of_their_names(window: Window) -> None:
    picker = picking(window)
    QTest.keySequence(picker, QKeySequence("Ctrl+F"))
    QTest.keyClicks(picker.search, "site reliability")
    assert [picker.model.item(row) for row in range(picker.model.rowCount())] == [role_of("infrastructure-engineer")]
    assert picker.card.title.text() == role_of("infrastructure-engineer").name
    picker.search.setText("gardener")
    assert picker.stack.currentIndex() == 1
    assert picker.card.title.text() == "No role is chosen."
    assert not picker.card.add.isEnabled()
    picker.use()
    assert window.document.history.count() == 0
    picker.search.clear()
    assert picker.card.title.text() == roles()[0].name
    picker.close()


def test_a_full_team_says_so(window: Window) -> None:
    window.document.replace(with_seats(window.document.plan, 0, seats(60)), "fill")
    vendors = tuple(Vendor(f"V{n}") for n in range(12))
    window.document.replace(window.document.plan.put_rows("team", 0, "vendors", vendors), "fill")
    picker = picking(window)
    picker.use()
    assert picker.said.text() == "A team has at most 60 seats; remove one first."
    assert picker.said.property("role") == "bad"
    picker.table.selectRow(picker.model.row_of(role_of("vendor-operations")))
    picker.use()
    assert picker.said.text() == "A team has at most 12 vendors; remove one first."
    picker.close()


def test_one_window_stays_and_follows_the_plan(window: Window) -> None:
    picker = picking(window)
    assert open_roles(window, window.document) is picker
    count = len(names(window.document))
    assert f"has {count} seats and " in picker.answer.accessibleName()
    window.document.replace(with_seats(window.document.plan, 0, seats(1)), "one")
    assert "has 1 seat and " in picker.answer.accessibleName()
    QTest.keyClick(picker, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    window.document.history.undo()
    picker.show()
    assert f"has {count} seats and " in picker.answer.accessibleName()
    picker.shut.click()
    assert not picker.isVisible()


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = RolesModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.index(17, KIND).data() == "Vendor, a month"
    assert model.index(17, PAYS[1]).data() == "–"
    assert model.data(QModelIndex()) is None
    assert model.item(99) is model.item(-1) is None
    model.search("zzz")
    model.show_region(SOUTH_EAST_ASIA)
    assert model.rowCount() == 0


def test_what_is_unknown_is_a_dash_or_says_so() -> None:
    assert band_words(role_of("vendor-data"), None) == "–"
    assert time_words((0, 0, 0, 0, 0, 0)) == "any work: say what for after adding it"
