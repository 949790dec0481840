"""The parts of the infrastructure page, and which inputs matter on the terms of an option."""

from __future__ import annotations

from functools import partial

from core.contrast import COMPARED
from core.inputs.constants import Constants
from core.inputs.delivery import FROM_PARTS
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED, Infrastructure
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

_WHERE = (
    ((BY_USE,), ("held", "block", "try_nodes")),
    ((COMMITTED,), ("fee", "term", "billed_from", "invoicing", "invoice_lag", "prepaid", "applied", "late_credit",
                    "late_most", "walk_away", "promise", "sla_credit", "claimed", "reprice", "passed_on", "exit_fee",
                    "exit_least", "refund", "sublease", "sublease_cost", "market", "shorter", "shorter_fee", "is_named",
                    "is_swappable", "is_whole", "is_directed")),
    ((BY_USE, COMMITTED), ("uplift", "onboarding", "storage", "egress", "failing")),
    ((COMMITTED, OWNED), ("extra", "is_open")),
    ((OWNED,), ("server", "fabric", "lump", "integration", "at_order", "at_delivery", "draw", "overhead", "site",
                "site_notice", "tariff", "pue", "busy", "quiet", "upkeep", "insurance", "is_resold", "residual",
                "removal", "life")),
)  # fmt: skip
_FROM_PARTS = ("traffic", "bandwidth", "disk", "uneven", "software")
_BESIDE = (
    ("residual", "is_resold"),
    ("removal", "is_resold"),
    ("early_months", "early"),
    ("while_ramping", "ramp"),
    ("late_most", "late_credit"),
    ("promise", "sla_credit"),
    ("claimed", "sla_credit"),
    ("passed_on", "reprice"),
    ("sublease_cost", "sublease"),
    ("shorter", "shorter_fee"),
)  # inputs that matter only where another one is not zero
_FOLLOW = ("failures", "quality", "restart", "delay", "idle")


def machines_matter(option: object, name: str) -> bool:
    """Whether an input matters on the terms of an option."""
    if not isinstance(option, Infrastructure):
        return True
    on_terms = all(option.terms in terms for terms, names in _WHERE if name in names)
    beside = all(getattr(option, other) for own, other in _BESIDE if own == name)
    stated = name not in _FOLLOW or not getattr(option, f"{name}_follow")
    return on_terms and beside and stated and _matters(option, name)


def _matters(option: Infrastructure, name: str) -> bool:
    """Whether an input matters beside several others."""
    if name == "preempted":
        return option.terms == BY_USE or option.extra > 0
    if name in {"price", "lag"}:
        return option.terms == BY_USE or option.is_open or option.extra > 0
    if name == "staff_cost":
        return option.staff > 0 or option.migration > 0
    from_parts = option.quality_from == FROM_PARTS
    return from_parts if name in _FROM_PARTS else not (name == "quality" and from_parts)
