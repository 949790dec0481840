"""Teams to start from: flat, balanced, and flat with a lead and vendors. Salaries at South-East Asian level, 2025."""

from __future__ import annotations

from dataclasses import replace

from core import arrange
from core.inputs.team import CONTRIBUTOR, LEAD, MANAGER, Seat, Team, Vendor
from core.issues import Invalid
from core.plan import Plan

FLAT = Team(
    name="Flat six",
    seats=(
        Seat("Pretraining 1", "Pretraining engineer", salary=42_000, tenure=12, ramp=6, is_on_call=True,
             pretraining=0.6, infra=0.2, evaluation=0.2),
        Seat("Pretraining 2", "Pretraining engineer", salary=42_000, tenure=12, ramp=6, is_on_call=True,
             pretraining=0.5, posttraining=0.4, infra=0.1),
        Seat("Infrastructure", "Infrastructure engineer", salary=38_000, tenure=12, is_on_call=True, infra=1),
        Seat("Data engineer", "Data engineer", salary=30_000, tenure=12, data=0.8, evaluation=0.2),
        Seat("Data scientist", "Data scientist", salary=32_000, tenure=12, data=0.6, posttraining=0.4),
        Seat("Product", "Product engineer", salary=34_000, tenure=12, product=0.5, posttraining=0.25, evaluation=0.25),
    ),
)  # fmt: skip
BALANCED = Team(
    name="Balanced ten",
    seats=(
        Seat("Manager", "Engineering manager", MANAGER, salary=60_000, tenure=12, ramp=6, manages=0.8, product=1),
        Seat("Research lead", "Research lead (player-coach)", LEAD, "Manager", salary=56_000, tenure=12, ramp=6,
             manages=0.3, is_on_call=True, pretraining=0.7, posttraining=0.3),
        Seat("Infrastructure lead", "Infrastructure lead", LEAD, "Manager", salary=50_000, tenure=12, ramp=6,
             manages=0.3, is_on_call=True, infra=1),
        Seat("Data engineer", "Data engineer", CONTRIBUTOR, "Manager", salary=30_000, tenure=12, data=0.9,
             evaluation=0.1),
        Seat("Pretraining", "Pretraining engineer", CONTRIBUTOR, "Research lead", salary=42_000, tenure=12, ramp=6,
             is_on_call=True, pretraining=0.8, infra=0.2),
        Seat("Data scientist", "Data scientist", CONTRIBUTOR, "Manager", salary=32_000, tenure=12, data=0.7,
             posttraining=0.3),
        Seat("Infrastructure", "Infrastructure engineer", CONTRIBUTOR, "Infrastructure lead", salary=38_000, start=3,
             is_on_call=True, infra=1),
        Seat("Post-training", "Post-training engineer", CONTRIBUTOR, "Research lead", salary=40_000, start=4, ramp=6,
             is_on_call=True, posttraining=0.8, pretraining=0.2),
        Seat("Evaluation", "Evaluation engineer", CONTRIBUTOR, "Research lead", salary=32_000, start=5, evaluation=0.6,
             posttraining=0.2, data=0.2),
        Seat("Product", "Product engineer", CONTRIBUTOR, "Manager", salary=34_000, start=6, product=0.8,
             evaluation=0.2),
    ),
)  # fmt: skip
LED = Seat("Technical lead", "Research lead (player-coach)", LEAD, salary=52_000, tenure=12, ramp=6, manages=0.4,
           is_on_call=True, pretraining=0.8, posttraining=0.2)  # fmt: skip
ASSISTED = Team(
    name="Vendor-assisted six",
    seats=(LED, *(replace(seat, reports_to=LED.name) for seat in FLAT.seats[1:])),
    vendors=(
        Vendor("Data services", 1.5, 3, 10, 6_000, data=1),
        Vendor("Managed cluster operations", 1, 5, 18, 9_000, incidents=0.7, rota=2, infra=1),
    ),
)
TEAMS = (FLAT, BALANCED, ASSISTED)


def add(plan: Plan, name: str) -> Plan:
    """The plan with such a team as a new option at the end, chosen.

    Raises:
        Invalid: there is none of this name, or there are six options already.
    """
    found = next((team for team in TEAMS if team.name == name), None)
    if found is None:
        raise Invalid(f"There is no team called “{name}” to start from; there are: {', '.join(t.name for t in TEAMS)}")
    changed = arrange.add(plan, "team")
    option = replace(found, name=arrange.free_name(found.name, plan.team))
    return changed.with_options("team", (*changed.team[:-1], option), len(changed.team) - 1)
