"""What differs between two plans, as plain data; of what is the same object in both nothing is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from core.journal.plain import Raw, plain

Path = tuple[str | int, ...]


def differences(old: Any, new: Any, path: Path = ()) -> Iterator[list[Raw]]:
    """Each difference as `[path, value]`; of a longer or shorter list `[path, start, how many go, values that come]`.

    Applied one after another to the plain data of the old value they give that of the new one, bit by bit.
    """
    if old is new:
        return
    if isinstance(old, tuple) and isinstance(new, tuple):
        if len(old) == len(new):
            for place, (was, now) in enumerate(zip(old, new, strict=True)):
                if was is not now:
                    yield from differences(was, now, (*path, place))
        else:
            yield _spliced(old, new, path)
    elif is_dataclass(new) and type(old) is type(new):
        for each in fields(new):
            yield from differences(getattr(old, each.name), getattr(new, each.name), (*path, each.name))
    elif repr(old) != repr(new):
        yield [list(path), plain(new)]


def _spliced(old: tuple[Any, ...], new: tuple[Any, ...], path: Path) -> list[Raw]:
    """What lies between the common beginning and the common end of two lists."""
    most = min(len(old), len(new))
    start = next((place for place in range(most) if not _same(old[place], new[place])), most)
    left = most - start
    end = next((back for back in range(left) if not _same(old[-1 - back], new[-1 - back])), left)
    return [list(path), start, len(old) - start - end, plain(new[start : len(new) - end])]


def _same(one: Any, other: Any) -> bool:
    """Whether two values are the same to the last bit: 5 and 5.0 are equal, but not the same."""
    return one is other or bool(one == other and repr(one) == repr(other))


def apply(raw: Raw, found: list[list[Raw]]) -> None:
    """Put differences into the plain data they were found against.

    Raises:
        LookupError, TypeError, ValueError: it is other data.
    """
    for path, *change in found:
        *way, last = path or (None,)
        holder = raw
        for step in way:
            holder = holder[step]
        if len(change) == 1:
            holder[last] = change[0]
        else:
            start, gone, come = change
            (holder if last is None else holder[last])[start : start + gone] = come
