"""Subjects of printing for tests: examples with their combinations compared once, a log of decisions, few worlds."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from core.charts import Chart
from core.checks import check
from core.comparison.steps import before_flips
from core.decision_log import change, record, supersede
from core.examples import NAMES
from core.inputs.decisions import Decision
from core.paper import Abreast, Behind, Figures, Heading, Paper, Paragraph, Table
from core.papers.subject import Subject
from core.plan import Plan
from core.results import evaluate
from core.uncertainty.told import told
from core.uncertainty.worlds import Setting
from tests.shorter import short

TUNED = NAMES[1]
EXAMPLES = tuple(name if name == TUNED else pytest.param(name, marks=pytest.mark.deep) for name in NAMES)

TODAY, NOW = date(2026, 11, 26), "2026-11-26 09:30"


@cache
def subject(name: str, *, compared: bool = True) -> Subject:
    """An example looking a year ahead; flip points, which take longest, are left out."""
    return of(short(name), compared=compared)


def of(plan: Plan, *, compared: bool = True) -> Subject:
    """A plan to be printed, its combinations compared unless no page asks for them."""
    results = evaluate(plan)
    known = before_flips(plan) if compared else None
    return Subject(results, check(plan, results), TODAY, NOW, known=known)


@cache
def drawn(name: str) -> Subject:
    """The same with a few worlds."""
    found = subject(name)
    with ThreadPoolExecutor(1) as executor:
        last = next(each for each in told(found.results, executor, NOW, Setting(128, 2)) if each.knowing is not None)
    return replace(found, told=last, made={})


def decided(plan: Plan) -> Plan:
    """The plan with two decisions, of which the first is superseded by a third."""
    results = evaluate(plan)
    for text in ("release > 1; date >= 2027-03-01", "cash@12 < 1e6"):
        plan = change(record(plan, results, date(2026, 11, 1)), len(plan.decisions), "triggers", text)
    plan = change(change(plan, 0, "owner", "Ann"), 0, "rationale", "Two vendors quote within five per cent.")
    return supersede(plan, 0, results, date(2026, 11, 20))


def crowded(plan: Plan) -> Plan:
    """The plan with words as long as fields take, and many decisions."""
    long = "Supercalifragilistic words without end and with some more behind. " * 30
    name = long[:190].strip()
    options = tuple(replace(each, name=f"{number} {name}") for number, each in enumerate(plan.infrastructure))
    base = Decision(question=long[:1900].strip(), answer=long[:1900].strip(), owner=name)
    decisions = tuple(replace(base, number=float(number)) for number in range(1, 40))
    general = replace(plan.general, title=name)
    return replace(plan, infrastructure=options, decisions=decisions, general=general)


def said(paper: Paper) -> str:
    """All words on a paper."""
    found: list[str] = []
    for block in paper.blocks:
        match block:
            case Heading() | Paragraph():
                found.append(block.text)
            case Figures():
                found += [text for item in block.items for text in item]
            case Table():
                found += [text for row in (block.head, *block.rows) for text in row]
            case Abreast():
                found += [chart.title for chart in block.charts]
            case Behind():
                found.append(block.chart.title)
            case Chart():
                found.append(block.title)
    return "\n".join(found)


def tables(paper: Paper) -> list[Table]:
    return [block for block in paper.blocks if isinstance(block, Table)]
