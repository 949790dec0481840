"""What all commands share: plans out of files and back, whole numbers, lines on the terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from core import workbook
from core.beside import Block
from core.change_log import OUTSIDE, Entry, changes, logged, memory
from core.issues import Invalid
from core.keys import DECISIONS
from core.plan import Plan
from core.uncertainty.report import Report

T = TypeVar("T")
BY_COMMAND = "Changed on the command line"
WIDEST = 58  # of the first column of a comparison


def output(parser: argparse.ArgumentParser) -> None:
    """Let a command write a plan."""
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--replace", action="store_true", help="overwrite a file even where it holds more than a plan")


def load(path: Path, given: argparse.Namespace | None = None) -> Plan:
    """The plan in a file; what could not be taken is noted. What `given` asks for is saved into what was read.

    Raises:
        Invalid: the file cannot be read.
    """
    opened = workbook.load(path)
    warn(tuple(str(issue) for issue in (*opened.issues, *(each.issue for each in opened.changes))))
    if given is not None:
        given.opened = opened
    return opened.plan


def save(plan: Plan, given: argparse.Namespace, report: Report | None = None) -> None:
    """Write a plan into a copy of the file it came from, but not over something else unless told to.

    Raises:
        Invalid: it could not be written, or something else would be lost.
    """
    keep(given)
    found: workbook.Opened | None = getattr(given, "opened", None)
    made = workbook.ready(
        plan,
        report,
        samples=report is not None and given.samples,
        origin=found.origin if found else None,
        log=_log(found, plan) if found else (),
    )
    if made.lost and not given.replace:
        raise Invalid(f"{given.out} would be without {', '.join(made.lost)}; use --replace if it may be")
    is_source = found is not None and given.out.exists() and given.out.samefile(given.file)
    warn(workbook.write(given.out, made, found.mark if found and is_source else ""))


def _log(opened: workbook.Opened, plan: Plan) -> tuple[Entry, ...]:
    """The log of a file with what was changed outside and by this command."""
    day = datetime.now().astimezone().date()
    log = logged(opened.log, opened.changes, day, OUTSIDE)
    return logged(log, changes(memory(opened.plan), memory(plan)), day, plan.general.author, BY_COMMAND)


def keep(given: argparse.Namespace) -> None:
    """Refuse to write a plan over something else than a plan, unless told to or it is the file the plan came from.

    Raises:
        Invalid: something else would be lost.
    """
    if given.out.exists() and not given.replace:
        is_source = getattr(given, "file", None) is not None and given.out.samefile(given.file)
        read: workbook.Opened | None = getattr(given, "opened", None)
        found = read if is_source and read else workbook.load(given.out)
        if found.newer:
            raise Invalid(f"{given.out} was left as it is: {found.newer}; choose another name or --replace")
        other = () if is_source else found.foreign
        lost = (*other, *(f"what stands in {issue.where}" for issue in found.issues if issue.grave))
        if lost:
            raise Invalid(f"{given.out} also holds {', '.join(lost)}, which would go; choose another name or --replace")


def full_key(plan: Plan, key: str) -> str:
    """A key with the number of its option: that of the chosen one where none is said."""
    section, _, rest = key.partition(".")
    if section in DECISIONS and rest and not rest[0].isdigit():
        return f"{section}.{getattr(plan.case, section) + 1}.{rest}"
    return key


def whole(what: str, text: str) -> int:
    """A whole number.

    Raises:
        Invalid: something else.
    """
    if not (text.strip().isascii() and text.strip().isdigit() and len(text) < 10):  # noqa: PLR2004 - plain sense
        raise Invalid(f"{what} must be a whole number; it is “{text}”")
    return int(text)


def show(text: str) -> None:
    """Print what was asked for."""
    sys.stdout.write(f"{text}\n")


def tell(text: str) -> None:
    """Say one line beside what was asked for."""
    sys.stderr.write(" ".join(text.split()) + "\n")


def warn(warnings: Sequence[str]) -> None:
    """Note what went otherwise than one might think."""
    for warning in warnings:
        tell(f"headwater: note: {warning}")


def progress(found: T, share: float) -> T:
    """Say how far the work is where somebody watches, on one line that goes at the end; gives back what was found."""
    if sys.stderr.isatty():
        sys.stderr.write("\r        \r" if share >= 1.0 else f"\r{share:6.0%}")
        sys.stderr.flush()
    return found


def across(names: Sequence[str], blocks: Sequence[Block]) -> str:
    """Facts down, options across, as lines of one width."""
    figures = (figure for block in blocks for fact in block.facts for figure in fact.figures)
    width = max(map(len, (*names, *figures))) + 2
    lines = [" " * WIDEST + "".join(name.rjust(width) for name in names)]
    for block in blocks:
        lines += ["", block.title]
        for fact in block.facts:
            lines.append(f"  {fact.head:<{WIDEST - 2}}" + "".join(figure.rjust(width) for figure in fact.figures))
    return "\n".join(lines)


def facts_of(blocks: Sequence[Block]) -> list[dict[str, Any]]:
    """Facts of all options in words, for JSON."""
    return [
        {"block": block.title, "label": fact.label, "unit": fact.unit, "figures": list(fact.figures)}
        for block in blocks
        for fact in block.facts
    ]
