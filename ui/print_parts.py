"""The parts to choose from, and the making of what is chosen beside the window."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.papers.parts import Step, label, names, steps
from core.papers.subject import Subject
from ui.form.beside import Words
from ui.language import say
from ui.ring import AROUND
from ui.tasks import Task
from ui.zoom import pixels

WIDTH = 270
COMPARING = "Comparing all combinations, {share:.0%}"
WORKING, FAILED = "Making the pages", "The pages were not made."


class PartList(QScrollArea):
    """Parts under each other, to be scrolled where the window is low; `changed` says that another choice was made."""

    changed = Signal()

    def __init__(self, chosen: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget(self)
        inside.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        column = QVBoxLayout(inside)
        column.setContentsMargins(AROUND, 0, AROUND, 0)
        column.addWidget(Words("Parts", "cardTitle", inside))
        self.boxes = {name: QCheckBox(say(label(name)), inside) for name in names()}
        for name, box in self.boxes.items():
            box.setChecked(name in chosen)
            box.toggled.connect(self.changed)
            column.addWidget(box)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        needed = inside.sizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(pixels(WIDTH), needed))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The parts that are ticked, in the order of printing."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())


class Making(QObject):
    """Makes the chosen parts of a subject, which may take seconds; `told` says how far it is, `made` has the job."""

    made = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.subject: Subject | None = None
        self._task: Task | None = None

    @property
    def is_on(self) -> bool:
        """Whether pages are being made."""
        return self._task is not None

    def make(self, chosen: tuple[str, ...]) -> None:
        """Make these parts, and leave others that are on their way."""
        self.leave()
        if self.subject is None or not chosen:
            return
        self.told.emit(WORKING)
        self._task = Task(steps(self.subject, chosen), self)
        self._task.step.connect(self._take)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._fail)

    def leave(self) -> None:
        """Make no more pages."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, step: Step) -> None:
        self.subject = step.subject
        share = 2 * step.done
        self.told.emit(COMPARING.format(share=share) if share < 1 else WORKING)

    def _finish(self, step: Step) -> None:
        self._task, self.subject = None, step.subject
        self.made.emit(step.job)

    def _fail(self, sentence: str) -> None:
        self._task = None
        self.told.emit(sentence or FAILED)
