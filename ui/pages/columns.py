"""The ground of a page: two columns side by side where the window is wide, one under the other where it is not."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.holding import Holding
from ui.pages.cards import GAP
from ui.zoom import pixels

BAR = 12  # room for a scroll bar beside the cards
SHARES = (58, 42)
SHARES_PINNED = (67, 33)  # options need the room
LEAST_SEEN = 120  # pixels of what is scrolled
LEAST_LEFT = 460  # height of the left column above the right one


class Scroll(QScrollArea):
    """A frameless scroll area that only scrolls up and down."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if content is not None:
            self.setWidget(content)


class Upright(Holding):
    """Scrolls up and down what is always wide enough."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(content, cast("QLayout", content.layout()), parent)

    def minimumSizeHint(self) -> QSize:
        """Return the width that the contents need, and any height."""
        content, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        needed = content.minimumSizeHint().expandedTo(content.minimumSize()).width() if content is not None else 0
        return QSize(needed + bar, LEAST_SEEN)


class Columns(Scroll):
    """A row on top, a left and a right column, a row below; `pinned` lets the right one scroll for itself."""

    def __init__(self, parent: QWidget | None = None, *, pinned: bool = False) -> None:
        super().__init__(parent=parent)
        self._pinned = pinned
        self._may_be_wide = self._wide = False
        self._content, self._left, self._right = _ground(self), _ground(self), _ground(self)
        self.top, self.left, self.right = _column(None), _column(self._left), _column(self._right)
        self.bottom = _column(None)
        self._whole = QVBoxLayout(self._content)
        self._beside: Scroll | None = Scroll(parent=self) if pinned else None
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(GAP)
        self._whole.setContentsMargins(0, 0, BAR, GAP)
        self._whole.setSpacing(GAP)
        self._whole.addLayout(self.top)
        self._whole.addLayout(self._box, 1)
        self._whole.addLayout(self.bottom)
        self._box.addWidget(self._left)
        self._box.addWidget(self._right)
        if self._beside is not None:
            self._beside.hide()
            self._beside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            self._left.setMinimumHeight(pixels(LEAST_LEFT))
        self.setWidget(self._content)

    def grounds(self) -> tuple[QWidget, QWidget, QWidget, QWidget]:
        """Where cards on top, at the left, at the right and below stay: what is made there is styled once."""
        return self._content, self._left, self._right, self._content

    def show_wide(self, *, wide: bool) -> None:
        """Put the columns side by side if they may stand so and have the room, else one under the other."""
        self._may_be_wide = wide
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards where they are, with the scroll bar or without."""
        super().resizeEvent(event)
        self._keep_width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when a column has come to need more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        least = sum(
            column.minimumSize().width() - column.contentsMargins().right() for column in (self.left, self.right)
        )
        wide = self._may_be_wide and least + GAP + 2 * BAR <= self.width()
        if wide == self._wide:
            return
        self._wide = wide
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        if self._beside is not None:
            self._pin(self._beside, wide=wide)
        shares = SHARES_PINNED if self._pinned else SHARES
        for place, share in enumerate(shares):
            self._box.setStretch(place, share if wide else 0)

    def _keep_width(self) -> None:
        """Make up for the scroll bar where there is none, unless the right column has one of its own."""
        bar = self.verticalScrollBar()
        missing = bar.sizeHint().width() - (self.width() - self.viewport().width())
        self._content.setContentsMargins(0, 0, 0 if self._pinned and self._wide else max(0, missing), 0)

    def _pin(self, beside: Scroll, *, wide: bool) -> None:
        """Let the right column scroll for itself, or with the left one."""
        self._keep_width()
        self.right.setContentsMargins(0, 0, BAR if wide else 0, 0)
        self._left.setMinimumHeight(0 if wide else pixels(LEAST_LEFT))
        self._whole.setContentsMargins(0, 0, 0 if wide else BAR, GAP)
        if wide:
            self._box.removeWidget(self._right)
            self._box.addWidget(beside)
            beside.setWidget(self._right)
            self._right.show()
            beside.setMinimumWidth(self._right.minimumSizeHint().width())
        else:
            self._box.removeWidget(beside)
            self._box.addWidget(beside.takeWidget())
        beside.setVisible(wide)


def _ground(parent: QWidget) -> QWidget:
    made = QWidget(parent)
    made.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
    return made


def _column(holder: QWidget | None) -> QVBoxLayout:
    made = QVBoxLayout() if holder is None else QVBoxLayout(holder)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(GAP)
    return made
