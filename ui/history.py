"""The history of a document: steps that can be undone and redone, and which state its file holds.

It does what QUndoStack does and speaks as that does. PySide hands the steps of a QUndoStack to C++, and a document that
the collector finds in a circle with its steps then ends the process: here they stay Python's (record 0034).
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

NEVER = -1  # no state of the history is the one in the file


class Command(Protocol):
    """One step: what it is called, and what it does in either direction."""

    @property
    def words(self) -> str:
        """What it is called in the menu: `change usage price`."""

    def undo(self) -> None:
        """Take the step back."""

    def redo(self) -> None:
        """Do the step, the first time too."""


class _Steps(QObject):
    """Steps, and how many of them are done."""

    def __init__(self, most: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._steps: list[Command] = []
        self._index = 0

    def count(self) -> int:
        """Return how many steps there are, those that were undone too."""
        return len(self._steps)

    def index(self) -> int:
        """Return how many of them are done."""
        return self._index

    def command(self, place: int) -> Command | None:
        """Return a step, counted from zero; nothing where there is none."""
        return self._steps[place] if 0 <= place < len(self._steps) else None

    def canUndo(self) -> bool:
        """Return whether there is a step to undo."""
        return self._index > 0

    def canRedo(self) -> bool:
        """Return whether there is a step to redo."""
        return self._index < len(self._steps)

    def undoText(self) -> str:
        """Return what the step to undo is called; nothing where there is none."""
        return self._steps[self._index - 1].words if self.canUndo() else ""

    def redoText(self) -> str:
        """Return what the step to redo is called; nothing where there is none."""
        return self._steps[self._index].words if self.canRedo() else ""


class History(_Steps):
    """Steps that are done, undone and redone, at most so many, and the state that is kept elsewhere: the clean one.

    Every signal is sent once the history is as it will be.
    """

    indexChanged = Signal(int)  # noqa: N815 - Qt's name
    canUndoChanged = Signal(bool)  # noqa: N815 - Qt's name
    canRedoChanged = Signal(bool)  # noqa: N815 - Qt's name
    undoTextChanged = Signal(str)  # noqa: N815 - Qt's name
    redoTextChanged = Signal(str)  # noqa: N815 - Qt's name

    def __init__(self, most: int, parent: QObject | None = None) -> None:
        super().__init__(most, parent)
        self._clean = 0

    def push(self, step: Command) -> None:
        """Do a step; those that were undone are gone, and of too many the first."""
        step.redo()
        if self._clean > self._index:
            self._clean = NEVER
        self._steps[self._index :] = [step]
        gone = max(0, len(self._steps) - self._most)
        del self._steps[:gone]
        self._clean = max(NEVER, self._clean - gone)
        self._go(len(self._steps))

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.canUndo():
            self._steps[self._index - 1].undo()
            self._go(self._index - 1)

    def redo(self) -> None:
        """Do the step again that was taken back last, if there is one."""
        if self.canRedo():
            self._steps[self._index].redo()
            self._go(self._index + 1)

    def clear(self) -> None:
        """Forget all steps: the state of now is the clean one. Nothing is said where there was none."""
        was_empty, self._clean = not self._steps, 0
        self._steps.clear()
        if was_empty:
            self._index = 0
        else:
            self._go(0)

    def isClean(self) -> bool:
        """Return whether the state of now is the one kept elsewhere."""
        return self._clean == self._index

    def cleanIndex(self) -> int:
        """Return how many steps were done when it was kept; -1 where no state of the history was."""
        return self._clean

    def setClean(self) -> None:
        """Take notice that the state of now is kept elsewhere."""
        self._clean = self._index

    def resetClean(self) -> None:
        """Take notice that what is kept elsewhere is no state of this history."""
        self._clean = NEVER

    def _go(self, index: int) -> None:
        self._index = index
        self.indexChanged.emit(index)
        self.canUndoChanged.emit(self.canUndo())
        self.undoTextChanged.emit(self.undoText())
        self.canRedoChanged.emit(self.canRedo())
        self.redoTextChanged.emit(self.redoText())
