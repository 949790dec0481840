"""What worlds say, as one value to print, to keep in a file or to hand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.chance.estimate import Estimate
from core.keys import DECISIONS
from core.plan import Case, Plan
from core.results import Results, evaluate
from core.rows import Line
from core.uncertainty.knowing import Knowing, Worth, knowing
from core.uncertainty.matters import Share, mattering
from core.uncertainty.measures import HEADLINE, MONTHS, cash_out, holding, horizon, not_released, spread
from core.uncertainty.worlds import Sample, Worlds

METHOD = (
    "Scrambled Sobol' points, alike for all cases; tied inputs reordered to their rank correlations; ± is the half "
    "width of the 95 % interval that the replicates show."
)
READINGS = ("The model was read as arrays.", "The model was read compiled.")
CASH_OUT = "Cash runs out before release"
NOT_RELEASED = "No release within the horizon"
HOLDING = "Released with cash left"
NEVER = "never"


@dataclass(frozen=True, slots=True)
class Figure:
    """A headline figure: its row in the model, P10, P50 and P90."""

    line: Line
    percentiles: tuple[Estimate, Estimate, Estimate]

    @property
    def is_month(self) -> bool:
        """Whether it is a month, which may never come."""
        return self.line.key in MONTHS


@dataclass(frozen=True, slots=True)
class Outlook:
    """One case: its options by name, its headline figures, three chances."""

    case: Case
    names: tuple[str, ...]
    figures: tuple[Figure, ...]
    cash_out: Estimate
    not_released: Estimate
    holding: Estimate

    def figure(self, key: str) -> Figure:
        """One of its figures."""
        return next(each for each in self.figures if each.line.key == key)

    @property
    def chances(self) -> tuple[tuple[str, Estimate], ...]:
        """Its chances with their labels."""
        return ((CASH_OUT, self.cash_out), (NOT_RELEASED, self.not_released), (HOLDING, self.holding))


@dataclass(frozen=True)
class Report:
    """What was drawn and when, then what it says; the chosen case first, knowing only where there is a choice."""

    worlds: Worlds
    results: Results
    stamp: str
    outlooks: tuple[Outlook, ...]
    matters: Mapping[str, tuple[Share, ...]]
    knowing: Knowing | None

    @property
    def plan(self) -> Plan:
        """The plan that was drawn, in its scenario and with its seed."""
        return self.worlds.plan

    @property
    def chosen(self) -> Outlook:
        """The plan's own case."""
        return self.outlooks[0]

    @property
    def seed(self) -> int:
        """Which worlds were drawn."""
        return int(self.plan.events.seed)

    @property
    def drawn(self) -> str:
        """What was drawn, in words."""
        given = self.worlds.setting
        return f"{given.count:,} draws in {given.replicates} replicates of {given.worlds:,}, seed {self.seed}"

    @property
    def method(self) -> str:
        """How it was drawn, and by which reading of the model."""
        return f"{METHOD} {READINGS[self.worlds.is_compiled]}"

    @property
    def scenario(self) -> str:
        """The scenario that was drawn."""
        return self.plan.scenarios[self.plan.scenario - 1].name if self.plan.scenario else "the plan as it stands"


def report(worlds: Worlds, stamp: str) -> Report:
    """Everything that is said of worlds that are all known.

    Args:
        worlds: the last ones of the walk.
        stamp: the time to write beside them, in words.
    """
    return put_together(worlds, evaluate(worlds.plan), stamp, mattering(worlds), knowing(worlds))


def put_together(
    worlds: Worlds, results: Results, stamp: str, matters: Mapping[str, tuple[Share, ...]], known: Knowing | None
) -> Report:
    """The report, from what was found out before: `mattering` and `knowing` of its worlds, results of its plan."""
    chosen = worlds.chosen
    samples = (chosen, *(each for each in worlds.whole if each is not chosen))
    return Report(
        worlds,
        results,
        stamp,
        tuple(outlook(worlds, each, results) for each in samples),
        matters,
        known,
    )


def outlook(worlds: Worlds, sample: Sample, results: Results) -> Outlook:
    """What the worlds say of one case."""
    plan = worlds.plan
    names = tuple(plan.option(section, getattr(sample.case, section)).name for section in DECISIONS)
    figures = tuple(Figure(results.rows[key].line, spread(worlds, sample, key)) for key in HEADLINE)
    chances = cash_out(worlds, sample), not_released(worlds, sample), holding(sample)
    return Outlook(sample.case, names, figures, *chances)


def standing_out(report: Report, key: str) -> tuple[Share, ...]:
    """The inputs whose share in a figure's spread is told from nothing, the greatest first."""
    return tuple(each for each in report.matters[key] if share_of(each).low > 0)


def share_of(share: Share) -> Estimate:
    """A share with the interval its error gives."""
    return Estimate(share.value, share.error)


def rank_words(share: Share, others: tuple[Share, ...]) -> str:
    """A rank, with a sign where others have it too: `2=`."""
    return f"{share.rank}=" if sum(each.rank == share.rank for each in others) > 1 else f"{share.rank}"


def above_nothing(found: Knowing) -> tuple[Worth, ...]:
    """The inputs whose worth is told from nothing, the greatest net worth first."""
    return tuple(each for each in found.inputs if not each.money.is_about_nothing)


def end(report: Report) -> int:
    """The last month of the plan."""
    return horizon(report.worlds)
