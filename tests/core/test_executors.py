"""Whoever draws gives the same figures: threads, processes, the workers of a real Dask scheduler."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from typing import Any

import numpy as np
import pytest

from core.examples import TUNED_8
from core.issues import Invalid
from core.plan import cases
from core.uncertainty import executors
from core.uncertainty.executors import LACKING, Pool, pool
from core.uncertainty.measures import HEADLINE
from core.uncertainty.worlds import AHEAD, Setting, Worlds, worlds
from tests.shorter import short

pytestmark = pytest.mark.loopback
SETTING = Setting(32, 2)


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing is compiled here, nor in the processes started from here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


def drawn(executor: Executor, ahead: int = AHEAD) -> Worlds:
    plan = short(TUNED_8)
    *_, last = worlds(plan, cases(plan)[:2], SETTING, executor, ahead)
    return last


@pytest.fixture(scope="module")
def alone(cache: None) -> Worlds:  # noqa: ARG001 - nothing compiled
    with ThreadPoolExecutor(1) as one:
        return drawn(one)


def assert_same(found: Worlds, alone: Worlds) -> None:
    assert found.is_over
    assert found.is_compiled is alone.is_compiled
    assert list(found.samples) == list(alone.samples)
    for case, sample in alone.samples.items():
        other = found.samples[case]
        assert sample.replicates == other.replicates == tuple(range(SETTING.replicates))
        assert all(np.array_equal(sample.figures(key), other.figures(key)) for key in HEADLINE)
        assert np.array_equal(sample.cash(), other.cash())


@pytest.fixture(scope="module")
def cluster(cache: None) -> Iterator[Any]:  # noqa: ARG001 - workers inherit it
    """A scheduler with two workers, each a process of its own."""
    pytest.importorskip("distributed")
    dask: Any = import_module("distributed")
    with dask.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="tcp://127.0.0.1", dashboard_address="127.0.0.1:0"
    ) as found:
        yield found


def test_many_threads_draw_what_one_draws(alone: Worlds) -> None:
    with ThreadPoolExecutor(3) as three:
        assert_same(drawn(three, 7), alone)


def test_no_process_but_this_draws_the_same(alone: Worlds) -> None:
    with pool(0) as by:
        assert isinstance(by.executor, ThreadPoolExecutor)
        assert_same(drawn(by.executor, by.ahead), alone)


def test_processes_draw_what_a_thread_draws(alone: Worlds) -> None:
    with pool(2) as by:
        assert by.size == 2
        assert_same(drawn(by.executor, by.ahead), alone)


def test_the_workers_of_a_scheduler_draw_what_a_thread_draws(alone: Worlds, cluster: Any) -> None:
    with pool(address=cluster.scheduler_address) as by:
        assert by.size == 2
        assert_same(drawn(by.executor, by.ahead), alone)


def test_a_scheduler_is_let_go_and_can_be_asked_again(alone: Worlds, cluster: Any) -> None:
    for _ in range(2):
        with pool(7, cluster.scheduler_address) as by:
            assert by.size == 2  # the number of processes is for those of this machine
    with pool(address=cluster.scheduler_address) as by:
        assert_same(drawn(by.executor, by.ahead), alone)


def test_a_scheduler_without_workers_is_refused() -> None:
    pytest.importorskip("distributed")
    dask: Any = import_module("distributed")
    with dask.LocalCluster(
        n_workers=0, processes=False, host="tcp://127.0.0.1", dashboard_address="127.0.0.1:0"
    ) as empty:
        address = empty.scheduler_address
        with pytest.raises(Invalid) as refused, pool(address=address):
            pass
    assert str(refused.value) == f"The scheduler at {address} has no worker; start one with “dask worker {address}”"


def test_where_nobody_answers_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr(executors, "PATIENCE", 0.5)
    with pytest.raises(Invalid) as refused, pool(address="tcp://127.0.0.1:1"):
        pass
    assert str(refused.value) == ("No Dask scheduler answers at tcp://127.0.0.1:1; write it like tcp://10.0.0.5:8786")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nonsense",
        "http://127.0.0.1:8786",
        "tcp://127.0.0.1",
        "tcp://127.0.0.1:0",
        "tcp://127.0.0.1:65536",
        "tcp://a b:1",
    ],
)
def test_what_is_no_address_is_refused_at_once(address: str) -> None:
    with pytest.raises(Invalid, match="is no address of a Dask scheduler; write it like"), pool(address=address):
        pass


def test_a_missing_package_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(executors, "import_module", lacking)
    with pytest.raises(Invalid) as refused, pool(address="tcp://127.0.0.1:8786"):
        pass
    assert str(refused.value) == LACKING
    assert "pip install -e '.[cluster]'" in LACKING


def test_a_scheduler_that_is_lost_while_it_draws_is_said(cluster: Any) -> None:
    address = cluster.scheduler_address
    with pytest.raises(Invalid, match="was lost, or its workers died"), pool(address=address):
        raise OSError("gone")


def test_a_worker_without_headwater_is_said(cluster: Any) -> None:
    address = cluster.scheduler_address
    with pytest.raises(Invalid, match="has no core; install Headwater there too"), pool(address=address):
        raise ModuleNotFoundError("No module named 'core'", name="core")


def test_a_process_that_dies_is_said_with_a_way_out() -> None:
    with pytest.raises(Invalid, match=r"A process that draws died.*try fewer --workers"), pool(1):
        raise BrokenProcessPool


ABANDONED = """
import os
from core.uncertainty.executors import workers
print(workers(1).submit(len, "abc").result(), flush=True)
os._exit(1)  # as if it had been killed
"""


def test_a_process_that_draws_ends_with_the_program_that_started_it() -> None:
    """It holds the output open for as long as it lives."""
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own text
        [sys.executable, "-c", ABANDONED], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.returncode) == ("3\n", 1)


def test_more_batches_are_asked_for_than_there_are_workers() -> None:
    with ThreadPoolExecutor(1) as any_of_them:
        assert [Pool(any_of_them, size).ahead for size in (1, 2, 3, 16)] == [4, 4, 6, 32]
