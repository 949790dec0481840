"""What is printed: parts to choose on the left, on the right the very pages that come out of the printer."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.paper import Job, Size
from core.papers.subject import Subject
from ui.form.beside import Words
from ui.form.picked import Selector
from ui.language import say
from ui.print_parts import Making, PartList
from ui.print_preview import Preview
from ui.printing import LETTER, PaperRuler, pages, usual_size
from ui.reading_order import Dialog
from ui.zoom import room

USUAL_PARTS = ("board",)
SMALLEST, USUAL = QSize(880, 600), QSize(1120, 780)
SOON_MS = 250  # after the last click on a part
SIZES = (("A4", Size.A4), ("US Letter", Size.LETTER))
NOTHING = "Choose at least one part."


class PrintDialog(Dialog):
    """Parts, paper and preview; `print_asked` and `pdf_asked` carry the job that is seen."""

    print_asked = Signal(object)
    pdf_asked = Signal(object)

    def __init__(self, parent: QWidget | None, chosen: Collection[str] = USUAL_PARTS) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Print"))
        self.setMinimumSize(room(SMALLEST))
        self.resize(room(USUAL))
        self.job: Job | None = None
        self.parts, self.making = PartList(chosen, self), Making(self)
        self.size_box, self.grey = Selector((), self), QCheckBox(say("Safe in black and white"), self)
        self.preview, self.state = Preview(self), Words("", "muted", self)
        self.print_button, self.pdf_button = QPushButton(say("Print…"), self), QPushButton(say("Save as PDF…"), self)
        self._ruler = PaperRuler()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._fill()
        self._connect()
        self._lay_out()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The parts that are ticked."""
        return self.parts.chosen

    def show_subject(self, subject: Subject) -> None:
        """Show what can be printed of a subject."""
        self.making.subject = subject
        self._make()

    def show_job(self, job: Job) -> None:
        """Show a job that is made already; there are no parts to choose."""
        self.parts.hide()
        self._show_job(job)

    def done(self, result: int) -> None:
        """Close, and leave what is on its way."""
        self._soon.stop()
        self.making.leave()
        super().done(result)

    def _make(self) -> None:
        """Make the chosen parts; until they are there nothing can be printed."""
        self._show_job(None)
        if not self.chosen:
            self.preview.show_leaves((), in_grey=False)
            self.state.setText(say(NOTHING))
        self.making.make(self.chosen)

    def _show_job(self, job: Job | None) -> None:
        self.job = job
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(job is not None)
        self._arrange()

    def _arrange(self) -> None:
        """Lay the job out on the chosen paper."""
        if self.job is None:
            return
        size = SIZES[self.size_box.currentIndex()][1]
        self.job = replace(self.job, size=size, in_grey=self.grey.isChecked())
        self.preview.show_leaves(pages(self.job, ruler=self._ruler), in_grey=self.job.in_grey)
        self._show_state()

    def _show_state(self) -> None:
        if self.job is not None:
            self.state.setText(say(f"Page {self.preview.page} of {len(self.preview.leaves)}"))

    def _fill(self) -> None:
        self.size_box.offer(words for words, _ in SIZES)
        self.size_box.setCurrentIndex(int(usual_size() == LETTER))
        self.size_box.setAccessibleName(say("Paper"))
        self.grey.setToolTip(say("Greys in place of colours; lines and areas differ by dashes and hatching too"))
        self.print_button.setDefault(True)
        self.print_button.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature

    def _connect(self) -> None:
        self._soon.timeout.connect(self._make)
        self.parts.changed.connect(self._soon.start)
        self.making.told.connect(self.state.setText)
        self.making.made.connect(self._show_job)
        self.size_box.currentIndexChanged.connect(self._arrange)
        self.grey.toggled.connect(self._arrange)
        self.preview.verticalScrollBar().valueChanged.connect(self._show_state)
        self.print_button.clicked.connect(lambda: self.print_asked.emit(self.job))
        self.pdf_button.clicked.connect(lambda: self.pdf_asked.emit(self.job))

    def _lay_out(self) -> None:
        left = QWidget(self)
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(10)
        side.addWidget(self.parts, 1)
        paper = Words("Paper", "", left)
        paper.setBuddy(self.size_box)
        form = QHBoxLayout()
        form.addWidget(paper)
        form.addWidget(self.size_box, 1)
        side.addLayout(form)
        side.addWidget(self.grey)
        side.addStretch(0)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addWidget(left)
        above.addWidget(self.preview, 1)
        close = QPushButton(say("Close"), self)
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
