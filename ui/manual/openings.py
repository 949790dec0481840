"""What opens the manual, from anywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import zoom
from ui.manual.window import USUAL, ManualWindow


def open_manual(parent: QWidget, page: str = "") -> ManualWindow:
    """Open the manual at a page, the page of a tab, or the place of an input or row by its key.

    There is one window of it; it comes forward if it is there already.
    """
    top = parent.window()
    found = top if isinstance(top, ManualWindow) else top.findChild(ManualWindow)
    opened = found if isinstance(found, ManualWindow) else ManualWindow(top)
    if found is None:
        opened.resize(zoom.room(USUAL))
    opened.go(page)
    opened.show()
    opened.raise_()
    opened.activateWindow()
    return opened
