"""Cards side by side where each has the room it needs, one under the other where they have not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.pages.cards import GAP

FITTED = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest})


class Abreast(QWidget):
    """A few cards of equal width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        self._cards = list[QWidget]()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)

    def add(self, card: QWidget) -> None:
        """Put another card beside the others; one that was made here is styled once."""
        self._cards.append(card)
        self._row.addWidget(card, 1)

    def event(self, event: QEvent) -> bool:
        """Arrange the cards anew whenever there is another width or one of them needs another."""
        done = super().event(event)
        if event.type() in FITTED:
            needed = max((card.minimumSizeHint().width() for card in self._cards), default=0)
            fits = needed * len(self._cards) + GAP * (len(self._cards) - 1) <= self.width()
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._row.setDirection(beside if fits else below)
        return done

    def minimumSizeHint(self) -> QSize:
        """Return the size in which the widest can be seen."""
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(widest, super().minimumSizeHint().height())
