"""Spend from the command line: a list from the ledger taken into a plan, and the variance against it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from core.actuals import told
from core.actuals.importing import (
    FIELDS,
    Imported,
    Mapping,
    Table,
    chosen,
    gap,
    guess,
    look,
    months_of,
    replaced_words,
    with_actuals,
    without_months,
)
from core.actuals.money import DOLLARS, MILLIONS, THOUSANDS
from core.actuals.months import customs, month
from core.actuals.variance import Compared, Variance
from core.inputs.actuals import LABELS, month_words
from core.issues import Invalid
from core.plan import Plan
from core.prices.table import plain
from core.results import evaluate
from core.terminal import load, save, show, warn
from core.workbook.tables import read_table

UNITS = MappingProxyType({"dollars": DOLLARS, "thousands": THOUSANDS, "millions": MILLIONS})
WIDTHS = (36, 18, 18, 18, 12, 14, 18, 18)


def add(words: Any) -> None:
    """Add the command to the words of the program."""
    spent = words.add_parser("actuals", help="import what was really spent, and show it against the plan")
    spent.add_argument("file", type=Path)
    spent.add_argument("list", type=Path, nargs="?", help="a .csv or .xlsx to import; without it the plan's are shown")
    spent.add_argument("--sheet", help="the sheet of the workbook that holds the list")
    spent.add_argument("--unit", choices=tuple(UNITS), help="what its amounts are counted in")
    spent.add_argument("--column", action="append", default=[], metavar="FIELD=HEAD", help=", ".join(FIELDS))
    spent.add_argument("--line", action="append", default=[], metavar="NAME=LINE",
                       help="the line a name in the list means; nothing behind = leaves it out")  # fmt: skip
    spent.add_argument("--add", action="store_true", help="add to the months there are instead of replacing them")
    spent.add_argument("--strict", action="store_true", help="take only amounts with nothing to look at")
    spent.add_argument("--remove", action="append", default=[], metavar="MONTH", help="take out a month: 2027-03")
    spent.add_argument("--out", type=Path, help="where to write the plan; needed where something is changed")
    spent.add_argument("--replace", action="store_true", help="overwrite a file even where it holds more than a plan")
    spent.add_argument("--json", action="store_true", help="the variance as JSON")


def run(given: argparse.Namespace, today: date) -> None:
    """Import a list if one is given, and show the variance of the plan."""
    plan = load(given.file, given)
    changed = without_months(plan, _removed(plan, given.remove)) if given.remove else plan
    lines: tuple[str, ...] = ()
    if given.list is not None:
        changed, lines = _imported(changed, given, today)
    found = Variance(evaluate(changed))
    if given.json:
        show(json.dumps(as_json(found, lines), indent=1))
    else:
        show("\n".join((*lines, *([""] if lines else []), *table_lines(found))))
    if given.out is not None:
        save(changed, given)
    elif given.list is not None or given.remove:
        warn(("nothing was written; name a file with --out",))


def _imported(plan: Plan, given: argparse.Namespace, today: date) -> tuple[Plan, tuple[str, ...]]:
    """The plan with the amounts of the list, and what is said of them."""
    table = _table(given)
    imported = look(table, _mapping(table, given), today, plan.actuals if given.add else ())
    doubted = {place for place, draft in enumerate(imported.drafts) if draft.doubts}
    actuals = chosen(imported, [place for place in imported.places if not given.strict or place not in doubted])
    if not actuals:
        show("\n".join(_findings(imported)))
        raise Invalid(f"Nothing of {given.list.name} was taken over; look at what was found")
    replaced = "" if given.add else replaced_words(plan, actuals)
    said = (*_findings(imported), *imported.said, _sum(imported, len(actuals)), *([replaced] if replaced else []))
    return with_actuals(plan, actuals, added=given.add), said


def _findings(imported: Imported) -> Iterator[str]:
    """Every finding in a line, once a row: what cannot be taken, what should be looked at, and notes."""
    told_already = set()
    for each in imported.found:
        if (each.row, each.says) not in told_already:
            told_already.add((each.row, each.says))
            weight = "refused" if each.grave else "note" if each.is_note else "look"
            yield f"row {each.row:>5}  {weight:<7}  {each.what.lower()}: {each.says}"


def _sum(imported: Imported, taken: int) -> str:
    refused = sum(draft.cannot for draft in imported.drafts)
    left = len(imported.drafts) - len(imported.places) - refused
    doubted = sum(bool(draft.doubts) for draft in imported.drafts if draft.actual is not None)
    return f"{taken:,} amounts taken over, {doubted:,} to look at, {refused:,} refused, {left:,} left out"


def table_lines(found: Variance) -> Iterable[str]:
    """The variance as lines: the verdict, a line each, what is to be known beside it."""
    yield told.verdict(found)
    if found.months:
        for row in (told.HEADS, *told.rows(found)):
            first, *others = (cell.ljust(width) for cell, width in zip(row, WIDTHS, strict=True))
            yield first + "".join(cell.strip().rjust(len(cell)) for cell in others)
    yield from (f"! {words}" for words in told.notes(found))


def as_json(found: Variance, said: tuple[str, ...] = ()) -> dict[str, Any]:
    """The variance by line and month, and what was said of an import."""
    return {
        "plan": found.results.plan.general.title,
        "scenario": found.results.plan.scenario,
        "months": [month_words(found.results.calendar(number)) for number in found.months],
        "lines": [_facts(found, each) for each in found.lines],
        "total": _facts(found, found.total),
        "verdict": told.verdict(found),
        "notes": list(told.notes(found)),
        "outside": [{**asdict(each), "month": month_words(each.month)} for each in found.outside],
        "import": list(said),
    }


def _facts(found: Variance, each: Compared) -> dict[str, Any]:
    names = ("planned", "spent", "difference", "share", "state", "rest", "forecast", "whole")
    months = [
        {
            "month": month_words(found.results.calendar(number)),
            "plan": each.plan[number],
            "actual": each.actual[number],
            "difference": each.differences[number],
            "so_far": each.so_far[number],
            "state": each.state_in(number),
        }
        for number in found.months
    ]
    facts = {name: getattr(each, name) for name in names}
    facts["share"] = facts["share"] if each.planned else None
    return {"key": each.key, "label": each.label, **facts, "months": months}


def _removed(plan: Plan, texts: list[str]) -> list[date]:
    """The months to take out, each of which has something."""
    months = [month(text, customs(())) for text in texts]
    for each in months:
        if each not in months_of(plan.actuals):
            raise Invalid(f"Nothing was spent in {month_words(each)}, as far as this plan says")
    return months


def _table(given: argparse.Namespace) -> Table:
    """The sheet that is asked for; else the first that can be read by its heads."""
    tables = read_table(given.list)
    if given.sheet is None:
        return next((table for table in tables if not gap(table, guess(table))), tables[0])
    for table in tables:
        if table.name.casefold() == given.sheet.casefold():
            return table
    named = ", ".join(table.name for table in tables)
    raise Invalid(f"{given.list.name} has no sheet “{given.sheet}”; there are {named}")


def _mapping(table: Table, given: argparse.Namespace) -> Mapping:
    """What the list means: by its heads, and as the arguments say."""
    mapping = guess(table)
    columns, heads = list(mapping.columns), [head.casefold() for head in table.columns]
    for field, head in _pairs("column", given.column, FIELDS):
        if head and head.casefold() not in heads:
            raise Invalid(f"There is no column “{head}”; there are {', '.join(table.columns)}")
        columns[FIELDS.index(field)] = heads.index(head.casefold()) if head else -1
    lines = []
    for name, words in _pairs("line", given.line, ()):
        line = next((label for label in LABELS if label.casefold() == words.casefold()), "")
        if words and not line:
            raise Invalid(f"“{words}” is no line of the plan; there are {', '.join(LABELS)}")
        lines.append((plain(name), line))
    unit = UNITS[given.unit] if given.unit else mapping.unit
    return replace(mapping, columns=tuple(columns), lines=tuple(lines), unit=unit)


def _pairs(option: str, texts: list[str], allowed: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """What stands before and behind the = of an argument."""
    for text in texts:
        name, mark, said = (part.strip() for part in text.partition("="))
        if not mark or not name or (allowed and name not in allowed):
            named = f"must name one of {', '.join(allowed)}" if allowed else "must be a name and a line"
            raise Invalid(f"--{option} “{text}” {named}, with = between them")
        yield name, said
