"""The one dialog that may come at the start: what was left unsaved, and what shall become of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.form.beside import Words
from ui.language import say
from ui.reading_order import Dialog
from ui.safety import words
from ui.safety.remains import Left
from ui.zoom import pixels, room

TITLE = "Unsaved work"
HEADING = "Work was left that is in no file"
MORE = "Recovered work opens as unsaved changes. No file is changed until you save."
HEADS = ("Plan", "Last changed", "Steps", "File")
USUAL = QSize(820, 380)
ROW_HEIGHT = 30


class RecoveryDialog(Dialog):
    """Shows what was left; `chosen` is what was wanted when it is accepted, `discarded` what was not."""

    def __init__(self, left: tuple[Left, ...], parent: QWidget | None, *, last: str) -> None:
        super().__init__(parent)
        self.chosen: Left | None = None
        self.discarded: list[Left] = []
        self._left = list(left)
        self.setWindowTitle(say(TITLE))
        self.table = QTableWidget(0, len(HEADS), self)
        self.details = Words("", "muted", self)
        self.recover, self.discard, self.later = (QPushButton(say(verb), self) for verb in ("Recover", "Discard", last))
        self._dress()
        self._lay_out()
        self.recover.clicked.connect(self._hand_over)
        self.discard.clicked.connect(self._hand_back)
        self.later.clicked.connect(self.reject)
        self.table.itemSelectionChanged.connect(self._show_details)
        self.table.cellDoubleClicked.connect(self._hand_over)
        for each in left:
            self._add(each)
        self.table.selectRow(0)
        self.resize(room(USUAL))

    def _dress(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([say(head) for head in HEADS])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(pixels(ROW_HEIGHT))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAccessibleName(say("Plans with unsaved work"))
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.recover.setDefault(True)
        self.recover.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.discard.setAutoDefault(False)
        self.discard.setToolTip(say("Offer it no more; for 30 days File › Recover unsaved work… still has it"))
        self.later.setAutoDefault(False)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.recover)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Words(HEADING, "cardTitle", self))
        more = Words(MORE, "muted", self)
        more.setWordWrap(True)
        column.addWidget(more)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _add(self, left: Left) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        cells = (words.name(left), words.when(left), f"{len(left.story.steps):,}", words.file_name(left))
        for column, cell in enumerate(cells):
            self.table.setItem(row, column, QTableWidgetItem(say(cell)))

    def _current(self) -> Left | None:
        row = self.table.currentRow()
        return self._left[row] if 0 <= row < len(self._left) else None

    def _show_details(self) -> None:
        left = self._current()
        self.details.setText(say(words.details(left) if left else ""))
        self.recover.setEnabled(left is not None)
        self.discard.setEnabled(left is not None and not left.is_discarded)

    def _hand_over(self) -> None:
        self.chosen = self._current()
        self.accept()

    def _hand_back(self) -> None:
        left = self._current()
        if left is not None:
            self.discarded.append(left)
            row = self._left.index(left)
            self._left.remove(left)
            self.table.removeRow(row)
            self._show_details()
        if not self._left:
            self.reject()
