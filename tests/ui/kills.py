"""Kills a program that edits, saves and recovers, again and again: `python -m tests.ui.kills WAYS COUNT SEED FOLDER`.

This process imports everything once and starts nothing; each victim is forked from it, so that it dies in milliseconds.
A victim says how far it is when its journal has been written, and not before. What is found afterwards must be at least
that, bit by bit. The last line that is printed says in JSON what was counted.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import select
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from core import workbook
from core.examples import DENSE
from core.journal.plain import plain, plan_of
from core.plan import Plan
from core.workbook.reader import Opened
from tests.shorter import short
from ui.document import Document
from ui.safety.journal import Journal
from ui.safety.leaving import Leaving
from ui.safety.recovery import COPY, Recovery
from ui.safety.remains import Remains
from ui.safety.words import fits

MOST_EDITS = 40
SAVED_EACH = 9
FILLING = 300_000  # bytes; a save must take long enough to be killed in
LATEST_MS = 4.0  # between the last sign of life that is waited for and the kill
BEGINNING_MS = 160.0  # in which a victim begins, or recovers, and is killed before it says anything
Say = Callable[[int], object]


@cache
def state(count: int) -> Plan:
    """The plan after so many edits."""
    if count == 0:
        return short(DENSE)
    before = state(count - 1)
    after = before.put("money.cash", float(count)).put("infrastructure.1.price", 1 + count % 600 / 7)
    seats = before.team[0].seats
    return after.put_rows("team", 0, "seats", seats[1:] + seats[:1]) if count % 5 == 0 else after


def count_of(plan: Plan) -> int:
    """How many edits a plan has behind it."""
    return int(plan.money.cash) if plan.money.cash < state(0).money.cash else 0


def content(plan: Plan, *_: object, **__: object) -> bytes:
    """A plan as a file of its own kind, at whose end it is seen whether it is whole."""
    text = json.dumps(plain(plan)).encode() + b" " * FILLING
    return text + hashlib.sha256(text).hexdigest().encode()


def plan_in(raw: bytes) -> Plan | None:
    """The plan in such a file; nothing where it is torn."""
    text, mark = raw[:-64], raw[-64:]
    return plan_of(json.loads(text))[0] if hashlib.sha256(text).hexdigest().encode() == mark else None


class Files:
    """Opens such files, and never asks."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def open_path(self, path: Path) -> None:
        """Open a file."""
        plan = plan_in(path.read_bytes())
        assert plan is not None
        self._document.open(path, Opened(plan, (), ()))

    def may_leave(self) -> bool:
        """Leave whatever there is."""
        return True


def edited(document: Document, journal: Journal, file: Path, say: Say) -> None:
    """Edit on and on, undo and redo, save now and then, and say each time what is written."""
    first = count_of(document.plan)
    for count in range(first + 1, first + MOST_EDITS):
        title = document.plan.general.title
        document.replace(state(count).put("general.title", title), f"edit {count}")
        if count % 7 == 0:
            document.history.undo()
            document.history.redo()
        if count % SAVED_EACH == 0:
            document.save(file)
        journal._hand.waitForDone()
        say(count)


def fresh(folder: Path, say: Say) -> None:
    """A program that begins with a plan."""
    document = Document(state(0))
    edited(document, Journal(document, folder / "journals"), folder / "plan.xlsx", say)


def resumed(folder: Path, say: Say) -> None:
    """A program that recovers what the last one left, or opens its file, and goes on."""
    document = Document(state(0))
    journal = Journal(document, folder / "journals")
    files, file = Files(document), folder / "plan.xlsx"
    remains = Remains(folder / "journals")
    left = sorted(remains.look(), key=lambda each: count_of(each.story.plan))
    saved = plan_in(file.read_bytes()) if file.exists() else None
    if left and (saved is None or count_of(left[-1].story.plan) > count_of(saved)):
        assert Recovery(document, journal, files, None).take(remains, left[-1])  # type: ignore[arg-type]
    elif saved is not None:
        files.open_path(file)
    remains.release()
    edited(document, journal, file, say)


def live(way: str, folder: Path, said: int) -> None:
    """The life of a victim; if nobody kills it, it ends of itself without tidying up."""
    try:
        app = QCoreApplication([]) if way != "asked" else None
        WAYS[way](folder, lambda count: os.write(said, b"%8d" % count))
        del app
    except BaseException:  # noqa: BLE001 - it must not go on as a second parent
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def asked(folder: Path, say: Say) -> None:
    """A program with a loop of events, which is asked by a signal to leave; it says what is not yet written."""
    app = QGuiApplication([])
    document = Document(state(0))
    journal = Journal(document, folder / "journals")
    leaving = Leaving(app, journal.flush)
    leaving.install()

    def edit() -> None:
        count = count_of(document.plan) + 1
        document.replace(state(count), f"edit {count}")
        say(count)

    timer = QTimer()
    timer.timeout.connect(edit)
    timer.start(0)
    app.exec()
    leaving.remove()


WAYS: MappingProxyType[str, Callable[[Path, Say], None]] = MappingProxyType(
    {"fresh": fresh, "resumed": resumed, "asked": asked}
)


def victim(way: str, folder: Path, after: int, delay: float, sent: signal.Signals) -> int:
    """Fork one, send it a signal a moment after it has said something so many times; return the last that it said."""
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        live(way, folder, said)
    os.close(said)
    last = b""
    for _ in range(after):
        last = os.read(heard, 8) or last
    select.select([], [], [], delay)
    os.kill(child, sent)
    while more := os.read(heard, 8):
        last = more
    os.close(heard)
    _, status = os.waitpid(child, 0)
    left_well = {0} if sent != signal.SIGKILL else {0, -sent}
    assert os.waitstatus_to_exitcode(status) in left_well, "a victim made a mistake"
    return int(last or b"0")


def found(folder: Path, counted: Counter[str]) -> int:
    """How many edits are left after a kill, in the file or in a journal, and whether each is as it was."""
    most, file = 0, folder / "plan.xlsx"
    if file.exists():
        saved = plan_in(file.read_bytes())
        counted["torn files"] += saved is None
        most = count_of(saved) if saved is not None else 0
    remains = Remains(folder / "journals")
    for left in remains.look():
        plan = left.story.plan
        counted["spoiled journals"] += left.story.is_spoiled
        counted["as a copy"] += bool(left.story.base.path) and not fits(left)
        exact = state(count_of(plan)).put("general.title", plan.general.title.removesuffix(COPY))
        counted["other plans"] += repr(plan.put("general.title", exact.general.title)) != repr(exact)
        most = max(most, count_of(plan))
    remains.release()
    return most


def kill(way: str, count: int, draw: random.Random, folder: Path, counted: Counter[str]) -> None:
    """Kill so many victims, each in a folder of its own, or all in one where they go on from each other."""
    floor = 0
    for number in range(count):
        place = folder / (way if way == "resumed" else f"{way}{number}")
        place.mkdir(exist_ok=True)
        after = (
            draw.randrange(1, MOST_EDITS // 2) if way == "asked" else draw.choice((0, draw.randrange(MOST_EDITS // 2)))
        )
        delay = draw.uniform(0, LATEST_MS if after else BEGINNING_MS) / 1000
        sent = draw.choice((signal.SIGTERM, signal.SIGINT)) if way == "asked" else signal.SIGKILL
        said = max(victim(way, place, after, delay, sent), floor)
        reached = found(place, counted)
        counted.update(kills=1, acknowledged=said)
        counted["lost"] += max(0, said - reached)
        floor = max(said, reached) if way == "resumed" else 0


def main(ways: str, count: int, seed: int, folder: Path) -> None:
    """Kill so many victims in each way, and print what was counted."""
    workbook.contents = content
    counted = Counter[str]()
    for way in ways.split(","):
        kill(way, count, random.Random(seed), folder, counted)
    print(json.dumps({**dict.fromkeys(("lost", "torn files", "other plans", "spoiled journals"), 0), **counted}))  # noqa: T201


if __name__ == "__main__":
    arguments: list[Any] = sys.argv[1:]
    main(arguments[0], int(arguments[1]), int(arguments[2]), Path(arguments[3]))
