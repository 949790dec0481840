"""What published runs like the chosen model reached, and the three that are nearest to it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.architecture.nearby import HEADS, Near, near, sentence
from core.results import Results
from ui.form.beside import Words
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable
from ui.language import say
from ui.pages.cards import Card

TITLE = "Published runs like it"
NOTHING = "No published run can be set beside it: it takes no compute."
SHARES = (0.3, 0.31, 0.22, 0.17)


class RunsTable(ReadTable):
    """The nearest runs, all of them seen; where a run is published stands in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(f"{TITLE}, the nearest first", parent, figures=True)
        self.show_whole()

    def show_runs(self, runs: tuple[Near, ...]) -> None:
        """Show runs, nearest first."""
        rows = (Reading(each.name, each.machines, each.figures, f"Source: {each.source}", below=True) for each in runs)
        self.show_rows(HEADS, tuple(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self.show_widths(tuple(int(share * width) for share in SHARES))


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
