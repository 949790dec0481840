"""What came of a brought list of spend: all amounts, what is to be looked at in each, and which are taken."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from core.actuals.importing import Draft, Imported
from ui.actuals.words import amount_words, draft_words
from ui.importing.outcome import OutcomePage
from ui.importing.outcome_model import TAKE, Told
from ui.importing.words import BLANK

HEADS = ("Take", "Row", "Month", "In the list", "Line of the plan", "Amount, $", "To look at")
_, ROW, MONTH, NAME, LINE, AMOUNT, SAYS = range(len(HEADS))
CANNOT, LEFT_OUT = "no", "left out"


def words(draft: Draft, column: int) -> str:
    """What a column says of an amount."""
    actual = draft.actual
    said = {
        TAKE: "" if actual is not None else CANNOT if draft.cannot else LEFT_OUT,
        ROW: f"{draft.row}",
        MONTH: draft.month or BLANK,
        NAME: draft.name or BLANK,
        LINE: actual.line if actual is not None else BLANK,
        AMOUNT: amount_words(draft.size) if actual is not None or draft.size else BLANK,
        SAYS: " ".join(each.says for each in draft.in_order),
    }
    return said[column]


def figure(draft: Draft, column: int) -> float | None:
    """What a column holds for other programs where it holds a figure."""
    if column == AMOUNT:
        return draft.size if draft.actual is not None or draft.size else None
    return draft.row if column == ROW else None


TOLD = Told(
    heads=HEADS,
    widths=((TAKE, 70), (ROW, 52), (MONTH, 84), (NAME, 150), (LINE, 190), (AMOUNT, 120)),
    says=SAYS,
    figures=(ROW, AMOUNT),
    words=words,
    figure=figure,
    in_full=draft_words,
    grave=lambda draft: draft.cannot if draft.doubts else None,
    rows="Amounts of the list",
    a_row="What is to be looked at in the amount",
)


class DraftsPage(OutcomePage[Draft]):
    """The amounts of a list, every one ticked that can be taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TOLD, parent)
        self.imported = Imported(())

    def show_found(self, found: object) -> None:
        """Show what came of a list."""
        self.imported = imported = cast("Imported", found)
        drafts = tuple(enumerate(imported.drafts))
        self.model.take(imported.drafts, range(len(drafts)), imported.places, ticked=True)
        groups = (
            ("All amounts", tuple(place for place, _ in drafts)),
            ("To look at", tuple(place for place, each in drafts if each.doubts and each.actual is not None)),
            ("Cannot be taken", tuple(place for place, each in drafts if each.cannot)),
            ("Left out", tuple(place for place, each in drafts if each.actual is None and not each.cannot)),
        )
        self.show_groups(groups, can=bool(imported.places))
