"""Plans to start from, as values. Terms of the four contracts after dated prices; see the sources of each input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from core import model_examples
from core.inputs.architecture import APPROACHES, COUNTING, METHODS, Architecture
from core.inputs.demand import (
    CONTINUED,
    TUNED,
    USUAL,
    Demand,
    usual_over,
)
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.layout import FULL_RECOMPUTE
from core.inputs.links import LINKS
from core.inputs.money import Funding, Money
from core.inputs.people import Fleet, People
from core.inputs.shape import AS_STATED
from core.inputs.team import DATA, EVALUATION, INFRASTRUCTURE, POST_TRAINING, PRETRAINING, PRODUCT, Seat, Team
from core.inputs.training import OF_CLASS
from core.issues import Invalid
from core.names import owned
from core.number import fifteen
from core.plan import Plan, Scenario
from core.presets import BURST, LOCK_IN, OWN, PARTNER, with_origins
from core.remarks import sampled
from core.teams import ASSISTED, BALANCED, FLAT

DENSE = "13 B dense model, 64 nodes"
TUNED_8 = "8 B tuned model, 8 nodes"
FOUR_WAYS = "70 B run, four ways"
THREE_TEAMS = "13 B, three teams"
CONTINUED_7 = "7 B continued pre-training"
DENSE_70 = "70 B dense"
MIXED = "MoE, untested"
COUPLED = "13 B, coupled"

FLEET = (Fleet(1, 8), Fleet(6, 32), Fleet(10, 64), Fleet(16, 32), Fleet(19, 16))
CUT: dict[str, Any] = dict.fromkeys(LINKS, False)
APART = replace(People(), **CUT)  # team and machines do nothing to each other
NEW_DENSE = Architecture(name="New dense 13 B", approach=APPROACHES[0])
TUNE_13 = Architecture(
    name="Tuned 13 B",
    approach=APPROACHES[1],
    tokens=0.2e12,
    project=1.3,
    success=0.9,
    first_experiment=2,
    people_work=CONTINUED,
    demand=usual_over(12),
)
MIXTURE = Architecture(
    name="Mixture of 8",
    approach=APPROACHES[2],
    layers=32,
    hidden=4096,
    heads=32,
    kv_heads=8,
    ffn=14_336,
    experts=8,
    active=2,
    tokens=2e12,
    mfu=0.28,
    project=3,
    success=0.5,
    repeat=0.2,
)
TUNE_8 = Architecture(
    name="Tuned 8 B",
    approach=APPROACHES[1],
    layers=32,
    hidden=4096,
    heads=32,
    kv_heads=8,
    ffn=14_336,
    vocabulary=128_256,
    sequence=8192,
    tokens=0.1e12,
    mfu_kind=OF_CLASS,
    project=1.3,
    success=0.9,
    first_experiment=2,
    people_work=TUNED,
    demand=usual_over(9),
)
ADAPT_8 = replace(
    TUNE_8,
    name="Adapters, 8 B",
    method=METHODS[1],
    counting=COUNTING[2],
    tokens=0.001e12,
    project=10,
    success=0.95,
)


def _dense() -> Plan:
    """A new dense model of 13 B parameters on 64 nodes, against tuning and an untested mixture."""
    return Plan(
        general=General(title=DENSE, author="Headwater example", start=date(2027, 1, 1), horizon=36),
        infrastructure=(BURST, LOCK_IN, OWN, PARTNER),
        team=(BALANCED, FLAT),
        architecture=(NEW_DENSE, TUNE_13, MIXTURE),
        money=Money(cash=12_000_000, other=50_000, funding=(Funding("Second tranche", 8, 2_000_000),)),
        scenarios=(
            Scenario("Late delivery", (("infrastructure.1.delay", 2.0), ("infrastructure.2.delay", 6.0))),
            Scenario("Dear power and machines", (("infrastructure.1.price", 6.88), ("infrastructure.3.tariff", 0.15))),
        ),
    )


WORK_13 = MappingProxyType(
    {
        DATA: 21.405728070049,
        INFRASTRUCTURE: 13.1950791077289,
        PRETRAINING: 16.3432853611734,
        POST_TRAINING: 15.3622501460866,
        EVALUATION: 9.57474112527912,
        PRODUCT: 12.0,
    }
)  # person-months for 13 B parameters, 4 T tokens and 512 accelerators, whatever the machines (team.md 5.1)
COUPLED_13 = replace(
    NEW_DENSE,
    name="Dense 13 B, 4 T tokens",
    tokens=4e12,
    demand=tuple(replace(line, share=0, work=fifteen(line.share * WORK_13[line.function])) for line in USUAL),
)


def _coupled() -> Plan:
    """One dense model for two teams on three sets of machines: what people do to machines and machines to people."""
    many = replace(BURST, name="Burst, 256 nodes", nodes=256, spares=8, paid_spares=8, try_nodes=64)
    return Plan(
        general=General(title=COUPLED, author="Headwater example", start=date(2027, 1, 1), horizon=24),
        infrastructure=(BURST, LOCK_IN, many),
        team=(FLAT, BALANCED),
        architecture=(COUPLED_13,),
        money=Money(cash=12_000_000, other=50_000, funding=(Funding("Second tranche", 8, 2_000_000),)),
    )


def _tuned() -> Plan:
    """Tuning an existing model of 8 B parameters on eight nodes, a small team, fourteen months of cash."""
    burst = replace(BURST, nodes=8, try_nodes=2, spares=1, paid_spares=1, storage=6_000, egress=600)
    partner = replace(PARTNER, name="Partner", nodes=8, try_nodes=8, spares=1, term=6, onboarding=30_000, storage=6_000)
    return Plan(
        general=General(title=TUNED_8, author="Headwater example", start=date(2027, 1, 1), horizon=24),
        infrastructure=(burst, partner),
        team=(replace(FLAT, name="Five founders", seats=FLAT.seats[1:]),),
        architecture=(TUNE_8, ADAPT_8),
        money=Money(cash=1_500_000, other=15_000, funding=()),
    )


RUN_70 = Architecture(
    name="70 B in one run",
    sized=AS_STATED,
    stated_size=70e9,
    stated_active=70e9,
    tokens=2e12,
    recompute=FULL_RECOMPUTE,
    project=1,
    success=1,
    demand=(),
    least_after=0,
)


def _four_ways() -> Plan:
    """One run of 70 B parameters on rented, committed, own and managed machines, each with the people it needs."""
    people = (1.0, 2.0, 5.0, 0.5)
    ways = zip((BURST, LOCK_IN, OWN, PARTNER), people, strict=True)
    return Plan(
        general=General(title=FOUR_WAYS, author="Headwater example", start=date(2027, 1, 1), horizon=40, leave=16),
        infrastructure=tuple(replace(way, staff=count) for way, count in ways),
        team=(Team(name="Machines only", seats=(Seat(role="Founder", salary=0, tenure=12, product=1),)),),
        architecture=(RUN_70,),
        people=APART,
        money=Money(cash=40_000_000, other=0, funding=()),
        scenarios=(Scenario("Steady use", (("architecture.1.tail", 100_000.0),)),),
    )


RUN_13 = replace(
    RUN_70,
    name="13 B from scratch",
    stated_size=13e9,
    stated_active=13e9,
    tokens=4e12,
    demand=(
        Demand(DATA, first=1, last=9),
        Demand(INFRASTRUCTURE, first=1, last=8),
        Demand(PRETRAINING, first=4, last=13),
        Demand(POST_TRAINING, first=10, last=17),
        Demand(EVALUATION, first=4, last=18),
        Demand(PRODUCT, first=9, last=18),
    ),
)
BY_CALENDAR = Infrastructure(name="Nodes of the calendar", price=0, storage=0, egress=0)


def _three_teams() -> Plan:
    """The same work for three teams: flat, balanced, and flat with a lead and vendors; nodes paid by a calendar."""
    return Plan(
        general=General(title=THREE_TEAMS, author="Headwater example", start=date(2027, 1, 1), horizon=36),
        infrastructure=(BY_CALENDAR,),
        team=(FLAT, BALANCED, ASSISTED),
        architecture=(RUN_13,),
        people=replace(APART, calendar=FLEET, node_price=2.0),
        money=Money(cash=9_000_000, other=0, funding=()),
    )


EXAMPLES: MappingProxyType[str, Callable[[], Plan]] = MappingProxyType(
    {
        DENSE: _dense,
        TUNED_8: _tuned,
        FOUR_WAYS: _four_ways,
        THREE_TEAMS: _three_teams,
        CONTINUED_7: model_examples.continued,
        DENSE_70: model_examples.dense,
        MIXED: model_examples.mixed,
        COUPLED: _coupled,
    }
)
NAMES = tuple(EXAMPLES)


def example(name: str) -> Plan:
    """The example of this name.

    Raises:
        Invalid: there is none of this name.
    """
    if name not in EXAMPLES:
        raise Invalid(f"There is no example called “{name}”; there are: {'; '.join(NAMES)}")
    return owned(sampled(with_origins(EXAMPLES[name]())))
