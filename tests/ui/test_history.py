"""Steps are done, undone and redone; the clean state is found again; a document goes with all its steps at any time."""

from __future__ import annotations

import gc
import random
import weakref
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.plan import Plan
from ui.document import Document
from ui.history import NEVER, History

MOVES, DOCUMENTS = 400, 500


@dataclass
class Counted:
    """A step that adds one to a figure, and takes it away."""

    figure: list[int]
    words: str = "add one"
    of: int = 1
    document: Document | None = None

    def undo(self) -> None:
        self.figure[0] -= self.of

    def redo(self) -> None:
        self.figure[0] += self.of


class _Beside(QUndoCommand):
    """A step of Qt's own history, for comparison."""


@pytest.mark.parametrize("seed", range(4))
def test_it_does_what_that_of_qt_does(seed: int) -> None:
    most, figure = 5, [0]
    ours, theirs = History(most), QUndoStack()
    theirs.setUndoLimit(most)
    said: list[int] = []
    beside: list[int] = []
    ours.indexChanged.connect(said.append)
    theirs.indexChanged.connect(beside.append)
    last = dict[str, object](canUndo=False, canRedo=False, undoText="", redoText="")
    for name in last:
        getattr(ours, f"{name}Changed").connect(lambda value, name=name: last.update({name: value}))
    state = seed
    for number in range(MOVES):
        state = (state * 1_103_515_245 + 12_345) % 2**31
        words = f"step {number}"
        match state >> 16 & 7:
            case 0 | 1 | 2:
                ours.push(Counted(figure, words))
                theirs.push(_Beside(words))
            case 3 | 4:
                ours.undo()
                theirs.undo()
            case 5:
                ours.redo()
                theirs.redo()
            case 6:
                ours.setClean()
                theirs.setClean()
            case _ if state >> 20 & 7 == 0 and (ours.canUndo() or not ours.count()):  # else Qt is silent of its index
                ours.clear()
                theirs.clear()
            case _ if state >> 20 & 7 == 1:
                ours.resetClean()
                theirs.resetClean()
        for name in ("count", "index", "isClean", "cleanIndex", "canUndo", "canRedo", "undoText", "redoText"):
            assert getattr(ours, name)() == getattr(theirs, name)(), name
        assert said == beside
        assert last == {name: getattr(ours, name)() for name in last}


def test_there_is_no_step_outside() -> None:
    history = History(2)
    assert history.command(0) is None
    history.push(Counted([0]))
    assert history.command(-1) is None
    assert history.command(1) is None


def test_what_is_kept_elsewhere_may_be_out_of_reach() -> None:
    history = History(2)
    for _ in range(3):
        history.push(Counted([0]))
    assert history.cleanIndex() == NEVER


@pytest.fixture
def often() -> Iterator[None]:
    """The collector looks at every turn."""
    before = gc.get_threshold()
    gc.set_threshold(50, 2, 2)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("often")
def test_documents_are_collected_in_circles_with_their_steps() -> None:
    plan, dice, held = Plan(), random.Random(1), list[weakref.ref[Document]]()
    for _ in range(DOCUMENTS):
        document = Document(plan)
        held.append(weakref.ref(document))
        for _ in range(dice.randrange(8)):
            step = Counted([0], document=document)  # a circle, as the steps of edits make them
            match dice.randrange(4):
                case 0 | 1:
                    document.history.push(step)
                case 2:
                    document.history.undo()
                case _:
                    gc.collect()
        del document
    step = Counted([0])
    gc.collect()
    assert not any(each() for each in held)
