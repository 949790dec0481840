"""What can be found in a plan: its inputs, the rows that follow with their pages, decisions of the log, scenarios."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from core import change_log
from core.facts import KEYS
from core.finding import Entry
from core.keys import Place, list_kind, place_of
from core.plan import Plan
from core.results import Results
from core.rows import Line

INPUT, FIGURE, DECISION, SCENARIO = "input", "figure", "decision", "scenario"
AS_PLANNED = "As planned"
BETWEEN = " › "
PAGES = MappingProxyType(
    {
        "infrastructure": (
            *("Bills of the term", "Contract", "Delivery", "Failures and speed", "From list price to useful hour"),
            *("Goodput of the experiments", "Goodput of the run", "In the books", "Lateness", "Machines"),
            *("Machines there", "Market", "Nodes on", "Own machines", "Paid hours", "Rented machines"),
            *("Run and experiments", "So far", "Spares", "Standing cost", "Usage", "Use after the run", "Vendor check"),
            *("What the team does to machines", "Where paid hours go", "Worth of a free price"),
        ),
        "team": (
            *("Burnout", "Capacity", "Cost of the team", "Leaving", "Leaving at the end of the month", "Load"),
            *("Load of each seat", "Machines to look after", "Management", "On call", "People", "Roster"),
            *("Strain as the month begins", "Team", "Usual work", "Vendors", "Work done", "Work due"),
            "Work for people",
        ),
        "architecture": (
            *("Against published runs", "Checkpoints and storage", "Compute", "In use", "Judgements", "Layout"),
            *("Memory of an accelerator", "Model", "Scaling laws", "Utilisation"),
        ),
        "money": ("Books", "Cash", "Fiscal years"),
        "compare": ("Value on the criteria", "Waiting", "Worth"),
        "overview": ("Checks", "Headline", "Release"),
    }
)
"""The page to which a section of rows belongs."""


def inputs(plan: Plan) -> Iterator[Entry]:
    """Every input, beside it the section, the option, the list and its row."""
    names: dict[tuple[str, int | None, str, int], str] = {}
    for place in change_log.places(plan):
        where = place.section, place.option, place.listed, place.row
        if where not in names:
            names[where] = BETWEEN.join(_holders(plan, place))
        yield Entry(INPUT, place.key, place.kind.label, names[where])


def figures(results: Results) -> Iterator[Entry]:
    """Every row that follows, beside it the heading it belongs under."""
    return (Entry(FIGURE, key, row.line.label, row.line.section) for key, row in results.rows.items())


def decisions(plan: Plan) -> Iterator[Entry]:
    """The decisions of the log, the newest first."""
    for place, each in reversed(tuple(enumerate(plan.decisions, 1))):
        said = f"Decision {each.number:.0f}, {each.status.lower()} {each.date:%Y-%m-%d}"
        yield Entry(DECISION, str(place), each.question or each.answer or f"Decision {each.number:.0f}", said)


def scenarios(plan: Plan) -> Iterator[Entry]:
    """The plan as it stands, and its scenarios, by their number."""
    names = (AS_PLANNED, *(scenario.name for scenario in plan.scenarios))
    return (Entry(SCENARIO, str(number), name, "Scenario") for number, name in enumerate(names))


def beside(plan: Plan, key: str) -> str:
    """What an input stands in: the section, the option, the list and its row."""
    return BETWEEN.join(_holders(plan, place_of(key)))


def page_of_row(line: Line) -> str:
    """The page that shows a row, or else the page of its subject."""
    shown = (page for page, keys in KEYS if line.key in keys and page not in {"decisions", "uncertainty"})
    subject = (page for page, sections in PAGES.items() if line.section in sections)
    return next(shown, next(subject, "overview"))


def _holders(plan: Plan, place: Place) -> Iterator[str]:
    """What an input stands in, from the section down to the row of a list."""
    yield place.section.capitalize()
    section = getattr(plan, place.section)
    if place.option is not None:
        section = section[place.option]
        yield str(section.name)
    if place.listed:
        yield list_kind(type(section), place.listed).label
        yield _row_name(getattr(section, place.listed)[place.row], place.row)


def _row_name(row: Any, number: int) -> str:
    """The words of a row of a list by which people know it; else its number."""
    words = (getattr(row, name, "") for name in ("name", "role", "judge"))
    return next((word for word in words if isinstance(word, str) and word), f"row {number + 1}")
