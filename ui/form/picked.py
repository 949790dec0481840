"""Fields that are picked from: choices and switches. They always show the plan's value."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from core.kinds import Choice, Switch
from ui.form.field import Field
from ui.form.line import LEAST_HEIGHT
from ui.form.words import plain
from ui.language import Shown, say
from ui.zoom import pixels

AROUND_LIST = 20  # frame, padding and scroll bar
FEWEST_SIGNS = 6  # that a narrow box shows of an option


class Combo(QComboBox):
    """A list of options that the mouse wheel never changes."""

    def __init__(self, options: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer(options)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(pixels(LEAST_HEIGHT))
        self.setProperty("role", "stated")

    @property
    def option(self) -> str:
        """The option that is shown, as it was offered, whatever the language; empty where there is none."""
        return str(self.currentData() or "")

    def offer(self, options: Iterable[str]) -> None:
        """Offer more options."""
        for option in options:
            self.addItem(say(option), option)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Show the option, shortened where it does not fit; the style would cut it off."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, self).width() - 2
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open a list that is wide enough for every option."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + pixels(AROUND_LIST))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class Selector(Combo):
    """A list that is no field of the plan; its tool tip tells the choice whole, which may be cut off."""

    def __init__(self, options: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(options, parent)
        self.setProperty("role", "")
        self.currentTextChanged.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Tell the choice that is shown; to be called where that changed without a signal."""
        self.setToolTip(plain(Shown(self.currentText())))


class ChoiceField(Field):
    """One of a few named ways."""

    def __init__(self, kind: Choice, parent: QWidget | None = None, *, dense: bool = False) -> None:
        self._combo = Combo(kind.options)
        super().__init__(kind, self._combo, parent, dense=dense)
        if dense:
            self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self._combo.setMinimumContentsLength(FEWEST_SIGNS)
        self._combo.activated.connect(self._hand_over)
        self._draw()

    def _draw(self) -> None:
        self._combo.setCurrentIndex(self._combo.findData(self._value))

    def _hand_over(self, place: int) -> None:
        self._offer(self._combo.itemData(place))
        self._draw()


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, kind: Switch, parent: QWidget | None = None, *, dense: bool = False) -> None:
        self._box = QCheckBox()
        super().__init__(kind, self._box, parent, dense=dense)
        self._box.setMinimumHeight(pixels(LEAST_HEIGHT))
        self._box.setProperty("role", "stated")
        if dense:
            self._box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._box.clicked.connect(self._hand_over)
        self._draw()

    def _draw(self) -> None:
        self._box.setChecked(self._value)
        self._box.setText(say(self.kind.to_text(self._value)))

    def _hand_over(self, stated: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._offer(stated)
        self._draw()
