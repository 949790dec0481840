"""Work beside the window is told in the window's thread, ends when told to, and leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.issues import Invalid
from tests.ui.windows import settled
from ui.tasks import Task, _Walk

ROOT = Path(__file__).resolve().parents[2]
QUIT = """
import sys
import time
from PySide6.QtCore import QCoreApplication, QTimer
from ui.tasks import Task

def steps():
    while True:
        time.sleep(0.02)
        yield

app = QCoreApplication([])
task = Task(steps(), app)
QTimer.singleShot(100, app.quit)
app.exec()
"""


class Heard:
    """What a task says, in order, each time in the window's thread."""

    def __init__(self, task: Task) -> None:
        self.words: list[tuple[str, object]] = []
        task.step.connect(lambda value: self._hear("step", value))
        task.done.connect(lambda value: self._hear("done", value))
        task.failed.connect(lambda value: self._hear("failed", value))

    def _hear(self, word: str, value: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.words.append((word, value))

    def last(self) -> str:
        return self.words[-1][0] if self.words else ""


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    assert qtbot is not None
    made = QObject()
    yield made
    shiboken6.delete(made)


def counted(to: int) -> Iterator[int]:
    yield from range(to)


def held(gate: threading.Event, taken: list[int]) -> Iterator[int]:
    """A step, and more of them once the gate is open."""
    for number in range(1000):
        taken.append(number)
        yield number
        assert gate.wait(5)


def at_rest() -> None:
    assert QThreadPool.globalInstance().waitForDone(5000)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_step_is_told_in_order_and_then_the_end(qtbot: QtBot, parent: QObject) -> None:
    heard = Heard(Task(counted(3), parent))
    settled(qtbot, lambda: heard.last() == "done")
    assert heard.words == [("step", 0), ("step", 1), ("step", 2), ("done", 2)]


def test_without_a_step_the_end_is_told_all_the_same(qtbot: QtBot, parent: QObject) -> None:
    heard = Heard(Task(counted(0), parent))
    settled(qtbot, lambda: heard.last() == "done")
    assert heard.words == [("done", None)]


def test_the_steps_are_taken_in_another_thread(qtbot: QtBot, parent: QObject) -> None:
    def names() -> Iterator[threading.Thread]:
        yield threading.current_thread()

    heard = Heard(Task(names(), parent))
    settled(qtbot, lambda: heard.last() == "done")
    assert heard.words[0][1] is not threading.main_thread()


def test_a_refusal_arrives_as_its_sentence(qtbot: QtBot, parent: QObject) -> None:
    def refused() -> Iterator[int]:
        yield 1
        raise Invalid("The file is empty")

    heard = Heard(Task(refused(), parent))
    settled(qtbot, lambda: heard.last() == "failed")
    assert heard.words == [("step", 1), ("failed", "The file is empty")]


def test_a_mistake_of_ours_reaches_the_hook_and_ends_the_task_without_words(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: caught.append(kind))

    def mistaken() -> Iterator[int]:
        yield 1
        raise ZeroDivisionError

    heard = Heard(Task(mistaken(), parent))
    settled(qtbot, lambda: heard.last() == "failed" and bool(caught))
    assert heard.words == [("step", 1), ("failed", "")]
    assert caught == [ZeroDivisionError]


def test_after_cancelling_nothing_is_told_and_no_further_step_is_taken(qtbot: QtBot, parent: QObject) -> None:
    gate, taken = threading.Event(), list[int]()
    task = Task(held(gate, taken), parent)
    heard = Heard(task)
    settled(qtbot, lambda: heard.words == [("step", 0)])
    task.cancel()
    gate.set()
    at_rest()
    assert heard.words == [("step", 0)]
    assert taken in ([0], [0, 1])
    task.cancel()


def test_what_was_on_its_way_when_cancelled_is_not_told(qtbot: QtBot, parent: QObject) -> None:
    assert qtbot is not None
    for steps in (counted(1000), counted(0)):
        task = Task(steps, parent)
        heard = Heard(task)
        assert QThreadPool.globalInstance().waitForDone(5000)
        task.cancel()
        at_rest()
        assert heard.words == []


def test_a_task_ends_with_its_parent(qtbot: QtBot) -> None:
    parent, gate, taken = QObject(), threading.Event(), list[int]()
    task = Task(held(gate, taken), parent)
    heard = Heard(task)
    settled(qtbot, lambda: heard.words == [("step", 0)])
    shiboken6.delete(parent)
    gate.set()
    at_rest()
    assert taken in ([0], [0, 1])
    task.cancel()


def test_a_task_that_is_over_leaves_nothing_with_its_parent(qtbot: QtBot, parent: QObject) -> None:
    all_heard = [Heard(Task(counted(1), parent)) for _ in range(3)]
    settled(qtbot, lambda: all(heard.last() == "done" for heard in all_heard))
    at_rest()
    assert parent.children() == []


def test_the_program_ends_while_a_task_is_walking() -> None:
    done = subprocess.run([sys.executable, "-c", QUIT], cwd=ROOT, check=False, timeout=60, capture_output=True)  # noqa: S603
    assert (done.returncode, done.stderr) == (0, b"")


def failing(mistake: Exception) -> Iterator[int]:
    yield 1
    raise mistake


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (counted(2), [0, 1, "done 1"]),
        (failing(Invalid("No")), [1, "failed No"]),
        (failing(ValueError("ours")), [1, "failed "]),
    ],
    ids=["to the end", "refused", "mistaken"],
)
def test_a_walk_says_the_same_in_any_thread(steps: Iterator[int], told: list[object], qapp: QApplication) -> None:
    """Coverage does not see the threads of Qt's pool."""
    walk, heard = _Walk(steps, qapp), list[object]()
    walk.step.connect(heard.append)
    walk.done.connect(lambda last: heard.append(f"done {last}"))
    walk.failed.connect(lambda sentence: heard.append(f"failed {sentence}"))
    if told[-1] == "failed ":
        with pytest.raises(ValueError, match="ours"):
            walk.go()
    else:
        walk.go()
    assert heard == told


def test_a_walk_that_was_stopped_says_nothing(qapp: QApplication) -> None:
    walk, heard = _Walk(counted(5), qapp), list[object]()
    walk.step.connect(heard.append)
    walk.stop.set()
    walk.go()
    assert heard == []


def test_the_thread_that_walks_takes_nothing_away(qapp: QApplication) -> None:
    """Two threads that take away what is connected end the program now and then."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    holder, gone = QObject(), list[threading.Thread]()
    task = Task(counted(3), holder)
    (walk,) = qapp.findChildren(_Walk)
    walk.destroyed.connect(lambda: gone.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)
    del walk
    assert QThreadPool.globalInstance().waitForDone(5000)
    assert gone == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [threading.main_thread()]
    task.cancel()
