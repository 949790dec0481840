"""What narrows the list of inputs: words, a few things to pick from, and what is amiss with a value."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.input_list import Stated, title
from core.input_search import Asked, choices
from ui.form.beside import Words
from ui.form.picked import Combo, Selector
from ui.language import say
from ui.zoom import pixels

ALL = (
    ("section", "All sections"),
    ("basis", "All kinds"),
    ("unit", "All units"),
    ("grade", "All grades"),
    ("owner", "All owners"),
)
TICKS = (
    ("no_source", "No source", "Figures of which nobody has said where they come from"),
    ("changed", "Changed since saved", "Values that differ from those in the file"),
    ("cells", "Rows of lists", "Seats, vendors, funding and the like, cell by cell"),
    ("all_terms", "Also what changes nothing", "Inputs that do not matter on the terms of their option"),
)
DAYS = 60
MOST_DAYS = 5
SEARCH_WIDTH, PICK_WIDTH, DAYS_WIDTH = 220, 132, 52
BESIDE_PICK = 44  # what a list has around its words


class Filters(QWidget):
    """Two lines of filters. `asked` says that something else is asked for."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say("Search inputs, sources, owners, notes"))
        self.search.setAccessibleName(say("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(pixels(SEARCH_WIDTH))
        self.search.textChanged.connect(self.asked)
        self.picks = {name: self._pick(name, words) for name, words in ALL}
        self.ticks = {name: self._tick(words, tip) for name, words, tip in TICKS}
        self.is_old = self._tick("Older than", "Seen more than so many days ago")
        self.days = QLineEdit(f"{DAYS}", self)
        self.days.setMaxLength(MOST_DAYS)
        self.days.setFixedWidth(pixels(DAYS_WIDTH))
        self.days.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.days.setAccessibleName(say("Older than so many days"))
        self.days.textChanged.connect(self._show_days)
        self.counted = Words("", "muted", self)
        self.clear = QPushButton(say("Clear the filter"), self)
        self.clear.clicked.connect(self.show_all)
        self._lay_out()

    def values(self) -> Asked:
        """What is asked for now."""
        picked = {name: str(pick.currentData() or "") for name, pick in self.picks.items()}
        ticked = {name: tick.isChecked() for name, tick in self.ticks.items()}
        days = self.days.text().strip()
        older = int(days) if self.is_old.isChecked() and days.isascii() and days.isdigit() else None
        return Asked(
            text=self.search.text(),
            section=picked["section"],
            basis=picked["basis"],
            unit=picked["unit"],
            grade=picked["grade"],
            owner=picked["owner"],
            no_source=ticked["no_source"],
            changed=ticked["changed"],
            cells=ticked["cells"],
            all_terms=ticked["all_terms"],
            older=older,
        )

    def show_choices(self, rows: tuple[Stated, ...]) -> None:
        """Offer what there is in a plan; what was picked stays picked while it is there."""
        for name, words in ALL:
            pick, there = self.picks[name], choices(rows, name)
            if [pick.itemData(place) for place in range(1, pick.count())] == list(there):
                continue
            picked = pick.currentData()
            pick.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            pick.clear()
            pick.addItem(say(words), "")
            for each in there:
                pick.addItem(say(title(each) if name == "section" else each), each)
            pick.setCurrentIndex(max(0, pick.findData(picked)))
            pick.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def show_count(self, count: int, most: int) -> None:
        """Show how many were found."""
        self.counted.setText(say(f"{count:,} of {most:,}"))
        self.clear.setEnabled(self.values() != Asked())

    def show_all(self) -> None:
        """Ask for everything again."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.search.clear()
        for pick in self.picks.values():
            pick.setCurrentIndex(0)
        for tick in (*self.ticks.values(), self.is_old):
            tick.setChecked(False)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.asked.emit()

    def _show_days(self) -> None:
        if self.is_old.isChecked():
            self.asked.emit()

    def _pick(self, name: str, words: str) -> Selector:
        made = Selector((), self)
        made.addItem(say(words), "")
        made.setAccessibleName(say(f"Show by {'kind' if name == 'basis' else name}"))
        made.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(8)
        needed = made.fontMetrics().horizontalAdvance(say(words)) + pixels(BESIDE_PICK)
        made.setMaximumWidth(max(pixels(PICK_WIDTH), needed))
        made.currentIndexChanged.connect(self.asked)
        return made

    def _tick(self, words: str, tip: str) -> QCheckBox:
        made = QCheckBox(say(words), self)
        made.setToolTip(say(tip))
        made.toggled.connect(self.asked)
        return made

    def _lay_out(self) -> None:
        first, second, both = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for row in (first, second):
            row.setSpacing(8)
            both.addLayout(row)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(6)
        find = Words("Find", "", self)
        find.setBuddy(self.search)
        first.addWidget(find)
        first.addWidget(self.search, 1)
        first.addWidget(Words("Show", "", self))
        for pick in self.picks.values():
            first.addWidget(pick, 1)
        second.addWidget(self.is_old)
        second.addWidget(self.days)
        second.addWidget(Words("days", "", self))
        for tick in self.ticks.values():
            second.addSpacing(8)
            second.addWidget(tick)
        second.addStretch(1)
        second.addWidget(self.counted)
        second.addWidget(self.clear)
