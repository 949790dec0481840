"""Ranks of figures, and how two columns rise together by rank."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.chance.arrays import Array, column, table


def ranks_of(figures: ArrayLike) -> Array:
    """The rank of each figure of a column, from 1 for the least, shape (n,); figures that tie share their mean rank.

    Raises:
        ValueError: as of `column`.
    """
    _, places, times = np.unique(column(figures, "figures"), return_inverse=True, return_counts=True)
    return np.asarray((np.cumsum(times) - (times - 1) / 2.0)[places], dtype=np.float64)


def spearman(columns: ArrayLike) -> Array:
    """Rank correlations of each pair of columns, shape (columns, columns); 0 with a column that never changes.

    Source: C. Spearman 1904: the correlation of the ranks.

    Args:
        columns: shape (n, columns).

    Raises:
        ValueError: as of `table`.
    """
    ranks = np.stack([ranks_of(each) for each in table(columns, "columns").T])
    ranks -= ranks.mean(axis=1, keepdims=True)
    lengths = np.sqrt((ranks * ranks).sum(axis=1, keepdims=True))
    along = ranks / np.where(lengths > 0.0, lengths, 1.0)
    found = along @ along.T
    np.fill_diagonal(found, 1.0)
    return np.clip(found, -1.0, 1.0)
