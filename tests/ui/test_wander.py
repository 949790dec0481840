"""Random actions in the window: what is saved and opened again is what was there (`python -m tests.wander`)."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.windows import opened
from tests.wander.runs import runs

WARM, AGAIN = 3, 4  # times
LEFT = 2_000  # blocks of memory, of more than a million; what follows from a plan once takes more


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("seeds", [range(1), pytest.param(range(1, 8), marks=pytest.mark.deep)], ids=["one", "more"])
def test_whatever_is_done_the_file_holds_it(qtbot: QtBot, tmp_path: Path, seeds: range) -> None:
    window = opened(qtbot, tmp_path)
    assert [run for run in runs(window, tmp_path, seeds, actions=25) if run.differs] == []


@pytest.mark.deep
@pytest.mark.usefixtures("english")
def test_the_same_actions_over_and_over_leave_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    blocks = []
    for _ in range(WARM + AGAIN):
        assert len(list(runs(window, tmp_path, range(5, 6), actions=30))) == 1
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
        gc.collect()
        blocks.append(sys.getallocatedblocks())
    assert max(blocks[WARM:]) - min(blocks[WARM:]) < LEFT, blocks
