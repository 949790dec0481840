"""What is printed: parts to choose on the left, on the right the very pages that come out of the printer."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.paper import Job, Size
from core.papers.parts import Step, label, names, steps
from core.papers.subject import Subject
from ui.form.beside import Words
from ui.print_preview import Preview
from ui.printing import LETTER, PaperRuler, pages, usual_size
from ui.tasks import Task

USUAL_PARTS = ("board",)
SMALLEST, USUAL = QSize(880, 600), QSize(1120, 780)
LIST_WIDTH = 270
SOON_MS = 250  # after the last click on a part
SIZES = (("A4", Size.A4), ("US Letter", Size.LETTER))
NOTHING = "Choose at least one part."
WORKING = "Making the pages"
COMPARING = "Comparing all combinations, {share:.0%}"


class PrintDialog(QDialog):
    """Parts, paper and preview; `print_asked` and `pdf_asked` carry the job that is seen."""

    print_asked = Signal(object)
    pdf_asked = Signal(object)

    def __init__(self, parent: QWidget | None, chosen: Collection[str] = USUAL_PARTS) -> None:
        super().__init__(parent)
        self.setWindowTitle("Print")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.parts = {name: QCheckBox(label(name), self) for name in names()}
        self.size_box, self.grey = QComboBox(self), QCheckBox("Safe in black and white", self)
        self.preview, self.state = Preview(self), Words("", "muted", self)
        self.print_button, self.pdf_button = QPushButton("Print…", self), QPushButton("Save as PDF…", self)
        self.job: Job | None = None
        self._subject: Subject | None = None
        self._task: Task | None = None
        self._ruler = PaperRuler()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._make)
        self._fill(chosen)
        self._lay_out()
        self.preview.verticalScrollBar().valueChanged.connect(self._show_state)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The parts that are ticked, in the order of printing."""
        return tuple(name for name, box in self.parts.items() if box.isChecked())

    @property
    def size_chosen(self) -> Size:
        """The paper that is chosen."""
        return SIZES[self.size_box.currentIndex()][1]

    def show_subject(self, subject: Subject) -> None:
        """Show what can be printed of a subject."""
        self._subject = subject
        self._make()

    def show_job(self, job: Job) -> None:
        """Show a job that is made already; there are no parts to choose."""
        self._list.hide()
        self.job = job
        self._arrange()

    def done(self, result: int) -> None:
        """Close, and leave what is on its way."""
        self.leave()
        super().done(result)

    def leave(self) -> None:
        """Make no more pages."""
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _make(self) -> None:
        """Make the chosen parts beside the window, which may take seconds."""
        self.leave()
        self._let_go()
        if self._subject is None or not self.chosen:
            self.preview.show_leaves((), in_grey=False)
            self.state.setText(NOTHING)
            return
        self.state.setText(WORKING)
        self._task = Task(steps(self._subject, self.chosen), self)
        self._task.step.connect(self._take)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._fail)

    def _take(self, step: Step) -> None:
        self._subject = step.subject
        share = 2 * step.done
        self.state.setText(COMPARING.format(share=share) if share < 1 else WORKING)

    def _finish(self, step: Step) -> None:
        self._task, self._subject, self.job = None, step.subject, step.job
        self._arrange()

    def _fail(self, sentence: str) -> None:
        self._task = None
        self.state.setText(sentence or "The pages were not made.")

    def _arrange(self) -> None:
        """Lay the job out on the chosen paper."""
        if self.job is None:
            return
        self.job = replace(self.job, size=self.size_chosen, in_grey=self.grey.isChecked())
        self.preview.show_leaves(pages(self.job, ruler=self._ruler), in_grey=self.job.in_grey)
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(True)
        self._show_state()

    def _let_go(self) -> None:
        """There is nothing to print until the pages are made."""
        self.job = None
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(False)

    def _show_state(self) -> None:
        if self.job is not None:
            self.state.setText(f"Page {self.preview.page} of {len(self.preview.leaves)}")

    def _hand_over(self, signal: SignalInstance) -> None:
        if self.job is not None:
            signal.emit(self.job)

    def _fill(self, chosen: Collection[str]) -> None:
        for name, box in self.parts.items():
            box.setChecked(name in chosen)
            box.toggled.connect(self._soon.start)
        self.size_box.addItems([words for words, _ in SIZES])
        self.size_box.setCurrentIndex(int(usual_size() == LETTER))
        self.size_box.setAccessibleName("Paper")
        self.size_box.currentIndexChanged.connect(self._arrange)
        self.grey.setToolTip("Greys in place of colours; lines and areas differ by dashes and hatching too")
        self.grey.toggled.connect(self._arrange)
        self.print_button.setDefault(True)
        for button, signal in ((self.print_button, self.print_asked), (self.pdf_button, self.pdf_asked)):
            button.clicked.connect(partial(self._hand_over, signal))
            button.setEnabled(False)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(10)
        self._list = self._listed()
        side.addWidget(self._list, 1)
        form = QFormLayout()
        form.addRow("&Paper", self.size_box)
        side.addLayout(form)
        side.addWidget(self.grey)
        side.addStretch(0)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addLayout(side)
        above.addWidget(self.preview, 1)
        close = QPushButton("Close", self)
        close.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        for button in (close, self.pdf_button, self.print_button):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addLayout(above, 1)
        column.addLayout(below)

    def _listed(self) -> QScrollArea:
        """The parts under each other, to be scrolled where the window is low."""
        inside = QWidget(self)
        inside.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Words("Parts", "cardTitle", inside))
        for box in self.parts.values():
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFixedWidth(LIST_WIDTH)
        area.setWidget(inside)
        return area
