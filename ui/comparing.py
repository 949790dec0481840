"""What is found out about all combinations of a document, beside the window, for every page that shows any of it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from core.results import Results
from ui.document import Document
from ui.walking import Walking

QUIET_MS = 300  # after the last edit; nobody waits for it while typing

Comparison = Any  # a core.comparison.steps.Comparison; numpy comes with it, which the window does not need to show


class Comparing(Walking):
    """Walks through the combinations once somebody asks; `found` is a `Comparison`."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, QUIET_MS, _steps)

    @property
    def is_current(self) -> bool:
        """Whether what is known is of the document as it is now."""
        return self.found is not None and self._for is self._document.results


def _steps(results: Results) -> Iterator[Comparison]:
    """Import what it takes beside the window too."""
    late: Any = import_module("core.comparison.steps")
    yield from late.compared(results.plan)


def comparing(document: Document) -> Comparing:
    """Return what compares the combinations of a document, made when first asked for."""
    return document.findChild(Comparing) or Comparing(document)
