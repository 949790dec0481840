from __future__ import annotations

import os
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import workbook
from core.examples import DENSE, NAMES, TUNED_8, example
from core.issues import Issue
from core.plan import Plan
from tests.shorter import short
from tests.ui.windows import opened, prepared
from ui import copies as copies_module
from ui import document as document_module
from ui import files as files_module
from ui.document import Document
from ui.window import Window

PRICE = "infrastructure.1.price"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    return opened(qtbot, tmp_path)


def saving_to(patch: pytest.MonkeyPatch, path: Path | None) -> None:
    def asked(parent: QWidget, proposal: Path, kinds: str, suffix: str) -> Path | None:
        assert all((parent, proposal.name, kinds, suffix))
        return path

    patch.setattr(files_module, "asked_to_save", asked)
    patch.setattr(copies_module, "asked_to_save", asked)


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        *(QPointF(5, 5), Qt.DropAction.CopyAction, data),
        *(Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
    )
    window.dropEvent(event)


def plan_file(path: Path, plan: Plan | None = None) -> Path:
    Document(plan or short(TUNED_8)).save(path)
    return path


def test_saving_for_the_first_time_asks_where(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saving_to(monkeypatch, tmp_path / "first.xlsx")
    window.document.put(PRICE, 5.0)
    assert window.contents.files.save()
    assert (tmp_path / "first.xlsx").is_file()
    assert window.settings.recent == (tmp_path / "first.xlsx",)
    window.document.put(PRICE, 6.0)
    saving_to(monkeypatch, None)
    assert window.contents.files.save()
    assert not window.document.is_modified


def test_nothing_happens_when_nobody_names_a_place(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    saving_to(monkeypatch, None)
    assert not window.contents.files.save()
    assert not window.contents.copies.save_plan()


def test_a_failed_save_tells_problem_cause_and_solution(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = prepared(monkeypatch)
    saving_to(monkeypatch, tmp_path / "no folder" / "plan.xlsx")
    window.document.put(PRICE, 5.0)
    assert not window.contents.files.save()
    assert "not saved" in dialogs.told[0]
    assert "still here" in dialogs.told[0]
    assert window.document.is_modified


@pytest.mark.parametrize(("answer", "kept"), [("Save as…", True), ("Save and lose them", False), ("Cancel", True)])
def test_parts_of_others_are_named_before_they_are_lost(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, *, kept: bool
) -> None:
    path = plan_file(tmp_path / "theirs.xlsx")
    window.contents.files.open_path(path)
    monkeypatch.setattr(window.document.source, "lost", lambda *_: ("sheet Board", "a chart"))
    window.document.put(PRICE, 5.0)
    before = path.read_bytes()
    dialogs = prepared(monkeypatch, answer)
    saving_to(monkeypatch, tmp_path / "mine.xlsx")
    assert window.contents.files.save() == (answer != "Cancel")
    assert "sheet Board, a chart" in dialogs.asked[0]
    assert (path.read_bytes() == before) == kept


@pytest.mark.parametrize(("answer", "kept"), [("Save as…", True), ("Save over it", False), ("Cancel", True)])
def test_cells_that_could_not_be_taken_are_named_before_they_are_lost(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, *, kept: bool
) -> None:
    path = plan_file(tmp_path / "theirs.xlsx")
    window.contents.files.open_path(path)
    window.document.file_issues = (Issue("Infrastructure!D8", "Usage price must be a number", grave=True),)
    window.document.put(PRICE, 5.0)
    before = path.read_bytes()
    dialogs = prepared(monkeypatch, answer)
    saving_to(monkeypatch, tmp_path / "mine.xlsx")
    assert window.contents.files.save() == (answer != "Cancel")
    assert "Infrastructure!D8" in dialogs.asked[0]
    assert (path.read_bytes() == before) == kept
    assert bool(window.document.file_issues) == (answer == "Cancel")


def test_a_file_that_only_looks_changed_is_saved_without_asking(window: Window, tmp_path: Path) -> None:
    path = plan_file(tmp_path / "shared.xlsx")
    window.contents.files.open_path(path)
    window.document.put(PRICE, 5.0)
    os.utime(path, (1, 1))
    assert window.contents.files.save()


def test_opening_shows_the_plan_and_remembers_the_file(window: Window, tmp_path: Path) -> None:
    window.contents.files.open_path(plan_file(tmp_path / "plan.xlsx"))
    assert window.document.plan == short(TUNED_8)
    assert window.settings.recent == (tmp_path / "plan.xlsx",)
    assert window.windowTitle() == "plan.xlsx[*] — Headwater"


def test_what_was_wrong_with_a_file_is_among_the_issues(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    class Opened:
        plan, issues, foreign = example(TUNED_8), (Issue("money.cash", "Opening cash was empty."),), ()
        changes, origin, log, mark, newer = (), None, (), "", ""

    class Library:
        def load(self, path: Path) -> type[Opened]:
            assert path.name == "plan.xlsx"
            return Opened

    monkeypatch.setattr(document_module, "workbook", Library)
    window.document.open(Path("/some/plan.xlsx"))
    assert Opened.issues[0] in window.document.issues


def test_a_dropped_plan_is_opened(window: Window, tmp_path: Path) -> None:
    drop(window, plan_file(tmp_path / "plan.xlsx"))
    assert window.document.plan == short(TUNED_8)


@pytest.mark.parametrize("name", ["notes.txt", "rubbish.xlsx", "missing.xlsx", "folder.xlsx"])
def test_dropped_rubbish_gives_a_sentence(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    dialogs = prepared(monkeypatch)
    if name.startswith("folder"):
        (tmp_path / name).mkdir()
    elif not name.startswith("missing"):
        (tmp_path / name).write_bytes(b"rubbish")
    drop(window, tmp_path / name)
    assert len(dialogs.told) == 1
    assert name in dialogs.told[0]
    assert window.document.plan == short(DENSE)


def test_two_dropped_files_give_a_sentence(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = prepared(monkeypatch)
    drop(window, tmp_path / "a.xlsx", tmp_path / "b.xlsx")
    assert "one plan at a time" in dialogs.told[0]


def test_dropping_asks_about_unsaved_changes_first(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.document.put(PRICE, 5.0)
    dialogs = prepared(monkeypatch, "Cancel", "Discard")
    path = plan_file(tmp_path / "plan.xlsx")
    drop(window, path)
    assert window.document.plan.get(PRICE) == 5.0
    drop(window, path)
    assert window.document.plan == short(TUNED_8)
    assert len(dialogs.asked) == 2


def test_a_recent_file_that_is_gone_is_said_so_and_forgotten(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = prepared(monkeypatch)
    window.settings.remember(tmp_path / "gone.xlsx")
    window.contents.files.open_path(tmp_path / "gone.xlsx")
    assert "not there any more" in dialogs.told[0]
    assert window.settings.recent == ()


def test_new_and_examples_begin_without_a_file(window: Window, tmp_path: Path) -> None:
    window.contents.files.open_path(plan_file(tmp_path / "plan.xlsx"))
    for name in NAMES:
        window.contents.files.example(name)
        assert window.document.plan == example(name)
    window.contents.files.new()
    assert window.document.plan == Plan()
    assert window.document.path is None


def test_a_copy_leaves_the_document_where_it_is(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving_to(monkeypatch, tmp_path / "copy.xlsx")
    window.document.put(PRICE, 5.0)
    assert window.contents.copies.save_plan()
    assert window.document.is_modified
    assert window.document.path is None
    assert (tmp_path / "copy.xlsx").is_file()


def test_the_proposed_name_is_the_title_without_signs_a_file_name_cannot_hold(window: Window) -> None:
    window.document.put("general.title", "A/B: “plan” <1>?")
    assert files_module.proposed(window.document, window.settings, ".xlsx").name == "A B plan 1.xlsx"


def test_a_sheet_of_somebody_elses_stays_when_the_plan_is_saved(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = plan_file(tmp_path / "theirs.xlsx")
    book = load_workbook(path)
    book.create_sheet("Board")["B2"].value = "only for us"
    book.save(path)
    window.contents.files.open_path(path)
    says = [issue.says for issue in window.document.issues]
    assert "Besides the plan it holds the sheet “Board”; that stays in it." in says
    dialogs = prepared(monkeypatch, "Cancel")
    for price in (5.0, 6.0):
        window.document.put(PRICE, price)
        assert window.contents.files.save()
        assert load_workbook(path)["Board"]["B2"].value == "only for us"
        assert workbook.load(path).plan == window.document.plan
    assert dialogs.asked == []
    saving_to(monkeypatch, tmp_path / "copy.xlsx")
    assert window.contents.files.save_as()
    assert load_workbook(tmp_path / "copy.xlsx")["Board"]["B2"].value == "only for us"
