"""What differs between the plan that is open and another state of it, as a table to read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.change_log import ORIGIN, REMARK, Change, changes, memory
from core.plan import Plan
from ui.form.beside import Words
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable
from ui.language import Shown, say
from ui.reading_order import Dialog
from ui.zoom import pixels, room

USUAL = QSize(820, 520)
LEAST = 340  # pixels of all columns together; with less room they are scrolled
SHARES = (4, 3, 3)  # of what it is, of the one state and of the other in the width
MOST_NAMED = 2
NOTHING = "Nothing of the plan differs."


def differences(one: Plan, other: Plan) -> tuple[Change, ...]:
    """What differs, as it is in the one and in the other."""
    return changes(memory(one), memory(other))


def counted(found: tuple[Change, ...]) -> str:
    """How much differs."""
    return f"{len(found):,} values differ" if len(found) > 1 else "1 value differs" if found else "nothing differs"


def in_words(found: tuple[Change, ...]) -> str:
    """The first few of what differs in one line, and how many more there are."""
    if not found:
        return NOTHING
    named = "; ".join(f"{each.label} {each.old} → {each.new}" for each in found[:MOST_NAMED])
    more = len(found) - MOST_NAMED
    return f"{named}; and {more:,} more" if more > 0 else named


def place(key: str) -> str:
    """Where an input stands, as far as its key tells: the section and the number of the option."""
    section, _, rest = key.removeprefix(ORIGIN).removeprefix(REMARK).partition(".")
    number = rest.partition(".")[0]
    named = say(section.capitalize())
    return Shown(f"{named} {number}" if number.isdigit() else named)


class DifferencesTable(ReadTable):
    """One line for each value that differs: what it is, how it is in the one state and in the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("What differs", parent, figures=False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_changes(self, heads: tuple[str, str], found: tuple[Change, ...]) -> None:
        """Show what differs under the names of the two states."""
        rows = (Reading(each.label, place(each.key), (each.old, each.new), below=True) for each in found)
        self.show_rows(heads, tuple(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        width = max(self.viewport().width(), pixels(LEAST))
        self.show_widths(tuple(width * share // sum(SHARES) for share in SHARES))


class DifferencesDialog(Dialog):
    """The table under a sentence."""

    def __init__(self, title: str, heads: tuple[str, str], found: tuple[Change, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("What differs"))
        self.resize(room(USUAL))
        self.title, self.table = Words(title, "title", self), DifferencesTable(self)
        self.title.setWordWrap(True)
        self.count = Words(f"{counted(found)}.".capitalize(), "muted", self)
        self.shut = QPushButton(say("Close"), self)
        self.shut.clicked.connect(self.accept)
        card = QFrame(self)
        card.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 8, 8, 8)
        inside.addWidget(self.table)
        buttons = QHBoxLayout()
        buttons.addWidget(self.count, 1)
        buttons.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(card, 1)
        column.addLayout(buttons)
        self.table.show_changes(heads, found)
        self.shut.setFocus()  # the ring round the table would lie on what is to be read


def show_differences(title: str, heads: tuple[str, str], found: tuple[Change, ...], parent: QWidget) -> None:
    """Show what differs until it is closed."""
    dialog = DifferencesDialog(title, heads, found, parent)
    dialog.exec()
    dialog.deleteLater()
