"""The panel of the inspector: one figure with all that is known of it, and the ways on from there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.inspect import Inspected, inspected
from core.issues import Invalid
from core.keys import is_list, place_of
from core.remarks import confirmed, samples
from ui.document import Document
from ui.form.asking import AROUND
from ui.inspector.beside import CellCard, Effects
from ui.inspector.known import Known, small
from ui.inspector.parts import Figures, Section, Told
from ui.inspector.past import past
from ui.inspector.top import Top
from ui.language import say
from ui.looked import NOTHING, Look
from ui.zoom import pixels, screen

WIDTH, MOST = 360, 0.6  # of the screen
MARGIN = 16
MOST_PAST = 12
GONE = "This is not in the plan any more. Click into a field, a cell or a figure to see what is known of it."


class Panel(QFrame):
    """Shows one figure. `gone_to` asks for the place of a key, `left` gives the keyboard back, `closed` ends it."""

    gone_to = Signal(str)
    left = Signal()
    closed = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._trail: list[Look] = []
        self.look: Look = NOTHING
        self.top, self.known = Top(self), Known(document, self)
        self.meaning, self.gone = Told("", self), Told("muted", self)
        self.made, self.used = Figures("How it follows", self), Figures("Used by", self)
        self.formula, self.past = Told("", self), Told("", self)
        self.effects, self.cell = Effects(document, self), CellCard(document, self)
        self._sections = self._lay_out()
        self._connect()

    def show_look(self, look: Look, *, is_back: bool = False) -> None:
        """Look at a figure; what was looked at before is a step back."""
        if look != self.look and self.look[0] and not is_back:
            self._trail.append(self.look)
        self.look = look
        self.show_document()

    def show_document(self) -> None:
        """Show the figure as it is now."""
        try:
            shown = inspected(self._document.results, *self.look)
        except Invalid:
            shown = None
        self.gone.show_told("" if shown is not None else GONE)
        for part in (self.top, *self._sections):
            part.setVisible(shown is not None)
        if shown is None:
            self.used.show_figures(())
        else:
            self._show(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the keyboard back to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, shown: Inspected) -> None:
        meaning, known, made, _, _, history = self._sections
        self.top.show_figure(shown, self._document.results, has_last=bool(self._trail))
        bounds = f"Allowed: {shown.allowed}. Default: {shown.default}." if shown.default else ""
        source = f"Source: {', '.join(each for each in (shown.source, shown.day, shown.grade) if each)}."
        told = (shown.meaning, bounds, source if shown.source else "")
        self.meaning.setText(say("\n".join(each for each in told if each)))
        meaning.setVisible(bool(self.meaning.text()))
        known.setVisible(shown.stated is not None)
        self.known.show_known(shown)
        self.formula.show_told(shown.formula)
        made.setVisible(bool(shown.formula))
        self.made.show_figures(shown.reads)
        self.used.show_figures(shown.used)
        lines = past(self._document, shown.key)[:MOST_PAST] if shown.stated is not None else ()
        self.past.setText(say("\n".join(each.words for each in lines)))
        history.setVisible(bool(lines))
        self.effects.show_figure(shown)
        self.cell.show_figure(shown)

    def _act(self, name: str) -> None:
        """Do what a button says."""
        document, key = self._document, self.look[0]
        match name:
            case "keep":
                stem = key if is_list(key) else place_of(key).stem
                document.replace(confirmed(document.plan, (stem,)), f"keep {small(self.top.label.accessibleName())}")
            case "next":
                marked = samples(document.plan)
                later = marked[marked.index(key) + 1 :] if key in marked else marked
                self.show_look(((*later, *marked)[0], None))
                self.gone_to.emit(self.look[0])
            case "reset":
                document.put(key, place_of(key).kind.default)
            case _:
                self.gone_to.emit(key)

    def _connect(self) -> None:
        self.top.acted.connect(self._act)
        self.top.back.connect(lambda: self.show_look(self._trail.pop(), is_back=True))
        self.top.closed.connect(self.closed)
        for figures in (self.made, self.used):
            figures.asked.connect(lambda key: self.show_look((key, self.look[1])))

    def _lay_out(self) -> tuple[QWidget, ...]:
        """Everything under each other in a column that scrolls; returns the sections that come and go."""
        self.setProperty("inspector", True)  # noqa: FBT003 - Qt's own signature
        self.setFixedWidth(min(pixels(WIDTH), round(MOST * screen().width())))
        self.setAccessibleName(say("Inspector"))
        self.made.column.insertWidget(1, self.formula)
        for inside in (self.formula, self.top, self.gone):
            inside.setContentsMargins(AROUND, 0, AROUND, 0)
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(MARGIN - AROUND, 12, MARGIN - AROUND, MARGIN)
        column.setSpacing(8)
        sections = (
            _section("What it means", self.meaning),
            _section("What is known of it", self.known),
            self.made,
            self.effects,
            self.cell,
            _section("What became of it", self.past),
        )
        for part in (self.gone, self.top, *sections[:4], self.used, *sections[4:]):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        scroll.viewport().setAutoFillBackground(False)
        ground.setAutoFillBackground(False)
        scroll.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        return sections


def _section(title: str, content: QWidget) -> Section:
    made = Section(title)
    made.column.addWidget(content)
    return made
