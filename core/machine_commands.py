"""The options for the machines from the command line: side by side, and two of them against each other."""

from __future__ import annotations

import argparse
import json
from typing import Any

from core import beside, machine_figures
from core.issues import Invalid
from core.results import Results
from core.terminal import across, facts_of


def arguments(words: Any) -> None:
    """Declare the word `machines`."""
    look = words.add_parser("machines", help="set the options for the machines side by side")
    look.add_argument("file", help="the plan")
    look.add_argument("--scenario", type=int, help="number of the scenario; 0 is the plan as it stands")
    look.add_argument("--pair", help="break-evens of option A against option B, written A,B")
    look.add_argument("--json", action="store_true", help="all facts as JSON")


def told(results: Results, given: argparse.Namespace) -> str:
    """What is printed.

    Raises:
        Invalid: the pair names no two options.
    """
    if given.pair:
        return _pair(results, given.pair)
    if given.json:
        return json.dumps(as_json(results), indent=1)
    return across(machine_figures.names(results), beside.blocks(results))


def as_json(results: Results) -> dict[str, Any]:
    """Facts of all options in words, and their break-evens as figures."""
    names = machine_figures.names(results)
    return {
        "options": list(names),
        "facts": facts_of(beside.blocks(results)),
        "against": [{key: row.values[0] for key, row in rows.items()} for rows in results.versus],
    }


def _pair(results: Results, pair: str) -> str:
    """Break-evens of one option against another."""
    parts = pair.split(",")
    if len(parts) != 2 or not all(part.strip().isascii() and part.strip().isdigit() for part in parts):  # noqa: PLR2004
        raise Invalid(f"“{pair}” is not a pair; write two option numbers, like 2,1")
    one, other = (int(part[:6]) - 1 for part in parts)
    found = beside.break_evens(results, one, other)
    names = machine_figures.names(results)
    head = f"{names[one]} against {names[other]}"
    if not found:
        return f"{head}: paid by the hour, it has nothing to break even with."
    return "\n".join((head, *(f"  {label:<52} {figure:<16} {holds}" for label, figure, holds in found)))
