"""The parts that can be printed, and a job of those somebody chose."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from core.comparison.steps import compared
from core.issues import Invalid
from core.paper import Behind, Heading, Job, Paper, Size
from core.papers.board import board
from core.papers.log import records
from core.papers.months import months
from core.papers.stated import inputs
from core.papers.subject import Subject
from core.papers.tabs import TABS, charts_of, tab
from core.summary import summary

Printed = Callable[[Subject], tuple[Paper, ...]]
FIGURES = "figures"


def _report(subject: Subject) -> tuple[Paper, ...]:
    return (subject.dressed(summary(subject.results, subject.issues, subject.drawn, subject.compared)),)


def _months(subject: Subject) -> tuple[Paper, ...]:
    return (months(subject),)


def _inputs(subject: Subject) -> tuple[Paper, ...]:
    return (inputs(subject),)


def _tab(name: str) -> Printed:
    return lambda subject: (tab(name, subject),)


PARTS: Mapping[str, tuple[str, Printed]] = MappingProxyType(
    {
        "board": ("Board summary, two pages", board),
        "report": ("Full report", _report),
        **{name: (name.capitalize(), _tab(name)) for name in TABS},
        "months": ("Monthly sheet", _months),
        "records": ("Decision records", records),
        "inputs": ("List of inputs", _inputs),
    }
)
COMPARED = frozenset({"board", "report", "overview", "compare", FIGURES})
"""The parts that ask for all combinations, which takes seconds."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far the making of a job is, from 0 to 1; the job at the end, and the subject with all that was found."""

    subject: Subject
    done: float
    job: Job | None = None


def names() -> tuple[str, ...]:
    """The parts by the words that commands take, in the order of printing."""
    return (*PARTS, FIGURES)


def label(name: str) -> str:
    """A part as people read it."""
    return "Figures behind the charts" if name == FIGURES else PARTS[name][0]


def job(subject: Subject, chosen: Collection[str], size: Size = Size.USUAL, *, in_grey: bool = False) -> Job:
    """The chosen parts in their order, each once.

    Raises:
        Invalid: nothing is chosen, or there is no such part.
    """
    *_, last = steps(subject, chosen, size, in_grey=in_grey)
    if last.job is None:
        raise Invalid("No part is chosen; name at least one")
    return last.job


def steps(
    subject: Subject, chosen: Collection[str], size: Size = Size.USUAL, *, in_grey: bool = False
) -> Iterator[Step]:
    """The same in steps somebody can wait for, and leave; without a job at the end where nothing is chosen.

    Raises:
        Invalid: there is no such part.
    """
    for name in chosen:
        if name not in names():
            raise Invalid(f"There is no part called “{name}”; the parts are {', '.join(names())}")
    if subject.known is None and COMPARED.intersection(chosen):
        for found in compared(subject.results.plan):
            subject = replace(subject, known=found)
            yield Step(subject, found.done / 2)
    papers: list[Paper] = []
    wanted = [name for name in names() if name in chosen]
    for number, name in enumerate(wanted):
        yield Step(subject, (1 + number / len(wanted)) / 2)
        papers += _figures(subject, chosen) if name == FIGURES else _made(subject, name)
    title = subject.results.plan.general.title
    yield Step(subject, 1.0, Job(title, tuple(papers), size, in_grey) if papers else None)


def _made(subject: Subject, name: str) -> tuple[Paper, ...]:
    """A part, made once."""
    if name not in subject.made:
        subject.made[name] = PARTS[name][1](subject)
    return subject.made[name]


def _figures(subject: Subject, chosen: Collection[str]) -> tuple[Paper, ...]:
    """The figures behind the charts of the tabs that are printed too, else of all; a paper a tab."""
    found = []
    for name in [tab_ for tab_ in TABS if tab_ in chosen] or TABS:
        charts = tuple(chart for paper in _made(subject, name) for chart in charts_of(paper))
        if charts:
            head = Heading(f"{name.capitalize()}: figures behind the charts", level=1)
            found.append(subject.paper(f"{name.capitalize()}, figures", (head, *map(Behind, charts))))
    return tuple(found)
