"""The whole module of a kernel as text, with what its arrays hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.compiled.needs import Needs
from core.compiled.plain import Plain, exports
from core.compiled.text import Exports, Writer, writer

FAST, PLAIN = "fast", "words"
HEAD = '''"""Written by Headwater from the rows of its model; written anew whenever it is missing."""

from math import inf

from core import formula
from core.compiled.{words} import (
    at_each, at_month, copy, count_above, exp, fill, give, give_months, inner, keep, keep_alike, log, normal_quantile,
    normal_share, outer, pick, power, ramping, ramping_alike, rounded, sqrt, take,
)

BLOCK = {block}'''


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where a wanted row is found: its place among drawn rows or plain figures, or the figure itself."""

    key: str
    is_monthly: bool
    kind: str  # drawn, months, once, const
    place: float


@dataclass(frozen=True, slots=True)
class Module:
    """A kernel's text, and what its arrays hold."""

    text: str
    columns: tuple[str, ...]
    figures: tuple[str, ...]
    wanted: tuple[Wanted, ...]
    slots: int
    kept: int
    once: int
    months: int
    block: int


def module(needs: Needs, block: int, words: str) -> Module:
    """The module that computes the wanted rows of these needs, a block of worlds at a time."""
    given = exports(needs)
    plain, written = Plain(needs, given), writer(needs, given, block)
    body = list(plain.lines())
    wanted = tuple(_wanted(needs, given, key) for key in needs.wanted)
    lines = [HEAD.format(words=words, block=block), *_function("plain(g, months, p, m)", body)]
    lines += [line for stage in range(needs.last_stage + 1) for line in _functions(written, stage)]
    lines += _function("run(x, p, m, s, h, once, monthly)", list(_run(written, wanted)), "outer")
    return Module(
        "\n".join(lines) + "\n",
        tuple(str(needs.node(place).what) for place in needs.steps if needs.node(place).op == "column"),
        tuple(plain.figures),
        wanted,
        written.slots.count,
        len(written.kept),
        len(given.once),
        len(given.months),
        block,
    )


def _wanted(needs: Needs, given: Exports, key: str) -> Wanted:
    step, is_monthly = needs.lowering.values[key], needs.is_monthly(key)
    node = needs.node(step)
    if node.is_drawn:
        same = [other for other in needs.wanted if needs.is_drawn(other) and needs.is_monthly(other) == is_monthly]
        return Wanted(key, is_monthly, "drawn", same.index(key))
    if node.op == "const":
        return Wanted(key, is_monthly, "const", float(node.what))
    if node.stage % 2:
        return Wanted(key, is_monthly, "months", given.months[step])
    return Wanted(key, is_monthly, "once", given.once[step])


def _functions(written: Writer, stage: int) -> Iterator[str]:
    head = "s, z, h, p, m, t" if stage % 2 else "s, z, h, p"
    if stage % 2:
        yield from _function(f"open_{stage}(z, p)", written.openings(stage), "inner")
    for name, body in written.functions(stage):
        yield from _function(f"{name}({head})", body, "inner")


def _function(head: str, body: Sequence[str], made: str = "") -> Iterator[str]:
    yield "\n"
    if made:
        yield f"@{made}"
    yield f"def {head}:"
    yield from (f"    {line}" for line in body or ("return",))


def _run(written: Writer, wanted: Sequence[Wanted]) -> Iterator[str]:
    """Block after block: the columns, each stage, the wanted rows."""
    yield "z = s.reshape((-1, BLOCK))"
    yield "n, months = x.shape[1], h.shape[1]"
    yield "for begin in range(0, n, BLOCK):"
    yield "    size = min(BLOCK, n - begin)"
    yield "    take(x, z, begin, size)"
    for stage in range(written.needs.last_stage + 1):
        names = [name for name, _ in written.functions(stage)]
        if stage % 2:
            yield f"    open_{stage}(z, p)"
            if names:
                yield "    for t in range(months):"
                yield from (f"        {name}(s, z, h, p, m, t)" for name in names)
        else:
            yield from (f"    {name}(s, z, h, p)" for name in names)
    for each in wanted:
        if each.kind == "drawn":
            yield f"    {_given(written, each)}"


def _given(written: Writer, each: Wanted) -> str:
    if each.is_monthly:
        return f"give_months(h, int({written.kept[each.key]}), monthly, int({each.place}), begin, size)"
    step = written.needs.lowering.values[each.key]
    return f"give(z, int({written.slots.of(step)}), once, int({each.place}), begin, size)"
