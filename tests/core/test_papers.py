"""What can be printed of a plan: each part says what it must, in every example, and so does every page around it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.answers import chosen_names
from core.examples import DENSE, example
from core.issues import Invalid
from core.paper import Behind, Size
from core.papers.board import board
from core.papers.parts import COMPARED, FIGURES, PARTS, job, label, names, steps
from core.papers.subject import Subject
from core.papers.tabs import charts_of, tab
from core.remarks import confirmed, own_keys
from core.results import evaluate
from tests.core import printed
from tests.core.calm import calm
from tests.core.printed import EXAMPLES, TUNED, said, tables
from tests.shorter import short

SUBJECT = printed.subject(TUNED)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("part", names())
def test_every_part_of_every_example_is_made_and_well_formed(name: str, part: str) -> None:
    subject = printed.subject(name)
    made = job(subject, (part,))
    assert made.title == name
    for paper in made.papers:
        assert f"version {subject.version}" in paper.header
        assert paper.blocks
        for table in tables(paper):
            assert {len(row) for row in table.rows} <= {len(table.head)}
            assert table.strong <= set(range(len(table.rows)))
        assert not any(word in said(paper).split() for word in ("nan", "inf"))


def test_every_page_says_version_case_scenario_worlds_checks_and_time() -> None:
    paper = tab("money", SUBJECT)
    machines, people, model = chosen_names(SUBJECT.results)
    title = SUBJECT.results.plan.general.title
    assert paper.header == (
        f"{title} · version {SUBJECT.version}\n{model} on {machines} with {people} · scenario: the plan as it stands"
    )
    assert paper.footer.splitlines()[0] == f"no worlds drawn · {SUBJECT.checks} · printed {printed.NOW}"


def test_the_version_changes_with_any_input_and_only_then() -> None:
    plan = SUBJECT.results.plan
    other = printed.of(plan.put("general.discount", 0.1234), compared=False)
    assert len(SUBJECT.version) == 8
    assert other.version != SUBJECT.version
    assert printed.of(plan, compared=False).version == SUBJECT.version


def test_checks_are_counted_by_what_they_are() -> None:
    plain = calm(example(DENSE).put("infrastructure.1.spares", 3))
    assert printed.of(plain, compared=False).checks == "all checks pass"
    broke = printed.of(plain.put("money.cash", 0), compared=False)
    errors = sum(issue.grave for issue in broke.issues)
    notes = len(broke.issues) - errors
    assert errors
    assert broke.checks.startswith(f"{errors} error")
    assert ("note" in broke.checks) == bool(notes)


def test_the_active_scenario_is_named() -> None:
    plan = short(DENSE)
    late = Subject(evaluate(replace(plan, scenario=1)), (), printed.TODAY, printed.NOW)
    assert late.scenario == f"“{plan.scenarios[0].name}”"
    assert late.scenario in tab("money", late).header


def test_a_page_is_marked_as_sample_while_values_are_and_no_longer() -> None:
    plan = SUBJECT.results.plan
    keys = own_keys(plan)
    paper = tab("money", SUBJECT)
    assert paper.mark == "SAMPLE"
    assert paper.footer.splitlines()[1] == f"{len(keys)} of {len(keys)} values are still samples"
    own = printed.of(confirmed(plan, keys), compared=False)
    assert tab("money", own).mark == ""
    assert len(tab("money", own).footer.splitlines()) == 1
    assert all(paper.mark == "SAMPLE" for paper in job(SUBJECT, names()).papers)


def test_worlds_are_told_only_where_they_are_of_these_results() -> None:
    found = printed.drawn(TUNED)
    assert found.worlds == "256 worlds, seed 1"
    assert replace(found, results=evaluate(found.results.plan)).worlds == "no worlds drawn"
    assert "How likely" not in said(board(found)[0])
    assert "no worlds are drawn" in said(board(SUBJECT)[0])
    assert "of the spread" in said(tab("uncertainty", found))
    assert "one input at a time" in said(tab("uncertainty", SUBJECT))


def test_the_figures_behind_the_charts_are_those_of_the_tabs_that_are_printed() -> None:
    alone = job(SUBJECT, ("money", FIGURES)).papers
    assert [paper.title for paper in alone] == ["Money", "Money, figures"]
    charts = list(charts_of(alone[0]))
    assert [block.chart for block in alone[1].blocks if isinstance(block, Behind)] == charts
    assert {paper.title for paper in job(SUBJECT, (FIGURES,)).papers} > {"Team, figures", "Money, figures"}


def test_the_parts_that_are_chosen_are_those_that_are_printed_each_once_in_order() -> None:
    made = job(SUBJECT, ("inputs", "board", "team", "board"), Size.LETTER, in_grey=True)
    assert [paper.title for paper in made.papers] == ["Board summary", "Board summary", "Team", "Inputs"]
    assert (made.size, made.in_grey) == (Size.LETTER, True)
    assert set(PARTS) | {FIGURES} == set(names())
    assert len({label(name) for name in names()}) == len(names())


def test_no_part_and_an_unknown_part_are_refused() -> None:
    with pytest.raises(Invalid, match="No part is chosen"):
        job(SUBJECT, ())
    with pytest.raises(Invalid, match="no part called “boards”; the parts are board, report"):
        job(SUBJECT, ("boards",))


def test_combinations_are_compared_only_where_a_part_asks_for_them_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    found = SUBJECT.compared
    walk = (found, replace(found, done=0.5), replace(found, flips=(), done=1.0))
    monkeypatch.setattr("core.papers.parts.compared", lambda _: iter(walk))
    fresh = replace(SUBJECT, known=None, made={})
    *_, last = steps(fresh, ("money", "months"))
    assert last.subject.known is None
    walked = list(steps(fresh, ("overview", "money")))
    assert walked[-1].subject.known is not None
    assert walked[-1].subject.known.flips is not None
    assert [step.done for step in walked] == sorted(step.done for step in walked)
    assert walked[-1].done == 1
    again = list(steps(walked[-1].subject, ("overview", "money", "team")))
    assert len(again) == 4
    assert again[-1].job is not None
    assert again[-1].job.papers[0] is walked[-1].job.papers[0]  # type: ignore[union-attr]
    assert set(names()) >= COMPARED
