"""The seats of a team for its pictures: who stands under whom, what each is called, and when its people learn."""

from __future__ import annotations

from core.chart_grids import LEARNING
from core.inputs.team import SHARES, Seat, Team
from core.plan import standing
from core.results import Results

ALONE = "nobody above"
MANY = 1.5  # people of a seat, above which their number is said


def chosen(results: Results) -> Team:
    """The team these results are of, as it stands."""
    return standing(results.plan).team[results.case.team]


def labels(seats: tuple[Seat, ...]) -> tuple[str, ...]:
    """The name of each seat, with how many people it has if there are several."""
    return tuple(f"{seat.name} × {seat.heads:g}" if seat.heads > MANY else seat.name for seat in seats)


def leaders(seats: tuple[Seat, ...]) -> tuple[int, ...]:
    """The place of the seat that leads each seat; -1 where there is none."""
    names = [seat.name for seat in seats]
    return tuple(
        names.index(seat.reports_to) if seat.reports_to in names and seat.reports_to != seat.name else -1
        for seat in seats
    )


def grouped(seats: tuple[Seat, ...]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The seats by the one that leads them, those that nobody leads first."""
    above = leaders(seats)
    groups = []
    for leader in (-1, *range(len(seats))):
        members = tuple(place for place, each in enumerate(above) if each == leader)
        if members:
            groups.append((ALONE if leader < 0 else f"under {seats[leader].name}", members))
    return tuple(groups)


def learns(seat: Seat, month: float) -> str:
    """Whether the people a seat starts with are still learning in a month, in words; nothing where they are not."""
    known = seat.tenure if seat.start <= 1 else 0.0
    since = month - max(seat.start, 1.0)
    return LEARNING if since >= 0 and known + since < seat.ramp else ""


def main_function(seat: Seat) -> str:
    """What a seat works on most."""
    return max(SHARES, key=lambda key: float(getattr(seat, key)))


def from_top(above: tuple[int, ...]) -> tuple[int, ...]:
    """The places of seats from the top down, each behind the one above it; who leads in a circle comes last."""
    order: list[int] = []
    waiting = [place for place in reversed(range(len(above))) if above[place] < 0]
    while waiting:
        place = waiting.pop()
        order.append(place)
        waiting += [one for one in reversed(range(len(above))) if above[one] == place]
    return (*order, *(place for place in range(len(above)) if place not in order))
