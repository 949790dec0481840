"""A report for other programs: all its figures as JSON, and cells of a table with a line a plan."""

from __future__ import annotations

import math
from typing import Any

from core.chance.estimate import Estimate
from core.chance.summary import SHARES
from core.keys import DECISIONS
from core.sheet import Cell
from core.uncertainty.knowing import Worth
from core.uncertainty.matters import Share
from core.uncertainty.measures import HEADLINE
from core.uncertainty.report import NEVER, Figure, Outlook, Report, share_of
from core.uncertainty.words import name

PERCENTILES = tuple(f"p{share * 100:.0f}" for share in SHARES)
CHANCES = ("cash_out", "not_released", "holding")
DIGITS = 12  # of a figure as JSON
COLUMNS = ("draws", "seed", *(f"{key}_{percentile}" for key in HEADLINE for percentile in PERCENTILES), *CHANCES)


def as_json(report: Report) -> dict[str, Any]:
    """All figures in base units; one that never comes about is null and says so, as does an error nobody knows."""
    setting, found = report.worlds.setting, report.knowing
    return {
        "plan": report.plan.general.title,
        "scenario": report.plan.scenario,
        "draws": setting.count,
        "replicates": setting.replicates,
        "seed": report.seed,
        "compiled": report.worlds.is_compiled,
        "horizon": int(report.plan.general.horizon),
        "cases": [_case(each) for each in report.outlooks],
        "matters": {key: [_share(report, each) for each in shares] for key, shares in report.matters.items()},
        "knowing": None
        if found is None
        else {"everything": _estimate(found.everything), "inputs": [_worth(report, each) for each in found.inputs]},
    }


def cells(report: Report) -> tuple[Cell, ...]:
    """What stands in a table below `COLUMNS`: figures of the chosen case in base units."""
    figures = (_cell(found) for each in report.chosen.figures for found in each.percentiles)
    chances = (_cell(getattr(report.chosen, key)) for key in CHANCES)
    return (report.worlds.setting.count, report.seed, *figures, *chances)


def _cell(found: Estimate) -> Cell:
    return NEVER if math.isinf(found.value) else float(f"{found.value:.10g}")


def _case(each: Outlook) -> dict[str, Any]:
    return {
        "case": [getattr(each.case, section) + 1 for section in DECISIONS],
        "names": list(each.names),
        "figures": {figure.line.key: _figure(figure) for figure in each.figures},
        "chances": {key: _estimate(getattr(each, key)) for key in CHANCES},
    }


def _figure(figure: Figure) -> dict[str, Any]:
    found = dict(zip(PERCENTILES, map(_estimate, figure.percentiles), strict=True))
    return {"label": figure.line.label, "unit": figure.line.unit.symbol, **found}


def _estimate(found: Estimate) -> dict[str, Any]:
    return {
        "value": _figure_of(found.value),
        "never": math.isinf(found.value),
        "half_width": None if math.isinf(found.error) else _figure_of(found.half_width),
    }


def _figure_of(value: float) -> float | None:
    """So many digits as both readings of the model agree on; nothing for what is no finite figure."""
    return float(f"{value:.{DIGITS}g}") if math.isfinite(value) else None


def _share(report: Report, share: Share) -> dict[str, Any]:
    return {
        "key": share.drawn.key,
        "label": name(report.plan, share.drawn),
        "share": _estimate(share_of(share)),
        "rank": share.rank,
    }


def _worth(report: Report, worth: Worth) -> dict[str, Any]:
    return {
        "key": worth.drawn.key,
        "label": name(report.plan, worth.drawn),
        "money": _estimate(worth.money),
        "weeks": _estimate(worth.weeks),
        "who": worth.way.who,
        "takes_weeks": worth.way.weeks,
        "cost": _figure_of(worth.cost),
        "net": _figure_of(worth.net),
    }
