"""Plan against actual: by line, by month, to date, and what the end would be if the rest goes as planned."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from core.formula import rounded
from core.inputs.actuals import LINES, SPENT, Actual, month_words
from core.results import Results

OVER, UNDER, ON, NOT_PLANNED = STATES = ("over plan", "under plan", "on plan", "not planned")
TOLERANCE = 0.01  # of the plan: so near counts as on it
TOTAL = "Total"
THOUSAND = 1000.0
ABOUT = 1.5  # times: how near a thousandfold must be to be told


@dataclass(frozen=True, slots=True)
class Compared:
    """One line, or all of them: plan and actual of each month of the plan, from month 0 on; 1 where a month is known.

    What is not `known` yet has no actual; sums to date go over the months that are.
    """

    key: str
    label: str
    plan: tuple[float, ...]
    actual: tuple[float, ...]
    known: tuple[float, ...]
    cents: float

    @property
    def planned(self) -> float:
        """The plan of the months to date, in $."""
        return sum(plan * known for plan, known in zip(self.plan, self.known, strict=True)) + 0.0

    @property
    def spent(self) -> float:
        """What was spent to date, in $."""
        return sum(self.actual) + 0.0

    @property
    def differences(self) -> tuple[float, ...]:
        """Actual less plan by month, in $; 0 where a month is not known."""
        months = zip(self.plan, self.actual, self.known, strict=True)
        return tuple((actual - plan) * known for plan, actual, known in months)

    @property
    def so_far(self) -> tuple[float, ...]:
        """The differences added up to each month, in $."""
        return tuple(accumulate(self.differences))

    @property
    def difference(self) -> float:
        """Actual less plan to date, in $."""
        return self.spent - self.planned

    @property
    def share(self) -> float:
        """The difference over the plan to date; 0 where nothing was planned."""
        return self.difference / self.planned if self.planned else 0.0

    @property
    def state(self) -> str:
        """One of `STATES`, to date."""
        return state(self.planned, self.spent, self.cents)

    def state_in(self, month: int) -> str:
        """One of `STATES` of one month; empty where it is not known."""
        return state(self.plan[month], self.actual[month], self.cents) if self.known[month] else ""

    @property
    def whole(self) -> float:
        """The plan over all months, in $."""
        return sum(self.plan) + 0.0

    @property
    def rest(self) -> float:
        """The plan of the months that are not known, in $."""
        return self.whole - self.planned

    @property
    def forecast(self) -> float:
        """What was spent to date and the plan of the rest, in $."""
        return self.spent + self.rest


@dataclass(frozen=True)  # without slots, which leave no room for what is found out once and kept
class Variance:
    """What was spent against what follows from a plan, in its active scenario and chosen case."""

    results: Results

    @cached_property
    def by_month(self) -> dict[int, list[Actual]]:
        """The amounts within the plan's months, by the number of the month."""
        start = self.results.calendar(0)
        found: dict[int, list[Actual]] = defaultdict(list)
        for each in self.results.plan.actuals:
            number = (each.month.year - start.year) * 12 + each.month.month - start.month
            if 0 <= number < self.results.never:
                found[number].append(each)
        return found

    @property
    def months(self) -> tuple[int, ...]:
        """The months of the plan for which something is known, in order."""
        return tuple(sorted(self.by_month))

    @cached_property
    def outside(self) -> tuple[Actual, ...]:
        """The amounts in months the plan does not have."""
        inside = {id(each) for some in self.by_month.values() for each in some}
        return tuple(each for each in self.results.plan.actuals if id(each) not in inside)

    @cached_property
    def lines(self) -> tuple[Compared, ...]:
        """Each line of cost."""
        sums: dict[str, list[float]] = {label: [0.0] * self.results.never for _, label in LINES}
        for month, some in self.by_month.items():
            for each in some:
                sums[each.line][month] += each.amount
        return tuple(self._compared(key, label, sums[label]) for key, label in LINES)

    @cached_property
    def total(self) -> Compared:
        """All lines together."""
        actual = [sum(of_month) + 0.0 for of_month in zip(*(each.actual for each in self.lines), strict=True)]
        return self._compared(SPENT, TOTAL, actual)

    @property
    def all(self) -> tuple[Compared, ...]:
        """The lines, and all of them together."""
        return (*self.lines, self.total)

    @property
    def gaps(self) -> tuple[int, ...]:
        """Months before the last known one for which nothing is known: their plan stands in the forecast."""
        return tuple(month for month in range(self.months[0], self.months[-1]) if month not in self.by_month)

    def _compared(self, key: str, label: str, actual: list[float]) -> Compared:
        known = tuple(float(month in self.by_month) for month in range(self.results.never))
        cents = self.results.inputs.constants.cents
        return Compared(key, label, tuple(self.results.months(key)), tuple(actual), known, cents)


def state(planned: float, spent: float, cents: float) -> str:
    """How what was spent stands to what was planned: one of `STATES`. `cents` are decimals of money."""
    if not planned:
        return NOT_PLANNED if spent else ON
    difference = spent - planned
    if rounded(abs(difference) - TOLERANCE * abs(planned), cents) <= 0:
        return ON
    return OVER if difference > 0 else UNDER


def outside_words(found: Variance) -> str:
    """What lies in months the plan does not have, in a sentence; empty where nothing does."""
    if not found.outside:
        return ""
    first, last = (end(each.month for each in found.outside) for end in (min, max))
    span = month_words(first) if first == last else f"{month_words(first)} to {month_words(last)}"
    results = found.results
    count = len(found.outside)
    return (
        f"{count:,} amount{'s' * (count != 1)} of {span} {'are' if count != 1 else 'is'} not counted: the plan has the "
        f"months {month_words(results.calendar(0))} to {month_words(results.calendar(results.never - 1))}."
    )


def size_words(found: Variance) -> str:
    """A doubt that amounts are in another unit, in a sentence; empty where they have the size of the plan."""
    planned, spent = abs(found.total.planned), abs(found.total.spent)
    if not planned or not spent:
        return ""
    for ratio, words in ((spent / planned, "a thousand times"), (planned / spent, "about a thousandth of")):
        if THOUSAND / ABOUT <= ratio <= THOUSAND * ABOUT:
            return f"What was spent is {words} the plan; look whether the list counts in dollars."
    return ""
