"""Plans to start from, as values. Terms of the four contracts after dated prices; see the sources of each input."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.inputs.architecture import APPROACHES, COUNTING, METHODS, Architecture
from core.inputs.general import General
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED, Infrastructure
from core.inputs.money import Funding, Money
from core.inputs.team import Seat, Team
from core.issues import Invalid
from core.plan import Plan, Scenario

DENSE = "13 B dense model, 64 nodes"
TUNED = "8 B tuned model, 8 nodes"
NAMES = (DENSE, TUNED)

BURST = Infrastructure(name="Burst", terms=BY_USE)
LOCK_IN = Infrastructure(
    name="Lock-in",
    terms=COMMITTED,
    try_nodes=64,
    spares=4,
    paid_spares=4,
    lead=1,
    delay=3,
    burn_in=0.5,
    fee=2.35,
    term=36,
    prepaid=0.25,
    lag=1,
    failures=13,
    write=0.025,
    restart=0.75,
    wait=8,
    hard_repair=48,
    soft_repair=6,
    quality=0.90,
    idle=0.05,
    egress=0,
)
OWN = Infrastructure(
    name="Own",
    terms=OWNED,
    try_nodes=64,
    spares=4,
    paid_spares=4,
    lead=6,
    delay=3,
    burn_in=1,
    lag=1,
    failures=10,
    write=0.02,
    restart=0.75,
    wait=48,
    hard_repair=240,
    soft_repair=4,
    quality=0.93,
    idle=0.06,
    storage=0,
    egress=0,
    is_resold=True,
)
PARTNER = Infrastructure(
    name="Partner",
    terms=COMMITTED,
    try_nodes=64,
    spares=3,
    paid_spares=0,
    lead=1,
    delay=0.5,
    burn_in=0.25,
    fee=2.862,
    term=12,
    prepaid=0.10,
    onboarding=150_000,
    lag=1,
    failures=4,
    write=0.0125,
    restart=0.25,
    wait=2,
    hard_repair=4,
    soft_repair=1,
    quality=0.98,
    idle=0.03,
    egress=0,
)

FLAT = Team(
    name="Flat six",
    seats=(
        Seat(role="Pretraining engineer", heads=2, salary=42_000, tenure=12, ramp=6),
        Seat(role="Infrastructure engineer", salary=38_000, tenure=12),
        Seat(role="Data engineer", salary=30_000, tenure=12),
        Seat(role="Data scientist", salary=32_000, tenure=12),
        Seat(role="Product engineer", salary=34_000, tenure=12),
    ),
)
BALANCED = Team(
    name="Balanced ten",
    seats=(
        Seat(role="Engineering manager", salary=60_000, tenure=12, ramp=6, manages=0.8),
        Seat(role="Research lead", salary=56_000, tenure=12, ramp=6, manages=0.3),
        Seat(role="Infrastructure lead", salary=50_000, tenure=12, ramp=6, manages=0.3),
        Seat(role="Data engineer", salary=30_000, tenure=12),
        Seat(role="Pretraining engineer", salary=42_000, tenure=12, ramp=6),
        Seat(role="Data scientist", salary=32_000, tenure=12),
        Seat(role="Infrastructure engineer", salary=38_000, start=3),
        Seat(role="Post-training engineer", salary=40_000, start=4, ramp=6),
        Seat(role="Evaluation engineer", salary=32_000, start=5),
        Seat(role="Product engineer", salary=34_000, start=6),
    ),
)

NEW_DENSE = Architecture(name="New dense 13 B", approach=APPROACHES[0], prepare=34.6, finish=27.1)
TUNE_13 = Architecture(
    name="Tuned 13 B",
    approach=APPROACHES[1],
    tokens=0.2e12,
    project=1.3,
    success=0.9,
    prepare=9.9,
    finish=27.2,
    first_experiment=2,
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
    prepare=40,
    finish=32,
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
    mfu=0.38,
    project=1.3,
    success=0.9,
    prepare=6,
    finish=16,
    first_experiment=2,
)
ADAPT_8 = replace(
    TUNE_8,
    name="Adapters, 8 B",
    method=METHODS[1],
    counting=COUNTING[2],
    tokens=0.001e12,
    project=10,
    success=0.95,
    prepare=3,
    finish=12,
)


def example(name: str) -> Plan:
    """The example of this name.

    Raises:
        Invalid: there is none of this name.
    """
    match name:
        case "13 B dense model, 64 nodes":
            return _dense()
        case "8 B tuned model, 8 nodes":
            return _tuned()
        case _:
            raise Invalid(f"There is no example called “{name}”; there are: {'; '.join(NAMES)}")


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


def _tuned() -> Plan:
    """Tuning an existing model of 8 B parameters on eight nodes, a small team, fourteen months of cash."""
    burst = replace(BURST, nodes=8, try_nodes=2, spares=1, paid_spares=1, storage=6_000, egress=600)
    partner = replace(PARTNER, name="Partner", nodes=8, try_nodes=8, spares=1, term=6, onboarding=30_000, storage=6_000)
    return Plan(
        general=General(title=TUNED, author="Headwater example", start=date(2027, 1, 1), horizon=24),
        infrastructure=(burst, partner),
        team=(replace(FLAT, name="Five founders", seats=FLAT.seats[1:]),),
        architecture=(TUNE_8, ADAPT_8),
        money=Money(cash=1_500_000, other=15_000, funding=()),
    )
