"""A process of its own: whatever becomes of it, whoever asked lives on and gets one sentence."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing import Pipe
from pathlib import Path
from typing import Any

import pytest

from core import apart
from core.apart import Apart, Job, Limits, answered, bound_memory, bound_time, watch_memory, work
from core.issues import Invalid

if sys.platform != "win32":
    import resource

JOBS = "tests.core.apart_jobs"
TIGHT = Limits(seconds=1.0, room=100 * apart.MEGABYTE)
SENTENCE = r"plan\.xlsx [^\n]{20,200}[^.]\."
WATCHED = """
import pathlib, threading, time
from core.apart import watch_memory
from tests.core.apart_jobs import fill
threading.Thread(target=watch_memory, args=(200_000_000, 1024), daemon=True).start()
time.sleep(0.1)
fill(pathlib.Path())
"""


@pytest.fixture(scope="module")
def one() -> Iterator[Apart]:
    made = Apart(JOBS, limits=TIGHT)
    made.warm()
    yield made
    made.leave()


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (path := tmp_path / "plan.xlsx").write_text("whole", encoding="utf-8")
    return path


def last(one: Apart, what: str, path: Path) -> Any:
    *_, found = one.steps(Job(JOBS, what), path)
    return found


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_one_process_does_one_job_after_another(one: Apart, plan: Path) -> None:
    assert last(one, "words", plan) == "whole"
    pid = one.pid
    with pytest.raises(Invalid, match=r"plan\.xlsx is not what it seems; ask for another\."):
        last(one, "refuse", plan)
    assert last(one, "words", plan) == "whole"
    assert one.pid == pid


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("fill", "more than 100 MB of memory"),
        ("large", "more than 100 MB of memory"),
        ("leave", "more than 100 MB of memory"),
        ("wait", "longer than 1 seconds"),
        ("die", "ended by the system"),
        ("mistake", "cannot be read"),
    ],
)
def test_each_bad_end_is_one_sentence_and_the_next_file_is_read(
    one: Apart, plan: Path, what: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if what == "large" and sys.platform != "linux":
        pytest.skip("memory is bound exactly on Linux alone")
    with pytest.raises(Invalid, match=says) as refused:
        last(one, what, plan)
    assert re.fullmatch(SENTENCE, str(refused.value))
    assert "secret" not in str(refused.value)
    assert one.pid is None
    monkeypatch.setattr(one, "_limits", Limits())
    plan.write_text("whole", encoding="utf-8")
    assert last(one, "words", plan) == "whole"
    one.leave()


def test_leaving_ends_the_process_at_once(one: Apart, plan: Path) -> None:
    steps = one.steps(Job(JOBS, "wait"), plan)
    while plan.read_text(encoding="utf-8") != "begun":
        next(steps)
    pid = one.pid
    assert pid is not None
    started = time.monotonic()
    assert isinstance(steps, Iterator)
    getattr(steps, "close")()  # noqa: B009 - a generator in the coat of an iterator
    assert time.monotonic() - started < 1
    assert is_gone(pid)
    assert one.pid is None


def test_a_process_that_never_becomes_ready_is_told(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "STARTING", 0.0)
    with pytest.raises(Invalid, match="longer than 0 seconds"):
        last(Apart(JOBS), "words", plan)


@pytest.mark.deep
def test_a_hundred_killed_processes_leave_whoever_asked_unharmed(plan: Path) -> None:
    chance, threads = random.Random(3), threading.active_count()
    handles = Path("/proc/self/fd")
    files = len([*handles.iterdir()]) if sys.platform == "linux" else 0
    for number in range(100):
        one = Apart()  # nothing imported ahead: it is the ends that matter here
        one.warm()
        if chance.random() < 0.5:  # ended by us at some moment
            time.sleep(chance.random() * 0.3)
            one.leave()
        else:  # ended by the system at some moment
            threading.Timer(chance.random() * 0.3, one._process.kill).start()
            with pytest.raises(Invalid) as refused:
                last(one, "wait", plan)
            assert re.fullmatch(SENTENCE, str(refused.value)), number
        assert one.pid is None
    assert threading.active_count() <= threads + 1
    if sys.platform == "linux":
        assert len([*handles.iterdir()]) <= files + 3  # the tracker of multiprocessing


def test_the_process_goes_with_the_program_that_started_it() -> None:
    code = (
        "import os, time; from core.apart import Apart\n"
        "if __name__ == '__main__':\n one = Apart(); one.warm(); time.sleep(0.2)\n"
        " print(one.pid, flush=True); os._exit(1)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    pid = int(done.stdout)
    for _ in range(100):
        if is_gone(pid):
            return
        time.sleep(0.05)
    pytest.fail("it is still there")


def test_the_process_answers_until_nobody_asks(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    near, far = Pipe()
    for name in ("signal.signal", "bound_memory", "bound_time"):  # this is the process of the tests
        monkeypatch.setattr(f"core.apart.{name}", lambda *_: None)
    doing = threading.Thread(target=work, args=(far, (JOBS,), TIGHT))
    doing.start()
    assert near.recv() == (apart.TAKEN, None)
    near.send((Job(JOBS, "words"), plan))
    assert near.recv() == (apart.TAKEN, "whole")
    near.close()
    doing.join(5)
    assert not doing.is_alive()


def test_what_cannot_be_handed_over_for_want_of_memory_is_told(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Line:
        said: tuple[object, ...] = ()

        def recv(self) -> tuple[Job, Path]:
            if len(self.said) > 1:
                raise EOFError
            return Job(JOBS, "words"), plan

        def send(self, answer: tuple[int, object]) -> None:
            if answer[1] == "whole":
                raise MemoryError
            self.said = (*self.said, answer)

    for name in ("signal.signal", "bound_memory", "bound_time"):
        monkeypatch.setattr(f"core.apart.{name}", lambda *_: None)
    line: Any = Line()
    work(line, (), TIGHT)
    assert line.said == ((apart.TAKEN, None), (apart.TOO_LARGE, ""))


def test_how_a_job_ended(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert answered(Job(JOBS, "words"), plan) == (apart.TAKEN, "whole")
    assert answered(Job(JOBS, "refuse"), plan)[0] == apart.REFUSED
    kind, trace = answered(Job(JOBS, "mistake"), plan)
    assert (kind, "KeyError" in trace) == (apart.MISTAKEN, True)
    monkeypatch.setattr(f"{JOBS}.fill", fail_of_memory)
    assert answered(Job(JOBS, "fill"), plan) == (apart.TOO_LARGE, "")


def fail_of_memory(_: Path) -> None:
    raise MemoryError


def test_bounds_reach_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        pytest.skip("there are none")
    kept: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", kept.__setitem__)
    bound_time(3)
    bound_memory(apart.MEGABYTE)
    assert kept[resource.RLIMIT_CPU][0] >= 4
    assert sys.platform != "linux" or kept[resource.RLIMIT_AS][0] > 50 * apart.MEGABYTE


def test_the_watch_of_memory_ends_a_process_that_takes_too_much() -> None:
    if sys.platform != "linux":
        pytest.skip("the peak is counted in other units")
    done = subprocess.run([sys.executable, "-c", WATCHED], check=False)  # noqa: S603
    assert done.returncode == apart.OVER


def test_the_watch_of_memory_looks_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr("core.apart.os._exit", ended.append)
    watch_memory(-2, 1)
    assert ended == [apart.OVER]
