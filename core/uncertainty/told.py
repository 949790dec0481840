"""Everything that is said of the worlds of a plan, in steps a window can show as they come."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace

from core.comparison.cases import everything
from core.comparison.firmness import regret_words
from core.comparison.steps import before_flips
from core.plan import Plan
from core.results import Results
from core.uncertainty.knowing import Knowing, knowing
from core.uncertainty.matters import Share, Tornado, shares, tornado
from core.uncertainty.measures import found_out
from core.uncertainty.regret import Regret, regrets
from core.uncertainty.report import Report, report
from core.uncertainty.stories import Story, stories
from core.uncertainty.totals import Totals, leading, totals
from core.uncertainty.worlds import Setting, Worlds, worlds

MATTER = ("release_cost", "release")


@dataclass(frozen=True)
class Told:
    """What is known so far; `matters` and `stories` come with all worlds of the chosen case, `knowing` with others.

    Last come `regrets` and what is regretted over the `scenarios`, in words; `totals`, a check of `matters` by another
    method; `report`, which a file keeps.
    """

    results: Results
    worlds: Worlds
    tornado: Tornado | None = None
    matters: dict[str, tuple[Share, ...]] | None = None
    stories: tuple[Story, ...] = ()
    knowing: Knowing | None = None
    regrets: tuple[Regret, ...] = ()
    scenarios: str = ""
    totals: Totals | None = None
    report: Report | None = None


def told(results: Results, executor: Executor, stamp: str, setting: Setting | None = None) -> Iterator[Told]:
    """The first look, then the chosen case whole, then case after case from the best on.

    The same thing is yielded again while nothing new has come, so that whoever listens can leave. `stamp` is the time
    to write beside all of it.
    """
    plan = results.plan
    every = everything(plan)
    wanted = setting or Setting()
    order = [every.cases[int(place)] for place in every.order]
    found, known = None, 0
    for step in worlds(plan, order, wanted, executor):
        if found is None:
            found = Told(results, step, executor.submit(tornado, plan).result())
        elif step is not found.worlds:
            found = replace(found, worlds=step)
        if found.matters is None and step.whole and step.setting == wanted:
            found = replace(found, matters={key: shares(step, key) for key in MATTER}, stories=stories(step))
        if len(step.whole) > max(1, known):
            known = len(step.whole)
            found = replace(found, knowing=knowing(step, results))
        found_out(step)
        yield found
    if found is None or found.matters is None:
        return
    found = replace(
        found, regrets=regrets(found.worlds), scenarios=_scenarios(plan), report=report(found.worlds, stamp)
    )
    yield found
    keys = leading(found.matters or {})
    yield replace(found, totals=totals(plan, keys, executor, is_compiled=found.worlds.is_compiled))


def _scenarios(plan: Plan) -> str:
    """What is regretted over the scenarios, which have no chances; nothing where there is none."""
    if not plan.scenarios:
        return ""
    found = before_flips(plan)
    return "" if found.regrets is None else regret_words(found, found.regrets)
