"""LLM-48 in other packages that draw worlds, each as its users would write it; those that are not there are named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np

from core.draws import Array
from tests.bench.llm48 import STRATEGIES
from tests.bench.llm48_draws import DISTRIBUTIONS, Distribution
from tests.bench.llm48_plain import ARRAYS, FIGURES, transcribed

NAMES = ("openturns", "squigglepy", "chaospy", "monaco")
BASE = STRATEGIES[0]


@dataclass(frozen=True, slots=True)
class Peer:
    """A package: so many worlds drawn and computed by `run`; `model` computes given columns, where that is its own."""

    name: str
    worlds: int
    run: Callable[[], object]
    model: Callable[[Array], object] | None = None


def installed() -> list[Peer]:
    """The peers that are there."""
    makers = {"openturns": openturns, "squigglepy": squigglepy, "chaospy": chaospy, "monaco": monaco}
    return [makers[name]() for name in NAMES if find_spec(name) is not None]


def _arrays(columns: Any) -> list[Array]:
    """The model over arrays, an input a row."""
    named = dict(zip(DISTRIBUTIONS, columns, strict=True))
    return [np.asarray(each) for each in transcribed(named, BASE, ARRAYS)]


def openturns() -> Peer:
    """OpenTURNS: a distribution composed of all, a function of whole samples."""
    ot: Any = import_module("openturns")

    def over_samples(sample: Any) -> Any:
        return np.stack(_arrays(np.asarray(sample).T), axis=1)

    function = ot.PythonFunction(len(DISTRIBUTIONS), 6, func_sample=over_samples)
    composed = ot.JointDistribution([_of_openturns(ot, each) for each in DISTRIBUTIONS.values()])
    count = 16_384
    return Peer("OpenTURNS", count, lambda: function(composed.getSample(count)), lambda x: function(ot.Sample(x.T)))


def _of_openturns(ot: Any, distribution: Distribution) -> Any:
    match distribution:
        case "pert", (low, likely, high):
            wide = high - low
            return ot.Beta(1 + 4 * (likely - low) / wide, 1 + 4 * (high - likely) / wide, low, high)
        case "triangular", figures:
            return ot.Triangular(*map(float, figures))
        case "lognormal", figures:
            return ot.LogNormal(*map(float, figures))
        case "normal", figures:
            return ot.Normal(*map(float, figures))
        case "beta", (alpha, beta):
            return ot.Beta(float(alpha), float(beta), 0.0, 1.0)
        case "uniform", figures:
            return ot.Uniform(*map(float, figures))
        case _, (share,):
            return ot.Bernoulli(share)
        case other:
            raise ValueError(f"no such distribution: {other}")


def chaospy() -> Peer:
    """Chaospy: its joint distribution sampled, then numpy."""
    cp: Any = import_module("chaospy")
    joint = cp.J(*(_of_chaospy(cp, each) for each in DISTRIBUTIONS.values()))
    count = 16_384
    return Peer("chaospy and numpy", count, lambda: _arrays(joint.sample(count).astype(np.float64)))


def _of_chaospy(cp: Any, distribution: Distribution) -> Any:
    match distribution:
        case "pert", (low, likely, high):
            wide = high - low
            return cp.Beta(1 + 4 * (likely - low) / wide, 1 + 4 * (high - likely) / wide, low, high)
        case "triangular", (low, likely, high):
            return cp.Triangle(low, likely, high)
        case "lognormal", (middle, deviation):
            return cp.LogNormal(middle, deviation)
        case "normal", figures:
            return cp.Normal(*figures)
        case "beta", figures:
            return cp.Beta(*figures)
        case "uniform", figures:
            return cp.Uniform(*figures)
        case _, (share,):
            return cp.Binomial(1, share)
        case other:
            raise ValueError(f"no such distribution: {other}")


def squigglepy() -> Peer:
    """Squigglepy: each distribution sampled as an array, then numpy."""
    sq: Any = import_module("squigglepy")
    given = [_of_squigglepy(sq, each) for each in DISTRIBUTIONS.values()]
    count = 16_384

    def run() -> object:
        return _arrays([np.asarray(sq.sample(each, n=count), dtype=np.float64) for each in given])

    return Peer("squigglepy and numpy", count, run)


def _of_squigglepy(sq: Any, distribution: Distribution) -> Any:
    match distribution:
        case "pert", (low, likely, high):
            return sq.pert(low, likely, high)
        case "triangular", (low, likely, high):
            return sq.triangular(low, likely, high)
        case "lognormal", (middle, deviation):
            return sq.lognorm(norm_mean=middle, norm_sd=deviation)
        case "normal", (middle, deviation):
            return sq.norm(mean=middle, sd=deviation)
        case "beta", figures:
            return sq.beta(*figures)
        case "uniform", figures:
            return sq.uniform(*figures)
        case _, (share,):
            return sq.bernoulli(share)
        case other:
            raise ValueError(f"no such distribution: {other}")


def monaco() -> Peer:
    """Monaco: a case a world, each a call of a plain function."""
    mc: Any = import_module("monaco")
    stats: Any = import_module("scipy.stats")
    count = 1024

    def before(case: Any) -> tuple[Any, ...]:
        return ({name: case.invals[name].val for name in DISTRIBUTIONS},)

    def model(named: dict[str, float]) -> tuple[tuple[Any, ...]]:
        return (transcribed(named, BASE, FIGURES),)

    def after(case: Any, found: tuple[Any, ...]) -> None:
        for name, figure in zip(("npv", "total", "finish", "lowest", "runway", "success"), found, strict=True):
            case.addOutVal(name, figure)

    def run() -> object:
        functions = {mc.SimFunctions.PREPROCESS: before, mc.SimFunctions.RUN: model, mc.SimFunctions.POSTPROCESS: after}
        quiet = {"singlethreaded": True, "verbose": False, "savecasedata": False, "savesimdata": False}
        sim = mc.Sim("llm48", count, functions, **quiet)
        for name, each in DISTRIBUTIONS.items():
            dist, figures = _of_scipy(stats, each)
            sim.addInVar(name=name, dist=dist, distkwargs=figures)
        sim.runSim()
        return sim

    return Peer("monaco", count, run)


def _of_scipy(stats: Any, distribution: Distribution) -> tuple[Any, dict[str, float]]:
    match distribution:
        case "pert", (low, likely, high):
            wide = high - low
            alpha, beta = 1 + 4 * (likely - low) / wide, 1 + 4 * (high - likely) / wide
            return stats.beta, {"a": alpha, "b": beta, "loc": low, "scale": wide}
        case "triangular", (low, likely, high):
            return stats.triang, {"c": (likely - low) / (high - low), "loc": low, "scale": high - low}
        case "lognormal", (middle, deviation):
            return stats.lognorm, {"s": deviation, "scale": float(np.exp(middle))}
        case "normal", (middle, deviation):
            return stats.norm, {"loc": middle, "scale": deviation}
        case "beta", (alpha, beta):
            return stats.beta, {"a": alpha, "b": beta}
        case "uniform", (low, high):
            return stats.uniform, {"loc": low, "scale": high - low}
        case _, (share,):
            return stats.bernoulli, {"p": share}
        case other:
            raise ValueError(f"no such distribution: {other}")
