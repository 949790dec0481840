"""The saved workbook calculates how events go as the program does, in every cell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.examples import COUPLED, DENSE
from core.inputs.terms import COMMITTED
from core.plan import Plan
from core.results import evaluate
from core.workbook.writer import contents
from tests.shorter import short
from tests.workbook import judges
from tests.workbook.test_parity import assert_same

EVENTS = ("delivery", "run", "vendor", "outage", "exits", "hiring", "prices")
GOING = ((0.8, 0.95, 0.72, 0.97, 0.85, 0.93, 0.9), (1.0, 0.2, 1.0, 0.4, 0.02, 1.0, 0.03))
MOVED = ("run_repeats", "delay_now", "exits_factor", "hired_late", "vendor_fails")


def eventful(name: str, goes: tuple[float, ...]) -> Plan:
    """A short example on machines under a term, with events at these places and chances that let them come about."""
    plan = short(name)
    place = next(at for at, each in enumerate(plan.infrastructure) if each.terms == COMMITTED)
    options = list(plan.infrastructure)
    options[place] = replace(options[place], failing=0.6, lead=1.5, on_time=0.3)
    places: dict[str, Any] = dict(zip(EVENTS, goes, strict=True))
    events = replace(plan.events, **places, outage_chance=0.2, outage_months=1.25)
    return replace(plan, infrastructure=tuple(options), events=events).choose("infrastructure", place)


PLANS = tuple((name, goes) for name in (COUPLED, DENSE) for goes in GOING)


@pytest.mark.parametrize(("name", "goes"), PLANS)
def test_events_that_are_compared_do_move_the_plan(name: str, goes: tuple[float, ...]) -> None:
    plan = eventful(name, goes)
    one, other = evaluate(replace(plan, events=type(plan.events)())), evaluate(plan)
    for key in MOVED:
        assert one.once(key) != other.once(key), key
    for key in ("price_turn", "vendor_gone"):
        assert one.months(key) != other.months(key), key
    assert (other.once("stood_still") > 0) == (goes[EVENTS.index("outage")] > 0.8)


@pytest.mark.libreoffice
def test_libreoffice_gives_every_cell_of_plans_whose_events_go_otherwise(tmp_path: Path) -> None:
    plans = [eventful(name, goes) for name, goes in PLANS]
    files, wanted = [], []
    for number, plan in enumerate(plans):
        whole = contents(plan)
        files.append(tmp_path / f"events{number}.xlsx")
        files[-1].write_bytes(judges.stripped(whole))
        wanted.append(judges.expected(whole))
    for plan, cells, file in zip(plans, wanted, judges.by_libreoffice(files, tmp_path), strict=True):
        assert_same(plan, cells, judges.values(file, cells))
