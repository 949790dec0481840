"""What stands in place of figures: it answers for itself, and never says yes or no."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from core.draws import Draws
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


def test_draws_answer_to_choices_of_words() -> None:
    words: Any = Draws(np.array(["a", "b"], dtype=object))
    assert words.read(Word.CHOSEN, words, "a").values.tolist() == [1.0, 0.0]
    assert words.read(Word.PICKED, (words,), (3.0, draws(5.0, 7.0)), ("a", "b")).values.tolist() == [3.0, 7.0]
    assert words.read(Word.MATCHING, (words, "b"), (2.0, 4.0), "b").values.tolist() == [4.0, 6.0]


def test_draws_have_no_answer_to_what_is_no_word_of_theirs() -> None:
    with pytest.raises(ValueError, match="no way to draw"):
        draws(1).read(Word.TOTAL, draws(1))
