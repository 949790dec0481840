"""What the columns of a brought list of spend mean: an amount a row, or a line a row and a month a column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from core.actuals.lines import is_total, line_of
from core.actuals.money import DOLLARS, MILLIONS, THOUSANDS, is_blank
from core.actuals.months import customs, month_of_head
from core.issues import Invalid
from core.prices.cells import FOREIGN, Customs, quoted
from core.prices.table import Table, plain

FIELDS = MONTH, LINE, AMOUNT, CURRENCY, NOTE = ("month", "line", "amount", "currency", "note")
AMOUNT_WORDS = "Amount"
FIELD_WORDS = ("Month", "Line", AMOUNT_WORDS, "Currency", "Note")
FORMS = LONG, WIDE = ("an amount a row", "a month a column")
# The words of usual heads, the surest first; a head is taken once, in the order of these lines.
HEADS = (
    (MONTH, ("month", "period", "posting month", "accounting period", "fiscal period", "date", "posting date",
             "invoice date", "booking date", "transaction date", "day", "month end", "period end")),
    (LINE, ("line", "cost line", "category", "cost category", "account", "account name", "cost type", "cost element",
            "gl account", "ledger account", "type", "item", "expense", "expense category", "class", "description")),
    (AMOUNT, ("amount", "actual", "actuals", "actual spend", "spend", "spent", "cost", "costs", "net amount", "value",
              "debit", "expense amount", "total", "sum", "usd", "net")),
    (CURRENCY, ("currency", "ccy", "curr", "currency code")),
    (NOTE, ("note", "notes", "memo", "comment", "remark", "remarks", "description", "text", "vendor", "supplier",
            "reference", "details")),
)  # fmt: skip
THOUSAND_WORDS = frozenset({"k", "000", "000s", "thousand", "thousands", "kusd", "usdk", "tusd"})
MILLION_WORDS = frozenset({"m", "mn", "million", "millions", "musd", "usdm"})
SCALED = re.compile(r"(?<![a-z])[kmt]\$", re.IGNORECASE)  # k$ is no currency
LOOKED_AT = 200  # rows, to find the column that names lines


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a list means: its form, which column holds what (-1 where none does), its unit, and the names of its lines.

    `lines` are pairs of a name in the list and the line of the plan it means; an empty one leaves the name out.
    """

    columns: tuple[int, ...] = (-1,) * len(FIELDS)
    form: str = LONG
    unit: str = DOLLARS
    lines: tuple[tuple[str, str], ...] = ()

    def column(self, field: str) -> int:
        """The column of a field; -1 where there is none, and where the form of the list has no use for it."""
        if self.form == WIDE and field in {MONTH, AMOUNT}:
            return -1
        return self.columns[FIELDS.index(field)]

    def stated(self, name: str) -> str | None:
        """The line somebody said a name means, an empty one to leave it out; nothing where nobody did."""
        return dict(self.lines).get(plain(name))


def guess(table: Table) -> Mapping:
    """What a list means by its heads, and by what stands below them."""
    heads = [plain(head) for head in table.columns]
    across = month_columns(table)
    places = dict.fromkeys(FIELDS, -1)
    for field, words in HEADS:
        taken = {*places.values(), *across}
        free = [heads.index(word) for word in words if word in heads and heads.index(word) not in taken]
        free += [
            place for word in words for place, head in enumerate(heads)
            if place not in taken and (head.startswith(f"{word} ") or head.endswith(f" {word}"))
        ]  # fmt: skip
        places[field] = free[0] if free else -1
    named = _naming_lines(table, {*across, places[MONTH], places[AMOUNT]})
    if named >= 0:
        places[LINE] = named
        places[NOTE] = -1 if places[NOTE] == named else places[NOTE]
    form = LONG if not across or (places[MONTH] >= 0 and len(across) == 1) else WIDE
    said = [heads[places[AMOUNT]]] if places[AMOUNT] >= 0 else []
    said += [plain(table.name), *(head for place, head in enumerate(heads) if place not in across)] if across else []
    return Mapping(
        tuple(places[field] for field in FIELDS), form, _unit({word for each in said for word in each.split()})
    )


def _unit(said: set[str]) -> str:
    """What amounts are counted in, by the words of heads."""
    return THOUSANDS if said & THOUSAND_WORDS else MILLIONS if said & MILLION_WORDS else DOLLARS


def month_columns(table: Table) -> dict[int, date]:
    """The columns whose heads name a month, with it."""
    known = customs(table.columns)
    found = ((place, month_of_head(head, known)) for place, head in enumerate(table.columns))
    return {place: month for place, month in found if month is not None}


def _naming_lines(table: Table, others: set[int]) -> int:
    """The column in which most names are those of lines; -1 where none has any."""
    counts = {
        place: sum(bool(line_of(str(row[place]))) for row in table.rows[:LOOKED_AT] if row[place] is not None)
        for place in range(len(table.columns))
        if place not in others
    }
    best = max(counts, key=lambda place: counts[place], default=-1)
    return best if best >= 0 and counts[best] else -1


def gap(table: Table, mapping: Mapping) -> str:
    """What no list can do without and nothing says, in a sentence; else empty."""
    if mapping.column(LINE) < 0:
        return "Say which column names the line of cost."
    if mapping.form == WIDE:
        return "" if month_columns(table) else "No head is a month; write them like 2027-03, or choose an amount a row."
    if mapping.column(MONTH) < 0:
        return "Say which column holds the month."
    return "" if mapping.column(AMOUNT) >= 0 else "Say which column holds the amount."


def refuse_gaps(table: Table, mapping: Mapping) -> None:
    """Refuse a list that cannot be read at all.

    Raises:
        Invalid: a column is missing, two hold the same month, or amounts are in another currency by their head.
    """
    if missing := gap(table, mapping):
        raise Invalid(missing)
    heads = [table.columns[mapping.column(AMOUNT)]] if mapping.form == LONG else []
    for head in heads:
        if sign := FOREIGN.search(SCALED.sub("$", head)):
            raise Invalid(f"{quoted(head)} is in {sign[0].upper()}; plans count in US dollars, so write it in these.")
    if mapping.form == WIDE:
        found = list(month_columns(table).values())
        twice = next((month for month in found if found.count(month) > 1), None)
        if twice is not None:
            raise Invalid(f"Two columns are of {twice:%Y-%m}; leave in the one with what was spent.")


def names(table: Table, mapping: Mapping) -> tuple[str, ...]:
    """The different names in the column of lines, in order; those of sums are left out."""
    place = mapping.column(LINE)
    if place < 0:
        return ()
    found: dict[str, str] = {}
    for row in table.rows:
        name = "" if is_blank(row[place]) else " ".join(str(row[place]).split())
        if name and not is_total(name):
            found.setdefault(plain(name), name)
    return tuple(found.values())


def unread(table: Table, mapping: Mapping) -> tuple[str, ...]:
    """The heads of columns that hold something and are not read."""
    read = {mapping.column(field) for field in FIELDS} | set(month_columns(table) if mapping.form == WIDE else ())
    filled = (place for place in range(len(table.columns)) if any(not is_blank(row[place]) for row in table.rows))
    return tuple(table.columns[place] for place in filled if place not in read)


def column_customs(table: Table, mapping: Mapping) -> Customs:
    """What the months and the amounts of a list prove about how they are written."""
    if mapping.form == WIDE:
        figures = [row[place] for row in table.rows for place in month_columns(table)]
        return customs(table.columns, figures)
    month, amount = mapping.column(MONTH), mapping.column(AMOUNT)
    return customs([row[month] for row in table.rows], [row[amount] for row in table.rows])
