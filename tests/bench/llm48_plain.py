"""LLM-48 as one would write it without an engine: one function for figures and for arrays of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.bench.llm48 import DEADLINE, FIRST_FUNDS, MONTHS, NEXT_FUNDS, PEAK, Strategy


@dataclass(frozen=True, slots=True)
class Words:
    """The words of plain Python or of numpy."""

    least: Callable[[Any, Any], Any]
    greatest: Callable[[Any, Any], Any]
    when: Callable[[Any, Any, Any], Any]
    exp: Callable[[Any], Any]
    root: Callable[[Any], Any]
    floor: Callable[[Any], Any]


FIGURES = Words(min, max, lambda test, a, b: a if test else b, math.exp, math.sqrt, math.floor)
ARRAYS = Words(np.minimum, np.maximum, np.where, np.exp, np.sqrt, np.floor)


def transcribed(x: Mapping[str, Any], s: Strategy, words: Words) -> tuple[Any, ...]:
    """The six outputs."""
    least, greatest, when = words.least, words.greatest, words.when
    q, v = (1 - x["decl"]) ** (1 / 12), (1 + x["disc"]) ** (-1 / 12)
    hold, gs = 1 - (1 - x["attr"]) ** (1 / 12), (1 + x["salg"]) ** (1 / 12)
    price = x["p0"] * x["shock"] * s.pmul * (1 + x["net"]) * s.gpus / 1000
    start = x["lead"] * s.lmul + x["bdel"] * x["ddel"] + x["bpow"] * x["dpow"]
    target, w = s.team * x["hmult"], x["sal"] * s.smul / 12000 * (1 + x["ovh"])
    k = PEAK * (0.30 + 0.25 * x["mfub"]) * s.umul * s.gpus
    ops = s.gpus * x["kw"] * x["pue"] * (730 * x["elec"] + x["colo"] * s.cmul) * 1e-6
    delta, again = x["ckpt"] / 3600, x["rst"] / 60
    funded = words.floor(x["mfund"] + 6 * x["bfund"])
    rem, before, h, icap = _work(x, s), 0.0 * q, target / 4, 0.0 * q
    cash, npv, total, finish, runway, ok, lowest, worth = (0.0 * q + each for each in (0, 0, 0, 0, 0, 1, 1e30, 1))
    for t in range(MONTHS):
        f = least(greatest((t + 1 - start) * x["rate"], 0.0), 1.0)
        lam = greatest(s.gpus * f, 1.0) / x["mtbf"]
        gap = words.root(2 * delta * lam)
        good = (gap - delta * lam) * words.exp(-again * lam) / (words.exp(gap) - 1)
        over = least(t + 1.0, x["mmaj"] + x["dmaj"]) - greatest(float(t), x["mmaj"])
        hire = greatest(target - h, 0.0) / (x["ramp"] * s.rmul)
        h = h + hire - h * hold - (0.10 * x["bkey"] * h if t == 12 else 0.0)
        c = k * f * good * (1 - x["bmaj"] * greatest(over, 0.0)) * least(0.5 + 0.5 * x["prod"] * h / target, 1.0)
        a = least(rem / greatest(c, 1e-9), 1.0)
        rem = rem - c * a
        rem, finish = when(rem < 1e-6, 0.0, rem), finish + a
        capital = when(a > 0, (f - before) * price, 0.0)
        before, icap = f, icap + capital
        cost = capital + a * (f * ops + icap * x["maint"] / 12 + h * w + hire * x["rec"] / 1000)
        cost = cost + (x["data"] / 6 if t < 6 else 0.0)
        w, price = w * gs, price * q
        cash = cash + (FIRST_FUNDS if t == 0 else 0.0) + when(funded == t, NEXT_FUNDS, 0.0) - cost
        lowest, ok = least(lowest, cash), when(cash < 0, 0.0, ok)
        runway, npv, total, worth = runway + ok, npv + cost * worth, total + cost, worth * v
    return npv, total, finish, lowest, runway, when((finish <= DEADLINE) & (lowest >= 0), 1.0, 0.0)


def _work(x: Mapping[str, Any], s: Strategy) -> Any:
    work = 6 * x["par"] * x["tok"] * s.fmul / x["aeff"]
    return work * (1 + x["rew"]) * (1 + x["exper"] * s.emul) * (1 + x["brs"] * x["lrs"])
