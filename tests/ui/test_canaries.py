"""Names and figures of a plan are in nothing that is left behind but private journals, which can be cleared."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core import workbook
from core.examples import DENSE
from core.inputs.actuals import Actual
from core.issues import Invalid
from core.journal.plain import plan_of
from core.plan import Plan
from tests.saved import content_with
from tests.shorter import short
from tests.ui.journals import cheap
from tests.ui.windows import opened, prepared, settled
from ui.crash import REPORT, Crash
from ui.safety.clearing import CANCEL, CLEAR, clear
from ui.safety.crash_dialog import CrashDialog
from ui.safety.journal import FOLDER
from ui.window import Window

NAMES = tuple(f"Zephyrine{number:02}" for number in range(25))
FIGURES = tuple(7_391_042 + 1_009 * number for number in range(25))


def marked() -> Plan:
    """A plan with 25 names and 25 figures nobody else has."""
    plan = short(DENSE).put("general.title", NAMES[0]).put("money.cash", float(FIGURES[0]))
    spent = tuple(Actual(note=name, amount=float(figure)) for name, figure in zip(NAMES, FIGURES, strict=True))
    return replace(plan, actuals=spent)


def canaries(folder: Path, *, but: str = "") -> list[str]:
    """Where a mark is found in or under a folder."""
    marks = [mark.encode() for mark in (*NAMES, *map(str, FIGURES), *(f"{each:,}" for each in FIGURES))]
    files = [path for path in folder.rglob("*") if path.is_file() and path.parent.name != but]
    return [
        path.name for path in files if any(mark in path.read_bytes() or mark in path.name.encode() for mark in marks)
    ]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What everybody on this machine takes for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, temporary: Path) -> Window:
    """A window on a plan with marks."""
    assert temporary.is_dir()
    made = opened(qtbot, tmp_path)
    made.document.replace(marked(), "mark")
    return made


@pytest.fixture
def crash(window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crash]:
    """Mistakes are caught as in the program, and their dialog is closed at once."""
    monkeypatch.setattr(CrashDialog, "exec", lambda _: 0)
    made = Crash(window.settings.folder)
    made.install()
    made.flush = window.contents.journal.flush
    yield made
    made.remove()
    shiboken6.delete(made)


def pressed(box: QMessageBox, verb: str) -> int:
    """Press the button with a verb."""
    next(button for button in box.buttons() if button.text() == verb).click()
    return 0


def mistaken(window: Window) -> None:
    """Make a mistake whose words hold names and figures."""
    raise ValueError(f"{NAMES[1]} earns {FIGURES[1]:,}: {window.document.plan.actuals[:3]}")


class Stubborn:
    """Cannot be thrown away without a mistake."""

    def __del__(self) -> None:
        raise KeyError(NAMES[2], FIGURES[2])


def all_that_can_go_wrong(window: Window, crash: Crash, qtbot: QtBot, folder: Path) -> None:
    """Force every way in which something is told, noted or refused."""
    QTimer.singleShot(0, lambda: mistaken(window))
    settled(qtbot, (crash.folder / REPORT).exists)
    thread = threading.Thread(target=mistaken, args=(window,))
    thread.start()
    thread.join()
    Stubborn()
    sys.excepthook(Invalid, Invalid(f"{NAMES[3]} must not be {FIGURES[3]}"), None)
    for wrong in ("nonsense", 1e30):
        with pytest.raises(Invalid):
            window.document.put("money.cash", wrong)
    plan_of({"general": {"title": f"{NAMES[4]}\n"}, "money": {"cash": NAMES[5]}})
    files = window.contents.files
    (folder / "damaged.xlsx").write_bytes(b"PK" + NAMES[6].encode())
    window.document.history.setClean()
    files.open_path(folder / "damaged.xlsx")
    files.open_path(folder / "nowhere.xlsx")
    window.document.put("money.cash", float(FIGURES[7]))
    window.document.save(folder / "plan.xlsx")
    with pytest.raises((Invalid, OSError)):
        window.document.save(folder / "no such folder" / "plan.xlsx")


@pytest.mark.parametrize("made", [cheap, pytest.param(content_with, marks=pytest.mark.deep)])
def test_nothing_that_is_written_beside_the_plan_holds_a_name_or_a_figure_of_it(
    made: Callable[..., bytes],
    window: Window,
    crash: Crash,
    qtbot: QtBot,
    tmp_path: Path,
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    prepared(monkeypatch)
    monkeypatch.setattr(workbook, "contents", made)
    (tmp_path / "files").mkdir()
    all_that_can_go_wrong(window, crash, qtbot, tmp_path / "files")
    write = os.write

    def full(file: int, content: bytes) -> int:
        if bytes(content[:2]) == b'["':
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(file, content)

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        window.document.put("money.cash", float(FIGURES[8]))
        assert not window.contents.journal.flush()
    window.document.put("money.cash", float(FIGURES[9]))
    assert window.contents.journal.flush()
    window.settings._kept.sync()
    noted = (window.settings.folder / "crash.txt").read_text(encoding="utf-8")
    assert noted.count("ValueError") == 2
    assert noted.count("KeyError") == 1
    assert canaries(window.settings.folder, but=FOLDER) == []
    assert canaries(temporary) == []
    said = capfd.readouterr()
    assert not any(str(mark) in said.err + said.out for mark in (*NAMES, *FIGURES))
    assert canaries(window.settings.folder) != []  # the journal, which only its owner can read


def test_after_clearing_nothing_of_any_plan_is_left(
    window: Window, crash: Crash, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert crash.folder == window.settings.folder
    settings = window.settings
    document, journal = window.document, window.contents.journal
    settings.remember(tmp_path / f"{NAMES[10]}.xlsx")
    document.begin(marked().put("money.cash", float(FIGURES[11])))  # the marks of before are discarded
    (settings.folder / "backups" / "a").mkdir(parents=True)
    (settings.folder / "backups" / "a" / "old.xlsx").write_bytes(NAMES[12].encode())
    (settings.folder / "headwater.refused").write_bytes(NAMES[13].encode())
    (settings.folder / "crash.txt").write_bytes(b"ValueError")
    journal.flush()
    settings._kept.sync()
    assert canaries(settings.folder) != []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pressed(box, CLEAR))
    window.menus.action("clear").trigger()
    assert canaries(settings.folder) == []
    assert settings.recent == ()
    assert {path.name for path in settings.folder.iterdir()} <= {FOLDER, "headwater.ini", "fault.txt"}
    assert settings.theme == "light"


def test_clearing_asks_first_and_says_what_goes(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    settings = window.settings
    settings.remember(settings.folder / "plan.xlsx")

    def cancelled(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        assert box.defaultButton().text() == CANCEL
        return pressed(box, CANCEL)

    monkeypatch.setattr(QMessageBox, "exec", cancelled)
    window.menus.action("clear").trigger()
    assert len(settings.recent) == 1
    assert all(word in asked[0] for word in ("recent files", "unsaved work", "backups", "cannot be undone"))


def test_unsaved_work_that_is_open_stays_when_all_else_is_cleared(window: Window) -> None:
    window.contents.journal.flush()
    clear(window.settings)
    assert canaries(window.settings.folder / FOLDER) != []
