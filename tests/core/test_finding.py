from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.finding import LONGEST_EXCERPT, Entries, Entry, excerpt, folded, found, holding, searched

PRICE = Entry("input", "price", "Usage price", "Infrastructure › Burst")
REPRICED = Entry("input", "repriced", "Repriced from", "Infrastructure › Burst")
PEOPLE = Entry("input", "people", "Prime cost", "Team")
SAVE = Entry("command", "save", "Save", "File")
SAVE_AS = Entry("command", "save_as", "Save as…", "File")
ALL = Entries((PRICE, REPRICED, PEOPLE, SAVE, SAVE_AS))
WORDS = st.text(alphabet="abcdeé -›", max_size=12)
ENTRIES = st.lists(st.tuples(WORDS, WORDS), max_size=12).map(
    lambda pairs: Entries(tuple(Entry("x", str(at), *pair) for at, pair in enumerate(pairs)))
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("price", (PRICE, REPRICED)),  # the beginning of a word before the inside of one
        ("pri", (PEOPLE, PRICE, REPRICED)),  # earlier in the label first
        ("burst", (PRICE, REPRICED)),  # what stands beside counts too
        ("price burst", (PRICE, REPRICED)),
        ("upr", (PRICE,)),  # letters in order, the first at the beginning of a word
        ("sa", (SAVE, SAVE_AS, PRICE)),  # the shorter label first
        ("SAVE AS", (SAVE_AS,)),
        ("save price", ()),
        ("rp", (REPRICED,)),
        ("z", ()),
    ],
)
def test_the_beginning_of_a_word_comes_before_a_part_of_one_and_letters_come_last(
    typed: str, expected: tuple[Entry, ...]
) -> None:
    assert found(ALL, typed) == expected


def test_what_was_used_last_comes_first_within_its_tier() -> None:
    assert found(ALL, "save", [SAVE_AS.place]) == (SAVE_AS, SAVE)
    assert found(ALL, "price", [REPRICED.place]) == (PRICE, REPRICED)
    assert found(ALL, "", [SAVE_AS.place, PRICE.place]) == (SAVE_AS, PRICE, REPRICED, PEOPLE, SAVE)
    assert found(ALL, "", [SAVE.place, SAVE.place, PRICE.place])[:2] == (SAVE, PRICE)


@given(entries=ENTRIES, typed=WORDS, more=WORDS)
def test_typing_more_never_finds_more(entries: Entries, typed: str, more: str) -> None:
    assert set(found(entries, f"{typed} {more}")) <= set(found(entries, typed))


@given(entries=ENTRIES)
def test_every_entry_is_found_by_its_label_and_nothing_typed_finds_all_in_order(entries: Entries) -> None:
    assert found(entries, "") == entries.all
    for entry in entries.all:
        assert entry in found(entries, entry.label)


def test_words_are_compared_without_case_accents_and_signs() -> None:
    assert folded("Élan-vital (100\u202f%)") == " elan vital 100"
    assert found(Entries((Entry("x", "1", "Café › Zürich"),)), "zurich cafe")


def test_a_search_takes_signs_as_they_are() -> None:
    texts = tuple(map(searched, ("Price 1,200\u202f$", "price 12", "Other")))
    assert holding("PRICE 1,200 $", texts) == (0,)
    assert holding("price", texts) == (0, 1)
    assert holding("  ", texts) == ()


@given(before=WORDS, after=WORDS)
def test_an_excerpt_is_short_and_holds_what_was_found(before: str, after: str) -> None:
    text = f"{before * 9} needle {after * 9}"
    part = excerpt("needle", text)
    assert "needle" in part
    assert len(part) <= LONGEST_EXCERPT + 4
