"""Earlier versions are thinned by a rule that no history and no wrong clock breaks."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from core.safety.thinning import DAILY, DAY, LEEWAY, MONTHLY, MOST_BYTES, WEEK, WEEKLY, Kept, due, standing

BEGIN = datetime(2026, 1, 5, tzinfo=UTC).timestamp()
HOUR, MINUTE = 3600.0, 60.0
SMALL = 300_000  # bytes
Order = list[tuple[int, Kept]]


def lived(moments: list[float], sizes: int = SMALL, forced: float = 0.0, seed: int = 0) -> Order:
    """What is there after versions were kept, or not, at these moments of the clock; each with its number."""
    rng, there = random.Random(seed), Order()
    for number, moment in enumerate(moments):
        is_forced = rng.random() < forced
        if not is_forced and not due([each for _, each in there], moment):
            continue
        there.append((number, Kept(moment, sizes, is_forced)))
        stays = standing([each for _, each in there])
        assert stays[-1], "the newest went"
        there = [each for each, stay in zip(there, stays, strict=True) if stay]
    return there


def history(rng: random.Random, days: int = 400) -> list[float]:
    """Moments of work over some days: many on some, none on others."""
    busy = rng.choice((0.05, 0.2, 0.6))
    counts = [rng.randrange(1, rng.choice((2, 4, 12))) if rng.random() < busy else 0 for _ in range(days)]
    return sorted(BEGIN + day * DAY + rng.uniform(0, DAY) for day, count in enumerate(counts) for _ in range(count))


def month(at: float) -> tuple[int, int]:
    day = datetime.fromtimestamp(at, UTC)
    return day.year, day.month


def obeys(there: Order) -> None:
    """The rule, said in another way than it is worked out."""
    newest = there[-1][1].at
    close = [each for _, each in there if newest - each.at <= 2 * DAY + LEEWAY]
    older = [each.at for _, each in there if newest - each.at > 2 * DAY + LEEWAY]
    assert all(
        after.at - before.at >= 5 * MINUTE for before, after in pairwise(each for each in close if not each.forced)
    )
    assert len(older) <= DAILY + WEEKLY + MONTHLY
    assert len({at // DAY for at in older}) == len(older), "two of one day"
    for at in older[:-DAILY]:
        of_week = [each for each in older if each // WEEK == at // WEEK]
        of_month = [each for each in older if month(each) == month(at)]
        assert at in (of_week[-1], of_month[-1]), "neither the last of a week nor of a month"
    assert sum(each.size for _, each in there) <= MOST_BYTES or len(there) == 1


def random_histories(count: int, first: int) -> None:
    for seed in range(first, first + count):
        rng = random.Random(seed)
        moments = history(rng)
        if moments:
            there = lived(moments, rng.choice((SMALL, 4_000_000)), rng.choice((0.0, 0.1)), seed)
            obeys(there)
            assert there[-1][1].at == max(each.at for _, each in there)


def test_random_histories_obey_the_rule() -> None:
    random_histories(50, 0)


@pytest.mark.deep
def test_a_thousand_random_histories_of_400_days_obey_the_rule() -> None:
    random_histories(1_000, 50)


def test_a_day_of_saving_every_minute_keeps_one_each_five_minutes() -> None:
    there = lived([BEGIN + minute * MINUTE for minute in range(24 * 60)])
    assert [each.at - BEGIN for _, each in there] == [number * 5 * MINUTE for number in range(288)]


def test_a_year_of_daily_saving_keeps_days_weeks_and_months() -> None:
    there = lived([BEGIN + day * DAY for day in range(400)])
    ages = [round((there[-1][1].at - each.at) / DAY) for _, each in there]
    assert ages[-16:] == list(range(15, -1, -1))
    assert 12 + 9 <= len(ages) <= 4 + 12 + 10 + 9
    assert 8 * 30 > max(ages) > 7 * 30


def test_what_was_kept_before_something_large_is_not_one_of_these_minutes() -> None:
    versions = [Kept(BEGIN, 1, forced=True), Kept(BEGIN + 60, 1, forced=True), Kept(BEGIN + 400, 1)]
    assert standing(versions) == (True, True, True)
    assert standing([Kept(BEGIN, 1), Kept(BEGIN + 60, 1), Kept(BEGIN + 400, 1)]) == (True, False, True)


def test_the_oldest_go_first_where_there_is_no_room_and_the_newest_never() -> None:
    versions = [Kept(BEGIN + number * HOUR, MOST_BYTES // 4, forced=True) for number in range(6)]
    assert standing(versions) == (False, False, True, True, True, True)
    assert standing([Kept(BEGIN, 1), Kept(BEGIN + HOUR, MOST_BYTES + 1)]) == (False, True)
    assert standing([]) == ()


JUMPS = (
    *((by, length) for by in (DAY, -DAY) for length in (1, 3, 30, 10_000)),
    *((by, length) for by in (HOUR, -HOUR) for length in (1, 50, 10_000)),
    *((by, length) for by in (10 * 365 * DAY, -10 * 365 * DAY) for length in (1, 2, 3)),
)


@pytest.mark.parametrize(("by", "length"), JUMPS)
def test_a_wrong_clock_neither_deletes_nor_disorders(by: float, length: int) -> None:
    """The clock is wrong by so much for so many savings, after five days of work at half-hours."""
    right = [BEGIN + day * DAY + slot * HOUR / 2 for day in range(6) for slot in range(16)]
    after = 5 * 16 + 4
    wrong = [at + by if after <= number < after + length else at for number, at in enumerate(right)]
    there, usual = lived(wrong), lived(right)
    numbers = [number for number, _ in there]
    assert numbers == sorted(numbers)
    assert numbers[-1] == len(right) - 1
    if abs(by) <= DAY:
        recent = {number for number, each in usual if right[-1] - each.at <= 2 * DAY}
        assert recent <= set(numbers)
    assert {number // 16 for number in numbers} == set(range(6)), "a day of work has nothing left"


def test_there_are_twenty_such_clocks() -> None:
    assert len(JUMPS) == 20
