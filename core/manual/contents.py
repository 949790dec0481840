"""What is in the manual, in order; and which page belongs to which tab."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

FIRST = "answers"


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its title and the names of its pages, in order."""

    title: str
    pages: tuple[str, ...]


WRITTEN = (
    Chapter("Begin", (FIRST, "first-half-hour-cto", "first-half-hour-finance", "concepts")),
    Chapter(
        "How it is calculated",
        ("compute", "team-capacity", "training-time", "money", "uncertainty", "choosing", "waiting"),
    ),
    Chapter("Use it", ("files", "keyboard", "printing", "command-line", "troubleshooting")),
)
REFERENCE = "Look it up"
OF_TABS = MappingProxyType(
    {
        "overview": FIRST,
        "infrastructure": "compute",
        "team": "team-capacity",
        "architecture": "training-time",
        "money": "money",
        "compare": "choosing",
        "uncertainty": "uncertainty",
        "decisions": "choosing#decisions-and-their-triggers",
        "checks": "checks",
        "inputs": "checks",
    }
)
"""The page of each tab, by the tab's name."""
