"""How firm the weights are, and a slider that shifts weight between what is computed and what people judge."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from ui.comparing import Comparison
from ui.form.beside import Words
from ui.language import say
from ui.pages.empty import Empty
from ui.pages.told_card import ToldCard

MOST, LEAP = 100, 10  # per cent
LABEL = "Weight of judgement against data"
UNWEIGHTED = "No criterion has a weight yet, so that money and time alone say which combination leads."


class JudgementSlider(QSlider):
    """A slider in per cent that leaves the wheel to what scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, MOST)
        self.setPageStep(LEAP)
        self.setAccessibleName(say(f"{LABEL}, in per cent"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class JudgementCard(ToldCard):
    """Intervals of the weights in sentences; the slider changes no input, it shows who would lead.

    Where there are no weights, `weights_asked` says that some are to be set.
    """

    weights_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("How firm the weights are", parent)
        self._found: Comparison = None
        self.label, self.leads = Words(LABEL, "muted", self), Words("", "", self)
        self.leads.setWordWrap(True)
        self.slider = JudgementSlider(self)
        self.label.setBuddy(self.slider)
        self.unweighted = Empty(UNWEIGHTED, "Set weights", "edit", self)
        self.unweighted.asked.connect(self.weights_asked)
        for widget in (self.unweighted, self.label, self.slider, self.leads):
            self.column.addWidget(widget)
        self.slider.valueChanged.connect(self._show_leader)

    def show_comparison(self, found: Comparison) -> None:
        """Show how far weights may move; the slider stands where the weights are."""
        words: Any = import_module("core.comparison.firmness")
        self._found = found
        is_weighted = found.all.is_weighted
        self.setVisible(found.trades is not None or not is_weighted)
        self.unweighted.setVisible(not is_weighted)
        for widget in (self.label, self.slider, self.leads):
            widget.setVisible(is_weighted)
        if found.trades is None:
            self.show_told(())
            return
        told = words.acceptance_words(found, found.trades), *words.interval_words(found, found.trades)
        self.show_told((*told, *words.outside_words(found)))
        self.slider.setValue(round(found.trades.judged.now * MOST))
        self._show_leader()

    def _show_leader(self) -> None:
        if self._found is None or self._found.trades is None:
            return
        words: Any = import_module("core.comparison.firmness")
        self.leads.setText(say(words.slid_words(self._found, self._found.trades, self.slider.value() / MOST)))
