"""What published runs like the chosen model reached, and the three that are nearest to it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.architecture.nearby import HEADS, Near, near, sentence
from core.own import Own
from core.results import Results
from ui.form.beside import Words
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable
from ui.language import Shown, say
from ui.pages.cards import Card

TITLE = "Published runs like it"
NOTHING = "No published run can be set beside it: it takes no compute."
LEAST_NAME = 0.25  # of the width, whatever the figures take


class RunsTable(ReadTable):
    """The nearest runs, all of them seen; where a run is published stands in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(f"{TITLE}, the nearest first", parent, figures=True)
        self.show_whole()

    def show_runs(self, runs: tuple[Near, ...]) -> None:
        """Show runs, nearest first."""
        rows = (
            Reading(Own(each.name), each.machines, each.figures, f"Source: {each.source}", below=True) for each in runs
        )
        self.show_rows(tuple(Shown(say(head).replace(", ", ",\n")) for head in HEADS), tuple(rows))
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give the figures and their heads what they need, and the names of the runs the rest."""
        width, heads = self.viewport().width(), self.horizontalHeader()
        needed = [max(heads.sectionSizeHint(at), self.sizeHintForColumn(at)) for at in range(1, heads.count())]
        self.show_widths((max(width - sum(needed), int(LEAST_NAME * width)), *needed))


class RunsCard(Card):
    """A sentence, and the table under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.told = Words("", "", self)
        self.told.setWordWrap(True)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.table = RunsTable(self)
        self.column.addWidget(self.told)
        self.column.addWidget(self.table)

    def show_results(self, results: Results) -> None:
        """Show what the chosen model is like; that there is nothing like it is said too."""
        runs = near(results)
        self.told.setText(say(sentence(results) if runs else NOTHING))
        self.table.setVisible(bool(runs))
        self.table.show_runs(runs)
