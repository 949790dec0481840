"""How sure: worlds drawn beside the window, stopped, drawn again; ranges typed into a field; events and ties."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.arrange import remove
from core.examples import COUPLED, example
from core.inputs.events import Tie
from core.paper import Heading, Paper
from core.plan import Plan, cases
from core.summary import summary
from core.workbook import load
from tests.ui.windows import opened, page, settled
from ui.pages.infrastructure import InfrastructurePage
from ui.pages.overview import OverviewPage
from ui.pages.uncertainty import UncertaintyPage
from ui.simulating import Workers
from ui.turns import turns
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english", "drawing")
PATIENCE = 60_000


def small() -> Plan:
    """Two combinations."""
    return remove(remove(example(COUPLED), "infrastructure", 2), "infrastructure", 1)


def shown(qtbot: QtBot, folder: Path, plan: Plan) -> tuple[Window, UncertaintyPage]:
    """The page with all worlds drawn."""
    window = opened(qtbot, folder, plan)
    seen: UncertaintyPage = page(window, "uncertainty")
    over(qtbot, seen)
    return window, seen


def over(qtbot: QtBot, seen: UncertaintyPage) -> None:
    drawn = seen.simulating
    qtbot.waitUntil(
        lambda: drawn.is_current and not drawn.is_walking and drawn.found.totals is not None, timeout=PATIENCE
    )
    settled(qtbot, lambda: turns().is_idle)


def words(widget: object) -> str:
    assert hasattr(widget, "findChildren")
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_the_page_says_how_sure_it_is_what_matters_and_what_to_find_out(qtbot: QtBot, tmp_path: Path) -> None:
    window, seen = shown(qtbot, tmp_path, small())
    told = words(seen.sure)
    assert "Likely $" in told
    assert "that it is not released in 24 months" in told
    assert "512 worlds in 2 replicates of 256 scrambled Sobol’ points, seed 1" in told
    assert "Burst + " not in words(seen.found.cases)
    assert "Balanced ten" in words(seen.found.cases)
    assert "Cost to release" in words(seen.found.figures)
    assert "±" in words(seen.found.figures)
    assert "Knowing everything before choosing" in words(seen.found.worth) or "about nothing" in words(seen.found.worth)
    assert words(seen.found.worst).count("planned") > 5
    titles = [card.title.text() for card in seen.found.pictures.cards if not card.isHidden()]
    assert titles[:4] == [
        "Cash by month, in all worlds",
        "Month of release",
        "Chance that cash has run out",
        "Cost to release, combinations overlaid",
    ]
    assert "What the cost to release hangs on" in titles
    assert "is regretted least" in words(seen.found.regret)
    assert "A second method, total effects" in words(seen.found.second)
    assert not seen.sure.stop.isEnabled()
    assert window.tabs.page is seen


def test_drawing_is_stopped_at_once_and_begun_again(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, example(COUPLED))
    seen: UncertaintyPage = page(window, "uncertainty")
    qtbot.waitUntil(lambda: seen.simulating.found is not None, timeout=PATIENCE)
    seen.sure.stop.click()
    assert not seen.simulating.is_walking
    assert "Stopped at" in seen.sure.made.text()
    known = len(seen.simulating.found.worlds.samples)
    assert known < len(cases(window.document.plan))
    seen.sure.run.click()
    assert "Stopped" not in seen.sure.made.text()
    qtbot.waitUntil(lambda: seen.simulating.found.worlds.done > 0.0, timeout=PATIENCE)
    seen.sure.stop.click()


def test_a_range_typed_into_a_field_narrows_what_is_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, small())
    machines: InfrastructurePage = page(window, "infrastructure")
    machines.reveal("infrastructure.1.price")
    field = machines.field_of("infrastructure.1.price")
    assert field is not None
    (line,) = field.findChildren(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "4..4.5")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (own,) = (each for each in window.document.plan.origins if each.key == "infrastructure.1.price")
    assert (own.low, own.high, window.document.plan.get(own.key)) == (4.0, 4.5, 4.19)
    assert "Likely 4 – 4.5" in line.toolTip()
    file = tmp_path / "own.xlsx"
    window.document.save(file)
    assert own in load(file).plan.origins
    line.selectAll()
    QTest.keyClicks(line, "5..3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "from a smaller to a larger" in words(field)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    window.document.history.undo()
    assert own not in window.document.plan.origins


def test_an_edit_on_another_page_leaves_what_is_drawn_of_the_old_plan(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, small())
    seen: UncertaintyPage = page(window, "uncertainty")
    qtbot.waitUntil(lambda: seen.simulating.found is not None, timeout=PATIENCE)
    page(window, "money")
    before = seen.simulating.is_walking
    window.document.put("infrastructure.1.price", 8)
    assert (before, seen.simulating.is_walking) == (True, False)
    page(window, "uncertainty")
    over(qtbot, seen)


def test_overview_says_how_sure_it_is_and_never_of_another_plan(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path, small())
    first: OverviewPage = page(window, "overview")
    drawn = first.simulating
    qtbot.waitUntil(lambda: drawn.is_current and not drawn.is_walking, timeout=PATIENCE)
    assert "Likely $" in words(first.sure)
    window.document.put("infrastructure.1.price", 8)
    assert "Likely $" not in words(first.sure)
    qtbot.waitUntil(lambda: drawn.is_walking, timeout=PATIENCE)
    drawn.stop()
    assert "Stopped" in words(first.sure)


def test_paper_and_file_keep_what_was_drawn_of_the_plan_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    window, seen = shown(qtbot, tmp_path, small())
    document, told = window.document, seen.simulating.found
    with_worlds, without = (headings(summary(document.results, (), each)) for each in (told, None))
    assert [each for each in with_worlds if each not in without] == [
        "How sure",
        "Combinations in the same worlds",
        "What the cost to release hangs on",
        "Worth finding out first",
        "What each combination would be regretted for",
        "The worst worlds",
    ]
    document.save(tmp_path / "drawn.xlsx")
    sheet = load_workbook(tmp_path / "drawn.xlsx", data_only=True)["Uncertainty"]
    stated = {row[0]: row[1] for row in sheet.iter_rows(max_col=2, values_only=True)}
    assert (stated["Draws"], stated["Seed"]) == (512, 1)
    assert str(stated["Drawn"])[:4].isdigit()
    document.put("infrastructure.1.price", 8)
    assert "How sure" not in headings(summary(document.results, (), told))
    document.save(tmp_path / "edited.xlsx")
    sheet = load_workbook(tmp_path / "edited.xlsx", data_only=True)["Uncertainty"]
    assert "Nothing has been drawn" in " ".join(str(row[0]) for row in sheet.iter_rows(max_col=1, values_only=True))


def headings(paper: Paper) -> list[str]:
    return [block.text for block in paper.blocks if isinstance(block, Heading)]


def test_what_is_not_compiled_is_compiled_beside_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Plan] = []
    monkeypatch.setattr("core.compiled.available", lambda: True)
    monkeypatch.setattr("core.compiled.ready", lambda *_: None)
    monkeypatch.setattr(Workers, "compile", asked.append)
    window, _ = shown(qtbot, tmp_path, small())
    assert asked == [window.document.plan]


COMPILE = Workers.compile


def test_a_process_compiles_and_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[Plan] = []
    monkeypatch.setattr("core.uncertainty.executors.workers", lambda _: ThreadPoolExecutor(1))
    monkeypatch.setattr("core.uncertainty.batches.prepare", done.append)
    monkeypatch.setattr(Workers, "compiling", None)
    plan = small()
    COMPILE(plan)
    Workers.compiling.result(10)
    assert done == [plan]
    with pytest.raises(RuntimeError):
        Workers.compiler.submit(len, ())


def test_events_and_ties_are_stated_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    window, seen = shown(qtbot, tmp_path, small())
    assert seen.field_of("events.delivery") is not None
    assert seen.field_of("events.ties.1.first") is seen.ties.view
    seen.ties.given.emit((Tie("general.discount", "general.price_fall", 0.5),))
    assert window.document.plan.events.ties[0].rank == 0.5
    over(qtbot, seen)
    window.document.history.undo()
    assert window.document.plan.events.ties == ()
    over(qtbot, seen)
