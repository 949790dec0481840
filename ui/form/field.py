"""What all fields have in common: a shown value, a default, a way to hand over, a place for what is wrong."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from core.kinds import Choice, Kind, Text
from ui.form.beside import DOT_WIDTH, Dot, Problem, Words, redraw
from ui.form.line import LEAST_HEIGHT, Line
from ui.form.words import description, shown, tip, unit_of, with_unit
from ui.language import say
from ui.offers import add_offers
from ui.zoom import pixels

WIDE = 320
GAP = 6
NEEDLESS = "–"
SAMPLE = "A sample: this came with the example. State your own value, or keep this one."
NEEDLESS_MARGIN = 10  # as far from the edge as the figures above and below


class Field(QWidget):
    """One input. It shows the plan's value, and gives a checked one when a person states another.

    `given` carries a value that the kind has checked and that differs from the shown one; the field goes on showing
    the old value until `show_value` is called. A dense field stands in a grid: no unit, no outline of its own.
    Its form says the `key` of the input, for what a window offers for it.
    """

    given = Signal(object)

    def __init__(self, kind: Kind, editor: QWidget, parent: QWidget | None = None, *, dense: bool = False) -> None:
        super().__init__(parent)
        self.kind: Kind = kind
        self.editor = editor
        self.key = ""
        self.is_needed = True
        self._value: Any = kind.default
        self.default: Any = kind.default
        self._refused = ""
        self._issue = ""
        self.origin, self.is_sample = "", False
        # A grid holds hundreds of fields: what few of them show is made when it is first shown.
        self._dot: Dot | None = None
        self._problem: Problem | None = None
        self._dash: Words | None = None
        self._cell = _lay_out(self, editor, dense=dense)
        editor.setProperty("flat", dense)
        editor.setAccessibleName(say(kind.label))
        self.show_origin(self.origin)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(partial(open_menu, self))
        self.setFocusProxy(editor)

    @property
    def value(self) -> object:
        """The value shown: the plan's, whatever is being typed."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show the plan's value; what was typed but not taken stays when the value is the one already shown."""
        if value == self._value:
            return
        self._value = value
        self._refused = ""
        self._draw()
        self.show_origin(self.origin)
        self._show_problem()

    def show_default(self, default: object) -> None:
        """Compare with this default: it is what reset gives, and a dot marks a value that differs."""
        if default != self.default:
            self.default = default
            self.show_origin(self.origin)

    def show_issue(self, sentence: str | None) -> None:
        """Show what others found wrong with the value; nothing takes it away."""
        if (sentence or "") != self._issue:
            self._issue = sentence or ""
            self._show_problem()

    def show_origin(self, words: str) -> None:
        """Say where the value comes from, if that is known, in what stands beside it: tool tip, dot and description.

        Words and choices may be cut, so the tool tip repeats them.
        """
        self.origin = words
        told = f"{SAMPLE} {words}".strip() if self.is_sample else words
        whole = self._value if isinstance(self.kind, Text | Choice) else ""
        self.editor.setToolTip(tip(self.kind, self.default, whole, told))
        said = (self._refused or self._issue, told, description(self.kind))
        self.editor.setAccessibleDescription(say(" ".join(part for part in said if part)))
        changed = self._value != self.default
        if changed and self._dot is None:
            self._dot = Dot(self)
            self._cell.addWidget(self._dot, 0, 0)
        if self._dot is not None:
            self._dot.show_changed(with_unit(self.kind, self.default) if changed else None)

    def show_needed(self, *, needed: bool) -> None:
        """Show the field, or a dash where the input does not matter."""
        if needed == self.is_needed:
            return
        self.is_needed = needed
        if self._dash is None:
            self._dash = Words(NEEDLESS, "muted", self)
            self._dash.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._dash.setMinimumHeight(pixels(LEAST_HEIGHT))
            self._dash.setContentsMargins(0, 0, NEEDLESS_MARGIN, 0)
            self._dash.setAccessibleName(say(f"{self.editor.accessibleName()}: not needed"))
            self._cell.addWidget(self._dash, 0, 1)
        self._dash.setVisible(not needed)
        if self._dot is not None:
            self._dot.setVisible(needed)
        self.editor.setVisible(needed)
        # Tab gets stuck at a proxy that is hidden; Qt takes None, its stubs do not know.
        self.setFocusProxy(self.editor if needed else None)  # type: ignore[arg-type]
        self._show_problem()

    def finish(self) -> bool:
        """Hand over what was typed; whether nothing refused is left."""
        return True

    def reset(self) -> None:
        """Give the default, as any other value would be given."""
        self._offer(self.default)

    def _offer(self, value: object) -> None:
        """Give a checked value if it is another one; else show the old one as it was."""
        self._refused = ""
        self._show_problem()
        if value == self._value:
            self._draw()
        else:
            self.given.emit(value)

    def _draw(self) -> None:
        """Show the value in the editor; each kind of field has a way of its own."""

    def _show_problem(self) -> None:
        sentence = (self._refused or self._issue) if not self.editor.isHidden() else ""
        if self._problem is None and sentence:
            self._problem = Problem(self)
            self._cell.addWidget(self._problem, 1, 1, 1, 1 if self.editor.property("flat") else 3)
        if self._problem is None or sentence == self._problem.sentence:
            return
        self._problem.show_sentence(sentence)
        self.editor.setProperty("invalid", bool(sentence))
        self.show_origin(self.origin)
        redraw(self.editor)


def mark_sample(field: Field, *, is_sample: bool) -> None:
    """Mark the value of a field as that of an example, or take the mark away."""
    if is_sample != field.is_sample:
        field.is_sample = is_sample
        field.editor.setProperty("sample", is_sample)
        field.show_origin(field.origin)
        redraw(field.editor)


def menu_of(field: Field) -> QMenu:
    """Return the menu of a field: what its editor offers, and the way back to the default."""
    editor = field.editor
    menu = editor.extended_menu() if isinstance(editor, Line) else QMenu(field)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if menu.actions():
        menu.addSeparator()
    for words, value in (("Copy &value", shown(field.kind, field.value)), ("Copy with &unit", say(_whole(field)))):
        menu.addAction(say(words)).triggered.connect(partial(QGuiApplication.clipboard().setText, value))
    reset = menu.addAction(say("&Reset to default"))
    reset.setObjectName("reset")
    reset.setEnabled(field.value != field.default)
    reset.triggered.connect(field.reset)
    add_offers(menu, field, field.key)
    return menu


def _whole(field: Field) -> str:
    """Label, value and unit in a line."""
    return f"{field.kind.label}: {with_unit(field.kind, field.value)}"


def open_menu(field: Field, at: QPoint) -> None:
    """Open the menu of a field."""
    menu_of(field).popup(field.mapToGlobal(at))


def _lay_out(field: Field, editor: QWidget, *, dense: bool) -> QGridLayout:
    """Room for a dot, the editor and its unit in a row; under them room for a sentence."""
    grid = QGridLayout(field)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(0)  # an empty column would have none beside it, and fields would move with their dots
    grid.setVerticalSpacing(1)
    grid.setColumnMinimumWidth(0, pixels(DOT_WIDTH + (0 if dense else GAP)))
    grid.addWidget(editor, 0, 1)
    if dense:
        return grid
    editor.setMaximumWidth(pixels(WIDE))
    grid.setColumnStretch(1, 100)  # the box grows to its widest before the empty column does
    grid.setColumnStretch(3, 1)
    unit = unit_of(field.kind)
    if unit:
        beside = Words(unit, "muted", field)
        beside.setContentsMargins(GAP, 0, 0, 0)
        grid.addWidget(beside, 0, 2)
    return grid
