"""Paper from the command line: parts of a plan as PDF."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from core import workbook
from core.checks import check
from core.paper import Job, Size
from core.papers.parts import job, names
from core.papers.subject import Subject
from core.results import evaluate
from core.terminal import load, warn

USUAL = "report"


def add(words: Any) -> None:
    """Add the word `summary`."""
    paper = words.add_parser("summary", help="print the decision summary, or other parts, as PDF")
    paper.add_argument("file", type=Path)
    paper.add_argument("--pdf", type=Path, required=True)
    paper.add_argument("--parts", default=USUAL, help=f"apart by commas, of: {', '.join(names())}")
    sizes = tuple(each.value for each in Size)
    paper.add_argument("--paper", choices=sizes, default=Size.USUAL.value, help="the sheet; usual is the country's")
    paper.add_argument("--grey", action="store_true", help="nothing told by colour alone")


def run(given: argparse.Namespace, printed: Callable[[Job], bytes], today: date, now: str) -> None:
    """Write the chosen parts.

    Raises:
        Invalid: the file cannot be read or written, or there is no such part.
    """
    chosen = tuple(filter(None, (name.strip().casefold() for name in given.parts.split(","))))
    results = evaluate(load(given.file))
    subject = Subject(results, check(results.plan, results), today, now)
    made = job(subject, chosen, Size(given.paper), in_grey=given.grey)
    warn(workbook.write_safely(given.pdf, printed(made)))
