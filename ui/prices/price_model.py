"""Prices as the rows of a table, in the order that was asked for."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.inputs.prices import Price
from core.kinds import Kind
from core.prices.catalogue import is_old
from core.schema import inputs_of
from core.sheet import Sheet
from core.units import USD_PER_GPU_HOUR
from ui.form.words import heading, plain, unit_of
from ui.language import Shown, say, spoken
from ui.prices.words import BLANK, age, term_words
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
HEAD_WIDTH = 12  # signs of a column's head before it wraps
DATE, AGE, LIST = "date", "age", "list"
FOLLOWING: MappingProxyType[str, str] = MappingProxyType({AGE: "Age", LIST: "List"})
COLUMNS = (
    *("provider", "accelerator", "price", "term", DATE, AGE, LIST),
    *("gpus", "instance", "region", "source", "confidence"),
)
FIGURES = ("price", "gpus")
SHIPPED, MINE = "Shipped", "Mine"


class PriceModel(QAbstractTableModel):
    """Prices down, what is known of them across. What is blank stands last in any order."""

    def __init__(self, theme: Theme, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day = day
        self._old = theme.colour("warn")
        self._own: frozenset[Price] = frozenset()
        self._shown: tuple[Price, ...] = ()
        self._places: tuple[int, ...] = ()
        self._order = (COLUMNS.index(DATE), DOWN)

    def price(self, row: int) -> Price:
        """Return the price of a row."""
        return self._shown[self._places[row]]

    def row_of(self, price: Price | None) -> int:
        """Return the row of a price; -1 where it is not shown."""
        return next((row for row, place in enumerate(self._places) if self._shown[place] == price), -1)

    def show_prices(self, prices: tuple[Price, ...], own: frozenset[Price]) -> None:
        """Show prices, and which of them are the planner's own."""
        self.beginResetModel()
        self._shown, self._own = prices, own
        self._places = self._sorted()
        self.endResetModel()

    def show_theme(self, theme: Theme) -> None:
        """Show old prices in the colour a theme has for them."""
        self._old = theme.colour("warn")
        if self._shown:
            last = self.index(len(self._shown) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Role.ForegroundRole])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are prices."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are things known of a price."""
        return 0 if parent.isValid() else len(COLUMNS)

    def sort(self, column: int, order: Qt.SortOrder = UP) -> None:
        """Put the prices into the order of a column; what is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        before = self._places
        self._order = (column, order)
        self._places = self._sorted()
        rows = {place: row for row, place in enumerate(self._places)}
        kept = self.persistentIndexList()
        self.changePersistentIndexList(kept, [self.index(rows[before[index.row()]], index.column()) for index in kept])
        self.layoutChanged.emit()

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return what is known of a price; an old one stands out by its words and its colour."""
        if not index.isValid():
            return None
        price, name = self.price(index.row()), COLUMNS[index.column()]
        ways: dict[int, Callable[[], object]] = {
            Role.DisplayRole: lambda: self.words(price, name),
            Role.ToolTipRole: lambda: plain(self.words(price, name)),
            Role.TextAlignmentRole: lambda: RIGHT if name in FIGURES else LEFT,
            Role.ForegroundRole: lambda: self._old if name in (DATE, AGE) and is_old(price, self._day) else None,
            Role.AccessibleTextRole: lambda: f"{head(name)}: {self.words(price, name)}",
        }
        return ways[role]() if role in ways else None

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return label and unit of a column, wrapped."""
        if orientation == Qt.Orientation.Vertical:
            return None
        name = COLUMNS[section]
        kind = _kind(name)
        unit = unit_of(kind) if kind is not None else ""
        ways: dict[int, Callable[[], object]] = {
            Role.DisplayRole: lambda: f"{head(name)}\n{unit}" if unit else _wrapped(say(head(name))),
            Role.ToolTipRole: lambda: plain(kind.doc) if kind is not None else None,
            Role.TextAlignmentRole: lambda: RIGHT if name in FIGURES else LEFT,
            Role.AccessibleTextRole: lambda: head(name),
        }
        return ways[role]() if role in ways else None

    def words(self, price: Price, name: str) -> str:
        """Return what a column says of a price."""
        match name:
            case "age":
                return age(price, self._day)
            case "list":
                return MINE if price in self._own else SHIPPED
            case "price":
                return USD_PER_GPU_HOUR.plain(price.price)
            case "gpus":
                return f"{price.gpus:,.0f}" if price.gpus else BLANK
            case "term":
                return term_words(price.term) or BLANK
            case _:
                return str(getattr(price, name)) or BLANK

    def _sorted(self) -> tuple[int, ...]:
        """The places of the prices in the order that was asked for."""
        column, order = self._order
        name = COLUMNS[column]
        keys = [_key(price, name, self.words(price, name)) for price in self._shown]
        known = sorted((place for place, key in enumerate(keys) if key), key=keys.__getitem__, reverse=order == DOWN)
        return (*known, *(place for place, key in enumerate(keys) if not key))


def exact(price: Price, name: str) -> str | float:
    """Return a column of a price for another program: figures as such, days as ISO has them, nothing where blank."""
    value: str | float = getattr(price, name)
    return value or ""


def sheet(model: PriceModel, title: str) -> Sheet:
    """Return all prices for other programs in the order they have in the table, figures as such."""
    heads = tuple(head(name) if (kind := _kind(name)) is None else heading(kind) for name in COLUMNS)
    prices = map(model.price, range(model.rowCount()))
    rows = (
        tuple(model.words(price, name) if name in (AGE, LIST) else exact(price, name) for name in COLUMNS)
        for price in prices
    )
    return Sheet(title, heads, tuple(rows))


def _key(price: Price, name: str, words: str) -> tuple[float | str, ...]:
    """What a column is sorted by; nothing where it is blank."""
    match name:
        case "age":
            return (-date.fromisoformat(price.date).toordinal(),) if price.date else ()
        case "price":
            return (price.price,)
        case "gpus":
            return (price.gpus,) if price.gpus else ()
        case _:
            return () if words == BLANK else (words.casefold(),)


def head(name: str) -> str:
    """Return what a column is called."""
    kind = _kind(name)
    return kind.label if kind is not None else FOLLOWING[name]


def _wrapped(words: str) -> str:
    """The words of a head in lines, none of them broken within a word."""
    return Shown(textwrap.fill(words, HEAD_WIDTH, break_long_words=False))


def _kind(name: str) -> Kind | None:
    """What a column holds; nothing where it is not declared, but follows."""
    return next((given.kind for given in inputs_of(Price) if given.name == name), None)
