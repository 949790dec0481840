"""Is the file sound? All inputs with what they rest on, every check, and what was changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from core.checks import checked
from core.input_list import Listing, Stated, summed
from core.input_search import Asked, found
from core.issues import Invalid
from core.keys import is_list, place_of
from core.plan import Plan, standing
from core.remarks import confirmed, owned, samples
from ui import dialogs
from ui.changes import scenario_words
from ui.document import Document, fix
from ui.form.beside import Problem, Words
from ui.form.segments import Segments
from ui.form.turned import Turned
from ui.inputs.changes_table import ChangeLog, Comparison
from ui.inputs.checks import Checks
from ui.inputs.filters import Filters
from ui.inputs.rows_model import InputsModel
from ui.inputs.rows_table import InputsTable
from ui.language import say
from ui.pages.cards import GAP, Card
from ui.pages.columns import Scroll
from ui.states import kept
from ui.tab import Tab
from ui.theme import Theme
from ui.today import now, today
from ui.turns import turns
from ui.zoom import pixels

MARGIN = 20
PARTS = ("Checks", "Change log", "Compare two states")
CHECKS, LOG, STATES = range(len(PARTS))
HOW = "Enter goes to an input, F2 edits its value."
NONE_MATCH = "None match. Clear the filter to see all inputs again."
LEAST_TABLE, LEAST_BELOW = 230, 250
SHARES = (3, 2)  # of the height


class InputsPage(Tab):
    """The list of inputs above, checks and changes below."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("inputs", document, parent)
        self.rows: tuple[Stated, ...] = ()
        self._listing = Listing()
        self._ground, self._split, self._above, self._below = _grounds(self)
        self.answer = Words("", "title", self._ground)
        self.scenario = Words("", "muted", self._ground)
        for words in (self.answer, self.scenario):
            words.setWordWrap(True)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.filters, self.model = Filters(self._above), InputsModel(today(), self)
        self.table = InputsTable(self.model, self._above)
        self.nothing, self.problem = Words(NONE_MATCH, "muted", self._above), Problem(self._above)
        self.owner = _button("Assign owner…", "Says who answers for the selected values", self._ask_owner)
        self.keep = _button("Keep values", "The selected samples are yours from now on", self._keep)
        self.segments, self._stack = Segments(PARTS, self._below), Turned(self._below)
        self.checks, self.log = Checks(self._stack), ChangeLog(document, self._stack)
        self.states = Comparison(document, self._stack)
        self._lay_out()
        self._connect()

    def show_document(self, theme: Theme) -> None:
        """Show the inputs as they are now; what is below follows."""
        del theme
        document = self.document
        self.rows = self._listing.of(document.plan, kept(document))
        self.answer.setText(say(summed(document.plan, self.rows, document.issues)))
        self.scenario.setText(say(scenario_words(document.plan)))
        self.scenario.setVisible(bool(document.plan.scenario))
        self.filters.show_choices(self.rows)
        self._show_found()
        turns().ask(self, self._show_below)

    def _show_found(self) -> None:
        """Show the inputs that are asked for; what was selected stays selected."""
        keys, current = self.table.keys(), self.table.looked_at()[0]
        asked = self.filters.values()
        rows = found(self.rows, asked, self.model.today, say)
        most = len(found(self.rows, Asked(cells=asked.cells, all_terms=asked.all_terms), self.model.today))
        same = [row.key for row in rows] == [row.key for row in self.model.rows]
        self.model.show_rows(rows)
        if not same:
            self.table.select_keys(keys, current)
        self.filters.show_count(len(rows), most)
        self.nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._show_buttons()

    def _show_below(self) -> None:
        """Show the part below that is seen."""
        document = self.document
        place = self.segments.currentIndex()
        if place == LOG:
            self.log.show_document()
        elif place == STATES:
            self.states.show_document()
        else:
            results = document.results
            found_ = checked(standing(document.plan), results)
            self.checks.show_checks(found_, document.issues, now()[11:16])
        self._stack.turn(place)
        self._stack.show()

    def _show_buttons(self) -> None:
        keys = self.table.keys()
        self.owner.setEnabled(bool(keys))
        self.keep.setEnabled(bool(samples_of(self.document.plan, keys)))

    def _ask_owner(self) -> None:
        """Say who answers for the selected values, as one step."""
        keys = self.table.keys()
        name = dialogs.ask_words(self, "Who answers for these values?", "Owner:")
        if not name:
            return
        try:
            self.document.replace(owned(self.document.plan, keys, name), f"assign an owner to {_count(keys)}")
        except Invalid as refused:
            self.problem.show_sentence(str(refused))

    def _keep(self) -> None:
        keys = samples_of(self.document.plan, self.table.keys())
        self.document.replace(confirmed(self.document.plan, keys), f"keep {_count(keys)}")

    def _hand_over(self, key: str, value: object) -> None:
        self.problem.show_sentence("")
        self.document.put(key, value)

    def _connect(self) -> None:
        self.filters.asked.connect(self._show_found)
        self.table.picked.connect(self._show_buttons)
        self.table.gone_to.connect(self.gone_to)
        self.table.delegate.refused.connect(self.problem.show_sentence)
        self.table.exports.add("Assign owner…", "Ctrl+Shift+O", self._ask_owner)
        self.table.exports.add("Keep values", "Ctrl+Shift+K", self._keep)
        # Once the editor is shut: rows that come and go would take it away while it still hands over.
        self.model.given.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self.checks.gone_to.connect(self.gone_to)
        self.checks.fix_asked.connect(partial(fix, self.document))
        self.segments.currentChanged.connect(self._show_below)

    def _lay_out(self) -> None:
        above, below = self._above, self._below
        acts = QHBoxLayout()
        said = QVBoxLayout()
        said.addWidget(Words(HOW, "small", above))
        said.addWidget(self.problem)
        acts.addLayout(said, 1)
        acts.addWidget(self.owner)
        acts.addWidget(self.keep)
        for widget in (self.filters, self.nothing):
            above.column.addWidget(widget)
        above.column.addWidget(self.table, 1)
        above.column.addStretch(0)
        above.column.addLayout(acts)
        self.table.setMinimumHeight(pixels(LEAST_TABLE))
        self.segments.setAccessibleName(say("What else there is of this file"))
        for part in (self.checks, self.log, self.states):
            self._stack.addWidget(part)
        self._stack.hide()  # until there is something to show
        below.column.addWidget(self.segments)
        below.column.addWidget(self._stack, 1)
        below.setMinimumHeight(pixels(LEAST_BELOW))
        self._split.setSizes([share * LEAST_BELOW for share in SHARES])
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(MARGIN, 14, MARGIN, GAP)
        column.setSpacing(12)
        column.addWidget(self.answer)
        column.addWidget(self.scenario)
        column.addWidget(self._split, 1)


def _grounds(page: QWidget) -> tuple[QWidget, QSplitter, Card, Card]:
    """What scrolls, and in it two cards one above the other."""
    scroll = Scroll(parent=page)
    ground = QWidget(scroll.viewport())
    ground.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
    split = QSplitter(Qt.Orientation.Vertical, ground)
    split.setProperty("bare", True)  # noqa: FBT003 - Qt's own signature
    above, below = Card("", split), Card("", split)
    for place, share in enumerate(SHARES):
        split.setStretchFactor(place, share)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(GAP)
    scroll.setWidget(ground)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(scroll)
    return ground, split, above, below


def samples_of(plan: Plan, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of some inputs that are samples; of a cell its list."""
    marked = frozenset(samples(plan))
    stems = (key if is_list(key) else place_of(key).stem for key in keys)
    return tuple(dict.fromkeys(stem for stem in stems if stem in marked))


def _count(keys: tuple[str, ...]) -> str:
    return f"{len(keys)} values" if len(keys) != 1 else "1 value"


def _button(words: str, tip: str, act: Callable[[], None]) -> QPushButton:
    made = QPushButton(say(words))
    made.setToolTip(say(tip))
    made.clicked.connect(act)
    return made
