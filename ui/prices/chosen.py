"""The chosen price in full, and where it is to be put."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from core.inputs.prices import Price
from core.units import COUNT, THIN_SPACE, USD_PER_GPU_HOUR
from ui.form.beside import Words
from ui.form.picked import Combo, Selector
from ui.language import say
from ui.pages.cards import Card
from ui.prices.words import called, seen, term_words

NONE = "No price is chosen."
USE = "Use this price"
NOWHERE = "No option of this plan pays by the hour: a price can go into an option whose terms are by use or by term."


class ChosenCard(Card):
    """One price with all that is known of it. `used` carries the key of the input it shall go into."""

    used = Signal(str)
    aimed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NONE, parent)
        self._targets: tuple[tuple[str, str], ...] = ()
        self._figure = Words("", "figure", self)
        self._terms, self._source = _wrapped("", self), _wrapped("muted", self)
        self._now = _wrapped("muted", self)
        self._target = Selector((), self)
        self._target.setAccessibleName(say("Put it into"))
        self._target.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._target.currentIndexChanged.connect(lambda: self.aimed.emit(self.key))
        self.use = QPushButton(say(USE), self)
        self.use.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.use.setAutoDefault(False)
        self.use.clicked.connect(lambda: self.used.emit(self.key))
        self._lay_out()

    @property
    def key(self) -> str:
        """The key of the input that is aimed at; empty where there is none."""
        return str(self._target.currentData() or "")

    def aim(self, key: str) -> None:
        """Aim at an input, if a price can go there."""
        place = self._target.findData(key)
        if place >= 0:
            self._target.setCurrentIndex(place)

    def show_targets(self, targets: tuple[tuple[str, str], ...]) -> None:
        """Offer inputs a price can go into, each with its key; the one aimed at stays so."""
        if targets == self._targets:
            return
        aimed, self._targets = self.key, targets
        self._target.clear()
        for key, words in targets:
            self._target.addItem(say(words), key)
        self.aim(aimed)

    def show_now(self, words: str) -> None:
        """Say what stands where the price would go."""
        self._now.setText(say(words or NOWHERE))

    def show_price(self, price: Price | None, day: date) -> None:
        """Show a price, or that there is none."""
        self.use.setEnabled(price is not None and bool(self.key))
        for words in (self._figure, self._terms, self._source):
            words.setVisible(price is not None)
        self.title.setText(say(NONE if price is None else called(price)))
        if price is not None:
            machines = f"{COUNT.plain(price.gpus)} GPUs an instance" if price.gpus else "GPUs of an instance not known"
            parts = (term_words(price.term), price.region, price.instance, machines)
            self._figure.setText(say(f"{USD_PER_GPU_HOUR.exact(price.price)}{THIN_SPACE}{USD_PER_GPU_HOUR.symbol}"))
            self._terms.setText(say(", ".join(part for part in parts if part)))
            self._source.setText(say(seen(price, day)))

    def _lay_out(self) -> None:
        for words in (self._figure, self._terms, self._source):
            self.column.addWidget(words)
        label = Words("Put it into", "muted", self)
        label.setBuddy(self._target)
        for first, second in ((label, self._target), (self._now, self.use)):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(first, int(first is self._now))
            row.addWidget(second, int(second is self._target))
            self.column.addLayout(row)


def _wrapped(role: str, parent: QWidget) -> Words:
    made = Words("", role, parent)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
