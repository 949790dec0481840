"""The options for the machines side by side: facts down, options across; pictures of two of them."""

from __future__ import annotations

from dataclasses import dataclass

from core import model
from core.facts import fact
from core.results import Numbers, Results, Row
from core.rows import Phase


@dataclass(frozen=True, slots=True)
class Across:
    """One fact of every option; a figure may be words where that is the answer (“never”)."""

    label: str
    unit: str
    figures: tuple[str, ...]
    note: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Facts under one heading."""

    title: str
    facts: tuple[Across, ...]


BLOCKS = (
    ("Delivery", ("delivered", "ready", "run_finished")),
    ("Speed", ("run_mtbf", "run_interval", "run_ettr", "run_goodput")),
    ("Cost", ("useful_price", "machine_cost", "peak_funding", "owed")),
)
STRONG = frozenset({"useful_price", "machine_cost"})


def blocks(results: Results) -> tuple[Block, ...]:
    """What follows from each option, the other two decisions as chosen."""
    return tuple(Block(title, tuple(_across(key, results) for key in keys)) for title, keys in BLOCKS)


def _across(key: str, results: Results) -> Across:
    line = results.rows[key].line
    figures = tuple(fact(key, each)[1].removesuffix(line.unit.symbol).strip() for each in results.beside)
    return Across(line.label, line.unit.symbol, figures, line.note, key in STRONG)


def versus(results: Results) -> tuple[dict[str, Row], ...]:
    """Break-evens of each option against every option, itself among them: `vs2_share` is that against the second."""
    others = tuple((each.once("run_price"), each.once("paid_price")) for each in results.beside)
    found = []
    for each in results.beside:
        inputs = each.plan.inputs(each.case)
        rows = Numbers(each.never - 1, dict(each.rows))
        model.beside(inputs, model.once(inputs, Numbers(each.never - 1)), others, rows)
        found.append({key: row for key, row in rows.rows.items() if row.line.phase is Phase.BESIDE})
    return tuple(found)
