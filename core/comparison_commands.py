"""Combinations, two plans against each other, and the log of decisions from the command line."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from core import workbook
from core.arrange import activate
from core.comparison.plans import Versus, versus
from core.comparison.plans_paper import job, verdict
from core.comparison.steps import Comparison, compared
from core.comparison.words import (
    COLUMNS,
    firmness_words,
    flip_words,
    in_turn_words,
    likely_words,
    recommendation,
    rows,
    waiting_words,
)
from core.decision_log import reviews, wrong
from core.keys import DECISIONS
from core.paper import Job
from core.results import evaluate
from core.terminal import load, show, warn

WIDEST = 28


def arguments(words: Any) -> None:
    """Declare the words `cases`, `compare` and `decisions`."""
    every = words.add_parser("cases", help="set every combination of the three decisions side by side")
    every.add_argument("file", type=Path)
    every.add_argument("--scenario", type=int, help="number of the scenario; 0 is the plan as it stands")
    every.add_argument("--flips", action="store_true", help="also the figures at which the answer changes")
    every.add_argument("--json", action="store_true", help="all figures as JSON")
    two = words.add_parser("compare", help="set a plan against another one")
    two.add_argument("file", type=Path)
    two.add_argument("other", type=Path)
    two.add_argument("--pdf", type=Path, help="also write the comparison as PDF")
    log = words.add_parser("decisions", help="print the log of decisions and what is open again")
    log.add_argument("file", type=Path)


def run(given: argparse.Namespace, printed: Callable[[Job], bytes], today: date) -> None:
    """Do one of these words.

    Raises:
        Invalid: a file cannot be read or written, or there is no such scenario.
    """
    plan = load(given.file)
    match given.word:
        case "cases":
            stated = plan if given.scenario is None else activate(plan, given.scenario)
            *_, found = compared(stated, flips=given.flips)
            show(json.dumps(_as_json(found), indent=1) if given.json else _cases(found, flips=given.flips))
        case "compare":
            against = versus(plan, load(given.other), (given.file.stem, given.other.stem))
            show(_differences(against))
            if given.pdf:
                warn(workbook.write_safely(given.pdf, printed(job(against))))
        case _:
            results = evaluate(plan)
            lines = [_decision(each) for each in plan.decisions] or ["No decision is recorded."]
            lines += [f"Open again: {each.words}" for each in reviews(results, today)]
            show("\n".join((*lines, *(each.says for each in wrong(results, today)))))


def _cases(found: Comparison, *, flips: bool) -> str:
    heads = (*(section.capitalize() for section in DECISIONS), *(label for _, label in COLUMNS))
    table = (heads, *rows(found))
    widths = [min(WIDEST, max(len(row[column]) for row in table)) for column in range(len(heads))]
    lines = ["  ".join(_cell(row[column], column, widths[column]) for column in range(len(heads))) for row in table]
    told = [*recommendation(found), likely_words(found), in_turn_words(found), waiting_words(found)]
    if flips:
        told += [firmness_words(found), *(f"  {flip_words(found, each)}" for each in found.flips or ())]
    return "\n".join((*lines, "", *told))


def _cell(words: str, column: int, width: int) -> str:
    cut = words if len(words) <= width else f"{words[: width - 1]}…"
    return cut.ljust(width) if column < len(DECISIONS) else cut.rjust(width)


def _as_json(found: Comparison) -> dict[str, Any]:
    every = found.all
    return {
        "cases": [
            {
                **dict(zip(DECISIONS, every.names(place), strict=True)),
                **{key: float(every.figures(key)[place]) for key, _ in COLUMNS},
                "holds": bool(every.holds[place]),
            }
            for place in range(len(every.cases))
        ],
        "recommended": every.best,
        "flips": [
            {"key": each.uncertain.key, "now": each.uncertain.now, "at": each.value, "then": each.winner}
            for each in found.flips or ()
        ],
    }


def _differences(found: Versus) -> str:
    lines = [f"{found.names[1]} against {found.names[0]}: {verdict(found)}"]
    lines += [f"  {each.section}: {each.label}: {each.one} → {each.other}" for each in found.differences]
    lines += [f"  {each}" for each in found.options]
    return "\n".join(lines)


def _decision(decision: Any) -> str:
    owner = decision.owner or "nobody"
    return (
        f"{decision.number:.0f}  {decision.date:%Y-%m-%d}  {decision.status}  {decision.question} {decision.answer} "
        f"({owner})"
    )
