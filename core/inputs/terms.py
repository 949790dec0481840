"""What is paid for machines of others: hours used, a term, and the clauses of the contract."""

from __future__ import annotations

from dataclasses import dataclass

from core.number import Number
from core.schema import choice, quantity, switch, text
from core.sources import (
    CAPACITY_BLOCKS,
    CLUSTER_OPERATIONS,
    COMMITMENT_PRACTICE,
    GUESS,
    LAMBDA_2026_08,
    NEOCLOUD_2026_03,
    PLANNER,
    SLA_SURVEY,
    SPOT_BANDS,
)
from core.spread import pert, skewed
from core.units import (
    COUNT,
    DAY,
    FTE,
    MONTH,
    NODE,
    PERCENT,
    PERCENT_PER_MONTH,
    USD,
    USD_PER_GPU_HOUR,
    USD_PER_MONTH,
)

BY_USE, COMMITTED, OWNED = TERMS = ("By use", "By term", "Owned")
SPREAD_OUT, FIRST_INVOICES, LAST_INVOICES = APPLIED = ("Spread over all", "First invoices", "Last invoices")
ON_DELIVERY, ON_ACCEPTANCE, AS_PROMISED = BILLED_FROM = ("Delivery", "Acceptance", "Promised date")
WHOLE_MONTHS, PARTS_OF_MONTHS = INVOICING = ("Whole months", "Parts of months")


@dataclass(frozen=True, slots=True)
class Terms:
    """What is used, and what a contract asks for it."""

    name: str = text("Name", default="Infrastructure", doc="Name of this option.", source=PLANNER, required=True)
    terms: str = choice("Terms", TERMS, source=PLANNER, doc="What is paid for: hours used, a term, or machines.")
    nodes: Number = quantity("Nodes of the final run", NODE, default=64, low=1, high=10_000, whole=True, source=PLANNER,
                             own=True, doc="Nodes that work on the final run.")
    extra: Number = quantity("Of these by use", NODE, default=0, low=0, high=10_000, whole=True, source=PLANNER,
                             doc="Nodes of the run that are rented by the hour on top of a term or of own machines.")
    gpus: Number = quantity("GPUs a node", COUNT, default=8, low=1, high=144, whole=True, source=PLANNER,
                            doc="Accelerators in one node.")
    try_nodes: Number = quantity("Nodes of experiments", NODE, default=16, low=1, high=10_000, whole=True,
                                 source=PLANNER,
                                 doc="Nodes rented for smaller runs when paying by use; else the whole cluster serves.")
    spares: Number = quantity("Spare nodes", NODE, default=2, low=0, high=16, whole=True, source=GUESS,
                              doc="Nodes that stand ready to replace a failed one.")
    paid_spares: Number = quantity("Spare nodes paid for", NODE, default=2, low=0, high=16, whole=True, source=GUESS,
                                   doc="Spare nodes on the bill; a partner may keep its own.")
    price: Number = quantity("Usage price", USD_PER_GPU_HOUR, default=4.19, low=0, high=100, spread=skewed(2.15, 6.88),
                             own=True, doc="One accelerator for one hour, as used.", source=LAMBDA_2026_08)
    held: Number = quantity("Quote held", MONTH, default=3, low=0, high=60, source=PLANNER,
                            doc="Months after signature for which the usage price stands; then it follows the market.")
    block: Number = quantity("Booked in steps of", DAY, default=0, low=0, high=182, source=CAPACITY_BLOCKS,
                             doc="The run's hours are booked in whole steps of so many days; 0: by the hour.")
    lag: Number = quantity("Payment lag of use", MONTH, default=-1, low=-1, high=2, whole=True, source=PLANNER,
                           doc="-1 paid a month ahead, 0 in the month, 1 or 2 months later.")
    preempted: Number = quantity("Nodes taken back", PERCENT_PER_MONTH, default=0, low=0, high=100, source=SPOT_BANDS,
                                 doc="Spot machines: chance a month that a node is taken back, which stops the run.")
    fee: Number = quantity("Committed price", USD_PER_GPU_HOUR, default=2.35, low=0, high=100, spread=pert(1.70, 2.65),
                           own=True, source=NEOCLOUD_2026_03,
                           doc="One accelerator for one hour of the term, used or not.")
    uplift: Number = quantity("Managed service", PERCENT, default=0, low=0, high=200, source=GUESS,
                              doc="On top of the usage and the committed price, for engineers who run the cluster.")
    term: Number = quantity("Term", MONTH, own=True, default=36, low=1, high=60, whole=True, source=PLANNER,
                            doc="Months of the commitment.")
    billed_from: str = choice("Billing starts with", BILLED_FROM, source=GUESS,
                              doc="When the term's fee begins; from the promised date, lateness is paid for.")
    invoicing: str = choice("Invoices", INVOICING, source=GUESS,
                            doc="For whole months after the start, or for the parts of the first and last month.")
    invoice_lag: Number = quantity("Payment lag of invoices", MONTH, default=0, low=0, high=2, whole=True,
                                   source=PLANNER, doc="0 in the month, 1 or 2 months later.")
    prepaid: Number = quantity("Prepaid share", PERCENT, default=25, low=0, high=100, source=COMMITMENT_PRACTICE,
                               doc="Share of the whole commitment paid at signature.")
    applied: str = choice("Prepayment goes to", APPLIED, source=GUESS, doc="Which invoices the prepayment lowers.")
    is_open: bool = switch("More by use", default=False, source=GUESS,
                           doc="Whether demand beyond the commitment, and after the term, is met by use.")
    late_credit: Number = quantity("Credit for lateness", PERCENT_PER_MONTH, default=0, low=0, high=100, source=GUESS,
                                   doc="Share of a month's fee credited for each month of delay.")
    late_most: Number = quantity("Credit at most", PERCENT, default=100, low=0, high=1000, source=GUESS,
                                 doc="Greatest credit for lateness, as a share of a month's fee.")
    walk_away: Number = quantity("May walk away after", MONTH, default=0, low=0, high=36, source=GUESS,
                                 doc="Months of delay after which the contract may be left and the prepayment comes "
                                     "back; 0: never.")
    promise: Number = quantity("Promised availability", PERCENT, default=99.5, low=0, high=100, source=SLA_SURVEY,
                               doc="Share of time a node is reachable according to the contract.")
    sla_credit: Number = quantity("Credit below it", PERCENT, default=0, low=0, high=100, source=SLA_SURVEY,
                                  doc="Share of the month's fee credited when nodes are reachable less often.")
    claimed: Number = quantity("Credits really claimed", PERCENT, default=50, low=0, high=100, source=SLA_SURVEY,
                               doc="No provider credits by itself: chance that a valid claim is filed in time.")
    reprice: Number = quantity("Price renegotiated after", MONTH, default=0, low=0, high=60, whole=True, source=GUESS,
                               doc="Billed months after which the fee follows a fallen market; 0: never.")
    passed_on: Number = quantity("Fall passed on", PERCENT, default=100, low=0, high=100, source=GUESS,
                                 doc="Share of the market's fall below the committed price that lowers the fee.")
    onboarding: Number = quantity("Onboarding fee", USD, default=0, low=0, high=1e9, source=GUESS,
                                  doc="Paid once at signature.")
    storage: Number = quantity("Storage and other", USD_PER_MONTH, default=30_000, low=0, high=1e8, source=GUESS,
                               own=True, doc="Each month in which rented machines are used or committed.")
    egress: Number = quantity("Data out", USD, default=1_800, low=0, high=1e8, source=GUESS,
                              doc="Paid when the run ends, and when leaving early.")
    operators: Number = quantity("Operators of any cluster", FTE, default=0.5, low=0, high=50, spread=pert(0.3, 1),
                                 source=CLUSTER_OPERATIONS,
                                 doc="Of the team, while nodes are on: 0.3 managed, 0.5 rented, 1 of one's own.")
    nodes_each: Number = quantity("Nodes an operator", NODE, default=128, low=1, high=10_000, spread=pert(64, 512),
                                  source=CLUSTER_OPERATIONS, doc="64 of one's own, 128 rented, 512 managed.")
    staff: Number = quantity("People of its own", FTE, default=0, low=0, high=500, source=GUESS,
                             doc="Paid besides the team where the team does not look after nodes as they are on.")
    staff_cost: Number = quantity("One of them costs", USD_PER_MONTH, default=25_000, low=0, high=1e6,
                                  spread=pert(15_000, 40_000), source=GUESS,
                                  doc="Infrastructure engineer, burden included.")
