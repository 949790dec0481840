"""From the rows of the model, read as terms, to a graph of few kinds of steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

from core.compiled.graph import ONCE, SIGNS, Graph
from core.kinds import Choice, Quantity
from core.readings import Word
from core.rows import MONTHLY, Phase
from core.terms import Calendar, Call, Formula, Given, Ref, Time, keys_read

OF_FIGURES = frozenset(
    {
        Word.LEAST,
        Word.GREATEST,
        Word.WHEN,
        Word.RATIO,
        Word.ROUNDED,
        Word.EXP,
        Word.LN,
        Word.ROOT,
        Word.NORMAL_SHARE,
        Word.NORMAL_QUANTILE,
    }
)


def drawn_rows(rows: dict[str, Formula], columns: frozenset[str]) -> frozenset[str]:
    """Keys of the rows and inputs that something drawn goes into, if only through the month before."""
    found, before = set(columns), -1
    while before != len(found):
        before = len(found)
        found |= {key for key, row in rows.items() if (keys_read(row.value) | keys_read(row.opening)) & found}
    return frozenset(found)


def loops(rows: dict[str, Formula]) -> dict[Phase, int]:
    """The stage of each phase: phases go through the months together as long as none reads ahead of another."""
    stages, stage, together = {Phase.ONCE: ONCE}, -1, set[str]()
    for phase in (each for each in Phase if each in MONTHLY):
        of_phase = {key: row for key, row in rows.items() if row.line.phase is phase}
        if stage < 0 or any(_ahead(row.value) & together for row in of_phase.values()):
            stage, together = stage + 2, set()
        stages[phase] = stage
        together |= set(of_phase)
    stages[Phase.END] = stages[Phase.BESIDE] = stage + 1
    return stages


def _ahead(term: Any) -> frozenset[str]:
    """Keys of the rows of which a term may read a month after its own."""
    match term:
        case Call(word=Word.AT, args=(Ref(), month)) if _is_past(month):
            return frozenset()
        case Call() | tuple():
            return frozenset().union(*map(_ahead, term.args if isinstance(term, Call) else term))
        case Ref(time=Time.ALL):
            return frozenset({term.key})
        case _:
            return frozenset()


def _is_past(month: Any) -> bool:
    """Whether a month is certainly this one or one before it."""
    match month:
        case Calendar(is_last=False):
            return True
        case Call(word=Word.MINUS, args=(Calendar(is_last=False), Given(kind=Quantity(low=low)))):
            return low >= 0
        case Call(word=Word.MINUS, args=(Calendar(is_last=False), int() | float() as ago)):
            return ago >= 0
        case _:
            return False


@dataclass(slots=True)
class Lowering:
    """The rows as steps of a graph."""

    rows: dict[str, Formula]
    drawn: frozenset[str]
    graph: Graph = field(default_factory=Graph)
    values: dict[str, int] = field(default_factory=dict)
    openings: dict[str, int] = field(default_factory=dict)
    stages: dict[Phase, int] = field(default_factory=dict)
    stage: int = ONCE

    def lower(self) -> None:
        """All rows, in order."""
        self.stages = loops(self.rows)
        for key, row in self.rows.items():
            self.stage = ONCE
            if row.opening is not None:
                self.openings[key] = self._term(row.opening)
            self.stage = self.stages[row.line.phase]
            self.values[key] = self._term(row.value)

    def _term(self, term: Any) -> int:
        match term:
            case Call(word=word, args=args) if word in SIGNS:
                return self.graph.step(SIGNS[word], *map(self._term, args))
            case Call(word=word, args=args) if word in OF_FIGURES:
                return self.graph.step(word.value, *map(self._term, args))
            case Call():
                return self._of_blocks(term)
            case Ref():
                return self._ref(term)
            case _:
                return self._leaf(term)

    def _leaf(self, term: Any) -> int:
        match term:
            case Given(key=key):
                is_drawn = key in self.drawn
                return self.graph.leaf("column" if is_drawn else "figure", key, is_drawn=is_drawn)
            case Calendar():
                return self.graph.leaf("last") if term.is_last else self.graph.leaf("month", stage=self.stage)
            case _:
                return self.graph.const(term)

    def _ref(self, ref: Ref) -> int:
        """A row: this month's figure, or the one of the month before."""
        stage = self.stages[self.rows[ref.key].line.phase]
        if ref.time is Time.BEFORE:
            return self.graph.leaf("before", ref.key, stage=stage, is_drawn=ref.key in self.drawn)
        value = self.values[ref.key]
        is_of_earlier_months = self.graph.nodes[value].stage % 2 and self.graph.nodes[value].stage < self.stage
        if is_of_earlier_months and self.stage % 2:
            return self._at(ref, self.graph.leaf("month", stage=self.stage))
        return value

    def _of_blocks(self, call: Call) -> int:
        """The words that read cells one below the other."""
        g = self.graph
        match call.word, call.args:
            case Word.WEIGHTED, blocks:
                return g.total(_product(g, map(self._term, each)) for each in zip(*blocks, strict=True))
            case Word.ON_DATES, (months, amounts, month):
                now = self._term(month)
                return _sum(g, (g.step("==", self._term(each), now) for each in months), map(self._term, amounts))
            case Word.HIGHEST, (block,):
                return reduce(lambda a, b: g.step("greatest", a, b), map(self._term, block))
            case Word.TOTAL_BETWEEN, (months, amounts, after, until):
                ends = self._term(after), self._term(until)
                inside = (_between(g, self._term(each), *ends) for each in months)
                return _sum(g, inside, map(self._term, amounts))
            case _:
                return self._of_choices(call)

    def _of_choices(self, call: Call) -> int:
        """The words about choices, which are given as their place among the options."""
        match call.word, call.args:
            case Word.CHOSEN, (choice, option):
                return self._is(choice, option)
            case Word.MATCHING, (choices, amounts, option):
                return _sum(self.graph, (self._is(each, option) for each in choices), map(self._term, amounts))
            case Word.PICKED, ((choice,), amounts, options):
                return _sum(self.graph, (self._is(choice, option) for option in options), map(self._term, amounts))
            case _:
                return self._of_months(call)

    def _is(self, choice: Given, option: str) -> int:
        if not isinstance(choice.kind, Choice):
            raise TypeError(f"{choice.key} is not a choice")
        return self.graph.step("==", self._term(choice), self.graph.const(choice.kind.options.index(option)))

    def _of_months(self, call: Call) -> int:
        """The words that read a row over months."""
        match call.word, call.args:
            case Word.AT, (Ref() as row, month):
                return self._at(row, self._term(month))
            case Word.RAMPING, (Ref() as row, length, month, half):
                args = (self._term(each) for each in (length, month, half))
                return self.graph.step("ramping", self.values[row.key], *args, what=row.key, stage=self.stage)
            case ((Word.TOTAL | Word.MOST), (Ref() as row,)):
                return self._over(call.word.value, row, self.values[row.key])
            case Word.COUNT_ABOVE, (Ref() as row, limit):
                return self._over("count above", row, self.values[row.key], self._term(limit), what=row.key)
            case Word.TOTAL_WHERE, (Ref() as row, Ref() as marks, mark):
                return self._total_where(row, marks, mark)
            case _:
                raise ValueError(f"no way to compile {call.word}")

    def _at(self, row: Ref, month: int) -> int:
        """A row's figure in a month; of the last month it is what the months leave."""
        value, after = self.values[row.key], self.stages[self.rows[row.key].line.phase] + 1
        if self.graph.nodes[month].op == "last" and self.stage >= after:
            return self._over("final", row, value)
        stage = self.graph.nodes[month].stage
        if stage + 1 == after:  # rows of the same months, of which only those up to this one are there
            return self.graph.step("at so far", value, month, what=row.key, stage=stage)
        return self.graph.step("at", value, month, what=row.key, stage=max(stage, after))

    def _over(self, word: str, row: Ref, *args: int, what: str = "") -> int:
        """What all months of a row come to; the stage tells which months even where they all are the same."""
        over = self.stages[self.rows[row.key].line.phase] + 1
        later = max(over, *(self.graph.nodes[arg].stage for arg in args[1:])) if args[1:] else over
        return self.graph.step(word, *args, what=what, stage=later)

    def _total_where(self, row: Ref, marks: Ref, mark: Any) -> int:
        g = self.graph
        same = g.step("==", self.values[marks.key], self._term(mark))
        return self._over("total", row, g.step("when", same, self.values[row.key], g.const(0.0)))


def _product(g: Graph, factors: Iterator[int]) -> int:
    return reduce(lambda a, b: g.step("*", a, b), factors)


def _between(g: Graph, month: int, after: int, until: int) -> int:
    return g.step("*", g.step("<", after, month), g.step("<=", month, until))


def _sum(g: Graph, tests: Iterator[int], amounts: Iterator[int]) -> int:
    """The sum of the amounts whose test is met."""
    pairs = zip(tests, amounts, strict=True)
    return g.total(g.step("when", test, amount, g.const(0.0)) for test, amount in pairs)


def lowered(rows: dict[str, Formula], columns: frozenset[str]) -> Lowering:
    """The rows as a graph in which the inputs of these keys differ from world to world."""
    lowering = Lowering(rows, drawn_rows(rows, columns))
    lowering.lower()
    return lowering
