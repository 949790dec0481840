"""The page of one decision: options across and facts down at the left, the effect at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.keys import section_type
from core.plan import Plan, standing
from core.relevance import matters
from core.remarks import samples
from ui import changes
from ui.document import Document
from ui.form.options import OptionsForm
from ui.pages.cards import Card
from ui.pages.groups import parts_of
from ui.pages.page import Page


class DecisionPage(Page):
    """Infrastructure, team or architecture: the options at the left where the right column is pinned, else on top."""

    def __init__(
        self, section: str, document: Document, parent: QWidget | None = None, *, pinned: bool = True, least: int = 0
    ) -> None:
        super().__init__(section, document, parent, pinned=pinned)
        top, left, *_ = self.columns.grounds()
        self.card = Card("", left if pinned else top)
        self.options = OptionsForm(
            section,
            section_type(section),
            self.card,
            parts=parts_of(section),
            shown_when=matters,
            presets=changes.presets_of(section),
            least=least,
        )
        self.options.put.connect(self._hand_over)
        self.options.choose.connect(self._hand_over_choice)
        self.options.arrange.connect(self._hand_over_arrangement)
        self.options.began.connect(self._hand_over_preset)
        self.card.column.addWidget(self.options, 1)
        (self.columns.left if pinned else self.columns.top).addWidget(self.card, 1)
        for card in (self.charts, self.facts):
            self.columns.right.addWidget(card)
        self.columns.right.addStretch(1)

    def show_plan(self, plan: Plan) -> None:
        """Show the options."""
        self.options.show_options(getattr(plan, self.name), getattr(plan.case, self.name))

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to, and where values come from."""
        plan = standing(self.document.plan)
        self.options.show_issues(says, changes.origins(plan), samples(plan))

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an input."""
        return self.options.field_of(key)

    def _hand_over(self, key: str, value: object) -> None:
        self.document.put(key, value)

    def _hand_over_choice(self, option: int) -> None:
        name = getattr(self.document.plan, self.name)[option].name
        self.document.replace(self.document.plan.choose(self.name, option), f"choose {name}")

    def _hand_over_arrangement(self, action: str, option: int) -> None:
        changed = changes.arranged(self.document.plan, self.name, action, option)
        self.document.replace(changed, changes.ARRANGED[changes.ACTIONS.index(action)])

    def _hand_over_preset(self, name: str) -> None:
        self.document.replace(changes.begun(self.document.plan, self.name, name), f"add option {name}")
