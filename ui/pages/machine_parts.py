"""The parts of the infrastructure page."""

from __future__ import annotations

from functools import partial

from core.contrast import COMPARED
from core.inputs.constants import Constants
from core.inputs.vendor import KNOCK_OUTS, QUESTIONS
from core.schema import inputs_of
from ui.form.follows import FollowsPart
from ui.form.groups import Entry
from ui.form.parts import Parts
from ui.pages.compared import ComparedPart


def questions() -> tuple[Entry, ...]:
    """Return the vendor's questions: score and evidence in one cell, with the weight, and whether it can rule out."""
    kinds = {given.name: given.kind.default for given in inputs_of(Constants)}
    found = []
    for stem in QUESTIONS:
        out = ", below 50 rules out" if stem in KNOCK_OUTS else ""
        weight = float(str(kinds[f"weight_{stem}"]))
        found.append((f"{stem}_score", f"{stem}_proof", f"weight {weight:.0%}{out}".replace("%", "\u202f%")))
    return tuple(found)


INFRASTRUCTURE: Parts = (
    ("What follows", FollowsPart),
    ("Terms", (
        ("Contract", ("terms", "nodes", "extra", "gpus", "try_nodes", "spares", "paid_spares")),
        ("Pay by use", ("price", "held", "block", "lag", "preempted")),
        ("Committed term", ("fee", "term", "billed_from", "invoicing", "invoice_lag", "prepaid", "applied", "is_open")),
        ("Service and clauses", ("uplift", "late_credit", "late_most", "walk_away", "promise", "sla_credit", "claimed",
                                 "reprice", "passed_on")),
        ("Renting", ("onboarding", "storage", "egress")),
        ("Purchase", ("server", "fabric", "lump", "integration", "at_order", "at_delivery")),
        ("Site and power", ("draw", "overhead", "site", "tariff", "pue", "busy", "quiet")),
        ("Upkeep", ("upkeep", "insurance")),
        ("People", ("operators", "nodes_each", "staff", "staff_cost")),
    ), "Outcome"),
    ("Delivery", (
        ("Signature to training", ("signature", "lead", "delay", "delay_high", "on_time", "burn_in", "bad")),
        ("Ramp", ("ramp", "while_ramping")),
    ), "Delivery"),
    ("Speed and failures", (
        ("Speed", ("quality_from", "quality", "traffic", "bandwidth", "disk", "uneven", "software", "idle")),
        ("Failures", ("failures", "early", "early_months", "hard_share")),
        ("Checkpoints and restarts", ("write", "restart", "wait")),
        ("Repair and spares", ("hard_repair", "soft_repair", "short")),
    ), "Speed and failures"),
    ("Leaving", (
        ("Leaving a contract", ("exit_fee", "exit_least", "refund", "sublease", "sublease_cost", "failing")),
        ("Leaving machines of one's own", ("site_notice", "is_resold", "residual", "removal")),
        ("Moving elsewhere", ("migration", "twice")),
        ("The market meanwhile", ("market", "shorter", "shorter_fee")),
    ), "Leaving after"),
    ("Vendor check", (
        ("Follow the score", ("failures_follow", "quality_follow", "restart_follow", "delay_follow", "idle_follow")),
        ("Questions: score and evidence", questions()),
    ), "Vendor check"),
    ("Accounting", (
        ("Lease, service or property", ("is_named", "is_swappable", "is_whole", "is_directed", "life")),
    ), "In the books"),
    ("Compared", partial(ComparedPart, (COMPARED,))),
)  # fmt: skip
