"""Choosing without probabilities: regret, the worst case, targets met; and with them: what knowing all is worth."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, isfinite, pi, sqrt

import numpy as np
from numpy.typing import ArrayLike

from core.choice.arrays import Array, directions, finite, shares, table, without_gaps
from core.formula import normal_share
from core.issues import Invalid

NINETIETH = 0.9
CUBE = 3


@dataclass(frozen=True, slots=True, eq=False)
class Robustness:
    """Options over scenarios, in the unit of the net values; what is by option has the shape (options,).

    regrets: what is lost against the best option of the scenario, shape (options, scenarios).
    greatest: the greatest regret. ninetieth: the regret that nine scenarios of ten do not exceed.
    worst: the least net value. mean: the net value if all scenarios were equally likely.
    """

    regrets: Array
    greatest: Array
    ninetieth: Array
    worst: Array
    mean: Array

    @property
    def minimax_regret(self) -> int:
        """The option whose greatest regret is least (Savage 1951). It can change when any option is added."""
        return int(np.argmin(self.greatest))

    @property
    def minimax_ninetieth(self) -> int:
        """The option whose 90th-percentile regret is least."""
        return int(np.argmin(self.ninetieth))

    @property
    def maximin(self) -> int:
        """The option whose worst case is best (Wald 1950)."""
        return int(np.argmax(self.worst))

    @property
    def laplace(self) -> int:
        """The option that is best if all scenarios were equally likely."""
        return int(np.argmax(self.mean))


def robustness(payoffs: ArrayLike) -> Robustness:
    """Regret table, worst cases and means of options over scenarios; of options that tie the earlier one is picked.

    Source: R(d, s) = max over d' of V(d', s) - V(d, s); the variants as in McPhail et al. 2018,
    doi 10.1002/2017EF000649. Percentiles are linear between scenarios.

    Args:
        payoffs: net values, higher is better, shape (options, scenarios).

    Raises:
        Invalid: there is no option or scenario, or a net value is missing or infinite.
    """
    net = _payoffs(payoffs)
    regrets = net.max(axis=0) - net
    ninetieth = np.asarray(np.quantile(regrets, NINETIETH, axis=1), dtype=np.float64)
    return Robustness(regrets, regrets.max(axis=1), ninetieth, net.min(axis=1), net.mean(axis=1))


def share_meeting(figures: ArrayLike, targets: ArrayLike, minimised: ArrayLike) -> Array:
    """Share of the scenarios in which an option meets all targets, 0 to 1, shape (options,).

    Source: Starr's domain criterion 1963, as in Herman et al. 2015. A target that is just reached is met.

    Args:
        figures: shape (options, scenarios, criteria), infinite where something never comes about.
        targets: one a criterion.
        minimised: of each criterion whether figures at or below the target meet it, else those at or above.

    Raises:
        Invalid: the shapes do not fit, or a figure or target is missing.
    """
    given, wanted = np.asarray(figures, dtype=np.float64), np.atleast_1d(np.asarray(targets, dtype=np.float64))
    if given.ndim != CUBE or not given.size or wanted.shape != given.shape[2:]:
        raise Invalid("There must be a figure for each option, scenario and target.")
    signs = directions(minimised, wanted.size)
    met = without_gaps(given, "figures") * signs >= without_gaps(wanted, "targets") * signs
    return np.asarray(met.all(axis=2).mean(axis=1), dtype=np.float64)


def expected(payoffs: ArrayLike, probabilities: ArrayLike | None = None) -> Array:
    """Expected net value of each option, shape (options,); scenarios or draws without probabilities are equally likely.

    Args:
        payoffs: net values, higher is better, shape (options, scenarios).
        probabilities: one a scenario, rescaled to sum 1.

    Raises:
        Invalid: as of `robustness`, or probabilities are negative, all zero, or not one a scenario.
    """
    net = _payoffs(payoffs)
    return np.asarray(net @ _likely(probabilities, net.shape[1]), dtype=np.float64)


def expected_regret(payoffs: ArrayLike, probabilities: ArrayLike | None = None) -> Array:
    """Expected regret of each option, shape (options,). Arguments and errors as of `expected`."""
    net = _payoffs(payoffs)
    return np.asarray((net.max(axis=0) - net) @ _likely(probabilities, net.shape[1]), dtype=np.float64)


def perfect_information(payoffs: ArrayLike, probabilities: ArrayLike | None = None) -> float:
    """Expected value of perfect information (EVPI), never negative: no finding out can be worth more.

    Source: E[max over d of NB] - max over d of E[NB], Raiffa & Schlaifer 1961; it equals the least expected regret,
    and is computed as that because no large figures cancel. Arguments and errors as of `expected`.
    """
    return float(expected_regret(payoffs, probabilities).min())


def normal_perfect_information(mean: float, deviation: float) -> float:
    """EVPI of two options whose difference is normal with this mean and standard deviation, in the same unit.

    Source: s L(|m| / s) with L(u) = phi(u) - u (1 - Phi(u)), the unit normal loss of Raiffa & Schlaifer 1961.

    Raises:
        Invalid: one is no number, or the deviation is negative.
    """
    if not (isfinite(mean) and isfinite(deviation)) or deviation < 0:
        raise Invalid("The difference needs a mean and a standard deviation that is not negative.")
    if not deviation:
        return 0.0
    u = abs(mean) / deviation
    return deviation * (exp(-u * u / 2.0) / sqrt(2.0 * pi) - u * normal_share(-u))


def _payoffs(payoffs: ArrayLike) -> Array:
    return finite(table(payoffs, "net values"), "net values")


def _likely(probabilities: ArrayLike | None, scenarios: int) -> Array:
    given = np.ones(scenarios) if probabilities is None else probabilities
    return shares(given, scenarios, "probabilities")
