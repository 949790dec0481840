"""What came of a brought roster: all its rows, what is to be looked at in each, and which are taken."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from core.inputs.team import SHARES, Seat
from core.roster.importing import Draft, Imported
from ui.importing.outcome import OutcomePage
from ui.importing.outcome_model import TAKE, Told
from ui.roster.words import BLANK, draft_words, money, time_words

HEADS = ("Take", "Row", "Seat", "Role", "Kind", "Reports to", "$ / year", "From", "Time", "To look at")
_, ROW, NAME, ROLE, KIND, REPORTS, SALARY, START, TIME, SAYS = range(len(HEADS))
CANNOT = "no"


def words(draft: Draft, column: int) -> str:
    """What a column says of a row; one that makes no seat has little to say."""
    seat = draft.seat
    said = {
        TAKE: "" if seat is not None else CANNOT,
        ROW: f"{draft.row}",
        NAME: draft.name,
        SAYS: " ".join(each.says for each in draft.in_order),
    }
    if column in said or seat is None:
        return said.get(column, BLANK)
    more = {
        ROLE: seat.role,
        KIND: seat.kind,
        REPORTS: seat.reports_to or BLANK,
        SALARY: money(seat.salary),
        START: f"{seat.start:g}",
        TIME: time_words(_shares(seat)) if any(_shares(seat)) else BLANK,
    }
    return more[column]


def figure(draft: Draft, column: int) -> float | None:
    """What a column holds for other programs where it holds a figure."""
    if column == ROW:
        return draft.row
    names = {SALARY: "salary", START: "start"}
    return float(getattr(draft.seat, names[column])) if column in names and draft.seat is not None else None


def _shares(seat: Seat) -> tuple[float, ...]:
    return tuple(getattr(seat, name) for name in SHARES)


TOLD = Told(
    heads=HEADS,
    widths=(
        *((TAKE, 54), (ROW, 58), (NAME, 138), (ROLE, 138), (KIND, 92), (REPORTS, 114)),
        *((SALARY, 78), (START, 56), (TIME, 132)),
    ),
    says=SAYS,
    figures=(ROW, SALARY, START),
    words=words,
    figure=figure,
    in_full=draft_words,
    grave=lambda draft: draft.seat is None if draft.doubts else None,
)


class DraftsPage(OutcomePage[Draft]):
    """The rows of a list, every one ticked that makes a seat."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TOLD, parent)
        self.imported = Imported(())

    def show_found(self, found: object) -> None:
        """Show what came of a list."""
        self.imported = imported = cast("Imported", found)
        self.model.take(imported.drafts, (each.row for each in imported.drafts), imported.rows, ticked=True)
        drafts = tuple(enumerate(imported.drafts))
        groups = (
            ("All rows", tuple(place for place, _ in drafts)),
            ("Rows to look at", tuple(place for place, each in drafts if each.doubts and each.seat is not None)),
            ("Rows that cannot be taken", tuple(place for place, each in drafts if each.seat is None)),
        )
        self.show_groups(groups, can=bool(imported.rows))
