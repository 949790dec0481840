"""Who draws worlds: this process, processes of this machine, or the workers of a Dask scheduler."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any

from core.issues import Invalid
from core.uncertainty.worlds import AHEAD

LACKING = (
    "A scheduler needs the package distributed, which is not installed; "
    "install Headwater with its extra “cluster”: pip install -e '.[cluster]'"
)
ADDRESS = re.compile(r"(?:(?:tcp|tls|ws|wss)://)?(?:\[[0-9A-Fa-f:.%]+\]|[^\s:/\[\]]+):([0-9]{1,5})/?")
HIGHEST_PORT = 65535
GENTLE = 5  # steps of niceness below the window
PATIENCE = 10  # seconds a scheduler has to answer


@dataclass(frozen=True, slots=True)
class Pool:
    """An executor, and how many batches it works on at once."""

    executor: Executor
    size: int

    @property
    def ahead(self) -> int:
        """Batches to ask for beyond those that are done, so that nobody waits for the next."""
        return max(AHEAD, 2 * self.size)


def workers(count: int | None = None) -> ProcessPoolExecutor:
    """Processes of their own, one less than there are cores unless said; each starts with the first batch."""
    return ProcessPoolExecutor(count or _free(), mp_context=get_context("spawn"), initializer=_begin)


@contextmanager
def scheduler(address: str) -> Iterator[Pool]:
    """The workers of a Dask scheduler, let go at the end; Headwater must be installed where they run.

    Start-up reason of the late import: it takes a second, and only who has a cluster has the package.

    Raises:
        Invalid: it is no address, the package is missing, nobody answers, there is no worker, or workers fail.
    """
    found = ADDRESS.fullmatch(address)
    if found is None or not 0 < int(found[1]) <= HIGHEST_PORT:
        raise Invalid(f"“{address}” is no address of a Dask scheduler; write it like tcp://10.0.0.5:8786")
    try:
        dask: Any = import_module("distributed")
    except ImportError as lacking:
        raise Invalid(LACKING) from lacking
    try:
        client: Any = dask.Client(address, timeout=PATIENCE)
    except (OSError, ValueError) as refused:
        raise Invalid(f"No Dask scheduler answers at {address}; write it like tcp://10.0.0.5:8786") from refused
    with client:
        size = sum(client.nthreads().values())
        if not size:
            raise Invalid(f"The scheduler at {address} has no worker; start one with “dask worker {address}”")
        try:
            with client.get_executor() as executor:
                yield Pool(executor, size)
        except (dask.KilledWorker, OSError) as broken:
            raise Invalid(f"The scheduler at {address} was lost, or its workers died ({broken})") from broken
        except ModuleNotFoundError as lacking:
            raise Invalid(f"A worker of {address} has no {lacking.name}; install Headwater there too") from lacking


@contextmanager
def pool(count: int | None = None, address: str | None = None) -> Iterator[Pool]:
    """Who draws, shut down at the end: the workers of a scheduler if one is named, else so many processes.

    Args:
        count: of processes; 0 for a thread of this one, nothing for one less than there are cores.
        address: of a Dask scheduler.

    Raises:
        Invalid: as of `scheduler`, or a process died.
    """
    if address is not None:
        with scheduler(address) as found:
            yield found
    elif count == 0:
        with ThreadPoolExecutor(1) as threads:
            yield Pool(threads, 1)
    else:
        try:
            with workers(count) as processes:
                yield Pool(processes, count or _free())
        except BrokenProcessPool as broken:
            raise Invalid("A process that draws died, most likely for want of memory; try fewer --workers") from broken


def _begin() -> None:
    """A process that draws gives way to whoever clicks, and ends with the program that started it."""
    if sys.platform != "win32":
        os.nice(GENTLE)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Without this a process whose parent was killed waits for ever for its next batch."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _free() -> int:
    return max(1, (os.cpu_count() or 2) - 1)
