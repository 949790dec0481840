"""The four ways to get machines, as options to start from: likely value, range and source of each figure.

Values and ranges after infrastructure.md 3; a figure without a source of its own is assumed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core import arrange
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED, Infrastructure
from core.inputs.prices import Origin
from core.inputs.terms import PARTS_OF_MONTHS
from core.issues import Invalid
from core.keys import input_kind
from core.kinds import Quantity
from core.plan import Plan
from core.sources import (
    BATCH_FAILURES,
    CAPACITY_BLOCKS,
    CLUSTER_OPERATIONS,
    COLOCATION,
    COMMITMENT_PRACTICE,
    FABRIC_SHEET,
    FAULT_PRACTICE,
    GUESS,
    LAMBDA_2026_08,
    LEAD_TIMES,
    LLAMA3_FAILURES,
    NEOCLOUD_2026_03,
    NEOCLOUD_2026_06,
    OPT_LOGBOOK,
    PARTNER_OFFERS,
    RESIDUALS,
    RESTART_PRACTICE,
    RSC_FAILURES,
    SERVER_QUOTES,
    TIER_COMPARISON,
    VENDOR_SPREAD,
    Source,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a preset in written units: low, likely, high, and where they come from."""

    name: str
    low: float
    likely: float
    high: float
    source: Source = GUESS


@dataclass(frozen=True, slots=True)
class Preset:
    """One way to get machines: its name and terms, what it states without a range, and its figures."""

    name: str
    terms: str
    figures: tuple[Figure, ...]
    stated: tuple[tuple[str, Any], ...] = ()

    def option(self) -> Infrastructure:
        """The option with the likely figures."""
        values: dict[str, Any] = {each.name: _quantity(each.name).unit.base(each.likely) for each in self.figures}
        fixed: dict[str, Any] = dict(self.stated)
        return Infrastructure(name=self.name, terms=self.terms, **values, **fixed)

    def origins(self, number: int) -> tuple[Origin, ...]:
        """Where each figure comes from, for the option of this number, counted from one."""
        return tuple(_origin(each, number) for each in self.figures)


def add(plan: Plan, name: str) -> Plan:
    """The plan with the preset as a new option at the end, chosen, and the sources of its figures.

    Raises:
        Invalid: there is none of this name, or there are six options already.
    """
    preset = named(name)
    changed = arrange.add(plan, "infrastructure")
    place = len(changed.infrastructure)
    option = replace(preset.option(), name=arrange.free_name(preset.name, plan.infrastructure))
    changed = changed.with_options("infrastructure", (*changed.infrastructure[:-1], option), place - 1)
    return replace(changed, origins=arrange.ordered((*changed.origins, *preset.origins(place))))


def named(name: str) -> Preset:
    """The preset of this name.

    Raises:
        Invalid: there is none of this name.
    """
    for preset in PRESETS:
        if preset.name == name:
            return preset
    raise Invalid(f"There is no preset called “{name}”; there are: {', '.join(each.name for each in PRESETS)}")


def with_origins(plan: Plan) -> Plan:
    """The plan with the sources of all figures that stand as a preset of the same name has them."""
    found = []
    for number, option in enumerate(plan.infrastructure, 1):
        for preset in (each for each in PRESETS if each.name == option.name):
            likely = preset.option()
            same = (each for each in preset.figures if getattr(option, each.name) == getattr(likely, each.name))
            found += [_origin(each, number) for each in same]
    return replace(plan, origins=arrange.ordered(found))


def _origin(figure: Figure, number: int) -> Origin:
    unit, source = _quantity(figure.name).unit, figure.source
    return Origin(
        f"infrastructure.{number}.{figure.name}",
        source.title,
        f"{source.date:%Y-%m-%d}",
        source.grade.value,
        unit.base(figure.low),
        unit.base(figure.high),
    )


def _quantity(name: str) -> Quantity:
    kind = input_kind(Infrastructure, name)
    if not isinstance(kind, Quantity):
        raise TypeError(f"{name} is no figure")
    return kind


PRESETS = (
    Preset(
        "Burst",
        BY_USE,
        (
            Figure("price", 2.15, 4.19, 6.88, LAMBDA_2026_08),
            Figure("failures", 6.5, 20, 40, OPT_LOGBOOK),
            Figure("quality", 80, 92, 98, VENDOR_SPREAD),
            Figure("idle", 4, 8, 25),
            Figure("spares", 0, 2, 6, FAULT_PRACTICE),
            Figure("paid_spares", 0, 2, 6, FAULT_PRACTICE),
            Figure("write", 0.01, 0.05, 0.2),
            Figure("restart", 0.25, 1, 4, RESTART_PRACTICE),
            Figure("wait", 2, 6, 24, RESTART_PRACTICE),
            Figure("lead", 0, 0.25, 1, CAPACITY_BLOCKS),
            Figure("delay", 0, 0.25, 2, CAPACITY_BLOCKS),
            Figure("delay_high", 0.25, 0.75, 3, CAPACITY_BLOCKS),
            Figure("lag", -1, -1, 1, CAPACITY_BLOCKS),
        ),
    ),
    Preset(
        "Lock-in",
        COMMITTED,
        (
            Figure("fee", 1.70, 2.35, 2.65, NEOCLOUD_2026_03),
            Figure("term", 12, 36, 60, COMMITMENT_PRACTICE),
            Figure("prepaid", 0, 25, 100, COMMITMENT_PRACTICE),
            Figure("lead", 0.5, 1, 3, LEAD_TIMES),
            Figure("delay", 0, 3, 9, LEAD_TIMES),
            Figure("delay_high", 3, 9, 12, LEAD_TIMES),
            Figure("on_time", 0, 10, 50, LEAD_TIMES),
            Figure("burn_in", 0.1, 0.5, 1.5, BATCH_FAILURES),
            Figure("late_credit", 0, 5, 100),
            Figure("failures", 4, 13, 24, OPT_LOGBOOK),
            Figure("quality", 80, 90, 98, VENDOR_SPREAD),
            Figure("idle", 3, 5, 15),
            Figure("spares", 2, 4, 7, FAULT_PRACTICE),
            Figure("paid_spares", 2, 4, 7, FAULT_PRACTICE),
            Figure("write", 0.01, 0.025, 0.1),
            Figure("restart", 0.25, 0.75, 3),
            Figure("wait", 2, 8, 24),
            Figure("hard_repair", 8, 48, 240),
            Figure("soft_repair", 1, 6, 24),
            Figure("exit_fee", 25, 50, 100, COMMITMENT_PRACTICE),
        ),
        (("try_nodes", 64), ("lag", 1), ("egress", 0)),
    ),
    Preset(
        "Own",
        OWNED,
        (
            Figure("server", 230_000, 310_000, 375_000, SERVER_QUOTES),
            Figure("operators", 0.5, 1, 2, CLUSTER_OPERATIONS),
            Figure("nodes_each", 32, 64, 128, CLUSTER_OPERATIONS),
            Figure("fabric", 10_000, 15_060, 34_000, FABRIC_SHEET),
            Figure("lump", 800_000, 1_800_000, 4_000_000),
            Figure("site", 115, 160, 300, COLOCATION),
            Figure("residual", 15, 30, 60, RESIDUALS),
            Figure("lead", 2, 6, 12, LEAD_TIMES),
            Figure("delay", 0, 3, 9, LEAD_TIMES),
            Figure("delay_high", 3, 9, 12, LEAD_TIMES),
            Figure("on_time", 0, 10, 50, LEAD_TIMES),
            Figure("burn_in", 0.5, 1, 2, BATCH_FAILURES),
            Figure("bad", 3, 7, 12, BATCH_FAILURES),
            Figure("failures", 2.3, 10, 30, RSC_FAILURES),
            Figure("quality", 85, 93, 99, VENDOR_SPREAD),
            Figure("idle", 3, 6, 15),
            Figure("spares", 2, 4, 7, FAULT_PRACTICE),
            Figure("paid_spares", 2, 4, 7, FAULT_PRACTICE),
            Figure("write", 0.01, 0.02, 0.1),
            Figure("restart", 0.25, 0.75, 3),
            Figure("wait", 8, 48, 240),
            Figure("hard_repair", 72, 240, 720, FAULT_PRACTICE),
            Figure("soft_repair", 1, 4, 24),
        ),
        (("try_nodes", 64), ("lag", 1), ("storage", 0), ("egress", 0), ("is_resold", True)),
    ),
    Preset(
        "Partner",
        COMMITTED,
        (
            Figure("fee", 2.31, 2.65, 3.90, NEOCLOUD_2026_06),
            Figure("price", 2.31, 3.29, 3.90, PARTNER_OFFERS),
            Figure("uplift", 0, 8, 20),
            Figure("operators", 0.2, 0.3, 0.5, CLUSTER_OPERATIONS),
            Figure("nodes_each", 128, 512, 1024, CLUSTER_OPERATIONS),
            Figure("onboarding", 0, 150_000, 500_000),
            Figure("term", 1, 12, 24),
            Figure("prepaid", 0, 10, 25, COMMITMENT_PRACTICE),
            Figure("lead", 0.25, 1, 3),
            Figure("delay", 0, 0.5, 3),
            Figure("delay_high", 0.5, 3, 6),
            Figure("on_time", 20, 50, 90),
            Figure("burn_in", 0.1, 0.25, 0.5),
            Figure("failures", 2, 4, 10, LLAMA3_FAILURES),
            Figure("quality", 94, 98, 100, TIER_COMPARISON),
            Figure("idle", 2, 3, 6, TIER_COMPARISON),
            Figure("spares", 1, 3, 6, FAULT_PRACTICE),
            Figure("paid_spares", 0, 0, 6, FAULT_PRACTICE),
            Figure("write", 0.005, 0.0125, 0.05),
            Figure("restart", 0.1, 0.25, 1, RSC_FAILURES),
            Figure("wait", 1, 2, 24),
            Figure("hard_repair", 1, 4, 24),
            Figure("soft_repair", 0.3, 1, 4),
        ),
        (
            ("try_nodes", 64),
            ("invoicing", PARTS_OF_MONTHS),
            ("invoice_lag", 1),
            ("is_open", True),
            ("lag", 1),
            ("egress", 0),
        ),
    ),
)
BURST, LOCK_IN, OWN, PARTNER = (preset.option() for preset in PRESETS)
