"""Rosters to import in tests: heads and rows in, seats and sentences out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.inputs.team import Seat
from core.roster.importing import Imported, Table, guess, look

FIRST = date(2027, 1, 1)


def outcome(
    heads: tuple[str, ...], *rows: tuple[object, ...], filled: str = "", staying: tuple[Seat, ...] = ()
) -> Imported:
    table = Table("list", heads, rows)
    mapping = guess(table)
    return look(table, replace(mapping, filled=filled) if filled else mapping, FIRST, staying)


def seat(imported: Imported, row: int = 2) -> Seat:
    found = next(draft.seat for draft in imported.drafts if draft.row == row)
    assert found is not None
    return found


def says(imported: Imported, row: int = 2) -> list[str]:
    return [f"{each.what}: {each.says}" for each in imported.found if each.row == row]
