"""Pictures of the comparison: cost over release with the undominated set, values by criterion, price of waiting."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.chart_points import Cloud, Lit, Measure, Point, Points, Shape, nearest
from core.charts import Chart, Kind, Series
from core.choice.additive import contributions as adds
from core.choice.dominance import dominated
from core.comparison.cases import Everything, points
from core.comparison.steps import Comparison
from core.comparison.waiting_price import Waiting
from core.comparison.words import figure_words, short_words
from core.inputs.weights import CRITERIA

MILLION = 1e6
NAMED, MOST_BARS = 4, 6
ROLES = tuple(f"series{number}" for number in range(1, 9))


def greyed(every: Everything) -> NDArray[np.bool_]:
    """Which cases are no better on anything than another and worse on something: cost, release, chance, cash."""
    keys = ("release_cost", "release", "success_chance", "lowest_cash")
    figures = np.stack([every.figures(key) for key in keys], axis=1)
    return np.asarray(dominated(figures, np.array([True, True, False, False])), dtype=np.bool_)


def scatter(found: Comparison) -> Points:
    """Cost to release over the month of release: undominated cases, dominated ones, those that do not hold, today's."""
    every = found.all
    grey, holds = greyed(every), every.holds
    groups = (
        ("undominated", holds & ~grey, "series1", Shape.DOT),
        ("dominated", holds & grey, "muted", Shape.DOT),
        ("no release, or no cash to it", ~holds, "bad", Shape.CROSS),
    )
    clouds = tuple(
        Cloud(label, tuple(_point(every, int(place)) for place in np.flatnonzero(where)), role, shape)
        for label, where, role, shape in groups
        if where.any()
    )
    today, best = every.place(every.plan.case), found.lead.best
    lit = [Lit(*_at(every, best), "recommended", short_words(every, best), role="good", shape=Shape.DIAMOND)]
    if today != best:
        lit.append(Lit(*_at(every, today), "today's case", short_words(every, today), role="text", shape=Shape.SQUARE))
    chart = Points(
        "Cost and release of every combination",
        x_title="month of release",
        y_title="cost to release, $ M",
        clouds=clouds,
        lit=tuple(lit),
        up=Measure(scale=MILLION),
    )
    return replace(chart, named=nearest(chart, NAMED))


def _at(every: Everything, place: int) -> tuple[float, float]:
    return float(every.figures("release")[place]), float(every.figures("release_cost")[place])


def _point(every: Everything, place: int) -> Point:
    note = f"{figure_words(every, 'success_chance', place)} chance without a repeat"
    return Point(*_at(every, place), short_words(every, place), note)


def contributions(found: Comparison) -> Chart:
    """What each criterion adds to the value of the best cases, in points of 100; nothing where none has a weight."""
    every = found.all
    places = [int(place) for place in every.order[:MOST_BARS]]
    weights = np.array([float(every.figures(f"weight_of_{key}")[0]) for key, _ in CRITERIA])
    series = []
    if every.is_weighted:
        parts = adds(points(every)[places], weights)
        for turn, (_, label) in enumerate(CRITERIA):
            if weights[turn] > 0:
                values = tuple(float(part) for part in parts[:, turn])
                series.append(Series(label.lower(), values, ROLES[turn % len(ROLES)]))
    names = tuple(short_words(every, place) for place in places) if series else ()
    return Chart(
        "Value by criterion",
        Kind.LYING,
        tuple(series),
        categories=names,
        x_title="combination",
        y_title="points of 100",
    )


def price_of_waiting(waiting: Waiting) -> Chart:
    """What waiting costs by its parts, by months; what lies below zero is saved."""
    parts = zip(waiting.labels, zip(*(wait.parts for wait in waiting.waits), strict=True), ROLES, strict=False)
    return Chart(
        "Price of waiting",
        Kind.LINE,
        (
            *(Series(label.lower(), values, role, dashed=True) for label, values, role in parts),
            Series("in all", tuple(wait.price for wait in waiting.waits), "text"),
        ),
        x=tuple(float(wait.months) for wait in waiting.waits),
        x_title="months of waiting",
        y_title="more than now, $ M",
        scale=MILLION,
        zero_line=True,
    )
