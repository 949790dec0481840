"""The inputs at the command line: every input there is, or those of a plan with what is known of them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from core import reference
from core.checks import check
from core.input_list import Basis, Stated, exact, listed, range_words, summed
from core.input_search import NOBODY, Asked, found
from core.issues import Invalid
from core.keys import DECISIONS, SECTIONS, section_type
from core.kinds import Items, Quantity
from core.results import evaluate
from core.schema import inputs_of, lists_of
from core.terminal import load, show

BASES = tuple(basis.value for basis in Basis)


def add(words: Any) -> None:
    """Declare the word."""
    every = words.add_parser("inputs", help="list every input there is, or those of a plan and what they rest on")
    every.add_argument("file", type=Path, nargs="?")
    every.add_argument("--find", default="", metavar="WORDS", help="with these words in name, place, source or note")
    every.add_argument("--section", default="", choices=SECTIONS)
    every.add_argument("--kind", default="", choices=BASES)
    every.add_argument("--no-source", action="store_true", help="figures of which nobody has said where they come from")
    every.add_argument("--older", type=int, metavar="DAYS", help="seen more than so many days ago")
    every.add_argument("--owner", default="", help=f"that this person answers for; {NOBODY} for those without an owner")
    every.add_argument("--cells", action="store_true", help="the rows of lists too")
    every.add_argument("--json", action="store_true")


def run(given: argparse.Namespace, today: date) -> None:
    """Print the inputs that are asked for.

    Raises:
        Invalid: the file cannot be read, or something is asked of inputs without a plan.
    """
    asked = Asked(
        text=given.find,
        section=given.section,
        basis=given.kind,
        owner=given.owner,
        no_source=given.no_source,
        older=given.older,
        cells=given.cells,
    )
    if given.file is None:
        if asked != Asked():
            raise Invalid("Name the plan whose inputs are meant, as in: headwater inputs plan.xlsx --no-source")
        show(json.dumps(_declared(), indent=1) if given.json else _declared_lines())
        return
    plan = load(given.file)
    rows = listed(plan)
    picked = found(rows, asked, today)
    if given.json:
        show(json.dumps([_told(row, today) for row in picked], indent=1))
        return
    everything = len(found(rows, Asked(cells=given.cells), today))
    results = evaluate(plan)
    counted = f"{len(picked)} of {everything}"
    show("\n".join((summed(plan, rows, check(plan, results)), counted, *map(_line, picked))))


def _line(row: Stated) -> str:
    """An input in one line."""
    value = f"{exact(row.kind, row.value)} {row.unit}".strip() or "–"
    known = ", ".join(part for part in (row.source, row.day, row.grade) if part)
    parts = (row.basis.value, known or ("no source" if row.lacks_source else ""), row.owner, row.note)
    return f"{row.key:<36} {row.label}: {value} [{'; '.join(part for part in parts if part)}]"


def _told(row: Stated, today: date) -> dict[str, Any]:
    """An input with all that is known of it; a list with the number of its rows."""
    kind = row.kind
    return {
        "key": row.key,
        "label": row.label,
        "where": row.where,
        "value": row.value if isinstance(kind, Quantity) else exact(kind, row.value),
        "words": f"{exact(kind, row.value)} {row.unit}".strip(),
        "unit": row.unit,
        "is_list": isinstance(kind, Items),
        "range": range_words(row),
        "kind": row.basis.value,
        "source": row.source,
        "date": row.day,
        "age": row.age(today),
        "grade": row.grade,
        "owner": row.owner,
        "note": row.note,
        "lacks_source": row.lacks_source,
        "matters": row.matters,
    }


def _declared() -> list[dict[str, Any]]:
    return [
        {
            "key": f"{key}.{given.name}",
            "kind": type(given.kind).__name__.lower(),
            "label": given.kind.label,
            "unit": reference.unit_words(given.kind),
            "default": given.kind.to_text(given.kind.default),
            "allowed": reference.allowed(given.kind),
            "range": reference.range_words(given.kind),
            "doc": given.kind.doc,
            "source": given.kind.source.title,
            "date": f"{given.kind.source.date}",
            "grade": given.kind.source.grade.value,
            "has_spread": isinstance(given.kind, Quantity) and given.kind.spread is not None,
        }
        for key, holder in _holders()
        for given in inputs_of(holder)
    ]


def _holders() -> Iterator[tuple[str, type]]:
    """Sections and rows of lists with the start of their keys; N stands for the number of an option or a row."""
    for section in SECTIONS:
        holder = section_type(section)
        stem = f"{section}.N" if section in DECISIONS else section
        yield stem, holder
        yield from ((f"{stem}.{each.name}.N", each.kind.row) for each in lists_of(holder))


def _declared_lines() -> str:
    return "\n".join(
        f"{each['key']:<36} {each['label']}, {each['unit']} [{each['default']}] {each['allowed']}"
        for each in _declared()
    )
