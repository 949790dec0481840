"""A roster goes into a file of its own and comes back; pages reach all of it through one door."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.roster.importing import with_seats
from tests.ui.roster_window import importing, seats, team
from tests.ui.windows import prepared, settled
from ui.importing.dialog import MEANING, OUTCOME
from ui.openings import people
from ui.roster import openings
from ui.roster.openings import export_roster
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_roster_goes_into_a_file_and_comes_back(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    before = team(window.document).seats
    path = tmp_path / f"roster{ending}"
    proposed: list[Path] = []

    def answer(_: object, proposal: Path, *__: object) -> Path:
        proposed.append(proposal)
        return path

    monkeypatch.setattr(openings, "asked_to_save", answer)
    window.document.path = tmp_path / "plan.xlsx"
    assert export_roster(window, window.document) == path
    assert proposed[0].parent == tmp_path
    assert proposed[0].name.startswith("Roster ")
    window.document.replace(with_seats(window.document.plan, 0, seats(3)), "others")
    dialog = importing(window)
    dialog.source.take_file(path)
    settled(qtbot, lambda: dialog.stack.currentIndex() == MEANING)
    dialog.go.click()
    settled(qtbot, lambda: dialog.stack.currentIndex() == OUTCOME)
    assert dialog.title.text() == f"All {len(before)} rows can be taken"
    dialog.go.click()
    assert team(window.document).seats == before


def test_an_export_nobody_wants_or_that_fails_changes_nothing(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = prepared(monkeypatch)
    monkeypatch.setattr(openings, "asked_to_save", lambda *_: None)
    assert export_roster(window, window.document) is None
    monkeypatch.setattr(openings, "asked_to_save", lambda *_: tmp_path / "none" / "r.csv")
    assert export_roster(window, window.document) is None
    assert told.told[0].startswith("The roster was not saved.")


def test_pages_reach_all_three_through_one_door() -> None:
    found = people()
    assert (found.open_roles, found.export_roster) == (openings.open_roles, openings.export_roster)
    assert found.open_roster_import is openings.open_roster_import
