"""The monthly sheet: twelve months a page across a landscape sheet, with the year behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.paper import Block, Heading, Paper, Paragraph, Table
from core.papers.subject import Subject
from core.periods import over, spans
from core.results import Results
from core.uncertainty.measures import cash_out_by
from core.units import FTE, GPU_HOUR, NODE, PERCENT, PERSON_MONTH, USD, Unit

TITLE = "Monthly sheet"
YEAR, QUARTER = 12, 3
MONEY = (
    ("opening", "Opening cash"),
    ("funded", "Funding"),
    ("machines_paid", "Machines"),
    ("payroll", "Payroll"),
    ("vendors", "Vendors"),
    ("replacing", "Replacing people"),
    ("other", "Other spending"),
    ("spent", "Spent"),
    ("cash", "Closing cash"),
)
SUMS = frozenset({"spent", "cash"})
FLOWS = (
    ("useful", "Useful GPU-hours", replace(GPU_HOUR, decimals=0)),
    ("paid", "Paid GPU-hours", replace(GPU_HOUR, decimals=0)),
)
STATES = (
    ("headcount", "Headcount, FTE", replace(FTE, decimals=1)),
    ("nodes", "Nodes to look after", replace(NODE, decimals=1)),
    ("prepare_left", "Work before the run left, person-months", replace(PERSON_MONTH, decimals=1)),
    ("run_share", "Share of the run done", replace(PERCENT, decimals=0)),
)
UNITS = (
    (1e6, replace(USD, decimals=0), "$"),
    (1e9, replace(USD, power=3, decimals=0), "thousand $"),
    (float("inf"), replace(USD, power=6, decimals=1), "million $"),
)  # up to which largest amount; with more digits twelve months do not fit beside each other


def months(subject: Subject) -> Paper:
    """The monthly sheet."""
    return subject.paper(TITLE, _blocks(subject), landscape=True)


def _blocks(subject: Subject) -> Iterator[Block]:
    results = subject.results
    largest = max(abs(value) for key, _ in MONEY for value in results.months(key))
    _, unit, name = next(each for each in UNITS if largest < each[0])
    for number, span in enumerate(spans(results.never - 1, YEAR), 1):
        first, last = (results.calendar(month) for month in (max(span[0], 1), span[1]))
        yield Heading(f"Year {number}: {first:%B %Y} to {last:%B %Y}", level=1, fresh=number > 1)
        yield Paragraph(
            f"In {name}, rounded; costs are positive. Balances of a year are those at its ends.", muted=True
        )
        yield _money(results, span, number, unit)
        yield Heading("People and machines", level=3)
        yield _work(subject, span, number)


def _heads(results: Results, span: tuple[int, int], number: int) -> tuple[str, ...]:
    """The months by the calendar; month 0 is the start."""
    months_ = (f"{results.calendar(month):%b %y}\n{month}" if month else "Start" for month in _of(span))
    return ("Month", *months_, f"Year {number}")


def _of(span: tuple[int, int]) -> range:
    return range(span[0], span[1] + 1)


def _ruled(span: tuple[int, int]) -> frozenset[int]:
    """The columns that begin a quarter, and that of the year."""
    quarters = (place for place, month in enumerate(_of(span), 1) if month % QUARTER == 1)
    return frozenset((*quarters, span[1] - span[0] + 2))


def _money(results: Results, span: tuple[int, int], number: int, unit: Unit) -> Table:
    rows = []
    for key, label in MONEY:
        values = results.months(key)
        cells = (*(values[month] for month in _of(span)), over(key, values, span))
        rows.append((label, *map(unit.plain, cells)))
    strong = frozenset(place for place, (key, _) in enumerate(MONEY) if key in SUMS)
    return Table(_heads(results, span, number), tuple(rows), strong=strong, ruled=_ruled(span), even=True)


def _work(subject: Subject, span: tuple[int, int], number: int) -> Table:
    """What people and machines do meanwhile, and the chance that cash is gone where worlds are drawn."""
    results = subject.results
    rows = [
        (label, *(_plain(unit, results.months(key)[month]) for month in _of(span)), _sum(results, key, unit, span))
        for key, label, unit in FLOWS
    ]
    rows += [
        (label, *(_plain(unit, results.months(key)[month]) for month in _of(span)), "") for key, label, unit in STATES
    ]
    gone = _gone(subject)
    if gone:
        rows.append(("Chance that cash has run out", *(f"{gone[month]:.0%}" for month in _of(span)), ""))
    return Table(_heads(results, span, number), tuple(rows), ruled=_ruled(span), even=True)


def _plain(unit: Unit, value: float) -> str:
    text = unit.plain(value)
    if not any(digit in text for digit in "123456789"):
        return "–"
    return f"{text}%" if unit.symbol == PERCENT.symbol else text


def _sum(results: Results, key: str, unit: Unit, span: tuple[int, int]) -> str:
    return _plain(unit, sum(results.months(key)[month] for month in _of(span)))


def _gone(subject: Subject) -> Sequence[float]:
    """The chance that cash has run out by each month; nothing where no worlds are drawn."""
    if subject.drawn is None:
        return ()
    worlds = subject.drawn.worlds
    return tuple(map(float, cash_out_by(worlds, worlds.chosen)))
