"""What was found in a brought list: how many rows are sound, what stands out in the others, and which are taken."""

from __future__ import annotations

from collections import defaultdict
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.inputs.prices import Price
from core.prices.importing import Found, Imported, Step
from core.units import USD_PER_GPU_HOUR
from ui.form.beside import Words
from ui.importing.outcome import OutcomePage
from ui.importing.outcome_model import TAKE, Told
from ui.prices.words import called

Finding = tuple[Found, Price | None]
"""What stands out in a row, and the price of a row that may be taken all the same."""

HEADS = ("Take", "Row", "What stands out", "In words", "Price")
_, ROW, RULE, SAYS, PRICE = range(len(HEADS))
ALL = "Everything found"
SOUND = "Nothing stands out in any row."
CANNOT = "no"
NARROW, WIDEST = 64, 220


def words(finding: Finding, column: int) -> str:
    """What a column says of a finding; the row of a grave one holds no price."""
    found, suspect = finding
    said = {
        TAKE: "" if suspect is not None else CANNOT,
        ROW: f"{found.row}",
        RULE: found.rule.value,
        SAYS: found.says,
        PRICE: "" if suspect is None else f"{USD_PER_GPU_HOUR.show(suspect.price)}, {called(suspect)}",
    }
    return said[column]


def in_full(finding: Finding) -> str:
    """The whole sentence of a finding."""
    found, _ = finding
    return f"Row {found.row:,}, {found.rule.value}: {found.says}"


TOLD = Told(
    heads=HEADS,
    widths=((TAKE, NARROW), (ROW, NARROW), (RULE, WIDEST), (PRICE, WIDEST)),
    says=SAYS,
    figures=(ROW,),
    words=words,
    figure=lambda finding, column: finding[0].row if column == ROW else None,
    in_full=in_full,
    grave=lambda _: None,
    rows="What was found",
)


class FoundPage(OutcomePage[Finding]):
    """What was found in a list; rows are taken that are sound, and suspect ones that are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TOLD, parent)
        self.imported = Imported((), (), ())
        self.sound = Words(SOUND, "", self)
        self.sound.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.sound)

    @property
    def prices(self) -> tuple[Price, ...]:
        """The prices to be taken: all sound ones, and those that are ticked."""
        ticked = frozenset(self.model.ticked)
        return (*self.imported.prices, *(price for row, price in self.imported.suspect if row in ticked))

    def show_found(self, found: object) -> None:
        """Show what came of a list, nothing ticked yet."""
        self.imported = imported = cast("Imported", cast("Step", found).imported)
        suspect = dict(imported.suspect)
        findings = tuple((each, suspect.get(each.row)) for each in imported.found)
        self.model.take(findings, (each.row for each in imported.found), suspect, ticked=False)
        by_rule: dict[str, list[int]] = defaultdict(list)
        for place, each in enumerate(imported.found):
            by_rule[each.rule.value].append(place)
        groups = sorted(by_rule.items(), key=lambda group: -len(group[1]))
        self.show_groups(((ALL, range(len(findings))), *groups), can=bool(suspect))
        for widget in self.parts:
            widget.setVisible(bool(findings))
        self.sound.setVisible(not findings)
