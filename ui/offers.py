"""What a window offers for an input or a figure: menus of fields and of figures ask for it by key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Offer:
    """An entry of a menu: its words, what it does with a key, and for which keys it is there."""

    words: str
    act: Callable[[str], object]
    suits: Callable[[str], bool]


class Offers(QObject):
    """The offers of one window, in the order in which they were made."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._all: list[Offer] = []

    def add(self, words: str, act: Callable[[str], object], suits: Callable[[str], bool]) -> None:
        """Offer something for the keys that suit it."""
        self._all.append(Offer(words, act, suits))

    def of(self, key: str) -> tuple[Offer, ...]:
        """Return what there is for a key."""
        return tuple(each for each in self._all if key and each.suits(key))


def add_offers(menu: QMenu, widget: QWidget, key: str) -> None:
    """Add to the menu of a widget what its window offers for a key."""
    found = widget.window().findChild(Offers, options=Qt.FindChildOption.FindDirectChildrenOnly)
    offered = found.of(key) if isinstance(found, Offers) else ()
    if offered:
        menu.addSeparator()
    for each in offered:
        _add(menu, each, key)


def _add(menu: QMenu, offer: Offer, key: str) -> None:
    menu.addAction(offer.words).triggered.connect(lambda: offer.act(key))
