"""What is wrong, as values: sentences with the place they belong to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing that is wrong: where it is, the sentence a person reads, and whether it spoils the results."""

    where: str
    says: str
    grave: bool = False

    def __str__(self) -> str:
        """Place and sentence in one line."""
        return f"{self.where}: {self.says}" if self.where else self.says


class Invalid(Exception):
    """Something a person gave cannot be taken; its text is the whole sentence to show."""
