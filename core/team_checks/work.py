"""Work for people and nodes to look after: months in order, and what the usual work is good for."""

from __future__ import annotations

from collections.abc import Iterator

from core.inputs.demand import TUNED
from core.inputs.people import Fleet
from core.issues import Fix, Issue
from core.plan import Plan
from core.results import Results
from core.stretches import listed

SMALLEST, LARGEST = 1e9, 70e9  # parameters
MOST_GPUS = 4096
FEWEST_TOKENS, MOST_TOKENS = 5, 2000  # for each parameter
BILLION = 1e9
NO_NODES = Issue(
    "people.link_nodes",
    "Nodes to look after are to be stated, and none are: operations and on-call are left out.",
    fix=Fix("Look after the nodes of the machines while they are on", (("people.link_nodes", True),)),
)

NOT_USED = Issue(
    "people.link_nodes",
    "Nodes to look after are stated by month, but those of the machines are looked after as they are on.",
    fix=Fix("Look after the stated nodes", (("people.link_nodes", False),)),
)


def work(plan: Plan) -> Iterator[Issue]:
    """Lines of work that end before they begin, nodes whose lines are out of order."""
    for place, model in enumerate(plan.architecture, 1):
        for row, line in enumerate(model.demand, 1):
            if line.last < line.first:
                where = f"architecture.{place}.demand.{row}"
                yield Issue(
                    f"{where}.last",
                    f"{model.name}: line {row} of the work, {line.function.lower()}, ends in month {line.last:.0f}, "
                    f"before it begins in month {line.first:.0f}; none of it falls due.",
                    grave=True,
                    fix=Fix(
                        f"Let it fall due from month {line.last:.0f} to {line.first:.0f}",
                        ((f"{where}.first", line.last), (f"{where}.last", line.first)),
                    ),
                )
    yield from _calendar(plan.people.calendar)


def _calendar(lines: tuple[Fleet, ...]) -> Iterator[Issue]:
    for row in range(1, len(lines)):
        if lines[row].month < lines[row - 1].month:
            yield Issue(
                f"people.calendar.{row + 1}.month",
                f"Nodes to look after: line {row + 1} begins in month {lines[row].month:.0f}, before line {row} "
                f"(month {lines[row - 1].month:.0f}); lines must stand in the order of their months.",
                grave=True,
                fix=Fix(
                    "Put the lines in the order of their months",
                    lists=(("people.calendar", tuple(sorted(lines, key=lambda line: line.month))),),
                ),
            )
            return


def chosen_work(plan: Plan, results: Results) -> Iterator[Issue]:
    """What the work of the chosen case leaves out, or is asked beyond what it was made for."""
    if plan.people.link_nodes and plan.people.calendar:
        yield NOT_USED
    if results.once("work_end") and not plan.people.link_nodes and not any(each.nodes for each in plan.people.calendar):
        yield NO_NODES
    model = plan.architecture[results.case.architecture]
    if not any(line.share for line in model.demand):
        return
    size, gpus = results.once("parameters"), results.once("peak_gpus")
    each = model.tokens / size
    beyond = []
    if not SMALLEST <= size <= LARGEST:
        beyond.append(f"{size / BILLION:,.3g} B parameters (1 – 70 B)")
    if gpus > MOST_GPUS:
        beyond.append(f"{gpus:,.0f} accelerators (at most {MOST_GPUS:,})")
    if model.people_work != TUNED and not FEWEST_TOKENS <= each <= MOST_TOKENS:
        beyond.append(f"{each:,.4g} tokens a parameter ({FEWEST_TOKENS} – {MOST_TOKENS:,})")
    if beyond:
        yield Issue(
            f"architecture.{results.case.architecture + 1}.people_work",
            f"{model.name}: the usual work is extrapolated, as {listed(beyond)} lie outside what it was made from; "
            "better state the work in person-months.",
        )
