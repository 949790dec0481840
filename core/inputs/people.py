"""How people work together, tire, leave and are replaced: the same for every team, so that teams compare."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.links import Links
from core.number import Number
from core.schema import items, quantity, switch
from core.sources import (
    AFTER_HOURS,
    ATTRITION,
    BURNOUT_HOURS,
    BURNOUT_LATENCY,
    BURNOUT_LEAVING,
    BURNOUT_PREVALENCE,
    BURNOUT_SUPPORT,
    COMMUNICATION,
    DEMANDS_EXHAUST,
    FATIGUE,
    FIRST_DAY,
    GUESS,
    HIRING_TIMES,
    INCIDENT_PRACTICE,
    INTERRUPTIONS,
    INTERVIEWS,
    LONG_HOURS,
    NODE_FAILURES,
    PLANNER,
    RECOVERIES,
    REPLACEMENT,
    SPANS,
    SPANS_MEASURED,
    TRAINERS,
)
from core.spread import pert
from core.units import (
    HOUR,
    MONTH,
    MONTH_NUMBER,
    NODE,
    NONE,
    PER_THOUSAND_NODE_DAYS,
    PERCENT,
    PERCENT_PER_YEAR,
    PERSON,
    RATIO,
    SMALL_RATIO,
    TIMES,
    USD_PER_GPU_HOUR,
)


@dataclass(frozen=True, slots=True)
class Fleet:
    """So many nodes to look after from one month on."""

    month: Number = quantity("From month", MONTH_NUMBER, default=1, low=1, high=60, whole=True, source=PLANNER,
                             doc="From this month on, until the next line.")
    nodes: Number = quantity("Nodes", NODE, default=8, low=0, high=100_000, source=PLANNER,
                             doc="Nodes that run, fail and call people out.")


@dataclass(frozen=True, slots=True)
class People(Links):
    """What holds for people whatever the team."""

    communication: Number = quantity("Communication", SMALL_RATIO, default=0.0006, low=0, high=0.02,
                                     spread=pert(0.0003, 0.0016), source=COMMUNICATION,
                                     doc="Time lost to coordination for each pair-like link: this times (n - 1)².")
    communication_most: Number = quantity("Communication at most", PERCENT, default=50, low=0, high=95,
                                          spread=pert(40, 85), source=GUESS,
                                          doc="Above some 25 people without groups the law no longer holds.")
    first_day: Number = quantity("First-day productivity", PERCENT, default=25, low=0, high=99, spread=pert(10, 50),
                                 doc="Output of a new person on the first day against a ramped one.", source=FIRST_DAY)
    trainer: Number = quantity("Trainers' time at the start", PERCENT, default=25, low=0, high=100,
                               spread=pert(15, 35), source=TRAINERS,
                               doc="Time of others that a new person takes at first; it falls as they learn.")
    interviews: Number = quantity("Interviews a hire", HOUR, default=40, low=0, high=400, spread=pert(20, 80),
                                  source=INTERVIEWS, doc="Hours of the team for each person hired.")
    hiring_lead: Number = quantity("Opening to first day", MONTH, default=4, low=0, high=24, whole=True,
                                   source=HIRING_TIMES, doc="Search, and notice at the old employer; a seat that "
                                                            "somebody left stays empty as long.")
    manage_each: Number = quantity("Managing a person", PERCENT, default=10, low=0, high=100, spread=pert(7, 14),
                                   source=SPANS, doc="Management each further employee needs, in parts of a person.")
    manage_fixed: Number = quantity("Managing anything", PERCENT, default=15, low=0, high=200, spread=pert(5, 30),
                                    source=GUESS, doc="Planning, reports, budgets, hiring: however many people.")
    manage_vendor: Number = quantity("Managing a vendor's person", PERCENT, default=15, low=0, high=200,
                                     spread=pert(10, 30), source=GUESS, doc="Interfaces, review, acceptance.")
    unmanaged: Number = quantity("Cost of management nobody does", RATIO, default=1.3, low=0, high=5,
                                 spread=pert(1, 2), source=GUESS,
                                 doc="What contributors spend on it for each part a manager would have spent.")
    span_full: Number = quantity("Span with full support", PERSON, default=8, low=1, high=50, spread=pert(6, 12),
                                 source=SPANS_MEASURED, doc="Reports one manager can fully support.")
    help_unmanaged: Number = quantity("Helping out, unmanaged", PERCENT, default=50, low=0, high=100,
                                      spread=pert(30, 70), source=GUESS,
                                      doc="Worth of an hour somebody gives to another function, without managers.")
    help_managed: Number = quantity("Helping out, managed", PERCENT, default=80, low=0, high=100,
                                    spread=pert(70, 90), source=GUESS,
                                    doc="The same where all management is done: leaders distribute the work.")
    overtime_most: Number = quantity("Overtime at most", PERCENT, default=25, low=0, high=100, spread=pert(0, 50),
                                     source=LONG_HOURS, doc="Of a 40-hour week: 25 % is 50 hours, 37.5 % is 55.")
    fatigue: Number = quantity("Output lost to lasting overtime", RATIO, default=0.5, low=0, high=2,
                               spread=pert(0.3, 0.8), source=FATIGUE,
                               doc="For each 100 % of overtime that has lasted.")
    fatigue_months: Number = quantity("Overtime is felt over", MONTH, default=3, low=1, high=24, spread=pert(2, 6),
                                      source=FATIGUE, doc="Months over which overtime is averaged.")
    catch_up: Number = quantity("Catching up over", MONTH, default=6, low=1, high=36, spread=pert(3, 12),
                                source=PLANNER, doc="Months over which a backlog is worked off, at most to the end.")
    failures: Number = quantity("Failures", PER_THOUSAND_NODE_DAYS, default=4.5, low=0, high=100,
                                spread=pert(2.9, 16), source=NODE_FAILURES,
                                doc="Of hardware, where the option's do not count. New generation: 10 to 16 at first.")
    interruptions: Number = quantity("Stops a failure", RATIO, default=2, low=0, high=20, spread=pert(1, 3.6),
                                     source=INTERRUPTIONS, doc="Software and networks stop runs too.")
    automatic: Number = quantity("Stops cleared without people", PERCENT, default=50, low=0, high=100,
                                 spread=pert(30, 90), source=RECOVERIES, doc="By restarts that run themselves.")
    incident_hours: Number = quantity("Work of an incident", HOUR, default=6, low=0, high=100, spread=pert(2, 8),
                                      source=INCIDENT_PRACTICE, doc="With its cause and what follows from it.")
    positions: Number = quantity("People on call at once", PERSON, default=1, low=1, high=10, whole=True,
                                 source=INCIDENT_PRACTICE, doc="1 first responder, or 2 with a second.")
    rota_limit: Number = quantity("On call at most", PERCENT, default=25, low=1, high=100, source=INCIDENT_PRACTICE,
                                  doc="Share of the time one person can be on call for long.")
    after_hours: Number = quantity("Incidents after hours", PERCENT, default=128 / 1.68, low=0, high=100,
                                   source=AFTER_HOURS, spread=pert(50, 80),
                                   doc="128 of 168 hours of a week, if they come evenly.")
    resting: Number = quantity("Burned out at rest", PERCENT, default=20, low=1, high=90, spread=pert(10, 30),
                               source=BURNOUT_PREVALENCE,
                               doc="Share who report burnout very often or always in an ordinary job.")
    burn_hours: Number = quantity("Odds at 60 hours a week", TIMES, default=2, low=0.1, high=100,
                                  spread=pert(1.5, 2.7), source=BURNOUT_HOURS,
                                  doc="Odds of burnout against those at 40 hours; other hours in step.")
    burn_load: Number = quantity("Odds with twice the work", TIMES, default=2, low=0.1, high=100,
                                 spread=pert(1.4, 4), source=DEMANDS_EXHAUST,
                                 doc="Odds where as much again is due as can be done, overtime counted.")
    burn_rota: Number = quantity("Odds on call at twice the limit", TIMES, default=1.5, low=0.1, high=100,
                                 spread=pert(1, 2.2), source=GUESS, doc="Each 100 % over the limit, three at most.")
    burn_pages: Number = quantity("Log-odds of a call at night", RATIO, default=0.05, low=0, high=2,
                                  spread=pert(0, 0.1), source=GUESS, doc="A call after hours a month: 5 % more odds.")
    burn_support: Number = quantity("Odds without support", TIMES, default=2, low=0.1, high=100,
                                    spread=pert(1, 3), source=BURNOUT_SUPPORT,
                                    doc="Odds with no support by managers against full support.")
    burn_up: Number = quantity("Burnout builds over", MONTH, default=4, low=1, high=36, spread=pert(2, 8),
                               source=BURNOUT_LATENCY, doc="Months to most of the way up.")
    burn_down: Number = quantity("Recovery takes", MONTH, default=6, low=1, high=60, spread=pert(3, 12),
                                 source=BURNOUT_LATENCY, doc="Months to most of the way down.")
    attrition: Number = quantity("People leaving", PERCENT_PER_YEAR, default=20, low=0, high=200,
                                 spread=pert(11, 30), source=ATTRITION, doc="Of all, a year, at rest.")
    burned_leave: bool = switch("Burnout makes people leave", default=True, source=BURNOUT_LEAVING,
                                doc="Off: as many leave as at rest, however the team fares.")
    burned_ratio: Number = quantity("Leaving when burned out", RATIO, default=2, low=1, high=10,
                                    spread=pert(1.5, 2.6), source=BURNOUT_LEAVING,
                                    doc="Times as likely to leave as people who are not.")
    replacement: Number = quantity("Replacing somebody costs", PERCENT, default=50, low=0, high=400,
                                   spread=pert(21, 200), source=REPLACEMENT,
                                   doc="Of a year's salary, in cash; lost output is counted by the ramp.")
    vendor_weight: Number = quantity("Vendor's people in communication", PERCENT, default=50, low=0, high=100,
                                     spread=pert(20, 100), source=GUESS, doc="How much one of them counts.")
    vendor_speed: Number = quantity("Output of a vendor's person", PERCENT, default=80, low=0, high=200,
                                    spread=pert(60, 100), source=GUESS, doc="Against one of the team, ramped.")
    vendor_ramp: Number = quantity("Ramp of vendors", MONTH, default=2, low=1, high=24, spread=pert(1, 3),
                                   source=GUESS, doc="Months until a vendor's people work at full speed.")
    transfer: Number = quantity("Taking over from a vendor", PERCENT, default=10, low=0, high=100,
                                spread=pert(5, 25), source=GUESS,
                                doc="Of all the vendor did, as work in the month after the contract ends.")
    node_gpus: Number = quantity("Accelerators a node", NONE, default=8, low=1, high=128, whole=True, source=PLANNER,
                                 doc="Of the nodes people look after.")
    node_price: Number = quantity("Price of these nodes", USD_PER_GPU_HOUR, default=0, low=0, high=100, source=PLANNER,
                                  doc="Where nodes are paid by this calendar; 0 where the machines of the plan are.")
    calendar: tuple[Fleet, ...] = items("Nodes to look after", Fleet, most=24,
                                        doc="How many nodes run from which month on.")
