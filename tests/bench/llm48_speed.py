"""LLM-48 against C and against other packages: speed, error, and the same bits whoever computes."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np

from core.chance.summary import percentiles
from core.compiled import available
from core.compiled.kernel import Kernel
from core.draws import Array
from tests.bench import peers
from tests.bench.llm48 import OUTPUTS, STRATEGIES, Strategy, World, compiled, drawn, numbers, of, order
from tests.bench.llm48_c import built
from tests.bench.llm48_draws import DISTRIBUTIONS, columns, plain, sobol
from tests.bench.llm48_plain import FIGURES, transcribed
from tests.bench.measures import ROUNDS, Measure, together

WORLDS, CHUNK = 16_384, 8_192
LIMIT = 0.37  # of the machine's limit is what C reaches whose loops the compiler makes wide
SMALL = 2048  # worlds of a replicate
# Mean, P10 and P90 of npv; mean and P90 of finish; share of success: of 4 million worlds; and how far ours may lie off
REFERENCE = (120.154, 97.26, 145.65, 27.406, 36.72, 0.5760)
NEAR = (0.001, 0.005, 0.005, 0.002, 0.008, 0.02)
SEEDS = 100
HELD = "compiled, one plan"  # the share that is reached today, and has to stay so
WITHIN, NORMAL = 0.005, 1.96  # the half-width that is asked for; a 95 % interval in standard errors
AGAINST = (  # package, and how many times faster draws and the compiled reading are to be
    ("OpenTURNS", 3, 20),
    ("squigglepy and numpy", 1, 7),
    ("chaospy and numpy", 6, 40),
    ("monaco", 80, 500),
)


def quick(folder: Path, cache: Path) -> tuple[list[Measure], list[str]]:
    """Without the packages; measures, and lines beside them."""
    given = columns(sobol(WORLDS))
    lines = ["LLM-48: " + _agreement(given)]
    function = built(folder)
    if function is None:
        return [], [*lines, "LLM-48: no C compiler, so no share of the limit"]

    def in_c() -> object:
        return function(given, STRATEGIES[0])

    found = _shares("numpy draws, one plan", 0.05, in_c, lambda: _in_draws(given))
    found += _shares("numpy draws, 36 plans", 0.10, in_c, lambda: [_in_draws(given, s) for s in STRATEGIES], 36)
    if not available():
        return found, [*lines, "LLM-48: numba is not installed, so nothing is compiled"]
    kernel = compiled(cache)
    own = np.ascontiguousarray(given[order(kernel)])
    kernel.run(own[:, :1])
    found += _shares(HELD, 0.40, in_c, lambda: kernel.run(own))
    found += _shares("compiled, 36 plans", 0.60, in_c, lambda: [of(kernel, s).run(own) for s in STRATEGIES], 36)
    lines.append("LLM-48: identical bits over 1, 2, 3 threads and 5 sizes of chunks: " + _same_bits(kernel, own))
    return [*found, _threads(kernel, own)], lines


def whole(folder: Path, cache: Path) -> tuple[list[Measure], list[str]]:
    """All of it."""
    found, lines = quick(folder, cache)
    if available():
        kernel = compiled(cache)
        more, told = _errors(kernel)
        found += [*more, *_beside(kernel)]
        lines += told
    there = {peer.name for peer in peers.installed()}
    lines += [f"LLM-48: {name} is not installed" for name, _, _ in AGAINST if name not in there]
    return found, lines


def _in_draws(given: Array, strategy: Strategy = STRATEGIES[0]) -> list[dict[str, Array]]:
    return [drawn(strategy, given[:, at : at + CHUNK]) for at in range(0, given.shape[1], CHUNK)]


def _shares(
    what: str, target: float, in_c: Callable[[], object], ours: Callable[[], object], plans: int = 1
) -> list[Measure]:
    """The share of the limit, from rounds in turn with C over the same columns."""
    ours()
    floor, own = together(in_c, ours, rounds=3 if plans > 1 else 5 * ROUNDS)
    rounds = tuple(LIMIT * plans * one / other for one, other in zip(floor, own, strict=True))
    return [
        Measure(
            f"LLM-48, {what}, one thread, of the limit", rounds, target, "share", is_least=True, is_known=what != HELD
        )
    ]


def _agreement(given: Array) -> str:
    """Whether draws meet the reference, and plain floats what is written by hand."""
    found = [np.concatenate(parts) for parts in zip(*(each.values() for each in _in_draws(given)), strict=True)]
    told = _figures(dict(zip(OUTPUTS, found, strict=True)))
    off = [abs(one / other - 1) <= near for one, other, near in zip(told, REFERENCE, NEAR, strict=True)]
    worlds = [dict(zip(DISTRIBUTIONS, map(float, world), strict=True)) for world in given[:, :36].T]
    same = [
        np.allclose([numbers(s, World(**world))[key][0] for key in OUTPUTS], transcribed(world, s, FIGURES), rtol=1e-9)
        for s, world in zip(STRATEGIES, worlds, strict=True)
    ]
    words = ", ".join(f"{figure:.4g} ({other:.4g})" for figure, other in zip(told, REFERENCE, strict=True))
    return f"{words}: {'as the reference' if all(off) and all(same) else 'NOT as the reference'}"


def _figures(found: dict[str, Array]) -> tuple[float, ...]:
    npv, finish = found["npv"], found["finish"]
    middle = [float(each) for each in np.quantile(npv, (0.1, 0.9))]
    late, success = float(np.quantile(finish, 0.9)), float(found["success"].mean())
    return (float(npv.mean()), *middle, float(finish.mean()), late, success)


def _parted(kernel: Kernel, own: Array, threads: int, chunk: int) -> dict[str, Array]:
    """The same in chunks, by so many threads."""
    parts = [np.ascontiguousarray(own[:, at : at + chunk]) for at in range(0, own.shape[1], chunk)]
    with ThreadPoolExecutor(threads) as pool:
        found = list(pool.map(kernel.run, parts))
    return {key: np.concatenate([each[key] for each in found]) for key in OUTPUTS}


def _same_bits(kernel: Kernel, own: Array) -> str:
    once = kernel.run(own)
    ways = [(threads, chunk) for threads in (1, 2, 3) for chunk in (100, 1000, 2048, 5000, WORLDS)]
    same = [np.array_equal(_parted(kernel, own, *way)[key], once[key]) for way in ways for key in OUTPUTS]
    return "yes" if all(same) else "NO"


def _threads(kernel: Kernel, own: Array) -> Measure:
    """Two threads over one, each with as many worlds again."""
    many = np.tile(own, 8)
    one, two = together(lambda: _parted(kernel, many, 1, WORLDS), lambda: _parted(kernel, many, 2, WORLDS))
    rounds = tuple(alone / both for alone, both in zip(one, two, strict=True))
    return Measure("LLM-48, compiled, two threads over one", rounds, 1.6, "times", is_least=True)


def _errors(kernel: Kernel) -> tuple[list[Measure], list[str]]:
    """Worlds for the P90 of npv within 0.5 %, and how often its interval holds it."""
    place, true = order(kernel), REFERENCE[2]

    def npv(shares: Array) -> Array:
        return kernel.run(columns(shares)[place])["npv"]

    runs = [np.stack([npv(sobol(SMALL, part, seed)) for part in range(8)]) for seed in range(SEEDS)]
    spread = np.array([np.quantile(part, 0.9) for run in runs for part in run])
    alone = np.array([np.quantile(npv(plain(SMALL, seed)), 0.9) for seed in range(8 * SEEDS)])
    error, at_random = (float(np.sqrt(np.mean((each / true - 1) ** 2))) for each in (spread, alone))
    told = [percentiles(run, (0.9,))[0] for run in runs]
    held = sum(abs(each.value - true) <= each.half_width for each in told) / SEEDS
    needs = [SMALL * (NORMAL * each / WITHIN) ** 2 for each in (error, at_random)]
    lines = [
        f"LLM-48: P90 within 0.5 % takes {needs[0]:,.0f} Sobol' worlds, {needs[1]:,.0f} at random",
        f"LLM-48: the interval of 8 × 2,048 holds the P90 in {held:.0%} of {SEEDS} seeds (90 to 98 %)",
    ]
    fewer = (needs[1] / needs[0],)
    return [Measure("LLM-48, worlds at random over Sobol' worlds, P90", fewer, 2.0, "times", is_least=True)], lines


def _beside(kernel: Kernel) -> Iterator[Measure]:
    """Other packages over ours: drawing and computing on both sides, then computing alone where the package can."""
    place = order(kernel)
    targets = {name: (slow, fast) for name, slow, fast in AGAINST}
    for peer in peers.installed():
        slow, fast = targets[peer.name]
        given = columns(sobol(WORLDS))
        own = np.ascontiguousarray(given[place])
        ours: dict[str, tuple[float, Callable[[], object]]] = {
            "draws": (slow, lambda: _in_draws(columns(sobol(WORLDS)))),
            "compiled": (fast, lambda: kernel.run(columns(sobol(WORLDS))[place])),
            "compiled, columns kept": (fast, partial(kernel.run, own)),
        }
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            peer.run()
            times = together(peer.run, *(each for _, each in ours.values()), rounds=5)
        for (what, (target, _)), own_times in zip(ours.items(), times[1:], strict=True):
            rounds = tuple(one / other * WORLDS / peer.worlds for one, other in zip(times[0], own_times, strict=True))
            yield Measure(f"LLM-48, {what} over {peer.name}", rounds, target, "times", is_least=True, is_known=True)
