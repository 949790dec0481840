"""What ties the team to the machines: each link may be cut, to see what it does (coupling.md 2)."""

from __future__ import annotations

from dataclasses import dataclass, fields

from core.schema import switch
from core.sources import COUPLING


@dataclass(frozen=True, slots=True)
class Links:
    """The links between the three decisions."""

    link_nodes: bool = switch("Nodes are on as the work needs them", default=True, source=COUPLING,
                              doc="Looked after, failing and calling people out while they stand or work, after "
                                  "the run as far as it is used; off: nodes of a calendar, stated below.")
    link_failures: bool = switch("Failures of the option call people out", default=True, source=COUPLING,
                                 doc="Off: the failures and stops stated for people, whatever machines are chosen.")
    link_idle: bool = switch("Operations nobody does idle machines", default=True, source=COUPLING,
                             doc="The share of operations nobody finds time for is lost working time.")
    link_rota: bool = switch("A thin rota lengthens restarts", default=True, source=COUPLING,
                             doc="Stops in hours nobody is on call for wait for office hours.")
    link_gate: bool = switch("The run waits for the work before it", default=True, source=COUPLING,
                             doc="Data and cluster work first; off: the run begins when machines are there.")
    link_help: bool = switch("Help goes first to what holds up the run", default=True, source=COUPLING,
                             doc="Off: help and overtime go to all work in proportion.")
    link_after: bool = switch("Work after the run waits for it", default=True, source=COUPLING,
                              doc="A late run moves it whole; off: it falls due in the months stated.")


LINKS = tuple(each.name for each in fields(Links))
