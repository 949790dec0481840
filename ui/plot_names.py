"""The names below upright bars in the room that there is: wrapped, in turn in two rows, turned, left out or cut."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ui.plot_text import Dressing

NAME_LINES = 2
_MOST_LINES = 3
_LONGEST_TURNED = 5  # lines high
_GAP = 8.0
_OUTSIDE = 12.0  # points that the first and the last name may reach beyond the data
_SHORT = 4  # names are left out before they are cut to fewer letters

Words = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Which bars have their names, in how many lines each, and whether these run upwards."""

    places: Sequence[int]
    words: Words
    turned: bool = False


def below(dressing: Dressing, names: tuple[str, ...], slot: float, *, every: bool) -> Names:
    """Return the names with so many points for each bar; `every` bar has its own or none has, they are no scale."""
    places = range(len(names))
    if whole := _own_room(dressing, names, slot) or _in_turn(dressing, names, slot):
        return Names(places, whole)
    if every and slot < dressing.line_height:
        return Names((), ())
    if every:
        longest = _LONGEST_TURNED * dressing.line_height
        return Names(places, tuple((dressing.cut(name, longest),) for name in names), turned=True)
    if slot < _SHORT * dressing.size:
        step = math.ceil((max(map(dressing.width, names)) + _GAP) / slot)
        return Names(places[::step], tuple((dressing.cut(name, slot * step),) for name in names[::step]))
    return Names(places, tuple(dressing.wrapped(name, slot - _GAP / 2, NAME_LINES) for name in names))


def _own_room(dressing: Dressing, names: tuple[str, ...], slot: float) -> Words:
    """Return each name in lines as wide as its bar has room, nothing where one would be cut."""
    rooms = [slot - _GAP / 2] * len(names)
    return _whole(dressing, names, rooms, NAME_LINES) or _whole(dressing, names, rooms, _MOST_LINES)


def _in_turn(dressing: Dressing, names: tuple[str, ...], slot: float) -> Words:
    """Return each name in lines as wide as two bars have room, every other name below the ones beside it."""
    edge = min(slot + 2 * _OUTSIDE, 2 * slot - _GAP)
    rooms = [edge, *[2 * slot - _GAP] * (len(names) - 2), edge]
    words = _whole(dressing, names, rooms, 1) or _whole(dressing, names, rooms, NAME_LINES)
    above = max(map(len, words[::2]), default=0)
    return tuple(("",) * above + lines if place % 2 else lines for place, lines in enumerate(words))


def _whole(dressing: Dressing, names: tuple[str, ...], rooms: list[float], most: int) -> Words:
    """Return names in at most so many lines, nothing where one would be cut."""
    words = tuple(dressing.wrapped(name, room, most) for name, room in zip(names, rooms, strict=False))
    return words if all(" ".join(lines) == name for lines, name in zip(words, names, strict=True)) else ()
