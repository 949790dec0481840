"""Boxes to choose from, as the dialogs of this package have them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from ui.form.picked import Combo, Selector
from ui.language import say

FEWEST_SIGNS = 12


def box(name: str, options: Iterable[str] = (), parent: QWidget | None = None) -> Selector:
    """Return a box with a name that is read out, as wide as its room."""
    made = Selector(tuple(options), parent)
    made.setAccessibleName(say(name))
    made.setProperty("role", "")
    made.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(FEWEST_SIGNS)
    return made


def fill(made: Selector, names: Iterable[str], chosen: int) -> None:
    """Offer other names without saying that one was chosen."""
    with QSignalBlocker(made):
        made.clear()
        made.offer(names)
        made.setCurrentIndex(chosen)
    made.tell()
