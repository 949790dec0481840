"""Work on a file in a process of its own: it has so much memory and so much time, and may be ended at any moment.

Made for files of others. Whatever is in them, the program that asked lives on and gets one sentence. Jobs are named by
module and function, so that only the process need import what they take.

Start-up reason of the late import: the window is filled before the first file is read.
"""

from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from core.issues import Invalid

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

if sys.platform != "win32":
    import resource

MEGABYTE: Final = 1024 * 1024
STARTING: Final = 60.0  # seconds to import libraries, on a slow machine that does much else
PAUSE: Final = 0.02  # seconds between two looks at whether the work is to be left
FAREWELL: Final = 5.0  # seconds an ended process may take to be gone
ORPHANED: Final = 5.0  # seconds beyond its time that a process works where nobody is left to end it
OVER: Final = 97  # exit code of a process that took too much memory
PAGES: Final = Path("/proc/self/statm")
TAKEN, REFUSED, TOO_LARGE, MISTAKEN = range(4)
Answer = tuple[int, Any]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take: time in seconds, memory in bytes beyond what the program itself takes."""

    seconds: float = 60.0  # four times what the most cells that may be there take, for slow machines
    room: int = 1024 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Job:
    """A function of a module that is called with a path; what it returns, processes must be able to hand over."""

    module: str
    function: str


class Apart:
    """One process that works on one file after another; it is ended with the first that does not end well."""

    def __init__(self, *modules: str, limits: Limits | None = None) -> None:
        """Import these modules ahead."""
        self._modules = modules
        self._limits = limits or Limits()
        self._process: Any = None
        self._line: Connection | None = None
        self._is_ready = False

    @property
    def pid(self) -> int | None:
        """The number of the process; none where it does not run."""
        found: int | None = self._process.pid if self._process is not None and self._process.is_alive() else None
        return found

    def warm(self) -> None:
        """Start the process unless it runs: a second of imports that nobody shall wait for."""
        if self.pid is None:
            self.leave()
            processes: Any = import_module("multiprocessing")
            spawn = processes.get_context("spawn")
            self._line, far = spawn.Pipe()
            self._process = spawn.Process(target=work, args=(far, self._modules, self._limits), daemon=True)
            self._process.start()
            far.close()

    def leave(self) -> None:
        """End the process at once, whatever it does."""
        process, line, self._process, self._line, self._is_ready = self._process, self._line, None, None, False
        if process is not None:
            process.kill()
            process.join(FAREWELL)
        if line is not None:
            line.close()

    def steps(self, job: Job, path: Path) -> Iterator[Any]:
        """Yield nothing again and again while a job is done, and last what it gave; leaving it ends the process.

        Raises:
            Invalid: the job refused the file, it took too much memory or time, or the process died.
        """
        answer: Answer = (MISTAKEN, "")
        try:
            self.warm()
            line: Any = self._line
            process = self._process
            if not self._is_ready:
                yield from _waited(line, process, path, STARTING)
                self._is_ready = True
            with suppress(OSError):  # it died meanwhile, which is found out in the next line
                line.send((job, path))
            answer = yield from _waited(line, process, path, self._limits.seconds)
        finally:
            if answer[0] not in {TAKEN, REFUSED}:
                self.leave()
        yield _found(answer, path, self._limits)


def work(line: Connection, modules: tuple[str, ...], limits: Limits) -> None:
    """What the process does: import, say that it is ready, then one job after another until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asked decides when it ends
    for name in modules:
        import_module(name)
    bound_memory(limits.room)
    with suppress(EOFError, OSError):  # whoever asked is gone
        line.send((TAKEN, None))
        while True:
            job, path = line.recv()
            bound_time(limits.seconds + ORPHANED)
            answer = answered(job, path)
            try:
                line.send(answer)
            except MemoryError:
                line.send((TOO_LARGE, ""))


def answered(job: Job, path: Path) -> Answer:
    """Do a job, and say how it ended."""
    try:
        return TAKEN, getattr(import_module(job.module), job.function)(path)
    except Invalid as refused:
        return REFUSED, str(refused)
    except MemoryError:
        return TOO_LARGE, ""
    except Exception:  # noqa: BLE001 - whoever asked is told
        return MISTAKEN, traceback.format_exc()


def bound_memory(room: int) -> None:
    """Let this process take so many bytes more than it has; where the system has no such bound, nothing happens.

    Linux keeps an exact one. On a Mac it is accepted and not kept, so a thread looks after it there.
    """
    if sys.platform == "linux":
        taken = int(PAGES.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (taken + room, resource.getrlimit(resource.RLIMIT_AS)[1]))
    if sys.platform == "darwin":
        Thread(target=watch_memory, args=(room, 1), daemon=True).start()


def watch_memory(room: int, unit: int) -> None:
    """End this process once it has taken so many bytes more than now, its peak being counted in such units."""
    if sys.platform != "win32":
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss + room // unit
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss <= most:
            time.sleep(PAUSE)
        os._exit(OVER)


def bound_time(seconds: float) -> None:
    """Let this process work so many seconds more, even where nobody is left to end it."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime + seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _waited(line: Any, process: Any, path: Path, seconds: float) -> Generator[None, None, Answer]:
    """Wait for the next answer."""
    end = time.monotonic() + seconds
    try:
        while not line.poll(PAUSE):
            if time.monotonic() > end:
                raise Invalid(
                    f"{path.name} takes longer than {seconds:.0f} seconds to read; "
                    "delete the sheets that do not belong to it and save it anew in Excel."
                )
            yield None
        answer: Answer = line.recv()
    except (EOFError, OSError) as gone:
        process.join(FAREWELL)
        if process.exitcode == OVER:
            answer = (TOO_LARGE, "")
        else:
            raise Invalid(
                f"{path.name} was not read: what read it was ended by the system ({process.exitcode}); "
                "close other programs and open it again, or save it anew in Excel."
            ) from gone
    return answer


def _found(answer: Answer, path: Path, limits: Limits) -> Any:
    """What a job gave.

    Raises:
        Invalid: it gave nothing; the sentence says why.
    """
    kind, found = answer
    if kind == TAKEN:
        return found
    if kind == REFUSED:
        raise Invalid(found)
    if kind == TOO_LARGE:
        raise Invalid(
            f"{path.name} takes more than {limits.room // MEGABYTE:,} MB of memory to read; "
            "delete the sheets that do not belong to it and save it anew in Excel."
        )
    raise Invalid(f"{path.name} cannot be read, and why is not known; save it anew in Excel.") from RuntimeError(found)
