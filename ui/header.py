"""The strip that is always seen: the plan's name, scenario and case, and five headline figures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.answers import chosen_names
from core.headline import Headline, difference, headline
from core.plan import Plan
from ui.document import Document
from ui.form.asking import AROUND, Asking
from ui.form.beside import Elided, Words, redraw
from ui.form.picked import Combo, Selector
from ui.form.words import plain
from ui.language import say
from ui.zoom import pixels

DIFFERENCE_MS = 6000
BASE = "As planned"
NEW_SCENARIO = "New scenario…"
FIGURES = 5
SPACING = 16
FITTED = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest})


class Figure(Asking):
    """One headline figure: label, value, context; for some seconds after a change the difference takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._value, self._context = Words("", "small"), Words("", "figure"), Words("", "small")
        self._about = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, 0, AROUND, 0)
        column.setSpacing(0)
        for words in (self._label, self._value, self._context):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)

    def show_figure(self, figure: Headline) -> None:
        """Show a figure, coloured only where a limit is crossed."""
        self.key = figure.key
        self.setAccessibleName(say(f"{figure.label}: {figure.value}, {figure.context}"))
        self._label.setText(say(figure.label))
        self._value.setText(say(figure.value))
        state = figure.role if figure.role in {"warn", "bad"} else ""
        if self._value.property("state") != state:
            self._value.setProperty("state", state)
            redraw(self._value)
        self._about = figure.context
        self._context.setText(say(figure.context))
        self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))  # keeps its place while it changes
        self._value.setAccessibleName(say(f"{figure.label}: {figure.value}, {figure.context}"))

    def changeEvent(self, event: QEvent) -> None:
        """Take another width with letters of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(0)

    @property
    def needed(self) -> int:
        """The width it needs with its context."""
        widest = max(words.sizeHint().width() for words in (self._label, self._value, self._context))
        return max(self.minimumWidth(), widest + 2 * AROUND)

    def show_about(self, *, is_shown: bool) -> None:
        """Show the context, or leave it to the tool tip where there is hardly room for the figures."""
        self._context.setVisible(is_shown)
        self.setToolTip("" if is_shown else plain(say(self._about)))

    def show_difference(self, words: str) -> None:
        """Show how the figure changed, or its context when it did not."""
        self._context.setText(say(words or self._about))


class Header(QFrame):
    """Name and scenario at the left, figures at the right.

    `scenario_asked` carries a number, 0 for none, `look_asked` the key of a figure that was clicked.
    """

    scenario_asked = Signal(int)
    new_scenario_asked = Signal()
    look_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = Elided("cardTitle", self)
        self._case = Elided("small", self)
        self._scenarios = Selector((), self)
        self._scenarios.setAccessibleName(say("Scenario"))
        self._scenarios.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self._scenarios.setMaximumWidth(pixels(160))
        self._scenarios.activated.connect(self._hand_over)
        self._figures = tuple(Figure(self) for _ in range(FIGURES))
        for figure in self._figures:
            figure.clicked.connect(partial(_ask, self, figure))
        self._over = QTimer(self, singleShot=True, interval=DIFFERENCE_MS)
        self._over.timeout.connect(self._show_contexts)
        self._named, self._grid = QWidget(self), QGridLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._arranged: tuple[int, bool] = (0, True)
        self._lay_out()

    def show_document(self, document: Document) -> None:
        """Show the document's name, case and figures, and what the last step changed."""
        plan, results = document.plan, document.results
        self._title.show_words(plan.general.title, " •" if document.is_modified else "")
        self._case.show_words("Case: " + " × ".join(chosen_names(results)))
        self._show_scenarios(plan)
        before = document.before
        for shown, figure in zip(self._figures, headline(results), strict=True):
            shown.show_figure(figure)
            shown.show_difference(difference(figure.key, before, results) if before else "")
        if before:
            self._over.start()
        self._fit()

    def changes_in_words(self, document: Document) -> str:
        """Return what the last step changed, for those who do not see the strip."""
        before, after = document.before, document.results
        if before is None:
            return ""
        changed = ((figure.label, difference(figure.key, before, after)) for figure in headline(after))
        return "; ".join(f"{label} {words}" for label, words in changed if words)

    def event(self, event: QEvent) -> bool:
        """Put the figures where there is room, whenever there is another size or figures need another one."""
        done = super().event(event)
        if event.type() in FITTED:
            self._fit()
        return done

    def minimumSizeHint(self) -> QSize:
        """Return the size in which each part can be read, one under the other."""
        narrowest = max(part.minimumSizeHint().width() for part in (self._named, *self._figures))
        return QSize(narrowest + 2 * SPACING, super().minimumSizeHint().height())

    def _show_scenarios(self, plan: Plan) -> None:
        names = [BASE, *(scenario.name for scenario in plan.scenarios), NEW_SCENARIO]
        if names != [self._scenarios.itemData(place) for place in range(self._scenarios.count())]:
            self._scenarios.clear()
            self._scenarios.offer(names)
            self._scenarios.insertSeparator(len(names) - 1)
        self._scenarios.setCurrentIndex(plan.scenario)

    def _show_contexts(self) -> None:
        for shown in self._figures:
            shown.show_difference("")

    def _hand_over(self, place: int) -> None:
        if self._scenarios.itemData(place) == NEW_SCENARIO and place == self._scenarios.count() - 1:
            self.new_scenario_asked.emit()
        else:
            self.scenario_asked.emit(place)

    def _lay_out(self) -> None:
        name = QVBoxLayout()
        name.setSpacing(4)
        name.addWidget(self._title)
        below = QHBoxLayout()
        below.setSpacing(8)
        label = Words("Scenario:", "small", self)
        label.setBuddy(self._scenarios)
        below.addWidget(label)
        below.addWidget(self._scenarios)
        below.addWidget(self._case, 1)
        name.addLayout(below)
        self._named.setLayout(name)
        name.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACING)
        self._grid.setVerticalSpacing(4)
        self._row.setContentsMargins(20, 8, 20, 8)
        self._row.setSpacing(SPACING)
        self._row.addWidget(self._named, 1)
        self._row.addLayout(self._grid)
        self._arrange(FIGURES, beside=True)

    def _fit(self) -> None:
        """Put the figures beside the name, or under it where there is no room, in as many lines as they need."""
        room = self.width() - self._row.contentsMargins().left() - self._row.contentsMargins().right()
        widths = [figure.needed for figure in self._figures]
        beside = sum(widths) + (FIGURES - 1) * SPACING
        if beside + SPACING + self._named.minimumSizeHint().width() <= room:
            self._arrange(FIGURES, beside=True)
            return
        abreast = max(1, min(FIGURES, (room + SPACING) // (max(widths) + SPACING)))
        self._arrange(FIGURES if beside <= room else abreast, beside=False)

    def _arrange(self, abreast: int, *, beside: bool) -> None:
        if (abreast, beside) == self._arranged:
            return
        self._arranged = (abreast, beside)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        for place, figure in enumerate(self._figures):
            self._grid.addWidget(figure, *divmod(place, abreast))
            figure.show_about(is_shown=abreast == FIGURES)


def _ask(header: Header, figure: Figure) -> None:
    """Ask to look closely at a figure that was clicked."""
    header.look_asked.emit(figure.key)
