"""The accelerator catalogue as the rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt

from core.accelerators import Accelerator, accelerators
from ui.accelerators.words import GIGA, TERA, giga, speed, tera, watts
from ui.form.things_model import Role, ThingsModel
from ui.form.words import plain

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


class PartsModel(ThingsModel[Accelerator]):
    """Accelerators down; those that have all of the words that are searched."""

    def __init__(self, parent: QObject | None = None) -> None:
        figures = tuple(column for column in range(len(COLUMNS)) if column not in WORDS)
        super().__init__(tuple(head for head, _, _ in COLUMNS), figures, accelerators(), parent)

    def row_of(self, name: str) -> int:
        """Return the row of a name; -1 where it is not shown."""
        return next((row for row, each in enumerate(self.shown) if each.name == name), -1)

    def search(self, words: str) -> None:
        """Show the accelerators that have all of these words."""
        asked = words.casefold().split()
        self.show_items(tuple(each for each in accelerators() if all(word in _searched(each) for word in asked)))

    def words(self, item: Accelerator, column: int) -> str:
        """What a column says of an accelerator."""
        return COLUMNS[column][2](item)

    def figure(self, item: Accelerator, column: int) -> float | None:
        """What a column holds for other programs, at full precision."""
        return FIGURES[column](item) if column in FIGURES else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return what a column is called, and what it is about."""
        if orientation == Qt.Orientation.Horizontal and role == Role.ToolTipRole:
            about = COLUMNS[section][1]
            return plain(about) if about else None
        return super().headerData(section, orientation, role)


def _searched(part: Accelerator) -> str:
    return "\n".join((part.name, part.vendor, part.family, part.remark, *part.aliases)).casefold()
