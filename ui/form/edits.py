"""What can be done to the rows of a list, as functions from rows to rows. All or nothing: `Invalid` says why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from core.entry import Marks
from core.issues import Invalid
from core.kinds import Items
from core.schema import Input, inputs_of

ItemRows: TypeAlias = tuple[Any, ...]
"""Rows of a list: frozen dataclasses of one kind."""
Cells: TypeAlias = tuple[tuple[str, ...], ...]
"""Texts of a range, row by row."""


@dataclass(frozen=True, slots=True)
class Block:
    """A range of cells, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


def with_cell(kind: Items, rows: ItemRows, row: int, column: int, value: object) -> ItemRows:
    """Return the rows with one cell changed."""
    return _with(rows, row, {inputs_of(kind.row)[column].name: value})


def copied(kind: Items, rows: ItemRows, block: Block, marks: Marks) -> Cells:
    """Return a range as texts, every digit, in the language's decimal mark."""
    inputs = inputs_of(kind.row)[block.left : block.right + 1]
    return tuple(
        tuple(declared.kind.to_text(getattr(row, declared.name), marks) for declared in inputs)
        for row in rows[block.top : block.bottom + 1]
    )


def pasted(kind: Items, rows: ItemRows, block: Block, texts: Cells, marks: Marks) -> ItemRows:
    """Return the rows with texts written from the block's upper left corner on; one text fills the whole block.

    A first line that only repeats the heads of these columns is passed over.

    Raises:
        Invalid: a text that its input refuses, too many columns, too many rows.
    """
    texts = _below_heads(inputs_of(kind.row)[block.left :], texts)
    if len(texts) == 1 and len(texts[0]) == 1:
        texts = ((texts[0] * (block.right - block.left + 1)),) * (block.bottom - block.top + 1)
    inputs = inputs_of(kind.row)[block.left :]
    wide = max(len(line) for line in texts)
    if wide > len(inputs):
        raise Invalid(f"The pasted range has {wide} columns; from this column on {len(inputs)} fit")
    missing = max(0, block.top + len(texts) - len(rows))
    kind.check(rows + (kind.row(),) * missing)
    changed = rows + (kind.row(),) * missing
    for at, line in enumerate(texts, start=block.top):
        changed = _with(changed, at, _read(inputs, line, at, marks))
    return changed


def filled_down(kind: Items, rows: ItemRows, block: Block) -> ItemRows:
    """Return the rows with the block's first row in all its rows; a single row takes the one above."""
    source = block.top if block.bottom > block.top else block.top - 1
    if source < 0:
        return rows
    values = {declared.name: getattr(rows[source], declared.name) for declared in _across(kind, block)}
    return _each(rows, block, values)


def filled_right(kind: Items, rows: ItemRows, block: Block, marks: Marks) -> ItemRows:
    """Return the rows with the block's first column in all its columns, read as if it was typed there."""
    first = block.left if block.right > block.left else block.left - 1
    if first < 0:
        return rows
    source = Block(block.top, first, block.bottom, first)
    width = block.right - first + 1
    texts = tuple(line * width for line in copied(kind, rows, source, marks))
    return pasted(kind, rows, source, texts, marks)


def cleared(kind: Items, rows: ItemRows, block: Block) -> ItemRows:
    """Return the rows with the cells of a block back at their defaults."""
    return _each(rows, block, {declared.name: declared.kind.default for declared in _across(kind, block)})


def added(kind: Items, rows: ItemRows, at: int, row: object = None) -> ItemRows:
    """Return the rows with a new one at a place: a given one, or one of defaults.

    Raises:
        Invalid: there are as many as there may be.
    """
    return kind.check((*rows[:at], kind.row() if row is None else row, *rows[at:]))


def removed(rows: ItemRows, block: Block) -> ItemRows:
    """Return the rows without those of a block."""
    return rows[: block.top] + rows[block.bottom + 1 :]


def moved(rows: ItemRows, block: Block, by: int) -> ItemRows:
    """Return the rows with those of a block moved up (-1) or down (1), or as they are at the end."""
    top, end = block.top, block.bottom + 1
    if top + by < 0 or end + by > len(rows):
        return rows
    taken, left = rows[top:end], removed(rows, block)
    return left[: top + by] + taken + left[top + by :]


def _across(kind: Items, block: Block) -> tuple[Input, ...]:
    return inputs_of(kind.row)[block.left : block.right + 1]


def _each(rows: ItemRows, block: Block, values: Mapping[str, object]) -> ItemRows:
    for at in range(block.top, block.bottom + 1):
        rows = _with(rows, at, values)
    return rows


def _with(rows: ItemRows, at: int, values: Mapping[str, object]) -> ItemRows:
    return (*rows[:at], replace(rows[at], **values), *rows[at + 1 :])


def _below_heads(inputs: tuple[Input, ...], texts: Cells) -> Cells:
    """The texts without their first line where that holds the heads of the columns, and others follow."""
    first = [" ".join(text.split()).casefold() for text in texts[0]]
    named = [(given.kind.label, getattr(getattr(given.kind, "unit", None), "symbol", "")) for given in inputs]
    heads = [{label.casefold(), f"{label}, {unit}".casefold()} for label, unit in named]
    is_head = len(first) <= len(heads) and all(text in head for text, head in zip(first, heads, strict=False))
    return texts[1:] if is_head and len(texts) > 1 else texts


def _read(inputs: tuple[Input, ...], line: tuple[str, ...], at: int, marks: Marks) -> dict[str, object]:
    """The values of one pasted row."""
    try:
        return {
            declared.name: declared.kind.from_text(text, marks)
            for declared, text in zip(inputs, line, strict=False)  # a line may be shorter
        }
    except Invalid as refused:
        raise Invalid(f"Nothing was pasted: row {at + 1}: {refused}") from None
