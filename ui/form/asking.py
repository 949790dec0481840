"""Words that can be clicked, or chosen with Enter, to look closely at what they say."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QWidget,
)

from ui.form.beside import Words
from ui.form.line import RETURNS
from ui.language import say

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
AROUND = 4  # left and right of the words, for the mark of the focus


class Asking(QAbstractButton):
    """A button that looks like the words in it; `key` says what they show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setProperty("asking", True)  # noqa: FBT003 - Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As large as the words need."""
        layout = self.layout()
        return QSize() if layout is None else layout.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, as the space bar does."""
        if event.key() in RETURNS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint the ground; the words paint themselves."""
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)


class AskingRow(Asking):
    """A label and its figure in a row."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "muted") -> None:
        super().__init__(parent)
        self.label, self.figure = Words("", role, self), Words("", "", self)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.figure.setAlignment(RIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, 2, AROUND, 2)
        row.setSpacing(12)
        row.addWidget(self.label, 1)
        row.addWidget(self.figure)
        for words in (self.label, self.figure):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, key: str, label: str, figure: str) -> None:
        """Show a label with its figure; without a key there is nothing to ask for."""
        self.key = key
        self.label.setText(say(label))
        self.figure.setText(say(figure))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not key)
        self.setAccessibleName(say(f"{label}: {figure}" if figure else label))
        self.setAccessibleDescription(say("Look closely"))

    def hasHeightForWidth(self) -> bool:
        """The label takes as many lines as it needs."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines the label takes."""
        layout = self.layout()
        return -1 if layout is None else layout.totalHeightForWidth(width)
