"""Lists beside the plan read back from a workbook, prices to actuals, and what of them could not be taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from openpyxl.cell.cell import Cell

from core.inputs.actuals import MOST_ACTUALS, Actual, month_in_cell
from core.inputs.decisions import MOST_DECISIONS, Decision
from core.inputs.prices import MOST_ORIGINS, MOST_PRICES, Origin, Price, day_in_cell
from core.inputs.remarks import MOST_REMARKS, Remark
from core.issues import Invalid, Issue
from core.keys import input_kind, is_list, place_of
from core.plan import Plan
from core.remarks import of
from core.schema import inputs_of
from core.workbook.cells import Book, address
from core.workbook.inputs_sheet import head_of
from core.workbook.prices_sheets import DAY, GRADE, HIGH, KEY, LOW, SOURCE, VALUE
from core.workbook.remarks_sheet import COLUMNS as REMARK_COLUMNS

MOST_TOLD = 20  # rows of a list that are told one by one
NEEDED = ("accelerator", "price")
ORIGIN_NEEDS = ("key", "value", "source")
ORIGIN_COLUMNS = (
    *(
        ("key", KEY),
        ("value", VALUE),
        ("source", SOURCE),
        ("date", DAY),
        ("grade", GRADE),
        ("low", LOW),
        ("high", HIGH),
    ),
)
Row = dict[str, Any]  # cells by the attribute or head they stand under


def with_lists(book: Book, plan: Plan, issues: list[Issue]) -> Plan:
    """The plan with its prices, origins, remarks, decisions and actuals; what could not be taken joins the issues."""
    prices, origins = _List(book, "list_prices", "Prices", issues), _List(book, "list_origins", "Origins", issues)
    log = _List(book, "list_decisions", "Decisions", issues)
    decided = _decisions(log) if book.named(log.name) is not None else ()  # older files have none
    spent = _List(book, "list_actuals", "Actuals", issues)
    actuals = _actuals(spent) if book.named(spent.name) is not None else ()  # the same
    noted = _List(book, "list_remarks", "Remarks", issues)
    remarks = _remarks(noted, plan) if book.named(noted.name) is not None else ()  # the same
    plan = replace(plan, prices=_prices(prices), origins=_origins(origins, plan), decisions=decided, actuals=actuals)
    return replace(plan, remarks=remarks)


@dataclass(slots=True)
class _List:
    """One list of a workbook, found by its name."""

    book: Book
    name: str
    title: str
    issues: list[Issue]
    told: int = 0

    def rows(self, heads: dict[str, str], needed: tuple[str, ...], most: int) -> Iterator[Row]:
        """The filled rows below the heads, each as its cells by attribute."""
        head = self.book.named(self.name)
        if head is None:
            self.issues.append(
                Issue(self.name, f"The list “{self.title}” is missing in the file; it is taken as empty.")
            )
            return
        columns = self._columns(head, heads)
        if not all(name in columns for name in needed):
            self._tell(head, f"Without these columns nothing of “{self.title}” is taken.", grave=True)
            return
        sheet, count = self.book.formulas[head.parent.title], 0
        for number in sorted({cell.row for cell in self.book.filled_from(head)} - {head.row}):
            row = {name: sheet.cell(number, head.column + place) for name, place in columns.items()}
            if all(cell.value is None for cell in row.values()):
                continue  # notes beside the list
            count += 1
            if count > most:
                self._tell(head, f"“{self.title}” has more than {most:,} rows; the rest is left out.", grave=True)
                break
            yield row
        if self.told > MOST_TOLD:
            self._tell(head, f"{self.told - MOST_TOLD:,} more rows could not be taken.", grave=True)

    def left_out(self, cell: Any, says: str, *, grave: bool = True) -> None:
        """Say of a row why it is not taken; of many such rows only the first are told one by one."""
        self.told += 1
        if self.told <= MOST_TOLD:
            self._tell(cell, says, grave=grave)

    def _tell(self, cell: Any, says: str, *, grave: bool = False) -> None:
        self.issues.append(Issue(address(cell), says, grave))

    def _columns(self, head: Cell, heads: dict[str, str]) -> dict[str, int]:
        """How far right of the first head each attribute's column stands; missing ones are told."""
        titles = [str(self.book.beside(head, 0, place).value or "").strip() for place in range(len(heads) + 20)]
        for title in heads.values():
            if title not in titles:
                self._tell(head, f"The column “{title}” is missing.")
        return {name: titles.index(title) for name, title in heads.items() if title in titles}


def _prices(listed: _List) -> tuple[Price, ...]:
    """The prices whose every cell can be taken."""
    heads = {given.name: head_of(given) for given in inputs_of(Price)}
    prices = []
    for row in listed.rows(heads, NEEDED, MOST_PRICES):
        values: Row = {}
        for name, cell in row.items():
            try:
                values[name] = _value(Price, name, listed.book.value(cell))
            except Invalid as refused:
                listed.left_out(cell, f"{refused}. This price is left out.")
                break
        else:
            prices.append(Price(**values))
    return tuple(prices)


def _decisions(listed: _List) -> tuple[Decision, ...]:
    """The decisions; a cell that cannot be taken leaves its default."""
    heads = {given.name: head_of(given) for given in inputs_of(Decision)}
    found = []
    for row in listed.rows(heads, ("question",), MOST_DECISIONS):
        values: Row = {}
        for name, cell in row.items():
            try:
                values[name] = input_kind(Decision, name).from_cell(listed.book.value(cell))
            except Invalid as refused:
                listed.left_out(cell, f"{refused}. Its default is used instead.")
        found.append(Decision(**values))
    return tuple(found)


def _actuals(listed: _List) -> tuple[Actual, ...]:
    """The amounts whose every cell can be taken."""
    heads = {given.name: head_of(given) for given in inputs_of(Actual)}
    found = []
    for row in listed.rows(heads, ("month", "line", "amount"), MOST_ACTUALS):
        values: Row = {}
        for name, cell in row.items():
            try:
                values[name] = _value(Actual, name, listed.book.value(cell))
            except Invalid as refused:
                listed.left_out(cell, f"{refused}. This amount is left out.")
                break
        else:
            found.append(Actual(**values))
    return tuple(found)


def _origins(listed: _List, plan: Plan) -> tuple[Origin, ...]:
    """The origins of inputs; those of inputs that have not the value they had say nothing any more."""
    kept: dict[str, Origin] = {}
    for row in listed.rows(dict(ORIGIN_COLUMNS), ORIGIN_NEEDS, MOST_ORIGINS):
        raw = {name: listed.book.value(cell) for name, cell in row.items()}
        try:
            place = place_of(str(raw["key"]))
            stands = plan.get(place.key) == place.kind.from_cell(raw["value"])
            told = {name: _value(Origin, name, raw.get(name)) for name in ("source", "date", "grade", "low", "high")}
        except Invalid as refused:
            listed.left_out(row["key"], f"{refused}. This origin is left out.")
            continue
        origin = Origin(place.key, **told)
        kept[place.key] = origin if stands else Origin(place.key)
        if origin.is_told and not stands:
            says = f"{place.kind.label} is not what came from “{told['source'][:60]}”; that origin is forgotten."
            listed.left_out(row["key"], says, grave=False)
    return tuple(kept[key] for key in sorted(kept))


def _remarks(listed: _List, plan: Plan) -> tuple[Remark, ...]:
    """The remarks of inputs and lists that are there."""
    kept: dict[str, Remark] = {}
    for row in listed.rows(dict(REMARK_COLUMNS), ("key",), MOST_REMARKS):
        raw = {name: listed.book.value(cell) for name, cell in row.items()}
        try:
            key = of(plan, str(raw.pop("key"))).key
            if not is_list(key):
                plan.get(key)
            told = {name: _value(Remark, name, value) for name, value in raw.items()}
        except Invalid as refused:
            listed.left_out(row["key"], f"{refused}. This remark is left out.")
            continue
        kept[key] = Remark(key, **told)
    return tuple(kept[key] for key in sorted(kept))


@lru_cache(maxsize=20_000, typed=True)
def _value(holder: type, name: str, raw: object) -> Any:
    """What a cell says of an attribute.

    Raises:
        Invalid: nothing it may say.
    """
    if name == "date":
        return day_in_cell(raw)
    if holder is Actual and name == "month":
        return month_in_cell(raw)
    if name in {"gpus", "low", "high", "is_sample"} and raw is None:
        return 0.0
    return input_kind(holder, name).from_cell(raw)
