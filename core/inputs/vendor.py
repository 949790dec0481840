"""Vendor due diligence: fifteen questions with their evidence, and what the answers may decide."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.leaving import Leaving
from core.number import Number
from core.schema import choice, quantity, switch
from core.sources import DILIGENCE, PLANNER
from core.units import PERCENT

NOT_ASKED = "Not asked"
EVIDENCE = (NOT_ASKED, "Their statement", "A customer told us", "Measured by them", "Measured by us")
QUESTIONS = (
    *("fabric", "burn", "replace", "pool", "history", "single", "store", "help", "sla", "dates", "leave"),
    *("health", "access", "security", "finance"),
)
KNOCK_OUTS = ("fabric", "burn", "replace", "store", "help", "leave")  # a score below one half rules the vendor out


@dataclass(frozen=True, slots=True)
class Vetted(Leaving):
    """What was asked of the vendor, how well it was answered, and which inputs follow the score."""

    fabric_score: Number = quantity("Multi-node all-reduce", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                    doc="nccl-tests on 1 to 64 nodes: at least 330 GB/s on four nodes, no more than "
                                        "10 % loss to all nodes, the same on three days.")
    burn_score: Number = quantity("Burn-in and acceptance", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                  doc="Three weeks at the maker, 72 h of our own job on all nodes: under 3 % "
                                      "replaced, no uncorrectable memory errors.")
    replace_score: Number = quantity("Node replacement", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                     doc="Without a human: median under 15 min, 95 % under an hour, and the same "
                                         "serial does not come back.")
    pool_score: Number = quantity("Spare pool", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                  doc="At least 5 % on the same spine, unbilled or declared; a monthly replacement "
                                      "quota in writing.")
    history_score: Number = quantity("Failure history", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                     doc="Stops per 1,000 node-days of such a cluster over three months: full score "
                                         "at 4, none at 24.")
    single_score: Number = quantity("Single-node compute", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                    doc="Matrix products differ by under 3 % between GPUs, under 2 % between nodes; "
                                        "no throttling.")
    store_score: Number = quantity("Storage", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                   doc="A checkpoint of the planned size in under a minute; an environment installed "
                                       "in under five.")
    help_score: Number = quantity("Support", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                  doc="All day and night, an engineer in under 30 min for a stopped run, a named "
                                      "person, a drill in the trial.")
    sla_score: Number = quantity("SLA text", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                 doc="Degraded speed counts, credits come by themselves, 30 days to claim, a right to "
                                     "stop paying.")
    dates_score: Number = quantity("Delivery record", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                   doc="Dated milestones, delay credit, walk-away with refund; the last three "
                                       "deliveries with their dates.")
    leave_score: Number = quantity("Exit and change", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                   doc="Leaving for cause on measured figures, a fee schedule, sublease, generation "
                                       "swap, a re-price date.")
    health_score: Number = quantity("Health checks", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                    doc="Passive and active checks, automatic drain, the list of excluded nodes "
                                        "shared.")
    access_score: Number = quantity("Orchestration and access", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                    doc="Slurm or Kubernetes, current drivers, root or its equal, monitoring exported.")
    security_score: Number = quantity("Security", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                      doc="SOC 2 or ISO 27001, tenants apart on the fabric, firmware verified.")
    finance_score: Number = quantity("Finances", PERCENT, default=0, low=0, high=100, source=DILIGENCE,
                                     doc="Leverage, who owns the GPUs, prepayment protected, tenancy of the data "
                                         "centre.")
    fabric_proof: str = choice("Evidence, multi-node all-reduce", EVIDENCE, source=PLANNER,
                               doc="Where the score comes from; only what was asked can rule a vendor out.")
    burn_proof: str = choice("Evidence, burn-in and acceptance", EVIDENCE, source=PLANNER,
                             doc="Where the score comes from; only what was asked can rule a vendor out.")
    replace_proof: str = choice("Evidence, node replacement", EVIDENCE, source=PLANNER,
                                doc="Where the score comes from; only what was asked can rule a vendor out.")
    pool_proof: str = choice("Evidence, spare pool", EVIDENCE, source=PLANNER,
                             doc="Where the score comes from; only what was asked can rule a vendor out.")
    history_proof: str = choice("Evidence, failure history", EVIDENCE, source=PLANNER,
                                doc="Where the score comes from; only what was asked can rule a vendor out.")
    single_proof: str = choice("Evidence, single-node compute", EVIDENCE, source=PLANNER,
                               doc="Where the score comes from; only what was asked can rule a vendor out.")
    store_proof: str = choice("Evidence, storage", EVIDENCE, source=PLANNER,
                              doc="Where the score comes from; only what was asked can rule a vendor out.")
    help_proof: str = choice("Evidence, support", EVIDENCE, source=PLANNER,
                             doc="Where the score comes from; only what was asked can rule a vendor out.")
    sla_proof: str = choice("Evidence, SLA text", EVIDENCE, source=PLANNER,
                            doc="Where the score comes from; only what was asked can rule a vendor out.")
    dates_proof: str = choice("Evidence, delivery record", EVIDENCE, source=PLANNER,
                              doc="Where the score comes from; only what was asked can rule a vendor out.")
    leave_proof: str = choice("Evidence, exit and change", EVIDENCE, source=PLANNER,
                              doc="Where the score comes from; only what was asked can rule a vendor out.")
    health_proof: str = choice("Evidence, health checks", EVIDENCE, source=PLANNER,
                               doc="Where the score comes from; only what was asked can rule a vendor out.")
    access_proof: str = choice("Evidence, orchestration and access", EVIDENCE, source=PLANNER,
                               doc="Where the score comes from; only what was asked can rule a vendor out.")
    security_proof: str = choice("Evidence, security", EVIDENCE, source=PLANNER,
                                 doc="Where the score comes from; only what was asked can rule a vendor out.")
    finance_proof: str = choice("Evidence, finances", EVIDENCE, source=PLANNER,
                                doc="Where the score comes from; only what was asked can rule a vendor out.")
    failures_follow: bool = switch("Failures from the score", default=False, source=PLANNER,
                                   doc="In place of the stated figure: between worst and best vendor.")
    quality_follow: bool = switch("Delivered speed from the score", default=False, source=PLANNER,
                                  doc="In place of the stated figure: between worst and best vendor.")
    restart_follow: bool = switch("Restart time from the score", default=False, source=PLANNER,
                                  doc="In place of the stated figure: between worst and best vendor.")
    delay_follow: bool = switch("Delay from the score", default=False, source=PLANNER,
                                doc="In place of the stated figure: between worst and best vendor.")
    idle_follow: bool = switch("Idle time from the score", default=False, source=PLANNER,
                               doc="In place of the stated figure: between worst and best vendor.")
