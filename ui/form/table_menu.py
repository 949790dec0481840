"""The menu of a grid: what its keys do with the selected cells, then what every table offers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTableView

from ui.exporting import attach
from ui.form.edits import Block
from ui.language import say

WORDS = ("Copy", "Paste", "Fill down", "Fill right", "Clear cells")


def attach_menu(
    view: QTableView, acts: Mapping[QKeyCombination, Callable[[Block], None]], block: Callable[[], Block | None]
) -> None:
    """Give a grid its menu, from its keys in the order of the words; `block` says which cells are selected."""
    for words, (keys, act) in zip(WORDS, acts.items(), strict=True):
        action = QAction(say(words), view)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(partial(_do, act, block))
        view.addAction(action)
    apart = QAction(view)
    apart.setSeparator(True)
    view.addAction(apart)
    attach(view, copies=False)


def _do(act: Callable[[Block], None], block: Callable[[], Block | None]) -> None:
    cells = block()
    if cells is not None:
        act(cells)
