"""Fixtures that the tests of windows share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.windows import opened
from ui.comparing import Comparing
from ui.window import Window


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """There is an application in every test here, whichever runs first: without one Qt ends the process."""
    return qapp


ASK = Comparing.ask


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is compared beside a window, unless a test asks for it."""
    monkeypatch.setattr(Comparing, "ask", lambda _: None)


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


@pytest.fixture
def comparing(monkeypatch: pytest.MonkeyPatch, quiet: None) -> None:
    """Combinations are compared beside the window, at once."""
    assert quiet is None
    monkeypatch.setattr(Comparing, "ask", ASK)
    monkeypatch.setattr("ui.comparing.QUIET_MS", 0)
