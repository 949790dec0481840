"""Decisions on paper: the log as a table, a record a page, and the figures of the day a decision was made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from core.decision_log import STANDING, reviews
from core.inputs.decisions import Decision
from core.issues import Invalid
from core.keys import DECISIONS
from core.paper import Block, Heading, Paper, Paragraph, Table
from core.papers.subject import Subject
from core.triggers import TODAY, parsed
from core.units import brief_money

NOTHING = "No decision is recorded yet."
NOT_STATED = "–"
LOG_HEADS = ("No", "Decision", "Status", "Owner", "Open again when")
HEADS = ("Decision", "Option", "Total cost", "Release", "Runway")
CHOSEN = " (chosen)"
FIGURES = 2  # behind the cost, apart by commas
DOLLAR = "$"
BREAKS = re.compile(r"[ \t\r\n]+")  # not the thin spaces that hold a figure and its unit together


def clipped(text: str, most: int) -> str:
    """At most so many signs of a text, in one line."""
    line = " ".join(filter(None, BREAKS.split(text)))
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def rows(subject: Subject, most: int, signs: int) -> tuple[tuple[str, ...], ...]:
    """The latest decisions that stand, newest first: question and answer, status, owner, when it is opened again."""
    standing = [each for each in reversed(subject.results.plan.decisions) if each.status in STANDING]
    return tuple(
        (
            f"{each.number:.0f}",
            clipped(" → ".join(filter(None, (each.question, each.answer))), signs),
            each.status,
            clipped(each.owner, signs // 3) or "nobody",
            clipped(each.triggers, signs) or "never said",
        )
        for each in standing[:most]
    )


def open_reviews(subject: Subject) -> tuple[str, ...]:
    """What is open again today, in sentences."""
    return tuple(each.words for each in reviews(subject.results, subject.today))


def records(subject: Subject) -> tuple[Paper, ...]:
    """Each decision as a paper of its own; one page that says so where there is none."""
    plan = subject.results.plan
    if not plan.decisions:
        return (subject.paper("Decision records", (Heading("Decision records", level=1), Paragraph(NOTHING))),)
    opened = {each.place: each.words for each in reviews(subject.results, subject.today)}
    return tuple(
        subject.paper(f"Decision {each.number:.0f}", _record(subject, each, opened.get(place, "")), on_one=True)
        for place, each in enumerate(plan.decisions)
    )


def _record(subject: Subject, decision: Decision, opened: str) -> Iterator[Block]:
    yield Heading(f"Decision {decision.number:.0f}: {decision.question or 'without a question'}", level=1)
    if opened:
        yield Paragraph(f"Open again: {opened}", strong=True)
    yield Table(
        ("Status", "Date", "Owner", "Can be undone", "Undoing costs"),
        ((
            decision.status,
            f"{decision.date:%Y-%m-%d}",
            decision.owner or "nobody",
            decision.reversed,
            brief_money(decision.undo_cost),
        ),),
        first_number=4,
    )  # fmt: skip
    yield Heading("What was decided", level=3)
    yield Paragraph(decision.answer or NOT_STATED)
    yield Heading("Why", level=3)
    yield Paragraph(decision.rationale or NOT_STATED)
    yield Heading("What was considered, with the figures of that day", level=3)
    yield considered(decision.considered)
    yield Heading("What follows", level=3)
    yield Paragraph(f"Open again when: {decision.triggers or 'no condition is stated'}.")
    yield Paragraph(f"Next review: {next_review(decision, subject.today)}.")
    yield Paragraph(_place_in_log(subject, decision))


def next_review(decision: Decision, today: date) -> str:
    """The first day among the conditions that is still to come; else what is waited for."""
    try:
        conditions = parsed(decision.triggers)
    except Invalid:
        return "a condition cannot be read; correct it on the page Decisions"
    days = sorted(each.figure for each in conditions if each.key == TODAY and each.sign in {">", ">=", "="})
    coming = [day for day in days if day >= today.isoformat()]
    if coming:
        return coming[0]
    if days:
        return f"was due on {days[-1]}"
    return "when a condition is met" if conditions else "no day is set"


def _place_in_log(subject: Subject, decision: Decision) -> str:
    """What it stands in for, and what stands in its place."""
    later = [each.number for each in subject.results.plan.decisions if each.supersedes == decision.number]
    of = f"It takes the place of decision {decision.supersedes:.0f}." if decision.supersedes else "It replaces none."
    return f"{of} Decision {later[-1]:.0f} stands in its place." if later else of


def considered(text: str) -> Block:
    """The options as the log keeps them, as a table; the words themselves where they were written by hand."""
    found = tuple(_options(text))
    if not found or not all(len(row) == len(HEADS) for row in found):
        return Paragraph(text or NOT_STATED)
    told = tuple((row[0], row[1].removesuffix(CHOSEN), *row[2:]) for row in found)
    strong = frozenset(place for place, row in enumerate(found) if row[1].endswith(CHOSEN))
    return Table(HEADS, told, first_number=2, strong=strong, repeated=2)


def _options(text: str) -> Iterator[tuple[str, ...]]:
    """The options of each decision: `Team: Ten (chosen) $ 4 M, Jul 2028, over 24 months; Six …`."""
    rest = text
    for place, section in enumerate(DECISIONS):
        begin = f"{section.capitalize()}: "
        if not rest.startswith(begin):
            yield ()
            return
        rest = rest.removeprefix(begin)
        following = f". {DECISIONS[place + 1].capitalize()}: " if place + 1 < len(DECISIONS) else ""
        told, _, rest = rest.partition(following) if following else (rest, "", "")
        rest = f"{following.removeprefix('. ')}{rest}"
        for option in told.split("; "):
            yield _option(section.capitalize(), option)


def _option(section: str, text: str) -> tuple[str, ...]:
    """Decision, name, cost, release, runway; nothing where the text is none of ours."""
    named, *figures = text.rsplit(", ", FIGURES)
    name, _, cost = named.rpartition(" ")
    if len(figures) != FIGURES or DOLLAR not in cost:
        return ()
    return (section, name, cost, *figures)
