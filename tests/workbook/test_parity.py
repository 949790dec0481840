"""The saved workbook calculates what the program calculates, in every case, after every edit, by either judge."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from core.examples import FOUR_WAYS, NAMES, example
from core.keys import DECISIONS
from core.plan import Case, Plan, cases
from core.workbook.cases_sheet import LIVE, SHEET
from core.workbook.layout import FIRST_OPTION, Layout, lay_out
from core.workbook.writer import contents
from tests.saved import content
from tests.shorter import EXAMPLES, short
from tests.workbook import judges
from tests.workbook.edits import edit

EDITS = 2  # in LibreOffice, of each example
FEW = 3  # in every run of the tests

Edit = tuple[str, int, int, object]


def selectors(layout: Layout, case: Case, scenario: int) -> list[Edit]:
    """What a person types into the selector cells of the sheet Plan."""
    numbers = {what: getattr(case, what) + 1 for what in DECISIONS} | {"scenario": scenario}
    return [("Plan", layout.places[f"case.{what}"][1] + 1, FIRST_OPTION + 1, n) for what, n in numbers.items()]


def spanning(plan: Plan) -> dict[Case, tuple[int, ...]]:
    """Every scenario of the chosen case, and of others as many that every option of every decision is chosen."""
    counts = [len(getattr(plan, what)) for what in DECISIONS]
    others = (Case(*(place % count for count in counts)) for place in range(max(counts)))
    return dict.fromkeys(others, (0,)) | {plan.case: tuple(range(len(plan.scenarios) + 1))}


def paired(plan: Plan) -> list[Case]:
    """So many cases that any two options of different decisions are chosen together once."""
    missing = {pair for case in cases(plan) for pair in pairs(case)}
    found = []
    while missing:
        found.append(max(cases(plan), key=lambda case: len(missing & pairs(case))))
        missing -= pairs(found[-1])
    return found


def pairs(case: Case) -> set[tuple[tuple[str, int], tuple[str, int]]]:
    """The options of a case, two by two."""
    return set(combinations([(what, getattr(case, what)) for what in DECISIONS], 2))


def live(cells: judges.Cells) -> judges.Cells:
    """Without what is of the day it was saved: figures of all cases as they were then."""
    return {at: value for at, value in cells.items() if at[0] != SHEET or at[1].endswith(str(LIVE + 1))}


def assert_same(plan: Plan, wanted: judges.Cells, found: judges.Cells) -> None:
    assert len(wanted) > 1000
    wrong = judges.differences(judges.without_memory(wanted), found, judges.coarse(plan))
    assert not wrong, "\n".join(wrong[:20])


@pytest.mark.deep
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_live_selectors_give_every_case_and_scenario(name: str) -> None:
    plan = short(name)
    base, layout = judges.stripped(content(plan)), lay_out(plan)
    for case, scenarios in spanning(plan).items():
        for scenario in scenarios:
            wanted = judges.expected(contents(replace(plan, case=case, scenario=scenario)))
            wanted = wanted if scenario == plan.scenario else live(wanted)
            found = judges.by_formualizer(base, selectors(layout, case, scenario), wanted)
            assert_same(plan, wanted, found)


@pytest.mark.deep
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_edit_in_a_cell_gives_what_the_edit_in_the_program_gives(name: str) -> None:
    rng = random.Random(name)
    plan = short(name)
    base, layout = judges.stripped(content(plan)), lay_out(plan)
    for _ in range(FEW):
        start = replace(plan, case=rng.choice(cases(plan)))
        place, value = edit(start, rng, structural=False)
        sheet, row, column = layout.stated(place)
        wanted = live(judges.expected(contents(start.put(place.key, value))))
        typed = [*selectors(layout, start.case, 0), (sheet, row + 1, column + 1, place.kind.to_cell(value))]
        assert_same(start, wanted, judges.by_formualizer(base, typed, wanted))


def edited(plan: Plan, rng: random.Random) -> Plan:
    for _ in range(3):
        place, value = edit(plan, rng)
        plan = plan.put(place.key, value)
    return plan


@pytest.mark.deep
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_workbook_saved_after_edits_recalculates_to_its_own_values(name: str) -> None:
    rng = random.Random(name + "saved")
    for _ in range(FEW):
        plan = replace(short(name), case=rng.choice(cases(example(name))))
        changed = edited(plan, rng)
        whole = contents(changed)
        wanted = judges.expected(whole)
        assert_same(changed, wanted, judges.by_formualizer(judges.stripped(whole), (), wanted))


def test_a_poisoned_workbook_shows_that_formualizer_recalculates() -> None:
    plan = short(NAMES[0])
    whole = content(plan)
    wanted, poison = judges.expected(whole), judges.poisoned(whole)
    assert len(judges.differences(wanted, judges.expected(poison), judges.coarse(plan))) == len(wanted)
    assert_same(plan, wanted, judges.by_formualizer(poison, (), wanted))


def test_a_judge_that_does_not_recalculate_is_noticed(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    whole = content(plan)
    file = tmp_path / "stale.xlsx"
    file.write_bytes(judges.poisoned(whole))
    wanted = judges.expected(whole)
    with pytest.raises(AssertionError):
        assert_same(plan, wanted, judges.values(file, wanted))


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", EXAMPLES)
def test_libreoffice_gives_every_pair_of_options(name: str, tmp_path: Path) -> None:
    plan = example(name) if name == FOUR_WAYS else short(name)
    base, layout, files, wanted = judges.stripped(contents(plan)), lay_out(plan), [], []
    for number, case in enumerate(paired(plan)):
        files.append(tmp_path / f"case{number}.xlsx")
        files[-1].write_bytes(judges.typed(base, selectors(layout, case, 0)))
        wanted.append(judges.expected(contents(replace(plan, case=case))))
    for cells, file in zip(wanted, judges.by_libreoffice(files, tmp_path), strict=True):
        assert_same(plan, cells, judges.values(file, cells))


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", EXAMPLES)
def test_libreoffice_agrees_after_edits_and_on_every_scenario(name: str, tmp_path: Path) -> None:
    rng, plan = random.Random(name + "office"), short(name)
    plans = [edited(replace(plan, case=rng.choice(cases(plan))), rng) for _ in range(EDITS)]
    plans += [replace(plan, scenario=number + 1) for number in range(len(plan.scenarios))]
    files, wanted = [], []
    for number, each in enumerate(plans):
        whole = contents(each)
        files.append(tmp_path / f"edit{number}.xlsx")
        files[-1].write_bytes(judges.stripped(whole))
        wanted.append(judges.expected(whole))
    for each, cells, file in zip(plans, wanted, judges.by_libreoffice(files, tmp_path), strict=True):
        assert_same(each, cells, judges.values(file, cells))


@pytest.mark.libreoffice
def test_libreoffice_gives_every_month_of_the_four_ways_in_steady_use(tmp_path: Path) -> None:
    plan = replace(example(FOUR_WAYS), scenario=1)
    file, whole = tmp_path / "steady.xlsx", contents(plan)
    file.write_bytes(judges.stripped(whole))
    wanted = judges.expected(whole)
    (recalculated,) = judges.by_libreoffice([file], tmp_path)
    assert_same(plan, wanted, judges.values(recalculated, wanted))


@pytest.mark.libreoffice
def test_a_poisoned_workbook_shows_that_libreoffice_recalculates(tmp_path: Path) -> None:
    whole = contents(example(NAMES[0]))
    file = tmp_path / "poisoned.xlsx"
    file.write_bytes(judges.poisoned(whole))
    wanted = judges.expected(whole)
    (recalculated,) = judges.by_libreoffice([file], tmp_path)
    assert_same(example(NAMES[0]), wanted, judges.values(recalculated, wanted))
