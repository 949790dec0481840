"""Who leads whom, as a tree of boxes: people, management shares, spans against their limits, vendors."""

from __future__ import annotations

import math

from core.chart_grids import Box, Tree
from core.charts import Series
from core.inputs.people import People
from core.inputs.team import Seat, Team
from core.plan import standing
from core.results import Results
from core.team_seats import chosen, from_top, labels, leaders

COACH_SPAN, FAR = 5.0, 1.5  # reports of somebody who also works (team.md 6); how far above the limit is grave
HALF = 0.5  # management share above which somebody mostly leads
MANY = 6.0  # FTE from which on somebody should lead (team.md 6)
COVERED = 0.995
FINE, WATCH, GRAVE, OWN, LENT = "good", "warn", "bad", "series6", "muted"
KEY = (
    (FINE, "span within its limit"),
    (WATCH, "above it"),
    (GRAVE, "far above, or nobody leads"),
    (OWN, "leads nobody"),
)
PERCENT = 100


def structure(results: Results) -> Tree:
    """Who leads whom once everybody planned has come: each leader's span against its limit, vendors dashed."""
    team, people = chosen(results), standing(results.plan).people
    month = int(min(max((seat.start for seat in team.seats), default=1.0), results.never - 1.0))
    boxes = (_whole(results, month), *_seats(team, people), *_vendors(team))
    return Tree(
        f"Who leads whom, month {month}",
        series=_figures(results.months("headcount")[month], team, people),
        categories=tuple(box.name for box in boxes),
        x_title="seat",
        y_title="people",
        boxes=boxes,
        key=KEY,
    )


def _whole(results: Results, month: int) -> Box:
    """The team: people expected, how much of the management needed is done, people led by each who leads."""
    at = {key: results.months(key)[month] for key in ("headcount", "coverage", "leaders", "reports")}
    covered = f"{at['coverage']:.0%} of the management needed is done"
    span = at["reports"] / at["leaders"] if at["leaders"] else math.inf
    if not at["leaders"]:
        grave = at["headcount"] >= MANY - HALF
        return Box("The team", covered, badge="nobody leads", role=GRAVE if grave else WATCH)
    role = FINE if at["coverage"] >= COVERED else WATCH
    return Box("The team", covered, badge=f"{span:.1f} people a leader", role=role)


def _seats(team: Team, people: People) -> tuple[Box, ...]:
    """A box a seat, each behind the one that leads it."""
    above, names, places = leaders(team.seats), labels(team.seats), {-1: 0}
    made: list[Box] = []
    for place in from_top(above):
        seat, led = team.seats[place], _led(team)[place]
        places[place] = len(made) + 1
        words = f"leads {seat.manages:.0%} of the time" if seat.manages else seat.role
        under = places.get(above[place], 0)
        if not led:
            made.append(Box(names[place], words, under, role=OWN))
            continue
        limit = _limit(seat, people)
        role = FINE if led <= limit else WATCH if led <= FAR * limit else GRAVE
        made.append(Box(names[place], words, under, f"{led:g} of {limit:g} at most", role))
    return tuple(made)


def _vendors(team: Team) -> tuple[Box, ...]:
    """A dashed box a vendor, under the team."""
    return tuple(
        Box(each.name, f"vendor, months {each.first:.0f} to {each.last:.0f}", 0, f"{each.fte:g} FTE", LENT, dashed=True)
        for each in team.vendors
    )


def _led(team: Team) -> tuple[float, ...]:
    """How many people each seat leads directly, for each person of it."""
    above = leaders(team.seats)
    return tuple(
        sum(one.heads for one, lead in zip(team.seats, above, strict=True) if lead == place) / seat.heads
        for place, seat in enumerate(team.seats)
    )


def _limit(seat: Seat, people: People) -> float:
    """How many people somebody can lead: fewer where most of the time goes to other work."""
    return float(people.span_full) if seat.manages > HALF else COACH_SPAN


def _figures(headcount: float, team: Team, people: People) -> tuple[Series, ...]:
    """What the boxes say as figures, in their order."""
    order, led = from_top(leaders(team.seats)), _led(team)
    seats, vendors = [team.seats[place] for place in order], team.vendors
    none = (math.nan,) * len(vendors)
    limits = (_limit(team.seats[place], people) if led[place] else math.nan for place in order)
    return (
        Series("FTE", (headcount, *(seat.heads * seat.fte for seat in seats), *(each.fte for each in vendors))),
        Series("time given to leading, %", (math.nan, *(seat.manages * PERCENT for seat in seats), *none)),
        Series("people led by each", (math.nan, *(led[place] for place in order), *none)),
        Series("people led, at most", (math.nan, *limits, *none)),
    )
