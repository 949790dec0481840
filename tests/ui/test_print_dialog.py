"""The dialog for printing: parts are chosen, pages are looked at, and what is seen is what is handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.paper import Heading, Job, Paper, Size, alone
from core.papers.parts import names
from tests.core import printed
from tests.core.printed import TUNED
from tests.ui.windows import Dialogs, prepared
from ui import copies, printing
from ui.paper_pieces import Leaf
from ui.print_dialog import NOTHING, USUAL, PrintDialog
from ui.turns import turns
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")
Shown = Callable[..., PrintDialog]
SOON = 20_000


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Shows a dialog with parts ticked, and waits for its pages."""

    def show(*parts: str) -> PrintDialog:
        dialog = PrintDialog(None, parts)
        qtbot.addWidget(dialog)
        dialog.size_box.setCurrentIndex(0)
        dialog.show_subject(printed.subject(TUNED))
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.resize(USUAL)  # the screen of tests is smaller
        if parts:
            made(qtbot, dialog)
        return dialog

    return show


def made(qtbot: QtBot, dialog: PrintDialog) -> None:
    qtbot.waitUntil(lambda: dialog.job is not None, timeout=SOON)


def titles(dialog: PrintDialog) -> list[str]:
    assert dialog.job is not None
    return [paper.title for paper in dialog.job.papers]


def test_every_part_has_a_box_with_a_name(shown: Shown) -> None:
    dialog = shown()
    assert tuple(dialog.parts.boxes) == names()
    assert all(box.text() for box in dialog.parts.boxes.values())
    assert dialog.state.text() == NOTHING
    assert not dialog.print_button.isEnabled()
    assert not dialog.pdf_button.isEnabled()
    assert dialog.preview.accessibleDescription() == "No page"


def test_the_parts_that_are_ticked_are_the_pages_that_are_seen(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown("money")
    assert titles(dialog) == ["Money"]
    assert len(dialog.preview.leaves) == 1
    dialog.parts.boxes["months"].click()
    qtbot.waitUntil(lambda: dialog.job is not None and len(dialog.job.papers) == 2, timeout=SOON)
    assert titles(dialog) == ["Money", "Monthly sheet"]
    assert [leaf.landscape for leaf in dialog.preview.leaves] == [False, True]
    assert dialog.state.text() == "Page 1 of 2"


def test_the_preview_is_what_becomes_the_pdf_and_what_is_printed(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = shown("money", "months")
    job = dialog.job
    assert job is not None
    assert dialog.preview.leaves == printing.pages(job)
    assert printing.pdf(job).count(b"/Type /Page\n") == len(dialog.preview.leaves)
    taken: list[Leaf] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(printing, "paint", lambda leaves, _device, **_: taken.extend(leaves))
    assert printing.print_job(job, dialog)
    assert tuple(taken) == dialog.preview.leaves


def test_paper_and_inks_change_the_same_pages(shown: Shown) -> None:
    dialog = shown("money")
    before = dialog.preview.leaves
    dialog.size_box.setCurrentIndex(1)
    assert dialog.job is not None
    assert dialog.job.size is Size.LETTER
    assert dialog.preview.leaves[0].sheet.width > before[0].sheet.width
    dialog.grey.click()
    assert dialog.job.in_grey
    dialog.size_box.setCurrentIndex(0)
    assert dialog.preview.leaves == before


def test_pages_are_painted_in_their_turn_and_the_keys_walk_through_them(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown("money", "months", "records")
    preview = dialog.preview
    qtbot.waitUntil(lambda: turns().is_idle and 0 in preview._painted, timeout=SOON)
    assert 2 not in preview._painted
    preview.setFocus()
    for key, page in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_End, 3), (Qt.Key.Key_PageUp, 2), (Qt.Key.Key_Home, 1)):
        QTest.keyClick(preview, key)
        assert preview.page == page
        assert preview.accessibleDescription() == f"Page {page} of 3"
        assert dialog.state.text() == f"Page {page} of 3"
    before = preview.verticalScrollBar().value()
    QTest.keyClick(preview, Qt.Key.Key_Down)
    assert preview.verticalScrollBar().value() > before
    dialog.resize(dialog.width() + 150, dialog.height())
    qtbot.waitUntil(lambda: turns().is_idle and 0 in preview._painted, timeout=SOON)
    assert preview._painted[0].width() > 500


def test_few_painted_pages_are_kept(shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.print_preview.MOST_KEPT", 2)
    preview = shown("money", "months", "records").preview
    for key in (Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        QTest.keyClick(preview, key)
        qtbot.waitUntil(lambda: turns().is_idle and preview.page - 1 in preview._painted, timeout=SOON)
    assert len(preview._painted) <= 2


def test_while_combinations_are_compared_nothing_can_be_printed(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject = printed.subject(TUNED)
    walk = (replace(subject.compared, done=0.25), replace(subject.compared, flips=(), done=1.0))
    monkeypatch.setattr("core.papers.parts.compared", lambda _: iter(walk))
    dialog = shown("money")
    told: list[str] = []
    dialog.making.told.connect(told.append)
    dialog.parts.boxes["overview"].setChecked(True)
    dialog.show_subject(replace(subject, known=None, made={}))
    assert not dialog.print_button.isEnabled()
    made(qtbot, dialog)
    assert "Comparing all combinations, 25%" in told
    assert dialog.print_button.isEnabled()


def test_parts_that_cannot_be_made_are_told(shown: Shown) -> None:
    dialog = shown("money")
    dialog.making._fail("There is no such part.")
    assert dialog.state.text() == "There is no such part."
    dialog.making._fail("")
    assert dialog.state.text() == "The pages were not made."


def test_a_dialog_that_is_closed_makes_no_more_pages(shown: Shown) -> None:
    dialog = shown("money")
    dialog.parts.boxes["inputs"].setChecked(True)
    dialog.show_subject(printed.subject(TUNED))
    dialog.reject()
    assert not dialog.making.is_on
    assert not dialog._soon.isActive()


def test_a_job_that_is_made_already_has_no_parts_to_choose(qtbot: QtBot) -> None:
    dialog = PrintDialog(None)
    qtbot.addWidget(dialog)
    dialog.show_job(alone(Paper("Two plans", "Two plans", "", (Heading("Two plans", level=1),))))
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert not dialog.parts.boxes["board"].isVisible()
    assert dialog.state.text() == "Page 1 of 1"
    assert dialog.print_button.isEnabled()


@pytest.fixture
def opened_dialogs(monkeypatch: pytest.MonkeyPatch) -> list[PrintDialog]:
    """Dialogs do not wait for anybody; each is kept here."""
    found: list[PrintDialog] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: found.append(dialog))  # noqa: PLW0108 - bound to the dialog
    return found


def test_ctrl_p_and_ctrl_e_open_the_dialog_and_the_parts_are_remembered(
    window: Window, opened_dialogs: list[PrintDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.print_parts.steps", lambda *_: iter(()))

    def chosen(dialog: PrintDialog) -> None:
        opened_dialogs.append(dialog)
        for name, box in dialog.parts.boxes.items():
            box.setChecked(name in {"months", "money"})
        dialog.done(0)

    monkeypatch.setattr(PrintDialog, "exec", chosen)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert [dialog.pdf_button.isDefault() for dialog in opened_dialogs] == [False, True]
    assert window.contents.copies.chosen == ("money", "months")


def test_what_the_dialog_hands_over_is_printed_or_kept_as_pdf(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, jobs = shown("records"), list[Job]()
    copies.connect(dialog, tmp_path / "proposal.pdf")
    monkeypatch.setattr(printing, "print_job", lambda job, _parent: jobs.append(job))
    dialog.print_button.click()
    assert jobs == [dialog.job]
    monkeypatch.setattr(copies, "asked_to_save", lambda *_: tmp_path / "kept.pdf")
    dialog.pdf_button.click()
    assert (tmp_path / "kept.pdf").read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_told_and_none_is_written_where_nobody_names_a_place(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: Dialogs = prepared(monkeypatch)
    dialog = shown("records")
    assert dialog.job is not None
    monkeypatch.setattr(copies, "asked_to_save", lambda *_: tmp_path / "no folder" / "kept.pdf")
    assert not copies.save_pdf(dialog, tmp_path, dialog.job)
    assert len(told.told) == 1
    monkeypatch.setattr(copies, "asked_to_save", lambda *_: None)
    assert not copies.save_pdf(dialog, tmp_path, dialog.job)
    assert not list(tmp_path.iterdir())


def test_the_comparison_of_two_plans_is_shown_in_the_same_dialog(
    opened_dialogs: list[PrintDialog], window: Window, tmp_path: Path
) -> None:
    copies.show_job(alone(Paper("A against B", "A against B", "", ())), tmp_path / "a.pdf", window)
    (dialog,) = opened_dialogs
    assert titles(dialog) == ["A against B"]
    assert len(dialog.preview.leaves) == 1
