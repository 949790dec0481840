"""The earlier versions of a plan as the rows of a table, the newest first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QObject

from ui.form.things_model import ThingsModel
from ui.safety.backups import LARGE, OPENED, SAVED, Version

HEADS = ("What differs from now", "As it was until", "Kept", "Size")
DIFFERS, UNTIL, WHY, SIZE = range(len(HEADS))
REASONS: Mapping[str, str] = MappingProxyType(
    {OPENED: "As it was opened", SAVED: "Before saving", LARGE: "Before a large change"}
)
KILOBYTE = 1000


class VersionsModel(ThingsModel[Version]):
    """Versions down; what differs is said of those that were read."""

    def __init__(self, versions: tuple[Version, ...], parent: QObject) -> None:
        super().__init__(HEADS, (SIZE,), versions, parent)
        self._differs: dict[Version, str] = {}

    def describe(self, version: Version, words: str) -> None:
        """Say what differs in a version."""
        self._differs[version] = words
        row = self.shown.index(version)
        self.dataChanged.emit(self.index(row, DIFFERS), self.index(row, DIFFERS))

    def words(self, item: Version, column: int) -> str:
        """What a column says of a version."""
        size = f"{max(1, round(item.size / KILOBYTE)):,} kB"
        return (self._differs.get(item, "…"), until(item), REASONS[item.why], size)[column]

    def figure(self, item: Version, column: int) -> float | None:
        """The bytes in the column of sizes."""
        return item.size if column == SIZE else None


def until(version: Version) -> str:
    """Until when the plan was so, in the local time."""
    return f"{datetime.fromtimestamp(version.at).astimezone():%Y-%m-%d %H:%M}"
