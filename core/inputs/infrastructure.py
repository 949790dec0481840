"""One way to get accelerators, as terms of one contract."""

from __future__ import annotations

from dataclasses import dataclass

from core.number import Number
from core.schema import choice, quantity, switch, text
from core.sources import (
    COLOCATION,
    FABRIC_SHEET,
    GUESS,
    LAMBDA_2026_08,
    NEOCLOUD_2026_03,
    OPT_LOGBOOK,
    PLANNER,
    RESIDUALS,
    RESTART_PRACTICE,
    SERVER_POWER,
    SERVER_QUOTES,
    STOPS_HARDWARE,
    VENDOR_SPREAD,
)
from core.spread import flat, pert, skewed
from core.units import (
    COUNT,
    HOUR,
    KILOWATT,
    MONTH,
    NODE,
    PER_THOUSAND_NODE_DAYS,
    PERCENT,
    PERCENT_PER_YEAR,
    RATIO,
    USD,
    USD_PER_GPU_HOUR,
    USD_PER_KW_MONTH,
    USD_PER_KWH,
    USD_PER_MONTH,
    USD_PER_NODE,
)

BY_USE, COMMITTED, OWNED = TERMS = ("By use", "By term", "Owned")


@dataclass(frozen=True, slots=True)
class Infrastructure:
    """One way to get accelerators."""

    name: str = text("Name", default="Infrastructure", doc="Name of this option.", source=PLANNER, required=True)
    terms: str = choice("Terms", TERMS, source=PLANNER, doc="What is paid for: hours used, a term, or machines.")
    nodes: Number = quantity("Nodes of the final run", NODE, default=64, low=1, high=10_000, whole=True, source=PLANNER,
                             doc="Nodes that work on the final run.")
    gpus: Number = quantity("GPUs a node", COUNT, default=8, low=1, high=144, whole=True, source=PLANNER,
                            doc="Accelerators in one node.")
    try_nodes: Number = quantity("Nodes of experiments", NODE, default=16, low=1, high=10_000, whole=True,
                                 source=PLANNER,
                                 doc="Nodes rented for smaller runs when paying by use; else the whole cluster serves.")
    spares: Number = quantity("Spare nodes", NODE, default=2, low=0, high=16, whole=True, source=GUESS,
                              doc="Nodes that stand ready to replace a failed one.")
    paid_spares: Number = quantity("Spare nodes paid for", NODE, default=2, low=0, high=16, whole=True, source=GUESS,
                                   doc="Spare nodes on the bill; a partner may keep its own.")
    signature: Number = quantity("Signature", MONTH, default=0, low=0, high=48, source=PLANNER,
                                 doc="Months from the start of the plan to the signature.")
    lead: Number = quantity("Quoted lead", MONTH, default=0.25, low=0, high=36, spread=pert(0, 1), source=GUESS,
                            doc="Months from signature to delivery as promised.")
    delay: Number = quantity("Delay", MONTH, default=0.25, low=0, high=36, spread=pert(0, 3), source=GUESS,
                             doc="Months delivery comes later than promised.")
    burn_in: Number = quantity("Burn-in", MONTH, default=0, low=0, high=12, source=GUESS,
                               doc="Months of acceptance tests between delivery and training.")
    price: Number = quantity("Usage price", USD_PER_GPU_HOUR, default=4.19, low=0, high=100, spread=skewed(2.15, 6.88),
                             doc="One accelerator for one hour, as used.", source=LAMBDA_2026_08)
    held: Number = quantity("Quote held", MONTH, default=3, low=0, high=60, source=PLANNER,
                            doc="Months after signature for which the usage price stands; then it follows the market.")
    lag: Number = quantity("Payment lag", MONTH, default=-1, low=-1, high=2, whole=True, source=PLANNER,
                           doc="-1 paid a month ahead, 0 in the month, 1 or 2 months later.")
    fee: Number = quantity("Committed price", USD_PER_GPU_HOUR, default=2.35, low=0, high=100, spread=pert(1.70, 2.65),
                           doc="One accelerator for one hour of the term, used or not.", source=NEOCLOUD_2026_03)
    term: Number = quantity("Term", MONTH, default=36, low=1, high=60, whole=True, source=PLANNER,
                            doc="Months of the commitment from delivery.")
    prepaid: Number = quantity("Prepaid share", PERCENT, default=25, low=0, high=100, source=GUESS,
                               doc="Share of the whole commitment paid at signature.")
    onboarding: Number = quantity("Onboarding fee", USD, default=0, low=0, high=1e9, source=GUESS,
                                  doc="Paid once at signature.")
    server: Number = quantity("Server price", USD_PER_NODE, default=310_000, low=0, high=1e8,
                              spread=pert(230_000, 375_000), source=SERVER_QUOTES,
                              doc="One node with its accelerators.")
    fabric: Number = quantity("Fabric", USD_PER_NODE, default=15_060, low=0, high=1e7, spread=pert(10_000, 34_000),
                              source=FABRIC_SHEET, doc="Switches and cables, for each node.")
    lump: Number = quantity("Storage and management", USD, default=1_800_000, low=0, high=1e9,
                            spread=pert(800_000, 4_000_000), source=GUESS, doc="Bought once with the cluster.")
    integration: Number = quantity("Integration", PERCENT, default=3, low=0, high=50, spread=pert(2, 8), source=GUESS,
                                   doc="Share of servers and fabric.")
    at_order: Number = quantity("Paid at order", PERCENT, default=30, low=0, high=100, source=GUESS,
                                doc="Share of the purchase paid at signature.")
    at_delivery: Number = quantity("Paid at delivery", PERCENT, default=60, low=0, high=100, source=GUESS,
                                   doc="Share paid at delivery; the rest is paid at acceptance.")
    draw: Number = quantity("Draw of a node", KILOWATT, default=10.2, low=0.1, high=500, source=SERVER_POWER,
                            doc="Greatest electrical draw of one node.")
    overhead: Number = quantity("Draw of fabric and storage", PERCENT, default=8, low=0, high=100, spread=pert(5, 15),
                                source=GUESS, doc="On top of the nodes' draw.")
    site: Number = quantity("Site rent", USD_PER_KW_MONTH, default=160, low=0, high=5000, spread=pert(115, 300),
                            source=COLOCATION, doc="Reserved power at a colocation site, from the promised delivery.")
    tariff: Number = quantity("Electricity", USD_PER_KWH, default=0.085, low=0, high=5, spread=pert(0.05, 0.15),
                              source=COLOCATION, doc="Metered energy.")
    pue: Number = quantity("PUE", RATIO, default=1.30, low=1, high=3, spread=pert(1.15, 1.56), source=COLOCATION,
                           doc="Energy of the site over energy of the machines.")
    busy: Number = quantity("Draw when busy", PERCENT, default=80, low=0, high=100, source=GUESS,
                            doc="Share of the greatest draw while training.")
    quiet: Number = quantity("Draw when idle", PERCENT, default=30, low=0, high=100, source=GUESS,
                             doc="Share of the greatest draw while waiting.")
    upkeep: Number = quantity("Maintenance", PERCENT_PER_YEAR, default=4, low=0, high=50, spread=pert(2, 10),
                              source=GUESS,
                              doc="Yearly share of servers and fabric.")
    insurance: Number = quantity("Insurance", PERCENT_PER_YEAR, default=0.5, low=0, high=20, source=GUESS,
                                 doc="Yearly share of the whole purchase.")
    is_resold: bool = switch("Sold at the horizon", default=False, source=PLANNER,
                             doc="Whether the servers are sold in the last month of the plan.")
    residual: Number = quantity("Resale value", PERCENT, default=30, low=0, high=100, spread=pert(15, 60),
                                source=RESIDUALS, doc="Share of the server price a sale brings.")
    removal: Number = quantity("Removal", PERCENT, default=5, low=0, high=100, source=GUESS,
                               doc="Share of the resale spent on selling and removing.")
    storage: Number = quantity("Storage and other", USD_PER_MONTH, default=30_000, low=0, high=1e8, source=GUESS,
                               doc="Each month in which rented machines are used or committed.")
    egress: Number = quantity("Leaving", USD, default=1_800, low=0, high=1e8, source=GUESS,
                              doc="Data out, paid when the run ends.")
    failures: Number = quantity("Failures", PER_THOUSAND_NODE_DAYS, default=20, low=0.01, high=500,
                                spread=pert(6.5, 40),
                                doc="Stops of the job from all causes.", source=OPT_LOGBOOK)
    write: Number = quantity("Checkpoint write", HOUR, default=0.05, low=0.0001, high=10, spread=pert(0.01, 0.2),
                             source=GUESS, doc="Hours for which training stands still to write one.")
    restart: Number = quantity("Restart", HOUR, default=1, low=0, high=48, spread=pert(0.25, 4),
                               source=RESTART_PRACTICE,
                               doc="Hours from a stop to training again when a spare is ready.")
    wait: Number = quantity("Wait without a spare", HOUR, default=6, low=0, high=720, spread=pert(2, 24),
                            source=RESTART_PRACTICE, doc="Hours more when none is.")
    hard_repair: Number = quantity("Repair with a part", HOUR, default=24, low=0.1, high=2000, source=GUESS,
                                   doc="Hours a node is away when a part must be changed.")
    soft_repair: Number = quantity("Repair without", HOUR, default=8, low=0.1, high=500, source=GUESS,
                                   doc="Hours a node is away otherwise.")
    hard_share: Number = quantity("Stops that need a part", PERCENT, default=15, low=0, high=100, spread=pert(8, 35),
                                  source=STOPS_HARDWARE, doc="Share of all stops.")
    quality: Number = quantity("Delivered speed", PERCENT, default=92, low=20, high=100, spread=flat(80, 98),
                               doc="Step speed against good hardware.", source=VENDOR_SPREAD)
    idle: Number = quantity("Idle inside the run", PERCENT, default=8, low=0, high=90, spread=pert(4, 25), source=GUESS,
                            doc="Allocated time without work: set-up, debugging, waiting for people.")
