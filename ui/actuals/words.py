"""What is said of brought spend, in words."""

from __future__ import annotations

from core.actuals.importing import Draft, Imported, replaced_words
from core.inputs.actuals import Actual
from core.plan import Plan
from core.units import USD


def found_words(imported: Imported) -> str:
    """Return how many amounts can be taken, as the first line."""
    count, can = len(imported.drafts), len(imported.places)
    if not count:
        return "The list has no amounts"
    if can == count:
        return f"All {count:,} amounts can be taken" if count > 1 else "The one amount can be taken"
    return f"{f'{can:,}' if can else 'None'} of {count:,} amounts can be taken"


def left_words(imported: Imported, plan: Plan, actuals: tuple[Actual, ...], *, added: bool) -> str:
    """Return what is to be looked at, what was refused, what is replaced, and what is said of the whole list."""
    doubted = sum(bool(draft.doubts) and draft.actual is not None for draft in imported.drafts)
    refused = sum(draft.cannot for draft in imported.drafts)
    said = (
        f"{doubted:,} of them {'has' if doubted == 1 else 'have'} something to look at." if doubted else "",
        f"{refused:,} cannot be taken." if refused else "",
        "" if added else replaced_words(plan, actuals),
        *imported.said,
    )
    return " ".join(words for words in said if words)


def draft_words(draft: Draft) -> str:
    """Return everything found in an amount, a line each."""
    if not draft.found:
        return f"Row {draft.row}: nothing stands out."
    return "\n".join(f"Row {each.row}, {each.what.lower()}: {each.says}" for each in draft.in_order)


def amounts_words(count: int) -> str:
    """Return how many amounts there are."""
    return f"{count:,} amount{'s' * (count != 1)}"


def amount_words(amount: float) -> str:
    """Return an amount as tables show it; nothing is a zero and not a dash, for it was written."""
    return USD.plain(amount) if amount else "0.00"
