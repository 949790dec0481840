"""A plan with a team of 12 seats and 3 vendors over 36 months, and options with shorter lists beside it."""

from __future__ import annotations

from dataclasses import replace

from core.examples import DENSE, THREE_TEAMS, example
from core.inputs.demand import AFTER_RUN, ANY_TIME, BEFORE_RUN, FALLING, RISING, Demand
from core.inputs.people import Fleet, People
from core.inputs.team import DATA, EVALUATION, INFRASTRUCTURE, POST_TRAINING, PRETRAINING, PRODUCT, Seat, Team, Vendor
from core.plan import Case, Plan
from core.teams import BALANCED, FLAT

LARGE = Team(
    name="Twelve and three vendors",
    seats=(
        *BALANCED.seats,
        replace(FLAT.seats[0], name="Part-time scientist", fte=0.5, start=7, tenure=0, is_backfilled=False),
        Seat("Two linguists", "Linguist", heads=2, salary=24_000, start=2, ramp=3, data=0.5, posttraining=0.3,
             evaluation=0.2),
    ),
    vendors=(
        Vendor("Data services", 1.5, 3, 10, 6_000, data=1),
        Vendor("Managed operations", 1, 5, 18, 9_000, incidents=0.7, rota=2, infra=1),
        Vendor("Evaluation specialists", 0.5, 12, 30, 8_000, incidents=0.1, evaluation=0.8, posttraining=0.2),
    ),
)  # fmt: skip
SMALL = replace(FLAT, name="Six and one vendor", vendors=(Vendor("Contractor", 1, 2, 5, 7_000, pretraining=1),))
WORK = (
    Demand(DATA, 1, 2, 1, 9, RISING, BEFORE_RUN),
    Demand(INFRASTRUCTURE, 1, 0, 1, 8, FALLING, BEFORE_RUN),
    Demand(PRETRAINING, 0.5, 4, 4, 13, when=ANY_TIME),
    Demand(POST_TRAINING, 1, 0, 10, 17, RISING, AFTER_RUN),
    Demand(EVALUATION, 1, 1, 4, 22, when=AFTER_RUN),
    Demand(PRODUCT, 0, 6, 9, 30, FALLING, ANY_TIME),
)


def twelve_seats() -> Plan:
    """Both teams, two models with more and with less work, two ways to get machines: lists of every length."""
    base = example(DENSE)
    shape = base.architecture[0]
    return replace(
        base,
        infrastructure=base.infrastructure[:2],
        team=(LARGE, SMALL),
        architecture=(replace(shape, demand=WORK, languages=5, is_multimodal=True), replace(shape, name="Less work")),
        people=replace(
            People(), calendar=(*example(THREE_TEAMS).people.calendar, Fleet(30, 0)), node_price=1.5, hiring_lead=3
        ),
        scenarios=(),
        origins=(),
        remarks=(),
        case=Case(),
    )
