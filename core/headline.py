"""The headline figures in words: what the header strip, the summary and the command line show."""

from __future__ import annotations

from dataclasses import dataclass

from core.results import Results
from core.units import THIN_SPACE, brief_money


@dataclass(frozen=True, slots=True)
class Headline:
    """One figure: its key in the results, label, value in few digits, context; the role colours it."""

    key: str
    label: str
    value: str
    context: str
    role: str = "text"


def headline(results: Results) -> tuple[Headline, ...]:
    """Total cost, release, runway, lowest cash, price of a useful GPU-hour."""
    return (_cost(results), _release(results), _runway(results), _lowest(results), _useful_price(results))


def difference(key: str, before: Results, after: Results) -> str:
    """How a headline figure changed, with its sign; empty when it did not."""
    change = after.once(key) - before.once(key)
    if abs(change) < 0.005:  # noqa: PLR2004 - half a cent
        return ""
    sign = "▲" if change > 0 else "▼"
    if key in {"release", "runway"}:
        return f"{sign} {abs(change):g} {'month' if abs(change) == 1 else 'months'}"
    if key == "useful_price":
        return f"{sign} {_price(abs(change))}"
    return f"{sign} {brief_money(abs(change))}"


def month_words(results: Results, month: float) -> str:
    """A month of the plan as a calendar month: `Nov 2027`."""
    return f"{results.calendar(month):%b %Y}"


def _cost(results: Results) -> Headline:
    to_release = brief_money(results.once("release_cost"))
    context = f"{to_release} to release" if results.released else f"to month {results.never - 1}"
    return Headline("total_cost", "Total cost", brief_money(results.once("total_cost")), context)


def _release(results: Results) -> Headline:
    horizon = results.never - 1
    if not results.released:
        return Headline("release", "Release", f"not in {horizon} months", "beyond the horizon", "bad")
    month = results.once("release")
    return Headline("release", "Release", month_words(results, month), f"month {month:.0f} of {horizon}")


def _runway(results: Results) -> Headline:
    if results.cash_lasts:
        return Headline("runway", "Runway", f"over {results.never - 1} months", "cash lasts to the horizon", "good")
    month, release = results.once("runway"), results.once("release")
    if not results.released:
        return Headline("runway", "Runway", f"month {month:.0f}", "no release before", "bad")
    gap = month - release
    context = (
        f"{gap:.0f} months past release" if gap > 0 else f"{-gap:.0f} months before release" if gap else "at release"
    )
    return Headline("runway", "Runway", f"month {month:.0f}", context, "warn" if gap > 0 else "bad")


def _lowest(results: Results) -> Headline:
    lowest = results.once("lowest_cash")
    month = results.months("lowest").index(lowest)
    role = "bad" if lowest < 0 else "text"
    return Headline("lowest_cash", "Lowest cash", brief_money(lowest), f"month {month}", role)


def _useful_price(results: Results) -> Headline:
    share = results.once("useful_share")
    return Headline(
        "useful_price",
        "Useful GPU-hour",
        _price(results.once("useful_price")),
        f"{share:.0%} of paid hours useful",
    )


def _price(price: float) -> str:
    return f"${THIN_SPACE}{price:,.2f}"
