"""Cash by quarter, half-year or year: as many columns as can be read beside each other."""

from __future__ import annotations

from core.paper import Table
from core.results import Results
from core.units import MINUS

LINES = (
    ("opening", "Opening cash"),
    ("funded", "Funding"),
    ("machines_paid", "Machines"),
    ("team_paid", "Team"),
    ("other", "Other spending"),
    ("cash", "Closing cash"),
)
MOST_COLUMNS = 12
LENGTHS = ((3, "Quarter"), (6, "Half-year"), (12, "Year"))
MILLION = 1e6
Span = tuple[int, int]


def spans(last: int, length: int) -> tuple[Span, ...]:
    """First and last month of each period of so many months; month 0 belongs to the first."""
    return tuple((first + (first > 0), min(first + length, last)) for first in range(0, last, length))


def over(key: str, values: list[float], span: Span) -> float:
    """What a line of cash comes to over a period: balances at its ends, all else added."""
    first, last = span
    if key == "opening":
        return values[first]
    return values[last] if key == "cash" else sum(values[first : last + 1])


def cash(results: Results) -> tuple[str, Table]:
    """What a period is, and the cash lines by period in million dollars."""
    last = results.never - 1
    length, name = next((each for each in LENGTHS if last <= each[0] * MOST_COLUMNS), LENGTHS[-1])
    columns = spans(last, length)
    heads = (f"{name} to month", *(f"{end}" for _, end in columns))
    rows = tuple((label, *(millions(over(key, results.months(key), span)) for span in columns)) for key, label in LINES)
    return name.lower(), Table(heads, rows, strong=frozenset({len(rows) - 1}), even=True)


def millions(amount: float) -> str:
    """An amount in million dollars with two decimals; a dash for nothing."""
    text = f"{abs(amount) / MILLION:,.2f}"
    if not any(digit in text for digit in "123456789"):
        return "–"
    return f"{MINUS}{text}" if amount < 0 else text
