"""The log of decisions in the window, and the story of one plan from price to reopened file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.decision_log import reviews
from core.examples import COUPLED, example
from core.inputs.decisions import PROPOSED, SUPERSEDED
from core.papers.log import records
from core.workbook import load
from tests.ui.windows import opened, page
from ui.comparing import comparing as comparing_of
from ui.pages.compare import ComparePage
from ui.pages.decisions import DecisionsPage
from ui.pages.overview import OverviewPage
from ui.today import today
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")
PATIENCE = 60_000


def said(widget: object) -> str:
    assert hasattr(widget, "findChildren")
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> tuple[Window, DecisionsPage]:
    window = opened(qtbot, tmp_path, example(COUPLED))
    return window, page(window, "decisions")


def test_an_empty_log_says_what_it_is_for(shown: tuple[Window, DecisionsPage]) -> None:
    _, seen = shown
    assert "No decision is recorded" in seen.empty.says.text()
    assert "Burst" in seen.empty.says.text()
    assert seen.about.isHidden()
    assert seen.table.isHidden()
    assert not seen.instead.isEnabled()
    assert not seen.gone.isEnabled()


def test_a_decision_is_recorded_changed_superseded_and_removed_each_in_one_step(
    shown: tuple[Window, DecisionsPage],
) -> None:
    window, seen = shown
    seen.new.click()
    assert "Burst (chosen)" in said(seen.figures)
    seen.form.put.emit("decisions.owner", "CTO")
    seen.form.put.emit("decisions.triggers", "release > 20")
    assert window.document.plan.decisions[0].owner == "CTO"
    assert "Release month is 23: over 20." in said(seen.reviews)
    assert seen.model.index(0, 5).data() == "yes"
    seen.instead.click()
    assert [each.status for each in window.document.plan.decisions] == [SUPERSEDED, PROPOSED]
    assert seen.place == 1
    assert seen.about.title.text() == "Decision 2, in place of 1"
    seen.gone.click()
    assert len(window.document.plan.decisions) == 1
    for _ in range(5):
        window.document.history.undo()
    assert not window.document.plan.decisions


def test_the_field_of_a_condition_that_names_nothing_is_found(shown: tuple[Window, DecisionsPage]) -> None:
    window, seen = shown
    seen.new.click()
    seen.form.put.emit("decisions.triggers", "profit > 1")
    assert "no row and no input called “profit”" in said(seen.reviews)
    assert seen.field_of("decisions.1.triggers") is not None
    assert seen.field_of("decisions.triggers") is None
    assert window.document.plan.decisions[0].triggers == "profit > 1"


@pytest.mark.usefixtures("comparing")
def test_the_story_of_a_plan(qtbot: QtBot, tmp_path: Path) -> None:
    """Open an example, change price, hire later, switch; look; decide with a condition; make it fire; save; reopen."""
    window = opened(qtbot, tmp_path, example(COUPLED))
    overview: OverviewPage = page(window, "overview")
    document, walked = window.document, comparing_of(window.document)

    def known() -> None:
        qtbot.waitUntil(lambda: walked.is_current and not walked.is_walking, timeout=PATIENCE)

    known()
    first = said(overview.told)
    cost = document.results.once("release_cost")
    document.put("infrastructure.1.price", 5.5)
    document.put("team.2.seats.7.start", 6)
    document.replace(document.plan.choose("team", 1), "choose")
    known()
    assert document.results.once("release_cost") != cost
    assert said(overview.told) != first
    assert "Management covered" not in said(overview.lights)  # the balanced team is managed
    compare: ComparePage = page(window, "compare")
    known()
    qtbot.waitUntil(lambda: compare.cases.model.rowCount() == len(walked.found.all.cases), timeout=PATIENCE)
    found = walked.found
    assert compare.cases.model.shown[0] == found.all.cases[found.lead.best]
    costs = found.all.figures("release_cost")
    assert costs[found.all.place(document.plan.case)] == pytest.approx(document.results.once("release_cost"))
    log: DecisionsPage = page(window, "decisions")
    log.new.click()
    log.form.put.emit("decisions.triggers", "infrastructure.1.price > 6")
    assert reviews(document.results, today()) == ()
    document.put("infrastructure.1.price", 6.5)
    assert "Usage price is 6.5000" in said(log.reviews)
    page(window, "overview")
    known()
    assert "Open again: Which combination do we take?" in said(overview.told)
    (record,) = records(window.contents.copies.subject())
    assert record.title == "Decision 1"
    file = tmp_path / "story.xlsx"
    document.save(file)
    assert load(file).plan == document.plan
