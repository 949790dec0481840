"""A planner's own words, told from those of the program."""

from __future__ import annotations


class Own(str):
    """Words a planner has written: names, titles, notes. They are shown as they are in every language."""

    __slots__ = ()
