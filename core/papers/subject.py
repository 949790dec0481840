"""What is printed: a plan's results with all that is known of it, and the words that every page of it carries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from core import answers
from core.change_log import fingerprint, memory
from core.comparison.steps import Comparison, whole
from core.issues import Issue
from core.paper import Block, Paper
from core.remarks import SAMPLE, counted
from core.results import Results
from core.uncertainty.told import Told

VERSION = 8  # signs of the fingerprint
AS_IT_STANDS = "the plan as it stands"
NO_WORLDS = "no worlds drawn"


@dataclass(frozen=True)  # without slots, which leave no room for what is found out once and kept
class Subject:
    """What is printed, and when: `now` is the time in words.

    Of all combinations what is `known` is taken, else they are compared when a page asks; `told` is what worlds say.
    """

    results: Results
    issues: tuple[Issue, ...]
    today: date
    now: str
    known: Comparison | None = None
    told: Told | None = None
    made: dict[str, tuple[Paper, ...]] = field(default_factory=dict, compare=False, repr=False)
    """The parts that were made of it before, by name."""

    @cached_property
    def compared(self) -> Comparison:
        """All combinations, flip points too."""
        return self.known or whole(self.results.plan)

    @property
    def drawn(self) -> Told | None:
        """What worlds of exactly these results say, once some are drawn."""
        return self.told if self.told is not None and self.told.results is self.results else None

    @cached_property
    def version(self) -> str:
        """A short mark of all that is stated: two plans that differ anywhere have different ones."""
        return fingerprint(memory(self.results.plan))[:VERSION]

    @property
    def case(self) -> str:
        """The chosen options."""
        machines, people, model = answers.chosen_names(self.results)
        return f"{model} on {machines} with {people}"

    @property
    def scenario(self) -> str:
        """The name of the active scenario."""
        plan = self.results.plan
        return f"“{plan.scenarios[plan.scenario - 1].name}”" if plan.scenario else AS_IT_STANDS

    @property
    def worlds(self) -> str:
        """How many worlds the figures rest on, and which."""
        if self.drawn is None:
            return NO_WORLDS
        return f"{self.drawn.worlds.setting.count:,} worlds, seed {self.results.plan.events.seed:.0f}"

    @property
    def checks(self) -> str:
        """The state of the checks: all pass, or how many errors and notes there are."""
        if not self.issues:
            return "all checks pass"
        errors = sum(issue.grave for issue in self.issues)
        counts = ((errors, "error"), (len(self.issues) - errors, "note"))
        return ", ".join(f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count)

    @cached_property
    def still_samples(self) -> str:
        """How many values nobody has replaced yet; empty where there is none."""
        return counted(self.results.plan)

    def paper(self, title: str, blocks: Iterable[Block], *, landscape: bool = False, on_one: bool = False) -> Paper:
        """A paper with everything that each of its pages says besides."""
        return self.dressed(Paper(title, "", "", tuple(blocks), landscape=landscape, on_one=on_one))

    def dressed(self, paper: Paper) -> Paper:
        """The paper with header, footer and mark of this subject."""
        title = self.results.plan.general.title
        return replace(
            paper,
            header=f"{title} · version {self.version}\n{self.case} · scenario: {self.scenario}",
            footer="\n".join(filter(None, (self._foot, self.still_samples))),
            mark=SAMPLE if self.still_samples else "",
        )

    @property
    def _foot(self) -> str:
        return f"{self.worlds} · {self.checks} · printed {self.now}"
