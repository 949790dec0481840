"""Where a plan begins, and the strip over a plan that still holds values of an example."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.examples import NAMES, example
from core.plan import Plan
from core.remarks import counted, own_keys, samples
from core.starts import STARTS
from core.workbook import save
from tests.shorter import short
from tests.ui.windows import opened, prepared
from ui.form.field import Field
from ui.sample_bar import reachable
from ui.start_page import StartPage
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


def begun(window: Window) -> StartPage:
    """The start page of a window, as it is seen at first."""
    window.show_start(is_first=True)
    found = window.findChild(StartPage)
    assert isinstance(found, StartPage)
    return found


def links(page: StartPage) -> dict[str, QPushButton]:
    return {each.text(): each for each in page.findChildren(QPushButton) if each.property("link")}


@pytest.mark.parametrize("place", range(3))
def test_each_way_in_begins_its_example(qtbot: QtBot, tmp_path: Path, place: int) -> None:
    window = opened(qtbot, tmp_path)
    page = begun(window)
    assert window.windowTitle() == "Headwater"
    qtbot.waitUntil(lambda: "Total cost" in words(page))
    page.cards[place].begin.click()
    assert not page.isVisible()
    assert window.document.plan == example(STARTS[place].example)
    assert window.windowTitle().startswith(window.document.plan.general.title)


def words(page: StartPage) -> str:
    return " ".join(str(each.property("text")) for each in page.cards[0].findChildren(type(page.cards[0].title)))


def test_everything_else_that_can_be_begun_is_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(monkeypatch)
    window = opened(qtbot, tmp_path)
    file = tmp_path / "mine & yours.xlsx"
    save(short(NAMES[1]), file)
    window.settings.remember(tmp_path / "gone.xlsx")
    window.settings.remember(file)
    page = begun(window)
    found = links(page)
    assert {name for name in NAMES if name not in {start.example for start in STARTS}} <= found.keys()
    gone, there = (next(each for text, each in found.items() if text.startswith(name)) for name in ("gone", "mine &&"))
    assert not gone.isEnabled()
    assert gone.accessibleName().startswith("Open ")
    there.click()
    qtbot.waitUntil(lambda: window.document.path == file)
    assert not page.isVisible()
    begun(window).empty.click()
    assert window.document.plan == Plan()


def test_a_file_is_pinned_on_the_start_page_and_the_keyboard_stays_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    for name in ("old.xlsx", "gone.xlsx", "new.xlsx"):
        window.settings.remember(tmp_path / name)
    page = begun(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    old = tmp_path / "old.xlsx"
    assert [path.stem for path in page.pins] == ["new", "gone", "old"]
    page.pins[old].click()
    assert list(window.settings.pinned) == [old]
    assert [path.stem for path in page.pins] == ["old", "new", "gone"]
    assert page.pins[old].isChecked()
    assert page.pins[old].accessibleName() == f"Pin {old}"
    qtbot.waitUntil(page.pins[old].hasFocus)
    QTest.keyClick(page.pins[old], Qt.Key.Key_Space)
    assert not window.settings.pinned
    assert [path.stem for path in page.pins] == ["new", "gone", "old"]


def test_the_start_page_is_left_with_escape_once_there_is_a_plan(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    page = begun(window)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert page.back.isHidden()
    window.menus.action("start").trigger()
    assert not page.back.isHidden()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.windowTitle() != "Headwater"


def is_marked(field: Field) -> bool:
    return field.is_sample


def test_the_strip_leads_through_all_samples_and_goes_with_the_last(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    window.document.begin(short(NAMES[0]))
    bar, document = window.contents.samples, window.document
    left = samples(document.plan)
    assert bar.isVisible()
    assert not bar.keep.isEnabled()
    bar.next.click()
    bar.next.click()
    focused = QApplication.focusWidget()
    field = focused.parentWidget() if focused else None
    assert isinstance(field, Field)
    assert field.kind.label == "A month's delay costs"
    assert is_marked(field)
    bar.keep.click()
    assert samples(document.plan) == tuple(key for key in left if key != "general.delay_cost")
    assert document.history.undoText() == "keep a month's delay costs"
    assert not is_marked(field)
    bar.keep_all.click()
    assert counted(document.plan) == ""
    assert not bar.isVisible()
    document.history.undo()
    assert bar.isVisible()


def test_a_value_that_is_typed_loses_its_mark(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    window.document.begin(short(NAMES[0]))
    window.tabs.reveal("money.cash")
    field = window.tabs.page.field_of("money.cash")
    assert isinstance(field, Field)
    assert is_marked(field)
    assert field.editor.property("sample")
    assert "A sample" in field.editor.toolTip()
    window.document.put("money.cash", 5e6)
    assert not is_marked(field)
    assert "A sample" not in field.editor.toolTip()


@pytest.mark.parametrize("name", [NAMES[0], "13 B, coupled"])
def test_every_sample_can_be_gone_to(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    window = opened(qtbot, tmp_path, short(name))
    for key in own_keys(window.document.plan):
        window.tabs.reveal(reachable(window.document.plan, key))
        focused = QApplication.focusWidget()
        assert focused is not None
        assert window.tabs.page.isAncestorOf(focused), key
