"""What the catalogue does to the plan, each as one step, and what it says of that."""

from __future__ import annotations

from core.inputs.prices import Price
from core.keys import place_of
from core.plan import Plan
from core.prices.catalogue import targets, use, with_list
from ui import changes
from ui.document import Document
from ui.form.words import with_unit
from ui.prices.words import called


def put_price(document: Document, key: str, price: Price) -> str:
    """Put a price into the input of a key, and return what was put where.

    Raises:
        Invalid: the input does not take this price.
    """
    before = document.plan
    document.replace(use(before, key, price), f"use price of {called(price)}")
    was, now = (with_unit(place_of(key).kind, plan.get(key)) for plan in (before, document.plan))
    moved = f"is {now} now, before {was}" if was != now else f"is {now}, as before"
    name = dict(targets(before)).get(key, key)
    said = (f"{name} {moved}.", changes.origins(document.plan)[key], _kept_by_scenario(document.plan, key))
    return " ".join(part for part in said if part)


def put_list(document: Document, prices: tuple[Price, ...]) -> str:
    """Put a price list in the place of the plan's own, and return what is there now.

    Raises:
        Invalid: there are more prices than a plan keeps.
    """
    document.replace(with_list(document.plan, prices), "import price list")
    return f"Your list holds {len(prices):,} price{'s' * (len(prices) != 1)} now. Ctrl+Z brings back what was before."


def standing_words(plan: Plan, key: str) -> str:
    """Return what stands in the input of a key now."""
    return f"Now {with_unit(place_of(key).kind, plan.get(key))}."


def _kept_by_scenario(plan: Plan, key: str) -> str:
    """A warning where the active scenario states this input for itself."""
    if not plan.scenario:
        return ""
    scenario = plan.scenarios[plan.scenario - 1]
    states = any(own == key for own, _ in scenario.overrides)
    return f"The scenario “{scenario.name}” keeps a price of its own." if states else ""
