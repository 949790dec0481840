"""A table somebody brings as prices: what each column means, what is sound, and every kind of dirt by its name."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum

from core.inputs.prices import Price

FIELDS = tuple(field.name for field in fields(Price))
UNITS = PER_GPU, PER_INSTANCE = "per GPU", "per instance"


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a file: its name, its heads, its cells as they are, and the number of the first row in the file."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    first: int = 2


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column holds which attribute of a price (-1 where none), what stands for all rows, and the price's unit."""

    columns: tuple[int, ...] = (-1,) * len(FIELDS)
    unit: str = PER_GPU
    constants: tuple[str, ...] = ("",) * len(FIELDS)


class Rule(Enum):
    """A kind of dirt, named as a person reads it."""

    NO_NUMBER = "no number"
    NEGATIVE = "negative price"
    CURRENCY = "foreign currency"
    DECIMALS = "decimal mark unclear"
    NO_ACCELERATOR = "accelerator missing"
    NO_COUNT = "GPU count missing"
    DATE = "unreadable date"
    TEXT = "text a workbook cannot keep"
    PLACEHOLDER = "placeholder, not a price"
    UNIT = "unit unclear, perhaps per instance"
    UNIT_SWITCH = "unit switched inside a series"
    PREEMPTIBLE = "preemptible price listed as on-demand"
    TIERS = "two tiers under one name"
    HOST = "host billed apart"
    AMBIGUOUS = "name of several parts"
    UNMOVED = "list price that never moves"
    ESTIMATE = "estimate carried as a fact"
    FUTURE = "date in the future"
    OLD = "older than 60 days"
    DUPLICATE = "duplicate row"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found in a row, numbered as in the file; a grave one means that the row cannot be taken at all."""

    row: int
    rule: Rule
    says: str
    grave: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a table: sound prices, suspect ones with their row, and everything found."""

    prices: tuple[Price, ...]
    suspect: tuple[tuple[int, Price], ...]
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """How far an import is; what came of it stands in the last step."""

    done: int
    of: int
    imported: Imported | None = None
