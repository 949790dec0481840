"""What each tab shows, as a page: its answer, its facts with the options across, its charts and its notes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from core import answers, beside, figures, team_beside, team_figures
from core.actuals import told as actual_words
from core.actuals.variance import Variance
from core.architecture import beside as models
from core.architecture import nearby
from core.beside import Across
from core.beside import Block as Compared
from core.charts import Chart
from core.facts import facts
from core.figures import charts
from core.hiring import suggestions
from core.issues import Issue
from core.paper import Abreast, Block, Heading, Paper, Paragraph, Table
from core.papers import board, log
from core.papers.joint import compare, uncertainty
from core.papers.stated import price_words
from core.papers.subject import Subject
from core.periods import cash
from core.summary_models import LOSSES
from core.summary_tables import across
from core.summary_team import ABOUT

MOST_WRONG, MOST_MENDED, LONGEST = 2, 2, 280
MACHINE_FACTS = (
    *("Release month", "Total cost to the horizon", "Machines with what is owed", "At today's worth"),
    *("A useful GPU-hour, all in", "Most paid for machines", "Delivery", "Training can begin", "Run done at"),
    *("A useful hour of the run", "Useful share of allocated time, run", "Leaving costs", "Most committed at once"),
)
TEAM_FACTS = (
    *("Release month", "Work of people done in", "Utilisation at most", "Share of time on call at most"),
    *("Burnout-risk index at most", "People leaving to the horizon", "Operations nobody did", "Team in all"),
)
MODEL_FACTS = (
    *("Release month", "Total cost to the horizon", "Machines", "Parameters", "Parameters active per token"),
    *("Training compute", "Accelerator-hours of one clean run", "Days of one clean run"),
    *(
        "End-to-end utilisation of the plan",
        "Chance the run needs no repeat",
        "Expected loss, Besiroglu",
        "Memory used",
    ),
)


def tab(name: str, subject: Subject) -> Paper:
    """The page of a tab."""
    if name == "overview":
        return board.overview(subject)
    title = name.capitalize()
    return subject.paper(title, _blocks(name, title, subject), on_one=True)


def charts_of(paper: Paper) -> Iterator[Chart]:
    """The charts on a paper, in reading order."""
    for block in paper.blocks:
        if isinstance(block, Abreast):
            yield from block.charts
        elif isinstance(block, Chart):
            yield block


def _blocks(name: str, title: str, subject: Subject) -> Iterator[Block]:
    yield Heading(title, level=1)
    yield Paragraph(answers.answer(name, subject.results), strong=True)
    yield from PAGES[name](subject)
    yield from _wrong(name, subject.issues)


def _machines(subject: Subject) -> Iterator[Block]:
    results = subject.results
    yield Paragraph("Each option with the other two decisions as chosen.", muted=True)
    facts_ = _picked(beside.blocks(results), MACHINE_FACTS)
    yield _across(facts_, tuple(option.name for option in results.plan.infrastructure), results.case.infrastructure)
    over_use, waste, so_far, delivery, _leaving = charts("infrastructure", results)
    yield Abreast((over_use, waste))
    yield Abreast((so_far, delivery))
    yield Heading("Where the prices come from", level=3)
    for place in range(len(results.plan.infrastructure)):
        yield Paragraph(price_words(results.plan, place), muted=True)


def _team(subject: Subject) -> Iterator[Block]:
    results = subject.results
    names = tuple(option.name for option in results.plan.team)
    yield _across(_picked(team_beside.blocks(results), TEAM_FACTS), names, results.case.team)
    pictures = team_figures.printed(results)
    if pictures:
        load, _people, heads, *_ = pictures
        yield load
        yield Abreast((heads, team_figures.index(results)))
    mended = suggestions(results.plan, results)[:MOST_MENDED]
    if mended:
        yield Heading("What would mend it", level=3)
        for each in mended:
            yield Paragraph(f"·  {each.says}")
    yield Paragraph(ABOUT, muted=True)


def _models(subject: Subject) -> Iterator[Block]:
    results = subject.results
    facts_ = _picked(models.blocks(results), MODEL_FACTS)
    yield _across(facts_, models.names(results), results.case.architecture)
    yield Paragraph(LOSSES, muted=True)
    published, _reached, memory, time_line, *laws, need, _progress = charts("architecture", results)
    yield published  # its legend needs the width
    yield Abreast((*laws, memory))
    yield Abreast((time_line, need))
    yield Paragraph(nearby.sentence(results), muted=True)


def _money(subject: Subject) -> Iterator[Block]:
    results = subject.results
    yield _facts(facts("money", results))
    yield figures.cash(results)
    yield figures.spending(results)
    period, table = cash(results)
    yield Heading(f"Cash by {period}", level=3)
    yield Paragraph("In million $; month by month it stands on the monthly sheet.", muted=True)
    yield table
    if results.plan.actuals:
        found = Variance(results)
        yield Heading("Actuals against plan", level=3)
        yield Paragraph(actual_words.verdict(found))


def _decisions(subject: Subject) -> Iterator[Block]:
    count = len(subject.results.plan.decisions)
    if not count:
        yield Paragraph("Until then the options in use stand for these three:")
        yield board.chosen(subject)
        return
    rows = log.rows(subject, count, board.LONGEST_CELL)
    yield Table(log.LOG_HEADS, rows, first_number=len(log.LOG_HEADS))
    if count > len(rows):
        yield Paragraph(f"{count - len(rows)} more are superseded; each has a record of its own.", muted=True)
    yield Heading("Open again", level=3)
    for words in log.open_reviews(subject) or ("Nothing is open again.",):
        yield Paragraph(words)


PAGES: Mapping[str, Callable[[Subject], Iterator[Block]]] = MappingProxyType(
    {
        "infrastructure": _machines,
        "team": _team,
        "architecture": _models,
        "money": _money,
        "compare": compare,
        "uncertainty": uncertainty,
        "decisions": _decisions,
    }
)
TABS = ("overview", *PAGES)


def _picked(blocks: Iterable[Compared], labels: tuple[str, ...]) -> tuple[Across, ...]:
    """The facts of these labels, in their order."""
    found = {fact.label: fact for block in reversed(tuple(blocks)) for fact in block.facts}
    return tuple(found[label] for label in labels if label in found)


def _across(picked: tuple[Across, ...], names: tuple[str, ...], chosen: int) -> Table:
    """Facts down, options across; the chosen one is marked."""
    heads = tuple(f"{name} (chosen)" if place == chosen else name for place, name in enumerate(names))
    return across(Compared("", picked), heads)


def _facts(told: tuple[tuple[str, str], ...]) -> Table:
    """Label and figure, two beside each other."""
    half = -(-len(told) // 2)
    second = (*told[half:], *((("", ""),) * (2 * half - len(told))))
    rows = tuple((*one, *other) for one, other in zip(told[:half], second, strict=True))
    return Table(("", "", "", ""), rows, first_number=4)


def _wrong(name: str, issues: tuple[Issue, ...]) -> Iterator[Block]:
    """What is wrong on this tab, the gravest first."""
    here = [issue for issue in issues if _page_of(issue.where) == name]
    if not here:
        return
    yield Heading("What to look at", level=3)
    for issue in here[:MOST_WRONG]:
        yield Paragraph(f"·  {'Error: ' if issue.grave else ''}{log.clipped(issue.says, LONGEST)}")
    if len(here) > MOST_WRONG:
        yield Paragraph(f"{len(here) - MOST_WRONG} more in the full report.", muted=True)


def _page_of(key: str) -> str:
    """The tab on which an input stands."""
    section = key.split(".", maxsplit=1)[0]
    if section == "people" or ".demand" in key:
        return "team"
    return {"general": "money", "weights": "compare", "events": "uncertainty"}.get(section, section)
