"""A kernel computes what plain floats give, world by world, with numba and without."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.compiled import available, kernel, user_cache
from core.compiled.kernel import BLOCK, Kernel, written
from core.compiled.store import imported
from core.draws import Array
from core.examples import COUPLED, DENSE, NAMES, example
from core.plan import Plan
from core.results import Row, evaluate
from core.simulate import drawn_inputs, read_rows, world
from core.uncertainty.batches import CASH, ONCE
from tests.core import small_model
from tests.core.plans import random_plan
from tests.core.small_model import DRAWN, KINDS, MONTHS, Small
from tests.shorter import QUICK, short

WORLDS, SEED = 4, 20_270_101
HEADLINE = ("total_cost", "release", "runway", "lowest_cash", "useful_price", "cash", "useful")
SCENARIOS = tuple((name, scenario) for name in NAMES for scenario in range(len(example(name).scenarios) + 1))
EVERY = tuple(
    pytest.param(name, scenario, marks=() if name in QUICK else pytest.mark.deep) for name, scenario in SCENARIOS
)
compiles = pytest.mark.skipif(not available(), reason="numba is not installed")


def apart(found: dict[str, Array], alone: dict[str, Row], number: int, wanted: Sequence[str]) -> list[str]:
    """Rows in which a world differs by more than 1e-12 of the row's greatest figure."""
    keys = []
    for key in wanted:
        values = np.array(alone[key].values)
        same = np.abs(found[key][..., number] - values) <= 1e-12 * max(1.0, float(np.max(np.abs(values))))
        if not np.all(same):
            keys.append(key)
    return keys


def check(plan: Plan, wanted: Sequence[str] | None, cache: Path, *, block: int, is_fast: bool) -> None:
    inputs = drawn_inputs(plan, WORLDS, SEED)
    alone = [read_rows(world(inputs, number)) for number in range(WORLDS)]
    keys = wanted or tuple(alone[0])
    made = kernel(inputs, keys, cache, block=block, is_fast=is_fast)
    found = made.run(made.drawn)
    assert list(found) == list(keys)
    assert [apart(found, one, number, keys) for number, one in enumerate(alone)] == [[]] * WORLDS


@pytest.mark.parametrize(("name", "scenario"), EVERY)
def test_every_row_of_every_example_is_what_plain_floats_give(name: str, scenario: int, tmp_path: Path) -> None:
    check(replace(example(name), scenario=scenario), None, tmp_path, block=4, is_fast=False)


@pytest.mark.parametrize("seed", range(3))
def test_every_row_of_random_plans_is_what_plain_floats_give(seed: int, tmp_path: Path) -> None:
    check(random_plan(seed), None, tmp_path, block=4, is_fast=False)


@compiles
@pytest.mark.deep
def test_what_the_window_reads_is_what_plain_floats_give_when_compiled() -> None:
    """Into the user's cache: it takes half a minute, and whoever draws this example next need not wait for it."""
    check(example(COUPLED), (*ONCE, CASH), user_cache(), block=BLOCK, is_fast=True)


def small(cache: Path, i: Small, wanted: Sequence[str], *, block: int, is_fast: bool) -> Kernel:
    made = written(small_model.formulas(), frozenset(DRAWN), wanted, cache, is_fast=is_fast, block=block)
    return Kernel(made, small_model.figures(i, made.layout.figures), MONTHS, np.empty((0, 0)))


def columns_of(made: Kernel, worlds: int) -> tuple[list[dict[str, Any]], Array]:
    generator = np.random.default_rng(5)
    drawn = {name: generator.random(worlds) * 4 + 0.3 for name in DRAWN}
    drawn["start"] = generator.integers(0, 9, worlds).astype(float)
    drawn["ramp"] = generator.random(worlds) * 5 + 0.5
    each = [{name: float(column[number]) for name, column in drawn.items()} for number in range(worlds)]
    return each, np.stack([drawn[name] for name in made.columns])


@pytest.mark.parametrize("is_fast", [False, pytest.param(True, marks=(compiles, pytest.mark.deep))])
def test_every_word_is_what_plain_floats_give(is_fast: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a parameter
    keys = tuple(small_model.formulas())
    for kind in KINDS:
        base = Small(kind=kind)
        made = small(tmp_path, base, keys, block=16, is_fast=is_fast)
        worlds, columns = columns_of(made, 40)
        found = made.run(columns)
        for number, changed in enumerate(worlds):
            for key, values in small_model.numbers(replace(base, **changed)).items():
                assert found[key][..., number] == pytest.approx(np.array(values).squeeze(), rel=1e-12, abs=1e-12), key
    assert len(list(tmp_path.glob("*.py"))) == 1


def test_blocks_that_are_not_full_give_the_same(tmp_path: Path) -> None:
    made = small(tmp_path, Small(), ("sum", "state"), block=8, is_fast=False)
    _, columns = columns_of(made, 21)
    whole = made.run(columns)
    for count in (1, 8, 13):
        part = made.run(columns[:, :count])
        assert np.array_equal(part["sum"], whole["sum"][:count])
        assert np.array_equal(part["state"], whole["state"][:, :count])


def test_a_plan_gives_its_columns_and_an_edit_writes_no_new_module(tmp_path: Path) -> None:
    plan = short(DENSE)
    made = kernel(plan, HEADLINE, tmp_path, block=4, is_fast=False)
    changed = plan.put("infrastructure.1.gpus", 4).put("infrastructure.1.terms", "Owned")
    again = kernel(changed, HEADLINE, tmp_path, block=4, is_fast=False)
    assert made.columns == again.columns
    assert made.written is again.written
    assert len(list(tmp_path.glob("*.py"))) == 1
    assert made.run(made.drawn)["total_cost"][0] != again.run(again.drawn)["total_cost"][0]


def test_nothing_drawn_gives_the_plan_itself(tmp_path: Path) -> None:
    plan = short(COUPLED)
    made = kernel(plan.inputs(), HEADLINE, tmp_path, block=4, is_fast=False)
    found, alone = made.run(np.empty((0, 2))), evaluate(plan).rows
    assert made.columns == ()
    assert apart(found, alone, 1, HEADLINE) == []


def test_rows_that_nobody_wants_are_dropped(tmp_path: Path) -> None:
    few = small(tmp_path, Small(), ("cents",), block=8, is_fast=False).written.layout
    many = small(tmp_path, Small(), tuple(small_model.formulas()), block=8, is_fast=False).written.layout
    assert few.columns == ("a", "c")
    assert len(few.text) < len(many.text) / 3


def test_a_row_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no row is called nobody"):
        small(tmp_path, Small(), ("sum", "nobody"), block=8, is_fast=False)


def test_a_module_is_written_once_and_again_when_it_was_changed(tmp_path: Path) -> None:
    text = '"""One."""\nvalue = 1\n'
    first = imported(text, tmp_path / "one")
    path = Path(str(first.__file__))
    assert path.read_text(encoding="utf-8") == text
    assert imported(text, tmp_path / "one") is first
    other = tmp_path / "two" / path.name
    other.parent.mkdir()
    other.write_text("value = 2\n", encoding="utf-8")
    assert imported(text, tmp_path / "two").value == 1
    assert [each.name for each in other.parent.glob("*.*")] == [path.name]


def test_a_folder_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        imported("value = 3\n", tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("system", "names", "end"),
    [
        ("linux", {"XDG_CACHE_HOME": "/x"}, "/x/headwater/kernels"),
        ("darwin", {}, "Library/Caches/headwater/kernels"),
        ("win32", {"LOCALAPPDATA": "/y"}, "/y/headwater/kernels"),
    ],
)
def test_the_users_folder_is_that_of_the_system(
    system: str, names: dict[str, str], end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", system)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert user_cache().as_posix().endswith(end)


def test_finite_rows_only(tmp_path: Path) -> None:
    made = small(tmp_path, Small(), tuple(small_model.formulas()), block=8, is_fast=False)
    _, columns = columns_of(made, 8)
    assert all(math.isfinite(value) for row in made.run(columns).values() for value in row.flat)
