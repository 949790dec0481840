"""What a scenario says holds everywhere: in figures, words, checks, charts and the calendar; odd input is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core import answers, arrange, checks, figures
from core.commands import run
from core.examples import NAMES, example
from core.explain import explain
from core.issues import Invalid
from core.keys import place_of
from core.kinds import Quantity
from core.plan import Case, Plan, Scenario
from core.presets import PARTNER
from core.results import evaluate
from core.units import brief_money
from core.workbook import save

DENSE = example(NAMES[0])


def with_scenario(key: str, value: object) -> Plan:
    return replace(DENSE, scenarios=(Scenario("Other").override(key, value),), scenario=1)


def test_a_scenario_moves_the_calendar() -> None:
    assert evaluate(with_scenario("general.start", date(2028, 1, 1))).calendar(1) == date(2028, 1, 1)


def test_answers_say_what_the_scenario_has() -> None:
    results = evaluate(with_scenario("infrastructure.1.nodes", 16))
    assert answers.answer("infrastructure", results).startswith("16 nodes")


def test_checks_judge_what_the_scenario_has() -> None:
    plan = with_scenario("architecture.1.active", 9)
    assert any("cannot pass more experts" in issue.says for issue in checks.check(plan, evaluate(plan)))


def test_charts_draw_the_scenario_that_was_evaluated() -> None:
    results = evaluate(DENSE, scenario=2)
    chart = next(each for each in figures.charts("infrastructure", results) if each.title == "Machines paid so far")
    assert chart.series[0].values[-1] == pytest.approx(results.once("machine_cost"))


def test_the_horizon_is_the_same_in_every_scenario() -> None:
    with pytest.raises(Invalid, match="same in every scenario"):
        Scenario("Short").override("general.horizon", 24)


def test_a_scenario_keeps_one_value_however_the_key_is_written() -> None:
    scenario = Scenario("A").override("infrastructure.1.price", 1).override("infrastructure.01.price", 2)
    assert scenario.overrides == (("infrastructure.1.price", 2.0),)


def test_removing_no_scenario_is_refused() -> None:
    with pytest.raises(Invalid, match="no scenario 9"):
        arrange.remove_scenario(DENSE, 9)


@pytest.mark.parametrize("text", ["²", "9" * 5000])
def test_odd_digits_are_refused_in_one_line(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.xlsx"
    save(Plan(), file)
    assert run(["set", str(file), f"case.team={text}", "--out", str(file)], lambda _: b"", date(2026, 11, 22)) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_help_names_the_program_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([], lambda _: b"", date(2026, 11, 22)) == 2
    assert capsys.readouterr().err.count("headwater") == 2  # who speaks, and what to type


def test_abbreviations_stay_large_in_words() -> None:
    assert "fLOP" not in explain(DENSE, "flop")


def test_a_copy_of_a_long_name_is_a_name() -> None:
    plan = arrange.duplicate(arrange.rename(DENSE, "team", 0, "x" * 2000), "team", 0)
    assert place_of("team.2.name").kind.check(plan.team[1].name) == plan.team[1].name


def test_money_in_few_digits_goes_up_to_trillions() -> None:
    assert brief_money(5e12) == "$\u202f5\u202fT"


def test_tiny_figures_come_back_from_text() -> None:
    kind = place_of("infrastructure.1.signature").kind
    assert isinstance(kind, Quantity)
    assert kind.from_text(kind.to_text(1e-25)) == 1e-25


def test_storage_is_paid_while_machines_of_a_term_work() -> None:
    """A term of two months from 1.5 ends at 3.5; machines still work in month 4."""
    small = replace(PARTNER, nodes=16, try_nodes=16, term=2, burn_in=0)
    shape = replace(DENSE.architecture[0], demand=(), project=1)
    results = evaluate(replace(DENSE, infrastructure=(small,), architecture=(shape,), case=Case()))
    pairs = zip(results.months("run_hours"), results.months("in_use"), strict=True)
    assert results.months("run_hours")[4] > 0
    assert all(in_use for hours, in_use in pairs if hours > 0)
