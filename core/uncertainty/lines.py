"""A report as lines for a terminal: every figure with the half width of its 95 % interval."""

from __future__ import annotations

import math
from collections.abc import Sequence

from core.chance.estimate import Estimate
from core.chance.summary import SHARES
from core.uncertainty.knowing import Worth
from core.uncertainty.report import (
    NEVER,
    Figure,
    Outlook,
    Report,
    above_nothing,
    end,
    rank_words,
    share_of,
    standing_out,
)
from core.uncertainty.words import case_name, name
from core.units import PERCENT, USD, Unit, brief_money

MOST = 6  # inputs named for each question
LEAST_WIDTH = 9
UNSURE = "± ?"  # the replicates do not agree on whether it comes about at all
WIDEST = 52
SECTIONS = (("net_cost", "What the spread hangs on"), ("release", "What the month of release hangs on"))


def lines(report: Report) -> str:
    """The whole report."""
    blocks = [_head(report), _figures(report), *(_matters(report, *each) for each in SECTIONS)]
    if len(report.outlooks) > 1:
        blocks[2:2] = [_cases(report)]
        blocks.append(_knowing(report))
    return "\n\n".join("\n".join(block) for block in blocks)


def amount(unit: Unit, value: float) -> str:
    """A figure in few digits; money with its sign, other units without."""
    if math.isinf(value):
        return NEVER
    return brief_money(value) if unit.symbol == USD.symbol else unit.plain(value)


def with_error(unit: Unit, found: Estimate) -> str:
    """A figure and how far its 95 % interval reaches to either side."""
    if math.isinf(found.value) and not found.error:
        return NEVER
    return f"{amount(unit, found.value)} {error(unit, found)}"


def error(unit: Unit, found: Estimate) -> str:
    """How far the 95 % interval reaches to either side."""
    return UNSURE if math.isinf(found.error) else f"± {amount(unit, found.half_width)}"


def chance(found: Estimate) -> str:
    """A chance in per cent with its error."""
    return f"{with_error(PERCENT, found)} %"


def _head(report: Report) -> list[str]:
    return [
        f"{report.plan.general.title}: {report.drawn}",
        f"{', '.join(report.chosen.names)}; {report.scenario}",
    ]


def _figures(report: Report) -> list[str]:
    rows = [("", *(f"P{share * 100:.0f}" for share in SHARES))]
    rows += [_figure(each) for each in report.chosen.figures]
    rows += [(label, "", chance(found), "") for label, found in report.chosen.chances]
    found = _table(rows)
    if any(NEVER in line for line in found):
        found.append(f"{NEVER}: not within the {end(report)} months of the plan")
    if any(UNSURE in line for line in found):
        found.append(f"{UNSURE}: it comes about in some replicates only; draw more")
    return found


def _figure(figure: Figure) -> tuple[str, ...]:
    """A headline figure; money has its sign, months and bare figures need no unit."""
    label, unit = figure.line.label, figure.line.unit
    named = label if figure.is_month or unit.symbol in {"", USD.symbol} else f"{label}, {unit.symbol}"
    return (named, *(with_error(unit, found) for found in figure.percentiles))


def _cases(report: Report) -> list[str]:
    """A line a case: cost to release and month of release at P10 to P90, and its chances."""
    heads = ("Case", "Cost to release", "Release", "Cash out", "No release", "All well")
    return _table([heads, *(_case(report, each) for each in report.outlooks)])


def _case(report: Report, each: Outlook) -> tuple[str, ...]:
    spans = []
    for figure in (each.figure("release_cost"), each.figure("release")):
        low, _, high = (amount(figure.line.unit, found.value) for found in figure.percentiles)
        spans.append(low if low == high else f"{low} – {high}")
    return (case_name(report.plan, each.case), *spans, *(chance(found) for _, found in each.chances))


def _matters(report: Report, key: str, title: str) -> list[str]:
    found = standing_out(report, key)[:MOST]
    rows = [
        (f"{rank_words(each, report.matters[key]):>3} {name(report.plan, each.drawn)}", chance(share_of(each)))
        for each in found
    ]
    unknown = "no input alone explains any of it that can be told from nothing"
    label = report.results.rows[key].line.label
    return [f"{title} ({label.lower()}; equal ranks cannot be told apart)", *(_table(rows) or [f"    {unknown}"])]


def _knowing(report: Report) -> list[str]:
    """What finding out is worth, and what it costs."""
    if report.knowing is None:
        return ["What is worth finding out: nothing, there is one case only"]
    everything = with_error(USD, report.knowing.everything)
    rows = [_worth(report, each) for each in above_nothing(report.knowing)[:MOST]]
    heads = ("", "worth at most", "weeks at most", "costs", "takes weeks", "who")
    title = f"What is worth finding out before choosing (knowing everything: {everything})"
    return [title, *(_table([heads, *rows]) if rows else ["    no input alone, as far as these draws can tell"])]


def _worth(report: Report, each: Worth) -> tuple[str, ...]:
    weeks = "–" if each.weeks.is_about_nothing else f"{each.weeks.value:.1f} ± {each.weeks.half_width:.1f}"
    label = f"    {name(report.plan, each.drawn)}"
    return (label, with_error(USD, each.money), weeks, brief_money(each.cost), f"{each.way.weeks:g}", each.way.who)


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Words left, figures right, all of one width."""
    if not rows:
        return []
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    widths = [min(widths[0], WIDEST), *(max(LEAST_WIDTH, width) for width in widths[1:])]
    found = []
    for first, *others in rows:
        figures = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        found.append("  ".join((_cut(first).ljust(widths[0]), *figures)).rstrip())
    return found


def _cut(words: str) -> str:
    return words if len(words) <= WIDEST else f"{words[: WIDEST - 1]}…"
