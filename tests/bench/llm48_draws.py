"""The 42 distributions of LLM-48 as quantile functions, and the points they are asked at."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from core.chance.normal import normal_quantiles
from core.chance.sobol import points
from core.draws import Array

Distribution: TypeAlias = tuple[str, tuple[float, ...]]
SEED = 20_270_101
GRID: Array = np.linspace(0.0, 1.0, 4097)

DISTRIBUTIONS: MappingProxyType[str, Distribution] = MappingProxyType(
    {
        "p0": ("pert", (24, 30, 42)),
        "decl": ("triangular", (0.05, 0.15, 0.30)),
        "shock": ("lognormal", (0, 0.10)),
        "lead": ("pert", (2, 4, 9)),
        "bdel": ("happens", (0.30,)),
        "ddel": ("lognormal", (float(np.log(3)), 0.5)),
        "rate": ("triangular", (0.08, 0.20, 0.35)),
        "bpow": ("happens", (0.15,)),
        "dpow": ("triangular", (1, 3, 8)),
        "mtbf": ("lognormal", (float(np.log(45_000)), 0.35)),
        "ckpt": ("triangular", (30, 90, 300)),
        "rst": ("pert", (5, 15, 60)),
        "mfub": ("beta", (3, 3)),
        "kw": ("normal", (1.2, 0.08)),
        "elec": ("triangular", (0.06, 0.09, 0.16)),
        "pue": ("triangular", (1.12, 1.22, 1.45)),
        "colo": ("pert", (90, 130, 200)),
        "maint": ("triangular", (0.02, 0.04, 0.08)),
        "net": ("pert", (0.10, 0.15, 0.25)),
        "bmaj": ("happens", (0.10,)),
        "mmaj": ("uniform", (6, 30)),
        "dmaj": ("triangular", (0.5, 1, 3)),
        "hmult": ("normal", (1, 0.10)),
        "ramp": ("triangular", (4, 7, 14)),
        "sal": ("pert", (180, 260, 420)),
        "salg": ("normal", (0.06, 0.02)),
        "ovh": ("triangular", (0.2, 0.3, 0.5)),
        "attr": ("beta", (4, 20)),
        "rec": ("triangular", (20, 35, 80)),
        "bkey": ("happens", (0.20,)),
        "prod": ("lognormal", (0, 0.12)),
        "par": ("triangular", (150, 200, 300)),
        "tok": ("pert", (10, 15, 24)),
        "aeff": ("lognormal", (0, 0.15)),
        "rew": ("beta", (2, 6)),
        "exper": ("triangular", (0.15, 0.30, 0.60)),
        "brs": ("happens", (0.12,)),
        "lrs": ("uniform", (0.1, 0.5)),
        "data": ("lognormal", (float(np.log(6)), 0.5)),
        "disc": ("triangular", (0.07, 0.10, 0.15)),
        "bfund": ("happens", (0.20,)),
        "mfund": ("pert", (9, 12, 20)),
    }
)


def sobol(count: int, replicate: int = 0, seed: int = SEED) -> Array:
    """Scrambled Sobol' points, an input a row."""
    return np.stack([points(seed, place, name, replicate, count) for place, name in enumerate(DISTRIBUTIONS)])


def plain(count: int, seed: int) -> Array:
    """Points at random, an input a row."""
    return np.random.default_rng(seed).random((len(DISTRIBUTIONS), count))


def columns(shares: Array) -> Array:
    """The figures at these points, an input a row."""
    found = np.empty_like(shares)
    for place, (each, row) in enumerate(zip(DISTRIBUTIONS.values(), shares, strict=True)):
        found[place] = quantiles(each, row)
    return found


def quantiles(distribution: Distribution, u: Array) -> Array:
    """The figures of one input."""
    match distribution:
        case "pert", (low, likely, high):
            wide = high - low
            return low + wide * _beta(1 + 4 * (likely - low) / wide, 1 + 4 * (high - likely) / wide, u)
        case "triangular", (low, likely, high):
            turn = (likely - low) / (high - low)
            rising = low + np.sqrt(u * (high - low) * (likely - low))
            return np.where(u < turn, rising, high - np.sqrt((1 - u) * (high - low) * (high - likely)))
        case "lognormal", (middle, deviation):
            return np.asarray(np.exp(middle + deviation * normal_quantiles(u)))
        case "normal", (middle, deviation):
            return np.asarray(middle + deviation * normal_quantiles(u))
        case "beta", (alpha, beta):
            return _beta(alpha, beta, u)
        case "uniform", (low, high):
            return low + (high - low) * u
        case "happens", (share,):
            return (u >= 1 - share).astype(np.float64)
        case other:
            raise ValueError(f"no such distribution: {other}")


def _beta(alpha: float, beta: float, u: Array) -> Array:
    order = np.argsort(u)  # a table is faster read in order
    found = np.empty_like(u)
    found[order] = np.interp(u[order], _sums(alpha, beta), GRID)
    return found


@cache
def _sums(alpha: float, beta: float) -> Array:
    middles = (GRID[1:] + GRID[:-1]) / 2
    sums = np.concatenate(([0.0], np.cumsum(middles ** (alpha - 1) * (1 - middles) ** (beta - 1))))
    return np.asarray(sums / sums[-1])
