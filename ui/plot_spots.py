"""Where words find room beside points and lines that they must not hide, in points; nothing is drawn here."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

RINGS = (0.0, 12.0, 26.0)  # points between words and the nearest place that they can have
_PUSHED = 0.8
_WIDER = 1.5  # times as far from larger marks as dots are from each other

Spot = tuple[float, float]
Room = tuple[float, float, float, float]  # left, bottom, right, top


def beside(at: Spot, size: Spot, gap: float) -> Iterator[Room]:
    """Yield the rooms for words of a size around a point, the near ones first, then two rings further away."""
    for ring in RINGS:
        yield from _around(at, size, gap + ring)


def _around(at: Spot, size: Spot, gap: float) -> Iterator[Room]:
    """Yield the rooms at a distance from a point: beside it first, then above and below, then at corners."""
    (x, y), (width, height) = at, size
    for left, middle in (
        *((x + gap, y), (x - gap - width, y)),
        *((x - width / 2, y + gap + height / 2), (x - width / 2, y - gap - height / 2)),
        *((x + gap / 2, y + gap / 2 + height / 2), (x - gap / 2 - width, y + gap / 2 + height / 2)),
        *((x + gap / 2, y - gap / 2 - height / 2), (x - gap / 2 - width, y - gap / 2 - height / 2)),
    ):
        yield left, middle - height / 2, left + width, middle + height / 2


def along(line: Sequence[Spot], size: Spot, gap: float) -> Iterator[Room]:
    """Yield the rooms for words that touch a line with a corner, from its end back to its start."""
    width, height = size
    for x, y in reversed(line):
        for left in (x - gap - width, x + gap):
            for bottom in (y + gap, y - gap - height):
                yield left, bottom, left + width, bottom + height


def pushed(room: Room, around: Room) -> Room:
    """Return a room moved up or down, by most of its height at most, so that it lies inside another."""
    most = _PUSHED * (room[3] - room[1])
    up = min(max(around[1] - room[1], 0.0), most) - min(max(room[3] - around[3], 0.0), most)
    return room[0], room[1] + up, room[2], room[3] + up


def meet(one: Room, other: Room) -> bool:
    """Return whether two rooms overlap."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def inside(room: Room, around: Room) -> bool:
    """Return whether a room lies wholly inside another."""
    return around[0] <= room[0] and around[1] <= room[1] and room[2] <= around[2] and room[3] <= around[3]


def best(
    rooms: Iterable[Room], around: Room, taken: Sequence[Room], hidden: Sequence[Spot], most: float = math.inf
) -> Room | None:
    """Return the room that meets none that is taken and hides fewest points, the earliest of several.

    None where every room meets one or hides more than so many points.
    """
    free = [room for room in rooms if inside(room, around) and not any(meet(room, other) for other in taken)]
    counted = [(sum(room[0] <= x <= room[2] and room[1] <= y <= room[3] for x, y in hidden), room) for room in free]
    found = min(counted, key=lambda each: each[0], default=None)
    return found[1] if found and found[0] <= most else None


def reached(at: Spot, rooms: Iterable[Room], taken: Sequence[Room]) -> Iterator[Room]:
    """Yield the rooms that a straight line from a point reaches without crossing what is taken."""
    between = [other for other in taken if not (other[0] <= at[0] <= other[2] and other[1] <= at[1] <= other[3])]
    for room in rooms:
        if not any(clipped(at, leading(at, room), other) for other in between):
            yield room


def leading(at: Spot, room: Room) -> Spot:
    """Return the place at the edge of a room that is nearest to a point, where a line to it ends."""
    return min(max(at[0], room[0]), room[2]), min(max(at[1], room[1]), room[3])


def clipped(start: Spot, end: Spot, around: Room) -> tuple[Spot, Spot] | None:
    """Return the part of a straight line that lies inside a room, None where none does."""
    first, last = 0.0, 1.0
    for axis in (0, 1):
        run = end[axis] - start[axis]
        low, high = around[axis] - start[axis], around[axis + 2] - start[axis]
        if run == 0:
            if not low <= 0 <= high:
                return None
            continue
        enter, leave = sorted((low / run, high / run))
        first, last = max(first, enter), min(last, leave)
    if first > last:
        return None
    (x, y), (across, up) = start, (end[0] - start[0], end[1] - start[1])
    return (x + first * across, y + first * up), (x + last * across, y + last * up)


def under(spots: Sequence[Spot], x: float, y: float, reach: float) -> int | None:
    """Return the place of the point nearest to a pointer, of equal ones the last; None where none is in reach."""
    distances = ((math.hypot(own - x, tall - y), -place) for place, (own, tall) in enumerate(spots))
    found = [each for each in distances if each[0] <= reach]  # never so of what is not a number
    return -min(found)[1] if found else None


def swarm(across: Sequence[float], kept: Sequence[float], apart: float, tall: float) -> tuple[float, ...]:
    """Return how far up or down each dot of a lane moves, so that dots do not hide each other nor what is kept.

    Larger marks are kept in the middle of the lane; a dot moves no further than the lane is tall.
    """
    most = int(tall / 2 / apart)
    steps = sorted(range(-most, most + 1), key=lambda step: (abs(step), step < 0))
    moved = [0.0] * len(across)
    wide = _WIDER * apart
    placed: list[Spot] = []
    for place in sorted((place for place, x in enumerate(across) if math.isfinite(x)), key=lambda each: across[each]):
        x = across[place]
        near = [spot for spot in placed if x - spot[0] < apart]
        free = (
            step
            for step in steps
            if all(math.hypot(x - a, step * apart - b) >= apart for a, b in near)
            and all(math.hypot(x - a, step * apart) >= wide for a in kept)
        )
        moved[place] = next(free, 0) * apart
        placed.append((x, moved[place]))
    return tuple(moved)
