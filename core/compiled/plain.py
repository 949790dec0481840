"""The steps that are the same in all worlds, as one Python function over plain figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.compiled.graph import Node
from core.compiled.needs import OF_ROW, OVER, Needs
from core.compiled.schedule import histories
from core.compiled.text import Exports

CALLED = frozenset({"ratio", "rounded", "exp", "ln", "root", "normal share", "normal quantile"})


@dataclass(slots=True)
class Plain:
    """Writes the function; knows which figures it gives away, and which inputs it reads in what order."""

    needs: Needs
    exports: Exports
    figures: dict[str, int] = field(default_factory=dict)

    def lines(self) -> Iterator[str]:
        """The body, stage by stage."""
        for stage in range(self.needs.last_stage + 1):
            if stage % 2:
                yield from self._months(stage)
            else:
                yield from (line for step in self.needs.of_stage(stage, is_drawn=False) for line in self._line(step))
        for step, place in self.exports.once.items():
            yield f"p[{place}] = {self._name(step)}"

    def _months(self, stage: int) -> Iterator[str]:
        steps = self.needs.of_stage(stage, is_drawn=False)
        lists = self._lists(stage)
        states = [key for key in self.needs.states if self._is_own(key, stage)]
        for name in lists:
            yield f"{name} = formula.Whole([0.0] * months)"
        for key in states:
            yield f"before_{self.needs.number(key)} = {self._name(self.needs.lowering.openings[key])}"
        body = [line for step in steps for line in (*self._line(step), *_kept(step, lists))]
        body = [line for name, step in lists.items() if step not in steps for line in self._keep(name, step)] + body
        body += [f"m[{place}, t] = {self._name(step)}" for step, place in self.exports.months.items() if step in steps]
        if states:
            names = ", ".join(f"before_{self.needs.number(key)}" for key in states)
            body.append(f"{names} = {', '.join(self._name(self.needs.lowering.values[key]) for key in states)}")
        if body:
            yield "for t in range(months):"
            yield from (f"    {line}" for line in body)

    def _is_own(self, key: str, stage: int) -> bool:
        return self.needs.months_of(key) == stage and key not in self.needs.lowering.drawn

    def _lists(self, stage: int) -> dict[str, int]:
        """Names of the lists that hold all months of a step, with the step: those that plain steps look up."""
        found: dict[str, int] = {}
        for place in self.needs.steps:
            node = self.needs.node(place)
            if not node.is_drawn and node.op in OF_ROW | OVER and node.op != "final":
                if node.op in OF_ROW and self.needs.months_of(str(node.what)) != stage:
                    continue
                if node.op in OVER and node.stage != stage + 1:
                    continue
                found[self._list(node)] = node.args[0]
        return found

    def _keep(self, name: str, step: int) -> list[str]:
        return [f"{name}.values[t] = {self._name(step)}"]

    def _line(self, step: int) -> list[str]:
        node = self.needs.node(step)
        if node.op == "const":
            return []
        return [f"n{step} = {self._formula(node)}"]

    def _formula(self, node: Node) -> str:
        args = [self._name(arg) for arg in node.args]
        match node.op:
            case "figure" | "month" | "last" | "before":
                return self._leaf(node)
            case "least" | "greatest":
                return f"{'min' if node.op == 'least' else 'max'}({args[0]}, {args[1]})"
            case "when":
                return f"{args[1]} if {args[0]} else {args[2]}"
            case "final":
                return args[0]
            case _:
                return self._word(node, args)

    def _leaf(self, node: Node) -> str:
        match node.op:
            case "figure":
                return f"g[{self.figures.setdefault(str(node.what), len(self.figures))}]"
            case "month":
                return "float(t)"
            case "last":
                return "months - 1.0"
            case _:
                return f"before_{self.needs.number(str(node.what))}"

    def _word(self, node: Node, args: list[str]) -> str:
        match node.op:
            case "at" | "at so far":
                return f"formula.at({self._list(node)}, {args[1]})"
            case "ramping":
                return f"formula.ramping({self._list(node)}, {args[1]}, {args[2]}, {args[3]})"
            case "count above":
                return f"formula.count_above({self._list(node)}, {args[1]})"
            case "total" | "most":
                return f"formula.{node.op}({self._list(node)})"
            case op if op in CALLED:
                return f"formula.{op.replace(' ', '_')}({', '.join(args)})"
            case _:
                return f"{args[0]} {node.op} {args[1]}"

    def _list(self, node: Node) -> str:
        """The list a step looks up: by row, or by step where it is a sum over months."""
        if node.op in OF_ROW:
            return f"months_{self.needs.number(str(node.what))}"
        return f"all_{node.stage}_{node.args[0]}"

    def _name(self, step: int) -> str:
        node = self.needs.node(step)
        return repr(node.what) if node.op == "const" else f"n{step}"


def _kept(step: int, lists: dict[str, int]) -> list[str]:
    return [f"{name}.values[t] = n{step}" for name, kept in lists.items() if kept == step]


def exports(needs: Needs) -> Exports:
    """The plain steps that steps which differ by world read, in order, and those that are wanted."""
    once: dict[int, int] = {}
    months: dict[int, int] = {}

    def give(step: int) -> None:
        node = needs.node(step)
        if not node.is_drawn and node.op != "const":
            kept = months if node.stage % 2 else once
            kept.setdefault(step, len(kept))

    for place in needs.steps:
        node = needs.node(place)
        if node.is_drawn:
            for arg in node.args:
                give(arg)
    for key in [*needs.wanted, *histories(needs)]:
        give(needs.lowering.values[key])
    for key in needs.states:
        give(needs.lowering.openings[key])
        if key in needs.lowering.drawn:
            give(needs.lowering.values[key])
    return Exports(once, months)
