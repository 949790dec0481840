"""What is wrong, as values: sentences with the place they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Fix:
    """What would put it right: the words of the button, then whole lists and single inputs to state, by key.

    A list has the key `team.1.seats`; its rows are those a scenario shows.
    """

    words: str
    inputs: tuple[tuple[str, Any], ...] = ()
    lists: tuple[tuple[str, tuple[Any, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing that is wrong: where it is, the sentence a person reads, whether it spoils the results, a way out."""

    where: str
    says: str
    grave: bool = False
    fix: Fix | None = None

    def __str__(self) -> str:
        """Place and sentence in one line."""
        return f"{self.where}: {self.says}" if self.where else self.says


class Invalid(Exception):
    """Something a person gave cannot be taken; its text is the whole sentence to show."""
