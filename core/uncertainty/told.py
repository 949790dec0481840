"""Everything that is said of the worlds of a plan, in steps a window can show as they come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, replace
from typing import Any

from core.comparison.cases import everything
from core.comparison.firmness import regret_words
from core.comparison.steps import before_flips
from core.plan import Case, Plan
from core.results import Results
from core.uncertainty.knowing import Knowing, knowing
from core.uncertainty.matters import Share, Tornado, mattering, tornado
from core.uncertainty.measures import found_out
from core.uncertainty.regret import Regret, regrets
from core.uncertainty.report import Report, put_together
from core.uncertainty.stories import Story, stories
from core.uncertainty.totals import Totals, leading, totals
from core.uncertainty.worlds import BEAT, Setting, Worlds, worlds

MATTER = ("release_cost", "release")


@dataclass(frozen=True)
class Told:
    """What is known so far; `matters` and `stories` come with all worlds of the chosen case.

    With those of all others come `knowing`, `regrets`, what is regretted over the `scenarios` in words, and `report`,
    which a file keeps; last `totals`, a check of `matters` by another method.
    """

    results: Results
    worlds: Worlds
    tornado: Tornado
    matters: dict[str, tuple[Share, ...]] | None = None
    stories: tuple[Story, ...] = ()
    knowing: Knowing | None = None
    regrets: tuple[Regret, ...] = ()
    scenarios: str = ""
    totals: Totals | None = None
    report: Report | None = None


def told(results: Results, executor: Executor, stamp: str, setting: Setting | None = None) -> Iterator[Told]:
    """The first look, then the chosen case whole, then the others, then what follows of all of them.

    All that takes long is done by the executor, so that whoever shows it has its own process for showing. The same
    thing is yielded again while nothing new has come, so that whoever listens can leave. `stamp` is the time to write
    beside all of it.
    """
    plan, wanted = results.plan, setting or Setting()
    order, bars = executor.submit(_begun, plan).result()
    found = None
    for step in worlds(plan, order, wanted, executor):
        found = Told(results, step, bars) if found is None else replace(found, worlds=step)
        found_out(step)
        yield found
        if found.matters is None and step.whole and step.setting == wanted:
            asked = executor.submit(_of_chosen, step.light((plan.case,)))
            while not _is_done(asked):
                yield found
            matters, worst = asked.result()
            found = replace(found, matters=matters, stories=worst)
            yield found
    if found is not None and found.matters is not None:
        yield from _of_all(found, found.matters, executor, stamp)


def _begun(plan: Plan) -> tuple[list[Case], Tornado]:
    """The cases from the best on, and the chosen one with each input alone at both ends."""
    every = everything(plan)
    return [every.cases[int(place)] for place in every.order], tornado(plan)


def _of_chosen(worlds: Worlds) -> tuple[dict[str, tuple[Share, ...]], tuple[Story, ...]]:
    """What matters in the chosen case, and its worst worlds."""
    return mattering(worlds), stories(worlds)


def _of_all(found: Told, matters: Mapping[str, tuple[Share, ...]], executor: Executor, stamp: str) -> Iterator[Told]:
    """What is worth knowing and what is regretted, then total effects."""
    plan, drawn = found.results.plan, found.worlds
    asked = executor.submit(knowing, drawn.light())
    while not _is_done(asked):
        yield found
    found = replace(
        found,
        knowing=asked.result(),
        regrets=regrets(drawn),
        scenarios=_scenarios(plan),
        report=put_together(drawn, found.results, stamp, matters, asked.result()),
    )
    yield found
    keys = leading({key: matters[key] for key in MATTER})
    yield replace(found, totals=totals(plan, keys, executor, is_compiled=drawn.is_compiled))


def _is_done(asked: Future[Any]) -> bool:
    """Whether it is done, now or a beat later."""
    return bool(wait((asked,), timeout=BEAT).done)


def _scenarios(plan: Plan) -> str:
    """What is regretted over the scenarios, which have no chances; nothing where there is none."""
    if not plan.scenarios:
        return ""
    found = before_flips(plan)
    return "" if found.regrets is None else regret_words(found, found.regrets)
