"""A decision: options across, facts down, the chosen option on a soft ground."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.schema import inputs_of
from ui.form.fact_grid import FactGrid, facts_width, option_width, set_columns
from ui.form.field import Field
from ui.form.groups import Groups, ShownWhen, rows_of
from ui.form.option_head import OptionHead

MOST = 6  # options side by side
NAME = "name"


class Scroller(QScrollArea):
    """A scroll area that says how much of its width the scroll bar takes."""

    narrowed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what the scroll bar takes."""
        super().resizeEvent(event)
        self.narrowed.emit(self.width() - self.viewport().width())


class OptionsForm(QWidget):
    """The options of one decision.

    `put` carries the key of an input (`section.option.name`, options counted from 1) and its new value; `choose` the
    index of the option to choose; `arrange` one of add, duplicate, remove, left and right with the index it concerns
    (for add: the index the new option will have). Indices are counted from 0.
    """

    put = Signal(str, object)
    choose = Signal(int)
    arrange = Signal(str, int)

    def __init__(
        self,
        section: str,
        kind_of_section: type,
        parent: QWidget | None = None,
        *,
        groups: Groups = (),
        shown_when: ShownWhen | None = None,
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._kind_of_name = {declared.name: declared.kind for declared in inputs_of(kind_of_section)}[NAME]
        self._rows = rows_of(kind_of_section, groups, frozenset({NAME}))
        self._shown_when = shown_when
        self._first = facts_width(self._rows, self)
        self._shown: tuple[tuple[object, ...], int, object | None] = ((), -1, None)
        self._heads: tuple[OptionHead, ...] = ()
        self._body = FactGrid((), 0, self._first)
        self._top = QFrame(self)
        self._top.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        self._head = QGridLayout(self._top)
        self._add = QPushButton("+ Option", self._top)
        self._add.setAccessibleName("Add an option")
        self._add.clicked.connect(self._hand_over_add)
        self._head.addWidget(self._add, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._scroller = Scroller(self)
        self._scroller.narrowed.connect(self._show_narrowed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._scroller, 1)

    def show_options(self, options: tuple[object, ...], chosen: int, default_shown: object | None = None) -> None:
        """Show the options of the decision, and which one is chosen.

        Inputs that differ from `default_shown`, or else from their declared default, carry a mark.
        """
        if (options, chosen, default_shown) == self._shown:
            return
        if len(options) != len(self._heads):
            self._build(len(options))
        before, _, default_before = self._shown
        self._shown = (options, chosen, default_shown)
        self._show_heads()
        self._body.show_chosen(chosen)
        for index, option in enumerate(options):
            if default_shown != default_before or before[index : index + 1] != (option,):
                self._body.show_option(index, option, default_shown, self._shown_when)

    def show_issues(self, says: Mapping[str, str], origins: Mapping[str, str] | None = None) -> None:
        """Show what is wrong and where values come from, each by the key of its input; the others lose theirs."""
        for key, shown in self._all():
            shown.show_issue(says.get(key))
            origin = (origins or {}).get(key, "")
            if shown.origin != origin:
                shown.show_origin(origin)

    def field_of(self, key: str) -> Field | None:
        """Return the field of an input by its key, scrolled into view, for going there."""
        found = dict(self._all()).get(key)
        if found is not None:
            self._scroller.ensureWidgetVisible(found)
        return found

    def _all(self) -> Iterator[tuple[str, Field]]:
        """All fields with their keys."""
        for index, (head, column) in enumerate(zip(self._heads, self._body.columns, strict=True)):
            yield f"{self._section}.{index + 1}.{NAME}", head.name
            for name, shown in column.items():
                yield f"{self._section}.{index + 1}.{name}", shown

    def _build(self, count: int) -> None:
        """Make head and body anew for another number of options."""
        for old in (*self._heads, self._scroller.takeWidget()):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._shown = ((), -1, None)
        set_columns(self._head, count, self._first, option_width(self))
        self._heads = tuple(OptionHead(self._kind_of_name, self._top) for _ in range(count))
        for index, head in enumerate(self._heads):
            head.picked.connect(partial(self.choose.emit, index))
            head.arranged.connect(partial(self._hand_over_arrangement, index))
            head.name.given.connect(partial(self._hand_over, index, NAME))
            self._head.addWidget(head, 0, index + 1)
        self._body = FactGrid(self._rows, count, self._first)
        self._body.put.connect(self._hand_over)
        self._scroller.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._show_narrowed(self._scroller.width() - self._scroller.viewport().width())
        self.setMinimumWidth(
            self._body.minimumSizeHint().width() + self._scroller.verticalScrollBar().sizeHint().width()
        )
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go through the heads, then through the facts row by row."""
        heads = (widget for head in self._heads for widget in (head.name.editor, head.pick, head.more))
        names = (declared.name for _, inputs in self._rows for declared in inputs)
        cells = (column[name].editor for name in names for column in self._body.columns)
        for first, second in pairwise((self._add, *heads, *cells)):
            QWidget.setTabOrder(first, second)

    def _show_heads(self) -> None:
        options, chosen, _ = self._shown
        last, full = len(options) - 1, len(options) >= MOST
        self._add.setEnabled(not full)
        self._add.setToolTip(f"At most {MOST} options stand side by side" if full else "")
        for index, head in enumerate(self._heads):
            allowed = {"duplicate": not full, "remove": last > 0, "left": index > 0, "right": index < last}
            name = str(getattr(options[index], NAME))
            head.show_option(name, chosen=index == chosen, allowed=frozenset(k for k, v in allowed.items() if v))

    def _show_narrowed(self, by: int) -> None:
        self._head.setContentsMargins(0, 0, by, 0)
        self._head.activate()

    def _hand_over(self, index: int, name: str, value: object) -> None:
        self.put.emit(f"{self._section}.{index + 1}.{name}", value)

    def _hand_over_arrangement(self, index: int, action: str) -> None:
        self.arrange.emit(action, index)

    def _hand_over_add(self) -> None:
        self.arrange.emit("add", len(self._heads))
