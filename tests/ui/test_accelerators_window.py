"""The accelerator catalogue in a window: found, looked at, taken as the reference as one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.accelerators import Accelerator, accelerator_of, accelerators
from core.issues import Invalid
from core.plan import Plan
from tests.gallery import colours
from tests.ui.roster_window import active
from tests.ui.test_price_access import assert_in_reach, assert_inside
from tests.ui.windows import opened, page
from ui import theme as themes
from ui.accelerators import picker
from ui.accelerators.part_card import NONE
from ui.accelerators.parts_model import COLUMNS, PartsModel
from ui.accelerators.picker import HOW, IS_USED, AcceleratorsWindow
from ui.accelerators.words import BLANK, cited, made, memory, peaks, remarked, tera, training
from ui.pages.architecture import ArchitecturePage
from ui.pages.money import MoneyPage
from ui.window import SMALLEST as SMALLEST_WINDOW
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


def accelerators_of(window: Window) -> AcceleratorsWindow:
    """The accelerator catalogue, opened from its page."""
    shown: ArchitecturePage = page(window, "architecture")
    shown.parts.click()
    found = window.findChild(AcceleratorsWindow)
    assert isinstance(found, AcceleratorsWindow)
    active(found)
    return found


def test_an_accelerator_is_taken_as_reference_and_taken_back(window: Window) -> None:
    before = window.document.plan
    found = accelerators_of(window)
    assert found.said.text() == HOW
    assert found.table.part is accelerator_of("H100")
    found.table.selectRow(found.model.row_of("B200 180 GB"))
    assert found.card.becomes.text().startswith("With it:\npeak 989 → 2,250")
    found.card.use.click()
    general = window.document.plan.general
    assert (general.accelerator, general.family, general.peak) == ("B200 180 GB", "Blackwell", 2250e12)
    assert "peak 989 → 2,250" in found.said.text()
    assert found.said.text().endswith("Ctrl+Z takes it back.")
    assert window.document.history.undoText() == "count in B200 180 GB"
    assert "B200 180 GB" in found.answer.accessibleName()
    assert any(each.key == "general.peak" for each in window.document.plan.origins)
    QTest.keySequence(found, QKeySequence("Ctrl+Z"))
    assert window.document.plan == before
    found.close()


def test_what_is_the_reference_already_is_no_step(window: Window) -> None:
    found = accelerators_of(window)
    assert found.card.becomes.text() == IS_USED
    assert not found.card.use.isEnabled()
    QTest.keyClick(found.table, Qt.Key.Key_Return)
    assert found.said.text() == IS_USED
    assert window.document.history.count() == 0
    found.close()


def test_an_accelerator_out_of_bounds_is_refused_in_words(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Plan, __: Accelerator) -> Plan:
        raise Invalid("The peak is out of bounds.")

    monkeypatch.setattr(picker, "use", refused)
    found = accelerators_of(window)
    assert found.card.becomes.text() == "The peak is out of bounds."
    found.use()
    assert found.said.text() == "The peak is out of bounds."
    assert found.said.property("role") == "bad"
    found.close()


def test_accelerators_are_searched_by_any_of_their_names(window: Window) -> None:
    found = accelerators_of(window)
    QTest.keySequence(found, QKeySequence("Ctrl+F"))
    QTest.keyClicks(found.search, "google v5p")
    assert [found.model.item(row) for row in range(found.model.rowCount())] == [accelerator_of("TPU v5p")]
    assert found.card.title.text() == "TPU v5p 95 GB"
    found.search.setText("abacus")
    assert found.stack.currentIndex() == 1
    assert found.card.title.text() == NONE
    assert not found.card.use.isEnabled()
    found.use()
    assert window.document.history.count() == 0
    found.search.clear()
    assert found.card.title.text() == accelerators()[0].name
    found.close()


def test_all_that_is_known_is_shown_with_source_date_and_grade(window: Window) -> None:
    found = accelerators_of(window)
    for part in accelerators():
        found.table.selectRow(found.model.row_of(part.name))
        texts = [words.text() for words in found.card.lines]
        assert texts == [peaks(part), memory(part), made(part), training(part), remarked(part), cited(part)]
        assert f"{part.source.date:%b %Y}. How firm: {part.source.grade.value}." in texts[-1]
        assert part.remark in texts[-2]
        assert all(words.isVisible() == bool(words.text()) for words in found.card.lines)
    found.close()


def test_ones_own_accelerator_is_stated_where_the_button_leads(window: Window) -> None:
    found = accelerators_of(window)
    found.own.click()
    assert not found.isVisible()
    shown = window.tabs.page
    assert isinstance(shown, MoneyPage)
    field = shown.field_of("general.peak")
    assert field is not None
    assert field.isAncestorOf(window.focusWidget())


def test_one_window_stays_and_follows_the_plan(window: Window) -> None:
    found = accelerators_of(window)
    assert accelerators_of(window) is found
    window.document.put("general.accelerator", "Ours")
    assert "Ours" in found.answer.accessibleName()
    QTest.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()
    window.document.history.undo()
    found.show()
    assert "H100" in found.answer.accessibleName()
    found.shut.click()
    assert not found.isVisible()


def test_words_of_what_is_not_known_are_dashes_or_left_out() -> None:
    assert tera(None) == BLANK
    assert tera(989e12) == "989"
    assert tera(154.8e12) == "154.8"
    assert tera(2250e12) == "2,250"
    tpu = accelerator_of("TPU v6e")
    assert "power not known" in made(tpu)
    assert "other generations" in made(tpu)
    assert training(tpu) == ""
    assert "no FP8" in peaks(accelerator_of("V100"))
    assert "Measured at best: 1,453 in FP8." in peaks(accelerator_of("H200"))
    assert "link 450\u202fGB/s" in memory(accelerator_of("H100"))


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = PartsModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.data(QModelIndex()) is None
    assert model.item(99) is model.item(-1) is None
    assert model.row_of("abacus") == -1
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == [head for head, _, _ in COLUMNS]
    about = model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert isinstance(about, str)
    assert "sparsity" in about
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    said = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "BF16, TFLOP/s: 989"


@pytest.mark.parametrize("theme", themes.names())
@pytest.mark.parametrize("size", [picker.SMALLEST, picker.USUAL, QSize(1900, 1000)], ids=lambda size: f"{size.width()}")
def test_the_catalogue_is_whole_at_any_size_in_every_theme(
    qtbot: QtBot, tmp_path: Path, theme: str, size: QSize
) -> None:
    found = accelerators_of(opened(qtbot, tmp_path, theme=theme))
    found.resize(size)
    for row in (0, 8, 18, 21):
        found.table.selectRow(row)
        qtbot.wait(20)
        assert found.size() == size
        assert_inside(found)
    assert found.table.horizontalScrollBar().maximum() == 0
    spared = [found.table.isColumnHidden(column) for column in range(len(COLUMNS))]
    assert any(spared) == (size == picker.SMALLEST)
    found.search.setText("abacus")
    qtbot.wait(20)
    assert_inside(found)
    assert colours(found.grab().toImage()) > 10
    found.close()


def test_the_smallest_window_fits_and_everything_is_named_and_reached_by_key(window: Window) -> None:
    assert picker.SMALLEST.boundedTo(SMALLEST_WINDOW) == picker.SMALLEST
    found = accelerators_of(window)
    assert_in_reach(found)
    found.close()
