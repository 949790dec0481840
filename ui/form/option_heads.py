"""The heads of all options in a row, and the way to another option."""

from __future__ import annotations

from functools import partial
from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QPushButton, QWidget

from core.kinds import Kind
from ui import icons
from ui.form.fact_grid import bar_width, option_width, set_columns
from ui.form.field import Field
from ui.form.option_head import OptionHead
from ui.language import say

NAME = "name"
MOST = 6  # options side by side
MANY = 12  # presets, above which those of one kind share a menu of their own


class OptionHeads(QFrame):
    """Stays above the facts. `put` carries an option's index and new name, `chosen` and `arranged` an index.

    `began` carries the name of a preset that a new option shall begin with.
    """

    put = Signal(int, str, object)
    chosen = Signal(int)
    arranged = Signal(str, int)
    began = Signal(str)

    def __init__(
        self, kind_of_name: Kind, first: int, parent: QWidget | None = None, *, presets: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        self._kind_of_name, self._first = kind_of_name, first
        self._heads: tuple[OptionHead, ...] = ()
        self._grid = QGridLayout(self)
        self.add = QPushButton(say("Option"), self)
        self.add.setAccessibleName(say("Add an option"))
        icons.dress(self.add, "add", "accent")
        if presets:
            self.add.setMenu(self._menu(presets))
        else:
            self.add.clicked.connect(self._hand_over_add)
        self._grid.addWidget(self.add, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def names(self) -> tuple[Field, ...]:
        """The fields of the options' names."""
        return tuple(head.name for head in self._heads)

    def show_options(self, names: tuple[str, ...], chosen: int) -> None:
        """Show the options by name, which one is chosen, and what can be done with each."""
        if len(names) != len(self._heads):
            self._build(len(names))
        last, full = len(names) - 1, len(names) >= MOST
        self.add.setEnabled(not full)
        self.add.setToolTip(say(f"At most {MOST} options stand side by side" if full else ""))
        for index, (head, name) in enumerate(zip(self._heads, names, strict=True)):
            allowed = {"duplicate": not full, "remove": last > 0, "left": index > 0, "right": index < last}
            head.show_option(name, chosen=index == chosen, allowed=frozenset(k for k, v in allowed.items() if v))

    def _menu(self, presets: tuple[str, ...]) -> QMenu:
        """What a new option can begin with."""
        menu = QMenu(self)
        for title, names in grouped(presets):
            holder = menu.addMenu(say(title)) if title else menu
            for name in names:
                holder.addAction(name).triggered.connect(partial(self.began.emit, name))
        menu.addSeparator()
        menu.addAction(say("With defaults")).triggered.connect(self._hand_over_add)
        return menu

    def _build(self, count: int) -> None:
        for old in self._heads:
            old.hide()
            old.deleteLater()
        set_columns(self._grid, count, self._first, option_width(self))
        self._grid.setContentsMargins(0, 0, bar_width(self), 0)
        self._heads = tuple(OptionHead(self._kind_of_name, self) for _ in range(count))
        for index, head in enumerate(self._heads):
            head.picked.connect(partial(self.chosen.emit, index))
            head.arranged.connect(partial(self._hand_over_arrangement, index))
            head.name.given.connect(partial(self.put.emit, index, NAME))
            self._grid.addWidget(head, 0, index + 1)

    def _hand_over_arrangement(self, index: int, action: str) -> None:
        self.arranged.emit(action, index)

    def _hand_over_add(self) -> None:
        self.arranged.emit("add", len(self._heads))


def grouped(names: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return names under titles: of many, those that begin with the same letters stand together, under these."""
    if len(names) <= MANY:
        return (("", names),)
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        stem = _stem(name).casefold()
        found[stem] = (*found.get(stem, ()), name)
    return tuple((_stem(each[0]) if len(each) > 1 else "", each) for each in found.values())


def _stem(name: str) -> str:
    """The letters a name begins with: Qwen of Qwen2.5 7B."""
    return "".join(takewhile(str.isalpha, name)) or name
