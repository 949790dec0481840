"""A decision: options across, facts down in parts, the chosen option on a soft ground."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.schema import inputs_of
from ui import reading_order
from ui.form.fact_grid import bar_width, facts_width
from ui.form.field import Field, mark_sample
from ui.form.groups import Groups, ShownWhen
from ui.form.option_heads import NAME, OptionHeads
from ui.form.part import Facts, Shown
from ui.form.part_stack import PartStack
from ui.form.parts import Parts, parts_of
from ui.zoom import pixels

WIDEST_OPTION = 360
ENDLESS = 100_000
FAR_MORE = 10_000  # than the space at the right, which only grows once the columns are as wide as they may be


class OptionsForm(QWidget):
    """The options of one decision.

    `put` carries the key of an input (`section.option.name`, options counted from 1) and its new value; `choose` the
    index of the option to choose; `arrange` one of add, duplicate, remove, left and right with the index it concerns
    (for add: the index the new option will have). Indices are counted from 0.

    The column of labels is at least `least` pixels wide.

    With several parts only the one that is seen is shown anew, and each is made when it is first seen.
    """

    put = Signal(str, object)
    choose = Signal(int)
    arrange = Signal(str, int)
    began = Signal(str)

    def __init__(
        self,
        section: str,
        kind_of_section: type,
        parent: QWidget | None = None,
        *,
        groups: Groups = (),
        parts: Parts = (),
        shown_when: ShownWhen | None = None,
        presets: tuple[str, ...] = (),
        least: int = 0,
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._samples: frozenset[tuple[int, str]] = frozenset()
        self._shown, self._says, self._origins = Shown(), dict[tuple[int, str], str](), dict[tuple[int, str], str]()
        declared = parts_of(kind_of_section, parts or (("", groups),), frozenset({NAME}))
        kind_of_name = {each.name: each.kind for each in inputs_of(kind_of_section)}[NAME]
        self._bar = bar_width(self)
        self._first = first = max(least, facts_width(tuple(row for part in declared for row in part.rows), self))
        self.heads = OptionHeads(kind_of_name, first, self, presets=presets)
        self.heads.began.connect(self.began)
        self.heads.put.connect(self._hand_over)
        self.heads.chosen.connect(self.choose)
        self.heads.arranged.connect(self.arrange)
        self.parts = PartStack(declared, first, shown_when, self)
        self.parts.put.connect(self._hand_over)
        self.parts.turned.connect(self._show_beside)
        self.parts.turned.connect(self._fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, share in ((self.heads, 0), (self.parts, 1)):
            row = QHBoxLayout()
            row.addWidget(widget, FAR_MORE)
            row.addStretch(1)
            column.addLayout(row, share)

    def show_options(self, options: tuple[object, ...], chosen: int, default_shown: object | None = None) -> None:
        """Show the options of the decision, and which one is chosen.

        Inputs that differ from `default_shown`, or else from their declared default, carry a mark.
        """
        shown = Shown(options, chosen, default_shown)
        if shown == self._shown:
            return
        self._shown = shown
        self.heads.show_options(tuple(str(getattr(option, NAME)) for option in options), chosen)
        self.parts.show_options(shown)
        self._fit()

    def show_facts(self, facts: Facts) -> None:
        """Show what follows from each option; it is found out only while a part is seen that shows it."""
        self.parts.show_facts(facts)

    def show_issues(
        self, says: Mapping[str, str], origins: Mapping[str, str] | None = None, samples: Iterable[str] = ()
    ) -> None:
        """Show what is wrong, where values come from and which are those of an example, by key of their input.

        A part that is not seen and holds something wrong gets a mark.
        """
        places = (_place_of(self._section, key) for key in samples)
        self._samples = frozenset(place for place in places if place is not None)
        self._says, self._origins = self._by_place(says), self._by_place(origins or {})
        self._show_beside()

    def field_of(self, key: str) -> Field | None:
        """Return the field of an input by its key, for going there: its part is shown, and scrolled to it."""
        index, name = _place_of(self._section, key) or (0, "")
        place = self.parts.place_of(name)
        if place is not None:
            self.parts.segments.setCurrentIndex(place)
            return self.parts.part.reach(index, name)
        return dict(self._all()).get((index, name))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Let Tab go through the heads, the parts, then the facts row by row, also where some were made anew."""
        return reading_order.go(self.window(), forward=next) or super().focusNextPrevChild(next)

    def _fit(self) -> None:
        """Take no more room than the columns can use: figures that are compared stand near each other."""
        most = self._first + len(self._shown.options) * pixels(WIDEST_OPTION) + self._bar
        most = max(most, self.parts.segments.sizeHint().width())
        self.heads.setMaximumWidth(most)
        self.parts.setMaximumWidth(ENDLESS if self.parts.part.is_wide else most)

    def _all(self) -> Iterator[tuple[tuple[int, str], Field]]:
        """All fields that are seen, by the index of their option and the name of their input."""
        for index, shown in enumerate(self.heads.names):
            yield (index, NAME), shown
        for index, name, shown in self.parts.part.fields():
            yield (index, name), shown

    def _by_place(self, words: Mapping[str, str]) -> dict[tuple[int, str], str]:
        """Words by the index of an option and the name of an input; those of other sections are left out."""
        found = ((_place_of(self._section, key), told) for key, told in words.items())
        return {place: told for place, told in found if place is not None}

    def _show_beside(self) -> None:
        """Show what stands beside fields, also those that were not seen before."""
        for place, shown in self._all():
            shown.key = f"{self._section}.{place[0] + 1}.{place[1]}"
            shown.show_issue(self._says.get(place))
            if shown.origin != self._origins.get(place, ""):
                shown.show_origin(self._origins.get(place, ""))
            mark_sample(shown, is_sample=place in self._samples)
        self.parts.show_marks(self._says)

    def _hand_over(self, index: int, name: str, value: object) -> None:
        self.put.emit(f"{self._section}.{index + 1}.{name}", value)


def _place_of(section: str, key: str) -> tuple[int, str] | None:
    """The index of an option and the name of an input from a key; nothing where it is no key of this section."""
    of, option, name = (*key.split(".", 2), "", "")[:3]
    return (int(option) - 1, name) if of == section and option.isdecimal() else None
