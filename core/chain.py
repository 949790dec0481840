"""How team and machines act on each other in the chosen case, link by link, with its figures and how firm it is."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.links import Links
from core.results import Results
from core.schema import inputs_of
from core.sources import Grade

CUT = "This link is cut."


@dataclass(frozen=True, slots=True)
class Linked:
    """One link: what it says with the figures of this case, whether it is on, its grade, the key of its switch."""

    words: str
    is_on: bool
    grade: Grade
    key: str


def chain(results: Results) -> tuple[Linked, ...]:
    """Every link in the order in which one leads to the next; the month told is that with most nodes."""
    month = _busiest(results)
    told = {
        "link_nodes": _nodes(results, month),
        "link_failures": _failures(results, month),
        "link_idle": _idle(results),
        "link_rota": _rota(results, month),
        "link_gate": _gate(results),
        "link_help": "Help and overtime go first to what holds up the run.",
        "link_after": _after(results),
    }
    people = results.inputs.people
    return tuple(
        Linked(told[each.name], bool(getattr(people, each.name)), each.kind.source.grade, f"people.{each.name}")
        for each in inputs_of(Links)
    )


def sentence(link: Linked) -> str:
    """A link in words, with its grade; one that is cut says so."""
    return f"{link.words} ({link.grade.value})" if link.is_on else f"{link.words} {CUT}"


def _busiest(r: Results) -> int:
    nodes = r.months("nodes")
    return nodes.index(max(nodes))


def _nodes(r: Results, month: int) -> str:
    nodes = r.months("nodes")[month]
    if not nodes:
        return "No nodes are on: nobody has to look after any."
    work, people = r.months("running_work")[month], r.months("team_capacity")[month]
    return (
        f"{nodes:.0f} nodes in month {month} → {work:.1f} person-months of operations and incidents, "
        f"of {people:.1f} the team can do."
    )


def _failures(r: Results, month: int) -> str:
    rate = r.once("failure_rate") if r.inputs.people.link_failures else _stated(r)
    stops, ours = r.months("interruptions")[month], r.months("incidents")[month]
    return f"{rate:.1f} stops per 1,000 node-days → {stops:.1f} a month, {ours:.1f} of them call people out."


def _stated(r: Results) -> float:
    people = r.inputs.people
    return people.failures * people.interruptions


def _idle(r: Results) -> str:
    idle, left = max(r.months("idle_people")), r.once("unserved_all")
    if not left:
        return "All operations are done → no machine is idle for want of them."
    return f"{left:.1f} person-months of operations nobody did → up to {idle:.0%} of the working time is idle."


def _rota(r: Results, month: int) -> str:
    people, alone = r.months("rota")[month], r.months("unanswered")[month]
    usual, now = r.once("restart_time"), r.months("restart_now")[month]
    speed = r.months("run_now")[month]
    return (
        f"{people:.1f} people in the rota → nobody answers in {alone:.0%} of the week → a restart takes {now:.1f} h "
        f"instead of {usual:.1f} → {speed:.0%} of the time is useful."
    )


def _gate(r: Results) -> str:
    done = next((month for month, left in enumerate(r.months("prepare_left")) if month and left <= 1e-6), 0)  # noqa: PLR2004
    if not r.once("before_all"):
        return "No work has to be done before the run."
    if not done:
        return f"{r.once('before_all'):.0f} person-months before the run are not done within the horizon."
    work = f"{r.once('before_all'):.0f} person-months before the run"
    return f"{work} are done in month {done} → the run may begin after it."


def _after(r: Results) -> str:
    run, finish = r.once("run_finished"), r.once("team_finish")
    if not run:
        return "The run is not done within the horizon, so the work after it does not begin."
    end = f"all work is done in month {finish:.0f}" if finish < r.never else "not all work is done within the horizon"
    return f"The run is done at month {run:.1f} → the work after it begins then → {end}."
