"""The role catalogue as the rows of a table, with the pay of one region."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.own import Own
from core.roles import LEVELS, REGIONS, US, Role, roles
from ui.form.things_model import ThingsModel
from ui.roster.words import BLANK, money

HEADS = ("Role", "Kind", "Low, $", "Base, $", "High, $")
NAME, KIND, *PAYS = range(len(HEADS))


class RolesModel(ThingsModel[Role]):
    """Roles down; those that have all of the words that are searched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HEADS, tuple(PAYS), roles(), parent)
        self._region = US

    def row_of(self, role: Role | None) -> int:
        """Return the row of a role; -1 where it is not shown."""
        return next((row for row, each in enumerate(self.shown) if each is role), -1)

    def search(self, words: str) -> None:
        """Show the roles that have all of these words."""
        asked = words.casefold().split()
        self.show_items(tuple(role for role in roles() if all(word in _searched(role) for word in asked)))

    def show_region(self, region: str) -> None:
        """Show the pay of another region."""
        self._region = region
        if self.shown:
            self.dataChanged.emit(self.index(0, PAYS[0]), self.index(len(self.shown) - 1, PAYS[-1]))

    def words(self, item: Role, column: int) -> str:
        """What a column says of a role."""
        if column == NAME:
            return Own(item.name)
        if column == KIND:
            return f"{item.kind}, a month" if item.is_vendor else item.kind
        pay = self.figure(item, column)
        return BLANK if pay is None else money(pay)

    def figure(self, item: Role, column: int) -> float | None:
        """The pay in a column of pay, where it is known."""
        band = item.bands[REGIONS.index(self._region)] if column in PAYS else None
        return None if band is None else band.at(LEVELS[column - PAYS[0]])


def _searched(role: Role) -> str:
    return "\n".join((role.name, role.kind, *role.aliases)).casefold()
