"""The decision summary as a value: what is chosen, what it costs, when it is done, what else was possible."""

from __future__ import annotations

from dataclasses import replace

from core import answers, figures
from core.comparison.steps import Comparison
from core.headline import headline
from core.issues import Issue
from core.keys import DECISIONS
from core.model.outcome import WASTE
from core.paper import Block, Figures, Heading, Paper, Paragraph, Table
from core.periods import LINES, over, spans
from core.results import Results, evaluate
from core.summary_actuals import actuals
from core.summary_comparison import comparison, decisions
from core.summary_machines import machines
from core.summary_models import models
from core.summary_team import team
from core.summary_uncertainty import uncertainty
from core.uncertainty.told import Told
from core.units import USD, brief_money

QUESTIONS = (
    ("infrastructure", "Infrastructure: rent, reserve, buy or partner"),
    ("team", "Team: who, when, for how much"),
    ("architecture", "Architecture: what is built"),
)
YEAR = 12


def summary(
    results: Results, issues: tuple[Issue, ...], told: Told | None = None, found: Comparison | None = None
) -> Paper:
    """The summary of one case of a plan, with what worlds of it say where they were drawn.

    Of all combinations what was `found` is taken where somebody has compared them already.
    """
    plan = results.plan
    scenario = plan.scenarios[plan.scenario - 1].name if plan.scenario else "the plan as it stands"
    blocks: list[Block] = [
        Heading(plan.general.title, level=1),
        Paragraph(answers.answer("overview", results), strong=True),
        Figures(tuple((each.label, each.value, each.context) for each in headline(results))),
        *_warnings(issues),
        figures.cash(results),
        *comparison(results, found),
        *uncertainty(results, told),
        Heading("The three decisions"),
        _chosen(results),
    ]
    for section, title in QUESTIONS:
        blocks += _decision(section, title, results)
    blocks += [
        Heading("Where paid hours go"),
        _waste(results),
        Heading("Cash by year"),
        figures.spending(results),
        _years(results),
        *actuals(results),
        *_notes(results),
        *decisions(results),
    ]
    return Paper(
        "Full report",
        f"{plan.general.title} · scenario: {scenario}",
        "Headwater decision summary",
        tuple(blocks),
    )


def _warnings(issues: tuple[Issue, ...]) -> list[Block]:
    """What is wrong, if anything."""
    if not issues:
        return []
    return [
        Heading("What to look at"),
        *(Paragraph(("Grave: " if issue.grave else "") + issue.says) for issue in issues),
    ]


def _chosen(results: Results) -> Table:
    """The option of each decision, and how many there were."""
    rows = []
    for what, name in zip(DECISIONS, answers.chosen_names(results), strict=True):
        count = len(getattr(results.plan, what))
        rows.append(
            (
                what.capitalize(),
                name,
                f"of {count} options" if count > 1 else "the only option",
                answers.answer(what, results),
            )
        )
    return Table(("Decision", "Chosen", "", "What it means"), tuple(rows), first_number=4)


def _decision(section: str, title: str, results: Results) -> list[Block]:
    """The options of one decision with the others as chosen, and what follows from the chosen one."""
    rows, chosen = [], getattr(results.case, section)
    for place, option in enumerate(getattr(results.plan, section)):
        change: dict[str, int] = {section: place}
        other = evaluate(results.plan, replace(results.case, **change))
        words = {each.key: each.value for each in headline(other)}
        rows.append(
            (
                option.name,
                words["release"],
                brief_money(other.once("release_cost")),
                words["total_cost"],
                words["runway"],
                words["lowest_cash"],
            )
        )
    heads = ("Option", "Release", "Cost to release", "Total cost", "Runway", "Lowest cash")
    blocks: list[Block] = [
        Heading(title),
        Paragraph("Each option with the other two decisions as chosen.", muted=True),
        Table(heads, tuple(rows), strong=frozenset({chosen})),
    ]
    if section == "team":
        blocks += team(results)
    elif section == "infrastructure":
        blocks += machines(results)
    else:
        blocks += models(results)
    return blocks


def _waste(results: Results) -> Table:
    """Paid hours by use, in all and as shares."""
    paid = results.once("all_paid")
    rows = [
        (
            results.rows[f"all_{key}"].line.label,
            f"{results.once(f'all_{key}'):,.0f}",
            f"{results.once(f'all_{key}') / paid:.1%}" if paid else "–",
        )
        for key in WASTE
    ]
    rows.append(("Paid hours in all", f"{paid:,.0f}", "100.0%"))
    return Table(("GPU-hours", "in all", "share"), tuple(rows), strong=frozenset({len(rows) - 1}))


def _years(results: Results) -> Table:
    """Cash lines by plan year: flows added, balances at the year's beginning and end. Month 0 belongs to year 1."""
    years = spans(results.never - 1, YEAR)
    heads = tuple(f"Year {place}, to month {end}" for place, (_, end) in enumerate(years, 1))
    rows = tuple((label, *(USD.plain(over(key, results.months(key), span)) for span in years)) for key, label in LINES)
    return Table(("$", *heads), rows, strong=frozenset({len(rows) - 1}))


def _notes(results: Results) -> list[Block]:
    """What the figures rest on."""
    general = results.inputs.general
    return [
        Heading("What the figures rest on"),
        Paragraph(
            f"Month 1 is {results.calendar(1):%B %Y}; the plan looks {general.horizon:.0f} months ahead, "
            f"{general.hours:g} hours a month. Every cash line is rounded to the cent. The workbook of this plan "
            "holds each figure as a live formula, and the source, date and grade of each default.",
            muted=True,
        ),
    ]
