"""What the catalogue says of prices, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.charts import Chart
from core.inputs.prices import Price
from core.prices.catalogue import is_old
from core.prices.importing import Imported
from core.units import THIN_SPACE, USD_PER_GPU_HOUR
from ui.importing.words import rows_words

BLANK = "–"
DAYS_A_MONTH = 30.44
FEW_DECIMALS = 2


def called(price: Price) -> str:
    """Return what a price is called: who asks it, and for what."""
    return ", ".join(filter(None, (price.provider, price.accelerator))) or "a price without a name"


def term_words(term: str) -> str:
    """Return what is agreed, as people say it: `on demand`."""
    return term.replace("_", " ")


def age(price: Price, day: date) -> str:
    """Return how long ago a price was seen; an old one is called old."""
    if not price.date:
        return "old: no date"
    days = (day - date.fromisoformat(price.date)).days
    if days < 0:
        return "in the future"
    if is_old(price, day):
        return f"old: {round(days / DAYS_A_MONTH)} months"
    return f"{days} day{'s' * (days != 1)}"


def seen(price: Price, day: date) -> str:
    """Return when and where a price was seen, in sentences."""
    when = f"Seen {price.date} ({age(price, day)})." if price.date else "It is not known when it was seen."
    firm = f"Confidence: {price.confidence}." if price.confidence else ""
    return " ".join(words for words in (when, f"Source: {price.source or 'not said'}.", firm) if words)


def answer(found: tuple[Price, ...], among: int) -> str:
    """Return what a search found, as the first line of the window."""
    if not found:
        return f"None of {_prices(among)} matches" if among else "This list has no prices yet"
    low, high = (round(limit(price.price for price in found), FEW_DECIMALS) for limit in (min, max))
    count = _prices(among) if len(found) == among else f"{len(found):,} of {_prices(among)}"
    span = f"{low:g} to {high:g}" if low != high else f"{high:g}"
    return f"{count}, {span}{THIN_SPACE}{USD_PER_GPU_HOUR.symbol}"


def found_words(imported: Imported) -> str:
    """Return how many rows of a brought list are sound, as the first line."""
    sound = len(imported.prices)
    rows = sound + len(imported.suspect) + _lost(imported)
    if sound == rows:
        return f"All {rows_words(rows)} are sound" if rows != 1 else "The one row is sound"
    return f"{f'{sound:,}' if sound else 'None'} of {rows_words(rows)} {'is' if sound <= 1 else 'are'} sound"


def left_words(imported: Imported, own: int) -> str:
    """Return what becomes of the other rows, and of the list there was before."""
    suspect, lost = len(imported.suspect), _lost(imported)
    said = (
        f"{suspect:,} {'is' if suspect == 1 else 'are'} suspect, and left out unless ticked." if suspect else "",
        f"{lost:,} cannot be taken." if lost else "",
        f"What you take over replaces the {_prices(own)} of your list." if own else "",
    )
    return " ".join(words for words in said if words)


def spoken(chart: Chart, accelerator: str) -> Chart:
    """Return a chart of prices with their accelerator in the title, and terms as people say them."""
    of = f": {accelerator}" if accelerator else ""
    return replace(
        chart,
        title=chart.title + of,
        series=tuple(replace(each, label=term_words(each.label)) for each in chart.series),
    )


def _lost(imported: Imported) -> int:
    """How many rows cannot be taken at all."""
    return len({found.row for found in imported.found if found.grave})


def _prices(count: int) -> str:
    return f"{count:,} price{'s' * (count != 1)}"
