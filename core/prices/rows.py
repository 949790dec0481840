"""One row of a price list: a price, or the reasons why it is none; and the doubts that need no other row."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core.inputs.prices import Price
from core.issues import Invalid
from core.keys import input_kind
from core.number import fifteen
from core.prices import cells
from core.prices.catalogue import OLD_DAYS, is_old
from core.prices.cells import Customs, quoted
from core.prices.dirt import Dirt, Found, Rule
from core.prices.table import FIELDS, PER_INSTANCE, Mapping, Table, plain

HIGHEST = 1000.0  # $ an hour, the bound of a price
FLOOR = 0.02  # $ an hour; what costs no more is no offer
FORMS = re.compile(r"SXM|PCI-?E|NVL|HGX|DGX", re.IGNORECASE)
H100 = re.compile(r"(?<![A-Z])H100(?![0-9])", re.IGNORECASE)
A100 = re.compile(r"(?<![A-Z])A100(?![0-9])", re.IGNORECASE)
SIZES = re.compile(r"(?:40|80) ?G", re.IGNORECASE)
P5 = re.compile(r"p5(en|e)?(\.[0-9]*xlarge)?(?![a-z0-9.])", re.IGNORECASE)
GUESSED = re.compile(r"(?<![a-z])(?:estimat[a-z]*|derived|ratio)(?![a-z])", re.IGNORECASE)
NO_HOST = re.compile(
    r"(?<![a-z])(?:(?:without|excl[a-z.]*|no|minus) (?:the )?host|host (?:billed |charged )?(?:apart|separate|extra)|"
    r"(?:accelerator|gpu)s?[ -]only)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Reader:
    """Reads the rows of one table in one mapping."""

    table: Table
    mapping: Mapping
    today: date
    _customs: Customs = field(init=False)
    _currency: str = field(init=False)
    _kept: set[str] = field(default_factory=set)  # texts that were looked through

    def __post_init__(self) -> None:
        """Look through the columns of prices and days first."""
        rows, price = self.table.rows, self.mapping.column("price")
        self._customs = cells.customs(
            (self._raw("price", row) for row in rows), (self._raw("date", row) for row in rows)
        )
        found = cells.FOREIGN.search(plain(self.table.columns[price])) if price >= 0 else None
        self._currency = found[0].upper() if found else ""

    def read(self, number: int, row: tuple[object, ...]) -> tuple[Price | None, list[Found]]:
        """The price in a row, if there is one, and what was found in it."""
        values: dict[str, Any] = {}
        found: list[Found] = []
        for name in FIELDS:
            try:
                values[name] = self._value(name, row, values.get("gpus"))
            except Dirt as dirt:
                found.append(Found(number, dirt.rule, f"{dirt}.", grave=True))
        if found:
            return None, found
        price = Price(**values)
        _, comma = cells.figure(self._raw("price", row), self._customs)
        doubts = ((Rule.DECIMALS, comma), *((rule, doubt(price, self.today)) for rule, doubt in DOUBTS))
        return price, [Found(number, rule, f"{says}.") for rule, says in doubts if says]

    def _raw(self, name: str, row: tuple[object, ...]) -> object:
        """What a row says of an attribute; what was said of all rows where it says nothing."""
        place, constant = self.mapping.column(name), self.mapping.constants[FIELDS.index(name)]
        raw = row[place] if 0 <= place < len(row) else None
        return constant if constant and not cells.words(raw) else raw

    def _value(self, name: str, row: tuple[object, ...], gpus: float | None) -> object:
        raw = self._raw(name, row)
        match name:
            case "gpus":
                return cells.count(raw)
            case "price":
                return self._price(raw, gpus)
            case "date":
                return cells.day(raw, self._customs)
            case _:
                return self._text(name, cells.words(raw))

    def _text(self, name: str, line: str) -> str:
        if name == "accelerator" and not line:
            raise Dirt(Rule.NO_ACCELERATOR, "The accelerator is missing; write which part it is, like H100-80GB-SXM")
        if line not in self._kept:
            try:
                input_kind(Price, name).check(line)
            except Invalid as refused:
                raise Dirt(Rule.TEXT, str(refused)) from None
            self._kept.add(line)
        return line

    def _price(self, raw: object, gpus: float | None) -> float:
        """What one accelerator costs; a count that could not be read is told already."""
        if self._currency:
            raise Dirt(Rule.CURRENCY, f"The column is in {self._currency}; turn it into US dollars of its day")
        value, _ = cells.figure(raw, self._customs)
        if value < 0:
            raise Dirt(Rule.NEGATIVE, f"{quoted(cells.words(raw))} is below zero; a price is what one hour costs")
        if self.mapping.unit == PER_INSTANCE and gpus is not None:
            if not gpus:
                raise Dirt(
                    Rule.NO_COUNT, "The price is per instance, but the number of its GPUs is missing; fill it in"
                )
            value = fifteen(value / gpus)
        if value > HIGHEST:
            raise Dirt(Rule.UNIT, f"{value:,.2f} $ is no price of one GPU for an hour; is it per instance, or a month?")
        return value


def _future(price: Price, today: date) -> str:
    late = price.date > today.isoformat()
    return f"{price.date} lies after today, {today.isoformat()}; write the day it was seen" if late else ""


def _old(price: Price, today: date) -> str:
    if not is_old(price, today):
        return ""
    return (
        f"It was seen on {price.date}, more than {OLD_DAYS} days ago"
        if price.date
        else "The day it was seen is missing"
    )


def _floor(price: Price, _: date) -> str:
    low = price.price <= FLOOR
    return f"{price.price:g} $ stands where there is no offer, or is the lowest bid" if low else ""


def _guessed(price: Price, _: date) -> str:
    found = next(filter(None, map(GUESSED.search, (price.source, price.term, price.confidence))), None)
    return f"The word {quoted(found[0])} says that it was worked out and not offered" if found else ""


def _host(price: Price, _: date) -> str:
    found = NO_HOST.search(price.instance) or NO_HOST.search(price.source)
    return f"By the words {quoted(found[0])} the machine around the accelerator is charged apart" if found else ""


def _ambiguous(price: Price, _: date) -> str:
    """Which parts one name may mean, and what would tell them apart."""
    named = f"{price.accelerator} {price.instance}"
    if H100.search(price.accelerator) and not FORMS.search(named):
        return "An H100 is an SXM, PCIe or NVL part, whose prices differ; say which"
    if A100.search(price.accelerator) and not SIZES.search(named):
        return "An A100 has 40 or 80 GB, and prices differ; say which"
    machine = P5.match(price.instance)
    part = "H200" if machine and machine[1] else "H100"
    if machine is None or (machine[2] and part in price.accelerator.upper()):
        return ""
    return "AWS p5 machines hold H100, p5e and p5en machines H200; say which machine this is"


DOUBTS: tuple[tuple[Rule, Callable[[Price, date], str]], ...] = (
    (Rule.FUTURE, _future),
    (Rule.OLD, _old),
    (Rule.PLACEHOLDER, _floor),
    (Rule.ESTIMATE, _guessed),
    (Rule.HOST, _host),
    (Rule.AMBIGUOUS, _ambiguous),
)
