"""The accelerator catalogue as the rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.accelerators import Accelerator, accelerators
from ui.accelerators.words import GIGA, TERA, giga, speed, tera, watts
from ui.exporting import VALUE
from ui.form.words import plain
from ui.language import spoken

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ItemRole = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
COLUMNS: tuple[tuple[str, str, Callable[[Accelerator], str]], ...] = (
    ("Accelerator", "", lambda each: each.name),
    ("Family", "Generation, by which published runs are compared", lambda each: each.family),
    ("BF16,\nTFLOP/s", "Dense peak, without sparsity", lambda each: tera(each.peak)),
    ("FP8,\nTFLOP/s", "Dense peak, without sparsity", lambda each: tera(each.peak_fp8)),
    ("Memory,\nGB", "", lambda each: giga(each.memory)),
    ("Memory,\nTB/s", "Bandwidth of the memory", lambda each: f"{each.bandwidth / TERA:g}"),
    ("Power,\nW", "Of the part alone", lambda each: watts(each.power)),
    ("Released", "", lambda each: each.released),
    ("Speed,\nA100 = 1", "Measured in training", speed),
    ("Grade", "How firm the figures are", lambda each: each.source.grade.value),
)
WORDS = frozenset({0, 1, 9})  # columns of words; the others hold figures
FIGURES: Mapping[int, Callable[[Accelerator], float | None]] = MappingProxyType(
    {
        2: lambda each: each.peak / TERA,
        3: lambda each: None if each.peak_fp8 is None else each.peak_fp8 / TERA,
        4: lambda each: each.memory / GIGA,
        5: lambda each: each.bandwidth / TERA,
        6: lambda each: each.power,
        8: lambda each: each.speed,
    }
)  # what the columns hold for other programs, at full precision


class PartsModel(QAbstractTableModel):
    """Accelerators down; those that have all of the words that are searched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = accelerators()

    def part(self, row: int) -> Accelerator | None:
        """Return the accelerator of a row; nothing where there is no such row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, name: str) -> int:
        """Return the row of a name; -1 where it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each.name == name), -1)

    def search(self, words: str) -> None:
        """Show the accelerators that have all of these words."""
        asked = words.casefold().split()
        self.beginResetModel()
        self._shown = tuple(each for each in accelerators() if all(word in _searched(each) for word in asked))
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are accelerators shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(COLUMNS)

    @spoken
    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        """Return what is known of an accelerator, in words."""
        if not index.isValid():
            return None
        part, column = self._shown[index.row()], index.column()
        head, _, words = COLUMNS[column]
        ways: dict[int, Callable[[], object]] = {
            ItemRole.DisplayRole: lambda: words(part),
            ItemRole.ToolTipRole: lambda: plain(words(part)),
            ItemRole.TextAlignmentRole: lambda: LEFT if column in WORDS else RIGHT,
            VALUE: lambda: FIGURES[column](part) if column in FIGURES else None,
            ItemRole.AccessibleTextRole: lambda: f"{head.replace(chr(10), ' ')}: {words(part)}",
        }
        return ways[role]() if role in ways else None

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation == Qt.Orientation.Vertical:
            return None
        head, about, _ = COLUMNS[section]
        match role:
            case ItemRole.DisplayRole:
                return head
            case ItemRole.ToolTipRole if about:
                return plain(about)
            case ItemRole.TextAlignmentRole:
                return LEFT if section in WORDS else RIGHT
            case _:
                return None


def _searched(part: Accelerator) -> str:
    return "\n".join((part.name, part.vendor, part.family, part.remark, *part.aliases)).casefold()
