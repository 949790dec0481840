"""Whether the chosen team is led: management covered, spans, too much of it; what rests on one person."""

from __future__ import annotations

from collections.abc import Iterator

from core.crew import Crew
from core.hiring import COVERED, RAISED, SMALL, management
from core.inputs.team import MANAGER, SHARES, Seat
from core.issues import Fix, Issue
from core.stretches import ALLOWED, LASTING, all_months, listed, over, percent, stretches

MANY = 6  # people who need somebody to lead them
IDLE = 1.5  # times the management that is needed
FULL, PLAYER_COACH, PLAYER = 12, 8, 5
HALF = 0.5
KNOWS, LEAST_KNOWING = 0.3, 2
VITAL = (("infra", "infrastructure"), ("pretraining", "pretraining"))


def leading(crew: Crew) -> Iterator[Issue]:
    """What is wrong with management, and with how many know what matters."""
    yield from _coverage(crew)
    yield from _span(crew)
    yield from _idle(crew)
    yield from _one_person(crew)


def _coverage(crew: Crew) -> Iterator[Issue]:
    """Nobody leads six or more, or less than 80 % of management is done three months in a row."""
    heads, cover = crew.months("headcount"), crew.months("coverage")
    span = range(crew.end + 1)
    alone = stretches(round(heads[m]) >= MANY and crew.months("leaders")[m] <= 0 for m in span)
    thin = stretches((heads[m] >= SMALL and cover[m] < COVERED * (1 - ALLOWED) for m in span), LASTING)
    if not (alone or thin):
        return
    worst = max(range(1, crew.end + 1), key=lambda m: crew.months("management_need")[m] - crew.months("management")[m])
    need, done = crew.months("management_need")[worst], crew.months("management")[worst]
    who = f"nobody leads the {heads[alone[0][0]]:.0f} people" if alone else "there is too little management"
    found = tuple(management(crew))
    yield Issue(
        f"{crew.where}.seats",
        f"{crew.team.name}: {who} in {all_months(thin or alone)}. In month {worst} managing needs {need:.2f} of a "
        f"person, {done:.2f} is there ({percent(cover[worst])}); contributors do the rest beside their work, "
        f"which takes {crew.months('shadow')[worst]:.1f} person-months.",
        fix=found[0].fix if found else None,
    )


def _span(crew: Crew) -> Iterator[Issue]:
    """More people for each who leads than one can lead, where reporting lines do not say it already."""
    leads = [seat for seat in crew.team.seats if seat.heads and seat.manages >= crew.results.inputs.constants.leads]
    if not leads or any(seat.reports_to for seat in crew.team.seats):
        return
    most = max(_most(seat) for seat in leads)
    led, by = crew.months("reports"), crew.months("leaders")
    each = [reports / max(1.0, leaders) if leaders > 0 else 0.0 for reports, leaders in zip(led, by, strict=True)]
    wide = stretches(over(one, most) for one in each)
    if wide:
        peak = max(range(len(each)), key=lambda m: each[m])
        yield Issue(
            f"{crew.where}.seats",
            f"{crew.team.name}: in {all_months(wide)} {each[peak]:.1f} people come to each who leads; {most} are what "
            "one can lead beside the other work. Let one more lead.",
        )


def _most(seat: Seat) -> int:
    """How many this person can lead."""
    if seat.manages <= HALF:
        return PLAYER
    return FULL if seat.kind == MANAGER else PLAYER_COACH


def _idle(crew: Crew) -> Iterator[Issue]:
    """Half as much management again as is needed, over the whole of the work."""
    span = range(1, crew.end + 1)
    done, need = (sum(crew.months(key)[m] for m in span) / len(span) for key in ("management", "management_need"))
    if done <= IDLE * need * 1.01:
        return
    row, seat = max(enumerate(crew.team.seats, 1), key=lambda each: each[1].heads * each[1].fte * each[1].manages)
    spared = (done - need) / (seat.heads * seat.fte)
    lower = max(0.0, round(seat.manages - spared, 2))
    yield Issue(
        f"{crew.where}.seats.{row}.manages",
        f"{crew.team.name}: {done:.2f} people manage where {need:.2f} would do, on average to month {crew.end}; the "
        "rest of their time is idle.",
        fix=Fix(
            f"Lower {seat.name}'s management share to {percent(lower)}", ((f"{crew.where}.seats.{row}.manages", lower),)
        ),
    )


def _one_person(crew: Crew) -> Iterator[Issue]:
    """Fewer than two who give 30 % of their time to what the machines need, three months in a row."""
    nodes = crew.months("nodes")
    bare = []
    for key, name in VITAL:
        knowing = [seat for seat in crew.team.seats if seat.manages < 1 and getattr(seat, key) >= KNOWS - 1e-9]
        count = [sum(seat.heads for seat in knowing if seat.start <= m) for m in range(crew.end + 1)]
        runs = stretches((nodes[m] > 0 and count[m] < LEAST_KNOWING for m in range(crew.end + 1)), LASTING)
        if runs:
            who = "nobody" if not min(count[first] for first, _ in runs) else "one person"
            bare.append((key, f"{name} rests on {who} in {all_months(runs)}"))
    if bare:
        yield Issue(
            f"{crew.where}.seats",
            f"{crew.team.name}: {listed([words for _, words in bare])}, while machines run; two should give it at "
            f"least {percent(KNOWS)} of their time.",
            fix=_second(crew, bare[0][0]),
        )


def _second(crew: Crew, function: str) -> Fix | None:
    """Who does most of it next, with 30 % of the time from now on and less of everything else."""
    near = [
        (seat.start, seat.heads, -getattr(seat, function), row)
        for row, seat in enumerate(crew.team.seats, 1)
        if seat.heads and seat.manages <= RAISED and getattr(seat, function) < KNOWS - 1e-9
    ]
    if not near:
        return None
    row = min(near)[-1]
    seat = crew.team.seats[row - 1]
    others = 1 - getattr(seat, function)
    parts = {key: round(getattr(seat, key) * (1 - KNOWS) / others, 2) for key in SHARES if getattr(seat, key)}
    parts.pop(function, None)
    if parts:
        largest = max(parts, key=lambda key: parts[key])
        parts[largest] = round(parts[largest] + 1 - KNOWS - sum(parts.values()), 2)
    name = dict(VITAL)[function]
    changes = {**parts, function: KNOWS}
    return Fix(
        f"Give {percent(KNOWS)} of {seat.name}'s time to {name}",
        tuple((f"{crew.where}.seats.{row}.{key}", part) for key, part in changes.items()),
    )
