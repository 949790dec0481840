"""What leaving costs, what the market does meanwhile, and what accountants ask."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.delivery import Supply
from core.number import Number
from core.schema import quantity, switch
from core.sources import COMMITMENT_PRACTICE, GUESS, LEASE_RULES, NEOCLOUD_2026_06, PLANNER, RESALE_MARKET, USEFUL_LIVES
from core.spread import pert
from core.units import MONTH, PERCENT, PERCENT_PER_YEAR, PERSON_MONTH, USD, USD_PER_GPU_HOUR


@dataclass(frozen=True, slots=True)
class Leaving(Supply):
    """Leaving early, other offers, and the questions of accountants."""

    market: Number = quantity("Market price of such a term", USD_PER_GPU_HOUR, default=2.65, low=0.01, high=100,
                              spread=pert(1.70, 3.90), source=NEOCLOUD_2026_06,
                              doc="What a new contract of this kind costs today; it moves with the market.")
    shorter: Number = quantity("A shorter term offered", MONTH, default=12, low=1, high=59, whole=True, source=PLANNER,
                               doc="Months of the vendor's shorter offer, to see what the longer one asks later.")
    shorter_fee: Number = quantity("Its price", USD_PER_GPU_HOUR, default=0, low=0, high=100, source=PLANNER,
                                   doc="One accelerator for one hour of the shorter term; 0: no such offer.")
    exit_fee: Number = quantity("Termination fee", PERCENT, default=50, low=0, high=100, spread=pert(25, 100),
                                source=COMMITMENT_PRACTICE, doc="Share of the invoices still to come.")
    exit_least: Number = quantity("Termination fee at least", USD, default=0, low=0, high=1e9, source=GUESS,
                                  doc="However little is still to come.")
    refund: Number = quantity("Prepayment given back", PERCENT, default=0, low=0, high=100, source=GUESS,
                              doc="Share of the prepayment not yet used up that comes back.")
    sublease: Number = quantity("Sublease recovers", PERCENT, default=0, low=0, high=100, source=RESALE_MARKET,
                                doc="Share of the market price that passing the hours on would bring, where allowed.")
    sublease_cost: Number = quantity("Cost of subleasing", PERCENT, default=10, low=0, high=100, source=GUESS,
                                     doc="Share of it that goes to the market place.")
    migration: Number = quantity("Work to move away", PERSON_MONTH, default=1, low=0, high=200, source=GUESS,
                                 doc="Person-months of engineers until the run stands elsewhere.")
    twice: Number = quantity("Months paid twice", MONTH, default=0.5, low=0, high=12, source=GUESS,
                             doc="Both clusters are paid while one is left for the other.")
    failing: Number = quantity("Vendor fails", PERCENT_PER_YEAR, default=2, low=0, high=100, source=GUESS,
                               doc="Chance a year that the vendor can no longer deliver and prepayments are lost.")
    is_named: bool = switch("Named machines", default=False, source=LEASE_RULES,
                            doc="The contract names the servers, or they are all there is at the site.")
    is_swappable: bool = switch("Vendor may swap them", default=True, source=LEASE_RULES,
                                doc="The vendor can put others in their place and gains by it: then it is no lease.")
    is_whole: bool = switch("All their output is ours", default=True, source=LEASE_RULES,
                            doc="Substantially all the capacity of these machines is used here.")
    is_directed: bool = switch("We direct their use", default=True, source=LEASE_RULES,
                               doc="How and for what they run is decided here.")
    life: Number = quantity("Useful life", MONTH, default=60, low=6, high=120, whole=True, source=USEFUL_LIVES,
                            doc="Months over which a purchase is written off, evenly.")
