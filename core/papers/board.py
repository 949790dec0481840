"""The board summary: on the first page what is recommended and how firmly, on the second cash, risks and decisions."""

from __future__ import annotations

from collections.abc import Iterator

from core import answers, figures
from core.comparison.words import case_words, firmness_words, flip_words, recommendation
from core.keys import DECISIONS
from core.lights import lights
from core.paper import Block, Heading, Paper, Paragraph, Table
from core.papers import log
from core.papers.log import clipped
from core.papers.ranges import basis, tiles
from core.papers.subject import Subject
from core.periods import cash
from core.summary_comparison import STATES
from core.uncertainty import pictures
from core.uncertainty.words import likely, share_words, story_words

TITLE = "Board summary"
LONGEST, LONGEST_CELL = 400, 150  # signs; more is for the full report
MOST_FLIPS, MOST_ISSUES, MOST_REVIEWS, MOST_DECISIONS, MOST_STORIES, MOST_SHARES = 5, 4, 3, 6, 3, 3
NOT_SURE = "How likely it is that cash runs out is not known: no worlds are drawn of this plan."


def board(subject: Subject) -> tuple[Paper, ...]:
    """Both pages."""
    return overview(subject, TITLE), subject.paper(TITLE, _second(subject), on_one=True)


def overview(subject: Subject, title: str = "Overview") -> Paper:
    """The first page, which is also that of the tab Overview."""
    return subject.paper(title, _first(subject), on_one=True)


def _first(subject: Subject) -> Iterator[Block]:
    found = subject.compared
    leads, ahead = recommendation(found)
    yield Heading(subject.results.plan.general.title, level=1)
    yield Paragraph(f"Recommended: {clipped(leads, LONGEST)}", strong=True)
    yield from _other_chosen(subject)
    yield tiles(subject)
    yield Paragraph(basis(subject), muted=True)
    yield Heading("The three decisions")
    yield chosen(subject)
    yield Heading("How firm it is")
    yield Paragraph(clipped(ahead, LONGEST))
    for words in _sure(subject):
        yield Paragraph(words)
    yield from _flips(subject)
    yield from _looked_at(subject)


def _other_chosen(subject: Subject) -> Iterator[Block]:
    """That another case is chosen than the one recommended."""
    found = subject.compared
    if found.all.cases[found.all.best] != subject.results.plan.case:
        here = found.all.place(subject.results.plan.case)
        yield Paragraph(clipped(f"Chosen, and shown below: {case_words(found.all, here)}.", LONGEST))


def chosen(subject: Subject) -> Table:
    """The option of each decision, how many there were, and what it means."""
    results = subject.results
    rows = []
    for what, name in zip(DECISIONS, answers.chosen_names(results), strict=True):
        count = len(getattr(results.plan, what))
        of = f"of {count} options" if count > 1 else "the only option"
        rows.append((what.capitalize(), clipped(name, LONGEST_CELL // 2), of, answers.answer(what, results)))
    return Table(("Decision", "Chosen", "", "What it means"), tuple(rows), first_number=4)


def _sure(subject: Subject) -> tuple[str, ...]:
    """The likely ranges in sentences, the chance that cash runs out among them."""
    if subject.drawn is None:
        return (NOT_SURE,)
    return likely(subject.drawn.worlds, subject.drawn.worlds.chosen)


def _flips(subject: Subject) -> Iterator[Block]:
    """What would change the answer, the nearest first."""
    found = subject.compared
    yield Heading("What would change the answer")
    yield Paragraph(firmness_words(found))
    for flip in (found.flips or ())[:MOST_FLIPS]:
        yield Paragraph(f"·  {clipped(flip_words(found, flip), LONGEST)}")


def _looked_at(subject: Subject) -> Iterator[Block]:
    """The state of the checks with the gravest, and decisions that are open again."""
    yield Heading("Checks and open reviews")
    yield Paragraph(f"{subject.checks[:1].upper()}{subject.checks[1:]}.")
    for issue in subject.issues[:MOST_ISSUES]:
        yield Paragraph(f"·  {'Error: ' if issue.grave else ''}{clipped(issue.says, LONGEST)}")
    more = len(subject.issues) - MOST_ISSUES
    if more > 0:
        yield Paragraph(f"{more} more in the full report.", muted=True)
    reviews = log.open_reviews(subject)
    if not reviews:
        yield Paragraph("No decision is open again.")
    for words in reviews[:MOST_REVIEWS]:
        yield Paragraph(f"·  Open again: {clipped(words, LONGEST)}")


def _second(subject: Subject) -> Iterator[Block]:
    results = subject.results
    period, table = cash(results)
    yield Heading(f"Cash by {period}", level=1)
    yield Paragraph(answers.answer("money", results), strong=True)
    yield figures.cash(results) if subject.drawn is None else pictures.cash(subject.drawn.worlds)
    yield Paragraph("In million $.", muted=True)
    yield table
    yield Heading("Risks")
    yield _lessons(subject)
    yield from _worlds(subject)
    yield Heading("Decisions and what opens them again")
    rows = log.rows(subject, MOST_DECISIONS, LONGEST_CELL)
    yield Table(log.LOG_HEADS, rows, first_number=5) if rows else Paragraph(log.NOTHING)


def _lessons(subject: Subject) -> Table:
    """Three lessons, each with its state and what does not keep its limit."""
    told = lights(subject.results, subject.compared.weak_share)
    rows = tuple((each.title, STATES.get(each.state, "several limits passed"), each.words) for each in told)
    return Table(("Lesson", "State", ""), rows, first_number=3)


def _worlds(subject: Subject) -> Iterator[Block]:
    """What the cost hangs on and the worst worlds, where worlds are drawn."""
    if subject.drawn is None:
        return
    worlds = subject.drawn.worlds
    if subject.drawn.matters is not None:
        yield Heading("What the cost to release hangs on", level=3)
        for each in subject.drawn.matters["release_cost"][:MOST_SHARES]:
            yield Paragraph(clipped(share_words(worlds.plan, each), LONGEST))
    if subject.drawn.stories:
        yield Heading("The worst worlds", level=3)
        for story in subject.drawn.stories[:MOST_STORIES]:
            yield Paragraph(f"·  {clipped(story_words(worlds, story), LONGEST)}")
