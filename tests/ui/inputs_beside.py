"""Hands for the tests of the page Inputs & checks."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.windows import page, settled
from ui.pages.inputs import InputsPage
from ui.turns import turns
from ui.window import Window

PRICE, SEATS = "infrastructure.1.price", "team.1.seats"


def inputs(window: Window) -> InputsPage:
    shown: InputsPage = page(window, "inputs")
    return shown


def keys(shown: InputsPage) -> list[str]:
    return [row.key for row in shown.model.rows]


def caught_up(qtbot: QtBot) -> None:
    settled(qtbot, lambda: turns().is_idle)
