"""Lists of runs, row by row: what each states, and what of it could not be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.accelerators import known, variants
from core.issues import Invalid
from core.prices.cells import quoted
from core.prices.table import Table
from core.runs.cells import BOUNDS, PERCENT, figure, text
from core.runs.run import CONTINUED, DENSE, FINETUNE, HYBRID, KINDS, MOE, SSM, Run

COLUMNS = ("name", "kind", "accelerator", *BOUNDS)
SPLIT = re.compile(r"[\W_]+")
WORDS = MappingProxyType(
    {
        **{kind: kind for kind in KINDS},
        **dict.fromkeys(("mixture of experts", "sparse", "dense moe"), MOE),
        **dict.fromkeys(("mamba", "state space", "state space model"), SSM),
        **dict.fromkeys(("ssm hybrid", "hybrid ssm"), HYBRID),
        **dict.fromkeys(("continued pretraining", "continued pre training", "continual", "cpt"), CONTINUED),
        **dict.fromkeys(("fine tune", "fine tuning", "finetuning", "sft", "full sft", "tuning"), FINETUNE),
        **dict.fromkeys(("transformer", "dense transformer", "pretraining", "pre training"), DENSE),
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list: the run it states, what could not be read, and every cell by its head."""

    run: Run
    remarks: tuple[str, ...]
    cells: Mapping[str, object]


def read_rows(table: Table) -> tuple[Row, ...]:
    """The rows of a list that hold anything, in their order.

    Raises:
        Invalid: no column of it is known, or two have the same head.
    """
    heads = [plain_head(head) for head in table.columns]
    if not set(heads) & set(COLUMNS):
        raise Invalid(f"No column of the list is known; its heads should be among {', '.join(COLUMNS)}")
    for head in COLUMNS:
        if heads.count(head) > 1:
            raise Invalid(f"Two columns of the list are headed “{head}”; leave one")
    return tuple(
        _row(dict(zip(heads, cells, strict=True))) for cells in table.rows if any(cell is not None for cell in cells)
    )


def plain_head(head: str) -> str:
    """A head in small letters with underscores: how columns are compared."""
    return SPLIT.sub("_", head.casefold()).strip("_")


def _row(cells: dict[str, object]) -> Row:
    remarks: list[str] = []
    figures = {column: _figure(column, cells.get(column), remarks) for column in BOUNDS}
    name, accelerator = text(cells.get("name")), text(cells.get("accelerator"))
    total, active = figures["params_total"], figures["params_active"]
    if total is not None and active is not None and active > total:
        remarks.append(f"params_active {active:.6g} is more than params_total {total:.6g}; neither is taken")
        total = active = None
    kind = _kind(text(cells.get("kind")), total, active, remarks)
    if active is None and total is not None and kind != MOE:
        active = total
    found = known(accelerator)
    remarks += _accelerator_remarks(accelerator)
    steady = figures[PERCENT]
    run = Run(
        name=name,
        kind=kind,
        total=total if total is not None or kind == MOE else active,
        active=active,
        tokens=figures["tokens"],
        layers=figures["layers"],
        hidden=figures["hidden"],
        sequence=figures["seq_len"],
        accelerator=found,
        count=figures["n_accelerators"],
        flop=figures["compute_flop_override"],
        steady=None if steady is None else steady / 100,
    )
    return Row(run, tuple(remarks), MappingProxyType(cells))


def _figure(column: str, raw: object, remarks: list[str]) -> float | None:
    """The figure of a cell; where it is none, a remark says so."""
    try:
        return figure(column, raw)
    except Invalid as refused:
        remarks.append(f"{column}: {refused}")
        return None


def _kind(words: str, total: float | None, active: float | None, remarks: list[str]) -> str:
    """The kind in words, empty where nobody knows it; where none is stated, by the parameters."""
    kind = WORDS.get(" ".join(SPLIT.split(words.casefold())).strip(), "")
    if words and not kind:
        remarks.append(f"kind {quoted(words)} is none of {', '.join(KINDS)}")
    if words:
        return kind
    kind = MOE if total is not None and active is not None and active < total else DENSE
    remarks.append(f"kind not stated: taken as {kind}")
    return kind


def _accelerator_remarks(words: str) -> Iterator[str]:
    """What is open about an accelerator."""
    found = variants(words)
    if words and not found:
        yield f"accelerator {quoted(words)} is unclear or not in the catalogue"
    if len(found) > 1:
        yield f"accelerator {quoted(words)} read as {found[0].name}"
