"""Work that waits is done once, in order, a little at a time, and not for what is gone."""

from __future__ import annotations

from functools import partial
from time import sleep

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from tests.ui.windows import settled
from ui.turns import TURN, turns


def test_work_is_done_in_order_and_once_however_often_it_is_asked_for(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    pieces = [partial(done.append, number) for number in range(3)]
    for piece in (*pieces, *pieces):
        turns().ask(owner, piece)
    assert done == []
    settled(qtbot, lambda: turns().is_idle)
    assert done == [0, 1, 2]
    turns().ask(owner, pieces[0])
    settled(qtbot, lambda: turns().is_idle)
    assert done == [0, 1, 2, 0]


def test_what_is_asked_for_by_work_comes_after_what_waits(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    later = partial(done.append, "later")

    def first() -> None:
        done.append("first")
        turns().ask(owner, later)

    turns().ask(owner, first)
    turns().ask(owner, partial(done.append, "second"))
    settled(qtbot, lambda: turns().is_idle)
    assert done == ["first", "second", "later"]


def test_events_come_between_two_long_pieces(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()

    def long(name: str) -> None:
        sleep(2 * TURN)
        done.append(name)

    clock = QTimer(owner, interval=0)
    clock.timeout.connect(lambda: done.append("event"))
    for name in ("first", "second"):
        turns().ask(owner, partial(long, name))
    clock.start()
    settled(qtbot, lambda: turns().is_idle)
    assert "event" in done[done.index("first") : done.index("second")]


def test_work_of_what_is_gone_is_left(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    turns().ask(owner, partial(done.append, 1))
    owner.deleteLater()
    settled(qtbot, lambda: turns().is_idle)
    assert done == []
