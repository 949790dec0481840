"""The steps that differ from world to world as text: functions over a block of worlds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from core.compiled.graph import COMPARED, Node
from core.compiled.needs import Needs
from core.compiled.schedule import Effect, Piece, histories, pieces
from core.compiled.slots import Slots, arguments, read_by, slots

PLAIN = re.compile(r"\b([pm])(\d+)\b")
TOGETHER = 240  # steps in one function
CALLED = MappingProxyType({"exp": "exp", "ln": "log", "root": "sqrt", "**": "power"})


@dataclass(frozen=True, slots=True)
class Exports:
    """The plain figures that loops over worlds read: those that hold for the plan, and those of each month."""

    once: dict[int, int]
    months: dict[int, int]


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the functions."""

    needs: Needs
    staged: list[list[Piece]]
    slots: Slots
    exports: Exports
    kept: dict[str, int]
    block: int

    def functions(self, stage: int) -> list[tuple[str, list[str]]]:
        """The functions of one stage: name and lines."""
        found: list[tuple[str, list[str]]] = []
        for number, group in enumerate(_grouped(self.staged[stage])):
            name = f"stage_{stage}_{number}"
            body = [line for piece in group for line in self._piece(piece)]
            found.append((name, [*_loaded(body), *body]))
        return found

    def openings(self, stage: int) -> list[str]:
        """What is put in place before the first month of a stage."""
        found = self._opened(stage)
        return [*_loaded(found), *found]

    def _opened(self, stage: int) -> list[str]:
        found: list[str] = []
        for step, slot in self.slots.of_step.items():
            node = self.needs.node(step)
            if node.stage == stage + 1 and node.op in {"total", "most"}:
                found.append(f"fill(z, int({slot}), {'0.0' if node.op == 'total' else '-inf'})")
        for key, slot in self.slots.of_state.items():
            if self.needs.months_of(key) == stage:
                opening = self.needs.lowering.openings[key]
                if self.needs.node(opening).is_drawn:
                    found.append(f"copy(z, int({self.slots.of(opening)}), int({slot}))")
                else:
                    found.append(f"fill(z, int({slot}), {self._plain(opening)})")
        return found

    def _piece(self, piece: Piece) -> Iterator[str]:
        if piece.alone is not None:
            yield from self._alone(piece.alone)
            return
        own = frozenset(piece.steps)
        kept = [effect for effect in piece.effects if effect.kind == "keep"]
        if len(kept) < len(piece.effects) or piece.steps:
            yield from self._loop(piece, own)
        for effect in kept:
            row = f"int({self.kept[str(effect.target)]})"
            if self.needs.node(effect.step).is_drawn:
                yield f"keep(z, h, int({self.slots.of(effect.step)}), {row}, t)"
            else:
                yield f"keep_alike(h, {self._plain(effect.step)}, {row}, t)"

    def _loop(self, piece: Piece, own: frozenset[int]) -> Iterator[str]:
        yield "for j in range(BLOCK):"
        for step in dict.fromkeys(read_by(self.needs, piece)):
            if self.needs.node(step).is_drawn:
                yield f"    v{step} = s[{self.slots.of(step) * self.block} + j]"
        for step in piece.steps:
            yield f"    v{step} = {self._formula(self.needs.node(step), own)}"
            if step in self.slots.of_step:
                yield f"    s[{self.slots.of(step) * self.block} + j] = {self._number(step, own)}"
        for effect in piece.effects:
            if effect.kind != "keep":
                yield f"    {self._effect(effect, own)}"

    def _effect(self, effect: Effect, own: frozenset[int]) -> str:
        figure = self._number(effect.step, own)
        slot = self.slots.of_state[effect.target] if isinstance(effect.target, str) else self.slots.of(effect.target)
        there = f"s[{slot * self.block} + j]"
        match effect.kind:
            case "total":
                return f"{there} = {there} + {figure}"
            case "most":
                return f"{there} = pick({figure} > {there}, {figure}, {there})"
            case _:
                return f"{there} = {figure}"

    def _formula(self, node: Node, own: frozenset[int]) -> str:
        args = [self._number(arg, own) for arg in node.args]
        match node.op:
            case "least":
                return f"pick({args[1]} < {args[0]}, {args[1]}, {args[0]})"
            case "greatest":
                return f"pick({args[1]} > {args[0]}, {args[1]}, {args[0]})"
            case "when":
                return f"pick({self._test(node.args[0], own)}, {args[1]}, {args[2]})"
            case "ratio":
                return f"pick({args[1]} != 0.0, {args[0]} / {args[1]}, {args[2]})"
            case op if op in CALLED:
                return f"{CALLED[op]}({', '.join(args)})"
            case _:
                return f"{args[0]} {node.op} {args[1]}"

    def _alone(self, step: int) -> Iterator[str]:
        node = self.needs.node(step)
        for arg in arguments(self.needs, step):
            if not self.needs.node(arg).is_drawn:
                yield f"fill(z, int({self.slots.filled[step, arg]}), {self._plain(arg)})"
        places = [f"int({self._place(step, arg)})" for arg in arguments(self.needs, step)]
        target, row = f"int({self.slots.of(step)})", f"int({self.kept.get(str(node.what), -1)})"
        match node.op:
            case "rounded":
                yield f"rounded(z, {places[0]}, {target}, {self._plain(node.args[1])})"
            case "normal share" | "normal quantile":
                yield f"{node.op.replace(' ', '_')}(z, {places[0]}, {target})"
            case "at" | "at so far":
                end = "t + 1" if node.op == "at so far" else "h.shape[1]"
                month = self._plain(node.args[1]) if not places else places[0]
                yield f"{'at_each' if places else 'at_month'}(z, h, {row}, {month}, {end}, {target})"
            case "ramping":
                length = places[0] if places else self._plain(node.args[1])
                word = "ramping" if places else "ramping_alike"
                yield f"{word}(z, h, {row}, {length}, t, {self._plain(node.args[3])}, {target})"
            case "count above":
                yield f"count_above(z, h, {row}, {places[0]}, {target})"
            case _:
                raise ValueError(f"no way to compile {node.op} of figures that differ from world to world")

    def _place(self, step: int, arg: int) -> int:
        return self.slots.of(arg) if self.needs.node(arg).is_drawn else self.slots.filled[step, arg]

    def _number(self, step: int, own: frozenset[int]) -> str:
        """A step as a figure."""
        node = self.needs.node(step)
        if not node.is_drawn:
            return self._plain(step)
        return f"pick(v{step}, 1.0, 0.0)" if step in own and node.op in COMPARED else f"v{step}"

    def _test(self, step: int, own: frozenset[int]) -> str:
        """A step as yes or no."""
        node = self.needs.node(step)
        return f"v{step}" if step in own and node.op in COMPARED else f"{self._number(step, own)} != 0.0"

    def _plain(self, step: int) -> str:
        """A figure that is the same in all worlds."""
        node = self.needs.node(step)
        if node.op == "const":
            return repr(node.what)
        if node.is_drawn:
            raise ValueError("no way to compile a word that differs from world to world in this")
        return f"m{self.exports.months[step]}" if node.stage % 2 else f"p{self.exports.once[step]}"


def _grouped(stage: list[Piece]) -> Iterator[list[Piece]]:
    """Pieces by function: not too long, since the time to compile one grows faster than its length."""
    group, length = list[Piece](), 0
    for piece in stage:
        group.append(piece)
        length += len(piece.steps) + 2
        if length >= TOGETHER:
            yield group
            group, length = [], 0
    if group:
        yield group


def _loaded(body: Sequence[str]) -> list[str]:
    """Plain figures are read before the loops, in which nothing could tell that they stay as they are."""
    used = sorted({(kind, int(place)) for line in body for kind, place in PLAIN.findall(line)})
    return [f"{kind}{place} = {kind}[{place}{', t' if kind == 'm' else ''}]" for kind, place in used]


def writer(needs: Needs, exports: Exports, block: int) -> Writer:
    """What writes the functions of these needs."""
    staged = [pieces(needs, stage) for stage in range(needs.last_stage + 1)]
    kept = {key: place for place, key in enumerate(histories(needs))}
    return Writer(needs, staged, slots(needs, staged), exports, kept, block)
