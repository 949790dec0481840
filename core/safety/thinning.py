"""Which of the earlier versions of a plan are kept: many of the last days, fewer of the weeks and months before.

Ages are counted from the newest version, by order of keeping; a clock that was wrong makes nothing newer than that.
Days, weeks and months are those in which versions were kept, however long ago: a clock that was wrong for a while uses
up one of each and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

MINUTE, DAY, WEEK = 60.0, 86_400.0, 604_800.0  # seconds
APART: Final = 5 * MINUTE  # between two versions of the last days
CLOSE: Final = 2 * DAY  # how far back versions lie close together
LEEWAY: Final = DAY  # as far as clocks go wrong when somebody mistakes the day, and at the change of summer time
DAILY, WEEKLY, MONTHLY = 12, 10, 9
MOST_BYTES: Final = 200_000_000


@dataclass(frozen=True, slots=True)
class Kept:
    """A version that was kept: when, in seconds of the clock, how large, and whether it must not be left out soon."""

    at: float
    size: int
    forced: bool = False


def due(versions: Sequence[Kept], now: float) -> bool:
    """Whether a further version is to be kept now; a clock that was put back is no reason to keep none."""
    return not versions or not 0 <= now - versions[-1].at < APART


def standing(versions: Sequence[Kept]) -> tuple[bool, ...]:
    """Whether each version stays, the versions in the order they were kept; the newest always does."""
    if not versions:
        return ()
    newest = versions[-1].at
    ages = [newest - each.at for each in versions]
    stay = _close(versions, ages)
    older = [place for place, age in enumerate(ages) if age > CLOSE + LEEWAY]
    for most, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        stay |= _last_of_each(versions, older, period, most)
    stay.add(len(versions) - 1)
    return _within_room(versions, stay)


def _close(versions: Sequence[Kept], ages: Sequence[float]) -> set[int]:
    """Those of the last days: forced ones, and of the others each that is five minutes from the one before it."""
    stay: set[int] = set()
    last: float | None = None
    for place, (each, age) in enumerate(zip(versions, ages, strict=True)):
        if age > CLOSE + LEEWAY:
            continue
        if each.forced:
            stay.add(place)
        elif last is None or abs(each.at - last) >= APART:
            stay.add(place)
            last = each.at
    return stay


def _last_of_each(
    versions: Sequence[Kept], places: Sequence[int], period: Callable[[float], object], most: int
) -> set[int]:
    """Of each period the version kept last in it, for the most recent periods."""
    last = {period(versions[place].at): place for place in places}
    return set(sorted(last.values())[-most:])


def _within_room(versions: Sequence[Kept], stay: set[int]) -> tuple[bool, ...]:
    """Without the oldest ones for which there is no room; there is always room for the newest."""
    room, found = MOST_BYTES, [False] * len(versions)
    for place in sorted(stay, reverse=True):
        room -= versions[place].size
        if room < 0 and place != len(versions) - 1:
            break
        found[place] = True
    return tuple(found)


def _day(at: float) -> object:
    return at // DAY


def _week(at: float) -> object:
    return at // WEEK


def _month(at: float) -> object:
    day = datetime.fromtimestamp(at, UTC)
    return day.year, day.month
