"""Which combination: every case beside the window, taken over, sorted, searched; weights; another plan."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.examples import COUPLED, MIXED, TUNED_8, example
from core.plan import Case, Plan, Scenario
from core.workbook import save
from tests.shorter import short
from tests.ui.windows import opened, page, prepared
from ui import files
from ui.comparing import comparing as comparing_of
from ui.pages.compare import ComparePage
from ui.pages.overview import OverviewPage
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english", "comparing")
PATIENCE = 60_000


def shown(qtbot: QtBot, folder: Path, plan: Plan, name: str = "compare") -> tuple[Window, ComparePage]:
    """The page with everything found out."""
    window = opened(qtbot, folder, plan)
    seen = page(window, name)
    known(qtbot, window)
    return window, seen


def known(qtbot: QtBot, window: Window) -> None:
    walked = comparing_of(window.document)
    qtbot.waitUntil(lambda: walked.is_current and not walked.is_walking, timeout=PATIENCE)


def words(widget: object) -> str:
    assert hasattr(widget, "findChildren")
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_every_combination_is_shown_and_one_is_taken_over_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    window, seen = shown(qtbot, tmp_path, example(COUPLED))
    model = seen.cases.model
    assert model.rowCount() == 6
    assert model.shown[0] == Case(0, 1, 0)
    assert model.index(0, 1).data() == "Balanced ten"
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole).bold() or model.index(0, 0).data(Qt.ItemDataRole.FontRole)
    assert "recommended" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    seen.cases.table.selectRow(0)
    seen.cases.use.click()
    assert window.document.plan.case == Case(0, 1, 0)
    assert window.document.history.count() == 1
    window.document.history.undo()
    assert window.document.plan.case == Case(0, 0, 0)
    known(qtbot, window)


def test_what_is_recommended_and_where_it_flips_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    window, seen = shown(qtbot, tmp_path, example(COUPLED))
    assert "It is $\u202f341\u202fk ahead of Burst, 256 nodes" in words(seen.told)
    assert "4 of 146 uncertain inputs can change the answer" in words(seen.flips)
    assert "usage price below 3.56" in words(seen.flips)
    assert "Waiting does not pay" in words(seen.wait)
    link = next(each for each in seen.flips._links if not each.isHidden())
    link.click()
    assert window.tabs.page.name == "infrastructure"


def test_columns_sort_and_names_are_searched(qtbot: QtBot, tmp_path: Path) -> None:
    _, seen = shown(qtbot, tmp_path, example(COUPLED))
    model = seen.cases.model
    model.sort(3, Qt.SortOrder.DescendingOrder)
    costs = [float(seen.comparing.found.all.figures("release_cost")[seen.comparing.found.all.place(case)])
             for case in model.shown]  # fmt: skip
    assert costs == sorted(costs, reverse=True)
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert [model.index(row, 1).data() for row in range(6)] == ["Balanced ten"] * 3 + ["Flat six"] * 3
    model.sort(-1)
    assert model.shown[0] == Case(0, 1, 0)
    seen.cases.search.setText("flat 256")
    assert model.shown == (Case(2, 0, 0),)
    seen.cases.search.clear()
    assert model.rowCount() == 6


def test_weights_are_asked_before_values_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    window, seen = shown(qtbot, tmp_path, example(MIXED))
    column = seen.cases.model.columnCount() - 1
    assert {seen.cases.model.index(row, column).data() for row in range(4)} == {"–"}
    assert "money and time alone say which combination leads" in words(seen.firm)
    assert not seen.firm.slider.isVisible()
    seen.firm.unweighted.button.click()
    asked = seen.field_of("weights.swing_cost")
    assert asked is not None
    qtbot.waitUntil(lambda: asked.isAncestorOf(asked.window().focusWidget()), timeout=PATIENCE)
    assert "no weights yet: net cost decides" in words(seen.told)
    for name, value in (("cost", 100), ("release", 60), ("rewards", 70)):
        field = seen.field_of(f"weights.swing_{name}")
        assert field is not None
        window.document.put(f"weights.swing_{name}", value)
    known(qtbot, window)
    assert all(seen.cases.model.index(row, column).data().isdigit() for row in range(4))
    assert "of all weightings of these criteria" in words(seen.firm)
    assert seen.firm.unweighted.isHidden()
    assert seen.firm.slider.isVisible()
    assert "All that is judged" in words(seen.firm)
    assert seen.values.title.text() == "Value by criterion"
    assert seen.firm.slider.value() == round(100 * 70 / 230)
    assert "still leads" in seen.firm.leads.text()
    seen.firm.slider.setValue(0)
    assert seen.firm.leads.text().startswith("With 0% on judgement and 100% on data")
    assert "Dense 13 B beside it" in seen.firm.leads.text() or "64 small experts" in seen.firm.leads.text()


def test_where_there_is_nothing_to_compare_a_variant_is_one_button_away(qtbot: QtBot, tmp_path: Path) -> None:
    window, seen = shown(qtbot, tmp_path, Plan())
    assert seen.alone.isVisible()
    assert seen.cases.isHidden()
    assert seen.alone.says.text().startswith("Nothing to compare yet")
    assert "There is one combination: Model" in words(seen)
    seen.alone.button.click()
    assert len(window.document.plan.infrastructure) == 2
    assert window.document.history.count() == 1
    assert window.tabs.page.name == "infrastructure"
    again = page(window, "compare")
    assert not again.alone.isVisible()
    assert again.cases.isVisible()
    window.document.history.undo()
    assert window.document.plan == Plan()
    known(qtbot, window)


def test_an_edit_is_compared_anew_and_what_was_begun_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    window, seen = shown(qtbot, tmp_path, example(COUPLED))
    window.document.put("infrastructure.3.price", 2.0)
    window.document.put("infrastructure.3.price", 1.5)
    known(qtbot, window)
    assert "256 nodes" in seen.cases.model.index(0, 0).data()


def test_the_overview_says_what_to_do_with_lights_and_links(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, example(COUPLED))
    seen: OverviewPage = page(window, "overview")
    known(qtbot, window)
    assert "Dense 13 B, 4 T tokens on Burst with Balanced ten: released in Jul 2028" in words(seen.told)
    assert "usage price below 3.56" in words(seen.told)
    assert "97%" in words(seen.lights)
    assert "64 nodes in month 12" in words(seen.chain)
    seen.chain._links[0].click()
    assert window.tabs.page.name == "team"


def test_this_plan_is_set_against_a_file_and_its_saved_state(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, seen = shown(qtbot, tmp_path, short(TUNED_8))
    assert not seen.versus.saved.isEnabled()
    assert not seen.versus.printed.isEnabled()
    other = tmp_path / "other.xlsx"
    save(short(TUNED_8).put("infrastructure.1.price", 9), other)
    monkeypatch.setattr("ui.pages.versus_card.asked_to_open", lambda *_: other)
    seen.versus.file.click()
    qtbot.waitUntil(lambda: seen.versus.found is not None, timeout=PATIENCE)
    assert "This plan against other: 1 input differs" in words(seen.versus.told)
    assert seen.versus.charts.cards[0].title.text() == "Cost to release: what the difference comes from"
    window.document.save(tmp_path / "own.xlsx")
    window.document.put("infrastructure.1.price", 3)
    known(qtbot, window)
    assert seen.versus.found is None
    seen.versus.saved.click()
    qtbot.waitUntil(lambda: seen.versus.found is not None, timeout=PATIENCE)
    assert "Usage price: 4.19 $ / GPU-h → 3 $ / GPU-h" in words(seen.versus.told)


def test_a_scenario_is_set_against_the_plan_and_a_broken_file_is_refused(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = Scenario("Dear", (("infrastructure.1.price", 9.0),))
    plan = replace(short(TUNED_8), scenarios=(scenario,), scenario=1)
    _, seen = shown(qtbot, tmp_path, plan)
    seen.versus.base.click()
    qtbot.waitUntil(lambda: seen.versus.found is not None, timeout=PATIENCE)
    assert "Dear against As planned: 1 input differs" in words(seen.versus.told)
    broken = tmp_path / "broken.xlsx"
    broken.write_text("no workbook", encoding="utf-8")
    monkeypatch.setattr("ui.pages.versus_card.asked_to_open", lambda *_: broken)
    told = prepared(monkeypatch)
    seen.versus.file.click()
    assert told.told[0].startswith("“broken.xlsx” was not compared.")
    assert files.PLANS
