"""How the inputs of each section are parted and grouped on its page."""

from __future__ import annotations

from core.inputs.links import LINKS
from ui.form.follows import FollowsPart
from ui.form.groups import Groups
from ui.form.parts import Parts
from ui.pages.machine_parts import INFRASTRUCTURE
from ui.pages.model_parts import ARCHITECTURE

TEAM: Groups = (("Cost and start", ("burden", "experience")),)
MONEY: Groups = (("", ("cash", "other")),)
GENERAL: Groups = (
    ("", ("title", "author", "start", "horizon")),
    ("Accelerator", ("accelerator", "family", "peak", "memory", "draw")),
    ("Yardsticks", ("hours", "discount", "price_fall", "volatility")),
    ("To compare machines", ("in_use", "leave", "delay_cost", "year_end")),
    (
        "Vendors, worst and best",
        (
            *("failures_worst", "failures_best", "quality_worst", "quality_best", "restart_worst", "restart_best"),
            *("delay_worst", "delay_best", "idle_worst", "idle_best"),
        ),
    ),
)

PEOPLE: tuple[Groups, ...] = (
    (
        ("Working together", ("communication", "communication_most", "manage_each", "manage_fixed", "manage_vendor",
                              "unmanaged", "span_full", "help_unmanaged", "help_managed")),
        ("New people", ("first_day", "trainer", "interviews", "hiring_lead")),
        ("Overtime", ("overtime_most", "fatigue", "fatigue_months", "catch_up")),
        ("Vendors", ("vendor_weight", "vendor_speed", "vendor_ramp", "transfer")),
        ("Team and machines", LINKS),
    ),
    (
        ("Machines", ("failures", "interruptions", "automatic", "incident_hours", "node_gpus", "node_price")),
        ("On call", ("positions", "rota_limit", "after_hours")),
        ("Burnout", ("resting", "burn_hours", "burn_load", "burn_rota", "burn_pages", "burn_support", "burn_up",
                     "burn_down")),
        ("Leaving", ("attrition", "burned_leave", "burned_ratio", "replacement")),
    ),
)  # fmt: skip


def parts_of(section: str) -> Parts:
    """Return the parts of a decision, each with its groups; one without a title where it has no parts."""
    whole: dict[str, Parts] = {
        "infrastructure": INFRASTRUCTURE,
        "team": (("What follows", FollowsPart), ("Cost and start", TEAM)),
        "architecture": ARCHITECTURE,
    }
    return whole[section]
