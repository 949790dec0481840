"""What a page can open here: the accelerator catalogue."""

from __future__ import annotations

from functools import partial

from ui.accelerators.picker import USUAL, AcceleratorsWindow
from ui.document import Document
from ui.tab import Tab
from ui.zoom import room

OWN = "general.peak"


def open_accelerators(parent: Tab, document: Document) -> AcceleratorsWindow:
    """Open the window of the accelerator catalogue, the one there is if there is one."""
    window = parent.window()
    found = window.findChild(AcceleratorsWindow)
    opened = found if isinstance(found, AcceleratorsWindow) else AcceleratorsWindow(document, window)
    if found is None:
        opened.own_asked.connect(window.activateWindow)
        opened.own_asked.connect(partial(parent.gone_to.emit, OWN))
        opened.resize(room(USUAL))
    opened.show()
    opened.raise_()
    opened.activateWindow()
    return opened
