"""A journal gives back the plan bit by bit, however it was torn or spoiled."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.examples import NAMES, example
from core.inputs.actuals import Actual
from core.inputs.decisions import Decision
from core.inputs.prices import Origin, Price
from core.issues import Invalid
from core.journal import lines
from core.journal.differences import apply, differences
from core.journal.plain import plain, plan_of
from core.journal.story import Base, Told, opening, step, story, turned
from core.plan import Plan
from tests.core.plans import plans, random_plan

AT = "2026-11-26 09:04 +0000"


def through(value: Any) -> Any:
    """Plain data as it comes back from a file."""
    return json.loads(json.dumps(value))


@cache
def states() -> tuple[Plan, ...]:
    """A plan edited again and again: inputs, options, lists, scenarios, everything that is not in a section."""
    plan = example(NAMES[2])
    found = [plan, plan.put("infrastructure.1.price", 1 / 3), plan.put("general.title", "Ä “quoted” \\ title")]
    found.append(found[-1].put_rows("team", 0, "seats", plan.team[0].seats[1:]))
    found.append(replace(found[-1], actuals=tuple(Actual(amount=each / 7) for each in range(40))))
    found.append(replace(found[-1], actuals=found[-1].actuals[:3] + found[-1].actuals[5:]))
    found.append(replace(found[-1], prices=(Price(provider="p", price=0.1 + 0.2),), decisions=(Decision(),)))
    found.append(replace(found[-1], origins=(Origin("general.discount", "s", "", "weak", 0.1, 0.3),)))
    found.append(random_plan(7))
    found.append(example(NAMES[0]))
    return tuple(found)


def journal(count: int | None = None) -> bytes:
    """The journal of those states."""
    before, *rest = states()[:count]
    content = lines.line(0, opening(Base(before, "plan.xlsx", "ab" * 32)))
    for number, after in enumerate(rest, 1):
        content += lines.line(number, step(before, after, Told(AT, "money", f"step {number}")))
        before = after
    return content


@settings(max_examples=30)
@given(plans())
def test_any_plan_comes_back_bit_by_bit(plan: Plan) -> None:
    again, issues = plan_of(through(plain(plan)))
    assert repr(again) == repr(plan)
    assert again == plan
    assert issues == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_example_comes_back_bit_by_bit(name: str) -> None:
    assert repr(plan_of(through(plain(example(name))))[0]) == repr(example(name))


def test_figures_that_no_workbook_keeps_whole_come_back_whole() -> None:
    plan = replace(Plan(), actuals=(Actual(amount=0.1 + 0.2), Actual(amount=1e11 / 3), Actual(amount=5)))
    assert repr(plan_of(through(plain(plan)))[0]) == repr(plan)


@settings(max_examples=25)
@given(plans(), plans())
def test_differences_lead_from_any_plan_to_any_other(one: Plan, other: Plan) -> None:
    raw = through(plain(one))
    apply(raw, through(list(differences(one, other))))
    assert repr(plan_of(raw)[0]) == repr(other)


def test_an_edit_is_one_short_difference() -> None:
    before = Plan()
    after = before.put("infrastructure.1.price", 1.25)
    assert list(differences(before, after)) == [[["infrastructure", 0, "price"], 1.25]]
    assert list(differences(before, before)) == []


def test_rows_that_come_or_go_are_told_without_those_that_stay() -> None:
    rows = tuple(Actual(amount=float(each)) for each in range(1000))
    before, after = replace(Plan(), actuals=rows), replace(Plan(), actuals=rows[:500] + rows[503:])
    assert list(differences(before, after)) == [[["actuals"], 500, 3, []]]


def test_every_attribute_of_a_plan_is_written() -> None:
    assert set(plain(Plan())) == {each.name for each in fields(Plan)}


def test_what_a_journal_lacks_has_its_default() -> None:
    raw = through(plain(Plan()))
    del raw["general"]["title"], raw["actuals"], raw["team"][0]["seats"]
    raw["another"] = raw["general"]["another"] = 1
    plan, issues = plan_of(raw)
    assert plan == replace(Plan(), team=(replace(Plan().team[0], seats=()),))
    assert issues == ()


@pytest.mark.parametrize(
    ("section", "spoiled"),
    [
        ("general", {"horizon": "long"}),
        ("general", {"horizon": 1e9}),
        ("general", {"title": "a\nb"}),
        ("general", 7),
        ("team", 7),
        ("team", [7]),
        ("scenario", "one"),
        ("case", {"team": "first"}),
        ("actuals", [{"month": "spring"}]),
        ("scenarios", [{"name": "s", "overrides": [["general.nothing", 1]]}]),
    ],
)
def test_what_cannot_be_taken_is_told_and_the_rest_is(section: str, spoiled: Any) -> None:
    plan = example(NAMES[1]).put("money.cash", 123_456)
    plan_again, issues = plan_of({**through(plain(plan)), section: spoiled})
    assert plan_again.money == plan.money
    assert len(issues) == 1
    assert section in issues[0].where
    assert issues[0].grave


def test_a_figure_in_the_place_of_words_becomes_words() -> None:
    plan, _ = plan_of({**through(plain(Plan())), "general": {"title": 5}})
    assert plan.general.title == "5"


def test_what_holds_no_plan_is_refused() -> None:
    with pytest.raises(Invalid, match="plan"):
        plan_of([])


def test_what_is_no_part_of_a_plan_is_not_written() -> None:
    with pytest.raises(TypeError, match="no part of a plan"):
        plain(object())


def test_a_journal_tells_its_beginning_its_end_and_its_steps() -> None:
    told = story(journal() + lines.line(len(states()), turned("team")))
    assert told is not None
    assert (told.base.path, told.base.sha256) == ("plan.xlsx", "ab" * 32)
    assert told.base.plan == states()[0]
    assert repr(told.plan) == repr(states()[-1])
    assert [each.what for each in told.steps] == [f"step {number}" for number in range(1, len(states()))]
    assert (told.page, told.at) == ("team", AT)
    assert not told.is_spoiled
    assert not told.is_idle


def test_a_journal_torn_anywhere_gives_the_last_whole_step() -> None:
    content = journal(4)
    ends = [place + 1 for place, sign in enumerate(content) if sign == ord("\n")]
    for cut in (*range(0, len(content), 997), *ends, *(end - 1 for end in ends)):
        told, whole = story(content[:cut]), sum(end <= cut for end in ends)
        if not whole:
            assert told is None
        else:
            assert told is not None
            assert told.plan == states()[whole - 1]
            assert not told.is_spoiled


@settings(max_examples=50)
@given(st.integers(0, 10**9), st.integers(1, 255))
def test_a_changed_byte_is_noticed_and_what_stands_before_it_is_kept(place: int, by: int) -> None:
    content = bytearray(journal(4))
    place %= len(content)
    content[place] ^= by
    told = story(bytes(content))
    whole = bytes(journal(4)[:place]).count(b"\n")
    if not whole:
        assert told is None
    else:
        assert told is not None
        assert told.plan == states()[whole - 1]
        assert told.is_spoiled or whole == 3  # what ends without a line end was never whole


def test_a_record_that_is_missing_ends_what_is_believed() -> None:
    first, second, third, *_ = journal().splitlines(keepends=True)
    told = story(first + third)
    assert told is not None
    assert told.plan == states()[0]
    assert told.is_spoiled
    assert not told.is_idle
    assert second


def test_differences_of_another_plan_end_what_is_believed() -> None:
    strange = {"at": AT, "changes": [[["nowhere", "at all"], 1]]}
    told = story(lines.line(0, opening(Base(Plan()))) + lines.line(1, strange))
    assert told is not None
    assert told.is_spoiled
    assert told.plan == Plan()


def test_a_journal_of_a_later_format_is_left_to_the_later_program() -> None:
    with pytest.raises(Invalid, match="later version"):
        story(lines.line(0, {**opening(Base(Plan())), "format": 2}))


def test_steps_that_lead_back_leave_nothing_to_lose() -> None:
    one, other = states()[:2]
    content = lines.line(0, opening(Base(one)))
    content += lines.line(1, step(one, other, Told(AT))) + lines.line(2, step(other, one, Told(AT, is_undone=True)))
    told = story(content)
    assert told is not None
    assert told.is_idle
    assert told.steps[1].is_undone


@pytest.mark.parametrize("content", [b"", b"\n", b"rubbish\n", b'["0000000000000000",{}]\n', b'[]\n["', "ä\n".encode()])
def test_what_is_no_journal_tells_nothing(content: bytes) -> None:
    assert story(content) is None


def test_a_record_that_is_no_object_is_not_believed() -> None:
    text = "5"
    assert lines.read(f'["{lines._mark(text)}",{text}]\n'.encode()).bodies == ()
