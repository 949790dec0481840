"""Two plans against each other on paper, and the waterfall as a picture."""

from __future__ import annotations

from types import MappingProxyType

from core.chart_shapes import waterfall
from core.charts import Chart
from core.comparison.plans import NEVER, Versus, Waterfall
from core.paper import Block, Heading, Job, Paper, Paragraph, Table, alone
from core.units import MINUS, brief_money

MILLION, TRACE = 1e6, 1e-6
DRAWN = frozenset({"release_cost", "release"})
LABELS = MappingProxyType(
    {
        "release_cost": "Cost to release",
        "total_cost": "Total cost",
        "release": "Release month",
        "runway": "First month with cash below zero",
        "lowest_cash": "Lowest cash",
    }
)


def job(found: Versus) -> Job:
    """The comparison alone, to be printed."""
    return alone(paper(found))


def paper(found: Versus) -> Paper:
    """Headline figures side by side, what each decision has to do with the difference, inputs that differ."""
    one, other = found.names
    blocks: list[Block] = [
        Heading(f"{other} against {one}", level=1),
        Paragraph(verdict(found), strong=True),
        Table(("Figure", one, other, "Difference"), tuple(_row(each, found.horizon) for each in found.falls)),
    ]
    blocks += pictures(found)
    blocks += [Heading("What differs"), _table(found)]
    blocks += [Paragraph(each, muted=True) for each in found.options]
    return Paper(f"{other} against {one}", f"{other} against {one}", "Headwater comparison", tuple(blocks))


def pictures(found: Versus) -> tuple[Chart, ...]:
    """The waterfalls of cost to release and of release, where they differ and both are months of the plan."""
    return tuple(steps(each, found.names) for each in found.falls if each.key in DRAWN and _told(each))


def verdict(found: Versus) -> str:
    """One sentence: by how much cost to release and release differ."""
    if not found.differences:
        return "The chosen cases do not differ in any input."
    cost, release = (next(each for each in found.falls if each.key == key) for key in ("release_cost", "release"))
    count = len(found.differences)
    inputs = f"{count} inputs differ" if count > 1 else "1 input differs"
    return f"{inputs}: cost to release {change(cost)}, release {change(release)}."


def change(fall: Waterfall) -> str:
    """By how much a figure differs, in words."""
    step = fall.other - fall.one
    if fall.is_never:
        lasts = "beyond the horizon" if fall.key == "runway" else "not within the horizon"
        return f"{lasts} in one of them" if step else f"{lasts} in both"
    if fall.key in NEVER:
        if not step:
            return "in the same month"
        return f"{abs(step):.0f} months {'later' if step > 0 else 'earlier'}"
    sign = "+" if step > 0 else MINUS if step < 0 else ""
    return f"{sign}{brief_money(abs(step))}"


def _row(fall: Waterfall, horizon: int) -> tuple[str, ...]:
    return LABELS[fall.key], _said(fall, fall.one, horizon), _said(fall, fall.other, horizon), change(fall)


def _said(fall: Waterfall, value: float, horizon: int) -> str:
    if fall.key not in NEVER:
        return brief_money(value)
    beyond = "beyond the horizon" if fall.key == "runway" else "not within the horizon"
    return f"{value:.0f}" if value <= horizon else beyond


def _told(fall: Waterfall) -> bool:
    return bool(fall.parts) and not fall.is_never and fall.one != fall.other


def _table(found: Versus) -> Table:
    rows = tuple((each.section.capitalize(), each.label, each.one, each.other) for each in found.differences)
    return Table(("Where", "Input", *found.names), rows, first_number=2)


def steps(fall: Waterfall, names: tuple[str, str]) -> Chart:
    """From the first plan's figure to the second's, one step a group of inputs, over all orders on average."""
    money = fall.key not in NEVER
    moving = tuple((name, part, False) for name, part in fall.parts if abs(part) > TRACE)
    ends = (names[0], fall.one, True), (names[1], fall.other, True)
    return waterfall(
        f"{LABELS[fall.key]}: what the difference comes from",
        (("", (ends[0], *moving, ends[1])),),
        "million $" if money else "month",
        MILLION if money else 1.0,
    )
