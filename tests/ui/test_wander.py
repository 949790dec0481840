"""Random actions in the window: what is saved and opened again is what was there (`python -m tests.wander`)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.windows import opened
from tests.wander.runs import runs


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("seeds", [range(1), pytest.param(range(1, 8), marks=pytest.mark.deep)], ids=["one", "more"])
def test_whatever_is_done_the_file_holds_it(qtbot: QtBot, tmp_path: Path, seeds: range) -> None:
    window = opened(qtbot, tmp_path)
    assert [run for run in runs(window, tmp_path, seeds, actions=25) if run.differs] == []
