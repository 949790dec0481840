"""Errors of a team that its declarations refuse: each in the sentence a person reads."""

from __future__ import annotations

import pytest

from core.issues import Invalid
from tests.core.calm import CALM

REFUSED: tuple[tuple[str, object, str], ...] = (
    ("team.1.seats.1.salary", -1, "Salary must lie between 0 and 5000000 $ / year; it is -1 $ / year"),
    ("team.1.seats.1.fte", 0, "Share of full time must lie between 0.05 and 1 FTE; it is 0 FTE"),
    ("team.1.seats.1.fte", 1.5, "Share of full time must lie between 0.05 and 1 FTE; it is 1.5 FTE"),
    ("team.1.seats.1.heads", 0, "People must lie between 1 and 500; it is 0"),
    ("team.1.seats.1.heads", 1.5, "People must be a whole number; it is 1.5"),
    ("team.1.seats.1.start", 0, "Start must lie between 1 and 60 month; it is 0 month"),
    ("team.1.seats.1.start", 2.5, "Start must be a whole number; it is 2.5 month"),
    ("team.1.seats.1.ramp", 0.5, "Ramp must lie between 1 and 24 months; it is 0.5 months"),
    ("team.1.seats.1.ramp", 25, "Ramp must lie between 1 and 24 months; it is 25 months"),
    ("team.1.seats.1.manages", 1.1, "Management share must lie between 0 and 100 %; it is 110 %"),
    ("team.1.seats.1.data", -0.1, "Data must lie between 0 and 100 %; it is -10 %"),
    ("team.1.seats.1.kind", "Boss", "Kind must be one of: Contributor, Lead, Manager"),
    ("team.1.burden", 0.9, "Burden must lie between 1 and 3 ratio; it is 0.9 ratio"),
    ("people.first_day", 1.2, "First-day productivity must lie between 0 and 99 %; it is 120 %"),
    ("people.automatic", 1.01, "Stops cleared without people must lie between 0 and 100 %; it is 101 %"),
    ("people.after_hours", -0.01, "Incidents after hours must lie between 0 and 100 %; it is -1 %"),
    ("people.hiring_lead", -1, "Opening to first day must lie between 0 and 24 months; it is -1 months"),
    ("people.overtime_most", -0.1, "Overtime at most must lie between 0 and 100 %; it is -10 %"),
    ("people.overtime_most", 1.1, "Overtime at most must lie between 0 and 100 %; it is 110 %"),
    ("people.incident_hours", -1, "Work of an incident must lie between 0 and 100 h; it is -1 h"),
    ("people.calendar.1.nodes", -1, "Nodes must lie between 0 and 100000 nodes; it is -1 nodes"),
    ("people.resting", 0, "Burned out at rest must lie between 1 and 90 %; it is 0 %"),
    ("people.resting", 1, "Burned out at rest must lie between 1 and 90 %; it is 100 %"),
    ("people.catch_up", 0, "Catching up over must lie between 1 and 36 months; it is 0 months"),
    ("people.fatigue_months", 0, "Overtime is felt over must lie between 1 and 24 months; it is 0 months"),
    ("people.burn_up", 0, "Burnout builds over must lie between 1 and 36 months; it is 0 months"),
    ("people.burn_down", 0, "Recovery takes must lie between 1 and 60 months; it is 0 months"),
    ("people.vendor_ramp", 0, "Ramp of vendors must lie between 1 and 24 months; it is 0 months"),
    ("architecture.1.demand.1.work", -1, "Work besides must lie between 0 and 10000 person-months; it is -1"),
    ("architecture.1.demand.1.function", "Sales", "Function must be one of: Data, Infrastructure, Pretraining"),
    ("team.1.seats.1.salary", float("nan"), "Salary must be a number of ordinary size"),
    ("people.attrition", float("inf"), "People leaving must be a number of ordinary size"),
)


@pytest.mark.parametrize(("key", "value", "says"), REFUSED, ids=[f"{key}={value}" for key, value, _ in REFUSED])
def test_an_error_is_refused_where_it_is_stated(key: str, value: object, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        CALM.put(key, value)
    assert str(refused.value).startswith(says)
