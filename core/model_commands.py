"""The options for the model from the command line: side by side, and as they are judged."""

from __future__ import annotations

import argparse
import json
from typing import Any

from core.architecture import beside
from core.results import Results
from core.terminal import across, facts_of


def arguments(words: Any) -> None:
    """Declare the word `models`."""
    look = words.add_parser("models", help="set the options for the model side by side")
    look.add_argument("file", help="the plan")
    look.add_argument("--scenario", type=int, help="number of the scenario; 0 is the plan as it stands")
    look.add_argument("--json", action="store_true", help="all facts as JSON")


def told(results: Results, given: argparse.Namespace) -> str:
    """What is printed."""
    names, blocks = beside.names(results), beside.blocks(results)
    if not given.json:
        return across(names, blocks)
    return json.dumps({"options": list(names), "facts": facts_of(blocks)}, indent=1)
