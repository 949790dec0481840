"""What own machines cost: the purchase, the site, power, upkeep, and what a sale brings."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.terms import Terms
from core.number import Number
from core.schema import quantity, switch
from core.sources import COLOCATION, FABRIC_SHEET, GUESS, PLANNER, RESIDUALS, SERVER_POWER, SERVER_QUOTES
from core.spread import pert
from core.units import (
    KILOWATT,
    MONTH,
    PERCENT,
    PERCENT_PER_YEAR,
    RATIO,
    USD,
    USD_PER_KW_MONTH,
    USD_PER_KWH,
    USD_PER_NODE,
)


@dataclass(frozen=True, slots=True)
class Purchase(Terms):
    """What is bought, and what keeping it costs."""

    server: Number = quantity("Server price", USD_PER_NODE, own=True, default=310_000, low=0, high=1e8,
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
                            own=True, source=COLOCATION,
                            doc="Reserved power at a colocation site, from the promised delivery.")
    site_notice: Number = quantity("Site rent after leaving", MONTH, default=6, low=0, high=120, source=GUESS,
                                   doc="Months the site must still be paid when the cluster is given up early.")
    tariff: Number = quantity("Electricity", USD_PER_KWH, default=0.085, low=0, high=5, spread=pert(0.05, 0.15),
                              own=True, source=COLOCATION, doc="Metered energy.")
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
                                source=RESIDUALS,
                                doc="Share of the server price a sale at the horizon brings; earlier sales bring more.")
    removal: Number = quantity("Removal", PERCENT, default=5, low=0, high=100, source=GUESS,
                               doc="Share of the resale spent on selling and removing.")
