"""The earlier versions of a plan as the rows of a table, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.exporting import VALUE
from ui.form.words import plain
from ui.language import spoken
from ui.safety.backups import LARGE, OPENED, SAVED, Version

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ItemRole = Qt.ItemDataRole
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HEADS = ("What differs from now", "As it was until", "Kept", "Size")
DIFFERS, UNTIL, WHY, SIZE = range(len(HEADS))
REASONS: Mapping[str, str] = MappingProxyType(
    {OPENED: "As it was opened", SAVED: "Before saving", LARGE: "Before a large change"}
)
KILOBYTE = 1000


class VersionsModel(QAbstractTableModel):
    """Versions down; what differs is said of those that were read."""

    def __init__(self, versions: tuple[Version, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._versions = versions
        self._words: dict[Version, str] = {}

    def version(self, row: int) -> Version | None:
        """Return the version of a row; nothing where there is no such row."""
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def describe(self, version: Version, words: str) -> None:
        """Say what differs in a version."""
        self._words[version] = words
        row = self._versions.index(version)
        self.dataChanged.emit(self.index(row, DIFFERS), self.index(row, DIFFERS))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are versions."""
        return 0 if parent.isValid() else len(self._versions)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(HEADS)

    @spoken
    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        """Return what is known of a version, in words."""
        if not index.isValid():
            return None
        version, column = self._versions[index.row()], index.column()
        words = self._told(version)[column]
        ways: dict[int, Callable[[], object]] = {
            ItemRole.DisplayRole: lambda: words,
            ItemRole.ToolTipRole: lambda: plain(words),
            ItemRole.TextAlignmentRole: lambda: RIGHT if column == SIZE else LEFT,
            VALUE: lambda: version.size if column == SIZE else None,
            ItemRole.AccessibleTextRole: lambda: f"{HEADS[column]}: {words}",
        }
        return ways[role]() if role in ways else None

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation == Qt.Orientation.Vertical:
            return None
        match role:
            case ItemRole.DisplayRole:
                return HEADS[section]
            case ItemRole.TextAlignmentRole:
                return RIGHT if section == SIZE else LEFT
            case _:
                return None

    def _told(self, version: Version) -> tuple[str, ...]:
        size = f"{max(1, round(version.size / KILOBYTE)):,} kB"
        return self._words.get(version, "…"), until(version), REASONS[version.why], size


def until(version: Version) -> str:
    """Until when the plan was so, in the local time and the language's way."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(version.at)), QLocale.FormatType.ShortFormat)
