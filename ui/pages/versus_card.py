"""This plan against another: a file, the saved state, or the plan without its scenario."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.issues import Invalid
from core.plan import Plan
from ui import dialogs, icons
from ui.copies import show_job
from ui.document import Document
from ui.files import asked_to_open
from ui.language import say
from ui.pages.cards import Card, ChartColumn
from ui.pages.told_card import ToldCard
from ui.reading import plan_in
from ui.settings import folder_of
from ui.tasks import Task
from ui.theme import Theme

MOST_TOLD = 12
NOTHING = "Take a file, the saved state of this plan, or the plan without its scenario, to see what differs and why."


class VersusCard(Card):
    """Buttons to choose the other plan, what differs, and what each decision has to do with it."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("Against another plan", parent)
        self._document = document
        self._task: Task | None = None
        self._theme: Theme | None = None
        self.found: Any = None
        self.file = _button("Against a file…", "Another plan, chosen from a file")
        self.saved = _button("Against the saved state", "What has changed since this plan was saved or opened")
        self.base = _button("Against the plan without scenario", "What the active scenario does")
        self.printed = _button("Print preview…", "The comparison on paper")
        for button, picture in (
            (self.file, "open"),
            (self.saved, "save"),
            (self.base, "compare"),
            (self.printed, "print"),
        ):
            icons.dress(button, picture, "accent")
        row = QHBoxLayout()
        for button in (self.file, self.saved, self.base):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.printed)
        self.told = ToldCard("", self, leading=True)
        self.told.setProperty("card", False)  # noqa: FBT003 - Qt's own signature
        self.told.column.setContentsMargins(0, 0, 0, 0)
        self.charts = ChartColumn(self)
        self.column.addLayout(row)
        self.column.addWidget(self.told)
        self.column.addWidget(self.charts)
        self.file.clicked.connect(self._against_file)
        self.saved.clicked.connect(self._against_saved)
        self.base.clicked.connect(self._against_base)
        self.printed.clicked.connect(self._print)

    def show_document(self, theme: Theme) -> None:
        """Show which plans there are to compare with; what was compared goes with the next edit."""
        self._theme = theme
        self.saved.setEnabled(self._document.path is not None)
        self.base.setEnabled(bool(self._document.plan.scenario))
        if self.found is not None and self.found[0] is not self._document.plan:
            self.found = None
        self._show()

    def compare(self, other: Plan, name: str) -> None:
        """Compare another plan with this one, beside the window."""
        if self._task is not None:
            self._task.cancel()
        plan = self._document.plan
        self._task = Task(_compared(other, plan, name), self)
        self._task.done.connect(lambda found: self._take(plan, found))

    def _take(self, plan: Plan, found: object) -> None:
        self._task = None
        self.found = (plan, found)
        self._show()

    def _show(self) -> None:
        self.printed.setEnabled(self.found is not None)
        if self.found is None:
            self.told.show_told((NOTHING,))
            self.charts.setVisible(False)
            return
        paper: Any = import_module("core.comparison.plans_paper")
        found = self.found[1]
        lines = [
            f"{each.section.capitalize()}, {each.label}: {each.one} → {each.other}"
            for each in found.differences[:MOST_TOLD]
        ]
        more = len(found.differences) - MOST_TOLD
        rest = (f"… and {more} more; all of them are on paper.",) if more > 0 else ()
        head = f"{found.names[1]} against {found.names[0]}: {paper.verdict(found)}"
        self.told.show_told((head, *lines, *rest, *found.options))
        pictures = paper.pictures(found)
        self.charts.setVisible(bool(pictures))
        if self._theme is not None:
            self.charts.show_charts(pictures, self._theme)

    def _against_file(self) -> None:
        path = asked_to_open(self, self._folder())
        if path is not None:
            self._against(path, path.stem)

    def _against_saved(self) -> None:
        if self._document.path is not None:
            self._against(self._document.path, "Saved state")

    def _against(self, path: Path, name: str) -> None:
        try:
            opened = plan_in(path, self)
        except Invalid as refused:
            dialogs.tell(self, f"“{path.name}” was not compared.", str(refused))
            return
        if opened is not None:
            self.compare(opened.plan, name)

    def _against_base(self) -> None:
        self.compare(replace(self._document.plan, scenario=0), "As planned")

    def _folder(self) -> Path:
        path = self._document.path
        return path.parent if path is not None else folder_of().parent

    def _print(self) -> None:
        plans: Any = import_module("core.comparison.plans_paper")
        job = plans.job(self.found[1])
        show_job(job, self._folder() / f"{job.title.replace('/', ' ')}.pdf", self)


def _compared(other: Plan, plan: Plan, name: str) -> Iterator[object]:
    """Import what it takes beside the window too."""
    late: Any = import_module("core.comparison.plans")
    own = plan.scenarios[plan.scenario - 1].name if plan.scenario else "This plan"
    yield late.versus(other, plan, (name, own))


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(say(words))
    button.setToolTip(say(tip))
    return button
