"""What holds of every model within the declared bounds, over 200 random ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.inputs.architecture import Architecture
from tests.core.learning_promises import LEARNING_PROMISES
from tests.core.random_models import model
from tests.core.size_promises import SIZE_PROMISES

pytestmark = pytest.mark.deep

TRIED = 200
PROMISES = (*SIZE_PROMISES, *LEARNING_PROMISES)


@pytest.mark.parametrize("promise", PROMISES, ids=[promise.__name__ for promise in PROMISES])
def test_a_promise_holds_of_every_model(promise: Callable[[Architecture], bool]) -> None:
    assert [seed for seed in range(TRIED) if not promise(model(seed))] == []
