"""LLM-48: a training run of 48 months with 42 uncertain inputs, as inputs and rows of Headwater's own engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from itertools import product
from pathlib import Path
from typing import Any, cast

import numpy as np

from core.compiled.kernel import BLOCK, Kernel, written
from core.draws import Array, Draws
from core.formula import at, exp, greatest, least, overlap, root, total, when
from core.number import Number
from core.results import Numbers
from core.rows import Phase, Rows
from core.schema import inputs_of, quantity
from core.sources import GUESS
from core.terms import Calendar, Formula, Given, Recorder
from core.units import RATIO
from tests.bench.llm48_draws import DISTRIBUTIONS

MONTHS = 48
PEAK = 2.599092  # ZFLOP of a GPU-month at a utilisation of 1
FIRST_FUNDS, NEXT_FUNDS, DEADLINE = 110.0, 80.0, 30.0
MACHINES = ((2048, 1, 1, 1), (1024, 1.06, 0.8, 1), (1536, 1.03, 0.9, 1), (3072, 0.96, 1.3, 0.92))
TEAMS = ((60, 1, 1), (40, 0.8, 1.15), (90, 1.25, 0.92))
MODELS = ((1, 1, 1), (0.62, 0.82, 1.4), (0.45, 0.70, 2.0))
OUTPUTS = ("npv", "total", "finish", "lowest", "runway", "success")


def figure(default: float) -> Any:
    return quantity("A figure", RATIO, default=default, low=-1e6, high=1e6, doc="One.", source=GUESS)


@dataclass(frozen=True, slots=True)
class Strategy:
    """Ten numbers: machines, team, model; the base plan first."""

    gpus: Number = figure(2048)
    pmul: Number = figure(1)
    lmul: Number = figure(1)
    cmul: Number = figure(1)
    team: Number = figure(60)
    rmul: Number = figure(1)
    smul: Number = figure(1)
    fmul: Number = figure(1)
    umul: Number = figure(1)
    emul: Number = figure(1)


@dataclass(frozen=True, slots=True)
class World:
    """What nobody knows: 42 figures."""

    p0: Number = figure(30)
    decl: Number = figure(0.15)
    shock: Number = figure(1)
    lead: Number = figure(4)
    bdel: Number = figure(0)
    ddel: Number = figure(3)
    rate: Number = figure(0.2)
    bpow: Number = figure(0)
    dpow: Number = figure(3)
    mtbf: Number = figure(45_000)
    ckpt: Number = figure(90)
    rst: Number = figure(15)
    mfub: Number = figure(0.5)
    kw: Number = figure(1.2)
    elec: Number = figure(0.09)
    pue: Number = figure(1.22)
    colo: Number = figure(130)
    maint: Number = figure(0.04)
    net: Number = figure(0.15)
    bmaj: Number = figure(0)
    mmaj: Number = figure(18)
    dmaj: Number = figure(1)
    hmult: Number = figure(1)
    ramp: Number = figure(7)
    sal: Number = figure(260)
    salg: Number = figure(0.06)
    ovh: Number = figure(0.3)
    attr: Number = figure(0.17)
    rec: Number = figure(35)
    bkey: Number = figure(0)
    prod: Number = figure(1)
    par: Number = figure(200)
    tok: Number = figure(15)
    aeff: Number = figure(1)
    rew: Number = figure(0.25)
    exper: Number = figure(0.3)
    brs: Number = figure(0)
    lrs: Number = figure(0.3)
    data: Number = figure(6)
    disc: Number = figure(0.1)
    bfund: Number = figure(0)
    mfund: Number = figure(12)


@dataclass(slots=True)
class Month:
    """What one month hands to the next."""

    delivered: Number
    people: Number
    rest: Number
    wage: Number
    price: Number
    invested: Number
    cash: Number
    lowest: Number
    solvent: Number
    worth: Number


STRATEGIES = tuple(Strategy(*machines, *team, *model) for machines, team, model in product(MACHINES, TEAMS, MODELS))


def read(s: Strategy, i: World, rows: Rows, months: Sequence[Number]) -> None:
    """The equations, in their order."""
    rows.begin(Phase.ONCE, 0.0)
    _once(s, i, rows)
    state = _openings(s, i, rows)
    for month in months:
        rows.begin(Phase.WORK, month)
        state = _month(s, i, rows, state, month)
    rows.begin(Phase.END, 0.0)
    for key, row in (("npv", "discounted"), ("total", "cost"), ("finish", "active"), ("runway", "solvent")):
        put(rows, key, total(rows.whole(row)))
    lowest = put(rows, "lowest", at(rows.whole("low"), rows.last))
    put(rows, "success", (rows.now("finish") <= DEADLINE) * (lowest >= 0.0))


def put(rows: Rows, key: str, value: Number) -> Number:
    return rows.row(key, f"Row {key}", RATIO, value)


def _once(s: Strategy, i: World, rows: Rows) -> None:
    twelfth = 1.0 / 12.0
    put(rows, "decline", (1 - i.decl) ** twelfth)
    put(rows, "hold", 1 - (1 - i.attr) ** twelfth)
    put(rows, "growth", (1 + i.salg) ** twelfth)
    put(rows, "discount", 1 / (1 + i.disc) ** twelfth)
    put(rows, "start", i.lead * s.lmul + i.bdel * i.ddel + i.bpow * i.dpow)
    put(rows, "target", s.team * i.hmult)
    put(rows, "speed", PEAK * (0.30 + 0.25 * i.mfub) * s.umul * s.gpus)
    put(rows, "running", s.gpus * i.kw * i.pue * (730 * i.elec + i.colo * s.cmul) * 1e-6)
    put(rows, "delta", i.ckpt / 3600)
    put(rows, "restart", i.rst / 60)
    put(rows, "funded", i.mfund + 6 * i.bfund)
    put(rows, "joining", 1 / (i.ramp * s.rmul))
    put(rows, "failing", 1 / i.mtbf)
    put(rows, "pull", 0.5 * i.prod / rows.now("target"))
    put(rows, "upkeep", i.maint / 12)
    put(rows, "hiring", i.rec / 1000)
    put(rows, "material", i.data / 6)


def _openings(s: Strategy, i: World, rows: Rows) -> Month:
    work = 6 * i.par * i.tok * s.fmul / i.aeff * (1 + i.rew) * (1 + i.exper * s.emul) * (1 + i.brs * i.lrs)
    return Month(
        delivered=rows.opening("delivered", 0.0),
        people=rows.opening("people", rows.now("target") / 4),
        rest=rows.opening("rest", work),
        wage=rows.opening("wage", i.sal * s.smul / 12000 * (1 + i.ovh)),
        price=rows.opening("price", i.p0 * i.shock * s.pmul * (1 + i.net) * s.gpus / 1000),
        invested=rows.opening("invested", 0.0),
        cash=rows.opening("cash", 0.0),
        lowest=rows.opening("low", 1e30),
        solvent=rows.opening("solvent", 1.0),
        worth=rows.opening("worth", 1.0),
    )


def _month(s: Strategy, i: World, rows: Rows, before: Month, t: Number) -> Month:
    delivered = put(rows, "delivered", least(greatest((t + 1 - rows.now("start")) * i.rate, 0.0), 1.0))
    people = _people(i, rows, before, t)
    active, rest = _work(s, i, rows, before, t)
    capital = put(rows, "capital", when(active > 0, (delivered - before.delivered) * before.price, 0.0))
    invested = put(rows, "invested", before.invested + capital)
    running = delivered * rows.now("running") + invested * rows.now("upkeep")
    team = people * before.wage + rows.now("hired") * rows.now("hiring")
    cost = put(rows, "cost", capital + active * (running + team) + (t < 6) * rows.now("material"))
    put(rows, "discounted", cost * before.worth)
    funded = rows.now("funded")
    funds = (t < 1) * FIRST_FUNDS + (funded >= t) * (funded < t + 1) * NEXT_FUNDS
    cash = put(rows, "cash", before.cash + funds - cost)
    return Month(
        delivered=delivered,
        people=people,
        rest=rest,
        wage=put(rows, "wage", before.wage * rows.now("growth")),
        price=put(rows, "price", before.price * rows.now("decline")),
        invested=invested,
        cash=cash,
        lowest=put(rows, "low", least(before.lowest, cash)),
        solvent=put(rows, "solvent", before.solvent * (cash >= 0.0)),
        worth=put(rows, "worth", before.worth * rows.now("discount")),
    )


def _people(i: World, rows: Rows, before: Month, t: Number) -> Number:
    hired = put(rows, "hired", greatest(rows.now("target") - before.people, 0.0) * rows.now("joining"))
    key = (t >= 12) * (t < 13) * (0.10 * i.bkey * before.people)
    return put(rows, "people", before.people + hired - before.people * rows.now("hold") - key)


def _work(s: Strategy, i: World, rows: Rows, before: Month, t: Number) -> tuple[Number, Number]:
    failures = put(rows, "failures", greatest(s.gpus * rows.now("delivered"), 1.0) * rows.now("failing"))
    lost = put(rows, "lost", rows.now("delta") * failures)
    x = put(rows, "interval", root(2 * lost))
    good = put(rows, "goodput", (x - lost) * exp(-rows.now("restart") * failures) / (exp(x) - 1))
    up = put(rows, "up", 1 - i.bmaj * overlap(t + 1, i.mmaj, i.mmaj + i.dmaj))
    pace = least(0.5 + rows.now("pull") * rows.now("people"), 1.0)
    done = put(rows, "done", rows.now("speed") * rows.now("delivered") * good * up * pace)
    active = put(rows, "active", least(before.rest / greatest(done, 1e-9), 1.0))
    left = before.rest - done * active
    return active, put(rows, "rest", when(left < 1e-6, 0.0, left))


def numbers(strategy: Strategy, world: World) -> dict[str, list[float]]:
    """All rows as plain floats."""
    rows = Numbers(MONTHS - 1)
    read(strategy, world, rows, [float(month) for month in range(MONTHS)])
    return {key: row.values for key, row in rows.rows.items()}


def drawn(strategy: Strategy, columns: Array) -> dict[str, Array]:
    """The outputs as draws; columns in the order of the distributions."""
    rows = Numbers(MONTHS - 1)
    given: dict[str, Any] = {name: Draws(column) for name, column in zip(DISTRIBUTIONS, columns, strict=True)}
    world = World(**given)
    with np.errstate(over="ignore"):
        read(strategy, world, rows, [float(month) for month in range(MONTHS)])
    answers: dict[str, Any] = {key: rows.rows[key].values[0] for key in OUTPUTS}
    return {key: answer.values for key, answer in answers.items()}


def compiled(cache: Path, block: int = BLOCK) -> Kernel:
    """The compiled reading of the base plan; the strategy is plain figures, so one module serves every plan."""
    recorder = Recorder()
    read(_terms(Strategy), _terms(World), recorder, (cast("Number", Calendar()),))
    rows: dict[str, Formula] = recorder.rows
    made = written(rows, frozenset(DISTRIBUTIONS), OUTPUTS, cache, is_fast=True, block=block)
    return of(Kernel(made, np.empty(0), MONTHS, np.empty((0, 0))), Strategy())


def of(kernel: Kernel, strategy: Strategy) -> Kernel:
    """The same for another plan."""
    values = {each.name: getattr(strategy, each.name) for each in fields(strategy)}
    figures = np.array([values[name] for name in kernel.written.layout.figures], dtype=np.float64)
    return replace(kernel, figures=figures)


def order(kernel: Kernel) -> list[int]:
    """Where the kernel's columns stand among the distributions."""
    names = list(DISTRIBUTIONS)
    return [names.index(name) for name in kernel.columns]


def _terms(kind: type) -> Any:
    return kind(**{each.name: Given(each.name, each.kind) for each in inputs_of(kind)})
