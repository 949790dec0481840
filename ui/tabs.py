"""The row of tabs and the pages under it. A page is built when it is first seen, and shown anew while it is seen."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui import icons
from ui.language import say
from ui.theme import Theme
from ui.zoom import pixels

if TYPE_CHECKING:
    from ui.document import Document
    from ui.tab import Tab

NAMES = ("overview", "infrastructure", "team", "architecture", "money", "compare", "uncertainty", "decisions", "inputs")
LABELS: MappingProxyType[str, str] = MappingProxyType({"inputs": "Inputs & checks"})


def label(name: str) -> str:
    """What a page is called."""
    return LABELS.get(name) or name.capitalize()


def page_class(name: str) -> Callable[[Document, QWidget], Tab]:
    """The class of a page; a page that is not seen need not be there when the window is shown."""
    module = import_module(f"ui.pages.{name}")
    return cast("Callable[[Document, QWidget], Tab]", getattr(module, f"{name.capitalize()}Page"))


def page_of(key: str) -> str:
    """The page on which an input stands."""
    section = key.split(".", maxsplit=1)[0]
    if section == "people" or ".demand" in key:
        return "team"
    return {"general": "money", "weights": "compare", "events": "uncertainty"}.get(section, section)


class Names(QTabBar):
    """The names of the pages; the wheel does not turn them."""

    def dress(self) -> None:
        """Give each name its picture, which the frame need not wait for."""
        self.setIconSize(QSize(pixels(icons.SIDE), pixels(icons.SIDE)))
        for place, name in enumerate(NAMES):
            self.setTabIcon(place, icons.icon(name))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class Tabs(QWidget):
    """The pages of one document; `gone` says that another one is seen, `look_asked` carries the key of a figure."""

    gone = Signal()
    look_asked = Signal(str)

    _document: Document

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: dict[str, Tab] = {}
        self._stale: set[str] = set()
        self._bar = Names(self)
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(True)  # where there is no room for all
        self._bar.setAccessibleName(say("Pages"))
        for place, name in enumerate(NAMES):
            self._bar.addTab(say(label(name)).replace("&", "&&"))
            self._bar.setTabToolTip(place, f"Ctrl+{place + 1}")
            self._bar.setTabIcon(place, icons.blank())
        self._stack = QStackedWidget(self)
        self.room = QHBoxLayout()  # what stands beside the page, if something does
        self._lay_out()

    def begin(self, document: Document) -> None:
        """Show the pages of a document from now on; there are none before."""
        self._document = document
        self._bar.dress()
        self._bar.currentChanged.connect(self._show)

    @property
    def page(self) -> Tab:
        """The page that is seen, built when it was not there yet."""
        name = NAMES[self._bar.currentIndex()]
        if name not in self._pages:
            page = page_class(name)(self._document, self._stack)  # at its place, or all in it is styled twice
            page.gone_to.connect(self.reveal)
            page.look_asked.connect(self.look_asked)
            self._pages[name] = page
            self._stack.addWidget(page)
            self._stale.add(name)
        return self._pages[name]

    def rebuild(self) -> None:
        """Make all pages anew; what they show is the document's."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages.clear()
        self._bar.dress()
        self._show_page()

    def wear(self, theme: Theme) -> None:
        """Show everything in the colours of another theme."""
        self._theme = theme
        self._stale = set(self._pages)
        self._bar.dress()
        self._show_page()

    def show_document(self) -> None:
        """Show the document on the page that is seen; the others follow when they are."""
        self._stale = set(self._pages)
        self._show()

    def show_page(self, name: str) -> None:
        """Go to a page; a name that is none changes nothing."""
        if name in NAMES:
            self._bar.setCurrentIndex(NAMES.index(name))

    def step(self, by: int) -> None:
        """Go some pages on, round the end."""
        self._bar.setCurrentIndex((self._bar.currentIndex() + by) % len(NAMES))

    def reveal(self, key: str) -> None:
        """Go to the page of an input, and to the input itself."""
        self.show_page(page_of(key))
        self.page.reveal(key)

    def _show(self) -> None:
        self._show_page()
        self.gone.emit()

    def _show_page(self) -> None:
        page = self.page
        self._stack.setCurrentWidget(page)
        if page.name in self._stale:
            self._stale.discard(page.name)
            page.show_document(self._theme)

    def _lay_out(self) -> None:
        strip = QFrame(self)
        strip.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(self._bar, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        self.room.setSpacing(0)
        self.room.addWidget(self._stack, 1)
        column.addLayout(self.room, 1)
