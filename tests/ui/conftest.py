"""Fixtures that the tests of windows share."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.comparison.steps import Comparison, compared
from core.plan import Plan
from core.uncertainty.worlds import Setting
from tests.ui.guarded import PRICE, at_plan
from tests.ui.windows import opened
from ui.comparing import Comparing
from ui.files import Files
from ui.simulating import Simulating, Workers
from ui.window import Window


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """There is an application in every test here, whichever runs first: without one Qt ends the process."""
    return qapp


ASK = Comparing.ask
DRAW = Simulating.ask


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is compared or drawn beside a window, unless a test asks for it."""
    monkeypatch.setattr(Comparing, "ask", lambda _: None)
    monkeypatch.setattr(Simulating, "ask", lambda _: None)


@pytest.fixture
def english() -> Iterator[None]:
    """Figures are written the English way."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, english: None) -> Window:
    """A window on the first example."""
    assert english is None
    return opened(qtbot, tmp_path)


@cache
def walked(plan: Plan, *, flips: bool = True) -> tuple[Comparison, ...]:
    """All steps of a comparison."""
    return tuple(compared(plan, flips=flips))


@pytest.fixture
def comparing(monkeypatch: pytest.MonkeyPatch, quiet: None) -> None:
    """Combinations are compared beside the window, at once, those of one plan once for all tests."""
    assert quiet is None
    monkeypatch.setattr("core.comparison.steps.compared", walked)
    monkeypatch.setattr(Comparing, "ask", ASK)
    monkeypatch.setattr("ui.comparing.QUIET_MS", 0)


@pytest.fixture
def drawing(monkeypatch: pytest.MonkeyPatch, quiet: None) -> Iterator[None]:
    """Few worlds are drawn beside the window, at once, in a thread."""
    assert quiet is None
    monkeypatch.setattr(Simulating, "ask", DRAW)
    monkeypatch.setattr("ui.simulating.QUIET_MS", 0)
    monkeypatch.setattr("core.uncertainty.told.Setting", lambda: Setting(256, 2))
    with ThreadPoolExecutor(1) as executor:
        monkeypatch.setattr(Workers, "executor", executor)
        monkeypatch.setattr(Workers, "compile", lambda _: None)
        yield


@pytest.fixture
def files(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    """Files of a plan that is open."""
    return at_plan(qtbot, tmp_path, monkeypatch)


@pytest.fixture
def stated(files: Files) -> None:
    """The word of somebody, not saved yet, that the price of this plan is 5."""
    files.document.put(PRICE, 5.0)
