"""What finance expects of a saved file, point by point; `tests.workbook.conventions` looks at every example."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest

from tests.saved import content
from tests.shorter import QUICK, short
from tests.workbook.convention_file import File
from tests.workbook.conventions import POINTS


@cache
def file(name: str) -> File:
    plan = short(name)
    return File(plan, content(plan))


@pytest.mark.parametrize("name", sorted(QUICK))
@pytest.mark.parametrize(("number", "what", "broken"), POINTS, ids=[f"{number} {what}" for number, what, _ in POINTS])
def test_a_convention_holds(number: str, what: str, broken: Callable[[File], Iterator[str]], name: str) -> None:
    assert list(broken(file(name))) == [], f"{number}: {what}"
