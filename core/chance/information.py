"""What knowing is worth: all inputs before choosing, or one of them. No finding out is worth more than this.

Errors are from eight parts of the draws: the replicates, if draws are kept one after the other.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.chance.arrays import PARTS, Array, Places, column, finite, parts_of, quantile_table, table
from core.chance.estimate import Estimate, of_parts

BINS = 32  # half as many lose 0.3 % of what an input is worth, twice as many need twice the draws


def perfect(benefits: ArrayLike) -> Estimate:
    """Expected value of perfect information (EVPI), in the unit of the benefits; never negative.

    Source: E[max over d of NB] - max over d of E[NB], Raiffa & Schlaifer 1961, computed as the expected regret of the
    option that is best now. Its error is that of this regret.

    Args:
        benefits: net benefit, higher is better, finite, shape (n, options); n divisible by 8.

    Raises:
        ValueError: shape or figures are not such.
    """
    net = _net(benefits)
    regret = net.max(axis=1) - net[:, _best(net)]
    return of_parts(float(regret.mean()), regret.reshape(PARTS, -1).mean(axis=1))


def partial(benefits: ArrayLike, quantiles: ArrayLike, bins: int = BINS) -> Estimate:
    """Expected value of knowing one input before choosing (EVPPI), in the unit of the benefits; never negative.

    As of `partials`, with the quantiles of the one input, shape (n,).
    """
    return partials(benefits, column(quantiles, "quantiles")[:, np.newaxis], bins)[0]


def partials(benefits: ArrayLike, quantiles: ArrayLike, bins: int = BINS) -> tuple[Estimate, ...]:
    """Expected value of knowing each input alone before choosing, in the unit of the benefits; never negative.

    Options are chosen bin by bin of the input's quantile on seven parts of the draws, and what that gains over the
    option that is best now is counted on the eighth, in turn. So it is not overstated as it is where choices are judged
    by the draws they were made by, most of all for inputs that are worth nothing. Source: EVPPI = E[max over d of E[NB
    | input]] - max over d of E[NB], from one set of draws as M. Strong & J. E. Oakley, Med. Decis. Making 33, 2013,
    choices and gains kept apart as in M. Stone's cross-validation, 1974.

    Args:
        benefits: as of `perfect`.
        quantiles: of the inputs, strictly between 0 and 1, shape (n, inputs).
        bins: of equal probability.

    Raises:
        ValueError: shapes or figures are not such, or there are fewer than two bins or more than draws in a part.
    """
    net = _net(benefits)
    given = quantile_table(quantiles, len(net))
    length = len(net) // PARTS
    if not 1 < bins <= length:
        raise ValueError(f"there must be from 2 to {length} bins")
    now, columns = _best(net), np.ascontiguousarray(net.T)
    parts = np.repeat(np.arange(PARTS, dtype=np.intp), length) * bins
    return tuple(_gain(columns, parts + (each * bins).astype(np.intp), bins, now) for each in given.T)


def _gain(columns: Array, cells: Places, bins: int, now: int) -> Estimate:
    """What choosing bin by bin gains over one option for all, from benefits by option and the cell of each draw."""
    options, count = columns.shape
    sums = np.stack([np.bincount(cells, each, PARTS * bins) for each in columns], axis=1).reshape(PARTS, bins, options)
    chosen = (sums.sum(axis=0) - sums).argmax(axis=2)
    best = np.take_along_axis(sums, chosen[:, :, np.newaxis], axis=2)[:, :, 0]
    gains = (best - sums[:, :, now]).sum(axis=1) * PARTS / count
    return of_parts(max(float(gains.mean()), 0.0), gains)


def _net(benefits: ArrayLike) -> Array:
    """Benefits that can be cut into parts."""
    found = finite(table(benefits, "benefits"), "benefits")
    parts_of(len(found))
    return found


def _best(net: Array) -> int:
    """The option of the greatest expected benefit; of several the first."""
    return int(net.mean(axis=0).argmax())
