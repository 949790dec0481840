"""A table somebody brings as prices: what is sound, what is suspect, and every kind of dirt by its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.inputs.prices import Price
from core.issues import Invalid
from core.prices.dirt import Found, Rule
from core.prices.rows import Reader
from core.prices.series import RULES, Entry, part_of, twice
from core.prices.table import FIELDS, PER_GPU, PER_INSTANCE, UNITS, Mapping, Table, guess

__all__ = [
    "FIELDS",
    "PER_GPU",
    "PER_INSTANCE",
    "UNITS",
    "Found",
    "Imported",
    "Mapping",
    "Rule",
    "Step",
    "Table",
    "guess",
    "steps",
]

STRIDE = 250  # rows between two steps


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


def steps(table: Table, mapping: Mapping, known: tuple[Price, ...], today: date) -> Iterator[Step]:
    """Read a table row by row, then look at its prices together and beside those that are known.

    Raises:
        Invalid: no column holds the price, or nothing says what the accelerator is (at the first step).
    """
    _refuse_gaps(mapping)
    reader, of = Reader(table, mapping, today), len(table.rows) + len(RULES) + 1
    fresh: list[Entry] = []
    found: list[Found] = []
    for done, row in enumerate(table.rows):
        if done % STRIDE == 0:
            yield Step(done, of)
        if any(cell is not None and cell != "" for cell in row):
            price, dirt = reader.read(table.first + done, row)
            found += dirt
            fresh += [] if price is None else [Entry(table.first + done, price, part_of(price.accelerator))]
    entries = [*(Entry(0, price, part_of(price.accelerator)) for price in known), *fresh]
    for done, more in enumerate(_together(entries, found), len(table.rows)):
        found += more
        yield Step(done, of)
    yield Step(of, of, _imported(fresh, found))


def _refuse_gaps(mapping: Mapping) -> None:
    """Without a price or a part there is nothing to read."""
    if mapping.column("price") < 0 and not mapping.constants[FIELDS.index("price")]:
        raise Invalid("No column is named as the price; say which one holds it")
    if mapping.column("accelerator") < 0 and not mapping.constants[FIELDS.index("accelerator")]:
        raise Invalid("No column is named as the accelerator; say which one holds it, or what all rows are prices of")


def _together(entries: list[Entry], found: list[Found]) -> Iterator[list[Found]]:
    """What each rule finds between prices; those whose size is in doubt no longer count for the rules after it."""
    yield [each for each in twice(entries) if each.row]
    off = {each.row for each in found if each.rule in {Rule.PLACEHOLDER, Rule.HOST}}
    for rule in RULES:
        more = [each for each in rule([entry for entry in entries if entry.row not in off]) if each.row]
        off |= {each.row for each in more}
        yield more


def _imported(fresh: list[Entry], found: list[Found]) -> Imported:
    doubted = {each.row for each in found}
    return Imported(
        prices=tuple(entry.price for entry in fresh if entry.row not in doubted),
        suspect=tuple((entry.row, entry.price) for entry in fresh if entry.row in doubted),
        found=tuple(sorted(found, key=lambda each: (each.row, not each.grave))),
    )
