"""Keys name inputs, and whatever names nothing is refused in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.issues import Invalid
from core.keys import DECISIONS, SECTIONS, Place, input_kind, list_kind, place_of, section_type
from core.schema import inputs_of, lists_of

WRONG = (
    ("", "There is no section called “”"),
    ("machines.price", "There is no section called “machines”"),
    ("constants.half", "There is no section called “constants”"),
    ("general", "“general” names no input"),
    ("general.", "There is no input called “”"),
    ("general.price", "There is no input called “price”"),
    ("general.1.horizon", "“general.1.horizon” names no input"),
    ("general.seats.1.role", "There is no list called “seats”"),
    ("team", "“team” lacks the number of the option"),
    ("team.1", "“team.1” names no input"),
    ("team.name", "“team.name” lacks the number of the option"),
    ("team.0.name", "“team.0.name” lacks the number of the option"),
    ("team.-1.name", "“team.-1.name” lacks the number of the option"),
    ("team.1000.name", "“team.1000.name” lacks the number of the option"),
    ("team.²." + "name", "lacks the number of the option"),
    ("team.1.seats", "There is no input called “seats”"),
    ("team.1.seats.1", "“team.1.seats.1” names no input"),
    ("team.1.seats.0.role", "lacks the number of the row"),
    ("team.1.seats.x.role", "lacks the number of the row"),
    ("team.1.seats.1.price", "There is no input called “price”"),
    ("team.1.rows.1.role", "There is no list called “rows”"),
    ("team.1.seats.1.role.x", "names no input"),
    ("money.funding.1.salary", "There is no input called “salary”; there are name, month, amount"),
)


def all_keys() -> list[str]:
    """A key of every input, in the second option and the third row."""
    keys = []
    for section in SECTIONS:
        stem = f"{section}.2" if section in DECISIONS else section
        holder = section_type(section)
        keys += [f"{stem}.{each.name}" for each in inputs_of(holder)]
        for listed in lists_of(holder):
            keys += [f"{stem}.{listed.name}.3.{each.name}" for each in inputs_of(listed.kind.row)]
    return keys


def test_every_key_names_its_place_and_comes_back_from_it() -> None:
    for key in all_keys():
        place = place_of(key)
        assert place.key == key
        assert place.name == key.rpartition(".")[2]
        assert place.option == (1 if place.section in DECISIONS else None)
        holder = section_type(place.section)
        row = list_kind(holder, place.listed).row if place.listed else holder
        assert place.kind is input_kind(row, place.name)


@pytest.mark.parametrize(("key", "says"), WRONG)
def test_a_key_that_names_nothing_is_refused_in_a_sentence(key: str, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        place_of(key)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


@given(
    key=st.text(max_size=30)
    | st.lists(st.sampled_from(("team", "1", "seats", "0", "role", "x")), max_size=5).map(".".join)
)
def test_any_text_is_a_key_or_refused(key: str) -> None:
    try:
        place = place_of(key)
    except Invalid:
        return
    assert place_of(place.key) == place


def test_a_place_counts_from_zero_and_its_key_from_one() -> None:
    assert Place("team", 0, "salary", "seats", 2).key == "team.1.seats.3.salary"
    assert Place("general", None, "horizon").key == "general.horizon"
