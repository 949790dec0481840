"""What is known of a value is stated in the inspector: one step each; what cannot be kept is said under its field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.examples import DENSE
from core.provenance import origin_of
from core.remarks import of, samples
from tests.shorter import short
from tests.ui.inspecting import PRICE, SEATS, panel_of, typed
from tests.ui.windows import opened, settled
from ui.turns import turns
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    made = opened(qtbot, tmp_path)
    made.activateWindow()
    return made


def test_what_is_known_is_stated_there_each_in_one_step(window: Window, qtbot: QtBot) -> None:
    window.contents.inspect(PRICE)
    panel, document = panel_of(window, qtbot), window.document
    known = panel.known
    for name, text in (("owner", "Ada"), ("source", "Quote"), ("date", "2026-10-01"), ("low", "3"), ("high", "5.5")):
        count = document.history.count()
        typed(known.fields[name].editor, text)
        assert document.history.count() == count + 1, name
        settled(qtbot, lambda: turns().is_idle)
    origin = origin_of(document.plan, PRICE)
    assert (origin.source, origin.date, origin.low, origin.high) == ("Quote", "2026-10-01", 3.0, 5.5)
    assert of(document.plan, PRICE).owner == "Ada"
    assert document.history.undoText() == "state the range of usage price"
    known.note.setFocus()
    QTest.keyClicks(known.note, "asked again")
    QTest.keyClick(known.note, Qt.Key.Key_Return)
    assert of(document.plan, PRICE).note == "asked again"
    known.declared.click()
    assert origin_of(document.plan, PRICE).high == 0
    for _ in range(document.history.count()):
        document.history.undo()
    assert document.plan == short(DENSE)
    settled(qtbot, lambda: turns().is_idle)
    assert known.note.toPlainText() == ""


@pytest.mark.parametrize(("name", "text"), [("date", "yesterday"), ("low", "5"), ("high", "1"), ("low", "-3")])
def test_what_cannot_be_kept_is_said_under_its_field(window: Window, qtbot: QtBot, name: str, text: str) -> None:
    window.contents.inspect(PRICE)
    field_ = panel_of(window, qtbot).known.fields[name]
    typed(field_.editor, text)
    assert field_._problem is not None
    assert field_._problem.text()
    assert window.document.history.count() == 0
    QTest.keyClick(field_.editor, Qt.Key.Key_Escape)
    assert not field_.editor.is_typed()  # type: ignore[attr-defined]


def test_a_sample_is_kept_and_the_next_one_is_gone_to(window: Window, qtbot: QtBot) -> None:
    marked = samples(window.document.plan)
    window.contents.inspect(marked[0])
    panel = panel_of(window, qtbot)
    panel.top.buttons["keep"].click()
    assert marked[0] not in samples(window.document.plan)
    assert window.document.history.undoText().startswith("keep ")
    panel.top.buttons["next"].click()
    assert panel_of(window, qtbot).look[0] == marked[1]
    window.contents.inspect(f"{SEATS}.1.salary")
    panel.top.buttons["keep"].click()
    assert SEATS not in samples(window.document.plan)
    window.document.history.undo()
    assert SEATS in samples(window.document.plan)


def test_reset_gives_the_default_and_can_be_undone(window: Window, qtbot: QtBot) -> None:
    window.document.put(PRICE, 3.0)
    window.contents.inspect(PRICE)
    panel = panel_of(window, qtbot)
    panel.top.buttons["reset"].click()
    assert window.document.plan.get(PRICE) == 4.19
    settled(qtbot, lambda: turns().is_idle)
    assert panel.top.buttons["reset"].isHidden()
    window.document.history.undo()
    assert window.document.plan.get(PRICE) == 3.0


def test_what_became_of_it_is_told_the_newest_first(window: Window, qtbot: QtBot) -> None:
    window.document.put(PRICE, 3.0)
    window.document.put("money.cash", 1e7)
    window.document.put(PRICE, 2.5)
    window.contents.inspect(PRICE)
    assert panel_of(window, qtbot).past.text().splitlines() == [
        "in this session: 3 → 2.5 (change usage price)",
        "in this session: 4.19 → 3 (change usage price)",
    ]


def test_the_log_of_the_file_is_told_too(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.document.save(tmp_path / "plan.xlsx")
    window.document.put(PRICE, 3.0)
    window.document.save(tmp_path / "plan.xlsx")
    window.document.open(tmp_path / "plan.xlsx")
    window.contents.inspect(PRICE)
    assert "4.19 $ / GPU-h → 3 $ / GPU-h" in panel_of(window, qtbot).past.text()
