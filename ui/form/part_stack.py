"""The parts of an options form, one of them seen; each is made when it is first seen and shown anew while it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.form.groups import ShownWhen
from ui.form.part import Facts, Part, Shown, StatedPart
from ui.form.parts import Declared
from ui.form.segments import Segments


class PartStack(QWidget):
    """Shows one part at a time. `turned` says that there are other fields than before."""

    put = Signal(int, str, object)
    turned = Signal()

    def __init__(
        self,
        declared: tuple[Declared, ...],
        first: int,
        shown_when: ShownWhen | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._declared, self._first, self._shown_when = declared, first, shown_when
        self._parts: dict[int, Part] = {}
        self._shown = Shown()
        self._facts: Facts = tuple
        self._stack = QStackedWidget(self)
        self.segments = Segments(tuple(part.title for part in declared), self)
        self.segments.setVisible(self.has_many)
        self.segments.currentChanged.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.segments)
        column.addWidget(self._stack, 1)

    @property
    def has_many(self) -> bool:
        """Whether there is more than one part."""
        return len(self._declared) > 1

    @property
    def part(self) -> Part:
        """The part that is seen, made when it was not there yet."""
        place = self.segments.currentIndex()
        if place not in self._parts:
            self._parts[place] = self._made(self._declared[place])
            self._stack.addWidget(self._parts[place])
        return self._parts[place]

    def show_options(self, shown: Shown) -> None:
        """Show the options in the part that is seen; the others follow when they are."""
        self._shown = shown
        self._turn()

    def show_facts(self, facts: Facts) -> None:
        """Show what follows from each option; it is found out only while a part is seen that shows it."""
        self._facts = facts
        self.part.show_facts(facts)

    def show_marks(self, says: Mapping[tuple[int, str], str]) -> None:
        """Mark the parts that are not seen and hold something wrong, by option and input."""
        found: dict[int, tuple[str, ...]] = {}
        for (index, name), sentence in says.items():
            place = self.place_of(name)
            if place not in {None, self.segments.currentIndex()} and self._matters(index, name):
                found[place] = (*found.get(place, ()), sentence)
        self.segments.show_marks(found)

    def place_of(self, name: str) -> int | None:
        """Return the place of the part that holds an input; nothing where none does."""
        return next((place for place, part in enumerate(self._declared) if name in part.names), None)

    def _matters(self, index: int, name: str) -> bool:
        options = self._shown.options
        return index < len(options) and (self._shown_when is None or self._shown_when(options[index], name))

    def _made(self, declared: Declared) -> Part:
        if declared.maker is not None:
            return declared.maker(self._first, self._stack)
        made = StatedPart(declared.rows, self._first, self._shown_when, declared.follows, self._stack)
        made.put.connect(self.put)
        return made

    def _turn(self) -> None:
        """Show what concerns the part that is seen now."""
        self.part.show_options(self._shown)
        self.part.show_facts(self._facts)
        self._stack.setCurrentWidget(self.part)
        self.turned.emit()
