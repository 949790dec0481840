"""The parts of an options form as a row of tabs, with a mark where something is wrong."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget

from ui.form.beside import Words
from ui.form.words import plain

MOST_SAID = 4
DOT_HEIGHT = 12  # lower than the words, which must not move for it


class Segments(QTabBar):
    """Titles of parts; the arrow keys go from one to the next. A dot says that something in a part is wrong."""

    def __init__(self, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)  # noqa: FBT003 - Qt's own signature
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAccessibleName("Parts of the options")
        for place, title in enumerate(titles):
            self.addTab(title)
            self.setAccessibleTabName(place, title)

    def show_marks(self, says: Mapping[int, tuple[str, ...]]) -> None:
        """Mark the parts in which something is wrong, and say what in their tool tips."""
        for place in range(self.count()):
            wrong = says.get(place, ())
            title = self.tabText(place)
            counted = f"{title}, {len(wrong)} to look at" if wrong else title
            if counted == self.accessibleTabName(place) and not wrong:
                continue
            self.setAccessibleTabName(place, counted)
            more = (f"… and {len(wrong) - MOST_SAID} more",) if len(wrong) > MOST_SAID else ()
            self.setTabToolTip(place, plain("\n".join((*wrong[:MOST_SAID], *more))) if wrong else "")
            self._mark(place, marked=bool(wrong))

    def _mark(self, place: int, *, marked: bool) -> None:
        """Put a dot behind a title, or take it away."""
        side = QTabBar.ButtonPosition.RightSide
        before = self.tabButton(place, side)
        if marked == (before is not None):
            return
        dot = Words("•", "warn", self) if marked else None
        if dot is not None:
            dot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            dot.setFixedHeight(DOT_HEIGHT)
        else:
            before.deleteLater()
        self.setTabButton(place, side, dot)
