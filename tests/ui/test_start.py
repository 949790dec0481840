"""From arguments to a filled window, without staying in the event loop."""

from __future__ import annotations

import faulthandler
import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

import main
import ui.files
from core.examples import NAMES
from core.issues import Invalid
from core.paper import Heading, Paper, alone
from core.workbook import load, save
from tests.shorter import short
from ui import dialogs
from ui.late import Opened
from ui.start import Wanted, printed, start
from ui.window import Window


@pytest.fixture
def titles(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Titles of the windows that were filled; each is closed instead of waited for."""
    seen: list[str] = []

    def loop(*_: object) -> int:
        qapp.processEvents()
        for window in qapp.topLevelWidgets():
            if isinstance(window, Window) and window.isVisible():
                seen.append(window.windowTitle())
                window.document.history.setClean()
                window.close()
                window.deleteLater()
        qapp.processEvents()
        return 0

    monkeypatch.setattr(QApplication, "exec", loop)
    was_on = faulthandler.is_enabled()
    yield seen
    gc.enable()
    if was_on and sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def test_without_anything_said_the_ways_to_begin_are_shown(titles: list[str], tmp_path: Path) -> None:
    assert start(Wanted(settings=str(tmp_path)), "0") == 0
    assert titles == ["Headwater"]


def test_a_file_is_opened_and_remembered(titles: list[str], tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    save(short(NAMES[1]), file)
    start(Wanted(path=str(file), settings=str(tmp_path), theme="dark"), "0")
    start(Wanted(settings=str(tmp_path)), "0")
    assert titles == ["plan.xlsx[*] — Headwater"] * 2


def test_nobody_sees_another_plan_while_theirs_is_read(
    titles: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, bool]] = []

    def reading(path: Path, parent: QWidget) -> Opened:
        assert isinstance(parent, Window)
        of_plan = (parent.contents.header, parent.tabs, parent.contents.samples, parent.statusBar())
        seen.append((parent.windowTitle(), any(each.isVisible() for each in of_plan)))
        return load(path)

    monkeypatch.setattr(ui.files, "plan_in", reading)
    file = tmp_path / "plan.xlsx"
    save(short(NAMES[1]), file)
    start(Wanted(path=str(file), settings=str(tmp_path)), "0")
    assert seen == [("Headwater", False)]
    assert titles == ["plan.xlsx[*] — Headwater"]


def test_where_the_file_does_not_open_the_ways_to_begin_are_shown(
    titles: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(dialogs, "tell", lambda _, problem, __: told.append(problem))
    file = tmp_path / "plan.xlsx"
    file.write_bytes(b"no workbook")
    start(Wanted(path=str(file), settings=str(tmp_path)), "0")
    assert told == ["“plan.xlsx” was not opened."]
    assert titles == ["Headwater"]


def test_after_a_fault_of_the_system_the_window_says_so(titles: list[str], tmp_path: Path) -> None:
    (tmp_path / "fault.txt").write_text("Fatal Python error", encoding="utf-8")
    assert main.main(["--example", NAMES[1], "--settings", str(tmp_path)]) == 0
    assert titles == [f"{NAMES[1]}[*] — Headwater"]
    assert (tmp_path / "fault-before.txt").exists()


def test_an_example_that_is_none_is_refused_in_words(
    titles: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Invalid, match="no example called"):
        start(Wanted(example="none", settings=str(tmp_path)), "0")
    assert main.main(["--example", "none", "--settings", str(tmp_path)]) == 2
    assert "no example called" in capsys.readouterr().err
    assert titles == []


def test_the_summary_is_printed_without_a_screen(qapp: QApplication) -> None:
    assert qapp is not None
    assert printed(alone(Paper("t", "h", "f", (Heading("Words"),)))).startswith(b"%PDF")
