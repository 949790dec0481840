"""The list of inputs on paper: every stated value with unit, likely range, source, date and how firm that is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from core.inputs.prices import Origin
from core.inputs.terms import COMMITTED, OWNED
from core.keys import DECISIONS, SECTIONS, Place, place_of, section_type
from core.kinds import Kind, Quantity
from core.likely import range_of
from core.paper import Block, Heading, Paper, Paragraph, Table
from core.papers.subject import Subject
from core.plan import Plan, standing
from core.reference import unit_words
from core.remarks import of
from core.schema import Input, inputs_of, lists_of
from core.units import brief_money

TITLE = "Inputs"
HEADS = ("Input", "Value", "Likely range", "Source", "Date", "Grade", "Owner, note")
OVER, EXAMPLE = "scenario: ", "still a sample: "
OWN = "stated in the plan"
MOST_NAMES = 2
SERVER = "server"


def inputs(subject: Subject) -> Paper:
    """Every input of the plan as it counts in the active scenario."""
    return subject.paper(TITLE, _blocks(subject))


def _blocks(subject: Subject) -> Iterator[Block]:
    stated = subject.results.plan
    plan = standing(stated)
    yield Heading(TITLE, level=1)
    yield Paragraph(
        "Values as they count in the active scenario. Where none is named, the source is that of the value Headwater "
        f"begins with; a value of one's own without a source is “{OWN}”.",
        muted=True,
    )
    origins = {origin.key: origin for origin in stated.origins}
    over = dict(stated.scenarios[stated.scenario - 1].overrides) if stated.scenario else {}
    for section in SECTIONS:
        options = getattr(plan, section) if section in DECISIONS else (getattr(plan, section),)
        for number, option in enumerate(options):
            place = number if section in DECISIONS else None
            yield Heading(f"{section.capitalize()}: {option.name}" if section in DECISIONS else section.capitalize())
            yield _table(tuple(_rows(plan, (section, place), origins, frozenset(over))))
            yield from _lists(option, section)


def _rows(
    plan: Plan, where: tuple[str, int | None], origins: dict[str, Origin], over: frozenset[str]
) -> Iterator[tuple[str, ...]]:
    """The inputs of a section or an option, a row each."""
    section, option = where
    for given in inputs_of(section_type(section)):
        place = Place(section, option, given.name)
        value = plan.get(place.key)
        origin = origins.get(place.key)
        source = source_of(plan, place, origin)
        remark = of(plan, place.key)
        told = OVER if place.key in over else EXAMPLE if remark.is_sample else ""
        beside = "; ".join(filter(None, (remark.owner, remark.note)))
        yield (
            place.kind.label,
            f"{_cell(place.kind, value)} {unit_words(place.kind)}".strip(),
            _range(place, value, origin),
            f"{told}{source[0]}",
            *source[1:],
            beside,
        )


def _table(rows: tuple[tuple[str, ...], ...]) -> Table:
    """The inputs, none of them in a column of figures, for their units differ; owners only where there are any."""
    count = len(HEADS) if any(row[-1] for row in rows) else len(HEADS) - 1
    return Table(HEADS[:count], tuple(row[:count] for row in rows), first_number=count)


def _range(place: Place, value: Any, origin: Origin | None) -> str:
    kind = place.kind
    if not isinstance(kind, Quantity):
        return ""
    found = range_of(kind, value, origin if origin is not None and origin.low < origin.high else None)
    if found is None:
        return ""
    return " – ".join(f"{float(f'{kind.unit.written(each):.6g}'):,.12g}" for each in (found.low, found.high))


def source_of(plan: Plan, place: Place, origin: Origin | None) -> tuple[str, str, str]:
    """Where a value comes from, the day, and how firm it is; nothing of words and choices of one's own."""
    kind = place.kind
    if origin is not None and origin.source:
        return origin.source, origin.date, origin.grade
    if plan.get(place.key) != kind.default:
        return OWN, "", ""
    return kind.source.title, f"{kind.source.date:%Y-%m-%d}", kind.source.grade.value


def price_words(plan: Plan, option: int) -> str:
    """What an option's price is and where it comes from: `Burst: $ 4.19, a list price (2026-08-21, medium)`."""
    name = plan.infrastructure[option].name
    place = place_of(f"infrastructure.{option + 1}.{_price_of(plan.infrastructure[option])}")
    origin = next((each for each in plan.origins if each.key == place.key), None)
    source, day, grade = source_of(plan, place, origin)
    firm = ", ".join(filter(None, (day, grade)))
    amount = brief_money(plan.get(place.key)) if place.name == SERVER else f"$ {plan.get(place.key):,.2f}"
    return f"{name}: {place.kind.label.lower()} {amount}, {source}{f' ({firm})' if firm else ''}."


def _price_of(option: Any) -> str:
    """The input that is the price of an option, by its terms."""
    return {COMMITTED: "fee", OWNED: SERVER}.get(option.terms, "price")


def _lists(holder: Any, section: str) -> Iterator[Block]:
    """The lists of a section, a table each: rows down, what is stated of each across."""
    for each in lists_of(section_type(section)):
        rows = getattr(holder, each.name)
        if not rows:
            continue
        given = inputs_of(each.kind.row)
        heads = tuple(_head(one.kind) for one in given)
        told = tuple(tuple(_cell(one.kind, getattr(row, one.name)) for one in given) for row in rows)
        yield Heading(each.kind.label, level=3)
        yield Table(heads, told, first_number=_first_figure(given), repeated=_named(given))


def _head(kind: Kind) -> str:
    unit = unit_words(kind)
    return f"{kind.label}, {unit}" if unit else kind.label


def _cell(kind: Kind, value: Any) -> str:
    """A value as people read it, figures with thousands apart."""
    text = kind.to_text(value)
    return f"{float(text):,.12g}" if isinstance(kind, Quantity) else text


def _first_figure(given: tuple[Input, ...]) -> int:
    """The first column from which on all are figures; lists that end in words have none."""
    places = [place for place, one in enumerate(given) if not isinstance(one.kind, Quantity)]
    return places[-1] + 1 if places else 0


def _named(given: tuple[Input, ...]) -> int:
    """How many columns at the left tell rows apart: the words a row begins with, two at most."""
    words = next((place for place, one in enumerate(given) if isinstance(one.kind, Quantity)), len(given))
    return max(1, min(MOST_NAMES, words))
