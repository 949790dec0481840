"""The log and the table of all cases in the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from core.comparison.cases import everything
from core.comparison.words import COLUMNS
from core.examples import COUPLED, TUNED_8, example
from core.inputs.decisions import REVERSED, STATUSES, Decision
from core.inputs.general import General
from core.plan import Case, Plan
from core.results import evaluate
from core.workbook import load, save
from core.workbook.cases_sheet import FIRST_FIGURE, GAP, HEADS, LIVE, STAMPED
from core.workbook.decisions_sheet import SHEET
from tests.shorter import short

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z"), include_characters=" =+-@;"), max_size=60
).map(str.strip)
DECISIONS = st.builds(
    Decision,
    number=st.integers(1, 999).map(float),
    question=WORDS.filter(bool),
    status=st.sampled_from(STATUSES),
    answer=WORDS,
    rationale=WORDS,
    considered=WORDS,
    owner=WORDS,
    date=st.dates(date(2020, 1, 1), date(2050, 1, 1)),
    reversed=st.sampled_from(REVERSED),
    undo_cost=st.floats(0, 1e9).map(lambda value: float(f"{value:.12g}")),
    triggers=WORDS,
    supersedes=st.integers(0, 99).map(float),
)


@settings(max_examples=5)
@given(decisions=st.lists(DECISIONS, max_size=4).map(tuple))
def test_a_log_comes_back_as_it_was(decisions: tuple[Decision, ...], tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("log") / "plan.xlsx"
    plan = replace(Plan(general=General(horizon=12)), decisions=decisions)
    save(plan, file)
    opened = load(file)
    assert opened.plan.decisions == decisions
    assert opened.issues == ()


def test_words_that_look_like_formulas_stay_words(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    save(replace(Plan(), decisions=(Decision(question="=1+1", answer="@SUM(A1)", rationale="+2"),)), file)
    sheet = load_workbook(file)[SHEET]
    assert [cell.data_type for cell in sheet[5] if cell.value in {"=1+1", "@SUM(A1)", "+2"}] == ["s", "s", "s"]


def test_what_a_spreadsheet_changed_is_read_and_what_cannot_be_is_told(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    save(replace(Plan(), decisions=(Decision(question="Which machines?"),)), file)
    book = load_workbook(file)
    heads = [cell.value for cell in book[SHEET][4]]
    book[SHEET].cell(5, heads.index("Owner") + 1).value = "CFO"
    book[SHEET].cell(5, heads.index("Status") + 1).value = "Perhaps"
    book[SHEET].cell(6, heads.index("Question") + 1).value = "And the team?"
    book.save(file)
    opened = load(file)
    first = opened.plan.decisions[0]
    assert (first.owner, first.status) == ("CFO", "Proposed")
    assert opened.plan.decisions[1].question == "And the team?"
    assert any("Its default is used instead" in issue.says for issue in opened.issues)


def test_all_cases_stand_in_the_file_beside_the_live_one(tmp_path: Path) -> None:
    file, plan = tmp_path / "plan.xlsx", short(TUNED_8)
    save(plan, file)
    sheet = load_workbook(file, data_only=True)["Every case"]
    every = everything(plan)
    for row, place in enumerate(map(int, every.order), HEADS + 2):
        case = every.cases[place]
        numbers = [sheet.cell(row, column).value for column in (1, 2, 3)]
        assert numbers == [case.infrastructure + 1, case.team + 1, case.architecture + 1]
        alone = evaluate(plan, case)
        for column, (key, _) in enumerate(COLUMNS, FIRST_FIGURE + 1):
            assert sheet.cell(row, column).value == pytest.approx(alone.once(key), rel=1e-9, abs=1e-9), key
    for column, (key, _) in enumerate(COLUMNS, FIRST_FIGURE + 1):
        live, saved, same = (sheet.cell(row + 1, column).value for row in (LIVE, STAMPED, GAP))
        assert live == saved == pytest.approx(evaluate(plan).once(key), rel=1e-12)
        assert same == 1


def test_a_combination_chosen_is_a_case_of_the_plan() -> None:
    assert everything(example(COUPLED)).place(Case(2, 1, 0)) == 5
