"""The pictures of a team: figures of its rows, the worked example of team.md 7, nothing about a person's strain."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from core import team_figures, team_load
from core.chart_grids import LEARNING, NOBODY, UNCOVERED, HeatMap, Panels
from core.charts import Chart, Kind, Look, Series, run_on
from core.examples import THREE_TEAMS, example
from core.inputs.team import BY_FUNCTION, Seat, Team, Vendor
from core.plan import Plan, cases
from core.results import Results, evaluate
from core.team_seats import from_top, grouped, labels, leaders
from core.team_shapes import headcount, hiring, loss
from core.team_tree import structure
from tests.shorter import EXAMPLES

PLAN = example(THREE_TEAMS)
FLAT, TEN, ASSISTED = evaluate(PLAN).teams
ROLES = (*(f"series{number}" for number in range(1, 9)), "good", "warn", "bad", "muted", "text", "none")
CIRCLE = (Seat("a", reports_to="b"), Seat("b", reports_to="a"), Seat("c"))


def amounts(chart: Chart, position: int) -> float:
    """What a waterfall shows at a position."""
    return next(each.values[position] for each in chart.seen if not math.isnan(each.values[position]))


def plain(chart: Chart) -> tuple[Chart, ...]:
    return chart.panels if isinstance(chart, Panels) else (chart,)


def of_team(team: Team) -> Results:
    """What follows for a team of the 13 B plan."""
    return evaluate(replace(PLAN, team=(team,), case=replace(PLAN.case, team=0)))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_picture_is_whole_in_every_case(name: str) -> None:
    plan: Plan = example(name)
    for case in cases(plan)[::4]:
        results = evaluate(plan, case)
        shown = (*team_figures.team_charts(results), team_figures.compared(results.teams), team_load.uses(results))
        assert len({chart.title for chart in shown[:-1]}) == len(shown) - 1
        for chart in (each for one in shown for each in plain(one)):
            assert all(len(series.values) == len(chart.positions()) for series in chart.series)
            assert not any(math.isinf(value) for series in chart.series for value in series.values)
            assert {series.role for series in chart.series} | {mark.role for mark in chart.marks} <= set(ROLES)
            assert chart.title
            assert chart.y_title


def test_the_load_stands_on_the_functions_and_operations_and_what_is_too_much_hangs_from_it() -> None:
    chart = team_load.load(FLAT)
    assert chart.kind is Kind.AREA
    top = [sum(each.values[place] for each in chart.piled) for place in range(36)]
    assert top == pytest.approx(FLAT.months("load")[1:])
    over = next(each for each in chart.series if each.look is Look.EXCESS)
    able = FLAT.months("team_capacity")[1:]
    assert over.values == pytest.approx([max(0.0, due - one) for due, one in zip(top, able, strict=True)])
    assert [mark.label for mark in chart.marks] == ["3.4 person-months short in month 8"]
    assert over.values[7] == pytest.approx(3.4, abs=0.05)
    assert next(each for each in chart.series if each.look is Look.HATCHED).label == "operations and incidents"


def test_a_team_that_can_do_all_is_short_of_nothing() -> None:
    rested = of_team(replace(PLAN.team[0], experience=0.5, seats=(*PLAN.team[0].seats, *PLAN.team[0].seats)))
    chart = team_load.load(replace(rested, rows={**rested.rows, "load": rested.rows["due_data"]}))
    assert chart.marks == ()
    assert not [each for each in chart.series if each.look is Look.EXCESS]


def test_a_row_a_seat_with_its_load_and_nothing_else() -> None:
    found = team_figures.people_map(TEN)
    assert found.groups == (
        *(("nobody above", 1), ("under Manager", 5), ("under Research lead", 3), ("under Infrastructure lead", 1)),
    )
    rows = {series.label: series for series in found.series}
    assert len(rows) == 10
    places = {seat.name: place for place, seat in enumerate(PLAN.team[1].seats, 1)}
    for name, series in rows.items():
        busy = TEN.months(f"busy_{places[name]}")[1:]
        known = [(value, own) for value, own in zip(series.values, busy, strict=True) if not math.isnan(value)]
        assert [value for value, _ in known] == [own for _, own in known]
        assert set(series.notes) <= {"", NOBODY, LEARNING}
    late = rows["Product"]
    assert late.notes[:9] == (*(NOBODY,) * 5, *(LEARNING,) * 4)
    assert all(math.isnan(value) for value in late.values[:5])
    assert found.y_title.startswith("work due")


def test_people_who_are_here_from_the_start_may_still_learn() -> None:
    fresh = of_team(Team("New", seats=(Seat("a", tenure=0, ramp=3, data=1), Seat("b", tenure=2, ramp=3, data=1))))
    notes = [series.notes[:4] for series in team_figures.people_map(fresh).series]
    assert notes == [(LEARNING, LEARNING, LEARNING, ""), (LEARNING, "", "", "")]


def test_a_function_that_nobody_can_do_is_said() -> None:
    alone = of_team(Team("Alone", seats=(Seat("a", data=1, tenure=12),)))
    rows = {series.label: series for series in team_figures.function_map(alone).series}
    assert rows["infrastructure"].notes[0] == UNCOVERED
    assert math.isnan(rows["infrastructure"].values[0])
    assert rows["product"].notes[0] == NOBODY
    assert rows["management"].notes[0] == UNCOVERED
    assert rows["data"].values == pytest.approx(alone.months("use_data")[1:])
    assert list(rows)[-1] == "all functions"


def test_the_quarters_lead_from_heads_to_heads() -> None:
    for results in (FLAT, TEN, ASSISTED):
        chart = headcount(results)
        heads, at = results.months("heads"), 0
        spans = run_on([each.values for each in chart.series])
        assert amounts(chart, 0) == heads[1]
        for name, count in chart.groups:
            at += count
            end = 3 * int(name.removeprefix("Q"))
            assert amounts(chart, at - 1) == pytest.approx(heads[end])
            ends = [span[at - 2][1] for span in spans]
            assert max(ends) == pytest.approx(heads[end])
        assert at == len(chart.categories)
        assert len(chart.groups) == 12


def test_a_search_that_had_to_begin_before_the_plan_is_red() -> None:
    chart = hiring(TEN)
    assert chart.categories == ("Infrastructure", "Post-training", "Evaluation", "Product")
    values = {each.label: each.values for each in chart.series}
    assert values["starts at"] == (-1.0, 0.0, 1.0, 2.0)
    late, *rest = values["search that had to begin before month 1"]
    assert (late, rest[0], *map(math.isnan, rest[1:])) == (2.0, 1.0, True, True)
    assert values["search and notice"] == (2.0, 3.0, 4.0, 4.0)
    assert values["learning"] == (4.0, 6.0, 4.0, 4.0)
    assert values["too much work from"] == (1.0, 10.0, 4.0, 9.0)


def test_who_hires_nobody_has_no_picture_of_it() -> None:
    assert "Hiring" not in [chart.title for chart in team_figures.team_charts(FLAT)]
    assert hiring(FLAT).seen == ()
    idle = evaluate(example("70 B run, four ways").put("team.1.seats.1.start", 3))
    assert [each.label for each in hiring(idle).seen if each.look is Look.POINT] == []


def test_the_losses_of_the_flat_team_are_those_of_the_worked_example() -> None:
    chart = loss(FLAT)
    found = [round(amounts(chart, place), 2) + 0.0 for place in range(len(chart.categories))]
    assert found == [6.0, -0.45, -0.18, 0.0, -0.07, -0.65, -0.06, -0.03, -0.79, 3.77]


def test_losses_lead_to_what_can_be_done_with_vendors_and_with_next_to_nothing_left() -> None:
    assert "vendors" in loss(ASSISTED, 6).categories
    crowded = of_team(Team("Crowd", seats=(Seat("a", heads=2, start=3, manages=0.9, data=1),)))
    for results, month in ((ASSISTED, 6), (TEN, 1), (crowded, 3), (crowded, 99)):
        chart = loss(results, month)
        steps = [amounts(chart, place) for place in range(len(chart.categories))]
        assert math.fsum(steps[:-1]) == pytest.approx(steps[-1], abs=1e-9)


def test_each_leader_has_a_span_with_its_limit() -> None:
    tree = structure(TEN)
    badges = {box.name: (box.badge, box.role) for box in tree.boxes}
    assert badges["Manager"] == ("5 of 8 at most", "good")
    assert badges["Research lead"] == ("3 of 5 at most", "good")
    assert badges["Data engineer"] == ("", "series6")
    assert tree.boxes[0].badge == "2.4 people a leader"
    above = {box.name: tree.boxes[box.under].name for box in tree.boxes[1:]}
    assert above["Pretraining"] == "Research lead"
    assert above["Manager"] == "The team"
    assert {series.label for series in tree.series} >= {"FTE", "people led by each"}


def test_nobody_who_leads_and_a_span_too_wide_are_red_and_vendors_are_dashed() -> None:
    assert (structure(FLAT).boxes[0].badge, structure(FLAT).boxes[0].role) == ("nobody leads", "bad")
    small = of_team(Team("Two", seats=(Seat("a", data=1), Seat("b", data=1))))
    assert structure(small).boxes[0].role == "warn"
    led = tuple(Seat(f"s{number}", data=1, reports_to="Lead") for number in range(8))
    wide = of_team(Team("Wide", seats=(Seat("Lead", manages=0.3, data=1), *led)))
    assert structure(wide).boxes[1].role == "bad"
    some = of_team(Team("Some", seats=(Seat("Lead", manages=0.3, data=1), *led[:6]), vendors=(Vendor("V", data=1),)))
    assert [box.role for box in structure(some).boxes[:2]] == ["warn", "warn"]
    assert [box.name for box in structure(some).boxes if box.dashed] == ["V"]


def test_seats_stand_behind_who_leads_them_whatever_they_say() -> None:
    assert leaders(CIRCLE) == (1, 0, -1)
    assert from_top(leaders(CIRCLE)) == (2, 0, 1)
    assert structure(of_team(Team("Circle", seats=CIRCLE))).boxes
    assert grouped(CIRCLE)[0] == ("nobody above", (2,))
    assert leaders((Seat("a", reports_to="a"), Seat("b", reports_to="gone"))) == (-1, -1)
    assert labels((Seat("a", heads=3), Seat("b"))) == ("a × 3", "b")


def test_the_drivers_add_up_to_where_the_index_is_heading() -> None:
    found = team_figures.burnout(FLAT)
    odds = [sum(each.values[place] for each in found.panels[1].series) for place in range(36)]
    heading = next(each.values for each in found.panels[0].series if each.label == "heading to")
    rest = FLAT.months("burn_at_rest")[1]
    assert heading == pytest.approx([1 / (1 + math.exp(-(rest + each))) for each in odds])
    assert [(mark.at, mark.role) for mark in found.panels[0].marks] == [(0.35, "warn"), (0.5, "bad")]
    assert found.panels[0].y_title.startswith("% of the team")


def test_on_call_has_its_limits_and_the_machines_below() -> None:
    panels = team_figures.on_call(FLAT).panels
    assert [panel.title for panel in panels][-1] == "Machines to look after"
    assert [[mark.at for mark in panel.marks] for panel in panels] == [[0.25], [], [2.0], []]
    assert panels[0].y_title == "% of a person's time, limit 25"
    assert panels[0].series[0].values == tuple(FLAT.months("on_call")[1:])


def test_teams_compare_on_equal_axes() -> None:
    found = team_figures.compared((FLAT, TEN, ASSISTED))
    assert found.across == 3
    assert [panel.title for panel in found.panels[:3]] == [f"{team.name}: load" for team in PLAN.team]
    assert len({panel.holds for panel in found.panels[:3]}) == 1
    assert len({panel.holds for panel in found.panels[3:]}) == 1
    assert found.panels[0].holds[0] == max(max(each.months("load") + each.months("team_capacity"))
                                           for each in (FLAT, TEN, ASSISTED))  # fmt: skip
    assert all(panel.is_bare for panel in found.panels)


def test_no_picture_tells_a_persons_strain() -> None:
    names = {seat.name for team in PLAN.team for seat in team.seats}
    for results in (FLAT, TEN, ASSISTED):
        for chart in team_figures.team_charts(results):
            told = {series.label for each in plain(chart) for series in each.series}
            words = f"{chart.title} {chart.y_title}".lower()
            if told & names or set(chart.categories) & names:
                assert not any(word in words for word in ("burnout", "leaving", "exit"))
    assert isinstance(team_figures.people_map(FLAT), HeatMap)


def test_pictures_for_a_workbook_are_rows_alone() -> None:
    chart = team_load.load_rows(TEN)
    for series, key in zip(chart.series, team_load.LOAD_KEYS, strict=True):
        assert series.values == tuple(TEN.months(key)[1:])
    assert [series.label for series in team_load.uses(TEN).series] == [name for _, name in BY_FUNCTION]


def test_a_team_with_nothing_to_do_is_not_printed() -> None:
    assert team_figures.printed(evaluate(example("70 B run, four ways"))) == ()
    assert len(team_figures.printed(TEN)) == 6
    assert Series("a", ()).is_piled
