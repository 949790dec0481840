"""When machines come, how good they are, and how often they stop."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.purchase import Purchase
from core.number import Number
from core.schema import choice, quantity
from core.sources import (
    BATCH_FAILURES,
    BUS_BANDWIDTH,
    FAULT_PRACTICE,
    GUESS,
    LEAD_TIMES,
    NODE_SPREAD,
    OPT_LOGBOOK,
    PLANNER,
    RESTART_PRACTICE,
    STOPS_HARDWARE,
    VENDOR_SPREAD,
)
from core.spread import flat, pert
from core.units import HOUR, MONTH, PER_THOUSAND_NODE_DAYS, PERCENT, RATIO

WAIT_FOR_ALL, TAKE_WHAT_IS_THERE = RAMPS = ("Waits for all nodes", "Trains on what is there")
STATED, FROM_PARTS = QUALITIES = ("Stated", "From its parts")


@dataclass(frozen=True, slots=True)
class Supply(Purchase):
    """Delivery, goodput, speed."""

    signature: Number = quantity("Signature", MONTH, own=True, default=0, low=0, high=48, source=PLANNER,
                                 doc="Months from the start of the plan to the signature.")
    lead: Number = quantity("Quoted lead", MONTH, default=0.25, low=0, high=36, spread=pert(0, 1), source=LEAD_TIMES,
                            own=True, doc="Months from signature to delivery as promised.")
    delay: Number = quantity("Delay", MONTH, default=0.25, low=0, high=36, spread=pert(0, 3), source=LEAD_TIMES,
                             doc="Months delivery comes later than promised, when it is late: as often less as more.")
    delay_high: Number = quantity("Delay, one time in ten", MONTH, default=3, low=0, high=60, source=LEAD_TIMES,
                                  doc="Months of delay that are exceeded once in ten late deliveries.")
    on_time: Number = quantity("Chance of no delay", PERCENT, default=20, low=0, high=100, source=LEAD_TIMES,
                               doc="Chance that delivery is as promised.")
    burn_in: Number = quantity("Burn-in", MONTH, default=0, low=0, high=12, source=GUESS,
                               doc="Months of acceptance tests between delivery and training.")
    bad: Number = quantity("Nodes that fail at first", PERCENT, default=0, low=0, high=50, source=BATCH_FAILURES,
                           doc="Share found bad at acceptance; beyond the spares they hold the run up for a repair.")
    ramp: Number = quantity("Ramp of delivery", MONTH, default=0, low=0, high=24, source=GUESS,
                            doc="Months from the first delivered node to the last.")
    while_ramping: str = choice("Meanwhile the run", RAMPS, source=PLANNER,
                                doc="A run on all nodes waits for the last one; a smaller one begins at once.")
    failures: Number = quantity("Failures", PER_THOUSAND_NODE_DAYS, default=20, low=0.01, high=500,
                                spread=pert(6.5, 40),
                                doc="Stops of the job from all causes.", source=OPT_LOGBOOK)
    early: Number = quantity("More of them at first", RATIO, default=0, low=0, high=10, source=FAULT_PRACTICE,
                             doc="New machines: failures on the first day, over the later rate, less one.")
    early_months: Number = quantity("Fading over", MONTH, default=1.5, low=0.1, high=24, source=GUESS,
                                    doc="Months in which what comes on top falls to a third.")
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
    short: Number = quantity("Spares may run out", PERCENT, default=1, low=0.0001, high=50, source=FAULT_PRACTICE,
                             doc="Chance accepted, when a number of spares is proposed.")
    quality_from: str = choice("Delivered speed is", QUALITIES, source=PLANNER,
                               doc="Stated as measured on the whole job, or multiplied from its parts below.")
    quality: Number = quantity("Delivered speed", PERCENT, default=92, low=20, high=100, spread=flat(80, 98),
                               doc="Step speed against good hardware.", source=VENDOR_SPREAD)
    traffic: Number = quantity("Step time in communication", PERCENT, default=15, low=0, high=95, source=GUESS,
                               doc="Share of a step on good hardware that waits for the network.")
    bandwidth: Number = quantity("Network against good", PERCENT, default=90, low=5, high=200, source=BUS_BANDWIDTH,
                                 doc="Measured all-reduce bandwidth over that of good hardware.")
    disk: Number = quantity("Storage against good", PERCENT, default=100, low=20, high=100, source=GUESS,
                            doc="Step speed left where storage feeds data more slowly.")
    uneven: Number = quantity("Spread between nodes", PERCENT, default=1, low=0, high=10, source=NODE_SPREAD,
                              doc="Deviation of node speed: a synchronous run goes at the pace of the slowest.")
    software: Number = quantity("Software against good", PERCENT, default=100, low=20, high=100, source=GUESS,
                                doc="Step speed left with the stack, drivers and libraries of this vendor.")
    idle: Number = quantity("Idle inside the run", PERCENT, default=8, low=0, high=90, spread=pert(4, 25), source=GUESS,
                            doc="Allocated time without work: set-up, debugging, waiting for people.")
