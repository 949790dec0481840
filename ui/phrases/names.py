"""Names of a planner within sentences: shielded, so that no sentence is parted or ended inside one."""

from __future__ import annotations

import re
from collections.abc import Container

from ui.phrases.templates import WORD

SHIELD = "\ue000"  # stands within a name where a blank would be


class Names:
    """The names of a planner, and how they stand within a text while it is said; and sources, which stay whole too.

    A name that is also a phrase of the program is not shielded: within a sentence it may be either.
    """

    def __init__(
        self, own: frozenset[str] = frozenset(), phrases: Container[str] = (), cited: frozenset[str] = frozenset()
    ) -> None:
        self._own, self._cited = own, cited
        whole = cited.union(name for name in own if name not in phrases)
        several = [name for name in whole if " " in name and _is_wordy(name)]
        longest = "|".join(map(re.escape, sorted(several, key=len, reverse=True)))
        self._pattern = re.compile(rf"(?<!\w)(?:{longest})(?!\w)") if several else None

    def are(self, own: frozenset[str], cited: frozenset[str]) -> bool:
        """Whether these are the names and the sources."""
        return self._own == own and self._cited == cited

    def __contains__(self, words: str) -> bool:
        """Whether words are a name as a whole."""
        return bare(words) in self._own

    def shielded(self, text: str) -> str:
        """The text with its names in one piece."""
        return text if self._pattern is None else self._pattern.sub(_shielded, text)


def bare(text: str) -> str:
    """The text with its names as they are."""
    return text.replace(SHIELD, " ")


def _shielded(name: re.Match[str]) -> str:
    return name[0].replace(" ", SHIELD)


def _is_wordy(name: str) -> bool:
    """Whether it is more than a figure with its unit."""
    return any(len(word) > 1 for word in WORD.findall(name))
