"""How sure: percentiles as others calculate them, chances that agree with each other, months that add up."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.uncertainty.measures import (
    CASH_OUT,
    HEADLINE,
    MONTHS,
    cash_fan,
    cash_out,
    cash_out_by,
    curve,
    figures,
    holding,
    not_released,
    outcome,
    release_months,
    spread,
)
from core.uncertainty.worlds import Sample, Worlds
from tests.core.uncertain import BY_TERM, BY_USE, drawn_worlds, pair, pair_worlds


def samples() -> tuple[tuple[Worlds, Sample], ...]:
    return tuple((pair_worlds(), pair_worlds().samples[case]) for case in (BY_USE, BY_TERM))


@pytest.mark.parametrize("key", HEADLINE)
def test_percentiles_are_those_numpy_calculates(key: str) -> None:
    for worlds, sample in samples():
        found = spread(worlds, sample, key)
        plain = sample.figures(key).ravel()
        for each, share in zip(found, (10, 50, 90), strict=True):
            wanted = float(np.percentile(plain, share))
            if key in MONTHS and wanted > 24:
                assert math.isinf(each.value)
            else:
                assert each.value == pytest.approx(wanted, rel=1e-12)
        assert found[0].value <= found[1].value <= found[2].value


def test_a_month_beyond_the_horizon_is_never() -> None:
    for worlds, sample in samples():
        months = figures(worlds, sample, "release")
        assert ((months <= 24) | np.isinf(months)).all()
        assert np.isinf(months).mean() == pytest.approx(not_released(worlds, sample).value)


def test_chances_are_shares_of_worlds() -> None:
    for worlds, sample in samples():
        release, runway = (sample.figures(key).ravel() for key in ("release", "runway"))
        out = runway <= np.minimum(release, 24)
        assert cash_out(worlds, sample).value == out.mean()
        assert outcome(worlds.plan, CASH_OUT, sample.figures).mean() == out.mean()
        assert holding(sample).value == ((release <= 24) & ~out).mean()
        assert cash_out(worlds, sample).value + holding(sample).value <= 1.0
        assert cash_out(worlds, sample).error >= 1 / out.size


def test_cash_that_has_run_out_stays_so() -> None:
    for worlds, sample in samples():
        shares = cash_out_by(worlds, sample)
        assert shares.shape == (25,)
        assert (np.diff(shares) >= 0).all()
        assert shares[-1] == (sample.figures("runway") <= 24).mean()
        gone = (np.minimum.accumulate(sample.cash(), axis=0) < 0).mean(axis=1)
        assert shares == pytest.approx(gone)


def test_months_of_release_and_never_are_all_worlds() -> None:
    for worlds, sample in samples():
        found = release_months(worlds, sample)
        assert found.shares.sum() + found.never == pytest.approx(1.0)
        assert found.never == pytest.approx(not_released(worlds, sample).value)


def test_where_release_never_comes_no_month_is_told() -> None:
    worlds = drawn_worlds(pair(12.0))
    found = release_months(worlds, worlds.chosen)
    assert found.never == 1.0
    assert not found.shares.size
    assert all(math.isinf(each.value) and not each.error for each in spread(worlds, worlds.chosen, "release"))
    assert not_released(worlds, worlds.chosen).value == 1.0
    assert holding(worlds.chosen).value == 0.0
    assert not curve(worlds, worlds.chosen, "release").size


def test_the_fan_of_cash_is_in_order_and_its_middle_the_median() -> None:
    for _, sample in samples():
        low, middle, high = cash_fan(sample)
        assert (low <= middle).all()
        assert (middle <= high).all()
        assert low.shape == (25,)
        assert middle[5] == pytest.approx(float(np.median(sample.cash()[5])))


def test_curves_rise_to_the_share_that_gets_there() -> None:
    for worlds, sample in samples():
        for key in ("release_cost", "release"):
            points = curve(worlds, sample, key)
            if not points.size:
                continue
            assert (np.diff(points, axis=0) > 0).all()
            assert points[-1, 1] == pytest.approx(np.isfinite(figures(worlds, sample, key)).mean())
