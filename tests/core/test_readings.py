"""What stands in place of figures: it answers for itself, and never says yes or no."""

from __future__ import annotations

from typing import Any

import pytest

from core.readings import Reading, Undecided, Word
from core.terms import Calendar, Ref
from tests.core.drawn import draws

BEFORE: Any = Ref("before")


def test_a_reading_that_reads_nothing_is_our_own_mistake() -> None:
    with pytest.raises(TypeError, match="Reading does not answer"):
        Reading() + 1


@pytest.mark.parametrize("term", [BEFORE, Calendar(), BEFORE > 0, draws(1.0), draws(1.0) > 0])
def test_a_model_may_not_branch_on_a_reading(term: Any) -> None:
    with pytest.raises(Undecided, match="may not branch"):
        bool(term)


def test_draws_have_no_answer_to_a_choice_of_words() -> None:
    with pytest.raises(ValueError, match="no way to draw"):
        draws(1).read(Word.CHOSEN, draws(1), "a")
