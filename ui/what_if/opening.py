"""The ways to the what-if bar of a window.

Start-up reason of the late import: nobody tries a figure before the window is there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from core.issues import Invalid
from core.keys import place_of
from core.kinds import Quantity
from ui.contents import Contents
from ui.form.field import Field
from ui.language import say

if TYPE_CHECKING:
    from ui.what_if.bar import WhatIfBar

ASKED = "Which figure do you want to try?"
Pick = Callable[[str, Callable[[str], str]], object]


class WhatIf(QObject):
    """Opens the bar above the status line; `pick` lets an input be picked, and is told how to use it."""

    def __init__(self, contents: Contents, pick: Pick) -> None:
        super().__init__(contents)
        self._contents, self._pick = contents, pick
        self._before: QWidget | None = None

    @cached_property
    def bar(self) -> WhatIfBar:
        """The bar, made and put above the status line when it is first wanted."""
        made = cast("WhatIfBar", import_module("ui.what_if.bar").WhatIfBar(self._contents.document))
        made.hide()
        made.more_asked.connect(self.ask)
        made.closed.connect(self._go_back)
        self._contents.add_below(made)
        return made

    def open(self) -> None:
        """Try the figure whose field has the keyboard; where there is none, let one be picked."""
        field = focused_field()
        if field is None or not suits(field.key):
            self.ask()
        else:
            self.try_input(field.key)

    def ask(self) -> None:
        """Let a figure be picked, and try it."""
        self._pick(ASKED, self.try_input)

    def try_input(self, key: str) -> str:
        """Try an input; a sentence, which the status line says too, says why it cannot be tried."""
        if not self.bar.isVisible():
            self._before = QApplication.focusWidget()
        refused = self.bar.begin(key)
        if refused:
            self._contents.status.showMessage(say(refused))
        return refused

    def _go_back(self) -> None:
        """Give the keyboard back to where it was."""
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)


def suits(key: str) -> bool:
    """Whether a key is that of a figure a person states."""
    try:
        return isinstance(place_of(key).kind, Quantity)
    except Invalid:
        return False


def focused_field() -> Field | None:
    """Return the field that has the keyboard, if one has."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget
