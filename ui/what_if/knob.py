"""One figure that is tried: what it is, a slider over its range, the box in which it can be typed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from core.kinds import Quantity
from core.own_ranges import Ranged
from core.what_if import Track
from ui.form.beside import Elided, Words
from ui.form.fields import field
from ui.form.words import with_unit, written
from ui.language import say
from ui.zoom import pixels, screen

LEAP = 10  # steps of a page key
LABEL_WIDTH, LEAST_SLIDER, BOX_WIDTH, STATED_WIDTH = 300, 160, 290, 110


class Slide(QSlider):
    """A slider the mouse wheel never moves."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class Knob(QWidget):
    """A row for one input. `turned` carries the value, dragged or typed; `dropped` says it is not tried any more."""

    turned = Signal(float)
    dropped = Signal()

    def __init__(self, kind: Quantity, words: str, track: Track, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._track, self._words = kind, track, words
        self.slider = Slide(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, track.last)
        self.slider.setSingleStep(1)
        self.slider.setPageStep(LEAP)
        self.slider.setMinimumWidth(_width(LEAST_SLIDER, 0.1))
        self.slider.setAccessibleName(say(f"What if: {words}"))
        self.box = field(kind, self)
        self.box.editor.setAccessibleName(say(f"What if: {words}"))
        self._label, self._stated = Elided("", self), Words("", "muted", self)
        self.drop = QToolButton(self)
        self._lay_out()
        self.slider.valueChanged.connect(self._hand_over_place)
        self.box.given.connect(self._hand_over)
        self.drop.clicked.connect(self.dropped)

    def show_value(self, value: float, stated: float) -> None:
        """Show a value, and what the plan says; the slider is at the nearest place."""
        self.box.show_default(stated)
        self.box.show_value(value)
        self._stated.setText(say(f"now {written(self._kind, stated)}"))
        low, high = (with_unit(self._kind, self._track.value(place)) for place in (0, self._track.last))
        self.slider.setAccessibleDescription(say(f"{with_unit(self._kind, value)}, from {low} to {high}"))
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._track.place(value))

    def _hand_over_place(self, place: int) -> None:
        self.turned.emit(self._track.value(place))

    def _hand_over(self, given: object) -> None:
        value = given.value if isinstance(given, Ranged) else given
        if isinstance(value, float | int):
            self.turned.emit(float(value))

    def _lay_out(self) -> None:
        self._label.show_words(self._words)
        self._label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._label.setFixedWidth(_width(LABEL_WIDTH, 0.25))
        self.box.setFixedWidth(max(_width(BOX_WIDTH, 0.3), self.box.minimumSizeHint().width()))
        self._stated.setMinimumWidth(_width(STATED_WIDTH, 0.1))
        self.drop.setText("×")
        self.drop.setToolTip(say("Try it no longer"))
        self.drop.setAccessibleName(say(f"Try no longer: {self._words}"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget, share in ((self._label, 0), (self.slider, 1), (self.box, 0), (self._stated, 0), (self.drop, 0)):
            row.addWidget(widget, share)


def _width(usual: int, most: float) -> int:
    """Return a width as it is now, at most a share of the screen."""
    return min(pixels(usual), round(most * screen().width()))
