"""Every check with its state, and what they found, each with the way to its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from core.checks import Checked
from core.issues import Issue
from ui.form.beside import Words
from ui.form.part import Scroller
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable
from ui.issue_list import IssueList
from ui.language import say
from ui.zoom import pixels

SIGNS = (("pass", "✓ passes"), ("note", "● to look at"), ("error", "▲ error"))
STATE_WIDTH, TABLE_WIDTH, ENDLESS = 116, 420, 100_000  # pixels; the list scrolls as a whole
FILE = "The file as it was opened"


class ChecksTable(ReadTable):
    """The checks and their states."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Checks", parent, figures=False)
        self.setFixedWidth(pixels(TABLE_WIDTH))

    def show_checks(self, checks: tuple[Checked, ...]) -> None:
        """Show each check with its state."""
        self.show_rows(("State",), tuple(Reading(each.title, "", (dict(SIGNS)[each.state],)) for each in checks))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles what the states leave."""
        super().resizeEvent(event)
        state = pixels(STATE_WIDTH)
        self.show_widths((self.viewport().width() - state, state))


class Checks(QWidget):
    """All checks at the left, what they found at the right. `gone_to` and `fix_asked` are those of the list."""

    gone_to = Signal(str)
    fix_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summed = Words("", "muted", self)
        self.table, self.found = ChecksTable(self), IssueList(self, most=ENDLESS)
        self.found.gone_to.connect(self.gone_to)
        self.found.fix_asked.connect(self.fix_asked)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.table)
        for bare in self.found.findChildren(QListWidget):
            bare.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll = Scroller(self)
        scroll.setWidget(self.found)
        row.addWidget(scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summed)
        column.addLayout(row, 1)

    def show_checks(self, checks: tuple[Checked, ...], issues: tuple[Issue, ...], at: str) -> None:
        """Show the checks of a plan with all that is wrong with it and its file, run at a time of the day."""
        of_plan = [issue for each in checks for issue in each.issues]
        whole = (*checks, Checked(FILE, tuple(issue for issue in issues if issue not in of_plan)))
        passed = sum(each.state == "pass" for each in whole)
        told = f"All {passed} checks pass" if passed == len(whole) else f"{passed} of {len(whole)} checks pass"
        self.summed.setText(say(f"{told}, last run at {at}."))
        self.table.show_checks(whole)
        self.found.show_issues(issues)
