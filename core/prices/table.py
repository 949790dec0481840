"""A table somebody brings, and what its columns mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from core.inputs.prices import Price

FIELDS = tuple(field.name for field in fields(Price))
UNITS = PER_GPU, PER_INSTANCE = "per GPU", "per instance"
# The words of usual heads, the surest first; a head is taken once, that of the price before all others.
HEADS = (
    ("gpus", ("gpus", "gpus an instance", "gpu count", "accelerator count", "number of gpus", "num gpus", "count")),
    ("accelerator", ("accelerator", "accelerator name", "gpu", "gpu name", "gpu model", "gpu type", "part", "model")),
    ("provider", ("provider", "cloud", "vendor", "supplier", "company")),
    ("instance", ("instance", "instance type", "instance name", "machine", "machine type", "server", "sku", "node")),
    ("term", ("term", "terms", "commitment", "pricing", "pricing model", "tier", "contract", "type")),
    ("region", ("region", "location", "zone", "country", "datacenter")),
    ("date", ("date", "seen on", "day", "as of", "last seen", "updated", "last updated", "timestamp", "time")),
    ("source", ("source", "source of the price", "origin", "reference", "link", "url", "found at")),
    ("confidence", ("confidence", "quality", "status", "grade")),
)
MONEY = frozenset({"price", "prices", "usd", "eur", "gbp", "cost", "rate", "hourly"})
OTHER_MONEY = frozenset({"month", "monthly", "year", "yearly", "annual", "total", "discount", "type", "model"})
INSTANCE_WORDS = frozenset({"instance", "node", "server", "machine", "vm"})
SIGNS = (("$", " usd "), ("€", " eur "), ("£", " gbp "), ("/", " per "))
SPLIT = re.compile(r"[\W_]+")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a file: its name, its heads, its cells as they are, and the number of the first row in the file."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    first: int = 2


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column holds which attribute of a price (-1 where none does), and the unit of the price.

    A constant stands where there is no column, and where a cell is empty.
    """

    columns: tuple[int, ...] = (-1,) * len(FIELDS)
    unit: str = PER_GPU
    constants: tuple[str, ...] = ("",) * len(FIELDS)

    def column(self, field: str) -> int:
        """The column of one attribute; -1 where there is none."""
        return self.columns[FIELDS.index(field)]


def guess(table: Table) -> Mapping:
    """What the columns mean by their heads, as far as these are usual ones."""
    heads = [plain(head) for head in table.columns]
    price = _price_column(heads)
    places = {**dict.fromkeys(FIELDS, -1), "price": price}
    for field, words in HEADS:
        free = [word for word in words if word in heads and heads.index(word) != price]
        if free:
            places[field] = heads.index(free[0])
    said = set(heads[price].split()) if price >= 0 else set()
    unit = PER_INSTANCE if INSTANCE_WORDS & said and "gpu" not in said else PER_GPU
    return Mapping(tuple(places.values()), unit)


def _price_column(heads: list[str]) -> int:
    """The head that speaks of money for an hour: best of an accelerator's, least of a spot price."""
    found = []
    for place, head in enumerate(heads):
        words = set(head.split())
        if words & MONEY and not words & OTHER_MONEY:
            found.append(("gpu" not in words, "spot" in words, place))
    return min(found)[2] if found else -1


def plain(head: str) -> str:
    """A head in small plain words: `$/GPU-h` is `usd per gpu h`."""
    words = CAMEL.sub(" ", head)
    for sign, word in SIGNS:
        words = words.replace(sign, word)
    return " ".join(SPLIT.split(words.casefold())).strip()
