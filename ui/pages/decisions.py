"""What was decided, by whom, on which figures, and what has opened it again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core import decision_log
from core.answers import chosen_names
from core.inputs.decisions import SUPERSEDED, Decision
from core.plan import Plan
from ui import icons
from ui.document import Document
from ui.form.for_reading import ROW_HEIGHT
from ui.form.form import SectionForm
from ui.form.pick_table import PickTable
from ui.language import say
from ui.pages.cards import Card
from ui.pages.empty import Empty
from ui.pages.log_model import LogModel
from ui.pages.page import Page
from ui.pages.told_card import ToldCard
from ui.today import today
from ui.zoom import pixels

WIDTHS = ((1, 48), (2, 100), (3, 104), (4, 110), (5, 104))
LEAST, MOST_SEEN, BAR = 200, 12, 14
STATED = ("question", "status", "answer", "rationale", "owner", "date", "reversed", "undo_cost", "triggers")
SECTION = "decisions"


class DecisionsPage(Page):
    """The log, and the decision that is looked at."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("decisions", document, parent)
        self.model = LogModel(self)
        _, left, right, _ = self.columns.grounds()
        self.log, self.about = Card("Log", left), Card("Decision", right)
        self.table = PickTable(self.model, WIDTHS, LEAST, self.log)
        self.table.setAccessibleName(say("Decisions"))
        self.table.picked.connect(self._show_decision)
        self.new = _button("Record decision", "With the figures of now; one step that can be undone")
        self.instead = _button("Supersede", "Another decision takes the place of this one, which stays in the log")
        self.gone = _button("Remove", "Takes it out of the log")
        for button, act in ((self.new, self._record), (self.instead, self._supersede), (self.gone, self._remove)):
            button.clicked.connect(act)
        for button, picture in ((self.new, "add"), (self.instead, "history"), (self.gone, "remove")):
            icons.dress(button, picture, "accent")
        self.form = SectionForm(SECTION, Decision, self.about, only=STATED)
        self.form.put.connect(self._hand_over)
        self.reviews = ToldCard("Open again", right, leading=True)
        self.about.column.addWidget(self.form)
        self.figures = ToldCard("Considered, with the figures of that day", left)
        self.empty = Empty("", "Record this decision", "add", self.log)
        self.empty.asked.connect(self._record)
        self._fill_columns()
        self.facts.hide()
        self.charts.hide()

    @property
    def place(self) -> int:
        """The place of the decision that is looked at; -1 where there is none."""
        row = self.table.currentIndex().row()
        return row if 0 <= row < self.model.rowCount() else -1

    def show_plan(self, plan: Plan) -> None:
        """Show the log, what is open again, and the decision that was looked at."""
        results, now = self.document.results, today()
        found, before = decision_log.reviews(results, now), self.place
        self.model.show_log(plan.decisions, frozenset(each.place for each in found))
        told = tuple(each.words for each in found)
        wrong = tuple(each.says for each in decision_log.wrong(results, now))
        self.reviews.show_told((*told, *wrong) or ("Nothing is open again.",))
        count = self.model.rowCount()
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + max(1, min(MOST_SEEN, count)) * pixels(ROW_HEIGHT) + BAR)
        if count:
            self.table.selectRow(before if 0 <= before < count else count - 1)
        self._show_decision()

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an attribute of a decision: `decisions.2.triggers`."""
        parts = key.split(".")
        if parts[0] != SECTION or len(parts) != 3:  # noqa: PLR2004 - section, number, name
            return None
        self.table.selectRow(int(parts[1]) - 1)
        return self.form.field_of(f"{SECTION}.{parts[2]}")

    def _show_decision(self) -> None:
        plan, place = self.document.plan, self.place
        there = 0 <= place < len(plan.decisions)
        self.about.setVisible(there)
        for widget in (self.table, self.new, self.instead, self.gone, self.figures):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        self.gone.setEnabled(there)
        self.instead.setEnabled(there and plan.decisions[place].status != SUPERSEDED)
        if not there:
            self.empty.says.setText(say(_nothing(" × ".join(chosen_names(self.document.results)))))
            return
        decision = plan.decisions[place]
        self.about.title.setText(say(f"Decision {decision.number:.0f}{_instead_of(decision)}"))
        self.form.show_section(decision)
        parts = decision.considered.replace(". Team: ", "\nTeam: ").replace(". Architecture: ", "\nArchitecture: ")
        self.figures.show_told(tuple(parts.split("\n")))

    def _record(self) -> None:
        plan = decision_log.record(self.document.plan, self.document.results, today())
        self.document.replace(plan, "record a decision")
        self.table.selectRow(self.model.rowCount() - 1)

    def _supersede(self) -> None:
        plan = decision_log.supersede(self.document.plan, self.place, self.document.results, today())
        self.document.replace(plan, "supersede a decision")
        self.table.selectRow(self.model.rowCount() - 1)

    def _remove(self) -> None:
        self.document.replace(decision_log.remove(self.document.plan, self.place), "remove a decision")

    def _hand_over(self, key: str, value: object) -> None:
        name = key.rpartition(".")[2]
        self.document.replace(decision_log.change(self.document.plan, self.place, name, value), "change a decision")

    def _fill_columns(self) -> None:
        card = self.log
        card.column.removeWidget(card.title)
        head = QHBoxLayout()
        for widget, share in ((card.title, 1), (self.gone, 0), (self.instead, 0), (self.new, 0)):
            head.addWidget(widget, share)
        card.column.addLayout(head)
        card.column.addWidget(self.table)
        card.column.addWidget(self.empty)
        for left in (card, self.figures):
            self.columns.left.addWidget(left)
        self.columns.left.addStretch(1)
        for right in (self.reviews, self.about):
            self.columns.right.addWidget(right)
        self.columns.right.addStretch(1)


def _nothing(implied: str) -> str:
    return (
        f"No decision is recorded yet. The plan implies one: {implied}. Recording it keeps the figures of today, "
        "and says when it should be looked at again."
    )


def _instead_of(decision: Decision) -> str:
    return f", in place of {decision.supersedes:.0f}" if decision.supersedes else ""


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(say(words))
    button.setToolTip(say(tip))
    return button
