"""Random models anywhere within the declared bounds, and their figures with a few inputs changed."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from core.inputs.architecture import Architecture
from core.inputs.shape import BY_SHAPE
from core.kinds import Quantity
from core.number import fifteen
from core.schema import inputs_of
from tests.core.models import figures, own_figures
from tests.core.plans import Draw, random_value

SLACK = 1 + 1e-9

Figures = dict[str, float]


@cache
def model(seed: int) -> Architecture:
    """A model anywhere within its bounds: figures are drawn by their logarithm, and now and then lie on an edge."""
    draw = np.random.default_rng(seed)
    values = {given.name: anywhere(given.kind, given.name, draw) for given in inputs_of(Architecture)}
    values["active"] = min(values["active"], values["experts"])
    values["stated_active"] = min(values["stated_active"], values["stated_size"])
    values["people_work"] = Architecture().people_work
    return Architecture(**values)


def anywhere(kind: Any, name: str, draw: Draw) -> Any:
    """A value between the bounds of an input."""
    if not isinstance(kind, Quantity):
        return random_value(name, kind, draw)
    if draw.random() < 0.05:
        return float(draw.choice([kind.low, kind.default, kind.high]))
    if kind.low <= 0 and draw.random() < 0.4:
        return kind.low
    least = kind.low if kind.low > 0 else max(1e-4 * kind.high, 1.0 if kind.whole else 0.0)
    figure = math.exp(draw.uniform(math.log(least), math.log(kind.high)))
    return kind.check(min(max(float(round(figure)) if kind.whole else fifteen(figure), kind.low), kind.high))


@cache
def read(architecture: Architecture) -> Figures:
    """Its figures with those of the run, on machines and accelerators as they are by default."""
    return figures(architecture)


def other(architecture: Architecture, **changes: Any) -> Figures:
    """The figures of the same model but for a few inputs."""
    return own_figures(replace(architecture, **changes))


def shaped(a: Architecture) -> Architecture:
    return replace(a, sized=BY_SHAPE)


def no_less(more: Figures, less: Figures, *keys: str) -> bool:
    """Whether none of these figures is smaller, but for rounding."""
    return all(more[key] * SLACK >= less[key] for key in keys)
