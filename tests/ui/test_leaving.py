"""Asked to leave by the system, the program has everything on the disk first, and asks nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.journals import told
from tests.ui.windows import settled
from ui.safety.leaving import SIGNALS, Leaving

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def done(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is done when the system asks."""
    seen: list[str] = []
    monkeypatch.setattr(QCoreApplication, "exit", lambda _: seen.append("left"))
    leaving = Leaving(qapp, lambda: seen.append("kept"))
    leaving.install()
    yield seen
    leaving.remove()
    shiboken6.delete(leaving)


@pytest.mark.parametrize("sent", SIGNALS)
def test_each_of_fifty_signals_is_heard(sent: signal.Signals, done: list[str], qtbot: QtBot) -> None:
    for number in range(1, 51):
        os.kill(os.getpid(), sent)
        settled(qtbot, lambda: len(done) == 2 * number)  # noqa: B023 - it is waited for at once
    assert done == ["left", "kept"] * 50


def test_at_the_end_of_the_session_everything_is_kept_and_nothing_is_left(done: list[str], qapp: QApplication) -> None:
    qapp.commitDataRequest.emit(None)
    assert done == ["kept"]


def test_signals_are_as_they_were_afterwards(qapp: QApplication) -> None:
    before = [signal.getsignal(each) for each in SIGNALS]
    kept: list[bool] = []
    leaving = Leaving(qapp, lambda: kept.append(True))
    leaving.install()
    assert [signal.getsignal(each) for each in SIGNALS] != before
    leaving.remove()
    assert [signal.getsignal(each) for each in SIGNALS] == before
    assert kept == [True]
    shiboken6.delete(leaving)


@pytest.mark.deep
@pytest.mark.parametrize("sent", SIGNALS)
def test_the_program_leaves_cleanly_and_nothing_is_lost(sent: signal.Signals, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.ui.asked_program", str(tmp_path), "123456"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(  # noqa: S603 - our own
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "edited\n"
        program.send_signal(sent)
        _, said = program.communicate(timeout=60)
    assert program.returncode == 0
    assert [line for line in said.splitlines() if "plugin does not support" not in line] == []
    (story,) = told(tmp_path / "journals")
    assert story.plan.money.cash == 123_456
    assert not (tmp_path / "crash.txt").exists()
