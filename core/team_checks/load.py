"""Whether the chosen team can carry its load: utilisation, functions nobody covers, overtime, burnout-risk index."""

from __future__ import annotations

from collections.abc import Iterator

from core.crew import Crew
from core.hiring import BUSY, LEADS, Suggestion, hire, hires, management, rota
from core.inputs.people import People
from core.inputs.team import BY_FUNCTION, SHARES
from core.issues import Fix, Issue
from core.stretches import ALLOWED, LASTING, all_months, listed, over, percent, stretches

NOBODY = 0.05  # person-months of capacity
NAMED = 3  # functions in a sentence
KNEE, UNHEALTHY = 48, 55  # hours a week
HIGH, TOO_HIGH = 0.35, 0.5  # of the burnout-risk index
DRIVERS = (
    ("hours", "long hours"),
    ("load", "work nobody covers"),
    ("rota", "being on call"),
    ("pages", "calls after hours"),
    ("support", "want of support by managers"),
)


def load(crew: Crew) -> Iterator[Issue]:
    """What is too much for the team, and what it does to it."""
    yield from _utilisation(crew)
    yield from _uncovered(crew)
    yield from _overtime(crew)


def _utilisation(crew: Crew) -> Iterator[Issue]:
    use = crew.months("utilisation")[: crew.end + 1]
    too_much = stretches(over(each, 1) for each in use)
    busy = stretches((over(each, BUSY) for each in use), LASTING)
    if too_much:
        peak = max(range(len(use)), key=lambda m: crew.months("load")[m] - crew.months("team_capacity")[m])
        short = crew.months("load")[peak] - crew.months("team_capacity")[peak]
        yield Issue(
            f"{crew.where}.seats",
            f"{crew.team.name} has more work than it can do in {all_months(too_much)}: {short:.1f} person-months "
            f"too much in month {peak} ({percent(use[peak])} of capacity), most in {_most(crew, peak)}.{_slip(crew)}",
            fix=_hire(crew),
        )
    elif busy:
        first, last = busy[0]
        most = percent(max(use[first : last + 1]))
        yield Issue(
            f"{crew.where}.seats",
            f"{crew.team.name} is busy to more than {percent(BUSY)} in {all_months(busy)}, {most} at most, "
            f"mostly in {_most(crew, first)}; nothing is left for what nobody planned.",
            fix=_hire(crew),
        )


def _most(crew: Crew, month: int) -> str:
    """The functions that lack most in a month, by person-months."""
    short = {
        name: crew.months(f"load_{key}")[month] - crew.months(f"capacity_{key}")[month] for key, name in BY_FUNCTION
    }
    lacking = sorted((name for name in short if short[name] > 0), key=lambda name: -short[name])
    return listed(lacking[:NAMED]) or max(short, key=lambda name: short[name])


def _slip(crew: Crew) -> str:
    """How late its work is done."""
    slip = crew.results.once("team_slip")
    if crew.results.once("team_finish") >= crew.results.never:
        return f" Its work is not done within {crew.results.never - 1} months."
    late = f"{slip:.0f} month{'s' if slip > 1 else ''} later than planned"
    return f" Its work is done in month {crew.results.once('team_finish'):.0f}, {late}." if slip >= 1 else ""


def _hire(crew: Crew) -> Fix | None:
    """The hire that brings most, if it is useful before the work is over."""
    return next((each.fix for each in hires(crew) if not each.is_over), None)


def _uncovered(crew: Crew) -> Iterator[Issue]:
    """Functions with work that nobody covers."""
    bare: list[tuple[str, str]] = []
    for key, name in BY_FUNCTION:
        due, able = crew.months(f"load_{key}"), crew.months(f"capacity_{key}")
        runs = stretches(work > 0 and can < NOBODY for work, can in zip(due, able, strict=True))
        if runs:
            bare.append((key, f"{name} in {all_months(runs)}"))
    if bare:
        found = hire(crew, bare[0][0])
        yield Issue(
            f"{crew.where}.seats",
            f"{crew.team.name}: there is work nobody covers: {listed([words for _, words in bare])}. "
            "Others help out at half their worth.",
            fix=found.fix if found else _share(crew, bare[0][0]),
        )


def _share(crew: Crew, function: str) -> Fix | None:
    """A share of the time of whoever is here and least busy, where no hire is called for."""
    here = [
        (max(crew.months(f"busy_{row}")), row)
        for row, seat in enumerate(crew.team.seats, 1)
        if seat.heads and seat.manages < LEADS
    ]
    if not here:
        return None
    row = min(here)[1]
    seat = crew.team.seats[row - 1]
    changes = tuple(
        (f"{crew.where}.seats.{row}.{key}", round(getattr(seat, key) * 0.8 + 0.2 * (key == function), 4))
        for key in SHARES
        if getattr(seat, key) or key == function
    )
    return Fix(f"Give a fifth of {seat.name}'s time to {dict(BY_FUNCTION)[function]}", changes)


def _overtime(crew: Crew) -> Iterator[Issue]:
    """Long weeks: what they cost in output, and from when on they harm."""
    hours, extra = crew.months("week_hours"), crew.months("overtime")
    lasting = stretches((each > ALLOWED for each in extra), LASTING + 1)
    peak = max(hours)
    if not lasting and peak <= KNEE * (1 + ALLOWED):
        return
    runs = lasting or stretches(each > KNEE for each in hours)
    tired = min(range(len(hours)), key=lambda m: crew.months("freshness")[m])
    lost = 1 - crew.months("freshness")[tired]
    says = f"{crew.team.name} works overtime in {all_months(runs)}, up to {peak:.0f} hours a week"
    if lost >= ALLOWED:
        says += f"; being tired costs {percent(lost)} of output in month {tired}"
    if peak >= UNHEALTHY - ALLOWED:
        says += f". Weeks of {UNHEALTHY} hours and more make people ill"
    elif peak > KNEE:
        says += f". Beyond {KNEE} hours a week each hour brings less"
    usual = People().overtime_most
    fix = None
    if crew.people.overtime_most > usual:
        fix = Fix(f"Allow overtime of {percent(usual)} at most", (("people.overtime_most", usual),))
    yield Issue("people.overtime_most", f"{says}.", fix=fix)


def burnout(crew: Crew) -> Iterator[Issue]:
    """The index of the whole team, and what drives it."""
    index = crew.months("burnout")
    peak = max(range(len(index)), key=lambda m: index[m])
    if index[peak] < HIGH:
        return
    parts = {key: crew.months(f"burn_by_{key}")[peak] for key, _ in DRIVERS}
    driving = [(key, words) for key, words in sorted(DRIVERS, key=lambda each: -parts[each[0]]) if parts[key] > 0]
    whole = sum(parts[key] for key, _ in driving)
    limit = TOO_HIGH if index[peak] >= TOO_HIGH else HIGH
    from_month = next(m for m, each in enumerate(index) if each >= limit)
    yield Issue(
        crew.where,
        f"{crew.team.name}: the burnout-risk index of the team reaches {percent(index[peak])} in month {peak} "
        f"({percent(crew.people.resting)} at rest) and {percent(limit)} in month {from_month}; driven by "
        f"{listed([f'{words} ({percent(parts[key] / whole)})' for key, words in driving[:NAMED]])}.",
        fix=next(filter(None, (_relief(crew, key) for key, _ in driving)), None),
    )


def _relief(crew: Crew, driver: str) -> Fix | None:
    """What takes a driver of the index away."""
    if driver in {"hours", "load"}:
        return _hire(crew)
    found: tuple[Suggestion, ...] = tuple(management(crew) if driver == "support" else rota(crew))
    return found[0].fix if found else None
