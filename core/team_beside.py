"""The options for the team side by side: facts down, options across, the best of each fact marked."""

from __future__ import annotations

from dataclasses import replace

from core.beside import Across, Block
from core.facts import fact
from core.results import Results

BEST = "\u2713\u202f"
TITLE = "What follows; ✓ is the best"
FACTS = ("release", "team_finish", "team_slip", "peak_utilisation", "peak_hours", "peak_on_call", "peak_burnout",
         "exits_all", "unserved_all", "team_cost", "team_to_finish", "cash_at_finish")  # fmt: skip
WANTED_HIGH = frozenset({"cash_at_finish"})
DECIMALS = 2


def blocks(results: Results) -> tuple[Block, ...]:
    """What follows from each option for the team, the other two decisions as chosen; less is better but for cash."""
    return (Block(TITLE, tuple(_across(key, results.teams) for key in FACTS)),)


def _across(key: str, teams: tuple[Results, ...]) -> Across:
    line = teams[0].rows[key].line
    values = [each.once(key) for each in teams]
    best = max(values) if key in WANTED_HIGH else min(values)
    differ = min(values) < max(values)
    figures = tuple(
        f"{BEST if differ and value == best else ''}{_figure(key, each)}"
        for value, each in zip(values, teams, strict=True)
    )
    return Across(line.label, line.unit.symbol, figures, line.note, key=key)


def _figure(key: str, results: Results) -> str:
    """The figure without its unit, in few digits; words where these are the answer."""
    unit = results.rows[key].line.unit
    told = fact(key, results)[1]
    if told.startswith("not"):
        return f"not in {results.never - 1}"
    return replace(unit, decimals=0 if unit.money else min(unit.decimals, DECIMALS)).plain(results.once(key))
