"""The options for the team on paper: side by side, then the chosen one's people, work and what its figures rest on."""

from __future__ import annotations

from collections import Counter

from core import team_beside, team_evidence, team_figures
from core.beside import Block as Compared
from core.inputs.people import People
from core.inputs.team import FUNCTIONS, SHARES, Seat, Vendor
from core.kinds import Quantity
from core.paper import Block, Heading, Paragraph, Table
from core.plan import standing
from core.results import Results
from core.schema import inputs_of
from core.sources import Grade
from core.units import PERSON_MONTH

ABOUT = (
    "Figures of behaviour rest on few studies; read them as a comparison between teams that share them, not as a "
    "forecast. Burnout and exits are expected shares of a whole team, never of a person."
)
WEAK = "Weak evidence."


def team(results: Results) -> list[Block]:
    """Tables of all options, the other two decisions as chosen, and of the chosen one."""
    inputs = results.inputs
    chosen = standing(results.plan).team[results.case.team]
    found: list[Block] = [Paragraph(ABOUT, muted=True), Paragraph(_rests_on(inputs.people), muted=True)]
    found += [_compared(block, results) for block in team_beside.blocks(results)]
    found += [Paragraph(f"{WEAK} {told}", muted=True) for told in [*team_evidence.told(results.plan)][-1]]
    found += [team_figures.compared(results.teams)] if len(results.teams) > 1 else []
    for title, table in (
        (f"{chosen.name}: people", _seats(chosen.seats)),
        ("Vendors", _vendors(chosen.vendors)),
        ("Work for people", _work(results)),
    ):
        found += [Heading(title, level=3), table] if table.rows else []
    return [*found, *team_figures.printed(results)]


def _rests_on(people: People) -> str:
    """How firm the figures of behaviour are, and whether burnout makes people leave."""
    grades = Counter(given.kind.source.grade for given in inputs_of(People) if isinstance(given.kind, Quantity))
    firm = ", ".join(f"{grades[grade]} {grade.value}" for grade in Grade if grade is not Grade.IDENTITY)
    leaving = "more of them leave the more are burned out" if people.burned_leave else "burnout makes nobody leave"
    return f"Defaults by how firm they are: {firm}. People leave as follows: {leaving}."


def _compared(block: Compared, results: Results) -> Table:
    """Facts down, options across."""
    heads = (block.title, *(option.name for option in results.plan.team))
    rows = tuple((fact.head, *fact.figures) for fact in block.facts)
    return Table(heads, rows)


def _seats(seats: tuple[Seat, ...]) -> Table:
    """The roster."""
    rows = tuple(
        (
            seat.name,
            seat.role,
            _on(seat),
            f"{seat.heads * seat.fte:g}",
            f"{seat.manages:.0%}",
            f"{seat.start:.0f}",
            f"{seat.salary:,.0f}",
        )
        for seat in seats
    )
    heads = ("Seat", "Role", "Works on", "FTE", "Manages", "Month", "Salary, $")
    return Table(heads, rows, first_number=3)


def _vendors(vendors: tuple[Vendor, ...]) -> Table:
    """People of other companies."""
    rows = tuple(
        (
            vendor.name,
            _on(vendor),
            f"{vendor.fte:g}",
            f"{vendor.first:.0f} – {vendor.last:.0f}",
            f"{vendor.rate:,.0f}",
            f"{vendor.incidents:.0%}",
            f"{vendor.rota:g}",
        )
        for vendor in vendors
    )
    heads = ("Vendor", "Works on", "FTE", "Months", "Rate a month, $", "Incidents", "Rota")
    return Table(heads, rows, first_number=2)


def _on(row: Seat | Vendor) -> str:
    """What somebody works on: `pretraining 60 %, evaluation 40 %`."""
    parts = ((name.lower(), getattr(row, key)) for key, name in zip(SHARES, FUNCTIONS, strict=True))
    return ", ".join(f"{name} {part:.0%}" for name, part in parts if part)


def _work(results: Results) -> Table:
    """The lines of work, with how much each comes to."""
    lines = results.inputs.architecture.demand
    rows = tuple(
        (
            line.function,
            PERSON_MONTH.plain(results.once(f"demand_{number}")),
            f"{line.first:.0f} – {line.last:.0f}",
            line.profile.lower(),
            line.when.lower(),
        )
        for number, line in enumerate(lines, 1)
        if results.once(f"demand_{number}")
    )
    return Table(("Function", "Person-months", "Months", "Spread", "When"), rows, first_number=1)
