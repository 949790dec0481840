"""Scrambled Sobol' points: an even column of quantiles for each named input, in as many replicates as are wanted.

An input's column depends on the seed, its dimension and its name alone: inputs added, removed or put in another order
leave the columns of all others as they are.
"""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from core.chance.arrays import Array, Bits

# S. Joe and F. Y. Kuo, new-joe-kuo-6, BSD licence: see README.md beside the file
FILE = Path(__file__).parent.parent.parent / "resources" / "sobol" / "new-joe-kuo-6.2048.txt"
DIMENSIONS = 2048
BITS = 32
MOST = 1 << 20  # points of a column; 2^32 would be all the bits can tell apart
KEPT = 256  # columns of whole numbers kept for the next replicate: 16 MB of 16,384 points
HEAD = 3  # dimension, degree and polynomial stand before the numbers m
HALVES = tuple(
    (np.uint32(shift), np.uint32(mask))
    for shift, mask in ((1, 0x55555555), (2, 0x33333333), (4, 0x0F0F0F0F), (8, 0x00FF00FF))
)
HALF = np.uint32(16)
# Even factors, so that a bit is changed by lower ones only. N. Vegdahl, "Building a better LK hash", 2021
FIRST, SECOND, THIRD = np.uint32(0x3D20ADEA), np.uint32(0x05526C56), np.uint32(0x53A22864)


def points(seed: int, dimension: int, name: str, replicate: int, count: int) -> Array:
    """Scrambled Sobol' points of one input, shape (count,), strictly between 0 and 1, in the order of the sequence.

    One point lies in each of `count` equal slices, and the first 2^k points of a column are those of a shorter one.
    Replicates are independent. Source: I. M. Sobol' 1967 with the numbers of Joe & Kuo 2008; scrambled as B. Burley,
    "Practical Hash-based Owen Scrambling", JCGT 9(4), 2020, with one key for each seed, name and replicate.

    Args:
        seed: of the plan; not negative.
        dimension: of the sequence, from 0. No two inputs may have the same: scrambles of one dimension have their
            halves in common, so within a replicate they would be correlated by a half or more.
        name: of the input.
        replicate: from 0.
        count: a power of two.

    Raises:
        ValueError: the count is no power of two up to 2^20, there is no such dimension, or seed or replicate is
            negative.
    """
    if not 0 < count <= MOST or count & (count - 1):
        raise ValueError(f"Sobol' points come in powers of two up to {MOST:,}, not {count:,}")
    if seed < 0 or replicate < 0:
        raise ValueError("neither the seed nor the replicate may be negative")
    entropy = (seed, zlib.crc32(name.encode()), replicate)
    key = np.random.SeedSequence(entropy).generate_state(1, np.uint32)[0]
    scrambled = _reversed(_hashed(_mirrored(dimension, count), key))
    return np.asarray((scrambled + 0.5) / 2.0**BITS, dtype=np.float64)


def unscrambled(dimension: int, count: int) -> Bits:
    """Sobol' points as whole numbers of 32 bits, in Gray code order, shape (count,), a power of two; the first is 0.

    Source: I. A. Antonov & V. M. Saleev 1979: a point is the one before with one direction number added without carry;
    the second half of 2^(k+1) points is thus the first half backwards with direction number k added.

    Raises:
        ValueError: there is no such dimension.
    """
    found = np.zeros(1, dtype=np.uint32)
    for direction in directions(dimension)[: count.bit_length() - 1]:
        found = np.concatenate((found, found[::-1] ^ direction))
    return found


@cache
def directions(dimension: int) -> Bits:
    """The 32 direction numbers of a dimension, counted from 0; bits from the highest. Source: Joe & Kuo 2008.

    Raises:
        ValueError: there is no such dimension.
    """
    if not 0 <= dimension < DIMENSIONS:
        raise ValueError(f"there are Sobol' points for dimensions 0 to {DIMENSIONS - 1}, not {dimension}")
    if not dimension:
        return _kept(np.uint32(1) << np.arange(BITS - 1, -1, -1, dtype=np.uint32))
    numbers = [int(word) for word in _lines()[dimension].split()]
    _, degree, inner = numbers[:HEAD]
    found = [number << (BITS - 1 - place) for place, number in enumerate(numbers[HEAD:])]
    for place in range(degree, BITS):
        value = found[place - degree] ^ (found[place - degree] >> degree)
        for back in range(1, degree):
            value ^= found[place - back] * (inner >> (degree - 1 - back) & 1)
        found.append(value)
    return _kept(np.array(found, dtype=np.uint32))


@cache
def _lines() -> tuple[str, ...]:
    """The table's lines: a heading, then one a dimension from the second on."""
    return tuple(FILE.read_text(encoding="utf-8").splitlines())


@lru_cache(maxsize=KEPT)
def _mirrored(dimension: int, count: int) -> Bits:
    """Unscrambled points with their bits in reverse, as the hash wants them."""
    return _kept(_reversed(unscrambled(dimension, count)))


def _kept(bits: Bits) -> Bits:
    """The same bits, which nobody may change."""
    bits.setflags(write=False)
    return bits


def _reversed(bits: Bits) -> Bits:
    """Each number with its 32 bits in reverse."""
    for shift, mask in HALVES:
        bits = (bits >> shift & mask) | (bits & mask) << shift
    return bits >> HALF | bits << HALF


def _hashed(bits: Bits, key: np.uint32) -> Bits:
    """A permutation in which each bit is flipped or not by the key and the bits below it: Owen's scrambling, mirrored.

    Source: the form of S. Laine & T. Karras, "Stratified sampling for stochastic transparency", 2011, with Vegdahl's
    factors, whose flips are less alike than theirs.
    """
    bits = bits ^ bits * FIRST
    bits = bits + key
    bits = bits * (key >> HALF | np.uint32(1))
    bits = bits ^ bits * SECOND
    return bits ^ bits * THIRD
