"""Formulas as a graph: equal pieces once, each known by when it can be computed and whether anything drawn goes in."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

from core.readings import Word

What: TypeAlias = str | float
ONCE = 0  # the stage before all months; odd stages are months, the even stage after each comes when they are over

SIGNS: MappingProxyType[Word, str] = MappingProxyType(
    {
        Word.PLUS: "+",
        Word.MINUS: "-",
        Word.TIMES: "*",
        Word.OVER: "/",
        Word.POWER: "**",
        Word.AT_LEAST: ">=",
        Word.AT_MOST: "<=",
        Word.ABOVE: ">",
        Word.BELOW: "<",
    }
)
FOLDED: MappingProxyType[str, Callable[[Any, Any], float | bool]] = MappingProxyType(
    {
        "+": operator.add,
        "-": operator.sub,
        "*": operator.mul,
        ">=": operator.ge,
        "<=": operator.le,
        ">": operator.gt,
        "<": operator.lt,
        "==": operator.eq,
    }
)
COMPARED = frozenset({">=", "<=", ">", "<", "=="})
LEAVES = frozenset({"const", "figure", "column", "month", "last", "before"})


@dataclass(frozen=True, slots=True)
class Node:
    """One step: a sign or word, the steps it reads, what it is about, its stage, and whether it differs by world."""

    op: str
    args: tuple[int, ...]
    what: What
    stage: int
    is_drawn: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """Steps in an order in which each reads only earlier ones, but for figures of the month before."""

    nodes: list[Node] = field(default_factory=list)
    known: dict[tuple[str, tuple[int, ...], What, int], int] = field(default_factory=dict)

    def leaf(self, op: str, what: What = "", *, stage: int = ONCE, is_drawn: bool = False) -> int:
        """A step that reads no other."""
        return self._kept(Node(op, (), what, stage, is_drawn))

    def const(self, value: float) -> int:
        """A figure that stands in the model."""
        return self.leaf("const", float(value))

    def step(self, op: str, *args: int, what: What = "", stage: int | None = None) -> int:
        """A step that reads others; without a stage of its own it belongs to the latest of these.

        Raises:
            ValueError: it mixes figures of a month with figures that are known only after it.
        """
        folded = self._folded(op, args)
        if folded is not None:
            return folded
        stages = {self.nodes[arg].stage for arg in args}
        latest = max(stages) if stage is None else stage
        if stage is None and any(each % 2 and each != latest for each in stages):
            raise ValueError(f"{op} mixes months with what follows after them")
        return self._kept(Node(op, args, what, latest, any(self.nodes[arg].is_drawn for arg in args)))

    def total(self, parts: Iterator[int]) -> int:
        """The sum of steps, from the first on."""
        answer: int | None = None
        for part in parts:
            answer = part if answer is None else self.step("+", answer, part)
        return self.const(0.0) if answer is None else answer

    def _kept(self, node: Node) -> int:
        key = (node.op, node.args, node.what, node.stage)
        place = self.known.get(key)
        if place is None:
            place = self.known[key] = len(self.nodes)
            self.nodes.append(node)
        return place

    def _folded(self, op: str, args: tuple[int, ...]) -> int | None:
        """What is known without any input."""
        nodes = [self.nodes[arg] for arg in args]
        if op == "when" and nodes[0].op == "const":
            return args[1] if nodes[0].what else args[2]
        if op in FOLDED and all(node.op == "const" for node in nodes):
            return self.const(float(FOLDED[op](nodes[0].what, nodes[1].what)))
        return None
